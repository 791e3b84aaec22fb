import { partNames, type PartName, type Story } from '../notes/interview-note';
import type { QuantityKind } from '../text/numbers';
import { wordCount } from '../text/words';
import { quoteAround, toldIn, type Told } from './told';

/** The figures that a telling is held against: shares in per cent of the words, the pace, and the usual length of a spoken story. */
export type TellingBands = Readonly<Record<'scene-most' | 'action-least' | 'action-most' | 'result-least' | 'words-a-minute' | 'story-seconds', number>>;

/** How much of a story's words one of its parts takes. */
export interface PartShare {
  readonly part: PartName;
  readonly words: number;
  /** Of the story's words, rounded to a whole per cent. */
  readonly percent: number;
}

/** A share out of its band; the scene is situation and task together. */
export interface OffBand {
  readonly of: 'scene' | 'action' | 'result';
  readonly percent: number;
  readonly side: 'above' | 'below';
}

/** A kind of number, with the words that give one; null where the story gives none. */
export interface NumberTold {
  readonly kind: QuantityKind;
  readonly quote: string | null;
}

/** How a story is told: labels for the writer, no score. */
export interface Telling {
  readonly words: number;
  /** Of the parts that have words, in the order in which a story is told. */
  readonly shares: readonly PartShare[];
  /** Whether there is enough to judge the shares by. */
  readonly isJudged: boolean;
  /** Empty where the story is not judged. */
  readonly off: readonly OffBand[];
  /** How long it takes to tell; null for notes of key words, which nobody reads out. */
  readonly spokenSeconds: number | null;
  /** Whether it takes so long that a listener waits for the end. */
  readonly isLong: boolean;
  /** All five kinds. */
  readonly numbers: readonly NumberTold[];
}

export interface TellingContext {
  readonly bands: TellingBands;
  /** Whether the story is told in notes or from memory: then its words are not those spoken. */
  readonly noted: boolean;
}

/** How a story with parts is told; null where it has none. */
export function tellingOf(story: Story, { bands, noted }: TellingContext): Telling | null {
  const told = toldIn(story).filter(({ part }) => part !== null);
  const counts = partNames.map((part) => ({ part, words: wordCount(story.parts[part]?.text ?? '') })).filter(({ words }) => words > 0);
  const words = counts.reduce((sum, one) => sum + one.words, 0);
  if (words === 0) return null;
  const shares = counts.map((one) => ({ ...one, percent: percentOf(one.words, words) }));
  const has = (...parts: readonly PartName[]): boolean => shares.some(({ part }) => parts.includes(part));
  const isJudged = words >= (noted ? FEWEST_WORDS.noted : FEWEST_WORDS.spoken) && has('situation', 'task') && has('action') && has('result');
  const spokenSeconds = noted ? null : Math.round((words * 60) / bands['words-a-minute']);
  return {
    words, shares, isJudged, spokenSeconds,
    off: isJudged ? offBand(shares, words, { bands, labelled: story.labelled }) : [],
    isLong: spokenSeconds !== null && spokenSeconds > bands['story-seconds'] * LONG,
    numbers: KINDS.map((kind) => ({ kind, quote: quoteOfKind(kind, told) })),
  };
}

/** The share of the words that set the scene. */
export function sceneShare(shares: readonly PartShare[], words: number): number {
  return percentOf(wordsIn(shares, 'situation') + wordsIn(shares, 'task'), words);
}

const FEWEST_WORDS = { noted: 20, spoken: 40 };
/** Length has no ceiling up to 300 words (607 rated answers): 25 per cent above the usual 120 seconds are more than that. */
const LONG = 1.25;
const KINDS: readonly QuantityKind[] = ['money', 'percent', 'multiplier', 'duration', 'count'];

/** A few words more or less make no other story; where the parts are our proposal, one sentence may stand in the next part. */
const SLACK = { words: 3, percent: 3, proposed: 10 };

function offBand(shares: readonly PartShare[], words: number, { bands, labelled }: { readonly bands: TellingBands; readonly labelled: boolean }): readonly OffBand[] {
  const slack = Math.max(percentOf(SLACK.words, words), labelled ? SLACK.percent : SLACK.proposed);
  const [scene, action, result] = [sceneShare(shares, words), percentOf(wordsIn(shares, 'action'), words), percentOf(wordsIn(shares, 'result'), words)];
  const all: readonly (OffBand & { readonly by: number })[] = [
    { of: 'scene', percent: scene, side: 'above', by: scene - bands['scene-most'] },
    { of: 'action', percent: action, side: 'below', by: bands['action-least'] - action },
    { of: 'action', percent: action, side: 'above', by: action - bands['action-most'] },
    { of: 'result', percent: result, side: 'below', by: bands['result-least'] - result },
  ];
  return all.filter(({ by }) => by > 0 && by >= slack).map(({ of, percent, side }) => ({ of, percent, side }));
}

function wordsIn(shares: readonly PartShare[], part: PartName): number {
  return shares.find((share) => share.part === part)?.words ?? 0;
}

function percentOf(words: number, all: number): number {
  return Math.round((words * 100) / all);
}

function quoteOfKind(kind: QuantityKind, told: readonly Told[]): string | null {
  for (const { text, quantities } of told) {
    const found = quantities.find((quantity) => quantity.kind === kind);
    if (found !== undefined) return quoteAround(text, found);
  }
  return null;
}
