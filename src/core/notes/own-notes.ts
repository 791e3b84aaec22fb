/** Whether a short line is the label of what the writer notes for themselves: "Notes to self:", "**My reflections**". */
export function labelsOwnNotes(words: string): boolean {
  return words.length <= longestLabel && ownNotes.test(words);
}

const longestLabel = 40;

const ownNotes =
  /^(?:[*_]{2,3})?(?:(?:my |quick |some )?(?:notes?|reminders?|memo) (?:to|for) (?:my)?self|(?:self[- ]?|my )?(?:debrief|reflections?|retro(?:spective)?|post[- ]?mortem|impressions?|thoughts)|afterwards|after the (?:call|interview|round|talk))(?: after(?:wards)?)?(?:[:：](?:[*_]{2,3})?|[*_]{2,3}[:：]?)$/i;
