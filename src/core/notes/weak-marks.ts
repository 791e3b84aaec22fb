import type { Passage } from '../text/span';
import { withoutEnd } from './edges';
import { subPassage } from './passage';

/** Words, and the mark of weakness that stood behind them: `（没答出来）`, "(Could not answer)", `==forgot the size==`. */
export interface Marked {
  readonly words: Passage;
  readonly mark: Passage | null;
}

/** Takes a mark of weakness off the end of words. Words that are highlighted as a whole are their own mark. */
export function splitMarked(passage: Passage): Marked {
  const { text } = passage;
  const whole = /^==([^=\n]+)==$/.exec(text.slice(0, longestMark));
  if (whole !== null && text.length < longestMark) return { words: subPassage(passage, 2, text.length - 2), mark: passage };
  const start = markStart(text);
  if (start < 0) return { words: passage, mark: null };
  return { words: subPassage(passage, 0, withoutEnd(text.slice(0, start), ' \t\r\n,;').length), mark: subPassage(passage, start, text.length) };
}

const longestMark = 200;

const openings: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【' };

/** Offset of a closing bracket or highlight that tells of a weakness; -1 where there is none. */
function markStart(text: string): number {
  if (text.endsWith('==')) return highlightStart(text);
  const opening = openings[text.at(-1) ?? ''];
  const start = opening === undefined ? -1 : text.lastIndexOf(opening);
  return start >= 0 && text.length - start < longestMark && weakness.test(text.slice(start + 1)) ? start : -1;
}

/** Where `==words==` at the end begins; two equals signs of code ("== and ===") hold no words. */
function highlightStart(text: string): number {
  const start = text.lastIndexOf('==', text.length - 3);
  return start >= 0 && /^[^=\s](?:[^=]*[^=\s])?$/.test(text.slice(start + 2, -2)) && text[start - 1] !== '=' ? start : -1;
}

const weakness =
  /^\s{0,4}(?:没|不会|忘|答得|答错|卡|挂|could(?: not|n['’]?t)|did(?: not|n['’]?t) (?:know|answer|remember|get)|can(?:not|['’]?t) answer|not answered|no answer|unanswered|failed|stumbled|fumbled|messed|blanked|weak\b|bad\b|wrong\b|stuck\b|froze|forgot|missed|need(?:s|ed)? (?:work|to improve)|to improve|improve|partial(?:ly)?\b|struggled)/i;
