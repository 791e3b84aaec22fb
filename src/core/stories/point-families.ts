import { peoplePoints } from './people-points';
import type { PointFamily } from './point-family';
import { workPoints } from './work-points';

/** The ideas that breakdowns ask for. */
export const pointFamilies: readonly PointFamily[] = [...peoplePoints, ...workPoints];
