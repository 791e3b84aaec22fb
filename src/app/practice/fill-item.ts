import { kindById } from '../../core/critique/kinds/question-kinds';
import type { Thresholds } from '../../core/critique/thresholds';
import type { Notebook, QuestionAt } from '../../core/notebook/notebook';
import { reasonOf } from '../../core/practice/practice-queue-reason';
import { normalise } from '../../core/text/words';
import { placesOn } from '../note-place';
import type { LastAnswer } from './last-answer';
import type { Candidate } from './practice-candidates';
import type { PracticeItem } from './practice-item';
import { plain, storiesToTell } from './stories-to-tell';

/** What an item is filled from. */
export interface ItemSources {
  readonly notebook: Notebook;
  /** Every question of its family, by note and place. */
  readonly family: readonly QuestionAt[];
  readonly last: LastAnswer | null;
  readonly thresholds: Thresholds;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** All that is shown around a question to practise. */
export function fillItem(candidate: Candidate, { notebook, family, last, thresholds, today }: ItemSources): PracticeItem {
  const { at, areas, evidence, due, item } = candidate;
  const { review, question, round } = at;
  return {
    id: item, question: question.id, text: plain(question.text), due,
    place: { path: review.note.path, ...placesOn(review.note.lineStarts)(question) },
    title: review.note.title,
    company: review.note.properties.company,
    follows: parentOf(at)?.text ?? null,
    areas: areas.map(({ title }) => title),
    reason: reasonOf({ due, kind: evidence?.kind ?? null, company: review.note.properties.company, date: evidence?.date ?? round?.date ?? null }, today),
    targetSeconds: targetSeconds(at, thresholds),
    points: pointsOf(at),
    stories: storiesToTell(at, family, notebook),
    followUps: followUpsOf(at, family),
    last: last === null ? null : { text: last.text, date: last.date },
  };
}

/** Where nothing else is known of a question. */
const USUAL_SECONDS = 90;

/** Seconds that a good answer takes: a story as long as is set, an introduction in the middle of what is set (RUBRIC.md, "Shapes"), any other 90. */
export function targetSeconds({ review, question }: Pick<QuestionAt, 'review' | 'question'>, thresholds: Thresholds): number {
  const kind = kindById(review.kinds.get(question.id) ?? '');
  if (kind?.shape === 'introduction') return Math.round((thresholds['introduction-least-seconds'] + thresholds['introduction-most-seconds']) / 2);
  return kind?.shape === 'story' && question.parent === null ? thresholds['story-seconds'] : USUAL_SECONDS;
}

export function parentOf({ review, question }: Pick<QuestionAt, 'review' | 'question'>): QuestionAt['question'] | null {
  return question.parent === null ? null : (review.note.questions.find(({ id }) => id === question.parent) ?? null);
}

/** The points of the breakdown, else what the kind of question expects. */
function pointsOf({ review, question }: QuestionAt): readonly string[] {
  const points = (question.breakdown?.points ?? []).map(({ text }) => plain(text)).filter((text) => text !== '');
  return points.length > 0 ? points : (review.critiques.find((critique) => critique.question === question.id)?.expects ?? []);
}

const MOST_FOLLOW_UPS = 5;

/** Those that were asked after it, then those that its critique expects. */
function followUpsOf(at: QuestionAt, family: readonly QuestionAt[]): readonly string[] {
  const asked = [at, ...family].flatMap(({ review, question }) => review.note.questions.filter(({ parent, reverse }) => parent === question.id && !reverse)).map(({ text }) => plain(text));
  const expected = at.review.critiques.find((critique) => critique.question === at.question.id)?.followUps ?? [];
  const each = new Map([...asked, ...expected].filter((text) => text !== '').map((text) => [normalise(text), text]));
  return [...each.values()].slice(0, MOST_FOLLOW_UPS);
}
