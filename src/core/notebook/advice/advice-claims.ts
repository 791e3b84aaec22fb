import { isClaimed } from '../claims/clause';
import { measuresIn } from '../claims/measures';
import { matchesOf } from '../../text/matches';
import { sentences } from '../../text/sentences';
import { sliceOf, type Slice } from '../../text/words';
import { ANY_TECHNOLOGY, DEEDS, ORDINALS, TECHNOLOGIES } from './claim-words';
import { holdsNumber, thingOf, type SaidByCandidate } from './said-by-candidate';
import { titlesIn } from './titles';

/** What words in the candidate's name claim and the candidate never said. */
export interface Unfounded extends Slice {
  /** Where the sentence stands that claims it. */
  readonly sentence: Slice;
}

/** Numbers, titles, places won, technologies and deeds of a stretch of advice that speaks as the candidate and that were never said, in order. Placeholders claim nothing, and a number of the question is the interviewer's. */
export function unfoundedIn(spoken: Slice, said: SaidByCandidate, question = ''): readonly Unfounded[] {
  const asked = new Set(measuresIn(question).map(({ value }) => value));
  return sentences(spoken.text).filter(({ text }) => !text.endsWith('?')).flatMap((sentence) => {
    const { text } = sentence;
    const found = [...amounts(text, said).filter(({ value }) => !asked.has(value)).map(({ slice }) => slice), ...titles(text, said), ...placesWon(text, said), ...technologies(text, said), ...deeds(text, said)];
    return apart(found).map(({ start, end }) => ({
      ...sliceOf(spoken.text, sentence.start + start, sentence.start + end), sentence: sliceOf(spoken.text, sentence.start, sentence.end),
    }));
  }).map(({ start, end, text, sentence }) => ({ text, start: spoken.start + start, end: spoken.start + end, sentence: { ...sentence, start: spoken.start + sentence.start, end: spoken.start + sentence.end } }));
}

/** In order, of two that overlap the first. */
function apart(found: readonly Slice[]): readonly Slice[] {
  let end = 0;
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end).filter((slice) => {
    if (slice.start < end) return false;
    end = slice.end;
    return true;
  });
}

/** Small counts of things that every talk has are no claims: "one of the key", "two reasons". */
const FEWEST = 2;

function amounts(text: string, said: SaidByCandidate): readonly { readonly slice: Slice; readonly value: number }[] {
  if (!holdsNumber(text)) return [];
  return measuresIn(text).flatMap((measure) => {
    const { start, kind, value, counted } = measure;
    const thing = thingOf(text, measure);
    if (thing === '' || value < FEWEST || (kind === 'count' && TALK.test(counted)) || PLACEHOLDER.test(text.slice(Math.max(0, start - 2), measure.end + 2))) return [];
    if (kind === 'time' && measure.scale < SHORTEST) return [];
    const end = Math.max(measure.end, countedEnd(text, measure.end, counted));
    const first = start - (BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0);
    return isSupposed(text, start, end) || said.hasAmount(text, measure) ? [] : [{ slice: sliceOf(text, first, end), value }];
  });
}

/** A second: shorter times and delays in advice on how to talk are no claims of work. */
const SHORTEST = 0.001;
const TALK = /^(?:reasons?|ways?|things?|points?|examples?|questions?|steps?|parts?|options?|times|words|sentences|lessons?|aspects?|approaches|stories|areas|goals|skills)$/iu;
const PLACEHOLDER = /[[\]{}<>_]|\bX\b/u;

/** What belongs to a number before it: a currency, or the group that it counts. */
const BEFORE = /(?:[$\u20AC\u00A3\u20B9] ?|\b(?:team|group|squad|crew) of )$/iu;
const UNIT = /^[ -]?(?:%|percent|per cent|x(?!\p{L})|times|(?:us )?dollars?|euros?|eur|usd|inr|rupees?|pounds?|lpa)/iu;
const PER = /^ ?(?:per|an?|each|every|\/) ?(?:second|minute|hour|day|week|month|year)/iu;

/** Behind the unit, or the thing counted. */
function countedEnd(text: string, end: number, counted: string): number {
  const at = counted === '' ? -1 : text.indexOf(counted, end);
  const last = at >= 0 && at - end < 24 ? at + counted.length : end + (UNIT.exec(text.slice(end, end + 24))?.[0].length ?? 0);
  return last + (PER.exec(text.slice(last, last + 24))?.[0].length ?? 0);
}

/** A condition or a wish claims nothing of the past. */
function isSupposed(text: string, start: number, end: number): boolean {
  return !isClaimed(text.replace(/\byou(?:r|'ve)?\b/giu, (word) => 'I'.padEnd(word.length)), start, end);
}

const AS_SELF = /(?:\b(?:i am|i['\u2019]m|i was|i['\u2019]ve been|i (?:currently |now )?(?:serve|served|work|worked|act|acted) as|(?:serving|working|acting|role|position) as|as|became|promoted to|currently|now|say you are|say you were)(?: currently| now)?(?: an?| the| their| its)?|^(?:an?))\s+$/iu;
const AND_SELF = /^\s*(?:,|and|&|\/|as well as)\s*(?:and )?(?:an? |the )?$/iu;

/** Titles with a rank that the candidate is made to bear. */
function titles(text: string, said: SaidByCandidate): readonly Slice[] {
  const found: Slice[] = [];
  let own: Slice | null = null;
  for (const title of titlesIn(text)) {
    const joined: boolean = own !== null && AND_SELF.test(text.slice(own.end, title.start));
    if (!joined && !AS_SELF.test(text.slice(Math.max(0, title.start - 40), title.start))) continue;
    own = title;
    if (!said.hasTitle(title.text)) found.push(title);
  }
  return found;
}

const PLACE = /\b(?:placed|finished|ranked|came|won)\s+(first|second|third|fourth|fifth|1st|2nd|3rd|\dth)\b|\b(first|second|third|fourth|fifth|1st|2nd|3rd|\dth) (?:place|prize)\b/giu;

function placesWon(text: string, said: SaidByCandidate): readonly Slice[] {
  return matchesOf(text, PLACE).filter(({ 1: before, 2: behind }) => {
    const ordinal = (before ?? behind ?? '').toLowerCase();
    return !(ORDINALS.find((names) => names.includes(ordinal)) ?? [ordinal]).some((name) => said.hasWords(name));
  }).map(({ 0: found, index }) => sliceOf(text, index, index + found.length));
}

const OWN = /(?:^|[^\p{L}])(?:I|my|My|we|We|our|Our|us)(?![\p{L}])/u;

function technologies(text: string, said: SaidByCandidate): readonly Slice[] {
  const named = matchesOf(text, ANY_TECHNOLOGY).map(({ 0: found, 1: name = '', index }) => sliceOf(text, index + found.length - name.length, index + found.length));
  if (named.length === 0 || !OWN.test(text)) return [];
  return named.filter(({ text: name, start, end }) => {
    const told = TECHNOLOGIES.find(([pattern]) => pattern.test(name))?.[1] ?? [name];
    return !isSupposed(text, start, end) && !told.some((one) => said.hasWords(one));
  });
}

function deeds(text: string, said: SaidByCandidate): readonly Slice[] {
  return DEEDS.flatMap(([pattern, told]) => matchesOf(text, pattern).slice(0, 1).flatMap(({ 0: found, index }) => (
    isSupposed(text, index, index + found.length) || told.some((word) => said.hasWords(word)) ? [] : [sliceOf(text, index, index + found.length)]
  )));
}
