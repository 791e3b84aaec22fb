import type { Notebook, StoryAt } from '../core/notebook/notebook';
import type { Spot } from '../core/pages/spot';
import { titleOf } from './related-notes';
import { onDemand } from '../core/text/on-demand';

/** Makes links to what the notebook names by id. */
export interface Spots {
  /** A question of any note, reverse ones included, shown as its words, or as those given. */
  readonly question: (id: string, words?: string) => Spot | null;
  readonly story: (id: string) => Spot | null;
  /** A note, at the heading of one of its questions where one is given. */
  readonly note: (path: string, question?: string | null) => Spot;
}

/** Looks each question and note up once. */
export function spotsOf({ notes, storyById }: Notebook): Spots {
  const titles = onDemand(() => new Map(notes.map(({ note }) => [note.path, note.title])));
  const questions = onDemand(() => new Map(notes.flatMap(({ note }) => note.questions.map((question) => [question.id, { path: note.path, question }] as const))));
  const note: Spots['note'] = (path, question = null) => ({ path, heading: questions().get(question ?? '')?.question.under ?? null, words: titles().get(path) ?? titleOf(path) });
  const stories = new Map<string, Spot | null>();
  const storySpot = (id: string): Spot | null => {
    const at = storyById.get(id);
    if (at === undefined) return null;
    const { review, story: { title, questions: [first = ''], column } } = at;
    const question = questions().get(first)?.question;
    const heading = question?.under ?? (column === null && title !== '' ? title : null);
    const words = title === '' ? asked(question?.text ?? review.note.title) : title;
    return { path: review.note.path, heading, words: column === null || !isLaterOfRow(at) ? words : `${words} (${column})` };
  };
  return {
    note,
    question: (id, words) => {
      const at = questions().get(id);
      return at === undefined ? null : { path: at.path, heading: at.question.under, words: words ?? asked(at.question.text) };
    },
    story: (id) => {
      const known = stories.get(id);
      if (known !== undefined) return known;
      const spot = storySpot(id);
      stories.set(id, spot);
      return spot;
    },
  };
}

/** A question up to its first question mark: in hurried notes the answer follows on the same line. */
export function asked(question: string): string {
  const first = question.slice(0, question.indexOf('?') + 1);
  return first.split(/\s+/u).length < LEAST_WORDS ? question : first;
}

/** Fewer words before a question mark hardly ask anything. */
const LEAST_WORDS = 3;

/** Whether another story stands before it under the same question, so that the question alone does not name it. */
function isLaterOfRow({ review, story }: StoryAt): boolean {
  return review.note.stories.some(({ from, questions: [first] }) => from < story.from && first !== undefined && first === story.questions[0]);
}
