import type { Finding, Mark, Said, Severity, Subject } from './rule';
import { sentences } from '../text/sentences';
import { sliceOf, wordCount, words, type Slice } from '../text/words';

/** A stretch of the candidate's words. */
export interface Spot extends Slice {
  readonly said: Said;
}

/** What a rule has to say about one stretch. */
export interface Remark {
  /** For words that were spoken as they stand; for a memory or key words it is always low. */
  readonly severity: Severity;
  readonly at: Spot;
  readonly message: (quote: string) => string;
  /** One question or slot, for spoken words. */
  readonly ask: string;
  /** The same for words noted down later, as a question about what was said. */
  readonly recall: string;
}

/** Words that a quote holds at most. */
const MOST_WORDS = 12;

export function findingOf(subject: Subject, remark: Remark): Finding {
  const mark = markOf(remark.at);
  const spoken = subject.register === 'spoken';
  return {
    ...mark,
    severity: spoken ? remark.severity : 'low',
    message: remark.message(`"${mark.quote}"`),
    suggestion: spoken ? remark.ask : remark.recall,
  };
}

/** Every stretch of the candidate's words that `find` finds, in order of place. */
export function spotsOf(subject: Subject, find: (text: string) => readonly Slice[]): readonly Spot[] {
  return subject.said.flatMap((said) => find(said.text).map((slice) => ({ ...slice, said })));
}

export function sentencesOf(subject: Subject): readonly Spot[] {
  return spotsOf(subject, sentences);
}

/** Where a finding on the whole answer stands: its first sentence; null where nothing is said. */
export function openingOf(subject: Subject): Spot | null {
  return sentencesOf(subject)[0] ?? null;
}

/** The sentence that a stretch begins in. */
export function sentenceAround(spot: Spot): Spot {
  const around = sentences(spot.said.text).find(({ end }) => end > spot.start);
  return around === undefined ? spot : { ...around, said: spot.said };
}

export function wordsOf(subject: Subject): number {
  return subject.said.reduce((sum, { text }) => sum + wordCount(text), 0);
}

/** All the words of the candidate, line by line. */
export function textOf(subject: Subject): string {
  return subject.said.map(({ text }) => text).join('\n');
}

/** The mark of a stretch, cut to the words that a quote may hold. */
export function markOf({ said, start, end }: Spot): Mark {
  const last = words(said.text.slice(start, end))[MOST_WORDS - 1];
  return said.mark(start, last === undefined ? end : start + last.end);
}

export function spotAt(said: Said, start: number, end: number): Spot {
  return { ...sliceOf(said.text, start, end), said };
}
