import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type Reading, readingOf, type StoryDraft } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Page } from '../page';
import type { Table } from '../blocks';
import { isHint } from '../star-guidance';
import { isPlaceholder } from '../star-text';
import { headerName, lineCells, rowLines } from '../table-cells';
import { isPrompt, namesTheme } from '../wording';

/** `| Theme | Project A | Project B |`: a row asks for a theme, a cell holds the idea of a story about it. */
export const gridThemes: Layout = {
  id: 'grid-themes',
  read: (page, isFree) => joinReadings(page.tables.filter((table) => isFree(table.firstLine)).map((table) => readTable(page, table))),
};

const themeColumn = /^(?:themes?|competenc(?:y|ies)|values?|(?:leadership )?principles?|qualit(?:y|ies)|traits?|behaviou?rs?|lps?|soft skills?)$/i;
/** Questions ask in a grid where projects or jobs stand beside them. */
const questionColumn = /^(?:(?:common|typical|behaviou?ral|interview|possible|likely|key|top) ){0,2}(?:questions?|prompts?|challenges?|areas?)$/i;
const projectColumn = /^(?:(?:project|job|role|company|employer|team|experience|internship|work|school|side project|thesis|proyecto|projeto|projekt|проект|项目)\b.{0,30})$/iu;
const otherColumn =
  /^(?:#|status|notes?|comments?|priority|coverage|links?|resources?|time|date|owner|tags?|level|score|rating|done|definition|description|meaning|what .*|why .*|how .*|questions?|signals?|result|action|task|situation|learning|week|day|confidence|tips?)$/i;

function readTable(page: Page, table: Table): Reading {
  const names = lineCells(page, table.firstLine).map(headerName);
  const named = names.findIndex((name) => themeColumn.test(name));
  const theme = named >= 0 ? named : names.findIndex((name) => questionColumn.test(name));
  const others = names.map((header, index) => ({ header, index })).filter(({ header, index }) => index > theme && header !== '');
  const projects = others.filter(({ header }) => (named >= 0 ? !otherColumn.test(header) : projectColumn.test(header)));
  if (theme < 0 || theme > 1 || projects.length < 2) return emptyReading;
  const rows = rowLines(page, table).map((line) => lineCells(page, line));
  const themes = rows.filter((cells) => isTheme(cells[theme]?.text ?? '')).length;
  if (themes < 2 || themes * 2 < rows.length) return emptyReading;
  const claims = [[table.firstLine, table.firstLine + 2 + rows.length]] as const;
  if (rows.every((cells) => projects.every(({ index }) => isHint(cells[index]?.text ?? '')))) return readingOf({ claims });
  const category = headingAbove(page, table.firstLine)?.plain ?? null;
  const read = rows.map((cells) => readRow(cells, { theme, projects, category }));
  return { ...joinReadings(read), claims };
}

/** Whether a cell names what interviewers ask about. */
export function isTheme(name: string): boolean {
  return namesTheme(name) || isPrompt(name) || /\b(?:influenc\w+|prioriti\w+|growth|communication|customers?|collaboration|problem[- ]solving|decisions?|learning|bias for action|dive deep|deliver\w*|delivery|trust|hiring|risks?|creativity|adaptability|empathy|time management)\b/i.test(name.slice(0, 80));
}

interface Columns {
  readonly theme: number;
  readonly projects: readonly { readonly header: string; readonly index: number }[];
  readonly category: string | null;
}

function readRow(cells: readonly Passage[], { theme, projects, category }: Columns): Reading {
  const words = cells[theme];
  if (words === undefined || isPlaceholder(words.text)) return emptyReading;
  const question = questionDraft(words, 'table', { category });
  const stories = projects.flatMap(({ header, index }): StoryDraft[] => {
    const cell = cells[index];
    if (cell === undefined) return [];
    const isEmpty = isPlaceholder(cell.text);
    const title = isEmpty ? words.text : (cell.text.split('\n')[0] ?? '').trim();
    return [{ title, form: 'idea', questions: [question], column: header, span: { from: cell.from, to: isEmpty ? cell.from : cell.to }, labelled: false, parts: {} }];
  });
  return readingOf({ questions: [question], stories });
}
