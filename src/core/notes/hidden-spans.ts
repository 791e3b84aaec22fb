import type { Span } from '../text/span';
import { frontMatterSpan, tomlSpan } from './front-matter';

/** Front matter, comments (`<!-- -->`, `%% %%`) and our own block of related notes: what holds no word of the writer's. Ordered, disjoint. */
export function unreadSpans(text: string): readonly Span[] {
  return marked(text, ({ what }) => what !== 'code');
}

/** What holds no tag and no prose: front matter, comments and code, fenced and inline. Ordered, disjoint. */
export function hiddenSpans(text: string): readonly Span[] {
  return marked(text, () => true);
}

interface Hidden extends Span {
  readonly what: 'front' | 'comment' | 'code';
}

/** Where a stretch may begin: a fence at the start of a line, a comment, or code in a line. */
const openers = /^[ \t>]*(`{3,}|~{3,})([^\r\n]*)|<!--|%%|`+/gm;

/** One of these opens every stretch. */
const marks: readonly string[] = ['`', '~~~', '<!--', '%%'];

/** One pass, so that a comment mark inside code opens nothing, and a fence inside a comment neither. */
function marked(text: string, isWanted: (span: Hidden) => boolean): readonly Hidden[] {
  const front = frontMatterSpan(text)?.whole ?? tomlSpan(text)?.whole ?? null;
  const spans: Hidden[] = front === null ? [] : [{ from: front.from, to: front.to, what: 'front' }];
  if (!marks.some((mark) => text.includes(mark, front?.to ?? 0))) return spans;
  const opener = new RegExp(openers);
  opener.lastIndex = front?.to ?? 0;
  const closings = closingSearch(text);
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const span = hiddenFrom(text, match, closings);
    if (span !== null && isWanted(span)) spans.push(span);
    opener.lastIndex = span?.to ?? match.index + (match[0].startsWith('`') ? match[0].length : Math.max(1, match[0].length));
  }
  return spans;
}

/** Finds what closes a mark, and never looks a second time through a stretch that does not hold it. */
interface ClosingSearch {
  readonly comment: (mark: string, from: number) => number;
  /** End of the next run of exactly as many back-ticks in the same line; -1 where there is none. */
  readonly ticks: (length: number, from: number) => number;
}

function closingSearch(text: string): ClosingSearch {
  const none = new Set<string>();
  /** Up to where a line is known to hold no further run of so many back-ticks. */
  const noneUpTo = new Map<number, number>();
  const comment = (mark: string, from: number): number => {
    const found = none.has(mark) ? -1 : text.indexOf(mark, from);
    if (found < 0) none.add(mark);
    return found;
  };
  const ticks = (length: number, from: number): number => {
    if ((noneUpTo.get(length) ?? -1) > from) return -1;
    const run = /`+|[\r\n]/g;
    run.lastIndex = from;
    let match = run.exec(text);
    while (match?.[0].startsWith('`') === true && match[0].length !== length) match = run.exec(text);
    if (match?.[0].startsWith('`') === true) return match.index + length;
    noneUpTo.set(length, match?.index ?? text.length);
    return -1;
  };
  return { comment, ticks };
}

function hiddenFrom(text: string, match: RegExpExecArray, search: ClosingSearch): Hidden | null {
  const [whole, fence, info = ''] = match;
  const after = match.index + whole.length;
  if (fence !== undefined && !(fence.startsWith('`') && info.includes('`'))) {
    return { from: match.index, to: fenceEnd(text, after, fence), what: 'code' };
  }
  if (fence !== undefined || whole.startsWith('`')) return inlineCode(text, match.index + whole.indexOf('`'), search);
  const ours = whole === '%%' ? relatedBlockEnd(text, match.index, search) : -1;
  if (ours >= 0) return { from: match.index, to: ours, what: 'comment' };
  const closing = whole === '%%' ? '%%' : '-->';
  const end = search.comment(closing, after);
  return end < 0 ? null : { from: match.index, to: end + closing.length, what: 'comment' };
}

const blockOpens = '%% coach: begin ';
const blockEnds = '\n%% coach: end %%';

/** Where a block of related notes ends that we wrote into the note; -1 where none opens a line here, or its end is gone. */
function relatedBlockEnd(text: string, from: number, search: ClosingSearch): number {
  const opensLine = from === 0 || '\n\uFEFF'.includes(text[from - 1] ?? '');
  if (!opensLine || !text.startsWith(`${blockOpens}related `, from)) return -1;
  const next = search.comment(blockOpens, from + blockOpens.length);
  const end = text.slice(from, next < 0 ? text.length : next).indexOf(blockEnds);
  return end < 0 ? -1 : from + end + blockEnds.length;
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
function inlineCode(text: string, from: number, search: ClosingSearch): Hidden | null {
  let inner = from;
  while (text[inner] === '`') inner += 1;
  const to = search.ticks(inner - from, inner);
  return to < 0 ? null : { from, to, what: 'code' };
}
