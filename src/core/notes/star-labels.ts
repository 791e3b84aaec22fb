import { onDemand } from '../text/on-demand';
import type { PartName } from './interview-note';
import { obstacleLabels, openerLabels, partLabels } from './star-label-names';

/** A label found at the start of a run of words: `**Situation:** ..`, `S: ..`, `(T) ..`. */
export interface StarLabel {
  readonly part: PartName;
  /** A second part that the same words tell: `(ST)`, `Situation/Task:`. */
  readonly also?: PartName;
  /** A name that is a part only beside others: `Problem` opens a story or is the task of one, `Obstacle` is only the latter. */
  readonly beside?: 'opener' | 'obstacle';
  /** Length of the label with its dress, so that the words begin there. */
  readonly length: number;
  /** Whether the label is one letter: trusted only beside an S or T (FORMATS.md, trap 1). */
  readonly letter: boolean;
}

type Named = Omit<StarLabel, 'length'>;

/** No label is longer; a cap keeps hostile lines cheap. */
const longestLabel = 120;

/**
 * Reads a label in any dress: bold or italic, colon inside or outside, dash, brackets, an emoji before it, a word in brackets
 * after it. Null where the words do not open with one. A plain label needs its colon or dash. `Problem`, `Challenge` and
 * `Obstacle`, which are parts only beside others, are read by `labelAt` alone.
 */
export function starLabelAt(words: string): StarLabel | null {
  const label = labelAt(words);
  return label?.beside === undefined ? label : null;
}

