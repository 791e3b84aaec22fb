import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { answers } from './habit-base';

const habits: readonly Habit[] = [
  {
    rules: [
      { rule: 'does-not-answer', fact: 'the question not answered', hears: 'heavy' },
      { rule: 'too-brief', fact: 'too few words', hears: 'heavy' },
      { rule: 'vague', fact: 'general words with no name, number or step', hears: 'heavy' },
      { rule: 'platitude', fact: 'a sentence that anybody could say', hears: 'heavy' },
    ],
    base: answers,
    isLack: true,
    selfNoted: 'that the answer was short or unclear',
    mend: 'What exactly was asked? Answer that in the first sentence, then add one name, one number or one step.',
  },
  {
    rules: [
      { rule: 'clarity', fact: 'a sentence that is hard to follow', hears: 'words' },
      { rule: 'jargon', fact: 'terms that nobody outside knows', hears: 'words' },
      { rule: 'repetition', fact: 'the same words twice', hears: 'words' },
      { rule: 'too-informal', fact: 'words of a chat', hears: 'words' },
    ],
    base: answers,
    isLack: false,
    selfNoted: null,
    mend: 'How would you say it to somebody from another company? One thought a sentence.',
  },
];

/** How answers reach the hearer, over all notes. */
export const communication: HabitComparison = {
  kind: 'communication',
  detects: 'Answers that miss the question, are too short or too general, and sentences that are hard to follow, counted over all notes.',
  matters: 'Ratings are lower below 60 words, and the seeds name vague, too brief and unclear oftener than all else (RUBRIC).',
  compare: (_notebook, { tellings }) => habitInsights('communication', habits, tellings),
};
