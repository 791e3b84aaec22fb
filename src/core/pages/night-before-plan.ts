import type { NightBeforeContent } from './night-before-content';
import { nightWords } from './night-before-words';

type Part = keyof typeof nightWords.minutes;

/** Minutes of twenty, in the order in which they are best spent. */
const shares: readonly { readonly part: Part; readonly minutes: number }[] = [
  { part: 'introduction', minutes: 3 },
  { part: 'stories', minutes: 8 },
  { part: 'followUps', minutes: 4 },
  { part: 'contradictions', minutes: 3 },
  { part: 'questions', minutes: 2 },
];

const MINUTES = 20;
/** Who gets the minutes of what is not there. */
const heirs: readonly Part[] = ['stories', 'followUps', 'introduction', 'contradictions', 'questions'];

/** How to spend twenty minutes on what the page holds, in one line; nothing where it holds nothing to go over. */
export function planLine(content: NightBeforeContent): readonly string[] {
  const { introduction, stories, followUps, contradictions, questions } = content;
  const counts: Readonly<Record<Part, number>> = {
    introduction: introduction === null ? 0 : 1, stories: stories.length, followUps: followUps.length, contradictions: contradictions.length, questions: questions.length,
  };
  const heir = heirs.find((part) => counts[part] > 0);
  if (heir === undefined) return [];
  const there = shares.filter(({ part }) => counts[part] > 0);
  const left = MINUTES - there.reduce((sum, { minutes }) => sum + minutes, 0);
  return [nightWords.plan(there.map(({ part, minutes }) => nightWords.minutes[part](minutes + (part === heir ? left : 0), counts[part])))];
}
