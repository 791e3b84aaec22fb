// The critic beside the reader: milliseconds an answer, and how both grow with the number of questions of one note.
import { reviewNote } from '../../src/core/critique/review-note';
import { drain } from '../../src/core/notes/steps';
import { readNote } from '../../src/core/notes/read-note';
import { ownAnswers } from '../accuracy/labelled-answer';
import { median, millisecondsOf } from './clock';

/** Ten times the questions are to take at most so many times as long. */
const mostGrowth = 13;
const mostRounds = 5;
/** Questions of one size criticised in all: the longest note is criticised once. */
const mostQuestions = 3_000;

interface Times {
  readonly read: number;
  readonly review: number;
}

/** Prints the medians at each number of questions; false where the critic grows worse than linear. */
export function measureCritic(questionCounts: readonly number[]): boolean {
  const measured = questionCounts.map((count) => {
    const text = noteOf(count);
    const times = Array.from({ length: Math.max(1, Math.min(mostRounds, Math.floor(mostQuestions / count))) }, () => timesOf(text));
    return { read: median(times.map(({ read }) => read)), review: median(times.map(({ review }) => review)) };
  });
  const at = (index: number, part: keyof Times): number => measured[index]?.[part] ?? 0;
  const growthAt = (index: number): number => at(index, 'review') / Math.max(1, at(index - 1, 'review'));
  console.log('\nThe critic beside the reader, milliseconds an answer');
  questionCounts.forEach((count, index) => {
    const growth = index > 0 ? `   (x ${growthAt(index).toFixed(1)} for ${String(count / (questionCounts[index - 1] ?? 1))} times the questions)` : '';
    const [read, review] = [at(index, 'read') / count, at(index, 'review') / count];
    console.log(`${String(count).padStart(6)} questions   read ${read.toFixed(3)}   criticise ${review.toFixed(3)}   ${(review / read).toFixed(1)} x the reading${growth}`);
  });
  const worst = Math.max(0, ...questionCounts.map((count, index) => (index > 0 ? (growthAt(index) * 10 * (questionCounts[index - 1] ?? 1)) / count : 0)));
  if (worst > mostGrowth) console.log('The critic grows worse than linear.');
  return worst <= mostGrowth;
}

/** So many questions, each with an answer of ours, weak and strong, in words and in labelled parts; no two answers are equal. */
function noteOf(questions: number): string {
  const answers = ownAnswers(process.cwd());
  const pairs = Array.from({ length: questions }, (_, index) => {
    const { question = '', answer = '' } = answers[index % answers.length] ?? {};
    return `Q: ${question}\nA: ${answer} That was round ${String(index)}.\n`;
  });
  return pairs.join('\n');
}

function timesOf(text: string): Times {
  const held: { note: ReturnType<typeof readNote> | null } = { note: null };
  const read = millisecondsOf(() => { held.note = readNote({ path: 'note.md', text, frontMatter: {} }); });
  const { note } = held;
  return { read, review: note === null ? 0 : millisecondsOf(() => { drain(reviewNote(note, { level: 'SDE-2' })); }) };
}
