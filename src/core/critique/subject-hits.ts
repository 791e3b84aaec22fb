import { sentences } from '../text/sentences';
import type { Said, Subject } from './rule';
import { spotAt, type Spot } from './subject-findings';
import type { Phrases } from '../text/phrases';

/** A phrase where it is said, with what stands around it. */
export interface Hit {
  readonly spot: Spot;
  readonly sentence: Spot;
  /** The rest of its sentence on either side, as far as it is near. */
  readonly before: string;
  readonly after: string;
  /** The two sentences that follow. */
  readonly next: readonly string[];
}

/** Characters looked at on either side; a transcript without stops is one long sentence. */
const NEAR = 240;

/** Every place where one of the phrases is said within a sentence, in order. */
export function hitsOf(subject: Subject, list: Phrases): readonly Hit[] {
  return subject.said.flatMap((said) => hitsIn(said, list));
}

function hitsIn(said: Said, list: Phrases): readonly Hit[] {
  const all = sentences(said.text);
  return all.flatMap((sentence, at) =>
    list(sentence.text).map(({ start, end }) => ({
      spot: spotAt(said, sentence.start + start, sentence.start + end),
      sentence: { ...sentence, said },
      before: sentence.text.slice(Math.max(0, start - NEAR), start),
      after: sentence.text.slice(end, end + NEAR),
      next: all.slice(at + 1, at + 3).map(({ text }) => text),
    })),
  );
}
