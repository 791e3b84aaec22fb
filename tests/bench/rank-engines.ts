// The engines that ranking is measured beside, each as a whole note or a question asks it.
import MiniSearch from 'minisearch';
import makeWink from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import { newRankIndex, putNote } from '../../src/core/links/rank/rank-index';
import type { RankedNote } from '../../src/core/links/rank/indexed-note';
import { porterStem } from '../../src/core/links/rank/porter-stem';
import { stopWords } from '../../src/core/links/rank/stop-words';
import { relatedNotes, relatedToLines } from '../../src/core/links/related-notes';
import { drain } from '../../src/core/notes/steps';

/** Ranks paths, best first. */
export interface Searcher {
  readonly forNote: (note: RankedNote, limit: number) => readonly string[];
  readonly forQuestion: (text: string, limit: number) => readonly string[];
}

export interface Engine {
  readonly name: string;
  readonly index: (notes: readonly RankedNote[]) => Searcher;
}

const wholeNote = ({ title, text }: RankedNote): string => `${title}\n${shown(text)}`;

/** Links as a reader sees them: no engine knows their marks. */
function shown(text: string): string {
  return text.replace(/\[\[([^[\]|]*)\|([^[\]]*)\]\]/g, '$2').replace(/\[\[([^[\]]*)\]\]/g, '$1');
}

const documentOf = (note: RankedNote): { readonly id: string; readonly title: string; readonly text: string } => ({ id: note.path, title: note.title, text: shown(note.text) });

export const miniSearch: Engine = {
  name: 'MiniSearch, default',
  index: (notes) => {
    const engine = new MiniSearch({ fields: ['title', 'text'] });
    engine.addAll(notes.map(documentOf));
    const search = (text: string, limit: number): readonly string[] => engine.search(text).slice(0, limit).map(({ id }) => String(id));
    return { forNote: (note, limit) => search(wholeNote(note), limit), forQuestion: search };
  },
};

/** Stems, no stop words, one field, the forty most telling terms, each asked alone so that matching many is no merit of its own. */
export const engineered: Engine = {
  name: 'MiniSearch, engineered',
  index: (notes) => {
    const processTerm = (term: string): string | null => (stopWords.has(term.toLowerCase()) ? null : porterStem(term.toLowerCase()));
    const engine = new MiniSearch({ fields: ['all'], processTerm });
    engine.addAll(notes.map((note) => ({ id: note.path, all: wholeNote(note) })));
    const holders = new Map<string, number>();
    const termsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).flatMap((term) => processTerm(term) ?? []).filter((term) => term !== '');
    for (const note of notes) for (const term of new Set(termsOf(wholeNote(note)))) holders.set(term, (holders.get(term) ?? 0) + 1);
    const search = (text: string, limit: number): readonly string[] => {
      const counts = new Map<string, number>();
      for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
      const weight = (term: string): number => (counts.get(term) ?? 0) * Math.log(1 + notes.length / (holders.get(term) ?? 1));
      const scores = new Map<string, number>();
      for (const term of [...counts.keys()].sort((one, other) => weight(other) - weight(one)).slice(0, 40)) {
        for (const { id, score } of engine.search(term, { processTerm: (each) => each })) scores.set(String(id), (scores.get(String(id)) ?? 0) + score);
      }
      return [...scores].sort((one, other) => other[1] - one[1]).slice(0, limit).map(([id]) => id);
    };
    return { forNote: (note, limit) => search(wholeNote(note), limit), forQuestion: search };
  },
};

export const wink: Engine = {
  name: 'wink-bm25',
  index: (notes) => {
    const engine = makeWink();
    engine.defineConfig({ fldWeights: { title: 3, text: 1 } });
    engine.definePrepTasks([nlp.string['lowerCase'], nlp.string['tokenize0'], nlp.tokens['removeWords'], nlp.tokens['stem']]);
    for (const note of notes) engine.addDoc({ title: note.title, text: shown(note.text) }, note.path);
    engine.consolidate();
    const search = (text: string, limit: number): readonly string[] => engine.search(text, limit).map(([id]) => id);
    return { forNote: (note, limit) => search(wholeNote(note), limit), forQuestion: search };
  },
};

export const ours: Engine = {
  name: 'Interview Coach',
  index: (notes) => {
    const index = newRankIndex();
    for (const note of notes) drain(putNote(index, note));
    return {
      forNote: (note, limit) => drain(relatedNotes(index, note, { limit, floor: 0 })).map(({ path }) => path),
      forQuestion: (text, limit) => drain(relatedToLines(index, { path: '', text }, { limit, floor: 0 })).map(({ path }) => path),
    };
  },
};
