import { behindArrow } from './labelled-questions';
import type { Line, Page } from './page';
import { namesAsker, quotedAskings } from './quoted-asking';
import { asks, isPrompt } from './wording';

/** How a note tells of its round in prose. */
export interface ToldRound {
  /** Whether it answers its questions behind arrows. */
  readonly arrows: boolean;
  /** Whether the writer tells in prose what they said, or how they took it. */
  readonly tells: boolean;
  /** Whether they tell what they said themselves. */
  readonly says: boolean;
  /** Questions that its prose quotes. */
  readonly quotes: number;
  /** Lines that open with a question to "you" and go on to answer it, each a paragraph. */
  readonly opened: ReadonlySet<number>;
  /** Lines that hold a question with its answer, or nothing but a question. */
  readonly beside: number;
}

/** What the prose of a page shows of being a round: what it quotes, and whether the writer tells what they said. */
export function roundIn(page: Page, isFree: (line: number) => boolean, arrows: boolean): ToldRound {
  const prose = page.lines.filter((line) => line.kind === 'text' && line.mark === null && line.quotes === 0 && isFree(line.index));
  const [says, hears] = [tellsOfRound, tellsOfThem].map((cue) => prose.some(({ words }) => cue.test(words)));
  const tells = says === true || hears === true;
  const opened = tells ? openedLines(prose) : [];
  const toYou = opened.filter(({ words }) => /\byou/i.test(words)).length;
  return {
    arrows,
    tells,
    says: says === true,
    quotes: tells && (hears === true || prose.some(({ words }) => namesAsker(words))) ? prose.reduce((count, { words }) => count + askedBeside(words), 0) : 0,
    opened: new Set(toYou >= leastToYou ? opened.map(({ index }) => index) : []),
    beside: tells ? prose.filter(({ words }) => standsBeside(words)).length + opened.length : 0,
  };
}

function standsBeside(words: string): boolean {
  return words.length <= longestLine && asks(words) && (behindArrow(words) !== null || /[?？]$/.test(words));
}

/** A few are a habit, one is a remark. */
const leastToYou = 2;

const longestQuestion = 120;
const longestLine = 240;
const longestAnswered = 480;

/** How many questions a line quotes beside words of its own. */
function askedBeside(words: string): number {
  const asked = quotedAskings(words);
  return asked.reduce((length, { open, close }) => length - (close - open), words.trim().length) < shortestBeside ? 0 : asked.length;
}

/** Fewer characters beside a question are its number or its translation's brackets. */
export const shortestBeside = 6;

/** What only somebody tells who was asked. */
const tellsOfRound = /\bI (?:(?:just|then|only|also|even|first|simply) )?(?:said|told (?!my\b)|answered|replied|defended|improvised|blanked|stumbled|smiled|rambled|froze|mentioned|admitted|went (?:red|blank)|had (?:no|not an?) (?:good |real )?(?:answer|story|example)|(?:could|did) not (?:say|answer|know)|gave (?:the|them|him|her)\b)|\b[Ss]aid I\b/i;
const tellsOfThem = /\b(?:he|she|they|the interviewer|interviewer) (?:then |also )?(?:asked|nodded|wanted to (?:know|hear)|laughed|liked|wrote|smiled|had me)\b/i;

/** The lines that ask and answer, "Where do you see yourself? Still with the maps.": paragraphs of their own, or all of one but its first line. */
function openedLines(prose: readonly Line[]): readonly Line[] {
  const blocks: Line[][] = [];
  for (const line of prose) {
    if (blocks.at(-1)?.at(-1)?.index === line.index - 1) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => {
    const opened = block.filter(opensAnswered);
    return opened.length === block.length || (opened.length >= leastToYou && opened.length === block.length - 1 && opened[0] !== block[0]) ? opened : [];
  });
}

function opensAnswered({ words }: Line): boolean {
  const end = words.length > longestAnswered ? 0 : words.slice(0, longestQuestion).search(/[?？][ \t]/) + 1;
  return end > 0 && asksOpenly(words.slice(0, end)) && !/[?？]/.test(words.slice(end)) && words.length > end + 1 && !isPrompt(words.slice(end).trim());
}

/** Whether words are one question with its mark, put by somebody else than "I". */
export function asksOpenly(words: string): boolean {
  return opensAsking.test(words);
}

const opensAsking = /^(?:(?:and|but|so|then)[, ]+)?(?:how|what|why|which|who|where|when|did|do|does|have|has|is|are|was|were|can|could|would)\b(?![^?？]*\b(?:i|my|me)\b)[^?？]*[?？]$/i;
