import type { Passage } from '../../text/span';
import type { Table } from '../blocks';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { announcement } from '../list-announcement';
import { headingAbove, type Page } from '../page';
import { announcesQuestions } from '../question-signs';
import { announcesReverse } from '../reverse-words';
import { isPlaceholder } from '../star-text';
import { headerName, lineCells, rowLines, tablesOf } from '../table-cells';
import { isPrompt } from '../wording';
import { breakdownHeader, breakdownPoints, questionHeader } from './behavioural-table';

/** `| Question | Notes |`, whatever its headers say: a row asks, and what was noted beside it is its answer. */
export const questionTable: Layout = {
  id: 'question-table',
  read: (page, isFree) => joinReadings(tablesOf(page).filter((table) => isFree(table.firstLine)).map((table) => readTable(page, table))),
};

interface Columns {
  readonly question: number;
  readonly answers: readonly number[];
  readonly breakdown: number;
  readonly followUps: number;
  readonly reverse: boolean;
  readonly category: string | null;
}

function readTable(page: Page, table: Table): Reading {
  const names = lineCells(page, table.firstLine).map(headerName);
  const lines = rowLines(page, table);
  if (names.length < 2 || lines.length < 2 || !lines.slice(0, mostLooked).some((line) => lineCells(page, line).some(({ text }) => isPrompt(text)))) return emptyReading;
  const rows = lines.map((line) => lineCells(page, line));
  const question = askingColumn(names, rows, () => announcement(page, { above: [], from: table.firstLine }));
  if (question < 0) return emptyReading;
  const columns = {
    question,
    answers: names.flatMap((name, index) => (index !== question && answerHeader.test(name) ? [index] : [])),
    breakdown: names.findIndex((name) => breakdownHeader.test(name)),
    followUps: names.findIndex((name, index) => index !== question && followUpHeader.test(name)),
    reverse: announcesReverse(names[question] ?? ''),
    category: headingAbove(page, table.firstLine)?.plain ?? null,
  };
  const questions = rows.flatMap((cells) => readRow(cells, columns));
  return readingOf({ questions, claims: [[table.firstLine, (lines.at(-1) ?? table.firstLine) + 1]] });
}

/** Where none of so many first rows asks, none does. */
const mostLooked = 50;

/**
 * The column that asks: by its header where half of its cells ask, too; under any other header only where all ask, and the
 * headings say that questions follow, or most speak to "you". -1 where there is none, and where the writer asks themselves.
 */
function askingColumn(names: readonly string[], rows: readonly (readonly Passage[])[], said: () => string | null): number {
  const counts = names.map((_, index) => countIn(rows, index));
  const named = names.findIndex((name, index) => (questionHeader.test(name) || (announcesQuestions(name) && !followUpHeader.test(name))) && asksMostly(counts[index]));
  if (named >= 0) return named;
  const asking = counts.flatMap(({ all, asked, own }, index) => (all > 2 && asked === all && own === 0 && !answerHeader.test(names[index] ?? '') && !breakdownHeader.test(names[index] ?? '') ? [index] : []));
  const [only, second] = asking;
  if (only === undefined || second !== undefined || followUpHeader.test(names[only] ?? '')) return -1;
  const { all, toYou } = counts[only] ?? { all: 0, toYou: 0 };
  const heard = said();
  return heard === 'questions' || heard === 'round' || (heard !== 'no' && toYou * 2 > all) ? only : -1;
}

interface Count {
  readonly all: number;
  readonly asked: number;
  /** How many the writer asks themselves. */
  readonly own: number;
  readonly toYou: number;
}

function countIn(rows: readonly (readonly Passage[])[], index: number): Count {
  const cells = rows.map((row) => row[index]?.text ?? '').filter((text) => !isPlaceholder(text));
  const count = (holds: (text: string) => boolean): number => cells.filter(holds).length;
  return { all: cells.length, asked: count((text) => isPrompt(text) && !inContents.test(text)), own: count((text) => selfAsking.test(text)), toYou: count((text) => /\byou(?:r|rself)?\b/i.test(text)) };
}

function asksMostly(count: Count | undefined): boolean {
  return count !== undefined && count.asked >= 2 && count.asked * 2 >= count.all && count.own * 2 < count.all;
}

/** A line of a table of contents. */
const inContents = /^\[[^\]]{1,300}\]\(#/;

/** A check of one's own answer: "Did I give a number?" */
const selfAsking = /\b(?:did|do|am|can|could|should|have|has|is|was|were|will) (?:i|my)\b/i;

const answerHeader =
  /^(?:(?:my|the|your|our|a|sample|model|suggested|possible|short|good|key|strong|best|draft|quick|rough) ){0,3}(?:(?:answers?|responses?|repl(?:y|ies)|notes?|ideas?|approach|(?:talking )?points?|what (?:i|we) (?:said|say|answered|would say|will say)|how (?:i|we) (?:answered|replied|answer|would answer))\b.{0,24}|respuestas?|respostas?|réponses?|antwort(?:en)?|risposta|risposte|odpowied(?:ź|zi)|cevap|jawaban|ответы?|答|答案|回答.{0,6}|解答|思路|(?:回答|答题)?(?:要点|思路)|답변|답|회답|उत्तर|idea|ideas|notas|notizen|заметки|笔记|备注|메모)$/i;
const followUpHeader = /^(?:(?:possible|likely|typical|expected|my) )?follow[- ]?ups?(?: questions?)?$|追问|꼬리 ?질문/i;

function readRow(cells: readonly Passage[], columns: Columns): readonly QuestionDraft[] {
  const words = cells[columns.question];
  if (words === undefined || isPlaceholder(words.text)) return [];
  const cell = columns.breakdown === columns.question ? undefined : told(cells[columns.breakdown]);
  const breakdown = cell === undefined ? null : { cell, points: breakdownPoints(cell) };
  const { reverse, category } = columns;
  const question = questionDraft(words, 'table', { reverse, category, breakdown });
  for (const index of columns.answers) {
    const answer = told(cells[index]);
    if (answer !== undefined) question.answers.push({ words: answer, speaker: null, form: 'note' });
  }
  const more = told(cells[columns.followUps]);
  return more === undefined || !isPrompt(more.text) ? [question] : [question, questionDraft(more, 'table', { parent: question, category })];
}

/** A cell with words of its own. */
function told(cell: Passage | undefined): Passage | undefined {
  return cell === undefined || isPlaceholder(cell.text) ? undefined : cell;
}
