import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf, type StoryDraft } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Page } from '../page';
import type { Table } from '../blocks';
import { partsOfCells, partsOfNames, type PartsOfNames } from '../star-columns';
import { areGuidance, isOwn } from '../star-guidance';
import { headingName } from '../star-names';
import { isPlaceholder } from '../star-text';
import { mapSteps } from '../steps';
import { headerName, lineCells, rowLines, rowsInStep, tablesOf } from '../table-cells';

/** `| Title | Situation | Task | Action | Result |`: a column a part, a row a story. */
export const starTable: Layout = {
  id: 'star-table',
  *read(page, isFree) {
    const readings: Reading[] = [];
    for (const table of tablesOf(page)) if (isFree(table.firstLine)) readings.push(yield* readTable(page, table));
    return joinReadings(readings);
  },
};

interface Columns {
  readonly parts: PartsOfNames;
  readonly title: number;
  readonly question: number;
  readonly counter: number;
  readonly category: string | null;
}

function* readTable(page: Page, table: Table): Generator<void, Reading> {
  const names = lineCells(page, table.firstLine).map(headerName);
  const parts = partsOfNames(names);
  if (parts === null) return emptyReading;
  const others = names.map((name, index) => ({ name, index })).filter(({ index }) => parts[index] === null);
  const columnOf = (pattern: RegExp): number => others.find(({ name }) => pattern.test(name))?.index ?? -1;
  const counter = columnOf(/^(?:#|no\.?|nr\.?|id|№|序号)$/i);
  const question = columnOf(/^(?:(?:interview|behaviou?ral|sample) )?(?:questions?|prompts?|q|问题|pregunta|pergunta|frage)$/i);
  const named = columnOf(/^(?:(?:story|project) )?(?:title|story|stories|name|example|experience|project|标题|故事|título|titre|titel|история)$/i);
  const free = others.find(({ index }) => index !== counter && index !== question)?.index ?? -1;
  const columns = { parts, counter, question, title: named >= 0 ? named : free, category: headingAbove(page, table.firstLine)?.plain ?? null };
  const rows = rowLines(page, table);
  const read = yield* mapSteps(rows, (line) => readRow(lineCells(page, line), columns), rowsInStep);
  if (needsTeller(names) && !read.some(({ stories }) => stories.some((story) => isTold(story)))) return emptyReading;
  return { ...joinReadings(read), claims: [[table.firstLine, (rows.at(-1) ?? table.firstLine + 1) + 1]] };
}

/** Whether the columns may hold test cases, grades or plans as well: no situation but a "Scenario", or criteria in the rows. */
function needsTeller(names: readonly string[]): boolean {
  const situated = names.some((name) => headingName(name)?.part === 'situation' && !/^scenario/i.test(name));
  return !situated || names.some((name) => /^(?:criteri(?:on|a)|aspects?|levels?|ratings?|scores?|dimensions?|quality|grade)$/i.test(name));
}

/** Whether somebody says "I", or a cell tells at length. */
function isTold({ parts }: StoryDraft): boolean {
  return Object.values(parts).some(({ text }) => isOwn(text) || text.length >= leastTold);
}

const leastTold = 60;

function readRow(cells: readonly Passage[], columns: Columns): Reading {
  const told = cells.filter(({ text }, index) => index !== columns.counter && !isPlaceholder(text));
  const parts = partsOfCells(cells, columns.parts);
  if (told.length === 0 || areGuidance(parts, columns.category ?? '')) return emptyReading;
  const asked = cells[columns.question];
  const question = asked === undefined || isPlaceholder(asked.text) ? null : questionDraft(asked, 'table', { category: columns.category });
  const title = cells[columns.title];
  const name = title === undefined || isPlaceholder(title.text) ? (asked ?? told[0]) : title;
  const story = storyOf({ cells, columns, parts, title: name?.text ?? '' }, question);
  return readingOf({ questions: question === null ? [] : [question], stories: [story] });
}

interface Row {
  readonly cells: readonly Passage[];
  readonly columns: Columns;
  readonly parts: StoryDraft['parts'];
  readonly title: string;
}

/** From the first part to the last; a row with a title alone is an empty story in the place of its first part. */
function storyOf({ cells, columns, parts, title }: Row, question: QuestionDraft | null): StoryDraft {
  const own = cells.filter((_, index) => (columns.parts[index] ?? null) !== null);
  const full = own.filter(({ text }) => !isPlaceholder(text));
  const from = full[0]?.from ?? own[0]?.from ?? cells[0]?.from ?? 0;
  const isFull = full.length > 0;
  return {
    title,
    form: isFull ? 'full' : 'idea',
    questions: question === null ? [] : [question],
    column: null,
    span: { from, to: isFull ? (full.at(-1)?.to ?? from) : from },
    labelled: isFull,
    parts,
  };
}
