import type { Found } from './fact';
import type { Saying } from './saying';
import { numeralsIn } from './numerals';

const SCRATCH = /\bfrom (?:scratch|zero|the ground up|nothing)\b/iu;
const COMPANIES = /\b(?:compan(?:y|ies)|employers?|firms?|startups?|start-ups?)\b/iu;
const ONLY = /\b(?:only|just)(?: (?:at|in|the|for|with))? ?/iu;

/** At how many companies the candidate began from scratch: a count in its own words, or "only Acme" in answer to how many. */
export function scratchFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, asked } = saying;
  const own = SCRATCH.test(text) && COMPANIES.test(text);
  const isAnswer = SCRATCH.test(asked) && /\bhow many\b/iu.test(asked);
  if (own) {
    const numeral = numeralsIn(text).find(({ end }) => COMPANIES.test(text.slice(end, end + 24)));
    return numeral === undefined ? [] : [fact(numeral.value, numeral.start, numeral.end)];
  }
  const only = isAnswer ? ONLY.exec(text) : null;
  if (only === null || !/^(?:one\b|\p{Lu})/u.test(text.slice(only.index + only[0].length)) || /\band\b|,/u.test(text.slice(only.index))) return [];
  return [fact(1, only.index, text.length)];
}

function fact(value: number, start: number, end: number): Found {
  return {
    attribute: 'count', thing: 'company from scratch', qualifier: '', employer: '', aboutWords: '', start, end,
    value: { shown: value, unit: 'companies', amount: { low: value, high: value }, name: '' },
  };
}
