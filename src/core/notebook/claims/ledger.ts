import { byPlaceInNotes, placeOf, type Place } from '../place';
import type { Notebook } from '../notebook';
import { comparables, isSameValue, mayBothBeSo, mayTellTheSame } from './agree';
import type { Claim, ClaimState } from './claim';
import { factsOf, type PlacedFact } from './facts';
import { projectsOf } from './projects';
import { quoteAround } from './quote';
import { unitsOf } from './units';
import { subjectOf } from './subject-words';

/**
 * What the candidate stated as fact, value by value. Values of one attribute of one subject differ only where no reading of their
 * words lets them agree. Claims of one subject stand together.
 */
export function* claimLedger(notebook: Notebook): Generator<void, readonly Claim[]> {
  const units = yield* unitsOf(notebook);
  const projects = yield* projectsOf(units);
  const facts: PlacedFact[] = [];
  for (const unit of units) {
    facts.push(...factsOf(unit, projects));
    yield;
  }
  const groups = comparables(withoutForeign(facts)).flatMap(({ facts: group, isSure }) => {
    const values = valuesOf(group.filter((fact) => !isVague(fact)));
    const vague = values.length === 0 || !isSure ? [] : group.filter(isVague);
    const told = values.map((value): Valued => ({ facts: value, group, state: stateOf(value, values, isSure) }));
    return vague.length === 0 ? told : [...told, { facts: vague, group, state: 'cannot-tell' as const }];
  });
  return confirmed(groups).map(({ facts: value, group, state }) => claimOf(value, { subject: subjectOf(group, projects), state }))
    .sort((a, b) => byPlaceInNotes(a.places[0] ?? NOWHERE, b.places[0] ?? NOWHERE));
}

/** One value of a subject. */
interface Valued {
  readonly facts: readonly PlacedFact[];
  /** All that is told of the subject. */
  readonly group: readonly PlacedFact[];
  readonly state: ClaimState;
}

/** Told in words that no figure can be held against: worth a line only where a figure is told elsewhere. */
function isVague({ value }: PlacedFact): boolean {
  return value.amount === null && value.name === '';
}

/** A fact of another employer than that of its project is none of the project, nor one of an employer that nothing else names. */
function withoutForeign(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const named = new Map<number, Map<string, number>>();
  for (const { project, employer } of facts) {
    if (project === null || employer === null || employer === '') continue;
    const counts = named.get(project) ?? new Map<string, number>();
    named.set(project, counts.set(employer, (counts.get(employer) ?? 0) + 1));
  }
  const most = new Map([...named].map(([project, counts]) => [project, [...counts].sort((a, b) => b[1] - a[1])[0]] as const));
  return facts.map((fact) => {
    const [employer, times] = (fact.project === null ? undefined : most.get(fact.project)) ?? ['', 0];
    if (fact.employer === null || fact.employer === '' || employer === '') return fact;
    const isUnheard = times === 1 && !fact.saying.isResume && !fact.saying.employers.includes(fact.employer);
    return employer !== fact.employer || isUnheard ? { ...fact, project: null } : fact;
  });
}

/** Values that stand alone join one that another place gives for the same project, whatever words name the thing there. */
function confirmed(values: readonly Valued[]): readonly Valued[] {
  const joined = new Map<Valued, Valued>();
  const known = new Map<string, Valued[]>();
  for (const value of values) {
    const [first] = value.facts;
    if (first === undefined || value.state === 'differs' || value.state === 'cannot-tell' || (first.project === null && first.thing === '')) continue;
    const key = [first.attribute, first.project ?? `?${first.thing}`, first.attribute === 'count' || first.attribute === 'rate' ? first.thing : ''].join('|');
    const others = known.get(key) ?? [];
    const same = others.slice(-MOST_COMPARED).find((other) => canConfirm(joined.get(other) ?? other, value));
    if (same !== undefined) joined.set(same, join(joined.get(same) ?? same, value));
    else if (others.length === 0) known.set(key, [value]);
    else others.push(value);
    if (same !== undefined) joined.set(value, GONE);
  }
  return values.map((value) => joined.get(value) ?? value).filter((value) => value !== GONE);
}

