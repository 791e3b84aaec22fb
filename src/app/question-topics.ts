import { ourTopicsKnown } from '../core/critique/topics/topics-known';
import type { Topic } from '../core/critique/topics/topic';
import type { Hint } from '../core/links/rank/hints';
import type { Subject } from '../core/links/subjects/subject';
import { allSubjects } from '../core/links/subjects/subjects';
import { subjectIndex, subjectsAsked, type SubjectIndex } from '../core/links/subjects/subjects-asked';

/** What a question is about, best first, as hints for finding notes. */
export function* questionTopics(question: string): Generator<void, readonly Hint[]> {
  known ??= yield* subjectIndex([...allSubjects, ...ourTopicsKnown.all.map(subjectOf)]);
  return yield* subjectsAsked(known, question);
}

/** The same for everybody, and never changed, so it is made once. */
let known: SubjectIndex | null = null;

const MOST_NAMES = 12;

function subjectOf({ title, names, mechanisms, followUps }: Topic): Subject {
  return { title, names: names.plain.slice(0, MOST_NAMES), asked: [...mechanisms.map(({ name }) => name), ...followUps] };
}
