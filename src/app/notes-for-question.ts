import { noteAt, type RankIndex } from '../core/links/rank/rank-index';
import { relatedToLines, type RelatedNote } from '../core/links/related-notes';
import { questionTopics } from './question-topics';

/** Cosine below which a note stays unnamed on screens, unless the text names it: below it most are chance (LINKING.md: .10 to .15). */
export const floorOnScreens = 0.12;

/** The words of a question, and the note it stands in. */
export interface QuestionWords {
  readonly path: string;
  readonly text: string;
}

/** The notes that help with a question, best first and above the floor; not its own note, nor those that its note links already. */
export function* notesForQuestion(index: RankIndex, { path, text }: QuestionWords, limit: number): Generator<void, readonly RelatedNote[]> {
  const hints = yield* questionTopics(text);
  return yield* relatedToLines(index, { path, text, links: noteAt(index, path)?.links ?? [], hints }, { limit, floor: floorOnScreens });
}
