import { quantities } from '../text/numbers';
import type { Slice } from '../text/words';
import { phrases } from '../text/phrases';
import { mechanisms } from './mechanism-words';

const NAME = /(?:[\p{Ll}\p{N},;:)"'*_]\s{1,2})(?!I\b|I['\u2019]|(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}\p{N}+#.-]+/gu;
const CODE = /\b(?:[A-Z][A-Z0-9]{1,7}s?|[a-z]+[A-Z]\w+|\p{L}+\d[\p{L}\d]*)\b/gu;
const TIME = phrases('last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter|monday|friday)', 'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december)');
const mechanism = phrases(...mechanisms);

/** How many numbers, names, dates and mechanisms a text gives: what makes it this answer and no other. */
export function specificsIn(text: string): number {
  const names = new Set([...matches(text, NAME), ...matches(text, CODE)].map((word) => word.toLowerCase()));
  return quantities(text).length + names.size + TIME(text).length + mechanism(text).length;
}

/** Every mechanism that a text names, in order of place. */
export function mechanismsIn(text: string): readonly Slice[] {
  return mechanism(text);
}

/** Whether the text names how something works, not only what it is called. */
export function namesMechanism(text: string): boolean {
  return mechanism(text).length > 0;
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(({ 0: found }) => found.replace(/^\P{Lu}+(?=\p{Lu})/u, ''));
}
