import { commonWords } from '../common-words';
import { foldWord } from '../name-words';
import type { NoteTerms } from './indexed-note';
import { linkedNotes } from './link-targets';
import type { RankIndex } from './rank-index';
import { bodyFrom, type IndexedNote, type NoteName } from './stored-note';
import { isNumber } from './terms';

/** By slot: how strong a sign is there that the note belongs to the query; 0 for none. */
export type Signal = Float64Array;

/** Slots of the notes that a note links to. */
export function targetsOf(index: RankIndex, note: IndexedNote): Uint32Array {
  const { pathState } = index;
  if (note.resolved?.pathState === pathState) return note.resolved.slots;
  const slots = Uint32Array.from(linkedNotes(index.names, note.links, note.folder).flatMap((path) => index.slotOf.get(path) ?? []));
  note.resolved = { pathState, slots };
  return slots;
}

/** For each of the slots, the slots of the notes that link there. */
export function linkersOf(index: RankIndex, slots: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const linkers = new Map<number, number[]>(slots.map((slot) => [slot, []]));
  index.slots.forEach((note, from) => {
    for (const target of note === null ? [] : targetsOf(index, note)) linkers.get(target)?.push(from);
  });
  return linkers;
}

/**
 * How well the notes that a note links to, and that link to it, meet the query: the sum of their cosines over the root of their
 * number. Between mean and sum: a note that many like ones link to counts more, one that all link to does not win.
 */
export function* neighbourSignal(index: RankIndex, cosine: Signal, self: number): Generator<void, Signal> {
  const sums = new Float64Array(cosine.length);
  const counts = new Float64Array(cosine.length);
  let pending = 0;
  for (let slot = 0; slot < index.slots.length; slot++) {
    const note = index.slots[slot];
    if (note === null || note === undefined || slot === self) continue;
    for (const target of targetsOf(index, note)) {
      if (target === self || target === slot) continue;
      sums[slot] = (sums[slot] ?? 0) + (cosine[target] ?? 0);
      sums[target] = (sums[target] ?? 0) + (cosine[slot] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + 1;
      counts[target] = (counts[target] ?? 0) + 1;
    }
    pending += 1;
    if (pending % 500 === 0) yield;
  }
  return sums.map((sum, slot) => sum / Math.sqrt(Math.max(1, counts[slot] ?? 0)));
}

/** A name of a note in the text of another: where its terms begin among those of the text, and how many they are. */
export interface NameFound {
  readonly slot: number;
  readonly name: NoteName;
  readonly at: number;
}

/** The first place at which a text says each name of a note. Single common words are no names. */
export function namesSaid(index: RankIndex, terms: readonly string[]): readonly NameFound[] {
  const ids = terms.map((term) => index.vocabulary.idOf.get(term) ?? -1);
  const found = new Map<NoteName, NameFound>();
  ids.forEach((id, at) => {
    for (const path of index.names.byFirst.get(id) ?? []) {
      const slot = index.slotOf.get(path) ?? -1;
      for (const name of index.slots[slot]?.names ?? []) {
        if (!found.has(name) && isTelling(name) && standsAt(ids, at, name.terms)) found.set(name, { slot, name, at });
      }
    }
  });
  return [...found.values()];
}

/** The notes that say one of the names; without aliases only those that met the title's terms at all need to be looked at. */
export function saidBy(index: RankIndex, names: readonly NoteName[], metTitle: Signal): Signal {
  const telling = names.filter(isTelling);
  const signal = new Float64Array(index.slots.length);
  for (let slot = 0; slot < signal.length && telling.length > 0; slot++) {
    const note = names.length === 1 && metTitle[slot] === 0 ? null : index.slots[slot];
    if (note !== null && note !== undefined && telling.some(({ terms }) => says(note, terms))) signal[slot] = 1;
  }
  return signal;
}

/** The names of a query, by the numbers of their terms; none of a name of numbers, or with a term that no note holds. */
export function namesOf(index: RankIndex, { note, title, aliases }: NoteTerms): readonly NoteName[] {
  return [note.title, ...note.aliases].flatMap((words, at) => {
    const spelled = (at === 0 ? title : aliases[at - 1]) ?? [];
    const ids = spelled.map((term) => index.vocabulary.idOf.get(term) ?? -1);
    return ids.includes(-1) || spelled.every(isNumber) ? [] : [{ words, terms: ids }];
  });
}

export interface TitleMet {
  /** Weights of the terms looked for. */
  readonly title: ReadonlyMap<number, number>;
  readonly rarity: Float64Array;
  /** Above 0 where a note holds one of the terms at all. */
  readonly met: Signal;
}

/** How alike the titles are: the cosine of their terms, weighted by rarity. */
export function titleSignal(index: RankIndex, { title, rarity, met }: TitleMet): Signal {
  const weight = (id: number): number => title.get(id) ?? 0;
  const length = Math.sqrt([...title.values()].reduce((sum, rare) => sum + rare * rare, 0));
  const signal = new Float64Array(index.slots.length);
  for (let slot = 0; slot < signal.length && length > 0; slot++) {
    if (met[slot] === 0) continue;
    let dot = 0;
    let own = 0;
    for (const id of index.slots[slot]?.names[0]?.terms ?? []) {
      const rare = rarity[index.vocabulary.notes[id] ?? 0] ?? 0;
      dot += weight(id) * rare;
      own += rare * rare;
    }
    if (dot > 0) signal[slot] = dot / (length * Math.sqrt(own));
  }
  return signal;
}

/** Tags that a note shares with the query, each by its rarity. */
export function tagSignal(index: RankIndex, tags: readonly string[]): Signal {
  const rarity = new Map(tags.map((tag) => [tag.toLowerCase(), Math.log(1 + index.slotOf.size / Math.max(1, index.tags.get(tag.toLowerCase()) ?? 1))]));
  const signal = new Float64Array(index.slots.length);
  for (let slot = 0; slot < signal.length && tags.length > 0; slot++) {
    for (const tag of index.slots[slot]?.tags ?? []) signal[slot] = (signal[slot] ?? 0) + (rarity.get(tag) ?? 0);
  }
  return signal;
}

export function folderSignal(index: RankIndex, path: string): Signal {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const signal = new Float64Array(index.slots.length);
  for (let slot = 0; slot < signal.length; slot++) {
    if (index.slots[slot]?.folder === folder) signal[slot] = 1;
  }
  return signal;
}

function isTelling({ words, terms }: NoteName): boolean {
  return terms.length > 0 && !commonWords.has(foldWord(words.trim()));
}

/** Whether the body of a note has the terms one after the other. */
function says(note: IndexedNote, terms: readonly number[]): boolean {
  const places = terms.map((term) => note.terms.indexOf(term));
  if (places.includes(-1)) return false;
  const [first = -1] = places;
  for (let at = note.details.indexOf(first, bodyFrom(note)); at >= 0; at = note.details.indexOf(first, at + 1)) {
    if (standsAt(note.details, at, places)) return true;
  }
  return false;
}

function standsAt(text: ArrayLike<number>, at: number, terms: readonly number[]): boolean {
  for (let next = 1; next < terms.length; next++) {
    if (text[at + next] !== terms[next]) return false;
  }
  return true;
}
