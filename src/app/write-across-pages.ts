import { ourTopicsKnown } from '../core/critique/topics/topics-known';
import { nightBeforePath, overviewPath } from '../core/pages/coach-folder';
import { isPageOfOurs, mergePage } from '../core/pages/merge-page';
import { nightBeforePage } from '../core/pages/night-before-page';
import { overviewPage } from '../core/pages/overview-page';
import type { Page } from '../core/pages/page';
import type { AcrossNotes } from './across-notes';
import { nightBeforeContent, type TopicLineOf } from './across-night';
import { overviewContent } from './across-pages';
import type { Problem } from './contract';
import { rewriteOurFile } from './our-file';
import { NoteUnreadable, type Vault } from './ports';
import type { FindTopicNotes } from './topic-notes';

export type AcrossPage = 'overview' | 'night-before';

/** Finds the writer's study notes, whose lines the evening before quotes. */
export type TopicLines = FindTopicNotes;

export interface AcrossPagesOptions {
  /** Our folder, relative to the vault. */
  readonly folder: string;
  readonly wanted: readonly AcrossPage[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Left out, topics stand without a line of the writer's notes. */
  readonly topicLines?: TopicLines | undefined;
}

export interface AcrossPagesOutcome {
  /** Paths of the pages wanted, changed or not. */
  readonly pages: readonly string[];
  /** Paths of those that were changed or made. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

/** Brings the pages on all notes up to date. What the user changed stays, and nothing is written where there is nothing to say. */
export async function writeAcrossPages(vault: Pick<Vault, 'process'>, across: AcrossNotes, options: AcrossPagesOptions): Promise<AcrossPagesOutcome> {
  const [written, problems, pages]: [string[], Problem[], string[]] = [[], [], []];
  for (const wanted of options.wanted) {
    const page = await pageOf(wanted, across, options);
    if (page === null || page.blocks.length === 0) continue;
    const path = wanted === 'overview' ? overviewPath(options.folder) : nightBeforePath(options.folder);
    pages.push(path);
    try {
      if (await rewriteOurFile({ vault, path, isOurs: isPageOfOurs }, (text) => changed(text, page))) written.push(path);
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return { pages, written, problems };
}

async function pageOf(wanted: AcrossPage, across: AcrossNotes, { topicLines }: AcrossPagesOptions): Promise<Page | null> {
  if (across.notebook.notes.length === 0) return null;
  if (wanted === 'overview') return overviewPage(overviewContent(across));
  const content = await nightBeforeContent(across, topicLines === undefined ? (): Promise<null> => Promise.resolve(null) : ownLines(across, topicLines));
  return content === null ? null : nightBeforePage(content);
}

/** Characters that a line must say beside the term it is about. */
const LEAST_MORE = 12;

/** The first line that says something about a term, of the notes found for the note that asks on the topic. */
function ownLines({ notebook }: AcrossNotes, findNotes: TopicLines): TopicLineOf {
  const reviews = new Map(notebook.notes.map((review) => [review.note.path, review]));
  return async ({ topic, path }) => {
    const review = reviews.get(path);
    if (review === undefined) return null;
    const own = await findNotes(review.note, review.topicsKnown ?? ourTopicsKnown);
    const [line] = (own.get(topic) ?? []).flatMap((note) => note.terms.filter(({ quote, text }) => quote.length > text.length + LEAST_MORE).map(({ quote }) => ({ quote, at: { path: note.path, heading: note.heading, words: note.title } })));
    return line ?? null;
  };
}

function changed(text: string | null, page: Page): string | null {
  const next = mergePage(text, page);
  return next === text ? null : next;
}
