import type { NotedFloors } from '../stories/gaps';
import type { QuestionKind, Shape } from './question-kind';
import { thresholdTable } from './thresholds-table';

export { thresholdTable, type ThresholdRow, type ThresholdUnit } from './thresholds-table';

export type Threshold = (typeof thresholdTable)[number];
export type ThresholdId = Threshold['id'];
export type Thresholds = Readonly<Record<ThresholdId, number>>;
/** Those that somebody set. */
export type ThresholdsSet = Readonly<Partial<Record<ThresholdId, number>>>;

/** What holds where the user set nothing. */
export const usualThresholds: Thresholds = thresholdsOf({});

/** The thresholds with some of them set; those not given are as usual. */
export function thresholdsOf(set: ThresholdsSet): Thresholds {
  return Object.fromEntries(thresholdTable.map(({ id, usual }) => [id, set[id] ?? usual])) as Thresholds;
}

/** The floors of the parts of a story that is told in notes. */
export function cellFloors(thresholds: Thresholds): NotedFloors {
  return { situation: thresholds['cell-situation'], task: thresholds['cell-task'], action: thresholds['cell-action'], result: thresholds['cell-result'] };
}

/** The fewest words that an answer to a question of this kind needs. */
export function floorOfKind(kind: Pick<QuestionKind, 'id' | 'shape'>, thresholds: Thresholds): number {
  return thresholds[floorsOfKinds.get(kind.id) ?? floorsOfShapes[kind.shape]];
}

/** Kinds that owe more or less than others of their shape. */
const floorsOfKinds: ReadonlyMap<string, ThresholdId> = new Map([
  ['failure', 'floor-failure'],
  ['prioritisation', 'floor-process'],
  ['motivation', 'floor-why'],
]);

const floorsOfShapes: Readonly<Record<Shape, ThresholdId>> = {
  greeting: 'floor-greeting',
  introduction: 'floor-introduction',
  story: 'floor-story',
  leaving: 'floor-leaving',
  opinion: 'floor-technical',
  fact: 'floor-fact',
  plan: 'floor-why',
  'self-description': 'floor-weakness',
};
