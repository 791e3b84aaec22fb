import { fold } from '../../text/words';
import { mayEnd, neverInTerm, onlyInside, sayNothing } from './own-note-words';

/** Most words of a term; a longer one is a sentence. */
const MOST_WORDS = 5;
const LONGEST = 50;
const OF_TERM = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '\u2019.+#&/*_-]*$/u;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|pdf|md|txt|mp[34]|csv|xlsx?|docx?|html?)$/iu;
const BETWEEN_SENTENCES = /[.!?] |\.\.|\.$/u;

/** A noun phrase has no finite verb, pronoun or amount; there is no tagger here, so closed lists of words say what it is not. */
export function isNounPhrase(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !OF_TERM.test(text) || FILE.test(text) || BETWEEN_SENTENCES.test(text)) return false;
  const words = text.split(' ').map(fold);
  if (words.length > MOST_WORDS || words.some((word) => neverInTerm.has(word) || isContraction(word) || !/\p{L}/u.test(word))) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (onlyInside.has(first) || (onlyInside.has(last) && !(words.length === 2 && mayEnd.has(last)))) return false;
  if (isAdverb(first) || !endsName(last) || saysOfThing(words)) return false;
  return words.flatMap((word) => word.split(/[-/]/u)).some((part) => part.length > 1 && !sayNothing.has(part) && !onlyInside.has(part));
}

/** "good for events", "tip from a friend": what stands before the joining word names nothing itself. */
function saysOfThing(words: readonly string[]): boolean {
  const joint = words.findIndex((word) => onlyInside.has(word) && word !== 'and' && word !== 'vs');
  const head = words[joint - 1] ?? '';
  return sayNothing.has(head) && head !== 'time' && head !== 'point';
}

function isAdverb(word: string): boolean {
  return /.{3}ly$/u.test(word) && !/^(?:early|assembly|family|supply|reply|anomaly|daily|hourly|weekly|monthly)$/u.test(word);
}

/** A name hardly ends in an adverb or in what was done to it. */
function endsName(word: string): boolean {
  return !isAdverb(word) && !/.{2}[^e]ed$/u.test(word) && !/.{3}ful$/u.test(word);
}

/** "it's", "don't"; not the owner in "Little's law". */
function isContraction(word: string): boolean {
  return /n['\u2019]t$|^(?:it|that|there|what|who|let|he|she)['\u2019]s$|['\u2019](?:re|ve|ll|d|m)$/u.test(word);
}
