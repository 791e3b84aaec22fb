/** The sections of a critique, in the order a page shows them. */
export const sectionIds = [
  'expects', 'why', 'waysToAnswer', 'efficientWays', 'strengths', 'issues', 'improvements', 'improvedAnswer', 'practice',
  'technicalAreas', 'howToHandle', 'followUps',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The sections of the short form. */
export const shortSections: readonly SectionId[] = [
  'expects', 'why', 'waysToAnswer', 'improvements', 'improvedAnswer', 'followUps',
];

export const sectionTitles: Readonly<Record<SectionId, string>> = {
  expects: 'What a good answer shows',
  why: 'Why it is asked',
  waysToAnswer: 'Ways to answer',
  efficientWays: 'The quickest good answer',
  strengths: 'What works already',
  issues: 'What is weak',
  improvements: 'What to improve',
  improvedAnswer: 'Improved answer, in your own words',
  practice: 'How to practise',
  technicalAreas: 'Technical areas to know',
  howToHandle: 'How to handle it',
  followUps: 'Follow-ups to expect',
};

export const pageWords = {
  fixFirst: 'Fix first',
  nothingFirst: 'Nothing stands out. Practise the questions that have no answer yet.',
  questions: 'The questions',
  ofKind: (kind: string): string => `${kind}: what holds for every question of this kind`,
  ofTopic: (topic: string): string => `${topic}: what holds for every question on it`,
  probed: 'What the questions probe, as three companies call it',
  probes: (competencies: string): string => `Probes: ${competencies}`,
  about: (topics: string): string => `About: ${topics}`,
  storyTitle: (title: string): string => `Story: ${title}`,
  untitled: 'without a title',
  asStory: (line: string, column: string | null): string => `${column ?? 'As a story'}: ${line}`,
  empty: (link: string): string => `The coach found no question and no story in ${link}.`,
  inNote: 'in your note',
  followUpTo: (words: string): string => `Follow-up to: ${words}`,
  reverse: 'a question of yours to the interviewer',
  unanswered: 'not answered yet',
  ideaOnly: 'only an idea of a story so far',
  fine: 'answered, nothing to fix found',
  toImprove: (count: number): string => `answered, ${String(count)} ${count === 1 ? 'thing' : 'things'} to improve`,
  more: (count: number): string => `and ${String(count)} smaller ${count === 1 ? 'point' : 'points'}`,
  gap: { missing: 'is missing', thin: 'is thin', unclear: 'is unclear' },
} as const;
