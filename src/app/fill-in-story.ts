import { classify } from '../core/critique/classify';
import type { Rubric } from '../core/critique/rubric';
import { rubricInForce } from '../core/critique/rubric-in-force';
import { partNames } from '../core/notes/interview-note';
import type { InterviewNote, PartName, Question, Story } from '../core/notes/interview-note';
import { readPageSteps } from '../core/notes/page';
import { cellWords, composeStarCell, containerAt, storyAt } from '../core/notes/rewrite';
import { starLabelAt } from '../core/notes/star-labels';
import { isPlaceholder, splitStar } from '../core/notes/star-text';
import type { StarParts } from '../core/notes/star-text';
import { cellPassage } from '../core/notes/table-cells';
import { storyReviewer } from '../core/stories/review-story';
import type { Gap } from '../core/stories/story-review';
import type { Passage, Span } from '../core/text/span';
import { inSteps, type Breathe } from './in-steps';
import type { Edit } from './open-editor';
import { openNote } from './open-note';
import type { ParseYaml, Reader } from './ports';

export type PartWords = Readonly<Record<PartName, string>>;

/** A story cell of a table, ready to be filled in. */
export interface StoryToFill {
  readonly story: Story;
  readonly questions: readonly Question[];
  /** The note's text and the cell's place in it. */
  readonly text: string;
  readonly cell: Span;
  /** The words of the question it answers. */
  readonly asked: string;
  /** What the cell says for each part; empty where it says nothing. */
  readonly parts: PartWords;
  /** Words of the cell that belong to no part; they stay. */
  readonly loose: string;
  /** What the user wants judged otherwise; all is as usual where not given. */
  readonly rubric: Rubric | undefined;
}

export interface StoryPlace {
  readonly path: string;
  readonly text: string;
  /** Offset of the cursor. */
  readonly offset: number;
}

export interface FillInPorts {
  readonly parseYaml: ParseYaml;
  readonly reader: Reader;
  readonly breathe?: Breathe;
  readonly rubric?: () => Promise<Rubric>;
}

/** The story cell at the cursor; null where there is none, or where a story fills a row of cells, one a part. */
export async function storyToFill({ path, text, offset }: StoryPlace, { parseYaml, reader, breathe, rubric }: FillInPorts): Promise<StoryToFill | null> {
  const note = await reader(openNote(path, text, parseYaml).source);
  const story = storyAt(note, text, offset);
  if (story === null || story.column === null) return null;
  const page = await inSteps(readPageSteps(path, text), breathe);
  if (containerAt(page, story.from) !== 'table-cell') return null;
  const cell = cellOf(text, story);
  return {
    story, text, cell,
    questions: note.questions,
    asked: askedBy(note, story),
    parts: Object.fromEntries(partNames.map((part) => [part, story.parts[part]?.text ?? ''])) as PartWords,
    rubric: await rubric?.(),
    loose: splitStar(cellPassage(text, cell)) === null ? wordsIn(text, cell) : '',
  };
}

/** The words of the story; in an empty cell the placeholder that stands there, to be written over. */
function cellOf(text: string, { from, to }: Story): Span {
  if (from < to) return { from, to };
  const rest = /^[^|\r\n]{0,200}/.exec(text.slice(from, from + 200))?.[0] ?? '';
  return { from, to: isPlaceholder(rest) ? from + rest.trimEnd().length : from };
}

function wordsIn(text: string, { from, to }: Span): string {
  const words = text.slice(from, to).trim();
  return isPlaceholder(words) ? '' : words;
}

/** What the story would still lack with these words, part by part. */
export function gapsWith({ story, questions, rubric }: StoryToFill, parts: PartWords): readonly Gap[] {
  const filled = Object.fromEntries(partNames.map((name) => [name, passageOf(parts[name].trim())])) as Story['parts'];
  const wanted = questions.filter(({ id }) => story.questions.includes(id)).map(wantedBy);
  const { floors, isOn } = rubricInForce(rubric);
  const { gaps } = storyReviewer(floors)({ ...story, form: 'full', labelled: true, parts: filled }, questions, new Map(wanted));
  return gaps.filter(({ rule }) => isOn(rule));
}

/** The change that puts the words into the cell; null where they say nothing new. Parts that stay keep every byte. */
export function fillIn(toFill: StoryToFill, words: PartWords): Edit | null {
  const { text, cell, parts } = toFill;
  const changed = partNames.filter((name) => words[name].trim() !== parts[name].trim());
  if (changed.length === 0) return null;
  const star = splitStar(cellPassage(text, cell));
  const filled = star === null ? besideLoose(toFill, words) : patched(toFill, star, changed.map((name) => ({ name, words: words[name].trim() })));
  return { from: cell.from, to: cell.to, text: padded(toFill, filled) };
}

