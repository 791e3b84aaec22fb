import type { NoteTerms } from './indexed-note';
import { expandedQuery } from './expand-query';
import { linkedNotes } from './link-targets';
import { fitsHint, hintSignals, type Hint, type HintSignals } from './hints';
import type { RankIndex } from './rank-index';
import { scanNotes, type Scan } from './scan-notes';
import { folderSignal, namesOf, namesSaid, neighbourSignal, saidBy, tagSignal, titleSignal, type NameFound, type Signal } from './signals';
import { isShort, termQuery, type TermQuery } from './term-query';
import { rarities, updateNorms } from './term-weights';

export interface RankOptions {
  /** At most so many notes. */
  readonly limit: number;
  /** Cosine below which a note is left out, unless the text names it or it fits a hint; 0 for no floor. */
  readonly floor: number;
  /** Subjects that the text is about; none where left out. */
  readonly hints?: readonly Hint[];
}

/** A note of the index, and what speaks for it. */
export interface Ranked {
  readonly slot: number;
  /** In steps too small to matter. */
  readonly score: number;
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly query: TermQuery;
  readonly cosine: Signal;
  readonly said: readonly NameFound[];
  readonly hints: HintSignals;
}

/** A weight for each signal, which is divided by its largest value first. */
interface Weights {
  readonly cosine: number;
  readonly text: number;
  readonly title: number;
  readonly titles: number;
  readonly said: number;
  readonly saidBy: number;
  readonly tags: number;
  readonly folder: number;
  readonly neighbours: number;
  readonly hinted: number;
  readonly hintNamed: number;
}

type Signals = { readonly [signal in keyof Weights]: Signal };

/** Round ones: fitted to some vaults they did worse on others (nDCG@10 .502 against .529, one of six vaults left out at a time). */
const NOTE: Weights = { cosine: 1, text: 0.4, title: 0.3, titles: 0.4, said: 1, saidBy: 0.2, tags: 0.3, folder: 0.3, neighbours: 0.8, hinted: 0, hintNamed: 0 };

/** The words of a stub are few, but what they bring along tells more. */
const SHORT_NOTE: Weights = { ...NOTE, text: 1 };

/** For a question or a few lines: what is said counts, where it stands does not. */
const LINES: Weights = { cosine: 0.25, text: 1, title: 0, titles: 0.2, said: 0.5, saidBy: 0, tags: 0, folder: 0, neighbours: 0.2, hinted: 0.6, hintNamed: 0.6 };

/** The notes that belong to a note, best first; not the note itself, nor those it links. */
export function rankForNote(index: RankIndex, terms: NoteTerms, options: RankOptions): Generator<void, Ranking> {
  return rank(index, terms, { ...options, weights: isShort(terms) ? SHORT_NOTE : NOTE });
}

/** The notes that belong to a few lines of a note, such as a question or a story; `terms.note.path` is the note they stand in. */
export function rankForLines(index: RankIndex, terms: NoteTerms, options: RankOptions): Generator<void, Ranking> {
  return rank(index, terms, { ...options, weights: LINES });
}

function* rank(index: RankIndex, terms: NoteTerms, options: RankOptions & { readonly weights: Weights }): Generator<void, Ranking> {
  const rarity = rarities(index);
  yield* updateNorms(index, rarity);
  const query = termQuery(terms, index, rarity);
  yield;
  const scan = yield* scanNotes(index, query);
  const expanded = isShort(terms) ? expandedQuery(index, { query: query.text, scores: scan.text, rarity }) : null;
  const text = expanded === null ? scan.text : (yield* scanNotes(index, { ...query, text: expanded })).text;
  const said = namesSaid(index, [...terms.title, ...terms.body]);
  yield;
  const hints = yield* hintSignals(index, options.hints ?? [], rarity);
  const signals = { hinted: hints.hinted, hintNamed: hints.named, ...yield* signalsOf(index, terms, { ...scan, text, query, rarity, said }) };
  yield;
  const scores = summed(signals, eligibleIn(index, terms), options.weights);
  yield;
  return { ranked: best(index, scores, { ...options, signals, hints }), query, cosine: scan.cosine, said, hints };
}

