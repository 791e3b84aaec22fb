import { wordCount } from '../text/words';
import type { QuestionKind } from './question-kind';
import type { Thresholds } from './thresholds';

interface Introduction {
  readonly kind: QuestionKind | null;
  /** The candidate's words. */
  readonly said: string;
  /** Whether they were noted down later. */
  readonly isMemory: boolean;
  readonly thresholds: Thresholds;
}

/** Fewer words are an opening, not an introduction that somebody timed. */
const FEWEST_WORDS = 20;

/**
 * How long an introduction takes, told aloud at the pace that is set, beside how long one should take (RUBRIC.md, "Shapes": 60 to
 * 120 seconds), and what is known of a slower pace than 125 words a minute; null where none was spoken.
 */
export function introductionLength({ kind, said, isMemory, thresholds }: Introduction): string | null {
  const words = kind?.shape === 'introduction' && !isMemory ? wordCount(said) : 0;
  if (words < FEWEST_WORDS) return null;
  const pace = thresholds['words-a-minute'];
  const seconds = Math.max(5, Math.round((words * 60) / pace / 5) * 5);
  const usual = `${thresholds['introduction-least-seconds']} to ${thresholds['introduction-most-seconds']} seconds`;
  const drags = pace < thresholds['slow-pace'] ? ` ${pace} words a minute drag: speak faster, or say less.` : '';
  return `Told aloud in ${usual}; these ${words} words take about ${seconds}.${drags}`;
}
