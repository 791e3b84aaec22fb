import { deliveries } from '../../../../src/core/notebook/delivered/deliveries';
import type { Delivery } from '../../../../src/core/notebook/delivered/delivery';
import type { Notebook } from '../../../../src/core/notebook/notebook';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

/** Behavioural rows of a person who runs the software of a bakery chain. */
const rows = [
  ['Tell me about a conflict with a coworker', 'both sides', 'S: Ulla from the ovens wanted every recipe in one file, I wanted one file a recipe<br>T: agree before the Easter season<br>A: I printed both and let two bakers find a recipe in each<br>R: one file a recipe, found in 4 seconds and not 40'],
  ['Tell me about a time you failed', 'own it', 'S: I shipped the scale driver on a Friday and the scales of 9 shops read zero<br>T: bread had to be sold<br>A: I rolled back by phone, shop by shop, and wrote the Friday rule<br>R: back in 50 minutes, no Friday release since'],
  ['Tell me about a time you helped a junior grow', 'not the what, the how', 'S: Pavel came from school and was afraid of the database<br>T: he should own the label printer by summer<br>A: I paired on Mondays and let him break a copy<br>R: he owns the printer since June and teaches Lena now'],
  ['What is your greatest achievement?', 'numbers', 'S: flour was ordered by feel in 31 shops<br>T: order it by what was sold<br>A: I built the order forecast and tested it beside the old way for 6 weeks<br>R: 22 % less bread thrown away'],
  ['Tell me about a time you had to persuade others', 'no authority', 'S: the shop leads did not want tablets at the till<br>T: I had no say over them<br>A: I lent one tablet to the loudest lead for a week<br>R: 28 of 31 shops asked for it within a month'],
  ['Describe a project with a tight deadline', 'what was cut', 'S: the new tax law came in 5 weeks<br>T: every receipt right on day one<br>A: I cut the reports and kept the receipts<br>R: live 3 days early'],
] as const;

export const preparedTable = ['---', 'tags: [interview, prep]', '---', '', '| question | breakdown | story 1 |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');

export const preparedDrill = [
  '---', 'tags: [interview, prep]', '---',
  'Q: Why are you leaving your current company?', 'A: The shops run by themselves now and I look for a product that is used every minute.', '',
  'Q: What is your biggest weakness?', 'A: I agree too fast, so I keep a list of what I would have to drop first.', '',
  'Q: How would you design a rate limiter?', 'A: A token bucket for each key in Redis, refilled lazily, 100 tokens and a burst of 20.', '',
  'Q: What is the difference between a process and a thread?', 'A: A process has its own memory, threads share it.', '',
].join('\n');

/** A dated round at a company, one question and one answer after the other. */
export function roundOf(asked: readonly (readonly [question: string, said: string])[], date = '2026-10-08'): string {
  const lines = asked.flatMap(([question, said], at) => [`${String(at + 1)}. ${question}`, ...(said === '' ? [] : [`   => ${said}`])]);
  return ['---', 'tags: [interview]', 'company: Kestrel Pay', `date: ${date}`, 'round: hiring manager', '---', ...lines, ''].join('\n');
}

/** The notes prepared and one round. */
export function preparedAnd(asked: readonly (readonly [question: string, said: string])[]): Notebook {
  return notebookOfNotes({ 'Prep/table.md': preparedTable, 'Prep/drill.md': preparedDrill, 'Rounds/one.md': roundOf(asked) });
}

export function deliveredIn(notebook: Notebook): readonly Delivery[] {
  return drain(deliveries(notebook));
}

/** The words of a question by its id; null for none. */
export function wordsOf(notebook: Notebook, id: string | null): string | null {
  return notebook.questionById.get(id ?? '')?.question.text ?? null;
}
