import { onDemand } from '../../text/on-demand';
import { editedTopics, type TopicEdit } from './topic-edits';
import { topicLines } from './topic-lines';
import { allTopics } from './topics';
import { ourTopics, topicFinder, type TopicFinder } from './topics-named';
import type { Topic } from './topic';

/** The topics that a review goes by: ours, with what the writer edited and added. */
export interface TopicsKnown {
  readonly all: readonly Topic[];
  readonly finder: TopicFinder;
  /** Null where there is none of that id, as in data saved by another version. */
  readonly byId: (id: string) => Topic | null;
  /** The id of the topic that a line of a critique holds for as a whole; null where it holds for none. */
  readonly ofLine: (line: string) => string | null;
}

/** The topics of this project. */
export const ourTopicsKnown: TopicsKnown = known(allTopics, ourTopics);

/** Our topics with the edits of a writer; each list of edits is got ready once. */
export function topicsKnown(edits: readonly TopicEdit[]): TopicsKnown {
  if (edits.length === 0) return ourTopicsKnown;
  const before = ready.get(edits);
  if (before !== undefined) return before;
  const topics = editedTopics(allTopics, edits);
  const made = known(topics, topicFinder(topics));
  ready.set(edits, made);
  return made;
}

const ready = new WeakMap<readonly TopicEdit[], TopicsKnown>();

function known(all: readonly Topic[], finder: TopicFinder): TopicsKnown {
  const byId = onDemand(() => new Map(all.map((topic) => [topic.id, topic])));
  const owners = onDemand((): ReadonlyMap<string, string> => new Map(
    all.flatMap((topic) => Object.values(topicLines(topic)).flatMap((lines: readonly string[]) => lines.map((line) => [line, topic.id] as const))),
  ));
  return { all, finder, byId: (id) => byId().get(id) ?? null, ofLine: (line) => owners().get(line) ?? null };
}
