import type { Line, Page } from '../notes/page';
import { isNestedHeading, nestedFences } from './nested-marks';

export interface ClosedLines {
  readonly closed: ReadonlySet<number>;
  /** Those that are closed only because they are a row of a table. */
  readonly rows: ReadonlySet<number>;
  /** Those whose marks are read all the same, so that a comment may open there: neither code nor HTML. */
  readonly marked: ReadonlySet<number>;
}

/**
 * Indexes of the lines that hold no prose at all: headings, tables, code (fenced or indented), HTML blocks, footnotes, link
 * definitions. Where readers differ, a line counts as closed.
 */
export function closedLines(page: Page): ClosedLines {
  const closed = new Set<number>();
  const rows = new Set<number>();
  const unread = new Set<number>();
  const fenced = nestedFences(page);
  let past: Past = { line: null, block: null, isParagraph: false, list: null };
  let titled = -1;
  for (const line of page.lines) {
    const raw = page.text.slice(line.from, line.to);
    const isCode = line.kind === 'code' || fenced.has(line.index);
    const block = fenced.has(line.index) ? null : blockOf(line, raw, past);
    if (block === null && line.kind === 'table') rows.add(line.index);
    if (block !== null || isCode || line.kind === 'heading' || line.kind === 'table' || isNestedHeading(line)) closed.add(line.index);
    if (isCode || line.kind === 'blank' || (block !== null && unreadBlocks.has(block))) unread.add(line.index);
    const isUnderline = past.line?.kind === 'text' && UNDERLINE.test(raw) && line.quotes === past.line.quotes;
    if (past.line !== null && past.isParagraph && DELIMITERS.test(raw)) closed.add(past.line.index).add(line.index);
    const title = isUnderline ? titleAbove(page, line, titled) : [];
    for (const index of title) closed.add(index);
    if (title.length > 0) titled = line.index;
    past = {
      line,
      block: block !== null && endsOf[block]?.test(raw) === true ? null : block,
      isParagraph: line.kind === 'text' && block === null && !closed.has(line.index),
      list: listAfter(line, past),
    };
  }
  return { closed, rows, marked: new Set([...closed].filter((index) => !unread.has(index))) };
}

/** What goes on until a blank line; some until their own end, or until a line that is less indented. */
type Block = 'html' | 'raw' | 'comment' | 'data' | 'instruction' | 'indented' | 'footnote' | 'table' | 'definition' | 'title';

/** What stands above a line. */
interface Past {
  readonly line: Line | null;
  readonly block: Block | null;
  /** Whether the line above is prose that this one may go on. */
  readonly isParagraph: boolean;
  /** The column at which the words of the list item above begin; null outside of lists. */
  readonly list: number | null;
}

const outlivesBlanks: ReadonlySet<Block> = new Set(['raw', 'comment', 'data', 'instruction', 'indented', 'footnote']);
/** Blocks that go on whatever a line of them holds. */
const holdsAll: ReadonlySet<Block> = new Set(['table', 'raw', 'comment', 'data', 'instruction', 'title']);
const unreadBlocks: ReadonlySet<Block> = new Set(['html', 'raw', 'comment', 'data', 'instruction', 'indented']);
const endsOf: Readonly<Partial<Record<Block, RegExp>>> = {
  raw: /<\/(?:pre|script|style|textarea)>/iu,
  comment: /-->/u,
  data: /\]\]>/u,
  instruction: /\?>/u,
  title: /["')]$/u,
};

const UNDERLINE = /^[>\s]{0,40}(?:=+|-+)\s*$/u;
/** The second line of a table; the parser misses it where it starts like a bullet. */
const DELIMITERS = /^[>\s]{0,40}\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u;
const OPENS_HTML = /^<[/!?a-z]/iu;
const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:/u;
const DEFINITION = /^\[[^\]^][^\]]{0,999}\]:/u;
const CODE_INDENT = /^(?: {4}| {0,3}\t)/u;
/** Five blanks behind a bullet make code of its words. */
const CODE_ITEM = /^[>\s]{0,40}(?:[-*+]|\d{1,9}[.)])(?: {5}| {0,3}\t[ \t]{2})/u;

