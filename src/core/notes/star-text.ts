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
  const openings = openingsOf(passage.text);
  if (openings === null) return null;
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
  return /^(?:[-–—.…^?\s]*|n\/?a|none|tbd|tba|todo|to do|to be (?:added|written|filled)|coming soon|xxx+|暂无|待补|待定|待写|略|无|空|未填|por (?:definir|completar)|pendiente|pendente|a definir|à compléter|noch offen|offen|\[[^\]]*\]|<[^>]*>|[(（](?:no|tbd|todo|to do|fill|add|write)\b[^)）]*[)）]|[(（](?:暂无|待补|待定|略|无)[^)）]*[)）]|(?:\d+[.)]\s*)+)$/i.test(bare);
}

/** The labels at the starts of lines; else single letters within a line (`S: .. T: ..`, `(S) .. (T) ..`), an S or T among them. */
function openingsOf(text: string): readonly Opening[] | null {
  const atLines = withoutRepeats(lineStarts(text).flatMap((place) => openingAt(text, place)));
  if (distinctParts(atLines) >= 2) return atLines;
  const inLines = withoutRepeats(letterStarts(text).flatMap((place) => openingAt(text, place)));
  const trusted = inLines.some(({ part }) => part === 'situation' || part === 'task');
  return distinctParts(inLines) >= 2 && trusted ? inLines : null;
}

function distinctParts(openings: readonly Opening[]): number {
  return new Set(openings.map(({ part }) => part)).size;
}

/** A label said again right after itself goes on with its part. */
function withoutRepeats(openings: readonly Opening[]): readonly Opening[] {
  return openings.filter((opening, index) => openings[index - 1]?.part !== opening.part);
}

/** Where a lone capital letter with a colon stands, bold or not, or one in brackets. */
function letterStarts(text: string): Place[] {
  return [...text.matchAll(/(?:^|[\s.;,])((?:\*\*|__)?[STARL](?:\*\*|__)?[:：]|\([STARL]\))/g)].map(
    (match) => {
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      return { start, label: start };
    },
  );
}

/** Where a line begins and, after its bullet, its words. */
interface Place {
  readonly start: number;
  readonly label: number;
}

function lineStarts(text: string): Place[] {
  return [...text.matchAll(/(?:^|\n)[ \t]*(?:[-*+][ \t]+)?/g)].map((match) => ({ start: match.index, label: match.index + match[0].length }));
}

function openingAt(text: string, { start, label: at }: Place): Opening[] {
  const label = starLabelAt(text.slice(at, at + 120));
  return label === null ? [] : [{ part: label.part, start, words: at + label.length }];
}

/** The last lines, where they stand wholly in italics. */
function italicEnding(text: string, after: number): Span | null {
  const found = /\n[ \t]*(([_*])(?![_*\s])[^_*\n]+(?:\n[^_*\n]+)*\2)\s*$/.exec(text.slice(after));
  if (found === null) return null;
  const from = after + found.index + found[0].indexOf(found[1] ?? '');
  return { from, to: from + (found[1]?.length ?? 0) };
}
