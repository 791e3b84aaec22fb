import { commonWords } from './common-words';
import { foldGap, foldWord, wordsWithGaps } from './name-words';

/** A note as it can be mentioned. */
export interface NamedNote {
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** What a name stands for, and the signs around its words that belong to it, as in ".NET" and "C++". */
export interface Name {
  readonly path: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** Names that share their first words: `next` leads on by the gap and the word that follow. */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  /** The names that end here, those with most signs around them first. */
  readonly names: readonly Name[];
}

export interface MentionIndex {
  readonly root: NameNode;
  /** Every folded name a link may use for a note (path, end of a path, title), with the paths it may lead to. */
  readonly linkNames: ReadonlyMap<string, readonly string[]>;
}

interface OpenNode {
  readonly next: Map<string, OpenNode>;
  readonly names: Name[];
}

/** Fewest characters of a name that is looked for. */
const SHORTEST = 3;

/**
 * Gets the names of notes ready to be found in texts. Left out are names under three characters, names without a letter,
 * single common words, and names that two notes bear: nothing tells which of them is meant. A title goes before an alias.
 */
export function buildMentionIndex(notes: readonly NamedNote[]): MentionIndex {
  const root: OpenNode = { next: new Map(), names: [] };
  for (const [name, note] of ownersOf(notes)) add(root, name, note);
  sortNames(root);
  return { root, linkNames: linkNamesOf(notes) };
}

/** How the words between one and the next lead on in the tree of names. */
export function stepKey(gap: string, word: string): string {
  return `${foldGap(gap)}\u0000${foldWord(word)}`;
}

/** A name or a path as links are compared: no extension, any case. */
export function foldLinkName(name: string): string {
  return foldWord(name.replace(/\.md$/iu, '').replace(/^(?:\.{0,2}\/){1,20}/u, '').trim());
}

function ownersOf(notes: readonly NamedNote[]): ReadonlyMap<string, NamedNote> {
  const titles = unambiguous(notes.map((note) => [note.title, note]));
  const aliases = unambiguous(notes.flatMap((note) => note.aliases.map((alias) => [alias, note] as const)));
  const taken = new Set(notes.map((note) => sameName(note.title)));
  const free = [...aliases].filter(([alias]) => !taken.has(sameName(alias)));
  return new Map([...titles, ...free].filter(([name]) => isTelling(name)));
}

function unambiguous(pairs: readonly (readonly [string, NamedNote])[]): ReadonlyMap<string, NamedNote> {
  const owners = new Map<string, Map<string, readonly [string, NamedNote]>>();
  for (const pair of pairs) {
    const key = sameName(pair[0]);
    const byPath = owners.get(key) ?? new Map<string, readonly [string, NamedNote]>();
    if (!byPath.has(pair[1].path)) byPath.set(pair[1].path, pair);
    owners.set(key, byPath);
  }
  return new Map([...owners.values()].filter((byPath) => byPath.size === 1).flatMap((byPath) => [...byPath.values()]));
}

function sameName(name: string): string {
  return foldGap(foldWord(name.trim()));
}

function isTelling(name: string): boolean {
  const trimmed = name.trim();
  if ([...trimmed].length < SHORTEST || !/\p{L}/u.test(trimmed) || /[\r\n]/u.test(trimmed)) return false;
  return !commonWords.has(foldWord(trimmed));
}

function add(root: OpenNode, name: string, { path, title }: NamedNote): void {
  const { before, words, after } = wordsWithGaps(name.trim());
  let node = root;
  for (const { gap, word } of words) {
    const key = stepKey(gap, word);
    const next = node.next.get(key) ?? { next: new Map(), names: [] };
    node.next.set(key, next);
    node = next;
  }
  node.names.push({ path, title, before: foldGap(before), after: foldGap(after) });
}

function sortNames(root: OpenNode): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    node.names.sort((one, other) => signs(other) - signs(one));
    open.push(...node.next.values());
  }
}

function signs({ before, after }: Name): number {
  return before.length + after.length;
}

function linkNamesOf(notes: readonly NamedNote[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { path, title } of notes) {
    for (const name of new Set([...endsOfPath(path), title].map(foldLinkName))) {
      const paths = names.get(name) ?? [];
      paths.push(path);
      names.set(name, paths);
    }
  }
  return names;
}

/** "a/b/c.md" may be linked as "a/b/c", "b/c" and "c". */
function endsOfPath(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, at) => steps.slice(at).join('/'));
}
