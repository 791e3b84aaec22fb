import { partNames, type Question, type Story } from '../../core/notes/interview-note';
import type { NoteToFill } from './story-to-fill';
import { storyInAnswers } from './told-in-answer';

/** A question of a note, offered to be filled in. */
export interface QuestionToFill {
  readonly question: Question;
  readonly state: 'none' | 'started' | 'whole';
}

/** The questions of a note that a story may answer: those without one first, then those with gaps; each in the order of the note. */
export function questionsToFill(read: NoteToFill): readonly QuestionToFill[] {
  const order = ['none', 'started', 'whole'];
  return read.note.questions
    .filter(({ reverse }) => !reverse)
    .map((question) => ({ question, state: stateOf(read, question) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.question.from - b.question.from);
}

function stateOf(read: NoteToFill, question: Question): QuestionToFill['state'] {
  const own = read.note.stories.filter((story) => story.questions.includes(question.id));
  const said = [...own.map(({ parts }) => parts), storyInAnswers(question)?.parts ?? noParts].map(partsSaid);
  const most = Math.max(...said);
  if (most === 0) return 'none';
  return most === wholeParts ? 'whole' : 'started';
}

/** Situation, task, action and result. */
const wholeParts = 4;

const noParts: Story['parts'] = { situation: null, task: null, action: null, result: null, learning: null };

function partsSaid(parts: Story['parts']): number {
  return partNames.filter((part) => part !== 'learning' && parts[part] !== null).length;
}
