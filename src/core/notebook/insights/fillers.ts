import { fillersIn } from '../../critique/rules/fillers';
import { usualThresholds } from '../../critique/thresholds';
import { mapSteps } from '../../notes/steps';
import type { Passage } from '../../text/span';
import { wordCount, type Slice } from '../../text/words';
import type { Insight } from '../insight';
import type { Place } from '../place';
import type { SteppedHabitComparison } from './habit';
import { byNewest } from './habit-insights';
import { placeAround } from './habit-places';
import { speaksOf } from './habit-self-words';
import type { Telling } from './habit-tellings';
import { counted, countOfRounds, listOf, sentenceCase, times } from './habit-wording';

/** A spoken answer with its fillers. */
interface Spoken {
  readonly telling: Telling;
  readonly words: number;
  readonly fillers: readonly { readonly passage: Passage; readonly slice: Slice }[];
}

/** Fewest spoken words, answers with fillers and fillers that speak of a habit. */
const FEWEST_WORDS = 60;
const FEWEST_ANSWERS = 2;
const FEWEST_FILLERS = 6;
const MOST_NAMED = 4;
const MOST_PLACES = 5;

/** Filler words over all that was spoken. */
export const fillers: SteppedHabitComparison = {
  kind: 'fillers',
  detects: 'Filler words per hundred words over all spoken answers, each named with its count.',
  matters: 'About 5 fillers a minute do no harm, 12 do (Laske & DiGennaro Reed 2024); seeds 001 and 003 ask to cut them.',
  compare: (_notebook, { tellings }) => fillersOf(tellings.filter(({ isCopy }) => !isCopy)),
};

function* fillersOf(tellings: readonly Telling[]): Generator<void, readonly Insight[]> {
  const spoken = yield* mapSteps(tellings.filter(wasSpoken), spokenIn, 20);
  const words = sum(spoken.map((each) => each.words));
  const full = spoken.filter((each) => each.fillers.length > 0);
  const count = sum(full.map((each) => each.fillers.length));
  const rate = words === 0 ? 0 : (count * 100) / words;
  if (words < FEWEST_WORDS || full.length < FEWEST_ANSWERS || count < FEWEST_FILLERS || rate < usualThresholds['fillers-note']) return [];
  const base = `${counted(count, 'filler')} in ${String(full.length)} of ${counted(spoken.length, 'spoken answer')}${countOfRounds(full.map(({ telling }) => telling))}, ${rate.toFixed(1)} in 100 words.`;
  const message = `${sentenceCase(namedCounts(full))}: ${base} Where could a short pause stand instead? Tell one of these again and stop where the filler was.`;
  return [{ kind: 'fillers', message, places: placesOf(tellings, full) }];
}

/** What is only prepared is written, and has no fillers. */
function wasSpoken({ register, said, round, question }: Telling): boolean {
  return register === 'spoken' && said.length > 0 && (round !== null || question?.source === 'transcript');
}

function spokenIn(telling: Telling): Spoken {
  const found = telling.said.flatMap((passage) => fillersIn(passage.text).map((slice) => ({ passage, slice })));
  return { telling, words: sum(telling.said.map(({ text }) => wordCount(text))), fillers: found };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** "like" 14 times and "you know" twice: the commonest, equals by letter; those said once are not named. */
function namedCounts(full: readonly Spoken[]): string {
  const counts = new Map<string, number>();
  for (const { slice } of full.flatMap((each) => each.fillers)) {
    const word = slice.text.toLowerCase().replace(/\s+/gu, ' ');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const often = ranked.filter(([, count], index) => count > 1 || index === 0).slice(0, MOST_NAMED);
  return listOf(often.map(([word, count]) => `"${word}" ${times(count)}`));
}

/** The writer's own words first, then the newest answers, each from the sentence of its first filler. */
function placesOf(tellings: readonly Telling[], full: readonly Spoken[]): readonly Place[] {
  const noted = [...tellings].sort(byNewest).flatMap(({ selfNotes }) => selfNotes.find(({ quote }) => speaksOf('fillers', quote)) ?? []);
  const newest = [...full].sort((a, b) => byNewest(a.telling, b.telling));
  const spoken = newest.flatMap(({ telling: { review, question }, fillers: [first] }) => (
    first === undefined ? [] : placeAround({ note: review.note, question: question?.id ?? null, passage: first.passage }, first.slice)
  ));
  return [...noted, ...spoken].slice(0, MOST_PLACES);
}
