import type { Span } from '../text/span';
import { frontMatterSpan } from './front-matter';

/** Front matter and comments (`<!-- -->`, `%% %%`): what a reader of the note never sees. Ordered, disjoint. */
export function unreadSpans(text: string): readonly Span[] {
  const front = frontMatterSpan(text)?.whole;
  const start = front?.to ?? 0;
  const comments = [...delimited(text, start, '<!--', '-->'), ...delimited(text, start, '%%', '%%')];
  return disjoint([...(front === undefined ? [] : [front]), ...comments], text);
}

/** What holds no tag and no prose: front matter, comments and code, fenced and inline. Ordered, disjoint. */
export function hiddenSpans(text: string): readonly Span[] {
  return disjoint([...unreadSpans(text), ...fences(text), ...inlineCode(text)], text);
}

function delimited(text: string, start: number, open: string, close: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(open, start); at >= 0; at = text.indexOf(open, at)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    spans.push({ from: at, to: end + close.length });
    at = end + close.length;
  }
  return spans;
}

function fences(text: string): Span[] {
  const spans: Span[] = [];
  let open: { from: number; mark: string } | null = null;
  for (const match of text.matchAll(/^[ \t>]*(`{3,}|~{3,})[^\r\n]*/gm)) {
    const mark = match[1] ?? '';
    if (open === null) open = { from: match.index, mark };
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      spans.push({ from: open.from, to: match.index + match[0].length });
      open = null;
    }
  }
  return open === null ? spans : [...spans, { from: open.from, to: text.length }];
}

function inlineCode(text: string): Span[] {
  return [...text.matchAll(/`[^`\r\n]+`/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function disjoint(spans: Span[], text: string): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    if (span.from >= (kept.at(-1)?.to ?? 0) && span.to <= text.length) kept.push(span);
  }
  return kept;
}
