import type { Question, Story } from '../notes/interview-note';
import { fold, normalise, words } from '../text/words';
import { saysWord, stemOf } from './near-words';
import { pointFamilies } from './point-families';
import type { PointFamily } from './point-family';
import type { Meeting } from './story-review';
import { quoteAround, toldIn, type Told } from './told';

type Met = Pick<Meeting, 'met' | 'quote'>;

/**
 * Whether the story shows each point of the question's breakdown, with the words that show it; none without a breakdown.
 * A point that names no idea we know ("who noticed", "peers") can be met by its own words, but never said to be missing: it is unclear.
 */
export function meetingsOf(story: Story, question: Pick<Question, 'id' | 'breakdown'>): readonly Meeting[] {
  const told = toldIn(story);
  return (question.breakdown?.points ?? []).map(({ text }) => ({ question: question.id, point: text, ...metBy(told, text) }));
}

/** Ids of the ideas that the words of a point name, in the order of its words. */
export function familiesNamed(point: string): readonly string[] {
  return familiesIn(normalise(point).split(' ')).map(({ id }) => id);
}

function metBy(told: readonly Told[], point: string): Met {
  const asked = normalise(point).split(' ');
  const byFamily = familiesIn(asked).map((family) => metByFamily(told, family));
  const inWords = metInWords(told, asked);
  if (byFamily.length === 0) return inWords.met === 'no' && told.length > 0 && asked.some(isTelling) ? { met: 'unclear', quote: null } : inWords;
  const inIdeas = allTogether(byFamily);
  return inIdeas.met === 'no' && inWords.quote !== null ? { met: 'unclear', quote: inWords.quote } : inIdeas;
}

function metByFamily(told: readonly Told[], { shows, hints }: PointFamily): Met {
  const shown = shows(told);
  if (shown !== null) return { met: 'yes', quote: shown };
  const hint = hints(told);
  return hint === null ? { met: 'no', quote: null } : { met: 'unclear', quote: hint };
}

/** A point that asks for several things is met by all of them; some of them leave it unclear. */
function allTogether(parts: readonly Met[]): Met {
  if (parts.every(({ met }) => met === 'yes')) return parts[0] ?? { met: 'no', quote: null };
  const some = parts.find(({ met }) => met === 'yes') ?? parts.find(({ met }) => met === 'unclear');
  return some === undefined ? { met: 'no', quote: null } : { met: 'unclear', quote: some.quote };
}

const ASKS = new Set(['who', 'what', 'how', 'why', 'where', 'when', 'which']);

/** Words that name no idea of their own in a point. */
const EMPTY = new Set((
  'a an and are as at be both by did do does for from had has have how i in into is it its me my not of on or our own part ' +
  'show shows shown should some something story tell that the their them they this to us was we were what when where which who why ' +
  'will with you your good more most very example made make came about point points used using etc'
).split(' '));

function isTelling(word: string): boolean {
  return (word.length > 2 && !EMPTY.has(word)) || ASKS.has(word);
}

/** The story says the point's own words, whatever they mean: all of them, or some. */
function metInWords(told: readonly Told[], asked: readonly string[]): Met {
  const wanted = new Set(asked.filter((word) => word.length > 2 && !EMPTY.has(word)).map(stemOf));
  const seen = new Map<string, string>();
  for (const { text } of told) {
    for (const word of words(text)) {
      const stem = stemOf(fold(word.text));
      if (wanted.has(stem) && !seen.has(stem)) seen.set(stem, quoteAround(text, word));
    }
  }
  const quote = [...seen.values()][0] ?? null;
  if (quote === null) return { met: 'no', quote };
  return { met: seen.size === wanted.size ? 'yes' : 'unclear', quote };
}

interface Named {
  readonly family: PointFamily;
  readonly at: number;
  readonly length: number;
}

/** The families named by the words, longest names first so that "without title" is not read as "title". */
function familiesIn(asked: readonly string[]): readonly PointFamily[] {
  const taken = new Set<number>();
  const kept: Named[] = [];
  for (const named of namesIn(asked).sort((one, other) => other.length - one.length || one.at - other.at)) {
    const places = Array.from({ length: named.length }, (_, offset) => named.at + offset);
    if (places.some((place) => taken.has(place)) || kept.some(({ family }) => family === named.family)) continue;
    places.forEach((place) => taken.add(place));
    kept.push(named);
  }
  return kept.sort((one, other) => one.at - other.at).map(({ family }) => family);
}

function namesIn(asked: readonly string[]): Named[] {
  return familyNames.flatMap(({ family, name }) =>
    asked.flatMap((_, at) =>
      name.every((pattern, offset) => saysWord(asked[at + offset] ?? '', pattern)) ? [{ family, at, length: name.length }] : []),
  );
}

const familyNames = pointFamilies.flatMap((family) => family.names.map((name) => ({ family, name: name.split(' ') })));
