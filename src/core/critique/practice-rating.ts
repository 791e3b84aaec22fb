/** How well an answer went, as the person says; in the order of spaced repetition (ts-fsrs: 1 to 4). */
export const practiceRatings = ['again', 'hard', 'good', 'easy'] as const;
export type PracticeRating = (typeof practiceRatings)[number];