function askedBy(note: InterviewNote, story: Story): string {
  return note.questions.find(({ id }) => story.questions.includes(id))?.text ?? story.title;
}

function wantedBy(question: Question): [string, { wantsLearning: boolean; failure: boolean }] {
  const kind = classify(question.text, { category: question.category, parentKind: null })?.kind;
  return [question.id, { wantsLearning: kind?.wantsLearning ?? false, failure: kind?.competencies.includes('failure') ?? false }];
}

function passageOf(text: string): Passage | null {
  return text === '' ? null : { text, from: 0, to: text.length, runs: [{ start: 0, from: 0, length: text.length }] };
}

const paragraph = '<br><br>';

/** A cell without labels: its own words stay in front. */
function besideLoose({ text, cell }: StoryToFill, words: PartWords): string {
  const standing = wordsIn(text, cell);
  return [standing, composeStarCell(words)].filter((each) => each.trim() !== '').join(paragraph);
}

interface NewPart {
  readonly name: PartName;
  readonly words: string;
}

/** Puts new words into the places of the parts they change, and new parts behind the part that comes before them. */
function patched({ text, cell }: StoryToFill, star: StarParts, changes: readonly NewPart[]): string {
  const edits = changes.map((change) => editFor({ text, cell, star }, change));
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
  let made = '';
  let at = cell.from;
  for (const edit of sorted) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at, cell.to);
}

interface Cell {
  readonly text: string;
  readonly cell: Span;
  readonly star: StarParts;
}

function editFor(cell: Cell, { name, words }: NewPart): Edit {
  const standing = cell.star.parts[name];
  const inItalics = name === 'learning' && standing !== undefined && /^[_*]/.test(standing.text);
  if (standing !== undefined) return { from: standing.from, to: standing.to, text: inItalics ? composeStarCell({ learning: words }) : cellWords(words) };
  const blank = cell.star.blanks.find(({ text }) => starLabelAt(text)?.part === name);
  if (blank !== undefined) return { from: blank.to, to: blank.to, text: ` ${cellWords(words)}` };
  return insertionOf(cell, name, words);
}

function insertionOf(inside: Cell, name: PartName, words: string): Edit {
  const line = name === 'learning' ? composeStarCell({ learning: words }) : labelLike(inside, name) + cellWords(words);
  const before = partNames.slice(0, partNames.indexOf(name)).reverse().flatMap((each) => ends(inside, each))[0];
  if (before !== undefined) return { from: before, to: before, text: separator(inside) + line };
  return { from: inside.cell.from, to: inside.cell.from, text: line + separator(inside) };
}

/** A label dressed as the cell dresses its own: `**S:** ` asks for `**T:** `, `Situation - ` for `Task - `. */
function labelLike({ text, cell, star }: Cell, name: PartName): string {
  const dresses = partNames.flatMap((part) => {
    const words = star.parts[part];
    const line = words === undefined || part === 'learning' ? '' : text.slice(cell.from, words.from).replace(/^[^]*<br[ \t]*\/?>/i, '');
    const dress = /^(\P{L}{0,8})(\p{L}+)(\P{L}{1,8})$/u.exec(line.trimStart());
    return dress === null ? [] : [dress];
  });
  const [, front = '', label = 'S', back = ': '] = dresses[0] ?? [];
  const full = label.length === 1 ? name.charAt(0) : name;
  return front + (label === label.toLowerCase() ? full : full.charAt(0).toUpperCase() + full.slice(1)) + back;
}

function ends({ star }: Cell, name: PartName): readonly number[] {
  const standing = star.parts[name] ?? star.blanks.find(({ text }) => starLabelAt(text)?.part === name);
  return standing === undefined ? [] : [standing.to];
}

/** Parts are set apart as the cell sets its own apart. */
function separator({ text, cell }: Cell): string {
  return /(?:<br[ \t]*\/?>[ \t]*)+/i.exec(text.slice(cell.from, cell.to))?.[0].trimEnd() ?? paragraph;
}

/** An empty cell gets blanks around its words, as tables are written; a filled one keeps what it has. */
function padded({ text, cell }: StoryToFill, words: string): string {
  if (cell.from !== cell.to) return words;
  const before = text[cell.from - 1] === '|' ? ' ' : '';
  const after = text[cell.to] === '|' ? ' ' : '';
  return before + words + after;
}
