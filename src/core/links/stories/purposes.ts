import { onDemand, onDemandInSteps } from '../../text/on-demand';
import { keyOf, meets, patternsIn, type Pattern } from './purpose-pattern';
import { candidatePurposes } from './purposes-candidate-table';
import { detailPurposes } from './purposes-detail-table';
import { storyPurposes } from './purposes-story-table';
import { systemPurposes } from './purposes-system-table';
import type { PurposeTable } from './purpose';

/** What a question is asked for. */
export interface Purpose {
  readonly id: string;
  /** Whether it is asked of one project or system, and not of the candidate at large. */
  readonly isOnWork: boolean;
}

/** What the words of a question ask for; null where no known way to ask is among them. `isOnThing`: asks what a thing is, or for a design. */
export function purposeOf(text: string, isOnThing: boolean): Purpose | null {
  const words = spokenWords(text);
  const found = firstMet(words, isOnThing);
  return found === undefined ? null : { id: found.id, isOnWork: found.isOnWork };
}

/** Whether a word in lower case is one with which a purpose is asked for. */
export function isWordOf(purpose: string, word: string): boolean {
  return (vocabularies().get(purpose) ?? []).some((part) => (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part));
}

/** Words of a question up to which it is heard: what comes later is told, not asked. */
const HEARD = 45;
const LONGEST = 1500;

/** Lower case, short forms written out; what a writer notes of "me" and what an interviewer asks of "you" as one. */
export function spokenWords(text: string): readonly string[] {
  return text.slice(0, LONGEST).toLowerCase().replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\b(?:won't|can't|cannot)\b/g, (short) => (short === "won't" ? 'will not' : 'can not'))
    .replace(/n't\b/g, ' not').replace(/\b(what|who|where|how|that|it|there|let)'s\b/g, '$1 is').replace(/'(?:ve|re|ll|d|m|s)\b/g, ' ')
    .split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== '').slice(0, HEARD).map((word) => SPOKEN.get(word) ?? word);
}

const SPOKEN: ReadonlyMap<string, string> = new Map(Object.entries({
  i: 'you', u: 'you', my: 'your', ur: 'your', mine: 'yours', myself: 'yourself', urself: 'yourself', am: 'are', abt: 'about', thru: 'through', w: 'with', smth: 'something',
  sth: 'something', sb: 'somebody', smb: 'somebody', ppl: 'people', mgr: 'manager', prev: 'previous', exp: 'experience', intro: 'intro', bc: 'because', dont: 'not', didnt: 'not', wont: 'not',
  cant: 'not', doesnt: 'not', wasnt: 'not', couldnt: 'not', wouldnt: 'not', havent: 'not', whats: 'what', hows: 'how', whos: 'who',
}));

interface Read extends Purpose {
  readonly says: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly at: number;
}

/** The tables in the order in which they are tried, and whether they ask on work. */
const tables: readonly (readonly [PurposeTable, boolean])[] = [[candidatePurposes, false], [systemPurposes, true], [storyPurposes, false], [detailPurposes, true]];

const inSteps = onDemandInSteps(function* (): Generator<void, readonly Read[]> {
  const found: Read[] = [];
  for (const [table, isOnWork] of tables) {
    for (const [name, { says, unless }] of Object.entries(table)) {
      found.push({ id: name.replace(/\/.*$/, ''), isOnWork, says: patternsIn(says), unless: unless === undefined ? [] : patternsIn(unless), at: found.length });
      yield;
    }
  }
  return found;
});

const purposes = inSteps.get;

/** Gets all that `purposeOf` looks up ready, a little at a time. */
export function* purposesReady(): Generator<void, void> {
  yield* inSteps.ready();
  shelf();
  yield;
  vocabularies();
  yield;
}

interface Keyed {
  readonly purpose: Read;
  readonly pattern: Pattern;
}

/** Patterns by the words that they need; those that need none in particular under no key. */
const shelf = onDemand((): ReadonlyMap<string, readonly Keyed[]> => {
  const found = new Map<string, Keyed[]>();
  for (const purpose of purposes()) {
    for (const pattern of purpose.says) {
      for (const key of pattern.keys ?? ['']) {
        const others = found.get(key);
        if (others === undefined) found.set(key, [{ purpose, pattern }]);
        else others.push({ purpose, pattern });
      }
    }
  }
  return found;
});

/** The words of all ways to ask for a purpose, also where it stands in several rows. */
const vocabularies = onDemand((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const { id, says } of purposes()) {
    const known = found.get(id) ?? new Set();
    for (const { steps } of says) for (const { choices } of steps) for (const word of choices.flat()) known.add(word);
    found.set(id, known);
  }
  return new Map([...found].map(([id, all]) => [id, [...all]]));
});

function firstMet(words: readonly string[], isOnThing: boolean): Read | undefined {
  const keys = new Set(['', ...words.map(keyOf)]);
  const rejected = new Set<Read>();
  let best: Read | undefined;
  for (const key of keys) {
    for (const { purpose, pattern } of shelf().get(key) ?? []) {
      if ((best !== undefined && purpose.at >= best.at) || rejected.has(purpose) || (isOnThing && purpose.isOnWork) || meets(words, pattern) === null) continue;
      if (purpose.unless.some((other) => meets(words, other) !== null)) rejected.add(purpose);
      else best = purpose;
    }
  }
  return best;
}
