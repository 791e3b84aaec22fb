import { unreadSpans } from '../notes/hidden-spans';
import { lineIndexAt, readPage, type Page } from '../notes/page';
import type { Span } from '../text/span';
import { closedLines } from './closed-lines';
import { delimitedSpans, type Region } from './delimited-spans';
import { plainCells } from './plain-cells';

/** Where links may be put in a note. Both lists are ordered and disjoint. */
export interface LinkPlaces {
  /** Where none may. */
  readonly closed: readonly Span[];
  /** Cells of tables, where a link needs its pipe escaped. */
  readonly cells: readonly Span[];
}

/**
 * The places of a note where no link may be put: front matter, code, math, comments, HTML, headings, tables but for their
 * plain cells, brackets, links and embeds, footnotes, addresses, tags and block ids. Linear in the text.
 */
export function linkPlaces(text: string): LinkPlaces {
  const { lines, marks, others, cells } = closedPlaces(text);
  return { closed: merged([...lines, ...marks, ...others]), cells };
}

/** The closed places of a note by what closes them; they may overlap. */
export interface ClosedPlaces extends Pick<LinkPlaces, 'cells'> {
  /** Whole lines, but for the plain cells of tables; blank ones too. */
  readonly lines: readonly Span[];
  /** What stands between marks in a line. */
  readonly marks: readonly Span[];
  readonly others: readonly Span[];
}

export function closedPlaces(text: string): ClosedPlaces {
  const page = readPage('', text);
  const { closed, rows, marked } = closedLines(page);
  const cells = plainCells(page).filter(({ from }) => rows.has(lineIndexAt(page, from)));
  const lines = page.lines.filter(({ index }) => closed.has(index)).map(({ from, to }) => ({ from, to }));
  return {
    cells,
    lines: without(lines, cells),
    marks: delimitedSpans(text, regionsOf(page, closed, marked)),
    others: [...unreadSpans(text), ...fencedHeader(text), ...bareSpans(text)],
  };
}

/** The places where no link may be put, ordered and disjoint. */
export function unlinkableSpans(text: string): readonly Span[] {
  return linkPlaces(text).closed;
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

/** Spans with the holes taken out of them; both are ordered and disjoint. */
function without(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { from, to } of spans) {
    let at = from;
    for (let hole = holes[next]; hole !== undefined && hole.to <= to; hole = holes[next]) {
      next += 1;
      if (hole.from < from) continue;
      left.push({ from: at, to: hole.from });
      at = hole.to;
    }
    left.push({ from: at, to });
  }
  return left;
}

/** Runs of open lines between blank and closed ones; and each closed line whose marks are read, because a comment may open there. */
function regionsOf(page: Page, closed: ReadonlySet<number>, marked: ReadonlySet<number>): readonly Region[] {
  const regions: { from: number; to: number }[] = [];
  let grows = false;
  for (const line of page.lines) {
    const isOpen = line.kind !== 'blank' && !closed.has(line.index);
    const last = regions.at(-1);
    if (isOpen && grows && last !== undefined) last.to = line.to;
    else if (isOpen || marked.has(line.index)) regions.push({ from: line.from, to: line.to });
    grows = isOpen;
  }
  return regions;
}

/** A header between two `+++` or two `---`, whatever it holds. */
function fencedHeader(text: string): readonly Span[] {
  const opening = /^\uFEFF?(\+\+\+|---)[ \t]*\r?\n/u.exec(text.slice(0, 80));
  if (opening === null) return [];
  const end = text.indexOf(`\n${opening[1] ?? ''}`, opening[0].length - 1);
  return end < 0 ? [] : [{ from: 0, to: end + 4 }];
}

/** Addresses, e-mail, tags and block ids, which need no mark at their end. */
const BARE: readonly RegExp[] = [
  /(^|[^\p{L}\p{N}])([a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>]+|(?:www\.|mailto:|tel:)[^\s<>]+)/giu,
  /(^|[^\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,190})/gu,
  /(^|[^\p{L}\p{N}\p{M}])(#[^\s#,;.!?()[\]]+)/gmu,
  /(^|\s)(\^[a-z0-9-]+[ \t]*)$/gimu,
];

function bareSpans(text: string): readonly Span[] {
  return BARE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = match.index + (match[1]?.length ?? 0);
      return { from, to: from + (match[2]?.length ?? 0) };
    }),
  );
}
