import * as z from 'zod/mini';
import { areaKinds } from '../core/critique/area-state';
import type { AreaRow } from './board/coach-board';

/** Which states are shown: `active` is open and working. */
export const areaShelves = ['active', 'resolved', 'dismissed', 'all'] as const;
export type AreaShelf = (typeof areaShelves)[number];

export const areaOrders = ['need', 'newest', 'name', 'due'] as const;
export type AreaOrder = (typeof areaOrders)[number];

/** How a person looks at the weak areas; null where it is all the same. */
export interface AreaLook {
  readonly search: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly level: string | null;
  readonly kind: (typeof areaKinds)[number] | null;
  readonly shelf: AreaShelf;
  readonly order: AreaOrder;
}

export const usualLook: AreaLook = { search: '', company: null, role: null, level: null, kind: null, shelf: 'active', order: 'need' };

/** The look as saved by any version; what cannot be used has its usual value. Never throws. */
export function readAreaLook(saved: unknown): AreaLook {
  const read = z.safeParse(lookShape, saved);
  return read.success ? read.data : usualLook;
}

const choice = z.catch(z.nullable(z.string().check(z.minLength(1), z.maxLength(200))), null);

const lookShape = z.object({
  search: z.catch(z.string().check(z.maxLength(200)), usualLook.search),
  company: choice,
  role: choice,
  level: choice,
  kind: z.catch(z.nullable(z.enum(areaKinds)), null),
  shelf: z.catch(z.enum(areaShelves), usualLook.shelf),
  order: z.catch(z.enum(areaOrders), usualLook.order),
});

/** Finds areas by a look. Keeps the folded words of each row for as long as the row lives, so that a key costs little. */
export interface AreaFinder {
  /** Those that the look lets through, in its order; the board's own order where that is by need. */
  readonly shown: (areas: readonly AreaRow[], look: AreaLook) => readonly AreaRow[];
  /** Folds the words of these areas ahead, so that the first key that finds costs no more than the next. */
  readonly prepare: (areas: readonly AreaRow[]) => void;
}

export function areaFinder(): AreaFinder {
  const folded = new WeakMap<AreaRow, string>();
  const wordsOf = (area: AreaRow): string => {
    const words = folded.get(area) ?? fold([area.title, area.need, ...area.companies, ...area.evidence.map(({ quote }) => quote)].join('\n'));
    folded.set(area, words);
    return words;
  };
  return {
    shown: (areas, look) => {
      const sought = fold(look.search).split(/\s+/u).filter((word) => word !== '');
      const found = areas.filter((area) => isLetThrough(area, look) && sought.every((word) => wordsOf(area).includes(word)));
      return look.order === 'need' ? found : [...found].sort(orders[look.order]);
    },
    prepare: (areas) => { areas.forEach(wordsOf); },
  };
}

function isLetThrough({ companies, roles, levels, kind, state }: AreaRow, look: AreaLook): boolean {
  return (look.company === null || companies.includes(look.company))
    && (look.role === null || roles.includes(look.role))
    && (look.level === null || levels.includes(look.level))
    && (look.kind === null || kind === look.kind)
    && (look.shelf === 'all' || look.shelf === (state === 'open' || state === 'working' ? 'active' : state));
}

const orders: Readonly<Record<Exclude<AreaOrder, 'need'>, (a: AreaRow, b: AreaRow) => number>> = {
  newest: (a, b) => compare(b.newest ?? '', a.newest ?? ''),
  name: (a, b) => compare(fold(a.title), fold(b.title)),
  due: (a, b) => compare(a.due ?? neverDue, b.due ?? neverDue),
};

/** Behind every day. */
const neverDue = '~';

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const ascii = /^\p{ASCII}*$/u;

/** Lower case without accents, for finding. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/ß/gu, 'ss');
}

/** What there is to filter by, each once and sorted. */
export interface AreaChoices {
  readonly company: readonly string[];
  readonly role: readonly string[];
  readonly level: readonly string[];
}

export function areaChoices(areas: readonly AreaRow[]): AreaChoices {
  const sorted = (of: (area: AreaRow) => readonly string[]): readonly string[] => [...new Set(areas.flatMap(of))].sort();
  return { company: sorted(({ companies }) => companies), role: sorted(({ roles }) => roles), level: sorted(({ levels }) => levels) };
}

/** The first day behind today on which a question of an open or working area is due, `YYYY-MM-DD`; null where there is none. */
export function nextDue(areas: readonly AreaRow[], today: string): string | null {
  return areas.reduce<string | null>((next, { due, state }) => {
    if (due === null || due <= today || state === 'resolved' || state === 'dismissed') return next;
    return next === null || due < next ? due : next;
  }, null);
}

/** Whole days from one day to another, both `YYYY-MM-DD`; below 0 where it lies behind. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
