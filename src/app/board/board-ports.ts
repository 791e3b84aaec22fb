import type { Dismissals } from '../dismissals';
import type { InterviewNotes } from '../interview-notes';
import type { Problem } from '../contract';
import type { Critic, ParseYaml, Reader, Vault } from '../ports';
import type { PracticeLog } from '../practice-log';

/** What the board is read from. */
export interface BoardPorts {
  readonly vault: Pick<Vault, 'read'>;
  readonly parseYaml: ParseYaml;
  readonly reader: () => Reader;
  /** One that leaves out what the writer dismissed. */
  readonly critic: () => Critic;
  readonly notes: InterviewNotes;
  readonly tag: () => string;
  readonly log: PracticeLog;
  readonly dismissals: Pick<Dismissals, 'set'>;
  /** What of the rubric cannot be used; left out, there is none. */
  readonly rubricProblems?: () => Promise<readonly Problem[]>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Calls back when another day may have begun; the function returned ends it. */
  readonly watchDay: (changed: () => void) => () => void;
  /** Told of what a screen throws while it is drawn, and of what breaks the work off. */
  readonly report: (error: Error) => void;
  /** Resolves when the next step may be taken; false to end the work for good. */
  readonly breathe: () => Promise<boolean>;
}
