import type { Answer, InterviewNote, Question, Story } from '../notes/interview-note';
import type { StoryReview } from '../stories/story-review';
import { normalise } from '../text/words';
import type { Level, QuestionKind } from './question-kind';
import { rubricInForce, type RubricInForce } from './rubric-in-force';
import type { Asked } from './subject';

/** One note with everything looked up that the review of a question needs, so that a long table costs no search per row. */
export interface NoteContext {
  readonly note: InterviewNote;
  readonly kinds: ReadonlyMap<string, QuestionKind>;
  readonly level: Level;
  readonly rubric: RubricInForce;
  readonly question: (id: string | null | undefined) => Question | null;
  /** The stories that answer a question, in order of place. */
  readonly storiesOf: (question: Question) => readonly Story[];
  readonly reviewOf: (story: Story) => StoryReview | null;
  /** The earlier question under which an equal answer stands; null where the answer is told here first. */
  readonly heldBefore: (question: Question, answer: Answer) => Question | null;
}

/** Fewest words at which an equal answer counts as the same answer, not as a coincidence. */
const sameAnswerFrom = 3;

/** Looks everything up once. */
export function noteContext(
  note: InterviewNote,
  { kinds, level, stories, rubric = rubricInForce() }: { kinds: ReadonlyMap<string, QuestionKind>; level: Level; stories: readonly StoryReview[]; rubric?: RubricInForce },
): NoteContext {
  const questions = new Map(note.questions.map((question) => [question.id, question]));
  const reviews = new Map(stories.map((review) => [review.story, review]));
  const told = storiesByQuestion(note.stories);
  const holders = firstHolders(note.questions);
  return {
    note,
    kinds,
    level,
    rubric,
    question: (id) => questions.get(id ?? '') ?? null,
    storiesOf: ({ id }) => told.get(id) ?? [],
    reviewOf: ({ id }) => reviews.get(id) ?? null,
    heldBefore: ({ id }, answer) => {
      const first = holders.get(normalise(answer.text));
      return first === undefined || first.id === id ? null : first;
    },
  };
}

/** The question with what its judgement needs. */
export function askedOf(question: Question, context: NoteContext): Asked {
  return { question, main: context.question(question.parent), kind: context.kinds.get(question.id) ?? null, level: context.level, thresholds: context.rubric.thresholds, namesOwnMechanism: context.rubric.namesOwnMechanism };
}

/** The answers judged under this question: a story is judged as a story, an equal answer under the first question that holds it. */
export function ownAnswers(question: Question, context: NoteContext): readonly Answer[] {
  const stories = context.storiesOf(question);
  return question.answers
    .filter((answer) => !stories.some(({ from, to }) => from === answer.from && to === answer.to))
    .filter((answer) => context.heldBefore(question, answer) === null);
}

function storiesByQuestion(stories: readonly Story[]): ReadonlyMap<string, readonly Story[]> {
  const byQuestion = new Map<string, Story[]>();
  for (const story of stories) {
    for (const id of story.questions) {
      const list = byQuestion.get(id) ?? [];
      list.push(story);
      byQuestion.set(id, list);
    }
  }
  return byQuestion;
}

function firstHolders(questions: readonly Question[]): ReadonlyMap<string, Question> {
  const holders = new Map<string, Question>();
  for (const question of questions) {
    for (const answer of question.answers) {
      const words = normalise(answer.text);
      if (!holders.has(words) && words.split(' ').length >= sameAnswerFrom) holders.set(words, question);
    }
  }
  return holders;
}
