import type { PartName } from '../notes/interview-note';
import type { GapRule } from './story-review';

/** What one part of a story must hold, and how a coach speaks of it. */
export interface PartDemand {
  readonly part: PartName;
  /** The rule of a part that is missing or unclear. */
  readonly rule: Exclude<GapRule, 'too-brief'>;
  /**
   * Fewest words that say enough. In notes: RUBRIC.md, `too-brief`. In prose: the 60 words that a spoken story needs
   * (607 rated answers), shared out as in 40 good stories (S 11, T 7, A 54, R 19 per cent) and rounded so that
   * each part keeps one whole sentence. No floor for the learning: one sentence may say it all.
   */
  readonly floor: { readonly noted: number; readonly spoken: number };
  /** What is missing, to stand after a colon. */
  readonly lacks: string;
  /** The follow-up that a gap invites. */
  readonly asks: string;
}

/** In the order in which a story is told. */
export const partDemands: readonly PartDemand[] = [
  {
    part: 'situation',
    rule: 'no-situation',
    floor: { noted: 6, spoken: 12 },
    lacks: 'nothing says where this happened and what was going on',
    asks: 'Where were you, and what was wrong or needed?',
  },
  {
    part: 'task',
    rule: 'no-task',
    floor: { noted: 6, spoken: 8 },
    lacks: 'nothing says what was yours to solve',
    asks: 'What were you asked to do, and by when?',
  },
  {
    part: 'action',
    rule: 'no-own-action',
    floor: { noted: 15, spoken: 30 },
    lacks: 'nothing says what you did',
    asks: 'What did you do, and what did the team do?',
  },
  {
    part: 'result',
    rule: 'no-result',
    floor: { noted: 6, spoken: 10 },
    lacks: 'nothing says what came of it',
    asks: 'What changed, and how did you measure that?',
  },
  {
    part: 'learning',
    rule: 'no-learning',
    floor: { noted: 1, spoken: 1 },
    lacks: 'nothing says what you learned',
    asks: 'What changed in your process since?',
  },
];
