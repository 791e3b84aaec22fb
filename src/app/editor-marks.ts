import type { NoteView } from './board/coach-board';
import type { Place } from './note-place';
import type { WeakSpot } from './weak-spots';

/** A stretch of an editor's text to be underlined, in one or two lines, never empty; both places count from 0. */
export interface EditorMark {
  readonly start: Place;
  readonly end: Place;
  /** What is said of it, heaviest first. */
  readonly spots: readonly WeakSpot[];
}

/** The text of a line of the editor, which counts from 0; null where there is no such line. */
export type LineAt = (line: number) => string | null;

/** Lines of an editor, both counted in, from 0. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A spot on more lines than these, or with a longer quote, is marked at its first words only, so that no answer is underlined as a whole. */
const mostLines = 2;
const mostCharacters = 200;
/** Words that stand for a place that is too long, or that lacks something. */
const fewWords = 3;

/** Questions so many lines around tell whether a text is the one that was read. */
const linesAround = 200;

/**
 * What to underline on some lines of an editor that shows a note, in the order of the text. Null where the editor's text is not the one
 * that the note was read from: a line was added above since, or it is the editor of a single table cell.
 */
export function editorMarks(note: NoteView, lineAt: LineAt, { first, last }: LineRange): readonly EditorMark[] | null {
  if (!isTextOf(note, lineAt, { first: first - linesAround, last: last + linesAround })) return null;
  const marks = new Map<string, EditorMark>();
  for (const spot of spotsOf(note)) {
    if (spot.place.end.line < first || spot.place.start.line > last) continue;
    const found = markedPlace(spot, lineAt);
    if (found === null) continue;
    const key = [found.start.line, found.start.ch, found.end.line, found.end.ch].join(' ');
    marks.set(key, { ...found, spots: byWeight([...marks.get(key)?.spots ?? [], spot]) });
  }
  return [...marks.values()].sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
}

/** All spots of a note, those of its questions first. */
export function spotsOf({ questions, rest }: Pick<NoteView, 'questions' | 'rest'>): readonly WeakSpot[] {
  return [...questions.flatMap(({ spots }) => spots), ...rest];
}

/** What is said of the words at a place, heaviest first; of the whole line where nothing is said of the place itself. */
export function spotsAt(note: NoteView, at: Place): readonly WeakSpot[] {
  const all = byWeight(spotsOf(note));
  const here = all.filter(({ place: { start, end } }) => compare(start, at) <= 0 && compare(at, end) <= 0);
  return here.length > 0 ? here : all.filter(({ place: { start, end } }) => start.line <= at.line && at.line <= end.line);
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.ch - b.ch;
}

const weights = { high: 0, medium: 1, low: 2 } as const;

function byWeight(spots: readonly WeakSpot[]): readonly WeakSpot[] {
  return [...spots].sort((a, b) => weights[a.severity] - weights[b.severity]);
}

/** Whether every place is there and most questions near some lines stand where they were read. */
function isTextOf(note: NoteView, lineAt: LineAt, { first, last }: LineRange): boolean {
  const end = [...note.questions, ...spotsOf(note)].reduce((line, { place }) => Math.max(line, place.end.line), 0);
  if (lineAt(end) === null) return false;
  const near = note.questions.filter(({ place: { start } }) => first <= start.line && start.line <= last);
  const strangers = near.filter(({ text, place }) => !beginsWith(text, place.start, lineAt));
  return strangers.length * 4 <= near.length;
}

const word = /[\p{L}\p{M}\p{N}]+/u;

/** Whether the text at a place begins with the first word of some words, marks before it aside. */
function beginsWith(words: string, { line, ch }: Place, lineAt: LineAt): boolean {
  const first = word.exec(words)?.[0];
  return first === undefined || word.exec(lineAt(line)?.slice(ch) ?? '')?.[0] === first;
}

function markedPlace(spot: WeakSpot, lineAt: LineAt): Pick<EditorMark, 'start' | 'end'> | null {
  const { quote, place: { start, end } } = spot;
  if (quote === '' || quote.length > mostCharacters || end.line - start.line >= mostLines) return firstWords(spot, lineAt);
  if (compare(start, end) >= 0 || !beginsWith(quote, start, lineAt)) return null;
  const length = lineAt(end.line)?.length ?? 0;
  return end.ch <= length ? { start, end } : null;
}

/** The first few words of a place, on its first line; null where it has none. */
function firstWords({ place: { start, end } }: WeakSpot, lineAt: LineAt): Pick<EditorMark, 'start' | 'end'> | null {
  const line = lineAt(start.line) ?? '';
  const text = line.slice(start.ch, start.line === end.line ? end.ch : undefined);
  const found = [...text.slice(0, mostCharacters).matchAll(new RegExp(word, 'gu'))].slice(0, fewWords);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: { line: start.line, ch: start.ch + first.index }, end: { line: start.line, ch: start.ch + last.index + last[0].length } };
}
