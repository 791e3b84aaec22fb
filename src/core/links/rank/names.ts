import { foldWord } from '../name-words';
import type { ShortForm } from './short-forms';

/** A note as it is named and found by links. */
export interface NamedEntry {
  readonly path: string;
  readonly names: readonly { readonly words: string; readonly terms: readonly number[] }[];
}

/** How notes may be named: by the first term of a title or alias, and by the ends of their paths. */
export interface Names {
  /** By the number of a name's first term, the paths of the notes that bear the name. */
  readonly byFirst: Map<number, string[]>;
  /** By a folded end of a path without `.md`, the paths that end so. */
  readonly byEnd: Map<string, string[]>;
  /** By a short form, what it stands for and how many notes say so. */
  readonly shortForms: Map<string, Map<string, ShortFormUse>>;
}

export interface ShortFormUse {
  readonly form: ShortForm;
  notes: number;
}

export function newNames(): Names {
  return { byFirst: new Map(), byEnd: new Map(), shortForms: new Map() };
}

export function addName(names: Names, note: NamedEntry): void {
  for (const first of firstsOf(note)) listed(names.byFirst, first).push(note.path);
  for (const end of endsOf(note.path)) listed(names.byEnd, end).push(note.path);
}

export function removeName(names: Names, note: NamedEntry): void {
  for (const first of firstsOf(note)) unlist(names.byFirst, first, note.path);
  for (const end of endsOf(note.path)) unlist(names.byEnd, end, note.path);
}

export function addShortForms(names: Names, forms: readonly ShortForm[]): void {
  for (const form of forms) {
    const uses = names.shortForms.get(form.short) ?? new Map<string, ShortFormUse>();
    names.shortForms.set(form.short, uses);
    const key = form.terms.join(' ');
    const use = uses.get(key);
    if (use === undefined) uses.set(key, { form, notes: 1 });
    else use.notes += 1;
  }
}

export function removeShortForms(names: Names, forms: readonly ShortForm[]): void {
  for (const { short, terms } of forms) {
    const uses = names.shortForms.get(short);
    const use = uses?.get(terms.join(' '));
    if (uses === undefined || use === undefined) continue;
    use.notes -= 1;
    if (use.notes === 0) uses.delete(terms.join(' '));
    if (uses.size === 0) names.shortForms.delete(short);
  }
}

/** The terms that a short form stands for, as most notes have it. */
export function spelledOut({ shortForms }: Names, short: string): readonly string[] {
  const uses = [...(shortForms.get(short)?.entries() ?? [])];
  const [most] = uses.sort(([one, { notes }], [other, { notes: others }]) => others - notes || (one < other ? -1 : 1));
  return most?.[1].form.terms ?? [];
}

/** The short forms of what terms begin with. */
export function shortened({ shortForms }: Names, terms: readonly string[]): readonly string[] {
  const short = terms.map((term) => [...term][0] ?? '').join('');
  const counts = Array.from({ length: Math.max(0, terms.length - 1) }, (_, at) => at + 2);
  return counts.filter((count) => shortForms.get(short.slice(0, count))?.has(terms.slice(0, count).join(' '))).map((count) => short.slice(0, count));
}

/** A path or the end of one, as links are compared: no suffix, any case, no dots before it. */
export function foldedEnd(target: string): string {
  return foldWord(target.replace(/\.md$/i, '').replace(/^(?:\.{0,2}\/){1,20}/, ''));
}

function firstsOf({ names }: NamedEntry): ReadonlySet<number> {
  return new Set(names.flatMap(({ terms }) => terms.slice(0, 1)));
}

/** "a/b/c.md" is found as "a/b/c", "b/c" and "c". */
function endsOf(path: string): readonly string[] {
  const steps = foldedEnd(path).split('/');
  return steps.map((_, at) => steps.slice(at).join('/'));
}

function listed<Key>(lists: Map<Key, string[]>, key: Key): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function unlist<Key>(lists: Map<Key, string[]>, key: Key, path: string): void {
  const left = (lists.get(key) ?? []).filter((each) => each !== path);
  if (left.length > 0) lists.set(key, left);
  else lists.delete(key);
}
