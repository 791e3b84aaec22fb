import { plainName } from './plain-name';
import { thresholdTable, type Threshold, type ThresholdId, type ThresholdRow, type ThresholdsSet } from './thresholds';

/** The threshold that a person means by its id or its name; null where there is none. */
export function thresholdNamed(words: string): Threshold | null {
  return byName.get(plainName(words)) ?? null;
}

const byName: ReadonlyMap<string, Threshold> = new Map(thresholdTable.flatMap((row) => [[plainName(row.id), row], [plainName(row.title), row]]));

/** Why a figure cannot be that of a threshold, in words; null where it can. */
export function complaintOnThreshold({ title, unit, least, most }: Pick<ThresholdRow, 'title' | 'unit' | 'least' | 'most'>, figure: number): string | null {
  if (figure >= least && figure <= most) return null;
  return `"${title}" can be ${least} to ${most} ${unit}, not ${figure}.`;
}

/** The smaller figure comes first. */
const inOrder: readonly (readonly [ThresholdId, ThresholdId])[] = [
  ['fillers-note', 'fillers-warn'],
  ['action-least', 'action-most'],
  ['introduction-least-seconds', 'introduction-most-seconds'],
];

/** Thresholds that contradict each other, each pair as its smaller and its larger one. */
export function crossedThresholds(set: ThresholdsSet): readonly (readonly [Threshold, Threshold])[] {
  return inOrder.flatMap(([low, high]) => {
    const [lower, upper] = [thresholdNamed(low), thresholdNamed(high)];
    if (lower === null || upper === null || (set[low] ?? lower.usual) <= (set[high] ?? upper.usual)) return [];
    return [[lower, upper] as const];
  });
}

/** Of figures that were saved, those that can be used: known, inside their bounds, and in order. */
export function usableThresholds(saved: Readonly<Record<string, unknown>>): ThresholdsSet {
  const figures = thresholdTable.flatMap((row) => {
    const figure = saved[row.id];
    return typeof figure === 'number' && complaintOnThreshold(row, figure) === null ? [[row.id, figure] as const] : [];
  });
  const crossed = new Set(crossedThresholds(Object.fromEntries(figures)).flat().map(({ id }) => id));
  return Object.fromEntries(figures.filter(([id]) => !crossed.has(id)));
}
