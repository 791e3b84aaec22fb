import { onDemand } from '../text/on-demand';
import { phrases, says } from '../text/phrases';
import { shorthands } from './shorthand-table';

/** Ids of the topics that words mean by a short name, in the order of the table. Only for words that are known to judge an answer. */
export function topicsMeant(words: string): readonly string[] {
  const searched = words.slice(0, LONGEST);
  if (!says(searched, all())) return [];
  return finders().filter(({ find }) => says(searched, find)).map(({ topic }) => topic);
}

/** Longest stretch that is searched, in characters. */
const LONGEST = 300;

const finders = onDemand(() => shorthands.map(({ topic, words }) => ({ topic, find: phrases(...words) })));
const all = onDemand(() => phrases(...shorthands.flatMap(({ words }) => words)));
