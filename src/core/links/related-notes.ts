import type { NoteTerms, RankedNote } from './rank/indexed-note';
import type { Hint } from './rank/hints';
import type { LinkTarget } from './rank/readable-lines';
import type { RankIndex } from './rank/rank-index';
import { rankForLines, rankForNote, type RankOptions, type Ranking } from './rank/rank-notes';
import { rankSections } from './rank/rank-sections';
import { reasonsFor } from './rank/reasons';
import { linkersOf } from './rank/signals';
import { readWording } from './rank/wording';

/** Another note that belongs to a text, and why. */
export interface RelatedNote {
  readonly path: string;
  readonly title: string;
  /** The section that fits best; null where no heading of the note fits. */
  readonly heading: string | null;
  /** The sections that fit best, three at most, best first. */
  readonly headings: readonly string[];
  /** In words of the notes; the strongest sign first, the folder last. Never empty. */
  readonly reasons: readonly string[];
}

/** The notes of the index that belong to a note, best first; not the note itself, nor those it links. The note need not be in the index. */
export function relatedNotes(index: RankIndex, note: RankedNote, options: RankOptions): Generator<void, readonly RelatedNote[]> {
  return related(index, note, (terms) => rankForNote(index, terms, options));
}

/** A question, an answer or a story, and the path of the note it stands in. */
export interface Lines {
  readonly path: string;
  readonly text: string;
  /** Links that stand in the note around them; the notes they lead to are left out too. */
  readonly links?: readonly LinkTarget[];
  /** Subjects that they are about, though their words may not say so. */
  readonly hints?: readonly Hint[];
}

/** The notes of the index that belong to a few lines of a note, best first; not the note itself, nor those that the lines link. */
export function relatedToLines(index: RankIndex, { path, text, links = [], hints = [] }: Lines, options: RankOptions): Generator<void, readonly RelatedNote[]> {
  const lines = { path, text, title: '', aliases: [], tags: [] };
  return related(index, lines, (terms) => rankForLines(index, { ...terms, links: [...terms.links, ...links] }, { ...options, hints }));
}

function* related(index: RankIndex, note: RankedNote, rank: (terms: NoteTerms) => Generator<void, Ranking>): Generator<void, readonly RelatedNote[]> {
  const asked = yield* readWording(note, index.read);
  const ranking = yield* rank(asked.terms);
  const linkers = linkersOf(index, ranking.ranked.map(({ slot }) => slot));
  return ranking.ranked.flatMap(({ slot }) => {
    const found = index.slots[slot];
    if (found === null || found === undefined) return [];
    const headings = rankSections(found, ranking.query);
    return [{ path: found.path, title: found.title, heading: headings[0] ?? null, headings, reasons: reasonsFor(index, slot, { ...ranking, ...asked, linkers }) }];
  });
}
