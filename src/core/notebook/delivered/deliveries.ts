import type { Question, Story } from '../../notes/interview-note';
import type { Notebook, QuestionAt } from '../notebook';
import type { Delivery } from './delivery';
import { answersKept, storiesKept } from './kept';
import { lostLine, lostNumbers, lostParts, wholeStory, type LostPart } from './lost-parts';
import { preparedQuestions, type Prepared } from './prepared';
import { preparedIndex, type PreparedIndex } from './prepared-index';
import { saidUnder, type Said } from './said';
import { clearlyTold, likelyTold, storyEar, type Heard, type StoryEar } from './story-told';
import { wordsTold } from './told-words';

/** Every main question of every round with what was prepared for it, and every follow-up that was prepared; by note and place. */
export function* deliveries(notebook: Notebook): Generator<void, readonly Delivery[]> {
  const prepared = preparedQuestions(notebook);
  const room: Room = {
    notebook, index: preparedIndex(notebook, prepared), followUps: followUpsOf(notebook),
    stories: storyEar(storiesKept(notebook), notebook.termsOf), answers: storyEar(answersKept(prepared), notebook.termsOf),
  };
  yield;
  const found: Delivery[] = [];
  let path = '';
  for (const at of notebook.questions) {
    if (at.round === null) continue;
    if (at.round.path !== path) yield;
    path = at.round.path;
    const delivery = deliveryOf(at, room);
    if (delivery !== null) found.push(delivery);
  }
  return found;
}

interface Room {
  readonly notebook: Notebook;
  readonly index: PreparedIndex;
  readonly stories: StoryEar;
  readonly answers: StoryEar;
  readonly followUps: ReadonlyMap<string, readonly Question[]>;
}

function followUpsOf({ questions }: Notebook): Room['followUps'] {
  const found = new Map<string, Question[]>();
  for (const { question } of questions) {
    if (question.parent === null) continue;
    const siblings = found.get(question.parent);
    if (siblings === undefined) found.set(question.parent, [question]);
    else siblings.push(question);
  }
  return found;
}

/** Null for a follow-up that was not prepared. */
function deliveryOf(at: QuestionAt, { notebook, index, stories, answers, followUps }: Room): Delivery | null {
  const { id, parent } = at.question;
  const said = saidUnder(at.question, at.question.source === 'transcript' ? askedLater(at) : followUps.get(id) ?? []);
  const told = wordsTold(said.own);
  const heard = stories.hear(told);
  const match = index.match(at, new Map([...likelyTold(heard), ...likelyTold(answers.hear(told))].map(({ id: kept, weight }) => [kept, weight])));
  const clear = clearlyTold(heard, told, notebook.termsOf(told));
  if (match === null) return parent === null ? { question: id, prepared: null, likeness: 0, story: null, told: clear?.id ?? null, toldInstead: null, lost: [], lostParts: [] } : null;
  const { prepared, likeness } = match;
  const planned = prepared.stories.find((story) => story.id === clear?.id) ?? prepared.stories[0] ?? null;
  const toldInstead = planned === null || clear === null || isHeard(prepared.stories, heard, clear) ? null : clear.id;
  const lost = lostOf({ prepared, planned, isOther: toldInstead !== null }, said, notebook);
  return {
    question: id, prepared: prepared.at.question.id, likeness, story: planned?.id ?? null, told: clear?.id ?? null, toldInstead,
    lost: lost.map(lostLine), lostParts: lost.map(({ part }) => part),
  };
}

/** Turns of a talk in which a story may still go on. */
const GOES_ON = 20;

function askedLater({ review, question }: QuestionAt): readonly Question[] {
  return review.note.questions.filter(({ from, reverse }) => from > question.from && !reverse).slice(0, GOES_ON);
}

/** How much less must speak for the stories planned than for the one told instead. */
const UNHEARD = 0.3;

function isHeard(planned: readonly Story[], heard: readonly Heard[], told: Heard): boolean {
  const ids = new Set(planned.map(({ id }) => id));
  return heard.some(({ id, weight }) => ids.has(id) && weight > told.weight * UNHEARD);
}

interface Planned {
  readonly prepared: Prepared;
  /** Null where a plain answer was prepared. */
  readonly planned: Story | null;
  readonly isOther: boolean;
}

function lostOf({ prepared, planned, isOther }: Planned, said: Said, { termsOf }: Notebook): readonly LostPart[] {
  if (planned === null) return lostNumbers(prepared.at.question.answers.map(({ text }) => text).join('\n'), said);
  return isOther ? [wholeStory(planned)] : lostParts(planned, said, termsOf);
}
