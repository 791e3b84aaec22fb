import { transcriptNote } from './transcript-note';

/** How a first interview note is called when the coach makes it. */
export const firstNoteName = 'Interview stories';

const questions = [
  'Tell me about yourself.',
  'Tell me about a time you failed.',
  'Tell me about a conflict with a teammate.',
  'What is the hardest problem you solved?',
  'Why do you want to leave your job?',
];

/** A tagged note with a table of questions, the story cells empty, ready to be filled in. */
export function firstNote(tag: string): string {
  const help = 'Put the cursor in a story cell and run the command "Fill in STAR story". Change the questions as you like.';
  const rows = ['| Question | Breakdown | Story 1 |', '| --- | --- | --- |', ...questions.map((question) => `| ${question} |  |  |`)];
  return transcriptNote(['', help, '', ...rows, ''].join('\n'), { tag, company: '', role: '', date: '' });
}
