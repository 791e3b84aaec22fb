import { joined, type Draft } from './draft';
import type { Material } from './request';

const ASKS_HABIT = /\b(?:how (?:do|would|will) (?:you|u)|what (?:do|would|will) (?:you|u)|describe how you|suppose|imagine|what if|if you (?:were|had|have))\b/iu;
/** Something that happened once. */
const PAST = /\b(?:was|were|had|did|ago|once|last (?:year|month|week|quarter|time))\b|\b(?:i|we) (?:\p{L}+ly )?(?:(?!need\b)\p{L}+ed|built|led|wrote|took|made|got|ran|told|went|came|found|gave|held|kept|left|met|saw|sent|spent|taught|won|chose|broke|brought)\b/iu;
const ASKS_DIFFERENTLY = /\bdifferently\b/iu;

/** Whether a way of working is asked for and told, and no event. */
export function isHabit({ question, sentences }: Material): boolean {
  const told = sentences.join(' ');
  return told !== '' && ASKS_HABIT.test(question) && !PAST.test(told);
}

/** The way of working first, then one event that shows it. */
export function habit({ question, sentences, added }: Material): Draft {
  const asked = ASKS_DIFFERENTLY.test(question) ? '[What do you do differently since, and what came of it?]' : '[One time you did so: where was it, what did you do, and what came of it?]';
  return joined(sentences, added, asked);
}
