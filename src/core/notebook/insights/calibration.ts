import type { InterviewNote } from '../../notes/interview-note';
import type { Insight } from '../insight';
import type { Notebook } from '../notebook';
import type { Place } from '../place';
import type { HabitComparison } from './habit';
import { factOfRule } from './habit-facts';
import { openingPlace } from './habit-places';
import { outcomeOf, ratingOf, scaleOf, type Outcome, type Rating } from './habit-rating';
import type { Fault, Telling } from './habit-tellings';
import { counted, listOf, times } from './habit-wording';

/** One round with what the writer, the company and the rules made of it. */
interface Judged {
  readonly rating: Rating | null;
  readonly outcome: Outcome | null;
  readonly tellings: readonly Telling[];
  /** Answers long enough to be judged, and the findings of medium and high severity in them. */
  readonly answers: number;
  readonly heavy: readonly Fault[];
}

interface Rated extends Judged {
  readonly rating: Rating;
}

/** Fewest rounds that can be compared, and fewest of one sort that say something. */
const FEWEST_ROUNDS = 3;
const FEWEST_ALIKE = 2;
/** Ratings that call a round good or bad, from 0 to 1: what lies between says neither. */
const GOOD_FROM = 0.7;
const BAD_TO = 0.4;
/** Fewest answers of a round that the rules can say something about, and how much more they must find. */
const FEWEST_ANSWERS = 3;
const MORE_BY = 1.5;
const MOST_FACTS = 2;
const MOST_PLACES = 5;

/** The writer's own rating of rounds against their outcomes and against the rules. */
export const calibration: HabitComparison = {
  kind: 'calibration',
  detects: 'Rounds that the writer rated well and that were rejected, or the other way round, and ratings that run against what the rules found.',
  matters: 'Who feels good after the wrong answers practises the wrong ones; it takes three rounds with rating and outcome (issue 6: "where there is enough").',
  compare: (notebook, { tellings }) => {
    const rounds = judgedRounds(notebook, tellings);
    return [...againstOutcome(rounds), ...againstRules(rounds)];
  },
};

