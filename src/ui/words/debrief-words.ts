/** The form for a debrief. */
export const debriefWords = {
} as const;
