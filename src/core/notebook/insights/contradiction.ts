import type { Claim } from '../claims/claim';
import type { Comparison, Insight } from '../insight';

/** Facts that two places tell in two ways. */
export const contradictions: Comparison = {
  kind: 'contradiction',
  detects: 'A fact of your own work that you gave in two ways.',
  matters: 'Interviewers of one loop compare their notes, and a fact that changes makes them doubt the rest (RUBRIC.md, kinds of insight).',
  compare: (_notebook, { claims }) => differing(claims).map(insightOf),
};

/** The values of each fact that differs, in order of its first place. */
export function differing(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const bySubject = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.state !== 'differs') continue;
    const key = `${claim.attribute}|${claim.subject}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), claim]);
  }
  return [...bySubject.values()].filter(({ length }) => length > 1);
}

function insightOf(values: readonly Claim[]): Insight {
  const said = values.map((value) => shownValue(value));
  const last = said.at(-1) ?? '';
  const message = `${values[0]?.subject ?? ''}: ${said.slice(0, -1).join(' in one place, ')} in one place, ${last} in another. Which is right?`;
  return { kind: 'contradiction', message, places: values.flatMap(({ places }) => places.slice(0, 1)) };
}

/** A value as a person reads it: "4 people", "1,200 requests a second", "Kafka". */
export function shownValue({ value, unit }: Pick<Claim, 'value' | 'unit'>): string {
  const figure = typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : value;
  if (unit === null) return figure;
  if (value === 1) return `${figure} ${ONE.get(unit) ?? unit.replace(/s$/u, '')}`;
  return unit === '%' || unit === 'x' ? `${figure}${unit === '%' ? ' %' : 'x'}` : `${figure} ${unit}`;
}

const ONE = new Map([['people', 'person'], ['companies', 'company']]);