/** Notes of one company and day are one round where only one of them has a rating. */
function judgedRounds({ notes, rounds }: Notebook, tellings: readonly Telling[]): readonly Judged[] {
  const scale = scaleOf(notes.flatMap(({ note }) => note.properties.selfRating ?? []));
  const byNote = grouped(tellings, ({ review }) => review.note.path);
  const ofRounds = notes.filter(({ note }) => rounds.has(note.path));
  const days = grouped(ofRounds, ({ note: { path, properties } }) => {
    const date = rounds.get(path)?.date ?? null;
    return properties.company === null || date === null ? path : `${properties.company.toLowerCase()} ${date}`;
  });
  return [...days.values()].flatMap((notesOfDay) => {
    const isOne = notesOfDay.filter(({ note }) => note.properties.selfRating !== null).length < 2;
    return (isOne ? [notesOfDay] : notesOfDay.map((each) => [each])).map((each) => judgedOf(each.map(({ note }) => note), { scale, byNote }));
  });
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function judgedOf(notes: readonly InterviewNote[], { scale, byNote }: { readonly scale: number; readonly byNote: ReadonlyMap<string, readonly Telling[]> }): Judged {
  const rating = notes.map(({ properties }) => properties.selfRating).find((words) => words !== null) ?? null;
  const outcome = notes.map(({ properties }) => outcomeOf(properties.outcome)).find((each) => each !== null) ?? null;
  const tellings = notes.flatMap(({ path }) => byNote.get(path) ?? []);
  const judged = tellings.filter(({ isSubstantial, said }) => isSubstantial && said.length > 0);
  const heavy = judged.flatMap(({ faults }) => faults.filter(({ severity }) => severity !== 'low'));
  return { rating: rating === null ? null : ratingOf(rating, scale), outcome, tellings, answers: judged.length, heavy };
}

function isRated(round: Judged): round is Rated {
  return round.rating !== null;
}

/** Rated well and rejected, or badly and passed; all in line is worth a word too. */
function againstOutcome(rounds: readonly Judged[]): readonly Insight[] {
  const known = rounds.filter(isRated).filter(({ outcome }) => outcome !== null);
  if (known.length < FEWEST_ROUNDS) return [];
  const tooGood = known.filter(({ rating, outcome }) => rating.share >= GOOD_FROM && outcome === 'rejected');
  const tooBad = known.filter(({ rating, outcome }) => rating.share <= BAD_TO && outcome === 'passed');
  const base = `in ${String(known.length)} rounds with a rating and an outcome`;
  const ask = 'What felt right there? Ask for feedback, and look at these before you rate the next one.';
  return [
    ...(tooGood.length < FEWEST_ALIKE ? [] : [insight([`You rated ${ratingsOf(tooGood)} and were rejected, ${times(tooGood.length)} ${base}.`, seenIn(tooGood), ask], tooGood)]),
    ...(tooBad.length < FEWEST_ALIKE ? [] : [insight([`You rated ${ratingsOf(tooBad)} and passed, ${times(tooBad.length)} ${base}.`, 'What did they hear that you did not count? Note it, and do it again.'], tooBad)]),
    ...inLine(known, base),
  ];
}

/** Every round that passed rated higher than every one that did not, two of each and more. */
function inLine(known: readonly Rated[], base: string): readonly Insight[] {
  const [good, bad] = [known.filter(({ outcome }) => outcome === 'passed'), known.filter(({ outcome }) => outcome === 'rejected')];
  const lowest = Math.min(...good.map(({ rating }) => rating.share));
  const highest = Math.max(...bad.map(({ rating }) => rating.share));
  if (good.length < FEWEST_ALIKE || bad.length < FEWEST_ALIKE || lowest <= highest) return [];
  const message = [`You rated ${ratingsOf(good)} where you passed and ${ratingsOf(bad)} where you were rejected, ${base}: your ratings hold so far.`, seenIn(bad), 'Work on the round that you rate lowest.'];
  return [insight(message, bad)];
}

/** The best rated round has more heavy findings an answer than the worst rated one. */
function againstRules(rounds: readonly Judged[]): readonly Insight[] {
  const rated = rounds.filter(isRated).filter(({ answers }) => answers >= FEWEST_ANSWERS);
  const sorted = [...rated].sort((a, b) => b.rating.share - a.rating.share);
  const [best, worst] = [sorted[0], sorted[sorted.length - 1]];
  if (rated.length < FEWEST_ROUNDS || best === undefined || worst === undefined || best.rating.share === worst.rating.share) return [];
  if (heavyRate(best) <= heavyRate(worst) * MORE_BY || best.heavy.length < worst.heavy.length + FEWEST_ALIKE) return [];
  const counts = [best, worst].map(({ heavy, answers, rating }) => `${counted(heavy.length, 'heavy finding')} in ${counted(answers, 'answer')} where you rated ${rating.words}`);
  return [insight([`The rules see it the other way round, in ${String(rated.length)} rounds with a rating: ${counts.join(', ')}.`, seenIn([best]), 'Which of these answers felt good? Look at its findings first.'], [best, worst])];
}

function heavyRate({ heavy, answers }: Judged): number {
  return heavy.length / answers;
}

/** "4 of 5", "4 of 5 and 5 of 5": each once, in the order of the rounds. */
function ratingsOf(rounds: readonly Rated[]): string {
  return listOf([...new Set(rounds.map(({ rating }) => rating.words))]);
}

/** What the rules found most in these rounds; null where nothing was found twice. */
function seenIn(rounds: readonly Judged[]): string | null {
  const counts = new Map<string, number>();
  for (const { rule } of rounds.flatMap(({ heavy }) => heavy)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const often = [...factOfRule].map(([rule, fact]) => ({ fact, count: counts.get(rule) ?? 0 })).filter(({ count }) => count >= FEWEST_ALIKE)
    .sort((a, b) => b.count - a.count).slice(0, MOST_FACTS);
  return often.length === 0 ? null : `Found there most: ${listOf(often.map(({ fact, count }) => `${fact} (${String(count)})`))}.`;
}

function insight(sentences: readonly (string | null)[], rounds: readonly Judged[]): Insight {
  return { kind: 'calibration', message: sentences.filter((sentence) => sentence !== null).join(' '), places: rounds.flatMap((round) => placeIn(round) ?? []).slice(0, MOST_PLACES) };
}

/** The words of the heaviest finding of a round, else what the writer noted, else the first answer; null where nothing is told. */
function placeIn({ tellings, heavy }: Judged): Place | null {
  const worst = [...heavy.filter(({ severity }) => severity === 'high'), ...heavy].find(({ place }) => place !== null)?.place;
  const noted = tellings.flatMap(({ selfNotes }) => selfNotes)[0];
  const opening = tellings.flatMap(({ review, question, said: [passage] }) => (passage === undefined ? [] : openingPlace({ note: review.note, question: question?.id ?? null, passage }) ?? []))[0];
  return worst ?? noted ?? opening ?? null;
}
