import type { Rule } from '../rule';
import { breakdownUnmet } from './breakdown-unmet';
import { creditHogging } from './credit-hogging';
import { fillers } from './fillers';
import { hiddenAgent } from './hidden-agent';
import { hypothetical } from './hypothetical';
import { negativeAdmission } from './negative-admission';
import { negativeFraming } from './negative-framing';
import { noLearning } from './no-learning';
import { noMetrics } from './no-metrics';
import { noOwnAction } from './no-own-action';
import { noResult } from './no-result';
import { overclaim } from './overclaim';
import { platitude } from './platitude';
import { repetition } from './repetition';
import { selfNote } from './self-note';
import { tooBrief } from './too-brief';

/**
 * Every rule, in the order in which findings are shown: what the writer noted, not answered or thin, no own action,
 * no result, no number, stance, delivery.
 */
export const rules: readonly Rule[] = [
  selfNote, tooBrief, hypothetical, breakdownUnmet, noOwnAction, hiddenAgent, creditHogging, noResult, noLearning, noMetrics,
  negativeAdmission, negativeFraming, overclaim, platitude, repetition, fillers,
];
