import { frontMatterSpan } from '../../notes/front-matter';
import { unreadSpans } from '../../notes/hidden-spans';
import { decodedTarget } from '../decoded-target';

/** A line as a reader sees it, without the marks of links. */
export interface ReadableLine {
  readonly text: string;
  /** Whether it is a heading: then `text` is the heading alone. */
  readonly isHeading: boolean;
}

/** What a link points to: a wiki link names a note from anywhere, a Markdown link gives a path from its own folder. */
export interface LinkTarget {
  readonly target: string;
  readonly isRelative: boolean;
}

export interface ReadableNote {
  readonly lines: readonly ReadableLine[];
  readonly links: readonly LinkTarget[];
}

/** Characters of a note that are read; what stands beyond adds nothing to what it is about. */
const LONGEST_NOTE = 200_000;

/**
 * The lines of a note without front matter, comments, addresses and HTML tags, links replaced by the words they show, and what
 * the links point to, those of the front matter too. Linear in the text; pauses are the caller's.
 */
export function readableNote(whole: string): ReadableNote {
  const text = whole.slice(0, LONGEST_NOTE);
  const front = frontMatterSpan(text)?.inner ?? { from: 0, to: 0 };
  const links: LinkTarget[] = [];
  shownWords(text.slice(front.from, front.to), links);
  const lines = withoutUnread(text).split(/\r\n|\r|\n/).flatMap(pieces).map((line) => readableLine(line, links));
  return { lines: lines.filter((line) => line.text.trim() !== ''), links };
}

/** A line in pieces that each take no time to read: whole chapters may stand on one. */
function pieces(line: string): readonly string[] {
  return line.length <= LONGEST_LINE ? [line] : (line.match(/[^]{1,8000}/g) ?? []);
}

const LONGEST_LINE = 8_000;

function withoutUnread(text: string): string {
  let at = 0;
  const kept: string[] = [];
  for (const { from, to } of unreadSpans(text)) {
    kept.push(text.slice(at, from));
    at = to;
  }
  return kept.length === 0 ? text : [...kept, text.slice(at)].join(' ');
}

const HEADING = /^[ >]{0,12}#{1,6}[ \t]+(\S[^\n]*)$/;

function readableLine(line: string, links: LinkTarget[]): ReadableLine {
  const text = MAY_HOLD_MARKUP.test(line) ? shownWords(line, links) : line;
  const heading = text.includes('#') ? HEADING.exec(text)?.[1] : undefined;
  return heading === undefined ? { text, isHeading: false } : { text: heading.trim().replace(/[ \t]#{1,6}$/, ''), isHeading: true };
}

const MAY_HOLD_MARKUP = /\[|<|:\/\//;
const WIKI_LINK = /!?\[\[([^[\]|#^\n\\]*)([#^][^[\]|\n\\]*)?(?:\\?\|([^[\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /!?\[([^[\]\n]{0,500})\]\(<?([^()<>\n]{1,500})>?\)/g;
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>)\]]+/gi;
const HTML_TAG = /<\/?[a-z][^<>\n]{0,300}>/gi;
const NO_NOTE = /^[a-z][a-z0-9+.-]{1,20}:|\.(?:png|jpe?g|gif|svg|webp|pdf|mp[34]|wav|webm|canvas|excalidraw)$/i;

function shownWords(line: string, links: LinkTarget[]): string {
  const plain = line
    .replace(WIKI_LINK, (...[, target = '', place, shown]: readonly (string | undefined)[]) => {
      if (target.trim() === '' || NO_NOTE.test(target.trim())) return shown ?? place ?? '';
      links.push({ target: target.trim(), isRelative: false });
      return shown ?? `${target.slice(target.lastIndexOf('/') + 1)} ${place ?? ''}`;
    })
    .replace(MARKDOWN_LINK, (_whole, shown: string, address: string) => {
      const target = (/^[^#"]*/.exec(address)?.[0] ?? '').trim();
      if (target !== '' && !NO_NOTE.test(target)) links.push({ target: decodedTarget(target), isRelative: true });
      return shown;
    });
  return plain.replace(ADDRESS, ' ').replace(HTML_TAG, ' ');
}
