import type { Story } from '../notes/interview-note';
import { product } from './number-words';
import { savedBillIn, savedThingsIn, type SavedBill, type SavedThings } from './saved-things';
import { savedTimeIn, type SavedTime } from './saved-time';
import { says, type Sign } from './sign';
import type { Facet } from './story-review';
import type { TimeTold, TimeUnit } from './time-told';
import { toldIn } from './told';

/** What a story's work may be worth in money, as a sum to fill in. */
export interface Worth {
  /** One line. Figures are the story's, or the exact product of two of them; what the story does not tell is a slot. */
  readonly line: string;
  /** Whether the story gives at least one figure of the sum. */
  readonly hasFigure: boolean;
}

/** What decides whether money is asked for where the story itself speaks of no saving. */
export interface WorthContext {
  readonly facets: readonly Facet[];
  /** Whether money is asked for only where the story gives a figure: what failed, or what was done for a person, is seldom worth money. */
  readonly onlyFigures: boolean;
}

/**
 * How the story turns into money (RUBRIC.md, seed 002: hours a week x people x rate; servers or requests saved x price).
 * Null where it states the money already, or where it has nothing to turn.
 */
export function worthOf(story: Story, { facets, onlyFigures }: WorthContext): Worth | null {
  if (statesMoney(story)) return null;
  const [time, things, bill] = [savedTimeIn(story), savedThingsIn(story), savedBillIn(story)];
  if (time !== null) return worth(`: ${ofTime(time)}`, true);
  if (things !== null && (things.saved ?? things.change) !== null) return worth(`: ${ofThings(things)}`, true);
  if (bill !== null) return worth(` of "${bill.words}": ${ofBill(bill)}`, bill.share !== null);
  if (onlyFigures) return null;
  if (things !== null) return worth(` of "${things.words}": ${ofThings(things)}`, false);
  const labour = lessLabour(toldIn(story).filter(({ part }) => part !== 'situation' && part !== 'task'));
  if (labour !== null) return worth(` of "${labour}": ${HOURS}.`, false);
  return ofTechnicalResult(facets);
}

function worth(rest: string, hasFigure: boolean): Worth {
  return { line: `Worth in money${rest}`, hasFigure };
}

const HOURS = '[hours saved a week] x [people] x [cost of an hour] x [weeks a year] = [money a year]';

/** Money told as the scene is no result. */
function statesMoney(story: Story): boolean {
  return toldIn(story).some(({ part, quantities }) => part !== 'situation' && part !== 'task' && quantities.some(({ kind }) => kind === 'money'));
}

/** Work of hands that is gone, without a figure. */
const lessLabour: Sign = says(
  'automated the', 'automated our', 'automated all', 'automated a', 'automates', 'fully automated', 'no manual work', 'no more manual', 'less manual', 'without manual', 'zero manual',
  'no longer by hand', 'nothing by hand', 'no longer need*', 'saved time', 'saves time', 'time saved', 'saving time', 'less effort', 'saved effort', 'saved us time', 'saved the team time',
  'saved hours', 'saves hours', 'saved days', 'saves days', 'engineering time', 'self service', 'time bach*', 'jaldi ho*',
);

function ofTechnicalResult(facets: readonly Facet[]): Worth | null {
  const of = (name: Facet['name']): Facet | undefined => facets.find((facet) => facet.name === name);
  const result = of('technical-impact');
  if (result?.status !== 'present' || result.quote === null || of('money')?.status === 'present' || of('time-saved')?.status === 'present') return null;
  return worth(` of "${result.quote}": [hours saved a week] x [people] x [cost of an hour], or [servers or requests saved] x [price] = [money a year].`, false);
}

function ofTime(saved: SavedTime): string {
  const { time, after, isBefore } = saved;
  if (isBefore) {
    const now = after === null ? 'how long now?' : `${after} after`;
    return `[time saved: ${time.words} before, ${now}] x ${[...timesAYear(time), peopleSlot(saved), cost(time.unit)].join(' x ')} = [money a year].`;
  }
  const [done, rest] = worked(saved);
  return `${done}${[...rest, cost(time.unit), ...yearly(saved)].map((slot) => ` x ${slot}`).join('')} = ${time.per === null ? '[money]' : '[money a year]'}.`;
}

