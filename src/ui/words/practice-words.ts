/** Practising: the questions that are due, one after the other. */
export const practiceWords = {
} as const;
