/** What a question may probe and a story may show: a closed list. */
export const competencies = [
  'ownership', 'leadership', 'influence', 'conflict', 'failure', 'growth', 'mentoring', 'collaboration', 'ambiguity',
  'prioritisation', 'problem-solving', 'decision', 'innovation', 'learning', 'customer', 'communication', 'standards',
  'delivery', 'motivation', 'self-awareness',
] as const;
export type Competency = (typeof competencies)[number];
