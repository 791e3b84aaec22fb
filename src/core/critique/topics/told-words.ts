import { oneEditApart, stemOf } from '../../stories/near-words';
import { fold, words } from '../../text/words';
import { stopWords } from '../subject-stop-words';
import { mechanismsTold } from './mechanisms-told';
import type { OwnTerm } from './own-note-terms';
import type { Topic } from './topic';

type Term = Pick<OwnTerm, 'text' | 'short' | 'mechanism'>;

/** A text that was said, ready to be asked which terms it names. */
export interface ToldWords {
  /** Whether it names a term of a note on the topic in any form of its words, by its initials, or by another name of the same mechanism of the topic. */
  readonly tells: (term: Term, topic: Topic) => boolean;
}

/** Gets a text ready; of an endless one the first 20,000 characters count. */
export function toldWords(text: string): ToldWords {
  const said = text.slice(0, MOST_READ);
  const known = new Map<Topic, ReadonlySet<string>>();
  const answered = new WeakMap<Term, boolean>();
  const forms = formsSaid(said);
  const mechanisms = (topic: Topic): ReadonlySet<string> => {
    const told = known.get(topic) ?? new Set(mechanismsTold(said, topic).named.map(({ mechanism }) => mechanism.id));
    known.set(topic, told);
    return told;
  };
  const hears = ({ text: term, short, mechanism }: Term, topic: Topic): boolean => (
    (mechanism !== null && mechanisms(topic).has(mechanism)) || saysForm(forms, term) || (short !== null && saysForm(forms, short))
  );
  return {
    tells: (term, topic) => {
      const told = answered.get(term) ?? hears(term, topic);
      answered.set(term, told);
      return told;
    },
  };
}

const MOST_READ = 20_000;
/** Most words that are read as one ("write through" for "writethrough"), and most letters of an abbreviation. */
const MOST_JOINED = 4;
const LONGEST_SHORT = 5;
const SHORTEST_SHORT = 3;

interface FormsSaid {
  readonly stems: ReadonlySet<string>;
  /** Up to four words in a row without what stands between. */
  readonly joined: ReadonlySet<string>;
  /** Initials of three to five words in a row. */
  readonly initials: ReadonlySet<string>;
}

function formsSaid(text: string): FormsSaid {
  const parts = partsOf(text);
  const joined = new Set<string>();
  const initials = new Set<string>();
  for (const at of parts.keys()) {
    for (let length = 1; length <= MOST_JOINED; length += 1) joined.add(singular(parts.slice(at, at + length).join('')));
    for (let length = SHORTEST_SHORT; length <= LONGEST_SHORT; length += 1) initials.add(initialsOf(parts.slice(at, at + length)));
  }
  return { stems: new Set(parts.map(stemOf)), joined, initials };
}

/** The words in small letters; "maxReceiveCount" and "receive_count" are several. */
function partsOf(text: string): readonly string[] {
  return words(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/gu, ' ')).map((word) => fold(word.text));
}

function saysForm({ stems, joined, initials }: FormsSaid, term: string): boolean {
  const parts = partsOf(term);
  const whole = singular(parts.join(''));
  if (parts.length === 0 || joined.has(whole)) return true;
  if (isShort(term) && initials.has(whole)) return true;
  if (parts.length >= SHORTEST_SHORT && joined.has(initialsOf(parts))) return true;
  const telling = parts.filter((part) => !stopWords.has(part));
  return (telling.length === 0 ? parts : telling).every((part) => saysStem(stems, stemOf(part)));
}

/** One typo is forgiven. */
function saysStem(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const said of stems) if (oneEditApart(said, stem)) return true;
  return false;
}

function isShort(term: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{2,4}s?$/u.test(term);
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('');
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/([^s])s$/u, '$1') : word;
}
