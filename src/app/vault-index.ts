import { newRankIndex, noteAt, putNote, removeNote } from '../core/links/rank/rank-index';
import { relatedNotes, type RelatedNote } from '../core/links/related-notes';
import type { FrontMatter } from '../core/notes/front-matter';
import { inSteps, type Breathe } from './in-steps';
import { floorOnScreens, notesForQuestion, type QuestionWords } from './notes-for-question';
import { NoteUnreadable, type Vault } from './ports';
import { rankedNote } from './related-notes';

/** Notes as the app's own index knows them: asking it reads no file. */
export interface NoteList {
  /** Every Markdown note but our own. */
  readonly paths: () => readonly string[];
  /** Null for a note that is ours or not there. */
  readonly frontMatterOf: (path: string) => FrontMatter | null;
  /** Calls back with the paths whose text, tags or name changed; the function returned ends it. */
  readonly watch: (changed: (paths: readonly string[]) => void) => () => void;
}

export interface VaultIndexPorts {
  readonly notes: NoteList;
  readonly vault: Pick<Vault, 'read'>;
  /** Called between steps, so that the app goes on. */
  readonly breathe: Breathe;
}

export interface AskOptions {
  readonly limit: number;
}

/** The one index of a vault, in memory: made when it is first asked, then true to every change at the cost of what changed. */
export interface VaultIndex {
  /** The notes that relate to a note with this text, best first and above the floor; none for a note of ours. */
  readonly relatedTo: (note: QuestionWords, options: AskOptions) => Promise<readonly RelatedNote[]>;
  /** The same for one question of a note. */
  readonly notesForQuestion: (question: QuestionWords, options: AskOptions) => Promise<readonly RelatedNote[]>;
  /** Nothing is read or found from here on. */
  readonly stop: () => void;
}

/** Makes the index of a vault; nothing is read before it is first asked. */
export function vaultIndex({ notes, vault, breathe }: VaultIndexPorts): VaultIndex {
  const index = newRankIndex();
  const waiting = new Set<string>();
  let unwatch: (() => void) | null = null;
  let isOver = false;
  let turn: Promise<unknown> = Promise.resolve();
  const take = async (path: string): Promise<void> => {
    const frontMatter = notes.frontMatterOf(path);
    const text = frontMatter === null ? null : await textOf(vault, path);
    if (frontMatter === null || text === null) removeNote(index, path);
    else await inSteps(putNote(index, rankedNote({ path, text, frontMatter })), breathe);
  };
  const update = async (): Promise<void> => {
    if (isOver) return;
    if (unwatch === null) {
      unwatch = notes.watch((paths) => { for (const path of paths) waiting.add(path); });
      for (const path of notes.paths()) waiting.add(path);
    }
    for (const path of waiting) {
      if (isOver) return;
      waiting.delete(path);
      if (notes.frontMatterOf(path) !== null || noteAt(index, path) !== null) await take(path);
      if ((await breathe()) === false) return;
    }
  };
  /** One after the other: no two may change the index at once. */
  const inTurn = (work: () => Promise<readonly RelatedNote[]>): Promise<readonly RelatedNote[]> => {
    const next = turn.then(update).then(() => (isOver ? [] : work()));
    turn = next.catch(() => undefined);
    return next;
  };
  return {
    relatedTo: ({ path, text }, asked) => inTurn(async () => {
      const frontMatter = notes.frontMatterOf(path);
      return frontMatter === null ? [] : inSteps(relatedNotes(index, rankedNote({ path, text, frontMatter }), { ...asked, floor: floorOnScreens }), breathe);
    }),
    notesForQuestion: (question, { limit }) => inTurn(() => inSteps(notesForQuestion(index, question, limit), breathe)),
    stop: () => {
      isOver = true;
      unwatch?.();
    },
  };
}

/** Null for a note that cannot be read. */
async function textOf(vault: Pick<Vault, 'read'>, path: string): Promise<string | null> {
  try {
    return await vault.read(path);
  } catch (error) {
    if (error instanceof NoteUnreadable) return null;
    throw error;
  }
}
