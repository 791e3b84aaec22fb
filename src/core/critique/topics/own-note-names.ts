import { aroundName } from './own-note-words';
import type { Topic } from './topic';
import type { TopicsKnown } from './topics-known';

/** What is known of a note before it is read. */
export interface NoteNames {
  /** Relative to the vault, with `.md`. */
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** As they stand in the text, without `#`. */
  readonly headings: readonly string[];
}

/** That a note, or one section of it, is on a topic. */
export interface OnTopic {
  readonly topic: Topic;
  /** The topics that it was found among. */
  readonly known: TopicsKnown;
  /** The name of the topic that the note bears. */
  readonly name: string;
  /** The heading whose section alone counts; null where the whole note is on the topic. */
  readonly heading: string | null;
}

/**
 * The topics known that a note is on, each once: its title is the name of one, or a name with "notes", "basics" or the like
 * around it, else one of its aliases is, else one of its headings, of which only the section counts.
 */
export function topicsOfNames({ title, aliases, headings }: NoteNames, known: TopicsKnown): readonly OnTopic[] {
  const whole = [title, ...aliases].slice(0, MOST_NAMES).flatMap((name) => topicsNamed(name, known).map((topic) => ({ topic, known, name, heading: null })));
  const sections = headings.slice(0, MOST_HEADINGS).flatMap((heading) => topicsNamed(heading, known, isWritten).map((topic) => ({ topic, known, name: heading, heading })));
  const found = new Map<Topic, OnTopic>();
  for (const one of [...whole, ...sections]) if (!found.has(one.topic)) found.set(one.topic, one);
  return [...found.values()];
}

/** Whether words are a name of the topic, which is one of those known, alone or with "notes", "basics" or the like around it. */
export function isNameOf(words: string, topic: Topic, known: TopicsKnown): boolean {
  return topicsNamed(words, known).includes(topic);
}

/** Whether words are a name of any topic known. */
export function isNameOfTopic(words: string, known: TopicsKnown): boolean {
  return topicsNamed(words, known).length > 0;
}

/** A name as names are compared: small letters and digits, without signs, without the plural of its last word. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/['\u2019]s\b/gu, '').replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ').trim().replace(/(\p{L}{2}[^s])s$/u, '$1');
}

const MOST_NAMES = 50;
const MOST_HEADINGS = 500;
/** A title of more characters is a sentence, not the name of a subject. */
const LONGEST_NAME = 80;

interface Named {
  readonly topic: Topic;
  /** As the name must be written; null where capitals do not matter. */
  readonly written: string | null;
}

type ByName = ReadonlyMap<string, readonly Named[]>;

/** The names of the topics known, each list of topics once. */
const ready = new WeakMap<TopicsKnown, ByName>();

function byName(known: TopicsKnown): ByName {
  const found = ready.get(known) ?? namesOf(known);
  ready.set(known, found);
  return found;
}

function namesOf({ all }: TopicsKnown): ByName {
  const found = new Map<string, Named[]>();
  for (const topic of all) {
    for (const name of new Set([...topic.names.plain, topic.title.toLowerCase()])) {
      const named = found.get(nameKey(name)) ?? [];
      if (named.every((other) => other.topic !== topic)) named.push({ topic, written: /\p{Lu}/u.test(name) ? name : null });
      found.set(nameKey(name), named);
    }
  }
  return found;
}

function topicsNamed(name: string, known: TopicsKnown, fits: (named: Named, name: string) => boolean = () => true): readonly Topic[] {
  if (name.length > LONGEST_NAME) return [];
  for (const form of [name, ...inBrackets(name)]) {
    for (const key of keysOf(form)) {
      const topics = (byName(known).get(key) ?? []).filter((named) => fits(named, name)).map(({ topic }) => topic);
      if (topics.length > 0) return topics;
    }
  }
  return [];
}

/** A heading in small letters may be a plain word: "cap", "react". */
function isWritten({ written }: Named, name: string): boolean {
  return written === null || name.includes(written);
}

/** "Simple Queue Service (SQS)" names one thing twice. */
function inBrackets(name: string): readonly string[] {
  const found = /^([^()]*)\(([^()]*)\)[^()]*$/u.exec(name);
  return found === null ? [] : [found[1] ?? '', found[2] ?? ''];
}

/** The whole name first, then without a number before it, then with the words around it taken off one by one. */
function keysOf(name: string): readonly string[] {
  const words = nameKey(name).split(' ').filter((word, at) => at > 0 || !/^\p{N}+$/u.test(word));
  const keys = [nameKey(name), words.join(' ')];
  while (words.length > 1) {
    if (aroundName.has(words.at(-1) ?? '') || aroundName.has(`${words.at(-1) ?? ''}s`)) words.pop();
    else if (aroundName.has(words[0] ?? '')) words.shift();
    else break;
    keys.push(words.join(' ').replace(/(\p{L}{2}[^s])s$/u, '$1'));
  }
  return keys;
}
