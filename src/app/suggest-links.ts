import { buildMentionIndex } from '../core/links/mention-index';
import type { NamedNote } from '../core/links/mention-index';
import { mentionsIn } from '../core/links/mentions';
import type { Mention } from '../core/links/mentions';
import { placeFinder } from './note-place';
import type { Edit } from './open-editor';

/** Writes a link as the user's settings want it: to the note at `path`, showing `text`. */
export type WriteLink = (path: string, text: string) => string;

/** One mention of another note that may become a link. */
export interface LinkSuggestion {
  readonly edit: Edit;
  /** The note to link to. */
  readonly path: string;
  readonly title: string;
  /** The words of the note that name it, and whether they are its title or another name of it. */
  readonly words: string;
  readonly by: 'title' | 'alias';
  /** Counts from 1. */
  readonly line: number;
  /** What stands on the line around the words, cut to a readable length. */
  readonly before: string;
  readonly after: string;
}

export interface LinkRequest {
  readonly path: string;
  readonly text: string;
  /** Every note that may be named. */
  readonly names: readonly NamedNote[];
}

/** The first mention of each other note that is not linked yet, in order of the text. */
export function suggestLinks({ path, text, names }: LinkRequest, writeLink: WriteLink): readonly LinkSuggestion[] {
  const find = placeFinder(text);
  return mentionsIn(text, buildMentionIndex(names), { selfPath: path }).map((mention) => ({
    edit: { from: mention.from, to: mention.to, text: writeLink(mention.path, mention.text) },
    path: mention.path,
    title: mention.title,
    words: mention.text,
    by: saysTitle(mention) ? 'title' : 'alias',
    line: find(mention).start.line + 1,
    ...around(text, mention),
  }));
}

function saysTitle({ text, title }: Mention): boolean {
  return letters(text) === letters(title);
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** Characters of a line shown on each side of the words. */
const shown = 48;

function around(text: string, { from, to }: Mention): { readonly before: string; readonly after: string } {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const before = text.slice(Math.max(lineStart, from - shown), from);
  const after = text.slice(to, Math.min(lineEnd, to + shown));
  return {
    before: from - shown > lineStart ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    after: to + shown < lineEnd ? `${after.replace(/\s+\S*$/, '')} …` : after,
  };
}