const MOST_COMPARED = 60;
const GONE: Valued = { facts: [], group: [], state: 'unconfirmed' };

function canConfirm(one: Valued, other: Valued): boolean {
  const [a, b] = [one.facts[0], other.facts[0]];
  if (a === undefined || b === undefined || (a.value.amount === null && a.thing !== b.thing)) return false;
  return isSameValue(a, b) && a.saying.source !== b.saying.source && a.qualifier.includes('planned') === b.qualifier.includes('planned');
}

function join(one: Valued, other: Valued): Valued {
  return { ...one, facts: [...one.facts, ...other.facts], state: 'confirmed' };
}

const NOWHERE = { path: '', from: 0 };

/** The facts of one subject by value; a fact joins the first value that it may agree with. */
function valuesOf(facts: readonly PlacedFact[]): readonly (readonly PlacedFact[])[] {
  const values: PlacedFact[][] = [];
  const sharpest = [...facts].sort((a, b) => widthOf(a) - widthOf(b));
  for (const fact of sharpest) {
    const own = values.slice(0, MOST_COMPARED).find((value) => value.slice(0, MOST_COMPARED).some((other) => isSameValue(fact, other)));
    if (own === undefined) values.push([fact]);
    else own.push(fact);
  }
  return values;
}

function widthOf({ value: { amount } }: PlacedFact): number {
  return amount === null ? 0 : (amount.high - amount.low) / Math.max(1e-9, Math.abs(amount.high));
}

function stateOf(value: readonly PlacedFact[], values: readonly (readonly PlacedFact[])[], isSure: boolean): ClaimState {
  if (isSure && values.length > 1) {
    const plain = plainOf(values);
    const own = plain[values.indexOf(value)] ?? [];
    if (plain.some((other, at) => other !== own && clash(own, other) && !standTogether(value, values[at] ?? []))) return 'differs';
  }
  return new Set(value.map(({ saying }) => saying.source)).size > 1 ? 'confirmed' : 'unconfirmed';
}

/** Whether two values stand in places that each give one value only; who gives two in one go tells of two things. */
function clash(one: readonly PlacedFact[], other: readonly PlacedFact[]): boolean {
  return one.slice(0, MOST_COMPARED).some((fact) => other.slice(0, MOST_COMPARED).some((against) => against.saying.source !== fact.saying.source && mayTellTheSame(fact, against) && !mayBothBeSo(fact, against)));
}

/** Whether one sentence gives both values, wherever it stands: who tells them side by side tells of two things. */
function standTogether(one: readonly PlacedFact[], other: readonly PlacedFact[]): boolean {
  const sayings = new Set(one.slice(0, MOST_COMPARED).map(({ saying }) => saying));
  return other.slice(0, MOST_COMPARED).some(({ saying }) => sayings.has(saying));
}

/** The values without the facts of places that give two of them in one go; a resume is many places. */
function plainOf(values: readonly (readonly PlacedFact[])[]): readonly (readonly PlacedFact[])[] {
  const given = new Map<string, Set<number>>();
  for (const [at, value] of values.entries()) {
    for (const { saying: { source, isResume } } of value) {
      if (!isResume) given.set(source, (given.get(source) ?? new Set()).add(at));
    }
  }
  return values.map((value) => value.filter(({ saying: { source } }) => (given.get(source)?.size ?? 1) === 1));
}

function claimOf(facts: readonly PlacedFact[], { subject, state }: { readonly subject: string; readonly state: ClaimState }): Claim {
  const [first] = facts;
  const places = facts.map(placeOfFact).sort(byPlaceInNotes);
  return { subject, attribute: first?.attribute ?? 'count', value: first?.value.shown ?? '', unit: first?.value.unit ?? null, state, places };
}

function placeOfFact({ saying: { placed, sentence }, start, end }: PlacedFact): Place {
  const quote = quoteAround(sentence.text, start, end);
  const opening = quote.start === 0 && /^\W*\p{L}{2,9}[.,!]\s{1,2}$/u.test(placed.passage.text.slice(0, sentence.start)) ? 0 : sentence.start + quote.start;
  return placeOf(placed, opening, sentence.start + quote.end);
}
