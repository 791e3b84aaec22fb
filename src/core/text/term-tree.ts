import { fold, words, type Slice } from './words';

/** Terms that share their first words: found in one pass over the words of a text, however many terms there are. */
export interface TermTree<Meaning> {
  readonly next: ReadonlyMap<string, TermTree<Meaning>>;
  /** Beginnings of words, written `word*`. */
  readonly stems: ReadonlyMap<string, TermTree<Meaning>>;
  readonly ends: readonly End<Meaning>[];
}

/** Words of a text that say a term, with everything that term stands for. */
export interface TermHit<Meaning> extends Slice {
  readonly meanings: readonly Meaning[];
}

interface End<Meaning> {
  /** As the term must be written; null where capitals do not matter. */
  readonly written: string | null;
  readonly meaning: Meaning;
}

interface OpenTree<Meaning> {
  readonly next: Map<string, OpenTree<Meaning>>;
  readonly stems: Map<string, OpenTree<Meaning>>;
  readonly ends: End<Meaning>[];
}

/**
 * Gets terms ready to be found. In a term a blank stands for a blank, a hyphen, a slash or a full stop within ("node js"
 * finds "Node.js"), and `word*` for every word with that beginning of at least three letters. A term with a capital is
 * found only as it is written ("REST" is no "rest"); a plural "s" is forgiven.
 */
export function termTree<Meaning>(terms: Iterable<readonly [string, Meaning]>): TermTree<Meaning> {
  const steps = growTermTree(terms);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same, with a pause after every few hundred terms. */
export function* growTermTree<Meaning>(terms: Iterable<readonly [string, Meaning]>): Generator<void, TermTree<Meaning>> {
  const root = open<Meaning>();
  let count = 0;
  for (const [term, meaning] of terms) {
    add(root, term, meaning);
    count += 1;
    if (count % TERMS_A_STEP === 0) yield;
  }
  return root;
}

/** About two milliseconds of work on a slow machine. */
const TERMS_A_STEP = 200;

/** The terms that a text says, in order and disjoint; of two that begin at the same word the longer one. */
export function termsIn<Meaning>(text: string, tree: TermTree<Meaning>): readonly TermHit<Meaning>[] {
  const all = words(text);
  const read: Read = { text, all, folded: all.map((word) => fold(word.text)), hasSmallLetters: /\p{Ll}/u.test(text) };
  const found: TermHit<Meaning>[] = [];
  let at = 0;
  while (at < read.all.length) {
    const hit = hitAt(read, at, tree);
    if (hit !== null) found.push(hit.hit);
    at = hit?.next ?? at + 1;
  }
  return found;
}

interface Read {
  readonly text: string;
  readonly all: readonly Slice[];
  readonly folded: readonly string[];
  readonly hasSmallLetters: boolean;
}

/** The words from `first` up to `at`, which is not among them yet. */
interface Way {
  readonly first: number;
  readonly at: number;
}

interface Reached<Meaning> {
  readonly ends: readonly End<Meaning>[];
  /** Index of the word after the last. */
  readonly next: number;
}

/** Letters of a beginning of words: a bound, so that one endless word costs no more than others. */
const SHORTEST_STEM = 3;
const LONGEST_STEM = 24;

function open<Meaning>(): OpenTree<Meaning> {
  return { next: new Map(), stems: new Map(), ends: [] };
}

function add<Meaning>(root: OpenTree<Meaning>, term: string, meaning: Meaning): void {
  let node = root;
  const parts = term.split(/[^\p{L}\p{M}\p{N}_'*]+/u).filter((part) => part.length > 0);
  for (const word of parts) {
    const isStem = word.endsWith('*');
    const branch = isStem ? node.stems : node.next;
    const key = fold(isStem ? word.slice(0, -1) : word);
    const next = branch.get(key) ?? open<Meaning>();
    branch.set(key, next);
    node = next;
  }
  node.ends.push({ written: /\p{Lu}/u.test(term) ? parts.join(' ').replace(/\*/g, '') : null, meaning });
}

function hitAt<Meaning>(read: Read, at: number, tree: TermTree<Meaning>): { readonly hit: TermHit<Meaning>; readonly next: number } | null {
  const reached = furthest(read, { first: at, at }, tree);
  const [first, last] = [read.all[at], read.all[(reached?.next ?? 0) - 1]];
  if (reached === null || first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  const hit = { text: read.text.slice(start, end), start, end, meanings: reached.ends.map(({ meaning }) => meaning) };
  return { hit, next: reached.next };
}

/** The longest way through the tree along the words from `at` on; null where no term ends. */
function furthest<Meaning>(read: Read, way: Way, tree: TermTree<Meaning>): Reached<Meaning> | null {
  let best = endHere(read, way, tree);
  const word = read.folded[way.at];
  if (word === undefined || (way.at > way.first && !isJoined(read, way.at))) return best;
  for (const branch of branches(word, tree)) {
    const reached = furthest(read, { first: way.first, at: way.at + 1 }, branch);
    if (reached !== null && reached.next > (best?.next ?? 0)) best = reached;
  }
  return best;
}

function endHere<Meaning>(read: Read, way: Way, { ends }: TermTree<Meaning>): Reached<Meaning> | null {
  if (ends.length === 0) return null;
  const written = ends.filter((end) => isWritten(end, read, way));
  return written.length === 0 ? null : { ends: written, next: way.at };
}

function branches<Meaning>(word: string, { next, stems }: TermTree<Meaning>): readonly TermTree<Meaning>[] {
  const found: TermTree<Meaning>[] = [];
  const exact = next.get(word);
  if (exact !== undefined) found.push(exact);
  const singular = word.length > SHORTEST_STEM && word.endsWith('s') ? next.get(singularOf(word)) : undefined;
  if (singular !== undefined) found.push(singular);
  for (let length = stems.size === 0 ? 0 : Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined) found.push(stem);
  }
  return found;
}

function singularOf(word: string): string {
  return word.slice(0, word.endsWith("'s") ? -2 : -1);
}

/** Capitals tell nothing in a text that has nothing else. */
function isWritten<Meaning>({ written }: End<Meaning>, read: Read, way: Way): boolean {
  if (written === null) return true;
  const said = read.all.slice(way.first, way.at).map(({ text }) => text).join(' ');
  return read.hasSmallLetters && (said === written || said === `${written}s`);
}

/** Whether a word belongs to the one before it: only a sign or blanks stand between, no comma and no end of a sentence. */
function isJoined({ text, all }: Read, at: number): boolean {
  const gap = text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0);
  return /^(?:%?[ \t*_`"]{0,3}[-\u2010-\u2012/&+]?[ \t*_`"]{0,3}|\.|\r?\n)$/u.test(gap);
}
