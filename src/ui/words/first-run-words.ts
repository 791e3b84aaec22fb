/** The card that is shown before there is a note to read. */
export const firstRunWords = {
} as const;
