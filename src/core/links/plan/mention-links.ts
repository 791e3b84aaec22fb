import { cellWords } from '../../notes/rewrite';
import { contains } from '../../text/span';
import type { MentionIndex } from '../mention-index';
import { linkedPaths, mentionsIn, type Mention } from '../mentions';
import { foldWord } from '../name-words';
import { linkPlaces } from '../unlinkable';
import type { Edit } from './edits';
import type { LinkIgnorer } from './ignored-links';

/** Writes a link as the user's settings want it: to the note at `path`, or to a heading in it, showing `text`. */
export type WriteLink = (path: string, text: string, heading?: string) => string;

/** Words that name another note, to be made a link. */
export interface MentionLink {
  readonly kind: 'mention';
  readonly edit: Edit;
  /** The note to link to. */
  readonly path: string;
  readonly title: string;
  /** The words of the note that name it, and whether they are its title or another name of it. */
  readonly words: string;
  readonly by: 'title' | 'alias';
}

/** A note's text as links are planned for it. */
export interface PlannedNote {
  readonly path: string;
  readonly text: string;
}

/** What links are planned with. */
export interface LinkKnowledge {
  readonly index: MentionIndex;
  readonly ignorer: LinkIgnorer;
  readonly link: WriteLink;
}

/** A link at the first mention of each note that may be linked, in order of the text. */
export function mentionLinks({ path, text }: PlannedNote, known: LinkKnowledge): readonly MentionLink[] {
  const { closed, cells } = linkPlaces(text);
  const ignores = (mention: Mention): boolean => known.ignorer.ignoresNote(mention.path) || known.ignorer.ignoresWords(mention.text);
  let next = 0;
  return mentionsIn(text, known.index, { selfPath: path, ignores, closed }).flatMap((mention) => {
    const link = known.link(mention.path, mention.text);
    if (!isLinkTo(link, mention.path, known.index)) return [];
    while ((cells[next]?.to ?? Infinity) < mention.to) next += 1;
    const cell = cells[next];
    return [mentionLink(mention, cell !== undefined && contains(cell, mention) ? cellWords(link) : link)];
  });
}

/** Whether the words are one link that leads to the note; a name that no link can hold makes none. */
export function isLinkTo(link: string, path: string, index: MentionIndex): boolean {
  return isLink(link) && linkedPaths(link, index).includes(path);
}

/** Whether the words are written as a link; those of a note that is gone are not. */
export function isLink(words: string): boolean {
  return /^(?:\[\[[^\r\n]+\]\]|\[[^\r\n]+\]\([^\r\n]+\))$/u.test(words);
}

function mentionLink({ path, title, from, to, text }: Mention, link: string): MentionLink {
  return { kind: 'mention', edit: { from, to, text: link }, path, title, words: text, by: letters(text) === letters(title) ? 'title' : 'alias' };
}

function letters(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
