import { onDemand } from '../../text/on-demand';
import type { Hint } from '../rank/hints';
import type { NoteTerms, RankedNote } from '../rank/indexed-note';
import { newRankIndex, putNote, type RankIndex } from '../rank/rank-index';
import { scanNotes } from '../rank/scan-notes';
import { isShort, termQuery } from '../rank/term-query';
import { rarities, updateNorms } from '../rank/term-weights';
import { termsIn } from '../rank/terms';
import { readWording, type Wording } from '../rank/wording';
import { promptWords } from '../stories/prompt-words';
import { plainWords } from './plain-words';
import type { Subject } from './subject';

/** Subjects ready to be found. */
export interface SubjectIndex {
  readonly index: RankIndex;
  readonly subjects: readonly Subject[];
}

/** Gets subjects ready, with pauses. */
export function* subjectIndex(subjects: readonly Subject[]): Generator<void, SubjectIndex> {
  const index = newRankIndex();
  for (const [at, subject] of subjects.entries()) yield* putNote(index, asNote(subject, at));
  return { index, subjects };
}

/** At most so many subjects of a question are of use; one far behind the best is none. */
const MOST = 3;
const NEAR = 0.6;

/**
 * The subjects that a question is about, best first, three at most, with the words of the question that point to them. Two words
 * must point to a subject, and they must be much of what the question says; a long text has none.
 */
export function* subjectsAsked({ index, subjects }: SubjectIndex, text: string): Generator<void, readonly Hint[]> {
  const rarity = rarities(index);
  yield* updateNorms(index, rarity);
  const { terms: all, wording } = yield* readWording({ path: '', title: '', aliases: [], tags: [], text }, index.read);
  if (!isShort(all)) return [];
  const terms = { ...all, body: all.body.filter((term) => !general().has(term)) };
  const query = termQuery(terms, index, rarity);
  const { text: scores } = yield* scanNotes(index, query);
  const least = Math.max(LEAST, SHARE * told(terms, index, rarity));
  const best = [...scores.entries()].filter(([, score]) => score > least).sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const top = best[0]?.[1] ?? 0;
  return best.filter(([, score]) => score >= top * NEAR).slice(0, MOST).flatMap(([slot, score]) => {
    const { title = '', names = [] } = subjects[slot] ?? {};
    const because = pointers(index, slot, { query: query.text, wording });
    return because.length < POINTERS ? [] : [{ title, names, because, weight: score / top }];
  });
}

/** Terms with which anything is asked. */
const general = onDemand((): ReadonlySet<string> => new Set(termsIn([...promptWords, ...plainWords].join(' '))));

/** The weight of a subject, that of BM25F: about one telling word and a half. */
const LEAST = 3;
/** Of the weight of all that the question says. */
const SHARE = 0.1;
const POINTERS = 2;

/** The weight that all terms of a question could have at most; a term of no subject has the largest. */
function told({ body }: NoteTerms, { vocabulary }: RankIndex, rarity: Float64Array): number {
  const rare = (term: string): number => rarity[vocabulary.notes[vocabulary.idOf.get(term) ?? -1] ?? 0] ?? 0;
  return [...new Set(body)].reduce((sum, term) => sum + rare(term), 0);
}

interface Pointing {
  readonly query: ReadonlyMap<number, number>;
  readonly wording: Wording;
}

/** The words of the question that a subject holds, the most telling first. */
function pointers({ slots, vocabulary }: RankIndex, slot: number, { query, wording }: Pointing): readonly string[] {
  const held = new Set(slots[slot]?.terms ?? []);
  const telling = [...query].filter(([id]) => held.has(id)).sort((one, other) => other[1] - one[1]);
  const words = telling.map(([id]) => wording.word(vocabulary.terms[id] ?? '')).filter((word) => word !== null);
  return [...new Set(words)].slice(0, POINTERS);
}

/** Names count as names of a note do. */
function asNote({ title, names, asked }: Subject, at: number): RankedNote {
  return { path: String(at).padStart(4, '0'), title, aliases: names, tags: [], text: asked.join('\n\n') };
}
