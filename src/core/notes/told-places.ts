import type { SentenceCues } from './told-cues';
import { strong } from './told-signs';
import type { Sign } from './told-weights';

/** A sentence, and what its place among the steps and in the story says. */
export interface Placed {
  /** Somebody of the story does something. */
  readonly acts: boolean;
  readonly signs: readonly Sign[];
  /** Share of the story that stands before the middle of the sentence. */
  readonly place: number;
  readonly opensParagraph: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The sentences of a story with what their places say; `paragraphs` holds the indices of those that open one. */
export function placed(sentences: readonly SentenceCues[], paragraphs: ReadonlySet<number>): readonly Placed[] {
  const steps = sentences.flatMap(({ ownStep, bareStep }, index) => (ownStep || bareStep ? [index] : []));
  const [first, last, tasked] = [steps[0] ?? 0, steps.at(-1) ?? sentences.length, firstTask(sentences)];
  return sentences.map(({ signs, scores, step, bareStep }, index) => ({
    acts: step || bareStep || scores.action >= strong,
    signs: [...signs, ...(index < first ? ['beforeSteps' as const] : []), ...(index > last ? ['afterSteps' as const] : []), ...(index >= tasked ? ['onceTasked' as const] : [])],
    place: (index + 0.5) / sentences.length,
    opensParagraph: paragraphs.has(index),
    isFirst: index === 0,
    isLast: index === sentences.length - 1,
  }));
}

/** Index of the first sentence behind the opening one whose words tell a task, in the first half of the story; Infinity where none does. */
function firstTask(sentences: readonly SentenceCues[]): number {
  const found = sentences.findIndex(({ signs }, index) => index > 0 && index < sentences.length / 2 && signs.some((sign) => tellsTask.has(sign)));
  return found < 0 ? Infinity : found;
}

const tellsTask: ReadonlySet<Sign> = new Set<Sign>(['taskSure', 'taskStrong', 'wanted', 'ownRole']);
