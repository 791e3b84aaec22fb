import { onDemand, rememberShort } from '../text/on-demand';
import type { PartName } from './interview-note';
import { actingLabels, looseLabels, obstacleLabels, openerLabels, partLabels } from './star-label-names';

/** The part that a name stands for. */
export interface Named {
  readonly part: PartName;
  /** A second part that the same words tell: `(ST)`, `Situation/Task:`; null for most. */
  readonly also: PartName | null;
  /** A name that is a part only beside others: `Problem` opens a story or is the task of one, `Obstacle` is only the latter, `Solution` acts on a problem; null for a part's own name. */
  readonly beside: 'opener' | 'obstacle' | 'acting' | null;
  /** Whether the name goes on ("Result of the move"): trusted only beside others. */
  readonly loose: boolean;
  /** Whether the name is one letter: trusted only beside an S or T (FORMATS.md, trap 1). */
  readonly letter: boolean;
}

function named(part: PartName, letter: boolean, { also = null, beside = null, loose = false }: Partial<Named> = {}): Named {
  return { part, also, beside, loose, letter };
}

/** No label is longer; a cap keeps hostile lines cheap. */
export const longestLabel = 120;

/** The first word where it is plain ASCII, else the first character where that is a mark or a digit; '' for any other start. */
export function firstAscii(words: string): string {
  let end = 0;
  while (isLetter(words.charCodeAt(end))) end += 1;
  const code = words.charCodeAt(end);
  if (end > 0) return code >= 0x80 ? '' : words.slice(0, end);
  return code > 0x20 && code < 0x7f ? words.charAt(0) : '';
}

/** Whether a code is that of a plain Latin letter. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a plain first word is one of a label's: most lines need no closer look. */
export function opensWithName(word: string): boolean {
  return word.length <= 2 || firstWords().has(word.toLowerCase());
}

/** The part that a heading of its own names: `Situation`, `S – Situation`, `Action (how I fixed it)`; null where it names none. */
export function headingLabel(title: string): Pick<Named, 'part' | 'letter'> | null {
  const label = headingName(title);
  return label === null || label.beside !== null ? null : { part: label.part, letter: label.letter };
}

/** As `headingLabel`, the names that are parts only beside others and the joined ones told apart. */
export function headingName(title: string): Named | null {
  return title.length > longestLabel ? null : namedBy(title);
}

/** What a label without its dress names; null where it names no part. The same few labels stand in every note. */
export const namedBy = rememberShort(readName);

function readName(label: string): Named | null {
  const first = firstAscii(label);
  if (first.length >= 3 && !opensWithName(first)) return null;
  if (first.length === label.length && first !== '') return oneWord(label);
  const words = undressed(label);
  const name = withoutAside(words);
  const part = partNamed(name);
  if (part === null) return sideName(name) ?? joinedNames(name) ?? behindLetter(words) ?? aroundBrackets(words) ?? goingOn(words);
  const spelled = name.length > 1 || words.split(/[()（）[\]–—-]/).some((piece) => piece.trim().length > 1 && partNamed(piece) === part);
  return name.length === 1 && /\d/.test(words.replace(/^[^\p{L}\d]*\d{1,2}[.)]|[ \t]*[(（][^)）]*[)）][ \t]*$/gu, '')) ? null : named(part, !spelled);
}

/** What a plain word alone names: most labels are one. */
function oneWord(word: string): Named | null {
  const part = partNamed(word);
  return part === null ? (sideName(word) ?? joinedNames(word)) : named(part, word.length === 1);
}

/** Without tags, and without brackets around the whole. */
function undressed(label: string): string {
  const words = label.includes('<') ? label.replace(/<\/?[a-z]{1,6}>/gi, '') : label;
  return /^[[【].*[\]】]$/.test(words) ? words.slice(1, -1) : words;
}

/** Whether other notes use the name as well: "Context", "Goal", "Outcome" are parts only beside a part's own name. */
export function isLooseName(name: string): boolean {
  return looseName.test(name);
}

const looseName = new RegExp(looseLabels.join('|'), 'iu');

const plainWords = /^[A-Za-z](?:[A-Za-z ]*[A-Za-z])?$/;

/** Drops what follows the name: `S (Situation)`, `Action - My approach`, `📋 S`, `Action 2`. */
function withoutAside(label: string): string {
  if (plainWords.test(label)) return label;
  return label
    .replace(/[ \t]*(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+[ \t]*$/u, '')
    .replace(/[ \t]*[(（[][^)）\]]*[)）\]][ \t]*$/, '')
    .replace(/[ \t]+[–—-][ \t]+.*$/, '')
    .replace(/(\p{L}{4})[ \t]+#?\d{1,2}[ \t]*[:：.–—-].*$/u, '$1')
    .replace(/^[^\p{L}+]+/u, '')
    .replace(/[^\p{L}\p{M}]+$/u, '')
    .trim();
}

