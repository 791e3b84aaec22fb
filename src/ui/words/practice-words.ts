import type { PracticeRating } from '../../core/critique/practice-rating';
import { count } from './count';

/** Practising: the questions that are due, one after the other. */
export const practiceWords = {
  title: 'Practise weak areas',
  reading: 'Reading your notes…',
  position: (at: number, of: number) => `Question ${String(at)} of ${String(of)}`,
  follows: (question: string) => `Follows up: ${question}`,
  from: (title: string, company: string | null) => (company === null ? `From ${title}` : `From ${title}, asked at ${company}`),
  aim: (time: string) => `Aim for ${time}`,
  aloud: { start: 'Say it aloud', stop: 'Stop', resume: 'Go on speaking' },
  time: (minutes: number, seconds: string) => `${String(minutes)}:${seconds}`,
  clock: (time: string, target: string) => `${time} of ${target}`,
  over: (time: string, over: string) => `${time}, ${over} over`,
  targetReached: 'That is the length to aim for.',
  type: 'Or type it',
  typedLength: (words: number, time: string) => `${count(words, 'word', 'words')}, about ${time} aloud`,
  draftBack: 'What you typed before is back.',
  clearDraft: 'Start empty',
  goOn: 'See the points',
  goOnHint: 'ctrl/cmd ↵',
  goOnKeys: 'Enter Control+Enter Meta+Enter',
  skip: 'Skip',
  space: 'space',
  spaceKey: 'Space',
  review: {
    title: 'Your answer',
    spoken: (time: string, target: string) => `You spoke for ${time}. The aim is ${target}.`,
    typed: (words: number, time: string, target: string) => `${count(words, 'word', 'words')}, about ${time} aloud. The aim is ${target}.`,
    neither: 'Nothing was timed or typed. Compare what you had in mind with the points below.',
    reading: 'Reading your answer…',
    unread: (reason: string) => `The answer could not be read, but you can go on. ${reason}`,
    fine: 'Nothing to improve was found.',
    found: (found: { readonly closed: number; readonly open: number; readonly fresh: number }) => foundOf(found),
    first: (n: number) => `${count(n, 'thing', 'things')} to improve.`,
    closed: 'Better than last time',
    closedHelp: 'Said of your last answer, and no longer true:',
    open: 'Still open',
    fresh: 'New',
    toImprove: 'To improve',
    yours: 'What you typed',
    edit: 'Change answer',
    again: 'Answer again',
    last: (date: string | null) => (date === null ? 'Your last answer' : `Your last answer, ${date}`),
    notKept: 'What you typed last time and did not keep',
    story: 'The story to tell',
    openStory: (title: string) => `Open ${title}`,
    alsoFits: 'Also fits',
    points: 'Points to bring',
    followUp: 'A likely follow-up',
    followUpOf: (at: number, of: number) => `${String(at)} of ${String(of)}`,
    nextFollowUp: 'Next follow-up',
    openNote: 'Open the note',
  },
  keep: {
    keep: 'Keep this answer',
    help: 'Adds it with today\'s date to your note of answers.',
    kept: (path: string) => `Kept in ${path}.`,
    open: 'Open it',
    failed: (path: string, reason: string) => `The answer could not be kept in ${path}. ${reason} It stays here, so you can try again.`,
    unexpected: (reason: string) => `The answer could not be kept. ${reason} It stays here, so you can try again.`,
    some: (n: number) => `${count(n, 'typed answer is', 'typed answers are')} not kept.`,
    all: (n: number) => (n === 1 ? 'Keep it' : 'Keep them'),
  },
  rate: {
    title: 'How well could you tell it?',
    ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } satisfies Record<PracticeRating, string>,
    rated: (rating: string, when: string) => `Rated ${rating.toLowerCase()}. It comes back ${when}.`,
    undo: 'Undo',
    undone: 'The rating is taken back. Rate it again.',
    failed: (path: string, reason: string) => `The rating could not be written to ${path}. ${reason} Rate again, or skip this question.`,
    unexpected: (reason: string) => `The rating could not be written. ${reason} Rate again, or skip this question.`,
    undoFailed: (reason: string) => `The rating could not be taken back. ${reason} Try again.`,
  },
  /** A day as seen from today. */
  day: (days: number, date: string) => dayOf(days, date),
  end: {
    title: (n: number) => (n === 0 ? 'Nothing rated this time' : `${count(n, 'question', 'questions')} practised`),
    none: 'The questions come back next time.',
    next: (n: number, when: string) => `Next: ${count(n, 'question is', 'questions are')} due ${when}.`,
    streak: (days: number) => `You practised ${String(days)} days in a row.`,
    dueNow: (n: number) => `${count(n, 'more is', 'more are')} due today.`,
    more: 'Practise more',
    readStory: (story: string) => `What to do next: read "${story}" once more. That one was hard today.`,
    readNote: (question: string) => `What to do next: look at "${question}" once more. That one was hard today.`,
    rest: 'What to do next: nothing. You are done for today.',
    open: 'Open it',
    close: 'Close',
    unread: (reason: string) => `It could not be read what is due next. ${reason}`,
  },
  nothing: {
    title: 'Nothing is due',
    next: (n: number, when: string) => `${count(n, 'question is', 'questions are')} due ${when}.`,
    anyway: 'Practise anyway',
    none: 'No open weak area has a question to practise. Areas that you resolved or dismissed are left out. Add what you were asked to an interview note for more.',
    noneAhead: 'No weak area has another question to practise right now.',
    emptyTitle: 'No interview notes yet',
    empty: 'Open a note with interview questions and run the command "Analyze interview", or run "Find interview notes".',
  },
  failed: {
    title: 'The questions could not be read',
    at: (path: string, reason: string) => `${path}: ${reason}`,
    again: 'Try again',
  },
} as const;

/** "Better in 2 points, 1 still open, 1 new." */
function foundOf({ closed, open, fresh }: { readonly closed: number; readonly open: number; readonly fresh: number }): string {
  const parts = [
    ...(closed > 0 ? [`better in ${count(closed, 'point', 'points')}`] : []),
    ...(open > 0 ? [`${String(open)} still open`] : []),
    ...(fresh > 0 ? [`${String(fresh)} new`] : []),
  ].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

function dayOf(days: number, date: string): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 15 ? `in ${String(days)} days` : `on ${date}`;
}
