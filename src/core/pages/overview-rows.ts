import { escapeMarkdown, shortened, undressed } from './markdown-text';
import { overviewWords } from './overview-words';
import { quoteAround } from './quote-window';
import { spotLink, type Quoted, type Spot } from './spot';

/** Rows of one section that are shown. */
export const mostRows = 7;
/** Companies whose stories are shown. */
export const mostCompanies = 2;
/** Words of a quote, and of a title, in a cell. */
const QUOTE_WORDS = 12;
const TITLE_WORDS = 10;

/** Things to show, each as Markdown; only those that are shown are written out. */
export interface Shown<T, M> {
  readonly of: readonly T[];
  readonly as: (item: T) => M;
  readonly most?: number;
}

/** A table of Markdown cells, its first rows only and how many are left; nothing without rows. */
export function tableOf<T>(columns: readonly string[], { of, as, most = mostRows }: Shown<T, readonly string[]>): readonly string[] {
  if (of.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...of.slice(0, most).map(as).map(line), ...moreLine(of.length, most)];
}

/** A list of Markdown lines, its first ones only and how many are left. */
export function listOf<T>({ of, as, most = mostRows }: Shown<T, string>): readonly string[] {
  return [...of.slice(0, most).map((item) => `- ${as(item)}`), ...moreLine(of.length, most)];
}

/** A few Markdown phrases in one line, and how many are left. */
export function fewOf<T>({ of, as, most = mostRows }: Shown<T, string>): string {
  const left = of.length - most;
  return [...of.slice(0, most).map(as), ...(left > 0 ? [overviewWords.more(left)] : [])].join(', ');
}

/** A link of at most ten words. */
export function shortSpot(spot: Spot): string {
  return spotLink({ ...spot, words: shortened(undressed(spot.words), TITLE_WORDS) });
}

/** The words of a note that a message speaks of, at most so many, in quotes with a link to where they stand. */
export function quotedSpot({ quote, at }: Quoted, message: string, most = QUOTE_WORDS): string {
  return `"${escapeMarkdown(quoteAround(undressed(quote), message, most))}" (${shortSpot(at)})`;
}

/** Words that came from notes, in a cell or line. */
export function plainText(text: string): string {
  return escapeMarkdown(undressed(text));
}

function moreLine(count: number, most: number): readonly string[] {
  return count > most ? ['', overviewWords.more(count - most)] : [];
}

/** On one line, with every bar escaped that is not so already. */
function cellOf(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim().replace(/\\?\|/g, '\\|');
}