/** `Problem`, `Challenge`, `Obstacle`, `Solution` and their letters. */
function sideName(name: string): Named | null {
  const key = keyOf(name).replace(/^(?:the|my|our) /, '');
  if (openerLabels.includes(key)) return named('situation', name.length === 1, { beside: 'opener' });
  if (obstacleLabels.includes(key)) return named('task', name.length === 1, { beside: 'obstacle' });
  return actingLabels.includes(key) ? named('action', false, { beside: 'acting' }) : null;
}

/** Two names for one run of words: `ST`, `Situation/Task`, `Lessons / next time`; null unless each of them names a part, or the first what was learned. */
function joinedNames(name: string): Named | null {
  const pieces = /^[STARL]{2}$/.test(name) ? name.split('') : name.split(/[ \t]*[/&+,|·・、][ \t]*|[ \t]+(?:and|und|et|y|e|и)[ \t]+/i);
  if (pieces.length !== 2) return null;
  const [part = null, also = null] = pieces.map((piece) => partNamed(withoutBrackets(piece)));
  if (part === 'learning' && also === null && (pieces[0] ?? '').length > 1 && name.includes('/')) return named(part, false);
  if (part === null || also === null) return null;
  const letter = pieces.every((piece) => piece.length === 1);
  return named(part, letter, part === also ? {} : { also });
}

/** A name without what stands in brackets behind it: `T (Task)`, `Task [T]`. */
function withoutBrackets(name: string): string {
  return /[(（[]/.test(name) ? name.replace(/[ \t]*[(（[][^)）\]]*[)）\]][ \t]*$/, '') : name;
}

/** `S. Situation`, `S | Situation`: a letter and the name that it stands for. */
function behindLetter(label: string): Named | null {
  const found = /^[^\p{L}]{0,8}([STARLCPO])[ \t]*[.:：|/·=–—)-][ \t]*(\p{L}.{1,39})$/u.exec(label);
  if (found === null) return null;
  const behind = namedBy(found[2] ?? '');
  return behind !== null && behind.part === (partNamed(found[1] ?? '') ?? behind.part) && !behind.letter ? behind : null;
}

/** `S（Situation）情境`: the name once more behind the brackets. */
function aroundBrackets(label: string): Named | null {
  const found = /^[^\p{L}]{0,8}(\p{L}[\p{L}\p{M} ]{0,20}?)[ \t]*[(（][^)）]{1,30}[)）][ \t]*(\p{L}[\p{L}\p{M}]{1,20})$/u.exec(label);
  const part = found === null ? null : partNamed(found[1] ?? '');
  return part !== null && partNamed(found?.[2] ?? '') === part ? named(part, false) : null;
}

/** A part's own name that goes on: `Action I took to mend it`, `Results supported by figures`. */
function goingOn(label: string): Named | null {
  const found = /^[^\p{L}]{0,8}((?:the |my |our )?[a-z]{4,9}) (?:i|we|that|which|of|at|in|with|for|from|on|to|as|supported|taken|achieved|faced|given|assigned|required|by)\b.{0,50}$/iu.exec(label);
  const part = found === null || isLooseName(found[1] ?? '') ? null : partNamed(found[1] ?? '');
  return part === null ? learnedFrom(label) : named(part, false, { loose: true });
}

/** `Key takeaway for Northwind`, `What I learned from this`: two words or more that name what was learned, gone on with. */
function learnedFrom(label: string): Named | null {
  const found = /^[^\p{L}]{0,8}((?:key|main|biggest|lessons?|what) [a-z' ]{2,14}?) (?:for|from|about|here|as|in|of|to|next|by|with|after)\b.{0,40}$/iu.exec(label.replace('’', "'"));
  return found !== null && partNamed(found[1] ?? '') === 'learning' ? named('learning', false, { loose: true }) : null;
}

const byName: ReadonlyMap<string, PartName> = new Map(
  Object.entries(partLabels).flatMap(([part, labels]) => labels.map((label): [string, PartName] => [keyOf(label), part as PartName])),
);

/** No name of a part is longer, with "the" or "my" before it. */
const longestName = 40;

/** The first words of all names, and what may stand before one. */
const firstWords = onDemand((): ReadonlySet<string> => {
  const names = [...byName.keys(), ...openerLabels, ...obstacleLabels, ...actingLabels].map(keyOf);
  return new Set(['the', 'my', 'our', 'your', ...names.map((name) => /^[a-z]*/.exec(name)?.[0] ?? '')]);
});

/** The part that a bare word names ("Outcome", "T", "My actions"); null where it names none. */
export function partNamed(name: string): PartName | null {
  if (name.length > longestName) return null;
  const key = keyOf(name);
  return byName.get(key) ?? byName.get(key.replace(/^(?:the|my|our|your) /, '')) ?? null;
}

function keyOf(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return name.trim().toLowerCase().replace(/ß/g, 'ss').replace(/’/g, "'").replace(/[ \t]+/g, ' ').normalize('NFD').replace(/[\u0300-\u036F]/g, '').normalize('NFC');
}
