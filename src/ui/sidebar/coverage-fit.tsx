import type { VNode } from 'preact';
import type { CoverageBoard, CoverageRow, CoverageStory } from '../../app/board/coach-board';
import type { NotePlace } from '../../app/note-place';
import { words } from '../words';

export interface CoverageActions {
  /** Opens the note at a place. */
  readonly onGoTo: (place: NotePlace) => void;
  /** Opens the form for a story that answers the question, or serves the prompt, at a place. */
  readonly onFillIn: (place: NotePlace) => void;
}

export type Cell = CoverageRow['cells'][number];
export type Fit = Cell['fit'];

/** The stories of a board by id, so that a cell costs no search. */
export function storiesById({ stories }: Pick<CoverageBoard, 'stories'>): ReadonlyMap<string, CoverageStory> {
  return new Map(stories.map((story) => [story.id, story]));
}

/** How well a story fits: a word, and a shape that is fuller the better it fits. */
export function FitMark({ fit }: { readonly fit: Fit }): VNode {
  return (
    <span class={`coach-fit is-${fit}`}>
      <span class="coach-fit-shape" aria-hidden="true">{words.coverage.mark[fit]}</span>
      {' '}
      {words.coverage.fit[fit]}
    </span>
  );
}
