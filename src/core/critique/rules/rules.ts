import type { Rule } from '../rule';
import { analysisParalysis } from './analysis-paralysis';
import { arrogance } from './arrogance';
import { badmouthing } from './badmouthing';
import { blame } from './blame';
import { breakdownUnmet } from './breakdown-unmet';
import { clarity } from './clarity';
import { creditHogging } from './credit-hogging';
import { denial } from './denial';
import { disguisedStrength } from './disguised-strength';
import { doesNotAnswer } from './does-not-answer';
import { fillers } from './fillers';
import { hedging } from './hedging';
import { hiddenAgent } from './hidden-agent';
import { hypothetical } from './hypothetical';
import { jargon } from './jargon';
import { levelScope } from './level-scope';
import { moneyOnly } from './money-only';
import { negativeAdmission } from './negative-admission';
import { negativeFraming } from './negative-framing';
import { noExample } from './no-example';
import { noForwardMotivation } from './no-forward-motivation';
import { noLearning } from './no-learning';
import { noMetrics } from './no-metrics';
import { noOwnAction } from './no-own-action';
import { noRationale } from './no-rationale';
import { noResult } from './no-result';
import { noStructure } from './no-structure';
import { noTradeoffs } from './no-tradeoffs';
import { oneSidedImpact } from './one-sided-impact';
import { overEngineered } from './over-engineered';
import { overclaim } from './overclaim';
import { passivity } from './passivity';
import { platitude } from './platitude';
import { poorPrioritisation } from './poor-prioritisation';
import { repetition } from './repetition';
import { selfNote } from './self-note';
import { situationHeavy } from './situation-heavy';
import { thinTechnical } from './thin-technical';
import { tooBrief } from './too-brief';
import { tooInformal } from './too-informal';
import { vague } from './vague';

/**
 * Every rule, in the order in which findings are shown: what the writer noted, not answered or thin, no own action,
 * no result, no number, reasons, stance, delivery.
 */
export const rules: readonly Rule[] = [
  selfNote, doesNotAnswer, denial, tooBrief, hypothetical, breakdownUnmet, noOwnAction, hiddenAgent, creditHogging, passivity,
  noResult, noLearning, noMetrics, oneSidedImpact, noRationale, noExample, thinTechnical, vague, noTradeoffs, noStructure, situationHeavy, levelScope, overEngineered,
  blame, badmouthing, arrogance, negativeAdmission, negativeFraming, noForwardMotivation, moneyOnly, disguisedStrength, analysisParalysis, poorPrioritisation,
  overclaim, platitude, jargon, clarity, tooInformal, hedging, repetition, fillers,
];

/** Those that speak unless the user switches them off. */
export const rulesOnByDefault: readonly Rule[] = rules.filter(({ onByDefault }) => onByDefault !== false);
