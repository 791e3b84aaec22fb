import { likeness, sameWordsFrom } from '../../core/notes/identity';
import { partNames, type Question, type Story } from '../../core/notes/interview-note';
import { isUnchanged } from './fill-in';
import { forStory, noWords, storyForQuestion, type NoteToFill, type PartWords, type StoryToFill } from './story-to-fill';

/** What became of the place of a story in a note that changed. */
export type Relocated =
  /** It stands elsewhere at most: the same words may go there. */
  | { readonly is: 'same'; readonly toFill: StoryToFill }
  /** Somebody else wrote there. */
  | { readonly is: 'changed'; readonly toFill: StoryToFill }
  /** Neither the story nor its question is there any more. */
  | { readonly is: 'gone' };

/**
 * Finds the place of a story again in its note as it is now: by id, then by its question, then by its words. What stood beside it
 * before is never taken for it; what is only alike counts as changed, so that the user sees it before anything is written.
 */
export function relocate(before: StoryToFill, now: NoteToFill): Relocated {
  const found = placeNow(before, now);
  if (found === null) return { is: 'gone' };
  return found.isSure ? judged(before, found.toFill) : { is: 'changed', toFill: found.toFill };
}

/** Finds the place of a story in a note of the very same text under another name, where every id is another. */
export function relocateInSameText(before: StoryToFill, now: NoteToFill): Relocated {
  const { place } = before;
  const story = 'story' in place ? now.note.stories.find(({ from, to, column }) => from === place.story.from && to === place.story.to && column === place.story.column) : undefined;
  const from = 'question' in place ? place.question.from : before.questions[0]?.from;
  const asked = now.note.questions.find((question) => question.from === from);
  if (story !== undefined) return judged(before, forStory(now, story));
  return asked === undefined ? { is: 'gone' } : judged(before, storyForQuestion(now, asked));
}

function judged(before: StoryToFill, toFill: StoryToFill): Relocated {
  const isSame = isUnchanged(toFill, before.parts) && toFill.loose === before.loose && toFill.place.kind === before.place.kind;
  return { is: isSame ? 'same' : 'changed', toFill };
}

/** Whether an id says so, or only a likeness. */
interface Sureness {
  readonly isSure: boolean;
}

function placeNow(before: StoryToFill, now: NoteToFill): (Sureness & { readonly toFill: StoryToFill }) | null {
  const { place } = before;
  const byId = 'story' in place ? now.note.stories.find(({ id }) => id === place.story.id) : undefined;
  if (byId !== undefined) return { toFill: forStory(now, byId), isSure: true };
  const asked = questionNow(before, now);
  const told = storyNow(before, now, asked);
  if (told !== null) return { toFill: forStory(now, told.story), isSure: told.isSure };
  return asked === null ? null : { toFill: storyForQuestion(now, asked.question), isSure: asked.isSure };
}

interface QuestionNow extends Sureness {
  readonly question: Question;
}

function questionNow(before: StoryToFill, { note }: NoteToFill): QuestionNow | null {
  const ids = before.questions.map(({ id }) => id);
  const byId = note.questions.find(({ id }) => ids.includes(id));
  if (byId !== undefined) return amongEquals(byId, before, note.questions);
  const alike = newIn(note.questions, before.note.questions).map((question) => ({ question, score: Math.max(0, ...before.questions.map(({ text }) => likeness(text, question.text))) }));
  const best = likest(alike);
  return best === null || best.score < sameWordsFrom ? null : { question: best.question, isSure: false };
}

/** Equal questions have ids by their order: where one came or went, the one under the same heading is meant, if any is. */
function amongEquals(byId: Question, { note, questions }: StoryToFill, now: readonly Question[]): QuestionNow {
  const [were, are] = [note.questions, now].map((all) => all.filter(({ text }) => text === byId.text));
  if (were?.length === are?.length) return { question: byId, isSure: true };
  const heading = questions.find(({ id }) => id === byId.id)?.category;
  return { question: are?.find(({ category }) => category === heading) ?? byId, isSure: false };
}

/** The story with other words by now: under its question the likest in its column, else one that is alike elsewhere. */
function storyNow({ source, note, place }: StoryToFill, now: NoteToFill, asked: QuestionNow | null): (Sureness & { readonly story: Story }) | null {
  if (!('story' in place)) return null;
  const raw = source.text.slice(place.story.from, place.story.to);
  const alike = newIn(now.note.stories, note.stories).map((story) => ({ story, score: likeness(raw, now.source.text.slice(story.from, story.to)) }));
  const under = asked === null ? null : likest(alike.filter(({ story }) => story.questions.includes(asked.question.id) && story.column === place.story.column));
  if (asked !== null && under !== null) return { story: under.story, isSure: asked.isSure };
  const best = likest(alike);
  return best === null || best.score < sameWordsFrom ? null : { story: best.story, isSure: false };
}

function newIn<T extends { readonly id: string }>(now: readonly T[], before: readonly T[]): readonly T[] {
  const stood = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => !stood.has(id));
}

/** Of several as alike the first in the note. */
function likest<T extends { readonly score: number }>(found: readonly T[]): T | null {
  return [...found].sort((a, b) => b.score - a.score)[0] ?? null;
}

/** Both texts of a story that was changed twice: as the form began, as the note has it now, and as it was typed. */
export interface BothTexts {
  readonly base: PartWords;
  readonly theirs: PartWords;
  readonly mine: PartWords;
}

/** What was typed, in the note of now: a part that was left alone in the form stays as the note has it. */
export function useMine({ base, theirs, mine }: BothTexts): PartWords {
  return byPart((part) => (mine[part].trim() === base[part].trim() ? theirs[part] : mine[part]));
}

/** Both, in every part that was typed: the note's words, and what was typed on a line below. */
export function mineBelow({ base, theirs, mine }: BothTexts): PartWords {
  return byPart((part) => {
    const [there, typed] = [theirs[part].trim(), mine[part].trim()];
    if (typed === base[part].trim() || typed === there || typed === '') return theirs[part];
    return there === '' || there === base[part].trim() ? mine[part] : `${there}\n${typed}`;
  });
}

function byPart(words: (part: (typeof partNames)[number]) => string): PartWords {
  return { ...noWords, ...Object.fromEntries(partNames.map((part) => [part, words(part)])) };
}
