import type { Line } from '../../notes/page';
import { fold } from '../../text/words';
import { sayNothing } from './own-note-words';
import type { PlainLine } from './plain-line';

interface ReadLine {
  readonly line: Line;
  readonly plain: PlainLine;
}

/**
 * What lines define or announce by their place: a heading, the title of a callout, the words before a colon or a dash, the
 * line above one that begins with a colon, the first cells of a table of terms, and a list item that is nothing but a name
 * with capitals within ("ISR", "Log Compaction").
 */
export function headsOf(lines: readonly ReadLine[]): ReadonlyMap<Line, string> {
  const heads = new Map<Line, string>();
  let isTableOfTerms = false;
  for (const [at, { line, plain }] of lines.entries()) {
    const isRow = line.kind === 'table' && lines[at - 1]?.line.index === line.index - 1 && lines[at - 1]?.line.kind === 'table';
    if (!isRow) isTableOfTerms = line.kind === 'table' && OF_TERMS.test(firstCell(plain.text));
    const head = isRow && isTableOfTerms && !RULE.test(plain.text) ? firstCell(plain.text) : headOf(line, plain.text, lines[at + 1]);
    if (head !== null) heads.set(line, head);
  }
  return heads;
}

const OF_TERMS = /^(?:terms?|concepts?|names?|keywords?|mechanisms?|settings?|parameters?|patterns?|algorithms?|strateg(?:y|ies)|polic(?:y|ies)|features?|components?|options?|propert(?:y|ies)|words?)$/iu;
const BEFORE_SIGN = /^([^:：.!?,;]{2,60}?)\s{0,3}(?:[:：]{1,3}(?=\s|$)|\s(?:[-–—=]|--|->|→|=>)\s)/u;
const RULE = /^[\s|:-]*$/u;
const CALLOUT = /^\[![\w-]{1,20}\][+-]?\s+(\S.{0,80})$/u;
const LONGEST_ITEM = 40;
const DEFINES = /^:\s+\S/u;
const WITH_CAPITALS = /^\p{Lu}[^]*\p{Lu}/u;

function firstCell(row: string): string {
  return (row.split('|')[0] ?? '').trim();
}

function headOf(line: Line, text: string, next: ReadLine | undefined): string | null {
  const words = text.trim();
  if (line.kind === 'heading') return words.replace(/^#{1,6}\s*/u, '').replace(/\s+#+$/u, '').replace(/^\d{1,3}[.)]\s*/u, '');
  if (line.kind !== 'text') return null;
  const callout = line.quotes > 0 ? CALLOUT.exec(words)?.[1] : undefined;
  if (callout !== undefined) return callout;
  if (next !== undefined && next.line.index === line.index + 1 && DEFINES.test(next.plain.text) && !DEFINES.test(words)) return words;
  const defined = BEFORE_SIGN.exec(words)?.[1];
  if (defined !== undefined) return defined;
  return line.mark !== null && words.length <= LONGEST_ITEM && WITH_CAPITALS.test(words) && !sayNothing.has(fold(words.split(' ')[0] ?? '')) ? words : null;
}
