import type { NoteReview } from '../core/critique/note-review';
import { followIdentities, type Identified } from '../core/notes/identity';
import { critiquePath, isCritiquePath, logPath } from '../core/pages/coach-folder';
import { critiquePage } from '../core/pages/critique-page';
import { propertyLine } from '../core/pages/front-matter';
import { appendToLog, isLogOfOurs, type LogEvent } from '../core/pages/log-page';
import { pageIdentities } from '../core/pages/managed-blocks';
import { markerWords } from '../core/pages/marker';
import { isPageOfOurs, markSourceGone, mergePage } from '../core/pages/merge-page';
import type { Page } from '../core/pages/page';
import type { Problem } from './contract';
import { rewriteOurFile } from './our-file';
import { NoteUnreadable, type Vault } from './ports';
import type { Kinds } from './report';

export interface WriteOptions {
  /** Our folder, relative to the vault. */
  readonly folder: string;
  readonly form: 'short' | 'full';
  readonly kinds: Kinds;
  /** `YYYY-MM-DD`, for the log. */
  readonly today: string;
}

export interface WriteOutcome {
  /** Paths of the critiques, of every review, changed or not. */
  readonly critiques: readonly string[];
  /** Paths of what was changed or made, the log included. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

const followed = ['question', 'story'];

/** Brings the critique of every review up to date. Nothing is written where nothing changed, and nothing the user typed is lost. */
export async function writeCritiques(vault: Vault, reviews: readonly NoteReview[], options: WriteOptions): Promise<WriteOutcome> {
  const written: string[] = [];
  const problems: Problem[] = [];
  const events: LogEvent[] = [];
  const critiques = reviews.map(({ note }) => critiquePath(note.path, options.folder));
  const attempt = async (path: string, write: () => Promise<boolean>): Promise<void> => {
    try {
      if (await write()) written.push(path);
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
    }
  };
  for (const review of reviews) {
    const path = critiquePath(review.note.path, options.folder);
    await attempt(path, async () => {
      const { changed, renamed } = await writeOne(vault, path, critiquePage(review, options));
      for (const [id, was] of renamed) events.push({ kind: 'same-question', date: options.today, id, was });
      return changed;
    });
  }
  const log = logPath(options.folder);
  if (events.length > 0) await attempt(log, () => rewriteOurFile({ vault, path: log, isOurs: isLogOfOurs }, (text) => appendToLog(text, events)));
  return { critiques, written, problems };
}

/** Marks every critique whose note is no longer there, and returns their paths; nothing else in them changes. */
export async function markGoneSources(vault: Vault, folder: string): Promise<readonly string[]> {
  const paths = await vault.list();
  const marked: string[] = [];
  for (const path of paths.filter((each) => isCritiquePath(each, folder))) if (await markIfGone(vault, path, paths)) marked.push(path);
  return marked;
}

/** A critique that cannot be read or written keeps no other from being marked. */
async function markIfGone(vault: Vault, path: string, paths: readonly string[]): Promise<boolean> {
  try {
    return await vault.process(path, (text) => {
      const source = text === null ? null : sourceOf(text);
      if (text === null || source === null || isThere(source, paths) || !isPageOfOurs(text)) return null;
      const next = markSourceGone(text);
      return next === text ? null : next;
    });
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    return false;
  }
}

interface Written {
  readonly changed: boolean;
  /** From new id to the id it had in the page, for those that changed. */
  readonly renamed: ReadonlyMap<string, string>;
}

async function writeOne(vault: Vault, path: string, page: Page): Promise<Written> {
  let renamed: ReadonlyMap<string, string> = new Map();
  const changed = await rewriteOurFile({ vault, path, isOurs: isPageOfOurs }, (text) => {
    const all = text === null ? new Map<string, string>() : followPage(text, page);
    const next = mergePage(text, page, all);
    renamed = new Map([...all].filter(([id, was]) => id !== was));
    return next === text ? null : next;
  });
  return { changed, renamed };
}

/** From the id of each block to the id its question or story had in the page. */
function followPage(text: string, page: Page): ReadonlyMap<string, string> {
  const pairs = followed.flatMap((section) => {
    const after: Identified[] = page.blocks
      .filter((block) => block.section === section)
      .map(({ id, words }) => ({ id, words: markerWords(words) }));
    return [...followIdentities(pageIdentities(text, section), after)];
  });
  return new Map(pairs);
}

/** The note a critique is about, as its link names it. */
function sourceOf(text: string): string | null {
  return /^"?\[\[([^\]|]+)(?:\|[^\]]*)?\]\]"?$/.exec(propertyLine(text, 'critique-of') ?? '')?.[1] ?? null;
}

/** A link names a note by its path with or without `.md`, or by the end of its path where Obsidian shortened it. */
function isThere(source: string, paths: readonly string[]): boolean {
  const plain = source.replace(/\\(["\\])/g, '$1');
  return [plain, `${plain}.md`].some((name) => paths.some((path) => path === name || path.endsWith(`/${name}`)));
}
