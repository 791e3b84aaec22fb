import { unreadSpans } from '../notes/hidden-spans';
import { readPage, type Line, type Page } from '../notes/page';
import type { Span } from '../text/span';
import { delimitedSpans, type Region } from './delimited-spans';

/**
 * The places of a note where no link may be put: front matter, code, math, comments, HTML, headings, tables, brackets,
 * links and embeds, addresses, tags and block ids. Ordered and disjoint; linear in the text.
 */
export function unlinkableSpans(text: string): readonly Span[] {
  const page = readPage('', text);
  const closed = closedLines(page);
  const regions = regionsOf(page, closed);
  const lines = page.lines.filter(({ index }) => closed.has(index)).map(({ from, to }) => ({ from, to }));
  return merged([...unreadSpans(text), ...tomlHeader(text), ...lines, ...delimitedSpans(text, regions), ...bareSpans(text)]);
}

/** Overlapping and touching spans made one, in order. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const kept: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = kept.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else kept.push({ from, to });
  }
  return kept;
}

const UNDERLINE = /^(?:=+|-+)$/u;
/** The second line of a table; the parser misses it where it starts like a bullet. */
const DELIMITERS = /^[>\s]{0,40}\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u;
const OPENS_HTML = /^<[/!?a-z]/iu;
const DEFINITION = /^\[[^\]^][^\]]{0,999}\]:/u;

/** Indexes of the lines that hold no prose at all: headings, tables, code (fenced or indented), HTML blocks, link definitions. */
function closedLines(page: Page): ReadonlySet<number> {
  const closed = new Set<number>();
  let block: Block | null = null;
  let before: Line | null = null;
  for (const line of page.lines) {
    const raw = page.text.slice(line.from, line.to).trim();
    if (line.kind === 'blank') block = block === 'indented' ? block : null;
    else block = DELIMITERS.test(raw) && before?.kind === 'text' ? 'table' : blockAt(line, before, block);
    if (block !== null || line.kind === 'heading' || line.kind === 'table' || line.kind === 'code' || DEFINITION.test(line.words)) {
      closed.add(line.index);
    }
    if (before?.kind === 'text' && (DELIMITERS.test(raw) || isUnderline(line))) closed.add(before.index).add(line.index);
    before = line;
  }
  return closed;
}

/** What goes on until a blank line (indented code: until a line that is less indented). */
type Block = 'html' | 'indented' | 'table';

/** Four blanks after a blank line make code of a line; in a list they only might, and we do not risk it. */
function blockAt(line: Line, before: Line | null, block: Block | null): Block | null {
  if (block === 'html' || block === 'table') return block;
  if (line.indent < 4 && OPENS_HTML.test(line.words) && !/^<[a-z][a-z+.-]*:/iu.test(line.words)) return 'html';
  const continues = block === 'indented' || before === null || before.kind === 'blank';
  return line.indent >= 4 && line.mark === null && continues ? 'indented' : null;
}

function isUnderline(line: Line): boolean {
  return line.mark === null && UNDERLINE.test(line.words.trim());
}

/** Runs of open lines between blank and closed ones. */
function regionsOf(page: Page, closed: ReadonlySet<number>): readonly Region[] {
  const regions: { from: number; to: number }[] = [];
  let grows = false;
  for (const line of page.lines) {
    const isOpen = line.kind !== 'blank' && !closed.has(line.index);
    const last = regions.at(-1);
    if (isOpen && grows && last !== undefined) last.to = line.to;
    else if (isOpen) regions.push({ from: line.from, to: line.to });
    grows = isOpen;
  }
  return regions;
}

function tomlHeader(text: string): readonly Span[] {
  const header = /^\uFEFF?\+\+\+[ \t]*\r?\n/u.exec(text.slice(0, 80));
  if (header === null) return [];
  const end = text.indexOf('\n+++', header[0].length - 1);
  return end < 0 ? [] : [{ from: 0, to: end + 4 }];
}

/** Addresses, e-mail, tags and block ids, which need no mark at their end. */
const BARE: readonly RegExp[] = [
  /(^|[^\p{L}\p{N}])([a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>]+|(?:www\.|mailto:|tel:)[^\s<>]+)/giu,
  /(^|[^\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,190})/gu,
  /(^|[\s(,;])(#[\p{L}\p{N}\p{M}_/-]+)/gmu,
  /(^|\s)(\^[a-z0-9-]+)[ \t]*$/gimu,
];

function bareSpans(text: string): readonly Span[] {
  return BARE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = match.index + (match[1]?.length ?? 0);
      return { from, to: from + (match[2]?.length ?? 0) };
    }),
  );
}
