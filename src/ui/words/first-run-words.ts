/** The card that is shown before there is a note to read. */
export const firstRunWords = {
  title: 'No interview notes yet',
  what: 'Interview Coach reads your interview notes and shows what to practise next, with the words that led there.',
  find: 'Find my interview notes',
  make: 'Make one',
  sample: 'Try the sample',
  tag: (tag: string) => `Or add the tag #${tag} to a note yourself.`,
  stays: 'Everything stays on this device.',
} as const;
