import { normalise } from '../../text/words';
import { mechanismsTold } from './mechanisms-told';
import type { Topic } from './topic';

const MOST = 6;
/** Share of the words of a follow-up that the question asked already. */
const ASKED_ALREADY = 0.75;

/**
 * Six questions that may come next, from the topics in turn: first those on what the answer lacks, then those on nothing
 * in particular, last those on what it named. What was just asked is left out.
 */
export function followUpsInvited(topics: readonly Topic[], { question, said }: { readonly question: string; readonly said: string }): readonly string[] {
  const ranked = topics.map((topic) => rankedFollowUps(topic, said));
  const longest = Math.max(0, ...ranked.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => ranked.flatMap((list) => list[at] ?? [])).flat();
  return inTurn.filter((line) => !isAsked(line, question)).slice(0, MOST);
}

function rankedFollowUps(topic: Topic, said: string): readonly string[] {
  const named = new Set(mechanismsTold(said, topic).named.map(({ mechanism }) => mechanism));
  const rank = (line: string): number => {
    const on = mechanismsTold(line, topic).named.map(({ mechanism }) => mechanism);
    if (on.length === 0) return 1;
    return on.some((mechanism) => !named.has(mechanism)) ? 0 : 2;
  };
  return topic.followUps.map((line) => ({ line, rank: rank(line) })).sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

function isAsked(line: string, question: string): boolean {
  const asked = new Set(normalise(question).split(' '));
  const all = normalise(line).split(' ');
  return all.filter((word) => asked.has(word)).length >= all.length * ASKED_ALREADY;
}
