import type { Passage } from '../../text/span';
import type { Delivery } from '../delivered/delivery';
import { storiesKept } from '../delivered/kept';
import { storyEar } from '../delivered/story-told';
import { saysOtherTold } from '../delivered/told-words';
import type { Comparison, Insight } from '../insight';
import type { Notebook, QuestionAt } from '../notebook';
import { placeOf } from '../place';
import { openingPlace, placeAround } from './habit-places';
import { keptShelf, storyPlace, type KeptShelf } from './kept-shelf';
import { hitsIn, keptFor } from './kept-words';
import { notedInRounds, type Noted } from './noted-words';
import { oneLine, questionNamed, storyName, titleSaid } from './story-collision-words';
import { storiesToldTwice, type StoryNamed } from './told-twice';

/** A story told where another was planned, kept for another question, or told twice to one company. */
export const storyCollision: Comparison = {
  kind: 'story-collision',
  detects: 'A story was told where another was planned, though it was kept for another question, or twice in the rounds of one company.',
  matters: 'A story that is spent early leaves a later question empty, and interviewers of one company compare their notes (RUBRIC.md, kinds of insight).',
  compare: (notebook, { deliveries }) => {
    const rounds = notebook.questions.filter(({ round, question }) => round !== null && question.parent === null);
    const byQuestion = new Map(deliveries.map((delivery) => [delivery.question, delivery]));
    const noted = notedInRounds(notebook);
    const named = storyNamed(notebook);
    const shelf = keptShelf(notebook);
    const kept = noted.flatMap((words) => keptElsewhere(words, shelf, named) ?? []);
    const said = new Set(kept.flatMap(({ places }) => places.flatMap(({ question }) => question ?? [])));
    const spent = rounds.flatMap((at) => (said.has(at.question.id) ? [] : otherTold(at, byQuestion.get(at.question.id), notebook) ?? []));
    return [...kept, ...spent, ...storiesToldTwice({ rounds, noted, deliveries: byQuestion, named, nameOf: (story) => storyName(story, notebook), termsOf: notebook.termsOf })];
  },
};

type FindNamed = (words: string) => StoryNamed | null;

/** Least weight of words that name a story. */
const NAMED = 1.2;
/** Stories of which one may be the one named. */
const MOST_HEARD = 8;

function storyNamed(notebook: Notebook): FindNamed {
  const kept = storiesKept(notebook);
  const words = new Map(kept.map((story) => [story.id, story.words]));
  const ear = storyEar(kept, notebook.termsOf);
  return (said) => {
    const heard = ear.hear(said).slice(0, MOST_HEARD);
    const [first] = heard;
    const place = first === undefined || first.weight < NAMED ? null : storyPlace(first.id, notebook);
    if (first === undefined || place === null) return null;
    const name = titleSaid(heard.map(({ id }) => id), said, notebook) ?? storyName(first.id, notebook);
    return { place, name, terms: notebook.termsOf(words.get(first.id) ?? '') };
  };
}

/** The writer says that the story was kept for another question: with the story prepared for that one, else the story named, else what was answered. */
function keptElsewhere(noted: Noted, shelf: KeptShelf, named: FindNamed): Insight | null {
  const kept = keptFor(noted.passage.text);
  if (kept === null) return null;
  const answer = noted.at?.question.answers.find((each) => each !== noted.passage);
  const story = named(noted.passage.text);
  const onShelf = kept.question === '' ? null : shelf(kept.question);
  const other = onShelf ?? story?.place ?? (kept.question === '' || answer === undefined ? null : openingPlace({ ...noted, passage: answer }));
  if (other === null) return null;
  const more = hitsIn(noted.passage.text, keptFor).slice(1);
  const places = [placeAround(noted, kept), ...more.map(({ start, end }) => placeOf(noted, start, end)), other];
  const message = `${spentAt(noted, kept.question)}${namedIn(story?.name ?? null)}. Which second story can stand in for one of the two?`;
  return { kind: 'story-collision', message, places };
}

function spentAt({ at }: Noted, question: string): string {
  const where = at === null ? 'here' : `at ${questionNamed(at.question.text)}`;
  return /\p{L}/u.test(question) ? `A story was needed ${where} that you had kept for the question on ${oneLine(question)}` : `A story was spent ${where} that belonged elsewhere, as your note says`;
}

function namedIn(story: string | null): string {
  return story === null ? '' : `; the note names ${story}`;
}

/** Another prepared story was told than the one planned for the question. */
function otherTold(at: QuestionAt, delivery: Delivery | undefined, notebook: Notebook): Insight | null {
  if (delivery === undefined || !delivery.lostParts.includes('story')) return null;
  const passage = notedUnder(at).find(({ text }) => saysOtherTold(text)) ?? at.question.answers[0];
  const said = passage === undefined ? null : openingPlace({ note: at.review.note, question: at.question.id, passage });
  const planned = storyPlace(delivery.story ?? '', notebook);
  if (said === null || planned === null) return null;
  const instead = storyPlace(delivery.toldInstead ?? '', notebook);
  return {
    kind: 'story-collision',
    message: `${toldHere(delivery, notebook, instead !== null)}. Which of the two answers ${questionNamed(at.question.text)} better?`,
    places: [said, planned, ...(instead === null ? [] : [instead])],
  };
}

function toldHere({ story, toldInstead }: Delivery, notebook: Notebook, isKnown: boolean): string {
  const [planned, instead] = [storyName(story ?? '', notebook), storyName(toldInstead ?? '', notebook)];
  const told = isKnown ? `${instead ?? 'A story'}, kept for another question,` : 'Another story';
  return `${told} was told here, not ${planned === null ? 'the one planned' : `${planned}, the one planned`}`;
}

/** Answers and later notes of a question. */
function notedUnder({ question }: QuestionAt): readonly Passage[] {
  return [...question.answers, ...question.reflections];
}
