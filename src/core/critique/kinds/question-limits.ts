import { words } from '../../text/words';

const LIMIT = /\b(?:only|without|must(?: not|n't)?|no (?:control|access|read|write|budget|downtime)|can(?:not|'t)|not allowed|(?:at most|at least|within|limited to|up to) (?:\d+|a |one |two )|supposed to|read-only|insert[ -]only)\b/iu;
const NO_LIMIT = /\bnot only\b|\bif only\b|\bwithout (?:authority|a title|being asked)\b/iu;
/** Shorter questions are asked whole; there is nothing to overlook. */
const LONG_QUESTION = 12;
const MOST_WORDS = 14;
const MOST_LIMITS = 3;

/** The clauses of a long question that limit its answer, each at most fourteen words around the word that limits. */
export function limitsOf(question: string): readonly string[] {
  if (words(question).length < LONG_QUESTION) return [];
  return question
    .replace(/\u2019/gu, '\'')
    .split(/[.?!;,\n]|\b(?:but|because)\b/iu)
    .map((clause) => clause.replace(/\s+/gu, ' ').trim())
    .filter((clause) => LIMIT.test(clause) && !NO_LIMIT.test(clause) && clause.includes(' '))
    .slice(0, MOST_LIMITS)
    .map(aroundLimit);
}

function aroundLimit(clause: string): string {
  const all = words(clause);
  if (all.length <= MOST_WORDS) return clause;
  const hit = all.findIndex((word) => word.end > (LIMIT.exec(clause)?.index ?? 0));
  const first = Math.max(0, Math.min(hit - 4, all.length - MOST_WORDS));
  return clause.slice(all[first]?.start ?? 0, all[first + MOST_WORDS - 1]?.end ?? clause.length);
}
