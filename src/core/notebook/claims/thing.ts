import { stopWords } from '../../critique/subject-stop-words';
import { fold, words } from '../../text/words';
import { PLAIN_WORK, SAME_THINGS } from './thing-words';

const CANONICAL = new Map(SAME_THINGS.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));

/** The one word by which a counted thing is compared: its noun in the singular, words for one thing as one; with its modifier where it has one. */
export function canonicalThing(counted: string): string {
  const noun = words(counted).at(-1)?.text ?? '';
  const singular = singularOf(fold(noun));
  return CANONICAL.get(singular) ?? singular;
}

/** "Queries" -> "query", "boxes" -> "box", "services" -> "service". */
export function singularOf(word: string): string {
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** What words are about, as stems: without figures, and without words of time and of work as such, which tell no project from another. */
export function tellingStems(text: string): ReadonlySet<string> {
  return stemsIn(text, PLAIN_WORK);
}

/** The stems of all words that are no mere joints: the words of a name may be everyday ones. */
export function stemsOf(text: string): ReadonlySet<string> {
  return stemsIn(text, NOTHING);
}

const NOTHING: ReadonlySet<string> = new Set();

function stemsIn(text: string, without: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { text: word } of words(text)) {
    const stem = stemOfWord(word);
    if (stem !== '' && !(without === PLAIN_WORK && isPlainWork(word))) stems.add(stem);
  }
  return stems;
}

const STEMS = new Map<string, string>();
const MOST_KEPT = 20_000;

/** The stem of a word, "" for a mere joint or a figure; kept, for a notebook says the same words again and again. */
function stemOfWord(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const plain = singularOf(fold(word).replace(/'s$/u, ''));
  const stem = plain.length < 3 || /^\d/u.test(plain) || stopWords.has(plain) ? '' : stemOf(CANONICAL.get(plain) ?? plain);
  if (STEMS.size < MOST_KEPT) STEMS.set(word, stem);
  return stem;
}

function isPlainWork(word: string): boolean {
  const folded = fold(word);
  return PLAIN_WORK.has(folded) || PLAIN_WORK.has(singularOf(folded.replace(/'s$/u, '')));
}

const ENDINGS = /(?:ations?|ions?|ings?|ers?|ed|ment|ly|es|e)$/u;

/** A word without its ending, where enough is left: "importer" and "imports" have one stem. */
function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '');
  return (stem.length < 4 ? word : stem).replace(/([^aeiousl])\1$/u, '$1');
}
