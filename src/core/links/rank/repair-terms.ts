import type { Vocabulary } from './vocabulary';

/**
 * Known terms that an unknown one was meant to be: the nearest by one change of a letter (two from eight letters on; two letters
 * swapped are one), the two it was run together from ("sqsqueue"), or a short form that it begins with ("dlquqe"). Empty where none is near.
 */
export function repairedTerm(term: string, vocabulary: Vocabulary): readonly string[] {
  if (term.length < SHORTEST || !/^[a-z]+$/.test(term)) return [];
  return [nearest(term, vocabulary), runTogether(term, vocabulary), shortFormAhead(term, vocabulary)].find((found) => found.length > 0) ?? [];
}

const SHORTEST = 4;
const LONG = 8;
/** Letters that a stem may lack at the end beside a word whose misspelt end was not recognised. */
const LONGEST_END = 4;
const SHORTEST_STEM = 5;

function nearest(term: string, { terms, notes }: Vocabulary): readonly string[] {
  const most = term.length >= LONG ? 2 : 1;
  const best = { term: '', distance: most + 1, notes: 0 };
  const first = term.charCodeAt(0);
  const [least, longest] = [Math.max(SHORTEST - 1, term.length - LONGEST_END), term.length + most];
  for (let id = 0; id < terms.length; id++) {
    const known = terms[id];
    if (known === undefined || known.charCodeAt(0) !== first || known.length < least || known.length > longest) continue;
    const distance = distanceTo(known, term, most);
    const held = notes[id] ?? 0;
    const isBetter = distance < best.distance || (distance === best.distance && (held > best.notes || (held === best.notes && known < best.term)));
    if (distance <= most && isBetter) Object.assign(best, { term: known, distance, notes: held });
  }
  return best.term === '' ? [] : [best.term];
}

function distanceTo(known: string, term: string, most: number): number {
  if (known.length < term.length - most) return known.length >= SHORTEST_STEM && term.startsWith(known) ? most : most + 1;
  return editDistance(known, term);
}

/** Fewest letters changed, added, left out or swapped with the next. */
export function editDistance(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const change = one[row - 1] === other[at - 1] ? 0 : 1;
      const swap = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1] ? (before[at - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + change, swap));
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

function runTogether(term: string, { idOf }: Vocabulary): readonly string[] {
  for (let at = 3; at <= term.length - 3; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    if (parts.every((part) => idOf.has(part))) return parts;
  }
  return [];
}

function shortFormAhead(term: string, { idOf }: Vocabulary): readonly string[] {
  const consonants = /^[^aeiouy]{3,6}/.exec(term)?.[0] ?? '';
  for (let length = consonants.length; length >= 3; length--) {
    const short = term.slice(0, length);
    if (idOf.has(short)) return [short];
  }
  return [];
}
