import type { Rubric } from '../../core/critique/rubric';
import { withKinds } from '../../core/critique/kinds-of-note';
import { partNames } from '../../core/notes/interview-note';
import type { InterviewNote, Question, Story } from '../../core/notes/interview-note';
import type { NoteSource } from '../../core/notes/note-source';
import { lineIndexAt, readPageSteps, type Page } from '../../core/notes/page';
import { containerAt, storyAt } from '../../core/notes/rewrite';
import { toldInCell, withoutItalics, type PartWords } from '../../core/notes/rewrite-cell';
import { tableOfRow } from '../../core/notes/rewrite-table';
import { isPlaceholder } from '../../core/notes/star-text';
import type { Span } from '../../core/text/span';
import { inSteps, type Breathe } from '../in-steps';
import { openNote } from '../open-note';
import type { ParseYaml, Reader } from '../ports';
import { storyInAnswers } from './told-in-answer';

export type { PartWords } from '../../core/notes/rewrite-cell';

/** Where the words go: into a story cell of a table, cells of a part each, lines, a new cell of a row, or new lines under a question. */
export type FillPlace =
  | { readonly kind: 'cell'; readonly cell: Span; readonly story: Story }
  | { readonly kind: 'part-cells' | 'lines'; readonly story: Story }
  | { readonly kind: 'row'; readonly line: number; readonly question: Question }
  | { readonly kind: 'under'; readonly question: Question };

/** A story to fill in, as its note holds it at this moment. */
export interface StoryToFill {
  readonly note: InterviewNote;
  readonly source: NoteSource;
  readonly page: Page;
  readonly place: FillPlace;
  /** The questions it answers, with points of ours where the writer has none. */
  readonly questions: readonly Question[];
  /** The words of the question it answers. */
  readonly asked: string;
  /** What stands there for each part; empty where nothing does. */
  readonly parts: PartWords;
  /** Words of a cell that belong to no part; they stay. */
  readonly loose: string;
  /** What the user wants judged otherwise; all is as usual where not given. */
  readonly rubric: Rubric | undefined;
}

export interface NoteText {
  readonly path: string;
  readonly text: string;
}

export interface FillInPorts {
  readonly parseYaml: ParseYaml;
  readonly reader: Reader;
  readonly breathe?: Breathe;
  readonly rubric?: () => Promise<Rubric>;
}

/** A note read, so that a story of it can be looked for. */
export interface NoteToFill {
  readonly note: InterviewNote;
  readonly source: NoteSource;
  readonly page: Page;
  readonly rubric: Rubric | undefined;
}

export const noWords: PartWords = { situation: '', task: '', action: '', result: '', learning: '' };

/** Reads a note to fill in a story of it. */
export async function readToFill({ path, text }: NoteText, { parseYaml, reader, breathe, rubric }: FillInPorts): Promise<NoteToFill> {
  const { source } = openNote(path, text, parseYaml);
  const note = await reader(source);
  const { questions } = await inSteps(withKinds(note.questions), breathe);
  return { note: { ...note, questions }, source, page: await inSteps(readPageSteps(path, text), breathe), rubric: await rubric?.() };
}

/** The story at an offset: the one that stands there, else the first with something missing in the row, else a new one for the question there; null where there is no question. */
export function storyToFillAt(read: NoteToFill, offset: number): StoryToFill | null {
  const { note, source, page } = read;
  const here = storyAt(note, source.text, offset);
  if (here !== null) return forStory(read, here);
  const line = lineIndexAt(page, offset);
  const asked = questionAtLine(read, line);
  if (tableOfRow(page, line) !== null) return inRow(read, line);
  const near = note.stories.find((story) => isOnLines(page, story, line)) ?? (asked?.line === line + 1 ? undefined : titledOn(read, line));
  if (near !== undefined) return forStory(read, near);
  return asked === null ? null : storyForQuestion(read, asked);
}

