import { peoplePoints } from './people-point-words';
import type { PointFamily } from './point-family';
import { workPoints } from './work-point-words';

/** The ideas that breakdowns ask for. */
export const pointFamilies: readonly PointFamily[] = [...peoplePoints, ...workPoints];