function blockOf(line: Line, raw: string, past: Past): Block | null {
  const { block } = past;
  if (line.kind === 'blank') return block !== null && outlivesBlanks.has(block) ? block : null;
  if (past.isParagraph && DELIMITERS.test(raw)) return 'table';
  if (block === 'html') return line.words.includes('<!--') ? 'comment' : block;
  if (block !== null && holdsAll.has(block)) return block;
  if (FOOTNOTE.test(line.words)) return 'footnote';
  if (block === 'footnote' && goesOnFootnote(line, past)) return block;
  if (DEFINITION.test(line.words) || (block === 'definition' && goesOnDefinition(line, past))) return leavesTitleOpen(line.words) ? 'title' : 'definition';
  if (isIndentedCode(line, raw, past) || CODE_ITEM.test(raw)) return 'indented';
  if (line.indent < 4 && OPENS_HTML.test(line.words) && !/^<[a-z][a-z+.-]*:/iu.test(line.words)) return htmlBlock(line.words);
  return past.line?.kind === 'table' && line.kind === 'text' ? 'table' : null;
}

function goesOnFootnote(line: Line, past: Past): boolean {
  return line.indent > 0 || (past.line?.kind !== 'blank' && line.kind === 'text' && line.mark === null);
}

/** A target or a title of its own line. */
function goesOnDefinition(line: Line, past: Past): boolean {
  return line.kind === 'text' && (/:[ \t]*$/u.test(past.line?.words ?? '') || /^["'(]/u.test(line.words));
}

const closingOf: ReadonlyMap<string, string> = new Map([['"', '"'], ["'", "'"], ['(', ')']]);

/** Whether the title of a definition opens in the line and goes on below. */
function leavesTitleOpen(words: string): boolean {
  const rest = words.replace(DEFINITION, '');
  const opening = /(?:^|[ \t])["'(]/u.exec(rest);
  if (opening === null) return false;
  const at = opening.index + opening[0].length;
  return !rest.includes(closingOf.get(rest[at - 1] ?? '') ?? '', at);
}

/**
 * Four blanks make code of a line that goes on no paragraph. In a list they only might, and we do not risk it; a bullet there
 * is an item of the list unless it stands four columns behind the words above.
 */
function isIndentedCode(line: Line, raw: string, { isParagraph, block, list }: Past): boolean {
  if (isParagraph || (line.indent < 4 && !CODE_INDENT.test(raw))) return false;
  return list === null || line.mark === null ? line.kind === 'text' || block === 'indented' : line.indent >= list + 4;
}

function htmlBlock(words: string): Block {
  if (words.includes('<!--')) return 'comment';
  if (words.startsWith('<![CDATA[')) return 'data';
  if (words.startsWith('<?')) return 'instruction';
  return /^<(?:pre|script|style|textarea)\b/iu.test(words) ? 'raw' : 'html';
}

/** A list ends at words that are not indented and follow a blank line, and at whatever is no text. */
function listAfter(line: Line, { line: before, list }: Past): number | null {
  if (line.kind === 'blank') return list;
  if (line.quotes !== (before?.quotes ?? 0) && before?.kind !== 'blank' && line.mark === null) return null;
  if (line.mark !== null && (list !== null || line.indent < 4)) return line.indent + line.mark.text.length + 1;
  const isBeside = line.indent === 0 && (line.kind !== 'text' || before?.kind === 'blank');
  return isBeside ? null : list;
}

/** Indexes of an underline and of the lines above that it makes a heading of; below a bullet it must be indented to do so. */
function titleAbove(page: Page, underline: Line, after: number): readonly number[] {
  const title = [underline.index];
  for (let at = underline.index - 1; at > after && page.lines[at]?.kind === 'text'; at -= 1) {
    title.push(at);
    if (page.lines[at]?.mark !== null) return underline.indent < 2 ? [] : title;
  }
  return title;
}