/** The story of a question that has one with something missing, else one of its own, else a new one. */
export function storyForQuestion(read: NoteToFill, question: Question): StoryToFill {
  const { note, page } = read;
  const line = question.line - 1;
  if (question.source === 'table' && tableOfRow(page, line) !== null) return inRow(read, line) ?? withPlace(read, { kind: 'under', question });
  const own = note.stories.filter((story) => story.questions.includes(question.id) && isUnder(read, question, story));
  const story = own.find(lacksPart) ?? own[0] ?? storyInAnswers(question) ?? undefined;
  return story === undefined ? withPlace(read, { kind: 'under', question }) : forStory(read, story);
}

/** The same story in place, whatever its words are by now. */
export function forStory(read: NoteToFill, story: Story): StoryToFill {
  const { page } = read;
  if (containerAt(page, story.from) !== 'table-cell') return withPlace(read, { kind: 'lines', story });
  if (story.column === null) return withPlace(read, { kind: 'part-cells', story });
  return withPlace(read, { kind: 'cell', story, cell: cellOf(read.source.text, story) });
}

/** A story told for another question may answer this one, too; what stands under this one is filled in. */
function isUnder({ note }: NoteToFill, question: Question, story: Story): boolean {
  const next = note.questions.find(({ from, parent }) => from > question.from && parent !== question.id)?.from ?? Infinity;
  return story.from < next && story.to >= question.from;
}

function inRow(read: NoteToFill, line: number): StoryToFill | null {
  const { note, page } = read;
  const stories = note.stories.filter(({ from }) => lineIndexAt(page, from) === line);
  const story = stories.find(lacksPart);
  if (story !== undefined) return forStory(read, story);
  const question = note.questions.find(({ line: at, source }) => source === 'table' && at - 1 === line);
  if (question === undefined || stories.some(({ column }) => column === null)) return stories[0] === undefined ? null : forStory(read, stories[0]);
  return withPlace(read, { kind: 'row', line, question });
}

/** Whether a story says nothing of its situation, task, action or result. */
function lacksPart({ parts }: Story): boolean {
  return partNames.some((part) => part !== 'learning' && parts[part] === null);
}

function isOnLines(page: Page, { from, to }: Story, line: number): boolean {
  return from < to && lineIndexAt(page, from) <= line && line <= lineIndexAt(page, to);
}

/** Lines between a title and its story. */
const furthestTitle = 12;

/** The story right below a line that is its title. */
function titledOn({ note, page }: NoteToFill, line: number): Story | undefined {
  const words = page.lines[line]?.words ?? '';
  return note.stories.find(({ title, line: at }) => title !== '' && at - 1 > line && at - 1 <= line + furthestTitle && words.includes(title));
}

/** The question that the line stands in or under; none above the first, nor where it is asked of the interviewer. */
function questionAtLine({ note, page }: NoteToFill, line: number): Question | null {
  const end = page.lineStarts[line + 1] ?? page.text.length + 1;
  const question = [...note.questions].reverse().find(({ from }) => from < end) ?? null;
  if (question === null || question.reverse) return null;
  const heading = page.headings.find((each) => each.line > question.line - 1 && each.line <= line);
  return heading === undefined ? question : null;
}

function withPlace(read: NoteToFill, place: FillPlace): StoryToFill {
  const { note, source } = read;
  const ids = 'story' in place ? place.story.questions : [place.question.id];
  const questions = note.questions.filter(({ id }) => ids.includes(id));
  const told = toldAt(source.text, place);
  return { ...read, place, questions, asked: questions[0]?.text ?? ('story' in place ? place.story.title : ''), ...told };
}

function toldAt(text: string, place: FillPlace): Pick<StoryToFill, 'parts' | 'loose'> {
  if (place.kind === 'cell') return toldInCell(text, place.cell);
  if (!('story' in place)) return { parts: noWords, loose: '' };
  const { parts } = place.story;
  const told = Object.fromEntries(partNames.map((part) => [part, withoutItalics(parts[part]?.text ?? '')])) as PartWords;
  return { parts: told, loose: '' };
}

/** The words of the story; in an empty cell the placeholder that stands there, to be written over. */
function cellOf(text: string, { from, to }: Story): Span {
  if (from < to) return { from, to };
  const rest = /^[^|\r\n]{0,200}/.exec(text.slice(from, from + 200))?.[0] ?? '';
  return { from, to: isPlaceholder(rest) ? from + rest.trimEnd().length : from };
}

