import { rules } from '../../critique/rules/rules';
import type { Rule } from '../../critique/rule';
import { mapSteps } from '../../notes/steps';
import { firstWords, wordCount } from '../../text/words';
import type { Insight } from '../insight';
import type { Notebook } from '../notebook';
import type { Place } from '../place';
import type { SteppedHabitComparison } from './habit';
import { factOfRule } from './habit-facts';
import { openingPlace } from './habit-places';
import type { Telling } from './habit-tellings';
import { listOf } from './habit-wording';

/** What was told on one day, the fullest where there is more. */
interface ToldOn {
  readonly telling: Telling;
  readonly date: string;
  /** Rules that saw something in it. */
  readonly open: ReadonlySet<string>;
  /** Those of them that are sure of it. */
  readonly sure: ReadonlySet<string>;
}

/** What changed from one telling to a later one: ids of rules. */
interface Change {
  readonly closed: readonly string[];
  readonly stillOpen: readonly string[];
  readonly fresh: readonly string[];
}

interface Compared {
  readonly first: ToldOn;
  readonly last: ToldOn;
  /** Days on which it was asked. */
  readonly days: number;
  readonly change: Change;
}

const heardBy: ReadonlyMap<string, Rule['hears']> = new Map(rules.map(({ id, hears }) => [id, hears]));
const MOST_FACTS = 3;
const QUESTION_WORDS = 12;
/** Times asked from which a question is worth a word though nothing changed. */
const OFTEN = 3;

/** The same question told in two rounds: what is better by now, and what is not. */
export const toldAgain: SteppedHabitComparison = {
  kind: 'told-again',
  detects: 'A question that was answered in two rounds of different days, with what the later answer closed, left open or opened.',
  matters: 'The same question comes again; what stayed open between two rounds is what practice did not reach (issue 6: "the same question told earlier and later").',
  compare: function* (notebook, { tellings }) {
    const families = yield* familiesTold(notebook, tellings);
    const seen = yield* mapSteps(families, compared);
    return yield* mapSteps(seen.flatMap((each) => each ?? []).sort(byWeight), insightOf);
  },
};

/** The tellings of each family, earliest first, one a day; only those whose order in time is known. */
function* familiesTold({ familyOf }: Notebook, tellings: readonly Telling[]): Generator<void, readonly (readonly ToldOn[])[]> {
  const families = new Map<string, Map<string, Telling>>();
  for (const telling of tellings) {
    const { question, round, kind, said } = telling;
    const date = round?.date ?? null;
    if (question === null || date === null || said.length === 0 || kind?.shape === 'greeting') continue;
    const family = familyOf(question.id);
    const days = families.get(family) ?? new Map<string, Telling>();
    const sameDay = days.get(date);
    if (sameDay === undefined || wordsIn(sameDay) < wordsIn(telling)) days.set(date, telling);
    families.set(family, days);
    yield;
  }
  return [...families.values()].filter((days) => days.size > 1).map((days) => [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, telling]) => toldOn(date, telling)));
}

function wordsIn({ said }: Telling): number {
  return said.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function toldOn(date: string, telling: Telling): ToldOn {
  const { faults, register } = telling;
  const sure = faults.filter(({ severity }) => severity !== 'low' || register !== 'spoken');
  return { telling, date, open: new Set(faults.map(({ rule }) => rule)), sure: new Set(sure.map(({ rule }) => rule)) };
}

/** Earliest and latest side by side; null where they cannot be compared and the question did not come often. */
function compared(told: readonly ToldOn[]): Compared | null {
  const [first, last] = [told[0], told[told.length - 1]];
  if (first === undefined || last === undefined) return null;
  const change = changeOf(first, last);
  const isEmpty = change.closed.length + change.stillOpen.length + change.fresh.length === 0;
  return isEmpty && (told.length < OFTEN || last.telling.question?.parent !== null) ? null : { first, last, days: told.length, change };
}

function changeOf(first: ToldOn, last: ToldOn): Change {
  const all = [...factOfRule.keys()];
  const both = (rule: string): boolean => isHeard(rule, first) && isHeard(rule, last);
  return {
    closed: all.filter((rule) => first.open.has(rule) && !last.open.has(rule) && both(rule) && !isHidden(rule, last)),
    stillOpen: all.filter((rule) => first.open.has(rule) && last.open.has(rule) && both(rule)),
    fresh: all.filter((rule) => !first.open.has(rule) && last.sure.has(rule) && both(rule)),
  };
}

/** Whether the telling is of a sort in which the rule speaks, and has words enough for it to be silent with reason. */
function isHeard(rule: string, { telling: { register, isSubstantial } }: ToldOn): boolean {
  if (rule === 'too-brief' && register !== 'spoken') return false;
  return (isSubstantial || register === 'spoken') && heardBy.get(rule)?.includes(register) !== false;
}

/** Where there is no result, nobody can miss its number; and hardly anything in too few words. */
function isHidden(rule: string, { open }: ToldOn): boolean {
  return open.has('too-brief') || (rule === 'no-metrics' && open.has('no-result'));
}

function byWeight(a: Compared, b: Compared): number {
  return weightOf(b) - weightOf(a) || b.days - a.days;
}

function weightOf({ change }: Compared): number {
  return change.stillOpen.length * 2 + change.fresh.length;
}

function insightOf({ first, last, days, change }: Compared): Insight {
  const asked = firstWords(last.telling.question?.text ?? '', QUESTION_WORDS).replace(/\s+/gu, ' ').replace(/[\s.,;:!?*_"]+$/u, '');
  const when = days < OFTEN ? `again on ${last.date} (first ${first.date})` : `on ${String(days)} days, last on ${last.date} (first ${first.date})`;
  const lines = [['Closed', change.closed], ['Still open', change.stillOpen], ['New', change.fresh]] as const;
  const told = lines.flatMap(([head, found]) => (found.length === 0 ? [] : `${head}: ${listOf(found.slice(0, MOST_FACTS).map((rule) => factOfRule.get(rule) ?? rule))}.`));
  return { kind: 'told-again', message: [`Asked ${when}: "${asked}".`, ...told, nextStep(change)].join(' '), places: placesOf(first, last) };
}

function nextStep({ closed, stillOpen, fresh }: Change): string {
  if (stillOpen.length > 0) return 'What would close it? Write that sentence down before the next round.';
  if (fresh.length > 0) return 'What did you say the first time? Put it back.';
  return closed.length > 0 ? 'Keep the later version.' : 'Expect it again: which version will you tell?';
}

/** Both answers' first words, then what the writer noted about the earlier one. */
function placesOf(first: ToldOn, last: ToldOn): readonly Place[] {
  const answers = [first, last].flatMap(({ telling: { review, question, said: [passage] } }) => (
    passage === undefined ? [] : openingPlace({ note: review.note, question: question?.id ?? null, passage }) ?? []
  ));
  return [...answers, ...[first, last].flatMap(({ telling }) => telling.selfNotes[0] ?? [])];
}
