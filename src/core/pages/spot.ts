import { escapeMarkdown, linkTo, linkWords, markdownLink, undressed } from './markdown-text';

/** A place in a note of the user, and the words that lead there. */
export interface Spot {
  readonly path: string;
  /** The heading it stands under; null for the note as a whole. */
  readonly heading: string | null;
  readonly words: string;
}

/** Words of a note with where they stand. */
export interface Quoted {
  readonly quote: string;
  readonly at: Spot;
}

/** A link that shows the spot's words; the words alone where a link would open a comment. */
export function spotLink({ path, heading, words }: Spot): string {
  const shown = linkWords(undressed(words));
  if (path.includes('%%')) return escapeMarkdown(words);
  return linkTo(path, shown === '' ? linkWords(titleOfPath(path)) : shown, heading);
}

/** The same as a Markdown link, whose target counts as no words of its own. */
export function spotMarkdownLink({ path, heading, words }: Spot): string {
  const shown = undressed(words).trim();
  return markdownLink(path, shown === '' ? titleOfPath(path) : shown, heading);
}

function titleOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}
