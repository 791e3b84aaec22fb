import type { Span } from '../text/span';

/** The front matter of a note: the span of its lines between the fences, and of the whole with them. */
export interface FrontMatterSpan {
  readonly inner: Span;
  readonly whole: Span;
}

/** The properties of a note, as a YAML parser gave them. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * Where the YAML stands; null where the note does not open with a `---` fence that is closed, or where the fences are rules with
 * a section of the note between. Template code may stand before.
 */
export function frontMatterSpan(text: string): FrontMatterSpan | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const span = fencedSpan(text, { start, at: afterTemplate(text, start), opening: /^---[ \t]*(?:\r\n|\r|\n)/, closing: /^(?:---|\.\.\.)[ \t]*$/m });
  return span !== null && opensSection(text.slice(span.inner.from, span.inner.to)) ? null : span;
}

/** Whether a heading stands first, as comments of YAML hardly do, and no line is a key. */
function opensSection(inner: string): boolean {
  return /^\s{0,20}#{1,6}[ \t]+\S/.test(inner) && !/^["']?[\p{L}\p{N}_][^\s:]{0,60}[ \t]{0,4}:/mu.test(inner);
}

/** Where TOML front matter stands, between `+++` lines; null where there is none. */
export function tomlSpan(text: string): FrontMatterSpan | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return fencedSpan(text, { start, at: start, opening: /^\+\+\+[ \t]*(?:\r\n|\r|\n)/, closing: /^\+\+\+[ \t]*$/m });
}

interface Fence {
  readonly start: number;
  /** Where the opening fence must stand. */
  readonly at: number;
  readonly opening: RegExp;
  readonly closing: RegExp;
}

function fencedSpan(text: string, { start, at, opening, closing }: Fence): FrontMatterSpan | null {
  const opened = opening.exec(text.slice(at, at + 80));
  if (opened === null) return null;
  const from = at + opened[0].length;
  const end = closing.exec(text.slice(from));
  if (end === null) return null;
  return { inner: { from, to: from + end.index }, whole: { from: start, to: from + end.index + end[0].length } };
}

/** The offset after Templater commands (`<%* .. -%>`) at the start; no longer ones are looked for. */
function afterTemplate(text: string, start: number): number {
  if (!text.startsWith('<%', start)) return start;
  let at = start;
  while (text.startsWith('<%', at)) {
    const end = text.slice(at, at + longestTemplate).indexOf('%>');
    if (end < 0) return start;
    at += end + 2;
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  }
  return at;
}

const longestTemplate = 4000;

/** What the front matter gives where the door could not parse it: TOML, or YAML that is not valid. */
export function ownFrontMatter(text: string): FrontMatter {
  const yaml = frontMatterSpan(text);
  if (yaml !== null) return readSimpleFrontMatter(text.slice(yaml.inner.from, yaml.inner.to));
  const toml = tomlSpan(text);
  return toml === null ? {} : readSimpleFrontMatter(text.slice(toml.inner.from, toml.inner.to).replace(/^([\w-]{1,40})[ \t]{0,8}=/gm, '$1:'));
}

/** Longest line that is read: longer ones are no `key: value` that a person wrote. */
const longestLine = 2000;

/**
 * Reads `tags:` and simple `key: value` lines, for a front matter that is not valid YAML.
 * Values are strings, tags a list of strings; nested and multi-line values are left out.
 */
export function readSimpleFrontMatter(yaml: string): FrontMatter {
  const values = new Map<string, unknown>();
  const lines = yaml.split(/\r\n|\r|\n/);
  lines.forEach((line, index) => {
    const colon = line.length > longestLine ? -1 : line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trimEnd();
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u.test(key)) return;
    const value = line.slice(colon + 1).trim();
    if (/^(?:tags?|aliases|alias)$/i.test(key)) values.set(key, [...listed(value), ...listedBelow(lines, index)]);
    else if (value !== '') values.set(key, unquoted(value));
  });
  return Object.fromEntries(values);
}

function listedBelow(lines: readonly string[], index: number): string[] {
  const items: string[] = [];
  for (let next = index + 1; next < lines.length; next++) {
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(lines[next] ?? '');
    if (item === null) break;
    items.push(unquoted(item[1] ?? ''));
  }
  return items;
}

function listed(value: string): string[] {
  return value.replace(/[[\]]/g, ' ').split(/[,\s]+/).map(unquoted).filter((word) => word !== '');
}

function unquoted(value: string): string {
  return value.trim().replace(/^["']|["']$/g, '');
}
