import { fitsHint, hintOf } from './hints';
import type { NoteTerms } from './indexed-note';
import { countOf } from './packed-counts';
import type { RankIndex } from './rank-index';
import type { Ranking } from './rank-notes';
import { targetsOf } from './signals';
import type { IndexedNote } from './stored-note';
import { dampened } from './term-weights';
import type { Wording } from './wording';

export interface Asked {
  readonly terms: NoteTerms;
  /** The words of the text, as it writes them. */
  readonly wording: Wording;
  /** For each ranked slot, the slots of the notes that link there. */
  readonly linkers: ReadonlyMap<number, readonly number[]>;
}

/** Cosine from which a note that links to another is said to match too. */
const MATCHES = 0.1;
const SHARED_WORDS = 3;
const NEIGHBOURS = 2;

/** Why a note was ranked, in the words of the notes: what it is mentioned by, shared words, links, tags, the folder. Never empty. */
export function reasonsFor(index: RankIndex, slot: number, found: Ranking & Asked): readonly string[] {
  const note = index.slots[slot];
  if (note === null || note === undefined) return [];
  const reasons = [...mentioned(slot, found), ...hinted(index, slot, found), ...shared(slot, index, found), ...linked(index, slot, found), ...tagged(index, note, found), ...sameFolder(note, found)];
  return reasons.length > 0 ? reasons : ['linked from notes like this one'];
}

function mentioned(slot: number, { said, terms, wording }: Ranking & Asked): readonly string[] {
  const names = said.filter((each) => each.slot === slot);
  const words = names.map(({ name, at }) => wording.phrase(at - terms.title.length, name.terms.length) ?? name.words);
  return [...new Set(words)].slice(0, 1).map((each) => `mentions "${each}"`);
}

/** The words that weigh most in the likeness of the two texts, but those of the name that is mentioned. */
function shared(slot: number, { vocabulary, slots }: RankIndex, { query, wording, said }: Ranking & Asked): readonly string[] {
  const { terms, details } = slots[slot] ?? { terms: [], details: [] };
  const told = new Set(said.filter((each) => each.slot === slot).slice(0, 1).flatMap(({ name }) => name.terms));
  const weights: { readonly id: number; readonly weight: number }[] = [];
  for (let at = 0; at < terms.length; at++) {
    const id = terms[at] ?? 0;
    const weight = query.cosine.get(id);
    if (weight !== undefined && !told.has(id)) weights.push({ id, weight: weight * dampened(countOf(details[at] ?? 0)) });
  }
  const words = weights.sort((one, other) => other.weight - one.weight).slice(0, SHARED_WORDS * 2).map(({ id }) => wording.word(vocabulary.terms[id] ?? ''));
  const shown = [...new Set(words.filter((word) => word !== null))].slice(0, SHARED_WORDS);
  return shown.length === 0 ? [] : [`shared words: ${shown.join(', ')}`];
}

function linked(index: RankIndex, slot: number, { cosine, terms, linkers }: Ranking & Asked): readonly string[] {
  const self = index.slotOf.get(terms.note.path);
  const like = (each: number): number => cosine[each] ?? 0;
  const titles = (slots: readonly number[]): string => listed(
    slots.filter((each) => each !== self && each !== slot && like(each) >= MATCHES)
      .map((each) => ({ title: index.slots[each]?.title ?? '', like: like(each) }))
      .sort((one, other) => other.like - one.like || (one.title < other.title ? -1 : 1))
      .slice(0, NEIGHBOURS).map(({ title }) => title),
  );
  const from = titles(linkers.get(slot) ?? []);
  if (from !== '') return [`linked from ${from}, which also ${from.includes(' and ') ? 'match' : 'matches'}`];
  const note = index.slots[slot];
  const to = note === null || note === undefined ? '' : titles([...targetsOf(index, note)]);
  return to === '' ? [] : [`links to ${to}, which also ${to.includes(' and ') ? 'match' : 'matches'}`];
}

/** Where nothing else speaks for a note, it came for the few words of the subject that it holds. */
function hinted(index: RankIndex, slot: number, { hints, cosine }: Ranking & Asked): readonly string[] {
  const hint = fitsHint(hints, slot) || cosine[slot] === 0 ? hintOf(index, slot, hints) : null;
  if (hint === null) return [];
  return [`${fitsHint(hints, slot) ? 'fits' : 'has words of'} the topic ${hint.title}, as ${listed(hint.because.map((word) => `"${word}"`))} suggest`];
}

/** A tag that more than every third note of a vault bears says nothing. */
const MOST_BEARERS = 3;
const SMALL_VAULT = 10;

function tagged({ slotOf, tags: bearers }: RankIndex, { tags }: IndexedNote, { terms }: Asked): readonly string[] {
  const own = new Set(terms.note.tags.map((tag) => tag.toLowerCase()));
  const isTelling = (tag: string): boolean => slotOf.size < SMALL_VAULT || (bearers.get(tag) ?? 0) * MOST_BEARERS <= slotOf.size;
  const both = tags.filter((tag) => own.has(tag) && isTelling(tag)).map((tag) => `#${tag}`);
  return both.length === 0 ? [] : [`shares the ${both.length === 1 ? 'tag' : 'tags'} ${listed(both)}`];
}

function sameFolder({ folder, path }: IndexedNote, { terms }: Asked): readonly string[] {
  const own = terms.note.path;
  return path.includes('/') && own.slice(0, Math.max(0, own.lastIndexOf('/'))) === folder ? ['same folder'] : [];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
