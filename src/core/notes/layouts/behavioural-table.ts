import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf, type StoryDraft } from '../drafts';
import type { PartName } from '../interview-note';
import type { Layout } from '../layout';
import { isTheme } from './grid-themes';
import { headingAbove, type Page } from '../page';
import type { Table } from '../blocks';
import { subPassage } from '../passage';
import { isHint } from '../star-guidance';
import { starLabelAt } from '../star-labels';
import { isPlaceholder, splitStar } from '../star-text';
import { mapSteps } from '../steps';
import { headerName, lineCells, rowCells, rowLines, rowsInStep, tablesOf } from '../table-cells';
import { isPrompt } from '../wording';

/**
 * `| question | breakdown | story 1 | story 2 |`, a whole STAR answer in one cell, `<br>` between its parts. A column whose
 * cells open with labels of parts holds stories, whatever its header says.
 */
export const behaviouralTable: Layout = {
  id: 'behavioural-table',
  *read(page, isFree) {
    const readings: Reading[] = [];
    for (const table of tablesOf(page)) if (isFree(table.firstLine)) readings.push(yield* readTable(page, table));
    return joinReadings(readings);
  },
};

interface Columns {
  /** Null where the rows ask nothing, and the first other cell is the title of the story. */
  readonly question: number | null;
  readonly breakdown: number | null;
  readonly title: number;
  readonly stories: readonly { readonly index: number; readonly header: string }[];
}

function* readTable(page: Page, table: Table): Generator<void, Reading> {
  const lines = rowLines(page, table);
  const columns = yield* columnsOf(lineCells(page, table.firstLine).map(headerName), { page, lines });
  if (columns === null) return emptyReading;
  const claims = [[table.firstLine, (lines.at(-1) ?? table.firstLine + 1) + 1]] as const;
  if (columns.stories.every(({ index }) => lines.every((line) => isHint(lineCells(page, line)[index]?.text ?? '')))) return readingOf({ claims });
  const category = headingAbove(page, table.firstLine)?.plain ?? null;
  const rows = yield* mapSteps(lines, (line) => readRow(lineCells(page, line), columns, category), rowsInStep);
  return { ...joinReadings(rows), claims };
}

