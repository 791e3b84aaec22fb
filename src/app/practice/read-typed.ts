import type { NoteReview } from '../../core/critique/note-review';
import type { Answer, InterviewNote, Question, Story } from '../../core/notes/interview-note';
import type { QuestionAt } from '../../core/notebook/notebook';
import type { Critic, Reader } from '../ports';
import { parentOf } from './fill-item';

export interface TypedPorts {
  readonly reader: Reader;
  readonly critic: Critic;
}

/** What the rules say of an answer typed to a question: it is read as if it stood below the question in its note. Nothing is written. */
export async function reviewTyped({ reader, critic }: TypedPorts, at: QuestionAt, text: string): Promise<NoteReview> {
  const note = await reader({ path: at.review.note.path, text: `${heading(at.question)}\n\n${below(text)}\n`, frontMatter: {} });
  return critic(noteOf(at, note, text));
}

/** A title that says itself that it is asked, so that any words count as a question. */
function heading({ text }: Question): string {
  return `## Q1: ${text.replace(/\s+/gu, ' ').trim()}`;
}

/** Headings that were typed stand below that of the question. */
function below(text: string): string {
  return text.replace(/^#{1,4}(?=\s)/gmu, (marks) => `##${marks}`);
}

/** The note as read, with the question as its own note knows it. Where the reader took some of the words for other questions, all of them are one answer. */
function noteOf(at: QuestionAt, read: InterviewNote, text: string): InterviewNote {
  const { review: { note }, question } = at;
  const [first, ...more] = read.questions;
  const isWhole = more.length === 0 && (read.stories.length > 0 || (first?.answers.length ?? 0) > 0);
  const asked: Question = {
    ...question, answers: isWhole ? (first?.answers ?? []) : [whole(text)], reflections: isWhole ? (first?.reflections ?? []) : [],
    breakdown: pointsAlone(question), levels: [], asks: [], advice: [],
  };
  const parent = parentOf(at);
  const main: readonly Question[] = parent === null ? [] : [{ ...parent, answers: [], reflections: [], breakdown: null, levels: [], asks: [], advice: [] }];
  const stories = isWhole ? read.stories.map((story): Story => ({ ...story, questions: [question.id] })) : [];
  return { ...read, path: note.path, title: note.title, tags: note.tags, properties: note.properties, questions: [...main, asked], stories, checklist: [], blanks: [], remarks: [], problems: [] };
}

/** The breakdown without its places, which are those of another text; one of ours is made anew. */
function pointsAlone({ breakdown }: Question): Question['breakdown'] {
  if (breakdown === null || breakdown.ours) return null;
  return { ours: false, from: null, to: null, points: breakdown.points.map(({ text }) => ({ text, from: null, to: null })) };
}

function whole(text: string): Answer {
  return { text, from: 0, to: text.length, runs: [{ start: 0, from: 0, length: text.length }], line: 1, speaker: null, form: 'verbatim' };
}
