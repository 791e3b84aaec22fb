/** The grid of competencies by stories. */
export const coverageWords = {
} as const;
