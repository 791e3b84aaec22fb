import type { Notebook } from '../../../../src/core/notebook/notebook';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

interface Told {
  readonly tag: string;
  readonly title: string;
  readonly parts: readonly [situation: string, task: string, action: string, result: string];
}

/** Whole stories of someone who writes the software of an opera house, one for each tag. */
export const told: readonly Told[] = [
  { tag: 'Conflict', title: 'Two seat plans', parts: ['Odile from the box office and I wanted two different seat plans for the spring season and nobody would give way.', 'One plan before the tickets went on sale.', 'I asked Odile for her three worst evenings, drew both plans over them and proposed the half of each that worked.', 'One plan since April, 12 % fewer seats were moved by hand, and I learned to ask for the worst evening first.'] },
  { tag: 'Failure', title: 'The double ticket', parts: ['I changed how seats are locked and skipped the test with two buyers, so 46 seats were sold twice on one evening.', 'Nobody should stand in front of a taken seat.', 'I told the house manager at once, called the buyers with her and moved the lock into the database.', 'All 46 were seated, no seat was sold twice since, and every change of the lock is now tested with two buyers.'] },
  { tag: 'Mentoring', title: 'The stagehand who codes', parts: ['Bruno was a stagehand who wanted to write software and had nobody to ask.', 'He should own the cue display by autumn.', 'I paired with him twice a week for five months, gave him one small bug each Monday and let him present to the crew.', 'He owns the cue display since September and teaches the next one now.'] },
  { tag: 'Leadership', title: 'The season without a lead', parts: ['Our lead left three weeks before the season began and five of us had no plan.', 'Someone had to bring the ticket release home.', 'I gathered the five, cut the list to what an evening needs, gave each part an owner and told the house every Friday where we stood.', 'The season opened on the day with every ticket scanned in under 2 seconds.'] },
  { tag: 'Innovation', title: 'Tickets on the sleeve', parts: ['Phones were taken out in the dark and the ushers could not scan them.', 'A ticket that needs no phone.', 'I glued a code on the coat check sleeve as a trial, tried it for two evenings and built the reader from an old scanner.', '70 % of the guests use the sleeve today and the doors close 6 minutes sooner.'] },
  { tag: 'Customer', title: 'The blind subscriber', parts: ['A subscriber who is blind could not pick a seat on our plan.', 'Every guest should choose alone.', 'I sat with her for an afternoon, wrote down each step that failed and built a list of seats that a screen reader reads.', 'She books alone, and 300 others use the list because it is faster.'] },
] as const;

const labels = ['Situation', 'Task', 'Action', 'Result'] as const;

/** Stories under headings, each with its tag. */
export function choirBank(stories: readonly Told[] = told, tagged = true): string {
  const lines = stories.flatMap(({ tag, title, parts }) => [`## ${tagged ? `[${tag}] ` : ''}${title}`, '', ...parts.map((words, at) => `**${labels[at] ?? ''}:** ${words}`), '']);
  return ['---', 'tags: [interview, prep]', '---', '', ...lines].join('\n');
}

/** A round of questions and what was said to them. */
export function choirRound(properties: Readonly<Record<string, string>>, asked: readonly (readonly [string, string])[]): string {
  const lines = asked.flatMap(([question, said], at) => [`${String(at + 1)}. ${question}`, ...(said === '' ? [] : [`   => ${said}`])]);
  return ['---', 'tags: [interview]', ...Object.entries(properties).map(([key, value]) => `${key}: ${value}`), '---', '', ...lines, ''].join('\n');
}

/** A story as its title names it, without the tag. */
export function titleOf(notebook: Notebook, id: string | undefined): string {
  return (notebook.storyById.get(id ?? '')?.story.title ?? '').replace(/^\[[^\]]*\]\s*/u, '');
}

export function notebookWith(texts: Readonly<Record<string, string>>): Notebook {
  return notebookOfNotes({ 'Prep/bank.md': choirBank(), ...texts });
}
