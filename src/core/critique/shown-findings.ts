import type { Severity } from './rule';
import { rules } from './rules/rules';

/** What is known of a finding or a gap to rank it: the id of its rule, and its weight. */
export interface Weighed {
  readonly rule: string;
  readonly severity: Severity;
}

const weights: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
const places: ReadonlyMap<string, number> = new Map(rules.map(({ id }, place) => [id, place]));
const covered: ReadonlyMap<string, readonly string[]> = new Map(rules.map(({ id, covers }) => [id, covers ?? []]));

/**
 * What is worth showing of the findings on one question, heaviest first, equals in the order of the rules. A finding
 * gives way to one that is at least as heavy and says the same in other words; a screen takes the first three.
 */
export function shownFindings<T extends Weighed>(found: readonly T[]): readonly T[] {
  return found.filter((one) => !found.some((other) => covers(other, one))).sort((a, b) => weights[a.severity] - weights[b.severity] || placeOf(a) - placeOf(b));
}

/** What is known of it to tell which answer or story it is about. */
export interface Placed extends Weighed {
  readonly question: string | null;
  readonly story: string | null;
  readonly from: number;
}

/** Most findings shown of one answer or story (RUBRIC.md, "How a finding speaks"). */
export const mostShown = 3;

/** The same for each answer and story of a note alone, in the order in which they come up; what belongs to none stands alone. */
export function shownByAnswer<T extends Placed>(found: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of found) {
    const key = one.question === null && one.story === null ? `at ${String(one.from)}` : `${one.question ?? ''} ${one.story ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(shownFindings);
}

function covers(other: Weighed, one: Weighed): boolean {
  return weights[other.severity] <= weights[one.severity] && covered.get(other.rule)?.includes(one.rule) === true;
}

function placeOf({ rule }: Weighed): number {
  return places.get(rule) ?? rules.length;
}
