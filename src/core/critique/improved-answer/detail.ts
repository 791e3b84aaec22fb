import { ownActions, teamActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { wordCount } from '../../text/words';
import { withoutAdmissions } from './admissions';
import { joined, type Draft } from './draft';
import { topicOf, type Material } from './request';

const ASKS_STEPS = /\bhow (?:did|have|do) (?:you|u)\b|\bwhat (?:did|have) (?:you|u) (?:do|done|try)\b|\byour (?:part|role)\b/iu;
const ASKS_END = /\bhow did (?:it|that|this) (?:end|go|turn out)\b|\bwhat (?:happened|came of it|changed)\b|\b(?:outcome|result|impact)\b/iu;

/** Words that say enough for a follow-up (RUBRIC.md, `too-brief`). */
const ENOUGH = 25;

/** The answer to a follow-up: the detail that was asked for, and one place for what would show it; no second story. */
export function detail({ question, sentences, added }: Material): Draft {
  const { kept, lacksSkill } = withoutAdmissions([...sentences, ...added]);
  return joined(
    kept.length === 0 ? `[In one line: "${topicOf(question)}"]` : kept,
    kept.length === 0 ? '' : stillAsked(question, kept.join(' ')),
    lacksSkill ? '[What do you do about the gap, and since when?]' : '',
  );
}

function stillAsked(question: string, told: string): string {
  if (ASKS_STEPS.test(question) && ownActions(told, { noted: true }).length === 0) {
    return teamActions(told).length > 0 ? '[Which of these steps did you take yourself?]' : '[What did you do for it yourself, step by step?]';
  }
  if (quantities(told).length > 0 || wordCount(told) >= ENOUGH) return '';
  return ASKS_END.test(question) ? '[By how much: what was it before, and what after?]' : '[One figure or example that shows it?]';
}
