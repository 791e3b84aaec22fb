import type { Project } from './project';
import type { LooseHeads, ProjectName } from './project-names';

/** Projects by their names and by what is told of them. */
export interface Shelf {
  /** Puts names on the shelf, those with most terms first, so that shorter ones find their home; those without one are left out where only homes count. Yields after each. */
  readonly put: (names: readonly ProjectName[], onlyHomes?: boolean) => Generator<void>;
  /** Takes in more of what is told of a project. */
  readonly add: (project: Project, terms: ReadonlySet<string>) => void;
  /** The project of a name, by the name's key. */
  readonly called: (key: string) => Project | null;
  /** The one project that terms name; null where they name none, or several. */
  readonly named: (terms: ReadonlySet<string>, how: Naming) => Project | null;
  /** The one project that terms tell of, by at least so many terms that no other has; null where none stands out. */
  readonly told: (terms: ReadonlySet<string>, least?: number) => Project | null;
}

/** What names a project: all its terms; or the last of them alone; or also one that is a technical topic too; or any one of them. */
export type Naming = 'in-full' | 'by-head' | 'by-topic' | 'by-any';

interface Shelved {
  name: string;
}

/** A term of more projects than this tells none apart, and would take the square of them. */
const MOST_HOLDERS = 12;

/** An empty shelf. */
export function newShelf(loose: LooseHeads): Shelf {
  const shelved = new Map<string, Shelved>();
  const byTerm = new Map<string, ProjectName[]>();
  const holders = new Map<string, Set<Shelved>>();
  const add = (project: Shelved, terms: ReadonlySet<string>): void => {
    for (const term of terms) {
      const held = holders.get(term) ?? new Set();
      if (held.size <= MOST_HOLDERS) holders.set(term, held.add(project));
    }
  };
  const told = (terms: ReadonlySet<string>, least = 0): Shelved | null => standingOut(terms, holders, least);
  const place = (name: ProjectName, onlyHomes: boolean): void => {
    if (shelved.has(name.key)) return;
    const isVague = name.terms.size === 1 && loose.vague.has(name.head);
    const home = (isVague ? null : homeOf(name, byTerm, shelved) ?? onlyHolder(name.terms, holders)) ?? told(name.told, name.told.size * SHARE);
    if (home === null && onlyHomes) return;
    const project = home ?? { name: name.words };
    if (home !== null && name.isPrepared && name.words.length < home.name.length) home.name = name.words;
    shelved.set(name.key, project);
    for (const term of name.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), name].slice(0, MOST_HOLDERS));
    add(project, new Set([...name.told, ...name.terms]));
  };
  return {
    put: function* (names, onlyHomes = false) {
      for (const name of [...names].sort((a, b) => b.terms.size - a.terms.size || b.told.size - a.told.size || (a.key < b.key ? -1 : 1))) {
        place(name, onlyHomes);
        yield;
      }
    },
    add,
    called: (key) => shelved.get(key) ?? null,
    named: (terms, how) => {
      const named = sharing(terms, byTerm).filter((name) => isNamedBy(terms, name, { ...loose, how }));
      return only(named.flatMap(({ key }) => shelved.get(key) ?? []));
    },
    told,
  };
}

function isNamedBy(terms: ReadonlySet<string>, { terms: own, head }: ProjectName, { vague, topics, how }: LooseHeads & { readonly how: Naming }): boolean {
  if (how === 'by-any') return true;
  const isWhole = isIn(own, terms) && (own.size > 1 || !(vague.has(head) || topics.has(head)));
  if (isWhole || how === 'in-full') return isWhole;
  return terms.has(head) && !vague.has(head) && (how === 'by-topic' || !topics.has(head));
}

function only<T>(some: Iterable<T>): T | null {
  const [first, ...others] = new Set(some);
  return first === undefined || others.length > 0 ? null : first;
}

/** Part of what is told under a name that must be told of another to be the same. */
export const SHARE = 0.3;

/** The one project whose name holds all terms of a name; null where there is none, or several. */
function homeOf({ terms }: ProjectName, byTerm: ReadonlyMap<string, readonly ProjectName[]>, shelved: ReadonlyMap<string, Shelved>): Shelved | null {
  return only(sharing(terms, byTerm).filter((other) => isIn(terms, other.terms)).flatMap(({ key }) => shelved.get(key) ?? []));
}

/** The one project of which all the terms of a name are told, two at least; null where there is none, or several. */
function onlyHolder(terms: ReadonlySet<string>, holders: ReadonlyMap<string, ReadonlySet<Shelved>>): Shelved | null {
  const [first, ...others] = [...terms].map((term) => holders.get(term) ?? new Set<Shelved>());
  return others.length === 0 ? null : only([...(first ?? [])].filter((project) => others.every((held) => held.has(project))));
}

/** The names that share a term with these, each once. */
function sharing(terms: ReadonlySet<string>, byTerm: ReadonlyMap<string, readonly ProjectName[]>): readonly ProjectName[] {
  return [...new Set([...terms].flatMap((term) => byTerm.get(term) ?? []))];
}

function isIn(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((term) => all.has(term));
}

/** What words must share with a project to tell of it: so many terms that no other has, more for a long text, and so much more than with the next. */
const FLOOR = 1.8;
const FLOOR_PER_TERM = 0.06;
const LEAD = 1.6;

/** The project that shares most with terms, each the weightier the fewer share it. */
function standingOut(terms: ReadonlySet<string>, holders: ReadonlyMap<string, ReadonlySet<Shelved>>, least: number): Shelved | null {
  const weights = new Map<Shelved, number>();
  for (const term of terms) {
    const held = holders.get(term);
    if (held === undefined || held.size > MOST_HOLDERS) continue;
    for (const entry of held) weights.set(entry, (weights.get(entry) ?? 0) + 1 / held.size);
  }
  const [best, next] = [...weights].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < Math.max(least, FLOOR + FLOOR_PER_TERM * terms.size)) return null;
  return best[1] >= LEAD * (next?.[1] ?? 0) ? best[0] : null;
}
