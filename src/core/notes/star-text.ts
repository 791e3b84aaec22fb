import type { Passage, Span } from '../text/span';
import type { PartName } from './interview-note';
import { subPassage } from './passage';
import { starLabelAt } from './star-labels';

/** The parts read out of one stretch of words. */
export interface StarParts {
  readonly parts: Readonly<Partial<Record<PartName, Passage>>>;
  /** Labels with no words behind them. */
  readonly blanks: readonly Passage[];
}

interface Opening {
  readonly part: PartName;
  readonly start: number;
  readonly words: number;
}

/**
 * Splits words with a label at the start of a line (`S: ..`, `**Task:** ..`) into parts; an italic line at the end is
 * what was learned. Null unless at least two different parts are labelled, so that a lone `A:` is no story.
 */
export function splitStar(passage: Passage): StarParts | null {
  const openings = lineStarts(passage.text).flatMap((start) => openingAt(passage.text, start));
  if (new Set(openings.map((opening) => opening.part)).size < 2) return null;
  const closing = italicEnding(passage.text, openings.at(-1)?.words ?? 0);
  const parts: Partial<Record<PartName, Passage>> = {};
  const blanks: Passage[] = [];
  openings.forEach((opening, index) => {
    const end = openings[index + 1]?.start ?? closing?.from ?? passage.text.length;
    const words = subPassage(passage, opening.words, end);
    if (words.text === '') blanks.push(subPassage(passage, opening.start, opening.words));
    else parts[opening.part] ??= words;
  });
  if (closing !== null) parts.learning ??= subPassage(passage, closing.from, closing.to);
  return { parts, blanks };
}

/** Whether the words only stand in for words: a dash, dots, "TBD", `[Your experience]`, `1. 2. 3.`, "(no numbers yet)" (trap 7). */
export function isPlaceholder(text: string): boolean {
  const bare = text.replace(/[*_`]/g, '').trim();
  return /^(?:[-–—.…^?\s]*|n\/?a|none|tbd|tba|todo|to do|xxx+|\[[^\]]*\]|<[^>]*>|\(no [^)]*\)|(?:\d+[.)]\s*)+)$/i.test(bare);
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n[ \t]*(?:[-*+][ \t]+)?/g)].map((match) => match.index + match[0].length)];
}

function openingAt(text: string, start: number): Opening[] {
  const label = starLabelAt(text.slice(start, start + 80));
  return label === null ? [] : [{ part: label.part, start, words: start + label.length }];
}

/** The last lines, where they stand wholly in italics. */
function italicEnding(text: string, after: number): Span | null {
  const found = /\n[ \t]*(([_*])(?![_*\s])[^_*\n]+(?:\n[^_*\n]+)*\2)\s*$/.exec(text.slice(after));
  if (found === null) return null;
  const from = after + found.index + found[0].indexOf(found[1] ?? '');
  return { from, to: from + (found[1]?.length ?? 0) };
}
