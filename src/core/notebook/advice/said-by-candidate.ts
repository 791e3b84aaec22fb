import { canonicalThing } from '../claims/thing';
import { teamAt } from '../claims/team-facts';
import { measuresIn, SECONDS, type Measure } from '../claims/measures';
import type { Notebook } from '../notebook';
import { toldIn } from '../told';
import { onDemand } from '../../text/on-demand';
import { termsIn, termTree } from '../../text/term-tree';
import { words } from '../../text/words';
import { DEEDS, ORDINALS, TECHNOLOGIES } from './claim-words';
import { rankIn, titlesIn } from './titles';

/** All that the candidate said, noted down or wrote in a resume. */
export interface SaidByCandidate {
  /** Whether an amount was said of the same thing, or in figures so exact that it can be no other. */
  readonly hasAmount: (text: string, measure: Measure) => boolean;
  /** Whether a title of the same rank was said; "senior" is one by itself. */
  readonly hasTitle: (title: string) => boolean;
  /** Whether words that tell a claim stand somewhere, in any case; a plural is the same word. */
  readonly hasWords: (words: string) => boolean;
}

/** Looks through every note and resume once. Yields after each. */
export function* saidByCandidate(notebook: Notebook): Generator<void, SaidByCandidate> {
  const amounts = new Map<string, Set<string>>();
  const heard = new Set<string>();
  const ranks = new Set<string>();
  const hear = (text: string): void => {
    for (const { meanings } of termsIn(text.toLowerCase(), vocabulary())) for (const meaning of meanings) heard.add(meaning);
    for (const title of titlesIn(text)) ranks.add(rankIn(title.text));
    if (!holdsNumber(text)) return;
    for (const measure of [...measuresIn(text), ...yearsSince(text, notebook.today)]) {
      const thing = thingOf(text, measure);
      if (thing === '' && words(text).length > LONGEST_BARE) continue;
      for (const value of valuesOf(measure)) amounts.set(value, (amounts.get(value) ?? new Set()).add(thing));
    }
  };
  for (const { note } of notebook.notes) {
    for (const { passage } of toldIn(note)) hear(passage.text);
    for (const { title } of note.stories) hear(title);
    yield;
  }
  for (const { text } of notebook.resumes) {
    hear(text.replace(FRONT_MATTER, ''));
    yield;
  }
  return {
    hasAmount: (text, measure) => {
      const said = amounts.get(valueOf(measure));
      return said !== undefined && (isExact(measure.value) || said.has(thingOf(text, measure)) || said.has(''));
    },
    hasTitle: (title) => ranks.has(rankIn(title)) || (rankIn(title) === 'senior' && heard.has('senior')),
    hasWords: (searched) => heard.has(searched.toLowerCase()),
  };
}

/** Whether a text may hold an amount at all: a glance that spares most texts the search. */
export function holdsNumber(text: string): boolean {
  return /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|ty\b|hundred|thousand|million|billion|lakh|crore|dozen|half|halv|twice|doubl|tripl|quadrupl|third|quarter|fifth|tenth|couple/iu.test(text);
}

/** Words of the longest answer in which a number alone tells what was asked. */
const LONGEST_BARE = 6;
const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]*?\n---[^\S\n]*(?:\r?\n|$)/u;

/** The words that tell a claim, ready to be found. */
const vocabulary = onDemand(() => termTree([...[...DEEDS, ...TECHNOLOGIES].flatMap(([, told]) => told), ...ORDINALS.flat(), 'senior'].map((word) => [word.toLowerCase(), word.toLowerCase()] as const)));

/** An amount in the unit that amounts of its kind are compared in. */
function valueOf({ kind, value, scale }: Measure): string {
  return `${kind === 'rate' || kind === 'count' ? 'count' : kind} ${String(Math.round(value * (kind === 'time' ? scale : 1) * 1000) / 1000)}`;
}

/** An amount as said, and both ends of a range. */
function valuesOf(measure: Measure): readonly string[] {
  return [measure.value, measure.low, measure.high].map((value) => valueOf({ ...measure, value }));
}

/** What an amount counts, in the word by which it is compared; a team counts people, and a number alone counts nothing. */
export function thingOf(text: string, { kind, counted, per, start, end }: Measure): string {
  if (kind !== 'count' && kind !== 'rate') return kind;
  if (kind === 'count' && teamAt({ text, start, end, asked: '' }) !== null) return PEOPLE;
  return `${canonicalThing(counted)}${per === null ? '' : ` a ${per}`}`;
}

const PEOPLE = canonicalThing('people');

/** So large, or of so many figures, that it is not said of two things by chance. */
function isExact(value: number): boolean {
  return value >= 1000 || String(value).replace(/[.0]+$|\./gu, '').length >= 3;
}

/** "Since 2018" says how many years it has been. */
function yearsSince(text: string, today: string): readonly Measure[] {
  return [...text.matchAll(/\bsince (?:\p{L}+ )?((?:19|20)\d\d)\b/giu)].map(({ 0: found, 1: year, index }) => {
    const value = Number(today.slice(0, 4)) - Number(year);
    return { text: found, start: index, end: index + found.length, lead: index, value, low: value - 1, high: value + 1, isAbout: true, bound: null, kind: 'time', scale: SECONDS.year, unit: 'years', counted: '', per: null };
  });
}
