import type { AreaKind, AreaState } from '../critique/area-state';
import { ourTopicsKnown } from '../critique/topics/topics-known';
import { isAbout, type NextInterview } from './night-before-next';
import type { Notebook, QuestionAt } from './notebook';

/** A weak area as far as the evening before needs it. */
export interface AreaToMend {
  readonly kind: AreaKind;
  /** The id of the competency or topic. */
  readonly name: string;
  readonly state: AreaState;
}

/** A technical subject to read once more. */
export interface TopicToRead {
  /** The id of the topic. */
  readonly topic: string;
  readonly title: string;
  /** The note that asks about it, and the question. */
  readonly path: string;
  readonly question: string;
}

const MOST = 6;
/** What speaks for a topic: the note on the interview names it, it is a weak area, it was asked there (each time, up to the third). */
const WEIGHTS = { named: 6, weak: 4, asked: 1, mostAsked: 3 } as const;

/** The questions on one topic, in order. */
interface Asked {
  /** In the note on the interview. */
  readonly named: QuestionAt[];
  /** In rounds at the company; in all rounds where there is no company. */
  readonly there: QuestionAt[];
  readonly elsewhere: QuestionAt[];
}

/** The topics that the next interview is likely to ask about, the weightiest first; those that only other companies asked about, and that are not weak, are left out. */
export function topicsToRead(notebook: Notebook, areas: readonly AreaToMend[], next: NextInterview): readonly TopicToRead[] {
  const weak = new Set(areas.filter(({ kind, state }) => kind === 'topic' && (state === 'open' || state === 'working')).map(({ name }) => name));
  const weighed = [...askedOn(notebook, next)].map(([topic, asked]) => ({ topic, asked, weight: weightOf(asked, weak.has(topic)) }));
  const found = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
  return found.slice(0, MOST).flatMap(({ topic, asked: { named, there, elsewhere } }) => {
    const [at] = [...named, ...there, ...elsewhere];
    return at === undefined ? [] : [{ topic, title: titleOf(topic, at), path: at.review.note.path, question: at.question.id }];
  });
}

function askedOn({ questions }: Notebook, next: NextInterview): ReadonlyMap<string, Asked> {
  const found = new Map<string, Asked>();
  for (const at of questions) {
    for (const topic of topicsOf(at)) {
      const asked = found.get(topic) ?? { named: [], there: [], elsewhere: [] };
      const isThere = next.company === null || isAbout(at.review, next.company);
      if (at.review.note.path === next.path) asked.named.push(at);
      else if (at.round !== null && isThere) asked.there.push(at);
      else asked.elsewhere.push(at);
      found.set(topic, asked);
    }
  }
  return found;
}

function weightOf({ named, there }: Asked, isWeak: boolean): number {
  return (named.length > 0 ? WEIGHTS.named : 0) + (isWeak ? WEIGHTS.weak : 0) + WEIGHTS.asked * Math.min(there.length, WEIGHTS.mostAsked);
}

/** By its own words alone: the heading above says little. */
function topicsOf({ review, question }: QuestionAt): readonly string[] {
  return (review.probes.topics.get(question.id) ?? []).filter(({ words }) => words.length > 0).map(({ name }) => name);
}

function titleOf(topic: string, { review }: QuestionAt): string {
  return (review.topicsKnown ?? ourTopicsKnown).byId(topic)?.title ?? topic;
}
