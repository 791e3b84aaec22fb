import { frontMatterSpan } from '../../core/notes/front-matter';
import { lineIndexAt, readPage, type Page } from '../../core/notes/page';
import { lineEnd } from '../../core/notes/rewrite';
import { fullLineEnd } from '../../core/notes/rewrite-block';
import { tablesOf } from '../../core/notes/table-cells';
import { starTemplatePath } from '../../core/pages/coach-folder';
import type { Edit } from '../open-editor';
import { rewriteOurFile } from '../our-file';
import type { Vault } from '../ports';

/** The table that is put into a note where the user has no template of their own. */
export const usualStarTable = '| question | breakdown | story 1 |\n| --- | --- | --- |\n|  |  |  |';

const templateHelp = 'The table below is what "Insert STAR table" puts into a note. Change it as you like; text above it stays here.';

/** The table of the user's template; null where there is no template, or none with a table in it. */
export async function starTemplate(vault: Pick<Vault, 'read' | 'exists'>, folder: string): Promise<string | null> {
  const path = starTemplatePath(folder);
  if (!(await vault.exists(path))) return null;
  const text = await vault.read(path);
  const page = readPage(path, text);
  const [table] = tablesOf(page);
  if (table === undefined) return null;
  return page.lines.slice(table.firstLine, table.endLine).map(({ from, to }) => text.slice(from, to)).join('\n');
}

/** Makes the template note where there is none; resolves to its path. Rejects with a `NoteUnreadable` where a note of the user stands there. */
export async function makeStarTemplate(vault: Pick<Vault, 'process'>, folder: string): Promise<string> {
  const path = starTemplatePath(folder);
  await rewriteOurFile({ vault, path, isOurs }, (text) => text ?? `---\ninterview-coach: template\n---\n\n${templateHelp}\n\n${usualStarTable}\n`);
  return path;
}

function isOurs(text: string): boolean {
  const span = frontMatterSpan(text);
  return span !== null && /^interview-coach:/m.test(text.slice(span.inner.from, span.inner.to));
}

/** A table to be put into a note. */
export interface TableToInsert {
  readonly edit: Edit;
  /** Offset of its first empty cell once the edit is made. */
  readonly cursor: number;
}

/** Puts a table at the cursor, with a blank line on both sides; below a table, code or the front matter that the cursor stands in. */
export function insertTable(text: string, offset: number, table: string): TableToInsert {
  const page = readPage('', text);
  const at = freePlace(page, offset);
  const end = lineEnd(text);
  const [above, below] = [text.slice(0, at), text.slice(at)];
  const before = above === '' || /(?:^|\n|\r)[ \t]*(?:\r\n|\r|\n)$/.test(above) ? '' : /(?:\r|\n)$/.test(above) ? end : end + end;
  const after = below === '' || /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r|\n|$)/.test(below) ? '' : /^[ \t]*(?:\r|\n)/.test(below) ? end : end + end;
  const lines = table.split(/\r\n|\r|\n/).join(end);
  return { edit: { from: at, to: at, text: before + lines + after }, cursor: at + before.length + firstCell(lines) };
}

/** The cursor's own line where it is blank or stands at its end; the end of what must not be cut in two. */
function freePlace(page: Page, offset: number): number {
  const front = frontMatterSpan(page.text);
  if (front !== null && offset < front.whole.to) return front.whole.to;
  const line = page.lines[lineIndexAt(page, offset)];
  if (line === undefined) return offset;
  const fence = fenceEnd(page, line.index);
  if (fence === null && line.kind === 'blank' && line.from === offset) return offset;
  const table = tablesOf(page).find(({ firstLine, endLine }) => firstLine <= line.index && line.index < endLine);
  return fullLineEnd(page, page.lines[fence ?? (table === undefined ? line.index : table.endLine - 1)]?.from ?? offset);
}

/** Index of the last line of the fence of code that holds a line; null where none does. */
function fenceEnd(page: Page, index: number): number | null {
  let open: string | null = null;
  for (const line of page.lines) {
    if (line.index > index && open === null) return null;
    const mark = line.kind === 'code' ? (/^(?:`{3,}|~{3,})/.exec(line.words)?.[0] ?? null) : null;
    if (mark === null) continue;
    if (open === null) open = mark;
    else if (mark.startsWith(open)) {
      if (line.index >= index) return line.index;
      open = null;
    }
  }
  return open === null ? null : page.lines.length - 1;
}

/** Offset in a table of its first cell with nothing in it, behind its first blank; that of its last row where none is empty. */
function firstCell(table: string): number {
  const found = /\|[ \t]*(?=\|)/.exec(table);
  if (found === null) return Math.max(0, table.lastIndexOf('|'));
  return found.index + Math.min(2, found[0].length);
}
