import type { NoteTerms } from './indexed-note';
import { shortened, spelledOut } from './names';
import type { RankIndex } from './rank-index';
import { repairedTerm } from './repair-terms';
import { isNumber } from './terms';
import { dampened } from './term-weights';

/** What is looked for, by numbers of terms. */
export interface TermQuery {
  /** Weights of the cosine, already divided by the length of the query's own vector; the most telling terms only. */
  readonly cosine: ReadonlyMap<number, number>;
  /** Weights of BM25F over the whole note, the rarity of the term included. */
  readonly text: ReadonlyMap<number, number>;
  /** The same for the terms of the title alone. */
  readonly title: ReadonlyMap<number, number>;
}

const COSINE_TERMS = 200;
const TEXT_TERMS = 40;
/** A term of the title counts as so many in the text. */
const TITLE_COUNTS = 3;

/** A whole note, or a few lines, as a query. */
export function termQuery(terms: NoteTerms, index: RankIndex, rarity: Float64Array): TermQuery {
  const counts = countsOf(terms);
  if (isShort(terms)) addMeant(counts, terms, index);
  const weighed = [...counts].map(([term, count]): Weighed => {
    const id = index.vocabulary.idOf.get(term);
    const rare = rarity[id === undefined ? 0 : (index.vocabulary.notes[id] ?? 0)] ?? 0;
    return { term, id, rare, vector: dampened(count) * rare, text: saturated(count) * rare };
  });
  const length = Math.sqrt(weighed.reduce((sum, { vector }) => sum + vector * vector, 0)) || 1;
  const titles = new Set(terms.title.filter((term) => !isNumber(term)));
  return {
    cosine: best(weighed, COSINE_TERMS, ({ vector, rare }) => (vector * rare) / length),
    text: best(weighed, TEXT_TERMS, ({ text }) => text),
    title: best(weighed.filter(({ term }) => titles.has(term)), TEXT_TERMS, ({ rare }) => rare),
  };
}

/** Whether a text is so short that each of its words matters: a question, an answer of a few lines, a stub. */
export function isShort({ title, body }: NoteTerms): boolean {
  return title.length + body.length <= SHORT;
}

const SHORT = 60;

interface Weighed {
  readonly term: string;
  readonly id: number | undefined;
  readonly rare: number;
  readonly vector: number;
  readonly text: number;
}

function countsOf({ title, aliases, body, tags }: NoteTerms): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of [...title, ...aliases.flat()].filter((each) => !isNumber(each))) counts.set(term, (counts.get(term) ?? 0) + TITLE_COUNTS);
  for (const term of [...body, ...tags]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** What misspelt words were meant to be, what short forms stand for, and the short forms of what is spelt out. */
function addMeant(counts: Map<string, number>, { title, body }: NoteTerms, { vocabulary, names }: RankIndex): void {
  const said = [...title, ...body];
  const meant = new Set(said.flatMap((term, at) => {
    const repaired = vocabulary.idOf.has(term) ? [] : repairedTerm(term, vocabulary);
    return [...repaired, ...spelledOut(names, term), ...shortened(names, said.slice(at, at + LONGEST_FORM))];
  }));
  for (const term of meant) counts.set(term, counts.get(term) ?? 1);
}

const LONGEST_FORM = 6;

/** BM25's weight of a query term that comes q times: 9q / (8 + q). */
function saturated(count: number): number {
  return (9 * count) / (8 + count);
}

function best(weighed: readonly Weighed[], most: number, weight: (term: Weighed) => number): ReadonlyMap<number, number> {
  const known = weighed.filter(({ rare }) => rare > 0).sort((one, other) => weight(other) - weight(one) || (one.term < other.term ? -1 : 1)).slice(0, most);
  return new Map(known.flatMap((term) => (term.id === undefined ? [] : [[term.id, weight(term)] as const])));
}
