import type { Line, Page } from './page';
import type { Limit } from './star-ends';
import { isWrappedTail } from './star-fields';
import { labelAt } from './star-labels';
import type { Opening } from './star-openings';

/**
 * Where the last part of a story ends, at the limit or before it: at a label of another name in the dress of the part's own
 * label ("**Evidence:** ..", "- Signal: .."), at a paragraph that puts the next question, at a fold's end, or at a tail of links.
 */
export function endOfLastPart(page: Page, { part, line: label, at, words }: Opening, limit: Limit): Limit {
  if (part !== 'result' && part !== 'learning') return limit;
  const dress = label.kind === 'heading' ? null : dressOf(page.text.slice(at, Math.min(words + 1, at + 120)));
  let isTold = page.text.slice(words, label.to).trim() !== '';
  let isGrouped = false;
  let isNested = false;
  for (let index = label.index + 1; index < limit.line; index++) {
    const line = page.lines[index];
    if (line === undefined || line.kind === 'blank') continue;
    isNested ||= !isTold && label.mark !== null && line.indent > label.indent;
    if (isWrappedTail(line.words) || (isNested && line.mark !== null && line.indent <= label.indent)) return { line: index, at: null };
    const isApart = page.lines[index - 1]?.kind === 'blank';
    if (isTold && isApart && line.mark === null && asksNext(line.words)) return { line: index, at: null };
    isTold ||= dress === null;
    if (dress === null || isGrouped) continue;
    const opens = standsBeside(line, label) && opensOther(line.words, { ...dress, isApart, isListed: label.mark !== null });
    if (opens && (isTold || (isApart && labelAlone.test(line.words)))) return { line: index, at: null };
    isGrouped = opens;
    isTold = true;
  }
  return limit;
}

/** Whether a paragraph puts the next question, in quotes or without. */
function asksNext(words: string): boolean {
  return words.length < longestAsk && /^["“*_]{0,4}(?:tell (?:me|us) about|describe|give (?:me|us) an example|walk (?:me|us)|talk about)\b.{0,120}\byou\b/i.test(words);
}

const longestAsk = 300;

/**
 * Where a story ends whose labels stand line below line with no blank one between: at the limit, or at a paragraph below a
 * blank line that speaks of something else. A second paragraph of the part itself goes on.
 */
export function endOfBlock(page: Page, openings: readonly Opening[], limit: Limit): Limit {
  const named = openings.filter(({ part }) => part !== null);
  const last = named.at(-1);
  const first = named[0];
  if (first === undefined || last === undefined || named.length < leastLabels || !isBare(last.line)) return limit;
  const lines = page.lines.slice(first.line.index, last.line.index + 1);
  if (!isBare(first.line) || lines.some((line) => line.kind !== 'text' || isEmpty(line)) || page.text.slice(last.words, last.line.to).trim() === '') return limit;
  for (let index = last.line.index + 1; index < limit.line; index++) {
    const line = page.lines[index];
    if (line !== undefined && isBare(line) && !isEmpty(line) && line.indent <= last.line.indent && isEmpty(page.lines[index - 1]) && speaksOfAnother(line.words)) return { line: index, at: null };
  }
  return limit;
}

/** Whether a paragraph speaks to the reader, of stories and answers, or of what was asked: no more of what came out. */
function speaksOfAnother(words: string): boolean {
  return asideWords.test(words.slice(0, farthestAside));
}

const farthestAside = 120;
const asideWords = /\b(?:you|your|yourself|stor(?:y|ies)|answers?|interview\w*|questions?)\b|\b(?:they|he|she|the panel|the recruiter) (?:also |then |next )?(?:asked|wanted)\b|面试|问了|回答|故事|你/i;

/** A blank line, of a quote too. */
function isEmpty(line: Line | undefined): boolean {
  return line?.words === '';
}

/** Fewer labels make no block. */
const leastLabels = 3;

function isBare({ kind, mark }: Line): boolean {
  return kind === 'text' && mark === null;
}

/** The same for words that were cut out of a note: how much of the last part is its own, its label from the start. */
export function lengthOfLastPart(words: string, label: number): number {
  const dress = dressOf(words.slice(0, label + 1));
  const lead = leadOf(words);
  let at = words.indexOf('\n', label) + 1;
  if (dress === null || at === 0 || words.slice(label, at).trim() === '') return words.length;
  while (at > 0) {
    const end = words.indexOf('\n', at);
    const line = words.slice(at, end < 0 ? words.length : end);
    if (leadOf(line) === lead && opensOther(line, { ...dress, isApart: /\n[ \t]*\n$/.test(words.slice(Math.max(0, at - 40), at)), isListed: false })) return at;
    at = end + 1;
  }
  return words.length;
}

/** The indent and the bullet of a line. */
function leadOf(line: string): string {
  return /^[ \t]{0,20}(?:[-*+][ \t]{1,4})?/.exec(line)?.[0] ?? '';
}

interface Dress {
  /** The signs of emphasis before the name. */
  readonly mark: string;
  readonly hasColon: boolean;
}

/** How a label is dressed, whatever its name is. */
function dressOf(label: string): Dress | null {
  const mark = /^[^\p{L}\p{N}*_]{0,12}([*_]{1,3})/u.exec(label)?.[1] ?? '';
  const hasColon = /[:：]/.test(label);
  return mark === '' && !hasColon ? null : { mark, hasColon };
}

/** Whether a line stands where the label does: no deeper, in the same quote, a bullet as it is. */
function standsBeside(line: Line, label: Line): boolean {
  return line.kind === 'text' && line.mark?.kind === label.mark?.kind && line.indent <= label.indent + 1 && line.quotes === label.quotes;
}

interface Place extends Dress {
  /** Whether a blank line stands above. */
  readonly isApart: boolean;
  /** Whether the label is a bullet's, so that a plain name with a colon is one, too. */
  readonly isListed: boolean;
}

/** Whether words open with a label in the dress of another, or below a blank line in a heavier one. */
function opensOther(words: string, { mark, hasColon, isApart, isListed }: Place): boolean {
  if (isListed && mark === '' && plainLabel.test(words)) return labelAt(words) === null;
  const found = dressedLabel.exec(words);
  if (found === null || (found[1] !== mark && (!isApart || (found[1] ?? '').length <= mark.length))) return false;
  const isAlone = found[0].length === words.length && !hasColon;
  if (labelAt(words) !== null) return false;
  return isAlone || (hasColon && (/[:：]$/.test(found[2] ?? '') || /^[ \t]?[:：]/.test(words.slice(found[0].length))));
}

/** A label with no words behind it. */
const labelAlone = /[:：][ \t]?[*_]{1,3}$|[*_]{1,3}[ \t]?[:：]$/;
const dressedLabel = /^[^\p{L}\p{N}*_]{0,12}([*_]{1,3})([^*_\r\n]{2,60})\1/u;
const plainLabel = /^\p{Lu}[\p{L}\p{M}'’ -]{2,30}:[ \t]/u;
