import type { Line, Page } from '../notes/page';

/** Indexes of the lines of fenced code that stands behind more than one mark, as in a quote in a list item. */
export function nestedFences(page: Page): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: Fence | null = null;
  for (const line of page.lines) {
    if (open !== null && leaves(line, page, open)) open = null;
    if (open === null) {
      open = fenceAt(line, page);
      if (open !== null) fenced.add(line.index);
      continue;
    }
    fenced.add(line.index);
    if (closes(line, page, open)) open = null;
  }
  return fenced;
}

/** Whether a line is a heading behind more than one mark. */
export function isNestedHeading({ kind, words }: Line): boolean {
  return kind === 'text' && NESTED_HEADING.test(words);
}

interface Fence {
  readonly mark: string;
  /** Quote marks before it. */
  readonly quotes: number;
  /** Where it stands in its line; what is less indented has left its list. */
  readonly column: number;
}

const LEAD = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/u;
const NESTED_HEADING = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+#{1,6}(?:[ \t]|$)/u;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/u;
const BARE_FENCE = /^(?:`{3,}|~{3,})$/u;

/** The fence that opens in a line behind more marks than the reader of pages looks through. */
function fenceAt(line: Line, { text }: Page): Fence | null {
  if (line.kind !== 'text' || !/```|~~~/u.test(line.words)) return null;
  const raw = text.slice(line.from, line.to);
  const lead = LEAD.exec(raw)?.[0] ?? '';
  const mark = FENCE.exec(raw.slice(lead.length))?.[0];
  return mark === undefined || lead.length <= line.body - line.from ? null : { mark, quotes: quotesIn(lead), column: lead.length };
}

function leaves({ kind, from, to, indent }: Line, { text }: Page, { quotes, column }: Fence): boolean {
  if (quotes > 0) return quotesIn(/^[ \t>]*/u.exec(text.slice(from, to))?.[0] ?? '') < quotes;
  return kind !== 'blank' && indent < column;
}

function closes({ from, to }: Line, { text }: Page, { mark }: Fence): boolean {
  const words = text.slice(from, to).replace(/^[ \t>]*/u, '');
  return BARE_FENCE.test(words) && words.startsWith(mark);
}

function quotesIn(lead: string): number {
  return lead.split('>').length - 1;
}
