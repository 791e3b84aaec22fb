import type { AnswerForm, InterviewNote, PartName, Question, Story } from '../notes/interview-note';
import type { Passage } from '../text/span';

/** Words of the candidate, with what they answer. */
export interface Told {
  readonly note: InterviewNote;
  /** The question they stand under; null for a remark and for a story that stands for itself. */
  readonly question: Question | null;
  /** The story they are part of; null for a plain answer or a reflection. */
  readonly story: Story | null;
  readonly part: PartName | null;
  /** A reflection is what the writer noted later, a remark stands under no question: neither was said. */
  readonly form: AnswerForm | 'story' | 'reflection' | 'remark';
  readonly passage: Passage;
}

/** All that the candidate said or noted down in a note, in order of place; neither the interviewer's words, nor advice, nor asks of a coach. What is both an answer and a story is told as a story. */
export function toldIn(note: InterviewNote): readonly Told[] {
  const questions = new Map(note.questions.map((question) => [question.id, question]));
  const stories = note.stories.flatMap((story) => {
    const question = questions.get(story.questions[0] ?? '') ?? null;
    return Object.entries(story.parts).flatMap(([part, passage]): Told[] => (
      passage === null ? [] : [{ note, question, story, part: part as PartName, form: 'story', passage }]
    ));
  });
  const spans = new Set(note.stories.map(({ from, to }) => `${String(from)}-${String(to)}`));
  const said = note.questions.filter(({ reverse }) => !reverse).flatMap((question) => [
    ...question.answers.filter(({ from, to }) => !spans.has(`${String(from)}-${String(to)}`)).map((answer): Told => ({ note, question, story: null, part: null, form: answer.form, passage: answer })),
    ...question.reflections.map((passage): Told => ({ note, question, story: null, part: null, form: 'reflection', passage })),
  ]);
  const remarks = note.remarks.filter(({ by }) => by === 'writer').map((passage): Told => ({ note, question: null, story: null, part: null, form: 'remark', passage }));
  return [...stories, ...said, ...remarks].sort((a, b) => a.passage.from - b.passage.from || a.passage.to - b.passage.to);
}
