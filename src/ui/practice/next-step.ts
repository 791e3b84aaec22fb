import type { NotePlace } from '../../app/note-place';
import { words } from '../words';
import type { RatedItem } from './session';

/** The one thing to do after a practice; null as place where there is none to open. */
export interface NextStep {
  readonly text: string;
  readonly place: NotePlace | null;
}

/** What was hardest decides: its story, or its question where no story fits. */
export function nextStep(ratings: readonly RatedItem[]): NextStep {
  const hardest = ratings.find(({ rating }) => rating === 'again') ?? ratings.find(({ rating }) => rating === 'hard');
  if (hardest === undefined) return { text: words.practice.end.rest, place: null };
  const { item } = hardest;
  const story = item.stories[0];
  if (story !== undefined) return { text: words.practice.end.readStory(story.title), place: story.place };
  return { text: words.practice.end.readNote(item.text), place: item.place };
}
