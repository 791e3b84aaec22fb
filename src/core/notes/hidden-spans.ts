import type { Span } from '../text/span';
import { frontMatterSpan, tomlSpan } from './front-matter';

/** Front matter and comments (`<!-- -->`, `%% %%`): what a reader of the note never sees. Ordered, disjoint. */
export function unreadSpans(text: string): readonly Span[] {
  return marked(text).filter(({ what }) => what !== 'code');
}

/** What holds no tag and no prose: front matter, comments and code, fenced and inline. Ordered, disjoint. */
export function hiddenSpans(text: string): readonly Span[] {
  return marked(text);
}

interface Hidden extends Span {
  readonly what: 'front' | 'comment' | 'code';
}

/** Where a stretch may begin: a fence at the start of a line, a comment, or code in a line. */
const openers = /^[ \t>]*(`{3,}|~{3,})([^\r\n]*)|<!--|%%|`+/gm;

/** One pass, so that a comment mark inside code opens nothing, and a fence inside a comment neither. */
function marked(text: string): readonly Hidden[] {
  const front = frontMatterSpan(text)?.whole ?? tomlSpan(text)?.whole ?? null;
  const spans: Hidden[] = front === null ? [] : [{ ...front, what: 'front' }];
  const opener = new RegExp(openers);
  opener.lastIndex = front?.to ?? 0;
  const closings = closingSearch(text);
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const span = hiddenFrom(text, match, closings);
    if (span !== null) spans.push(span);
    opener.lastIndex = span?.to ?? match.index + (match[0].startsWith('`') ? match[0].length : Math.max(1, match[0].length));
  }
  return spans;
}

type ClosingSearch = (mark: string, from: number) => number;

/** `indexOf` that never searches the rest of a note a second time for a mark that is not there. */
function closingSearch(text: string): ClosingSearch {
  const none = new Set<string>();
  return (mark, from) => {
    const found = none.has(mark) ? -1 : text.indexOf(mark, from);
    if (found < 0) none.add(mark);
    return found;
  };
}

function hiddenFrom(text: string, match: RegExpExecArray, search: ClosingSearch): Hidden | null {
  const [whole, fence, info = ''] = match;
  const after = match.index + whole.length;
  if (fence !== undefined && !(fence.startsWith('`') && info.includes('`'))) {
    return { from: match.index, to: fenceEnd(text, after, fence), what: 'code' };
  }
  if (fence !== undefined || whole.startsWith('`')) return inlineCode(text, match.index + whole.indexOf('`'));
  const closing = whole === '%%' ? '%%' : '-->';
  const end = search(closing, after);
  return end < 0 ? null : { from: match.index, to: end + closing.length, what: 'comment' };
}

/** The end of the closing fence, or of the text: a fence left open hides all below it. */
function fenceEnd(text: string, from: number, fence: string): number {
  const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/gm;
  closing.lastIndex = from;
  for (let match = closing.exec(text); match !== null; match = closing.exec(text)) {
    const mark = match[1] ?? '';
    if (mark[0] === fence[0] && mark.length >= fence.length) return match.index + match[0].length;
  }
  return text.length;
}

/** Code within one line, from its back-ticks to as many again; null where they are not closed. */
function inlineCode(text: string, from: number): Hidden | null {
  const ticks = /`+/y;
  ticks.lastIndex = from;
  const mark = ticks.exec(text)?.[0] ?? '`';
  const line = /[^\r\n]*/y;
  line.lastIndex = from + mark.length;
  const rest = line.exec(text)?.[0] ?? '';
  const closing = [...rest.matchAll(/`+/g)].find((run) => run[0].length === mark.length);
  return closing === undefined ? null : { from, to: from + mark.length + closing.index + mark.length, what: 'code' };
}