export const questionHeader = /^(?:(?:(?:common|typical|likely|possible|frequent|frequently asked|top|key|interview|behaviou?ral|technical|sample|example|their|the|star) ){0,3}(?:questions?|prompts?|q)(?: (?:asked|text|types?|to expect|from interviewer))?|问题|面试题|题目|질문|質問|preguntas?|perguntas?|fragen?|вопросы?)$/i;
/** A column of sorts of questions, where its cells name themes. */
const themeHeader = /^(?:(?:question |story )?(?:types?|themes?|categor(?:y|ies)|topics?|competenc(?:y|ies)|signals?)|tema|类型|主题|тема)$/i;
export const breakdownHeader = /^(?:break ?down|what (?:they|it|this|the interviewer)(?:['’]re|['’]s| are| is)? (?:really )?(?:wants?|looks? for|asks?|looking for|tests?|testing|assess(?:es|ing)?|asking|prob(?:es|ing))|why (?:they|it['’]s) ask(?:ed)?|points|intent|decoded?|decomposition|考察点|考点|考察内容)$/i;
const storyHeader = /^(?:(?:(?:my|the|your|our|a|sample|model|suggested|possible|example|full|best|short|good|one[- ]line|opening|draft|key|strong) ){0,3}(?:stor(?:y|ies)|examples?|answers?|responses?|star)\b.{0,24})$/i;

/** A column of aims, whose letters spell something else. */
const goalHeader = /^(?:smart|invest|okrs?|kpis?|objectives?|goals?|objetivos?|metas?|ziele?|objectifs?|目标|目標)\b/i;

/** Which column holds what; null where the headers name no question or no story, and no cell is a story by its labels. */
function* columnsOf(names: readonly string[], rows: Rows): Generator<void, Columns | null> {
  const asked = names.findIndex((name) => questionHeader.test(name));
  const question = asked >= 0 ? asked : themesIn(names, rows);
  const breakdown = names.findIndex((name) => breakdownHeader.test(name));
  const labelled = new Set([...(yield* labelledColumns(rows))].filter((index) => !goalHeader.test(names[index] ?? '')));
  const stories = names.map((header, index) => ({ index, header })).filter(({ header, index }) => labelled.has(index) || (question >= 0 && index !== question && storyHeader.test(header)));
  if (stories.length === 0 || (question < 0 && labelled.size === 0)) return null;
  const title = names.findIndex((name, index) => index !== breakdown && !labelled.has(index) && !/^(?:#|no\.?|nr\.?|id|№|序号)$/i.test(name));
  return { question: question >= 0 ? question : asksIn(title, rows), breakdown: breakdown < 0 ? null : breakdown, title, stories };
}

/** The column of themes that stories stand beside, -1 where there is none. */
function themesIn(names: readonly string[], { page, lines }: Rows): number {
  const at = names.findIndex((name) => themeHeader.test(name));
  if (at < 0 || !names.some((name, index) => index !== at && storyHeader.test(name))) return -1;
  const themes = lines.filter((line) => isTheme(lineCells(page, line)[at]?.text ?? '')).length;
  return themes >= 2 && themes * 2 >= lines.length ? at : -1;
}

interface Rows {
  readonly page: Page;
  readonly lines: readonly number[];
}

/** The columns whose cells are stories by their labels, in half of the rows at least. */
function* labelledColumns({ page, lines }: Rows): Generator<void, ReadonlySet<number>> {
  const told = new Map<number, number>();
  for (const [at, index] of lines.entries()) {
    if (at % rowsInStep === rowsInStep - 1) yield;
    const line = page.lines[index];
    const cells = line === undefined ? [] : rowCells(page, line);
    cells.forEach((cell, column) => {
      const opens = starLabelAt(page.text.slice(cell.from, Math.min(cell.to, cell.from + 160)).trimStart()) !== null;
      const words = opens ? lineCells(page, index)[column] : undefined;
      if (words !== undefined && splitStar(words) !== null) told.set(column, (told.get(column) ?? 0) + 1);
    });
  }
  return new Set([...told].filter(([, count]) => count * 2 >= lines.length).map(([column]) => column));
}

/** The column of titles where what it holds asks. */
function asksIn(title: number, { page, lines }: Rows): number | null {
  const cells = lines.map((line) => lineCells(page, line)[title]?.text ?? '').filter((text) => text !== '');
  return cells.length > 0 && cells.filter((text) => isPrompt(text)).length * 2 >= cells.length ? title : null;
}

function readRow(cells: readonly Passage[], columns: Columns, category: string | null): Reading {
  const words = cells[columns.question ?? columns.title];
  if (words === undefined || words.text === '') return emptyReading;
  const cell = columns.breakdown === null ? undefined : cells[columns.breakdown];
  const breakdown = cell === undefined || isPlaceholder(cell.text) ? null : { cell, points: breakdownPoints(cell) };
  const question = columns.question === null ? null : questionDraft(words, 'table', { category, breakdown });
  const stories = columns.stories.flatMap(({ index, header }) => {
    const story = cells[index];
    return story === undefined ? [] : [readStory(story, { question, title: words.text, column: header })];
  });
  return readingOf({ questions: question === null ? [] : [question], stories });
}

/**
 * `achievement (transferrable skill, teamwork)` gives the points in the brackets, a line without brackets is a point
 * itself, unless the next line holds its brackets.
 */
export function breakdownPoints(cell: Passage): readonly Passage[] {
  const lines = [...cell.text.matchAll(/[^\n]+/g)].filter((line) => line[0].trim() !== '');
  return lines.flatMap((line, index) => {
    const brackets = [...line[0].matchAll(/\(([^()\n]+)\)/g)];
    if (brackets.length > 0) return [...brackets.flatMap((bracket) => listed(cell, line.index + bracket.index + 1, bracket[1] ?? '')), ...listedAfter(cell, line, brackets.at(-1))];
    const opensBrackets = /^\s*[-*]?\s*\(/.test(lines[index + 1]?.[0] ?? '');
    return opensBrackets ? [] : listed(cell, line.index, line[0]);
  });
}

/** What follows the last brackets of a line behind a comma: `proud (my part), impact`. */
function listedAfter(cell: Passage, line: RegExpExecArray, last: RegExpExecArray | undefined): Passage[] {
  const end = last === undefined ? line[0].length : last.index + last[0].length;
  const rest = line[0].slice(end);
  return /^\s{0,4}[,;+•]/.test(rest) ? listed(cell, line.index + end, rest) : [];
}

function listed(cell: Passage, start: number, words: string): Passage[] {
  return [...words.matchAll(/[^,;+•]+/g)]
    .map((piece) => {
      const bullet = /^\s*(?:[-*]|\d+[.)])\s+/.exec(piece[0])?.[0].length ?? 0;
      return subPassage(cell, start + piece.index + bullet, start + piece.index + piece[0].length);
    })
    .filter((point) => point.text !== '');
}

interface Row {
  readonly question: QuestionDraft | null;
  readonly title: string;
  readonly column: string;
}

function readStory(cell: Passage, { question, title, column }: Row): StoryDraft {
  const empty = isPlaceholder(cell.text);
  const star = empty ? null : splitStar(cell);
  const isIdea = !empty && star === null;
  return {
    title: isIdea ? (cell.text.split('\n')[0] ?? '').trim() : (nameOf(cell) ?? question?.words.text ?? title),
    form: star === null ? 'idea' : 'full',
    questions: question === null ? [] : [question],
    column,
    span: { from: cell.from, to: empty ? cell.from : cell.to },
    labelled: star !== null,
    parts: withoutPlaceholders(star?.parts ?? {}),
  };
}

/** The name that a cell opens with, in bold before the first part: "**The winter date** S: .."; null where it has none. */
function nameOf({ text }: Passage): string | null {
  const [head = '', name = ''] = /^\s{0,8}(?:\*\*|__)([^*_\n]{3,80}?)(?:\*\*|__)/u.exec(text) ?? [];
  const bare = name.replace(/[:：]\s*$/u, '').trim();
  return bare === '' || starLabelAt(head.trimStart()) !== null || isPlaceholder(bare) ? null : bare;
}

function withoutPlaceholders(parts: Readonly<Partial<Record<PartName, Passage>>>): Readonly<Partial<Record<PartName, Passage>>> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isPlaceholder(part.text)));
}
