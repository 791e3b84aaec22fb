import { announcement, isLabel, type Announced } from './list-announcement';
import { isBoldTitle, itemsOf, type Item, type Opener } from './list-items';
import type { Line, Page } from './page';
import { commentWords } from './question-sign-words';
import { entrySign, setsTask, type EntrySign } from './question-signs';
import { reportsAnswer, reportsAsking } from './wording';

/** Bare lines below a heading or a line that announces them: a list without marks. */
export interface ListedLines {
  readonly kind: 'lines';
  readonly items: readonly Item[];
  readonly from: number;
  readonly announced: Announced;
}

interface Signed {
  readonly line: Line;
  readonly sign: EntrySign;
}

/** The bare lines of a run as a list: each outer line that asks, sets a task or names a topic is an entry. Null where they are prose. */
export function listedLines(page: Page, run: readonly Line[]): ListedLines | null {
  const first = run.findIndex(({ kind }) => kind === 'text');
  const top = run[first];
  if (top === undefined) return null;
  const leads = leadsLines(run, first);
  const lines = run.slice(leads ? first + 1 : first);
  const from = lines.find(({ kind }) => kind === 'text')?.index ?? -1;
  const announced = announcement(page, { above: leads ? [top] : [], from: top.index });
  if (from < 0 || (announced !== 'questions' && announced !== 'round')) return null;
  const outer = outerLines(lines);
  if (!isList(outer)) return null;
  const far = lines.findIndex((line, at) => line.kind === 'blank' && lines[at + 1]?.kind === 'blank' && (lines[at - 1]?.kind === 'text' || at === 0));
  const farFrom = far < 0 ? Infinity : (lines[far]?.index ?? Infinity);
  const entries = new Set(outer.filter(({ line, sign }, at) => (sign === 'asks' || line.index < farFrom) && opensEntry(outer, at)).map(({ line }) => line.index));
  const opens: Opener = ({ index }) => entries.has(index);
  const items = itemsOf(page, lines, opens);
  return items.length < 2 ? null : { kind: 'lines', items, from: items[0]?.line.index ?? from, announced };
}

/** Whether bare lines set one task after the other, whatever is told between. */
export function listsTasks(lines: readonly Line[]): boolean {
  return lines.length >= leastTasks && tasksAmong(outerLines(lines));
}

const leastTasks = 3;

function tasksAmong(outer: readonly Signed[]): boolean {
  const asking = outer.filter(({ sign }) => sign === 'asks');
  const tasks = asking.filter(({ line }) => setsTask(line.words)).length;
  return tasks >= leastTasks && tasks * 4 >= outer.length && tasks * 2 >= asking.length;
}

/** Whether the first line says what the others are: it says so, ends in a colon, or stands alone and asks nothing. */
function leadsLines(run: readonly Line[], first: number): boolean {
  const line = run[first];
  if (line === undefined) return false;
  return isLabel(line) || isSilentTitle(line) || /[:：]$/.test(line.words) || (standsAlone(run, first) && entrySign(line.words) !== 'asks');
}

/** Whether a line in bold as a whole asks nothing, as "**Coding (60 min)**". */
export function isSilentTitle(line: Line): boolean {
  if (!isBoldTitle(line)) return false;
  const words = line.words.replace(/[*_]/g, '');
  return entrySign(words) !== 'asks' || /^\p{L}+(?: \p{L}+)? ?\([^()?]{1,20}\):?$/u.test(words);
}

/** Whether a line stands alone above a paragraph of several. */
function standsAlone(run: readonly Line[], at: number): boolean {
  if (run[at + 1]?.kind !== 'blank') return false;
  const next = run.findIndex(({ kind }, index) => index > at && kind === 'text');
  return next >= 0 && run[next + 1]?.kind === 'text';
}

/** The lines of the least indent, without hints and examples. */
function outerLines(lines: readonly Line[]): readonly Signed[] {
  const texts = lines.filter(({ kind }) => kind === 'text');
  const least = texts.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  return texts.filter(({ indent, words }) => indent <= least + 1 && !commentWords.test(words)).map((line) => ({ line, sign: entrySign(line.words) }));
}

/** Longest line that names a topic without asking. */
const longestTopic = 80;

/** Whether a line opens an entry: it asks; or it names a topic, and no remark stands right above. */
function opensEntry(outer: readonly Signed[], at: number): boolean {
  const { line, sign } = outer[at] ?? { sign: 'other' };
  if (line === undefined) return false;
  if (sign === 'asks') return !reportsAsking(line.words) || /^[a-z]\)/i.test(line.words) || at === 0;
  const above = outer[at - 1];
  const remark = above !== undefined && above.sign === 'tells' && above.line.index === line.index - 1;
  return sign === 'names' && !remark && line.words.length <= longestTopic && !/[:：]$/.test(line.words);
}

/**
 * Lines that ask or set a task by the third, and hardly a remark beside; or tasks between remarks. Questions that take turns with
 * lines that answer them are no such list.
 */
function isList(outer: readonly Signed[]): boolean {
  const asking = outer.filter(({ sign }) => sign === 'asks').length;
  const naming = outer.filter(({ sign, line }) => sign === 'names' && line.words.length <= longestTopic).length;
  if (tasksAmong(outer)) return true;
  return asking > 0 && asking + naming >= 2 && (asking + naming) * 4 >= outer.length * 3 && asking * 6 >= outer.length && !takesTurns(outer);
}

/** Whether most questions have a line right below that does not ask, so that it may be the answer. */
function takesTurns(outer: readonly Signed[]): boolean {
  const asking = outer.filter(({ sign }) => sign === 'asks').length;
  const others = outer.length - asking;
  const led = outer.filter(({ sign, line }, at) => {
    const next = outer[at + 1];
    const answered = next !== undefined && (next.sign === 'tells' || (next.sign !== 'asks' && /[?？]$/.test(line.words)));
    return sign === 'asks' && answered && next.line.index === line.index + 1;
  }).length;
  return others > 0 && (led * 2 > asking && others <= asking * 2 || outer.some(({ line }) => reportsAnswer(line.words)));
}
