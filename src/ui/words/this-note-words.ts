import { count } from './count';

/** The tab on the open note, and the marks in the editor. */
export const thisNoteWords = {
  tab: 'This note',
  closed: 'No note is open',
  closedHelp: 'Open an interview note to see its questions here, with what to improve in each.',
  reading: 'Reading this note',
  other: 'Not an interview note',
  otherHelp: (tag: string) => `Only notes with the tag #${tag} are read. Nothing but the tag is added, to the properties of this note.`,
  tag: (tag: string) => `Tag it #${tag}`,
  noQuestion: 'No question found in this note',
  noQuestionHelp: 'Write each question on a line of its own, or insert a STAR table. It shows up here while you type.',
  summary: ({ questions, unanswered, spots }: { readonly questions: number; readonly unanswered: number; readonly spots: number }) =>
    [
      count(questions, 'question', 'questions'),
      ...(unanswered > 0 ? [`${String(unanswered)} unanswered`] : []),
      spots === 0 ? 'nothing to improve' : `${String(spots)} to improve`,
    ].join(', '),
  critique: 'Read the critique',
  questions: 'All questions, in order',
  rest: 'Elsewhere in this note',
  followUp: 'Follow-up',
  reverse: 'You ask them',
  state: { answered: 'Answered', told: 'Answered with a story', unanswered: 'Unanswered' },
  toImprove: 'to improve',
  fine: 'Nothing to improve',
  open: 'Go to question',
  practise: 'Practise',
  practiseLabel: (question: string) => `Practise: ${question}`,
  fillIn: 'Fill in',
  fillInLabel: (message: string) => `Fill in: ${message}`,
  atCursorCommand: 'Show findings at the cursor',
  noneHere: 'Nothing to improve at the cursor.',
  notRead: (tag: string) => `This note is not read, because it lacks the tag #${tag}.`,
  fillInPart: {
    situation: 'Fill in the situation', task: 'Fill in the task', action: 'Fill in the action', result: 'Fill in the result', learning: 'Fill in the learning',
    story: 'Fill in the story', words: 'Fill in the story',
  },
  openWeakAreas: 'Open weak areas',
} as const;