function timesAYear({ per }: TimeTold): readonly string[] {
  return [per === null || per === 'time' ? '[times a year]' : `[${manyOf(per)} a year]`];
}

function peopleSlot({ people }: SavedTime): string {
  return people === null ? '[people who did it or waited]' : `[people: ${people.words}?]`;
}

/** What the story's own figures give, and the factors that are still to fill in. */
function worked(saved: SavedTime): readonly [string, readonly string[]] {
  const { time, people, isForEach, times } = saved;
  const who = time.countsPeople || people !== null ? [] : [whoSlot(saved)];
  if (time.amount === null) return [time.words, people === null || time.countsPeople ? who : [people.words]];
  if (times !== null) return [`${time.words} x ${times.words} = ${spelled(time, product(time.amount, times.count), times.per)};`, who];
  if (people === null || time.countsPeople) return [time.words, who];
  const sum = spelled(time, product(time.amount, people.count), time.per);
  return [`${time.words} x ${people.words} = ${sum}${isForEach ? '' : ' if that is for each'};`, []];
}

function whoSlot({ isForEach, eachOf }: SavedTime): string {
  if (eachOf !== null) return `[number of ${manyOf(eachOf)}]`;
  return isForEach ? '[number of people]' : '[people, if that is for each]';
}

function yearly({ time: { per }, times }: SavedTime): readonly string[] {
  const period = times?.per ?? per;
  if (period === null || period === 'year') return [];
  return [period === 'time' ? '[times a year]' : `[${manyOf(period)} a year]`];
}

/** "18 hours a week"; minutes that fill hours are told in both. */
function spelled({ unit, isAbout }: TimeTold, amount: number, per: string | null): string {
  const period = per === null ? '' : per === 'time' ? ' each time' : ` ${/^[aeio]/u.test(per) ? 'an' : 'a'} ${per}`;
  const about = isAbout ? 'about ' : '';
  if (unit !== 'minute' || amount < 60 || !Number.isInteger(amount)) return `${about}${counted(amount, unit)}${period}`;
  const [hours, minutes] = [Math.floor(amount / 60), amount % 60];
  return `${about}${counted(hours, 'hour')}${minutes === 0 ? '' : ` ${counted(minutes, 'minute')}`}${period}`;
}

function counted(amount: number, unit: TimeUnit): string {
  return `${amount.toLocaleString('en-US', { maximumFractionDigits: 6 })} ${unit}${amount === 1 ? '' : 's'}`;
}

const COSTS: Readonly<Record<TimeUnit, string>> = {
  minute: '[cost of an hour] / 60', hour: '[cost of an hour]', day: '[cost of a day]', week: '[cost of a week]', month: '[cost of a month]',
};

function cost(unit: TimeUnit): string {
  return COSTS[unit];
}

function ofThings({ thing, saved, change }: SavedThings): string {
  const one = `${/^[aeio]/u.test(thing) ? 'an' : 'a'} ${thing}`;
  const price = RUNS.test(thing) ? `[price of ${one} a year]` : `[price of ${one}] x [times a year]`;
  const pieces = saved ?? `[${manyOf(thing)} saved${change === null ? '' : `: ${change}`}]`;
  return `${pieces} x ${price} = [money a year].`;
}

/** Paid for as long as they run, unlike a request. */
const RUNS = /^(?:server|machine|instance|node|pod|vm|box|replica|cluster|database|licen[cs]e|worker|core|gpu|seat)$/u;

function ofBill({ share }: SavedBill): string {
  return share === null ? '[the bill before] - [the bill now] = [money a month].' : `[the bill before] x ${share} = [money a month].`;
}

function manyOf(noun: string): string {
  if (noun.endsWith('y') && !/[aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
