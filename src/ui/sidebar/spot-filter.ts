import type { NoteSpots, WeakSpot } from '../../app/weak-spots';

export const spotFilters = ['all', 'gaps', 'findings'] as const;
export type SpotFilter = (typeof spotFilters)[number];

export function isSpotFilter(value: unknown): value is SpotFilter {
  return spotFilters.some((filter) => filter === value);
}

const shows: Readonly<Record<SpotFilter, (spot: WeakSpot) => boolean>> = {
  all: () => true,
  gaps: ({ type }) => type === 'gap',
  findings: ({ type }) => type === 'finding',
};

/** The notes with the spots that a filter lets through; a note without one is left out. */
export function filtered(notes: readonly NoteSpots[], filter: SpotFilter): readonly NoteSpots[] {
  return notes.map((note) => ({ ...note, spots: note.spots.filter(shows[filter]) })).filter(({ spots }) => spots.length > 0);
}

export function countSpots(notes: readonly NoteSpots[], filter: SpotFilter): number {
  return notes.reduce((sum, { spots }) => sum + spots.filter(shows[filter]).length, 0);
}
