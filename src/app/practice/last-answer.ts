import { partNames, type Story } from '../../core/notes/interview-note';
import type { Notebook, QuestionAt } from '../../core/notebook/notebook';
import type { KeptAnswer } from '../../core/pages/practice-answers-page';

/** The answer of last time. */
export interface LastAnswer {
  readonly text: string;
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null;
  /** The question under which it stands in a note; null for one that was kept while practising. */
  readonly at: QuestionAt | null;
}

/** The newest kept answer of a family of questions, else the newest answer that a note holds to one of them; null where there is none. */
export function lastAnswerOf(family: readonly QuestionAt[], kept: readonly KeptAnswer[], notebook: Pick<Notebook, 'storyById'>): LastAnswer | null {
  const newest = kept.reduce<KeptAnswer | null>((last, each) => (last === null || each.date >= last.date ? each : last), null);
  if (newest !== null) return { text: newest.text, date: newest.date, at: null };
  const noted = family.flatMap((at): readonly LastAnswer[] => {
    const text = wordsOf(at, notebook);
    return text === '' ? [] : [{ text, date: at.round?.date ?? null, at }];
  });
  return noted.reduce<LastAnswer | null>((last, each) => (last === null || (each.date ?? '') > (last.date ?? '') ? each : last), null);
}

/** What stands under a question as its answer, or the story that its row tells. */
function wordsOf({ review, question }: QuestionAt, { storyById }: Pick<Notebook, 'storyById'>): string {
  const said = [...question.answers].sort((a, b) => a.from - b.from).map(({ text }) => text.trim()).filter((text) => text !== '');
  if (said.length > 0) return said.join('\n\n');
  const told = review.note.stories.find(({ id, questions, form }) => form !== 'idea' && storyById.has(id) && questions.includes(question.id));
  return told === undefined ? '' : labelled(told);
}

/** A story with a line a part, as a person types one. */
function labelled({ parts }: Story): string {
  return partNames.flatMap((name) => {
    const words = parts[name]?.text.trim() ?? '';
    return words === '' ? [] : [`${labels[name]}: ${words}`];
  }).join('\n');
}

const labels: Readonly<Record<(typeof partNames)[number], string>> = { situation: 'S', task: 'T', action: 'A', result: 'R', learning: 'L' };
