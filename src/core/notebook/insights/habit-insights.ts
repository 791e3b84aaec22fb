import type { Insight, InsightKind } from '../insight';
import { byPlaceInNotes, type Place } from '../place';
import type { Habit, Hearing, Hit } from './habit';
import { habitMessage } from './habit-message';
import { speaksOf } from './habit-self-words';
import { startOf, type Fault, type Telling } from './habit-tellings';

/** Fewest tellings that make a habit; of high severity two of different rounds are enough. */
const FEWEST = 3;
const FEWEST_HIGH = 2;
/** The least share of its base at which a lack is a habit. */
const LEAST_SHARE = 0.2;
const MOST_PLACES = 5;

/** An insight for each habit of a kind that shows in three tellings, or in two rounds with high severity; in the order given. */
export function habitInsights(kind: InsightKind, habits: readonly Habit[], tellings: readonly Telling[]): readonly Insight[] {
  const originals = tellings.filter(({ isCopy }) => !isCopy);
  return habits.flatMap((habit) => habitInsight(kind, habit, originals) ?? []);
}

function habitInsight(kind: InsightKind, habit: Habit, tellings: readonly Telling[]): Insight | null {
  const hitOf = hitsOf(kind, habit);
  const hits: Hit[] = [];
  let base = 0;
  for (const telling of tellings) {
    const hit = hitOf(telling);
    if (hit !== null) hits.push(hit);
    if (hit !== null || mightShow(telling, habit)) base += 1;
  }
  if (!isHabit(hits) || !repeats(hits, habit) || (habit.isLack && hits.length < base * LEAST_SHARE)) return null;
  return { kind, message: habitMessage(habit, hits, base), places: placesOfHits([...hits].sort((a, b) => byNewest(a.telling, b.telling))) };
}

/** Whether a telling that does not show the habit might have. */
function mightShow(telling: Telling, { base, rules }: Habit): boolean {
  return telling.said.length > 0 && base.holds(telling) && rules.some(({ hears }) => isHeard(telling, hears));
}

/** Finds what of a habit a telling shows; null where it shows nothing. */
function hitsOf(kind: InsightKind, { rules, selfNoted }: Habit): (telling: Telling) => Hit | null {
  const known = new Map(rules.map(({ rule, hears }, order) => [rule, { hears, order }]));
  const orderOf = ({ rule }: Fault): number => known.get(rule)?.order ?? 0;
  return (telling) => {
    const faults = telling.faults.filter(({ rule, severity }) => {
      const hears = known.get(rule)?.hears;
      return hears !== undefined && isHeard(telling, hears) && (hears !== 'heavy' || severity !== 'low');
    });
    const selfNotes = selfNoted === null ? [] : telling.selfNotes.filter(({ quote }) => speaksOf(kind, quote));
    return faults.length === 0 && selfNotes.length === 0 ? null : { telling, faults: faults.sort((a, b) => orderOf(a) - orderOf(b)), selfNotes };
  };
}

function isHeard({ register, isSubstantial }: Telling, hears: Hearing): boolean {
  return hears === 'words' || register === 'spoken' || (hears === 'lack' && isSubstantial);
}

function isHabit(hits: readonly Hit[]): boolean {
  const high = hits.filter(({ telling, faults }) => telling.round !== null && faults.some(({ severity }) => severity === 'high'));
  return hits.length >= FEWEST || new Set(high.map(({ telling }) => telling.round)).size >= FEWEST_HIGH;
}

/** Three rules that each saw something once are no habit. */
function repeats(hits: readonly Hit[], { rules }: Habit): boolean {
  const noted = hits.filter(({ selfNotes }) => selfNotes.length > 0).length;
  return noted >= FEWEST_HIGH || rules.some(({ rule }) => hits.filter(({ faults }) => faults[0]?.rule === rule).length >= FEWEST_HIGH);
}

/** The writer's own words first, then one place a telling, in the order given; at most five, no words twice. */
export function placesOfHits(hits: readonly Hit[]): readonly Place[] {
  const places = [...hits.flatMap(({ selfNotes }) => selfNotes[0] ?? []), ...hits.flatMap(({ faults }) => faults.find(({ place }) => place !== null)?.place ?? [])];
  const byWords = new Map([...places].reverse().filter(({ quote }) => quote !== '').map((place) => [place.quote, place]));
  return places.filter((place) => byWords.get(place.quote) === place).slice(0, MOST_PLACES);
}

/** Orders tellings from the newest; undated ones come last, those of one day by note and place. */
export function byNewest(a: Telling, b: Telling): number {
  if (a.date !== b.date) return (a.date ?? '') > (b.date ?? '') ? -1 : 1;
  return byPlaceInNotes({ path: a.review.note.path, from: startOf(a) }, { path: b.review.note.path, from: startOf(b) });
}
