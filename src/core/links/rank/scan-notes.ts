import type { TermQuery } from './term-query';
import { aliasesOf, bodyOf, countOf, headingsOf, tagsOf, titleOf } from './packed-counts';
import type { RankIndex } from './rank-index';
import type { FieldLengths, IndexedNote } from './stored-note';
import { dampened } from './term-weights';

/** How well each note meets a query, by slot. */
export interface Scan {
  readonly cosine: Float64Array;
  readonly text: Float64Array;
  readonly title: Float64Array;
}

const IN_STEP = 200_000;

/** One pass over the terms of all notes, with pauses. */
export function* scanNotes(index: RankIndex, query: TermQuery): Generator<void, Scan> {
  const notes = index.slots;
  const weights = denseWeights(query, index.vocabulary.notes.length);
  const scan = { cosine: new Float64Array(notes.length), text: new Float64Array(notes.length), title: new Float64Array(notes.length) };
  const average = averageLengths(index);
  let pending = 0;
  for (let at = 0; at < notes.length; at++) {
    const note = notes[at];
    if (note === null || note === undefined) continue;
    scanNote(note, { at, weights, scan, average });
    pending += note.terms.length;
    if (pending < IN_STEP) continue;
    pending = 0;
    yield;
  }
  return scan;
}

/** BM25F's dampening of a count, after F. and of long fields, after Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009). */
const K1 = 1.2;
const FIELDS = {
  title: { weight: 3, long: 0.3 },
  aliases: { weight: 2, long: 0.3 },
  headings: { weight: 1.5, long: 0.5 },
  tags: { weight: 1, long: 0.3 },
  body: { weight: 1, long: 0.75 },
} as const;

interface Weights {
  readonly cosine: Float32Array;
  readonly text: Float32Array;
  readonly title: Float32Array;
  /** 1 for each term that the query holds: small enough to stay near the processor while all notes pass by. */
  readonly any: Uint8Array;
}

function denseWeights({ cosine, text, title }: TermQuery, size: number): Weights {
  const weights = { cosine: new Float32Array(size), text: new Float32Array(size), title: new Float32Array(size), any: new Uint8Array(size) };
  for (const [field, query] of [[weights.cosine, cosine], [weights.text, text], [weights.title, title]] as const) {
    for (const [id, weight] of query) {
      field[id] = weight;
      weights.any[id] = 1;
    }
  }
  return weights;
}

interface Place {
  readonly at: number;
  readonly weights: Weights;
  readonly scan: Scan;
  readonly average: FieldLengths;
}

function scanNote(note: IndexedNote, { at, weights, scan, average }: Place): void {
  const { terms, details } = note;
  const { any, cosine, text, title } = weights;
  let dot = 0;
  let body = 0;
  let name = 0;
  let factors: FieldLengths | null = null;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? 0;
    if (any[term] !== 1) continue;
    const counts = details[place] ?? 0;
    dot += (cosine[term] ?? 0) * dampened(countOf(counts));
    if (text[term] === 0 && title[term] === 0) continue;
    factors ??= fieldFactors(note.lengths, average);
    const heard = weightedCount(counts, factors);
    const met = heard / (K1 + heard);
    body += (text[term] ?? 0) * met;
    name += (title[term] ?? 0) * met;
  }
  scan.cosine[at] = note.norm > 0 ? dot / note.norm : 0;
  scan.text[at] = body;
  scan.title[at] = name;
}

function weightedCount(counts: number, factors: FieldLengths): number {
  return titleOf(counts) * factors.title + aliasesOf(counts) * factors.aliases + headingsOf(counts) * factors.headings +
    tagsOf(counts) * factors.tags + bodyOf(counts) * factors.body;
}

/** What one term counts in each field of a note: weight / (1 - b + b * length / average length). */
function fieldFactors(lengths: FieldLengths, average: FieldLengths): FieldLengths {
  const factor = (field: keyof FieldLengths): number => {
    const { weight, long } = FIELDS[field];
    return weight / (1 - long + (long * lengths[field]) / (average[field] || 1));
  };
  return { title: factor('title'), aliases: factor('aliases'), headings: factor('headings'), tags: factor('tags'), body: factor('body') };
}

function averageLengths({ total, slotOf }: RankIndex): FieldLengths {
  const average = (field: keyof FieldLengths): number => total[field] / Math.max(1, slotOf.size);
  return { title: average('title'), aliases: average('aliases'), headings: average('headings'), tags: average('tags'), body: average('body') };
}
