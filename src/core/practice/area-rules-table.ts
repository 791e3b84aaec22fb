/** Rules on how one talks or notes, whatever is asked: they say nothing of an area. `self-note` repeats a reflection. */
export const rulesOfHabit: ReadonlySet<string> = new Set([
  'self-note', 'fillers', 'repetition', 'hedging', 'clarity', 'jargon', 'too-informal', 'level-scope', 'left-blank', 'situation-heavy',
]);

/** Rules on what an answer leaves out: notes made from memory leave out more than was left unsaid. */
export const rulesOfOmission: ReadonlySet<string> = new Set([
  'too-brief', 'no-own-action', 'hidden-agent', 'no-result', 'no-learning', 'no-metrics', 'one-sided-impact', 'no-rationale', 'no-example', 'thin-technical', 'vague',
  'no-tradeoffs', 'no-structure', 'breakdown-unmet', 'no-forward-motivation', 'does-not-answer',
]);

/** Rules that speak of what is known of a subject. */
export const rulesOfKnowledge: ReadonlySet<string> = new Set([
  'does-not-answer', 'denial', 'too-brief', 'no-rationale', 'no-example', 'thin-technical', 'vague', 'no-tradeoffs', 'over-engineered', 'hypothetical', 'negative-admission', 'overclaim',
]);
