import type { Place } from '../place';

/** What interviewers probe about a project, in the order of the ladder. */
export const rungs = ['why-this', 'scale', 'guarantee', 'bottleneck', 'fix', 'reuse', 'isolation', 'root-cause', 'prevention', 'other'] as const;
export type Rung = (typeof rungs)[number];

export interface RungAsked {
  readonly rung: Rung;
  /** Id of the question. */
  readonly question: string;
  readonly place: Place;
  /** `weak` where the writer noted that the answer fell short. */
  readonly answered: 'yes' | 'weak' | 'no';
}

/** All that was ever asked about one project, over all rounds. */
export interface Dossier {
  /** The project in words of the notes. */
  readonly project: string;
  /** Unanswered first, then weak, then answered; in the order of the ladder. */
  readonly asked: readonly RungAsked[];
  /** Rungs nobody has asked about yet. */
  readonly open: readonly Rung[];
  /** Paths of the rounds. */
  readonly rounds: readonly string[];
}
