import { likeness, sameWordsFrom } from '../../core/notes/identity';
import { partNames, type Question, type Story } from '../../core/notes/interview-note';
import { lineIndexAt } from '../../core/notes/page';
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

/** Finds the place of a story again in its note as it is now: by id, then by its question, then by its words. */
export function relocate(before: StoryToFill, now: NoteToFill): Relocated {
  const toFill = placeNow(before, now);
  if (toFill === null) return { is: 'gone' };
  const isSame = isUnchanged(toFill, before.parts) && toFill.loose === before.loose && toFill.place.kind === before.place.kind;
  return { is: isSame ? 'same' : 'changed', toFill };
}

function placeNow(before: StoryToFill, now: NoteToFill): StoryToFill | null {
  const { place } = before;
  const asked = before.questions.map((question) => questionNow(question, now)).find((question) => question !== null) ?? null;
  if (!('story' in place)) return asked === null ? null : storyForQuestion(now, asked);
  const byId = now.note.stories.find(({ id }) => id === place.story.id);
  if (byId !== undefined) return forStory(now, byId);
  const under = asked === null ? [] : now.note.stories.filter((story) => story.questions.includes(asked.id) && story.column === place.story.column);
  const like = likest(before, under.length > 0 ? under : now.note.stories, { now, least: under.length > 0 ? 0 : sameWordsFrom });
  if (like !== null) return forStory(now, like);
  return asked === null ? null : storyForQuestion(now, asked);
}

function questionNow(question: Question, { note }: NoteToFill): Question | null {
  const byId = note.questions.find(({ id }) => id === question.id);
  return byId ?? note.questions.find(({ text }) => likeness(text, question.text) >= sameWordsFrom) ?? null;
}

interface Search {
  readonly now: NoteToFill;
  readonly least: number;
}

/** The story whose words, as they lie in the note, are the likest; in a row the one in the same column. */
function likest({ source, place }: StoryToFill, stories: readonly Story[], { now, least }: Search): Story | null {
  if (!('story' in place)) return null;
  const raw = source.text.slice(place.story.from, place.story.to);
  const scored = stories.map((story) => ({ story, score: likeness(raw, now.source.text.slice(story.from, story.to)) }));
  const best = scored.sort((a, b) => b.score - a.score || lineIndexAt(now.page, a.story.from) - lineIndexAt(now.page, b.story.from))[0];
  return best !== undefined && best.score >= least ? best.story : null;
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
