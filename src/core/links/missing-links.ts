import { unreadSpans } from '../notes/hidden-spans';
import { readPage } from '../notes/page';
import type { Span } from '../text/span';
import { foldLinkName } from './mention-index';
import { merged } from './unlinkable';

/** A link to a note that is not there; the span is that of the whole link. */
export interface MissingLink extends Span {
  /** The name it gives. */
  readonly target: string;
}

/** The wiki links of a text to notes that are not there, in order, each name once. Links in code and comments are none, nor are those to files that are no notes. */
export function missingLinks(text: string, isThere: (target: string) => boolean): readonly MissingLink[] {
  const closed = merged([...unreadSpans(text), ...codeSpans(text)]);
  const seen = new Set<string>();
  const missing: MissingLink[] = [];
  let wall = 0;
  for (const match of text.matchAll(WIKI_LINK)) {
    const from = match.index;
    while ((closed[wall]?.to ?? Infinity) <= from) wall += 1;
    const target = (match[1] ?? '').trim();
    const name = foldLinkName(target);
    if ((closed[wall]?.from ?? Infinity) <= from || name === '' || seen.has(name) || FILE.test(target) || isThere(target)) continue;
    seen.add(name);
    missing.push({ from, to: from + match[0].length, target });
  }
  return missing;
}

function codeSpans(text: string): readonly Span[] {
  const blocks = readPage('', text).lines.filter(({ kind }) => kind === 'code').map(({ from, to }) => ({ from, to }));
  return [...blocks, ...[...text.matchAll(/(`{1,9})[^`\n]{1,500}\1/g)].map(({ 0: code, index }) => ({ from: index, to: index + code.length }))];
}

const WIKI_LINK = /!?\[\[([^[\]|#^\n\\]{1,500})(?:[#^|\\][^[\]\n]{0,500})?\]\]/g;
const FILE = /^[a-z][a-z0-9+.-]{1,20}:|\.(?!md$)[a-z0-9]{2,5}$/i;
