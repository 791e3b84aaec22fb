import { says } from '../../text/phrases';
import type { Rung } from './dossier';
import { rungWords } from './rung-words';

/** The rung of the ladder that a question stands on; `other` where its words name none. */
export function rungOf(question: string): Rung {
  const searched = question.slice(0, SEARCHED);
  return rungWords.find(([, words]) => says(searched, words))?.[0] ?? 'other';
}

/** A rung as it is said in a sentence. */
export const rungNames: Readonly<Record<Rung, string>> = {
  'why-this': 'why this and not that',
  scale: 'scale',
  guarantee: 'the guarantee',
  bottleneck: 'the bottleneck',
  fix: 'how it was solved',
  reuse: 'reuse by others',
  isolation: 'keeping others apart',
  'root-cause': 'the root cause',
  prevention: 'what keeps it from coming back',
  other: 'a detail',
};

/** Longest stretch of a question that is searched, in characters. */
const SEARCHED = 1500;
