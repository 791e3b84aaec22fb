import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, type StoryDraft } from '../drafts';
import type { PartName } from '../interview-note';
import type { Layout } from '../layout';
import { headingAbove, type Page } from '../page';
import type { Table } from '../blocks';
import { subPassage } from '../passage';
import { isPlaceholder, splitStar } from '../star-text';
import { lineCells, rowLines, tablesOf } from '../table-cells';

/** `| question | breakdown | story 1 | story 2 |`, a whole STAR answer in one cell, `<br>` between its parts. */
export const behaviouralTable: Layout = {
  id: 'behavioural-table',
  read: (page, isFree) => joinReadings(tablesOf(page).filter((table) => isFree(table.firstLine)).map((table) => readTable(page, table))),
};

interface Columns {
  readonly question: number;
  readonly breakdown: number | null;
  readonly stories: readonly { readonly index: number; readonly header: string }[];
}

function readTable(page: Page, table: Table): Reading {
  const columns = columnsOf(lineCells(page, table.firstLine).map((cell) => cell.text));
  if (columns === null) return emptyReading;
  const category = headingAbove(page, table.firstLine)?.plain ?? null;
  const lines = rowLines(page, table);
  const rows = lines.map((line) => readRow(lineCells(page, line), columns, category));
  return { ...joinReadings(rows), claims: [[table.firstLine, (lines.at(-1) ?? table.firstLine + 1) + 1]] };
}

/** Which column holds what; null where the headers name no question or no story. */
function columnsOf(headers: readonly string[]): Columns | null {
  const names = headers.map((header) => header.replace(/[*_`]/g, '').trim());
  const question = names.findIndex((name) => /^(?:(?:interview|behaviou?ral|sample) )?(?:questions?|prompts?|q)$/i.test(name));
  const breakdown = names.findIndex((name) => /^(?:break ?down|what they (?:want|look for|ask)|points|intent|decoded?|decomposition)$/i.test(name));
  const stories = names
    .map((header, index) => ({ index, header }))
    .filter(({ header }) => /^(?:(?:my |the )?(?:stor(?:y|ies)|examples?|answers?|star)\b.{0,24})$/i.test(header));
  if (question < 0 || stories.length === 0) return null;
  return { question, breakdown: breakdown < 0 ? null : breakdown, stories };
}

function readRow(cells: readonly Passage[], columns: Columns, category: string | null): Reading {
  const words = cells[columns.question];
  if (words === undefined || words.text === '') return emptyReading;
  const cell = columns.breakdown === null ? undefined : cells[columns.breakdown];
  const breakdown = cell === undefined || isPlaceholder(cell.text) ? null : { cell, points: breakdownPoints(cell) };
  const question = questionDraft(words, 'table', { category, breakdown });
  const stories = columns.stories.flatMap(({ index, header }) => {
    const story = cells[index];
    return story === undefined ? [] : [readStory(story, question, header)];
  });
  return { ...emptyReading, questions: [question], stories };
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

function readStory(cell: Passage, question: QuestionDraft, column: string): StoryDraft {
  const empty = isPlaceholder(cell.text);
  const star = empty ? null : splitStar(cell);
  const isIdea = !empty && star === null;
  return {
    title: isIdea ? (cell.text.split('\n')[0] ?? '').trim() : question.words.text,
    form: star === null ? 'idea' : 'full',
    questions: [question],
    column,
    span: { from: cell.from, to: empty ? cell.from : cell.to },
    labelled: star !== null,
    parts: withoutPlaceholders(star?.parts ?? {}),
  };
}

function withoutPlaceholders(parts: Readonly<Partial<Record<PartName, Passage>>>): Readonly<Partial<Record<PartName, Passage>>> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isPlaceholder(part.text)));
}
