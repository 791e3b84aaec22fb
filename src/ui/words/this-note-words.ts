/** The tab on the open note, and the marks in the editor. */
export const thisNoteWords = {
} as const;
