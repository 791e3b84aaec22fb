import { quantities } from '../text/numbers';
import { fold, words, type Slice } from '../text/words';
import { phrases } from '../text/phrases';
import { generalWords } from './general-words';
import { mechanisms } from './mechanism-words';
import { stopWords } from './subject-stop-words';

const NAME = /(?:[\p{Ll}\p{N},;:)"'*_]\s{1,2})(?!I\b|I['\u2019]|(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}\p{N}+#.-]+/gu;
const CODE = /\b(?:[A-Z][A-Z0-9]{1,7}s?|[a-z]+[A-Z]\w+|\p{L}+\d[\p{L}\d]*)\b/gu;
const TIME = phrases('last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter|monday|friday)', 'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december)');
const mechanism = phrases(...mechanisms);

/** How many numbers, names, dates and mechanisms a text gives: what makes it this answer and no other. */
export function specificsIn(text: string): number {
  const names = new Set([...matches(text, NAME), ...matches(text, CODE)].map((word) => word.toLowerCase()));
  return quantities(text).length + names.size + TIME(text).length + mechanism(text).length;
}

/** The different words of a text that could not stand in anybody's answer: "invoice", "tenant", "rack". */
export function concreteWords(text: string): ReadonlySet<string> {
  return new Set(words(text).map((word) => fold(word.text).replace(/(?:n't|'(?:s|re|ve|d|ll|m))$/u, '')).filter((word) => /^\p{L}{3,}/u.test(word) && !isGeneral(word)));
}

function isGeneral(word: string): boolean {
  return stopWords.has(word) || word.split('-').every((half) => basesOf(half).some((base) => generalWords.has(base) || stopWords.has(base)));
}

/** A word and what it may be bent from: "tries" from "try", "planned" from "plan". */
function basesOf(word: string): readonly string[] {
  const bare = word.replace(/(?:s|es|ed|d|ing|ly|er|ers)$/u, '');
  const cut = [/s$/u, /es$/u, /ed$/u, /d$/u, /ing$/u, /ly$/u, /ers?$/u].filter((end) => end.test(word)).map((end) => word.replace(end, ''));
  return [word, bare, ...cut, ...cut.map((base) => `${base}e`), word.replace(/(?:ies|ied|ily)$/u, 'y'), ...cut.map((base) => base.replace(/(\p{L})\1$/u, '$1'))];
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
