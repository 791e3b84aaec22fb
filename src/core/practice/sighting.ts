import type { AreaKind } from '../critique/area-state';
import type { PartName } from '../notes/interview-note';
import type { AreaEvidence } from './weak-area';

/** The name of an area, with its title for a person: "Message queues". */
export interface AreaName {
  readonly kind: AreaKind;
  readonly name: string;
  readonly title: string;
}

/** One piece of evidence with what is needed to count it and to say what to do about it. */
export interface Sighting {
  readonly evidence: AreaEvidence;
  readonly areas: readonly AreaName[];
  /** The question or story it speaks of, equal for equal words in one round; one counts once of each kind. */
  readonly about: string;
  /** What to practise: the words of the question, or the title of the story. */
  readonly named: string;
  /** The part of a story that is missing or thin. */
  readonly part: PartName | null;
  /** The round it was seen in, equal for all notes on one; null outside of rounds. */
  readonly round: string | null;
}