interface Found extends Scan {
  readonly query: TermQuery;
  readonly rarity: Float64Array;
  readonly said: readonly NameFound[];
}

function* signalsOf(index: RankIndex, terms: NoteTerms, { query, rarity, said, ...scan }: Found): Generator<void, Omit<Signals, 'hinted' | 'hintNamed'>> {
  const { path, tags } = terms.note;
  const looked = terms.title.length > 0 ? { title: query.title, met: scan.title } : { title: query.cosine, met: scan.cosine };
  const titles = titleSignal(index, { ...looked, rarity });
  yield;
  const by = saidBy(index, namesOf(index, terms), scan.title);
  yield;
  const neighbours = yield* neighbourSignal(index, scan.cosine, index.slotOf.get(path) ?? -1);
  yield;
  return {
    ...scan, titles, neighbours,
    said: marked(index, said.map(({ slot }) => slot)),
    saidBy: by,
    tags: tagSignal(index, tags),
    folder: folderSignal(index, path),
  };
}

/** By slot 1 for each note that may be ranked: not the note itself, nor those it links. */
function eligibleIn(index: RankIndex, { note: { path }, links }: NoteTerms): Uint8Array {
  const left = new Set([path, ...linkedNotes(index.names, links, path.slice(0, Math.max(0, path.lastIndexOf('/'))))]);
  const eligible = new Uint8Array(index.slots.length);
  index.slots.forEach((note, slot) => { if (note !== null && !left.has(note.path)) eligible[slot] = 1; });
  return eligible;
}

function marked(index: RankIndex, slots: readonly number[]): Signal {
  const signal = new Float64Array(index.slots.length);
  for (const slot of slots) signal[slot] = 1;
  return signal;
}

function summed(signals: Signals, eligible: Uint8Array, weights: Weights): Float64Array {
  const scores = new Float64Array(eligible.length);
  for (const name of Object.keys(weights) as (keyof Weights)[]) {
    const signal = signals[name];
    let largest = 0;
    for (let slot = 0; slot < scores.length; slot++) largest = Math.max(largest, (eligible[slot] ?? 0) * (signal[slot] ?? 0));
    const weight = largest === 0 ? 0 : weights[name] / largest;
    for (let slot = 0; weight > 0 && slot < scores.length; slot++) {
      scores[slot] = (scores[slot] ?? 0) + weight * (eligible[slot] ?? 0) * (signal[slot] ?? 0);
    }
  }
  return scores;
}

/** Sums differ by less in another order of the notes; they count as equal. */
const CLOSE = 1e-9;

interface Cut extends Omit<RankOptions, 'hints'> {
  readonly signals: Signals;
  readonly hints: HintSignals;
}

function best(index: RankIndex, scores: Float64Array, { limit, floor, signals: { cosine, said }, hints }: Cut): readonly Ranked[] {
  const isNear = (slot: number): boolean => (cosine[slot] ?? 0) >= floor || said[slot] !== 0 || fitsHint(hints, slot);
  const held = floor > 0 ? scores.map((score, slot) => (isNear(slot) ? score : 0)) : scores;
  const least = Float64Array.from(held).sort().at(-limit) ?? 0;
  const ranked: Ranked[] = [];
  held.forEach((score, slot) => { if (score > 0 && score >= least - CLOSE) ranked.push({ slot, score: Math.round(score / CLOSE) }); });
  const pathOf = ({ slot }: Ranked): string => index.slots[slot]?.path ?? '';
  return ranked.sort((one, other) => other.score - one.score || (pathOf(one) < pathOf(other) ? -1 : 1)).slice(0, limit);
}
