import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { technicalAnswers } from './habit-base';
import type { Telling } from './habit-tellings';
import { listOf } from './habit-wording';

const habits: readonly Habit[] = [{
  rules: [
    { rule: 'no-rationale', fact: 'no reason', hears: 'lack' },
    { rule: 'thin-technical', fact: 'no named mechanism', hears: 'spoken' },
    { rule: 'no-tradeoffs', fact: 'no alternative and no price', hears: 'spoken' },
    { rule: 'over-engineered', fact: 'a heavy tool for a small load', hears: 'words' },
  ],
  base: technicalAnswers,
  isLack: true,
  selfNoted: 'that the technical part was thin',
  about: topicsOf,
  mend: 'Why this and not that? Say the reason, the alternative and what it costs.',
}];

/** Topics named beside the count, and in how many answers each must stand. */
const MOST_TOPICS = 2;
const FEWEST_ANSWERS = 2;

/** Reasons, mechanisms and prices, seen over all technical answers. */
export const technicalDepth: HabitComparison = {
  kind: 'technical-depth',
  detects: 'Technical answers without a reason, a named mechanism or a price, counted over all notes, with the topics they were about.',
  matters: 'Seeds 001 and 003: show that you can weigh costs and benefits; interviewers come back until the reason is said.',
  compare: (_notebook, { tellings }) => habitInsights('technical-depth', habits, tellings),
};

/** "Most of it on caching (3) and message queues (2)."; null where no topic comes up twice. */
function topicsOf(tellings: readonly Telling[]): string | null {
  const counts = new Map<string, number>();
  for (const { question, review } of tellings) {
    for (const { name } of review.probes.topics.get(question?.id ?? '') ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= FEWEST_ANSWERS).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_TOPICS);
  return often.length === 0 ? null : `Oftenest on ${listOf(often.map(([name, count]) => `${name.replace(/-/gu, ' ')} (${String(count)})`))}.`;
}
