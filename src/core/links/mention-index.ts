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
 * single common words, and names that two notes bear: nothing tells which of them is meant. A title goes before an alias. Pauses after every few hundred names.
 */
export function* buildMentionIndex(notes: readonly NamedNote[]): Generator<void, MentionIndex> {
  const root: OpenNode = { next: new Map(), names: [] };
  yield* paused(yield* ownersOf(notes), ([name, note]) => { add(root, name, note); });
  yield* sortNames(root);
  return { root, linkNames: yield* linkNamesOf(notes) };
}

const IN_STEP = 300;

function* paused<T>(items: Iterable<T>, take: (item: T) => void): Generator<void, void> {
  let done = 0;
  for (const item of items) {
    take(item);
    done += 1;
    if (done % IN_STEP === 0) yield;
  }
}

/** How the words between one and the next lead on in the tree of names. */
export function stepKey(gap: string, word: string): string {
  return `${foldGap(gap)}\u0000${foldWord(word)}`;
}

/** A name or a path as links are compared: no extension, any case. */
export function foldLinkName(name: string): string {
  return foldWord(name.replace(/\.md$/iu, '').replace(/^(?:\.{0,2}\/){1,20}/u, '').trim());
}

function* ownersOf(notes: readonly NamedNote[]): Generator<void, ReadonlyMap<string, NamedNote>> {
  const titles = yield* unambiguous(notes, ({ title }) => [title]);
  const aliases = yield* unambiguous(notes, (note) => note.aliases);
  const taken = new Set<string>();
  yield* paused(notes, ({ title }) => { taken.add(sameName(title)); });
  const owners = new Map<string, NamedNote>();
  yield* paused(titles, ([name, note]) => { if (isTelling(name)) owners.set(name, note); });
  yield* paused(aliases, ([name, note]) => { if (isTelling(name) && !taken.has(sameName(name))) owners.set(name, note); });
  return owners;
}

/** The names that one note alone bears. */
function* unambiguous(notes: readonly NamedNote[], namesOf: (note: NamedNote) => readonly string[]): Generator<void, ReadonlyMap<string, NamedNote>> {
  const bearers = new Map<string, { readonly name: string; readonly note: NamedNote; isShared: boolean }>();
  yield* paused(notes, (note) => {
    for (const name of namesOf(note)) {
      const key = sameName(name);
      const before = bearers.get(key);
      if (before === undefined) bearers.set(key, { name, note, isShared: false });
      else if (before.note.path !== note.path) before.isShared = true;
    }
  });
  return new Map([...bearers.values()].filter(({ isShared }) => !isShared).map(({ name, note }) => [name, note]));
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

function* sortNames(root: OpenNode): Generator<void, void> {
  const open = [root];
  let done = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    node.names.sort((one, other) => signs(other) - signs(one));
    for (const next of node.next.values()) open.push(next);
    done += 1;
    if (done % IN_STEP === 0) yield;
  }
}

function signs({ before, after }: Name): number {
  return before.length + after.length;
}

function* linkNamesOf(notes: readonly NamedNote[]): Generator<void, ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  yield* paused(notes, ({ path, title }) => {
    for (const name of new Set([...endsOfPath(path), title].map(foldLinkName))) {
      const paths = names.get(name);
      if (paths === undefined) names.set(name, [path]);
      else paths.push(path);
    }
  });
  return names;
}

/** "a/b/c.md" may be linked as "a/b/c", "b/c" and "c". */
function endsOfPath(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, at) => steps.slice(at).join('/'));
}
