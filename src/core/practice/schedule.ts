import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { practiceRatings, type PracticeRating } from '../critique/practice-rating';
import { dayAt } from './schedule-days';

/** One practice of a question. */
export interface Practice {
  readonly item: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Which practice of the item on that day it is, from 1. */
  readonly nth: number;
  readonly rating: PracticeRating;
}

/** Where an item stands after all its practices. */
export interface Scheduled {
  /** Day it is to come again, `YYYY-MM-DD`. */
  readonly due: string;
  /** Day of the last practice, `YYYY-MM-DD`. */
  readonly last: string;
  readonly lastRating: PracticeRating;
  /** How often it was practised. */
  readonly times: number;
  /** How often it was rated `again`. */
  readonly lapses: number;
}

/**
 * When each item is due, by `keyOf` (its own id where that is left out). The order in which practices are given never matters. Spaced
 * repetition as ts-fsrs reckons it, for a chance of 0.9 to remember; in whole days, so that an item rated `again` comes the next day.
 */
export function scheduleOf<P extends Practice>(practised: readonly P[], keyOf: (practice: P) => string = ({ item }) => item): ReadonlyMap<string, Scheduled> {
  const histories = new Map<string, P[]>();
  for (const practice of practised) {
    const key = keyOf(practice);
    const history = histories.get(key);
    if (history === undefined) histories.set(key, [practice]);
    else history.push(practice);
  }
  return new Map([...histories].flatMap(([key, history]) => {
    const scheduled = scheduledOf(history);
    return scheduled === null ? [] : [[key, scheduled] as const];
  }));
}

/** For each rating the day on which an item with this history would be due if it were practised today. */
export function dueByRating(history: readonly Practice[], today: string): Readonly<Record<PracticeRating, string>> {
  const card = cardOf(inOrder(history));
  const day = latest(today, history.map(({ date }) => date));
  const dueOf = (rating: PracticeRating): string => dayAt(after(card, day, rating).due.getTime());
  return { again: dueOf('again'), hard: dueOf('hard'), good: dueOf('good'), easy: dueOf('easy') };
}

/** Longest wait in days: whoever prepares for interviews has forgotten an answer after a year. */
const LONGEST = 365;
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST });
const grades: Readonly<Record<PracticeRating, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };

function scheduledOf(history: readonly Practice[]): Scheduled | null {
  const practices = inOrder(history);
  const last = practices.at(-1);
  const card = cardOf(practices);
  if (last === undefined || card === null) return null;
  const lapses = practices.filter(({ rating }) => rating === 'again').length;
  return { due: dayAt(card.due.getTime()), last: last.date, lastRating: last.rating, times: practices.length, lapses };
}

/** By day, then by number; of two made apart, as on two devices, the worse first. */
function inOrder(history: readonly Practice[]): readonly Practice[] {
  return [...history].sort((a, b) => (a.date === b.date ? a.nth - b.nth || rank(a) - rank(b) : a.date < b.date ? -1 : 1));
}

function rank({ rating }: Practice): number {
  return practiceRatings.indexOf(rating);
}

function cardOf(practices: readonly Practice[]): Card | null {
  return practices.reduce<Card | null>((card, { date, rating }) => after(card, date, rating), null);
}

function after(card: Card | null, day: string, rating: PracticeRating): Card {
  const at = new Date(Date.parse(day));
  return scheduler.next(card ?? createEmptyCard(at), at, grades[rating]).card;
}

function latest(today: string, days: readonly string[]): string {
  return days.reduce((late, day) => (day > late ? day : late), today);
}