/** As `starLabelAt`, the names that are parts only beside others among them. */
export function labelAt(words: string): StarLabel | null {
  const first = firstAscii.exec(words)?.[0];
  if (first !== undefined && /^[A-Za-z]/.test(first)) return opensWithName(first) ? plain(words.slice(0, longestLabel)) : null;
  if (first !== undefined && !/^[*_=`([<+\d]/.test(first)) return null;
  const start = words.slice(0, longestLabel);
  if (!anyDress.test(start)) return null;
  return bracketed(start) ?? dressed(start) ?? tagged(start) ?? plain(start);
}

/** The first word where it is plain ASCII, else the first character where that is. */
const firstAscii = /^(?:[A-Za-z]+(?![A-Za-z\u0080-\uFFFF])|[!-@[-`{-~])/;

/** Whether a plain first word is one of a label's: most lines need no closer look. */
function opensWithName(word: string): boolean {
  return word.length <= 2 || firstWords().has(word.toLowerCase());
}

/** Every label has one of these behind or around it. */
const anyDress = /[:：*_=`([【<–—-]/;

const emoji = String.raw`(?:(?:\p{Extended_Pictographic}|\d?\uFE0F?\u20E3|\uFE0F|\u200D|[•▪▸►➤‣])[ \t]?){0,6}[ \t]*`;
const inBrackets = new RegExp(String.raw`^${emoji}(?:\*\*|__)?(?:\(([STARL]{1,2})\)|\[([STARL])\]|【([^】\r\n]{1,20})】)(?:\*\*|__)?[ \t]*[:：]?(?:\*\*|__)?[ \t]*`, 'u');
const inDress = new RegExp(String.raw`^${emoji}(\*{1,3}|_{1,3}|==|${'`'})[ \t]*([^*_=${'`'}:：\r\n]{1,50}?)[ \t]*(?:([:：])[ \t]*|[–-][ \t]*)?\1[ \t]*(?:[:：][ \t]*)?`, 'u');
const inTag = new RegExp(String.raw`^${emoji}<(b|strong|em|i|u)>[ \t]*([^<>:：\r\n]{1,50}?)[ \t]*[:：]?[ \t]*</\1>[ \t]*[:：]?[ \t]*`, 'iu');
const inPlain = new RegExp(String.raw`^${emoji}([\p{L}+][\p{L}\p{M}'’/& ]{0,28}?(?:[ \t]*[(（][^)）\r\n]{1,30}[)）]|[ \t]+[–-][ \t]+\p{L}[\p{L}\p{M} ]{0,20}?(?=[:：]))?)[ \t]*(?:[:：][ \t]*|[ \t]*[–—-]+(?:[ \t]+|$)|[–—][ \t]*)`, 'u');

function bracketed(words: string): StarLabel | null {
  const found = inBrackets.exec(words);
  return found === null ? null : labelled(found[1] ?? found[2] ?? found[3] ?? '', found[0].length);
}

function dressed(words: string): StarLabel | null {
  const found = inDress.exec(words);
  if (found === null) return null;
  const dash = found[3] === undefined && !/[:：][ \t]*$/.test(found[0]) ? (/^[–—-]+(?:[ \t]+|$)/.exec(words.slice(found[0].length))?.[0].length ?? 0) : 0;
  const length = found[0].length + dash;
  return isGlued(found[0], words) ? null : labelled(found[2] ?? '', length);
}

/** Whether the word goes on right behind its dress, as in `**S**pecific`. */
function isGlued(label: string, words: string): boolean {
  return /[*_=`]$/.test(label) && !/[:：][ \t]*[*_=`]+$/.test(label) && /^[\p{L}\p{N}]/u.test(words.slice(label.length));
}

function tagged(words: string): StarLabel | null {
  const found = inTag.exec(words);
  return found === null ? null : labelled(found[2] ?? '', found[0].length);
}

function plain(words: string): StarLabel | null {
  const found = inPlain.exec(words);
  return found === null ? null : labelled(found[1] ?? '', found[0].length);
}

/** Drops what follows the name: `S (Situation)`, `Action - My approach`, `📋 S`, `Action 2`. */
function withoutAside(label: string): string {
  return label
    .replace(/[ \t]*[(（][^)）]*[)）][ \t]*$/, '')
    .replace(/[ \t]+[–—-][ \t]+.*$/, '')
    .replace(/^[^\p{L}+]+/u, '')
    .replace(/[^\p{L}\p{M}]+$/u, '')
    .trim();
}

function labelled(label: string, length: number): StarLabel | null {
  const named = namedBy(label);
  return named === null ? null : { ...named, length };
}

function namedBy(label: string): Named | null {
  const first = firstAscii.exec(label)?.[0] ?? '';
  if (/^[A-Za-z]{3,}$/.test(first) && !opensWithName(first)) return null;
  const name = withoutAside(label);
  const spelled = name.length > 1 || label.split(/[()（）–—-]/).some((piece) => piece.trim().length > 1 && partNamed(piece) === partNamed(name));
  const part = partNamed(name);
  if (part !== null) return name.length === 1 && /\d/.test(label) ? null : { part, letter: !spelled };
  return sideName(name) ?? joinedNames(name);
}

/** `Problem`, `Challenge`, `Obstacle` and their letters. */
function sideName(name: string): Named | null {
  const key = keyOf(name);
  const beside = openerLabels.includes(key) ? 'opener' : obstacleLabels.includes(key) ? 'obstacle' : null;
  return beside === null ? null : { part: beside === 'opener' ? 'situation' : 'task', beside, letter: name.length === 1 };
}

/** Two names for one run of words: `ST`, `Situation/Task`, `Situation & Task`; null unless each of them names a part. */
function joinedNames(name: string): Named | null {
  const pieces = /^[STARL]{2}$/.test(name) ? name.split('') : name.split(/[ \t]*[/&+,][ \t]*|[ \t]+(?:and|und|et|y|e)[ \t]+/i);
  const parts = pieces.map(partNamed);
  const [part, also] = parts;
  if (pieces.length !== 2 || part === undefined || part === null || also === undefined || also === null) return null;
  const letter = pieces.every((piece) => piece.length === 1);
  return part === also ? { part, letter } : { part, also, letter };
}

/** The part that a heading of its own names: `Situation`, `S – Situation`, `Action (how I fixed it)`; null where it names none. */
export function headingLabel(title: string): Pick<StarLabel, 'part' | 'letter'> | null {
  const label = title.length > longestLabel ? null : namedBy(title);
  return label === null || label.beside !== undefined ? null : { part: label.part, letter: label.letter };
}

/** As `headingLabel`, the names that are parts only beside others and the joined ones told apart. */
export function headingName(title: string): Named | null {
  return title.length > longestLabel ? null : namedBy(title);
}

const byName: ReadonlyMap<string, PartName> = new Map(
  Object.entries(partLabels).flatMap(([part, labels]) => labels.map((label): [string, PartName] => [keyOf(label), part as PartName])),
);

/** No name of a part is longer, with "the" or "my" before it. */
const longestName = 40;

/** The first words of all names, and what may stand before one. */
const firstWords = onDemand((): ReadonlySet<string> => {
  const names = [...byName.keys(), ...openerLabels, ...obstacleLabels].map(keyOf);
  return new Set(['the', 'my', 'our', 'your', ...names.map((name) => /^[a-z]*/.exec(name)?.[0] ?? '')]);
});

/** The part that a bare word names ("Outcome", "T", "My actions"); null where it names none. */
export function partNamed(name: string): PartName | null {
  if (name.length > longestName) return null;
  const key = keyOf(name);
  return byName.get(key) ?? byName.get(key.replace(/^(?:the|my|our|your) /, '')) ?? null;
}

function keyOf(name: string): string {
  if (/^[a-z]+$/.test(name)) return name;
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return name.trim().toLowerCase().replace(/ß/g, 'ss').replace(/’/g, "'").replace(/[ \t]+/g, ' ').normalize('NFD').replace(/[\u0300-\u036F]/g, '').normalize('NFC');
}
