import { matchesOf } from './matches';
import { onDemand } from './on-demand';

/** A stretch of a text: `text` is what stands from `start` (inclusive) to `end` (exclusive). */
export interface Slice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into a slice of `text`. */
export function sliceOf(text: string, start: number, end: number): Slice {
  return { text: text.slice(start, end), start, end };
}

/** The words of a text in order, apostrophes kept inside; marks, link targets and HTML tags are no words. */
export function words(text: string): readonly Slice[] {
  const found: Slice[] = [];
  for (const { 0: run, index } of matchesOf(blankMarkup(text), WORD)) {
    if (WITHOUT_BLANKS.test(run)) found.push(...wordsOfRun(text, { start: index, end: index + run.length }));
    else addBare(found, text, { run, index });
  }
  return found;
}

export function wordCount(text: string): number {
  return words(text).length;
}

/**
 * The words alone, for comparing: NFKC, lower case, straight quotes; emphasis and punctuation dropped (apostrophes in
 * words, points in numbers, `%`, `c#` and `c++` stay), white space folded, trimmed.
 */
export function normalise(text: string): string {
  if (ONLY_ASCII.test(text)) return normaliseAscii(text.toLowerCase());
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[%#'.,]/g, (mark: string, at: number, whole: string) => (isPartOfWord(mark, at, whole) ? mark : ' '))
    .replace(MARKS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Marks that belong to no word, wherever they stand. */
const MARKS = /(?![%#'.,])[~=^|<>`\p{P}]/gu;

const ASCII_GAPS = '~=^|<>`!"&()*-/:;?@[\\]_{}';
const ASCII_JOINTS = "%#'.,";

/** What each ASCII character is to a word: 0 a piece of it, 1 a gap, 2 as its neighbours say. */
const ASCII_KIND = Array.from({ length: 128 }, (_, code) => (code <= 32 || ASCII_GAPS.includes(String.fromCharCode(code)) ? 1 : ASCII_JOINTS.includes(String.fromCharCode(code)) ? 2 : 0));

/** The same in one pass over lower-case ASCII, which nearly all notes are. */
function normaliseAscii(text: string): string {
  let plain = '';
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = ASCII_KIND[text.charCodeAt(at)] ?? 1;
    if (kind === 0 || (kind === 2 && isPartOfWord(text.charAt(at), at, text))) {
      if (start < 0) start = at;
    } else if (start >= 0 && text.charCodeAt(at) === 0x20 && ASCII_KIND[text.charCodeAt(at + 1)] === 0) {
      continue;
    } else if (start >= 0) {
      plain += plain === '' ? text.slice(start, at) : ` ${text.slice(start, at)}`;
      start = -1;
    }
  }
  return plain;
}

/** The text's first `n` words as they stand, without an ellipsis. */
export function firstWords(text: string, n: number): string {
  const all = words(text);
  const last = all[n - 1];
  const start = text.length - text.trimStart().length;
  return last === undefined || all.length <= n ? text.trim() : text.slice(start, last.end);
}

/** Lower case with straight apostrophes: how a single word is compared. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[\u2018\u2019\u02BC]/gu, "'");
}

/** ASCII without control characters but white space. */
const ONLY_ASCII = /^[\t\n\r -~]*$/;

const WORD = /\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}_]+(?:['\u2018\u2019\u02BC][\p{L}\p{M}\p{N}_]+)*/gu;

/** Scripts that set no blanks between words: only a dictionary can tell them apart. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const wordBreaks = onDemand(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** The segmenter's time grows faster than the length of its input, so it gets a run in pieces. */
const PIECE = 256;

const TAG = /<\/?(?:a|b|br|code|details|div|em|i|img|kbd|li|mark|ol|p|s|small|span|strong|sub|summary|sup|u|ul)\b[^<>]{0,200}>/giu;

/** The same length of text with link targets and tags blanked, so that offsets stay true. */
function blankMarkup(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  return text.replace(/\]\([^()\s]{0,2000}\)/gu, blank).replace(TAG, blank);
}

function isPartOfWord(mark: string, at: number, whole: string): boolean {
  const before = whole[at - 1] ?? '';
  const after = whole[at + 1] ?? '';
  if (mark === '%') return /\p{N}\s?$/u.test(whole.slice(Math.max(0, at - 2), at));
  if (mark === '#') return /[a-z]/u.test(before);
  if (mark === "'") return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return (mark === '.' || mark === ',') && /\p{N}/u.test(before) && /\p{N}/u.test(after);
}

function wordsOfRun(text: string, run: { readonly start: number; readonly end: number }): readonly Slice[] {
  const found: Slice[] = [];
  for (let start = run.start; start < run.end; start += PIECE) {
    const piece = text.slice(start, Math.min(start + PIECE, run.end));
    for (const { segment, index, isWordLike } of wordBreaks().segment(piece)) {
      if (isWordLike === true) found.push(sliceOf(text, start + index, start + index + segment.length));
    }
  }
  return found;
}

/** Underscores are emphasis at the ends of a word and part of a name within. */
function addBare(found: Slice[], text: string, word: { readonly run: string; readonly index: number }): void {
  const start = word.index + (word.run.length - word.run.replace(/^_+/u, '').length);
  const end = word.index + trimmedEnd(word.run);
  if (start < end) found.push(sliceOf(text, start, end));
}

function trimmedEnd(run: string): number {
  let end = run.length;
  while (run[end - 1] === '_') end -= 1;
  return end;
}
