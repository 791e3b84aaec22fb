import { detached } from './detached';
import { porterStem } from './porter-stem';
import { stopWords } from './stop-words';

/** Gets a term, as terms are compared, and where the word it was made of stands. */
export type OnTerm = (term: string, from: number, to: number) => void;

/** Calls `onTerm` for the terms of a text, in order. */
export type TermReader = (text: string, onTerm: OnTerm) => void;

/**
 * Reads texts into terms: words of any script in lower case without accents, stems of English ones, the parts of "camelCase"
 * and "snake_case", pairs of characters where a script sets no blanks. "c++", "c#" and ".net" are terms; stop words and
 * single letters are none. It remembers the words it met last, since most words come again and again.
 */
export function termReader(): TermReader {
  const known = new Map<string, readonly string[]>();
  const termsOf = (word: string): readonly string[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const terms = termsOfWord(word);
    known.set(detached(word), terms);
    return terms;
  };
  return (text, onTerm) => {
    const pattern = ONLY_ASCII.test(text) ? ASCII_WORD : WORD;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [word] = match;
      for (const term of termsOf(word)) onTerm(term, match.index, match.index + word.length);
    }
  };
}

/** The terms of a text as a list. */
export function termsIn(text: string, read: TermReader = termReader()): readonly string[] {
  const terms: string[] = [];
  read(text, (term) => terms.push(term));
  return terms;
}

/** A number in a title tells nothing: "Round 2" has nothing to do with "Chapter 2". In a text it is a word as any other. */
export function isNumber(term: string): boolean {
  return /^\d+$/.test(term);
}

const MOST_REMEMBERED = 20_000;
/** A longer run is no word that a person wrote, but a key, a hash or a picture. In a script without blanks it may be a sentence. */
const LONGEST = 40;

const ONLY_ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /\.net\b|[a-z0-9]{1,200}(?:\+\+|#(?![a-z0-9_]))?/gi;
const WORD = /\.net\b|[\p{L}\p{N}\p{M}]{1,200}(?:\+\+|#(?![\p{L}\p{N}_]))?/giu;

const WITHOUT_BLANKS = /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}\p{Script_Extensions=Thai}\p{Script_Extensions=Lao}\p{Script_Extensions=Khmer}\p{Script_Extensions=Myanmar}]+/gu;
/** Between a small and a capital letter, and before the last of several capitals: "dead|Letter", "HTTP|Server". */
const HUMP = /(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;

function termsOfWord(word: string): readonly string[] {
  if (/[^\0-\u024f]/u.test(word) && word.search(WITHOUT_BLANKS) >= 0) return mixedTerms(word);
  if (word.length > LONGEST) return [];
  const parts = /\p{Lu}/u.test(word.slice(1)) ? word.replace(HUMP, '$1$2 ').split(' ') : [word];
  return (parts.length > 1 ? [word, ...parts] : parts).flatMap(termsOfPart);
}

/** A run of a script without blanks gives its pairs of characters; other letters beside it are words. */
function mixedTerms(word: string): readonly string[] {
  const others = word.split(WITHOUT_BLANKS).filter((part) => part !== '').flatMap(termsOfPart);
  const runs = word.normalize('NFKC').match(WITHOUT_BLANKS) ?? [];
  return [...others, ...runs.flatMap(pairsOf)];
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

function termsOfPart(part: string): readonly string[] {
  const plain = plainWord(part);
  const name = /[+#]$/.test(part) && !/^.(?:\+\+|#)$/u.test(plain) ? plain.replace(/[+#]+$/, '') : plain;
  if (name.length < 2 || stopWords.has(name)) return [];
  return [isStemmed(name) ? porterStem(name) : name];
}

/** Lower case, Latin letters without accents, one form for each width and ligature. */
function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (ONLY_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/([a-z])\p{M}+/gu, '$1').normalize('NFC').replace(/ß/g, 'ss');
}

/** Short forms such as "sqs" and "aws" stay as they are. */
function isStemmed(word: string): boolean {
  return word.length > 3 && /^[a-z]+$/.test(word) && /[aeiouy]/.test(word);
}
