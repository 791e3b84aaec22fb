import { matchesOf } from './matches';
import { onDemand, rememberFew } from './on-demand';
import { sliceOf, type Slice } from './words';

/**
 * The sentences of a text, trimmed and in order. A line break ends a sentence, so every bullet counts as one; marks of
 * bullets, numbers of lists, headings and quotes stay outside. Stops of abbreviations, decimals and ".." do not split.
 */
export function sentences(text: string): readonly Slice[] {
  return text.length > longestRemembered ? cut(text) : cutOnce(text);
}

/** A longer text is no answer that many rules ask for one after the other. */
const longestRemembered = 10_000;

const cutOnce = rememberFew(cut);

function cut(text: string): readonly Slice[] {
  return lines(text).flatMap((line) => sentencesOfLine(text, line));
}

const sentenceBreaks = onDemand(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Bullet, list number, heading or quote at the start of a line, with the blanks around it. */
const LINE_MARK = /^[\s>]{0,200}(?:(?:[-+*\u2022\u2013\u2023\u25E6]|#{1,6}|\(?\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?)?/u;

/** Words whose stop does not end a sentence even before a capital. */
const ABBREVIATION =
  /(?:^|[\s("'\u201C\u2018[])(?:e\.g|i\.e|eg|ie|vs|cf|approx|resp|incl|mr|mrs|ms|dr|prof|sr|jr|st|fig|vol|rs|dept|p\.s|[B-HJ-Z])\.\s*$|^\s*\d{1,3}\.\s*$/iu;

const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;

function lines(text: string): readonly Slice[] {
  const found: Slice[] = [];
  let start = 0;
  for (const { 0: gap, index } of matchesOf(text, LINE_BREAKS)) {
    if (index > start) found.push(sliceOf(text, start, index));
    start = index + gap.length;
  }
  if (start < text.length) found.push(sliceOf(text, start, text.length));
  return found;
}

function sentencesOfLine(text: string, line: Slice): readonly Slice[] {
  const found: Slice[] = [];
  let start = line.start + (LINE_MARK.exec(line.text)?.[0].length ?? 0);
  for (const cut of breaksOf(text, start, line.end)) {
    if (cut < line.end && (goesOn(text.slice(Math.max(start, cut - 24), cut)) || opensName(text, cut))) continue;
    const end = Math.min(line.end, cut + closingMarks(text, cut));
    if (end <= start) continue;
    add(found, text, { start, end });
    start = end;
  }
  return found;
}

/** The segmenter's time grows faster than the length of its input, so it sees a window at a time. */
const WINDOW = 1024;

/** Nobody speaks a longer sentence: one is cut here, so that a line of any length takes its time only once. */
const LONGEST = 16 * WINDOW;

/** Where the segmenter sees sentences end between `from` and `to`, which is always the last. */
function breaksOf(text: string, from: number, to: number): readonly number[] {
  const breaks: number[] = [];
  let width = WINDOW;
  for (let start = from; start < to; ) {
    const ends = endsIn(text.slice(start, Math.min(start + width, to)));
    const settled = start + width >= to ? ends : ends.slice(0, -1);
    for (const end of settled) breaks.push(start + end);
    if (settled.length === 0 && width >= LONGEST) breaks.push(start + width);
    width = settled.length === 0 && width < LONGEST ? width * 2 : WINDOW;
    start = breaks.at(-1) ?? from;
  }
  return breaks;
}

function endsIn(piece: string): readonly number[] {
  return Array.from(sentenceBreaks().segment(piece)).flatMap(({ index, segment }) => [...lowerCaseStarts(segment), segment.length].map((end) => index + end));
}

const STOP_BEFORE_SMALL = /[\p{L}\p{N})%"'\u2019]{2}\.\s+(?=\p{Ll})/gu;

/** The segmenter goes on after a stop before a small letter; people who type fast start sentences with one. */
function lowerCaseStarts(segment: string): readonly number[] {
  return matchesOf(segment, STOP_BEFORE_SMALL)
    .map(({ 0: stop, index }) => index + stop.length)
    .filter((end) => !/\betc\.\s+$/iu.test(segment.slice(Math.max(0, end - 12), end)) && !goesOn(segment.slice(Math.max(0, end - 24), end)));
}

/** Whether a piece that the segmenter cut off ends in the stop of an abbreviation or of a single list number. */
function goesOn(tail: string): boolean {
  return tail.trimEnd().endsWith('.') && ABBREVIATION.test(tail);
}

/** A stop in front of a word belongs to it: ".NET". */
function opensName(text: string, cut: number): boolean {
  return /^\s?\.\p{L}/u.test(text.slice(Math.max(0, cut - 2), cut + 2));
}

/** Length of the emphasis that closes right after a sentence: "**It held.** It grew." */
function closingMarks(text: string, cut: number): number {
  if (/\s/u.test(text.charAt(cut - 1))) return 0;
  return /^[*_~=`]{1,6}(?=\s|$)/u.exec(text.slice(cut, cut + 7))?.[0].length ?? 0;
}

function add(found: Slice[], text: string, cut: { readonly start: number; readonly end: number }): void {
  const raw = text.slice(cut.start, cut.end);
  const trimmed = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const start = cut.start + (raw.length - raw.trimStart().length);
  found.push(sliceOf(text, start, start + trimmed.length));
}
