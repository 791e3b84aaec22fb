import { headingAbove, type Line, type Page } from './page';
import { isBoldTitle, itemsOf, type Item, type Opener } from './list-items';
import { labelledStories } from './labelled-story';
import { announcesOther, announcesQuestions, namesRound } from './question-signs';
import { asks, isPrompt, reportsAnswer, reportsAsking } from './wording';

/** A list as it stands: its entries, and what announces it. */
export interface Group {
  readonly kind: 'number' | 'bullet' | 'title' | 'bare';
  readonly items: readonly Item[];
  /** Index of its first line. */
  readonly from: number;
  /** What the headings or the line above say of it; `no` where they say that it holds something else. */
  readonly announced: 'questions' | 'round' | 'no' | null;
}

/** The lists of a page: runs of free lines without heading, table, code or rule, cut by what opens their entries. */
export function groupsOf(page: Page, isFree: (line: number) => boolean): readonly Group[] {
  return runsOf(page, isFree).flatMap((run) => groupsIn(page, run));
}

function runsOf(page: Page, isFree: (line: number) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of page.lines) {
    if (isFree(line.index) && (line.kind === 'text' || line.kind === 'blank')) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(({ kind }) => kind === 'text'));
}

function groupsIn(page: Page, run: readonly Line[]): readonly Group[] {
  const titles = run.filter((line) => line.kind === 'text' && isTitle(line) && isPrompt(bare(line)));
  if (titles.length > 0) return titleGroup(page, run);
  const marked = listsIn(run);
  if (marked.length > 0) return marked.flatMap((list) => markedGroup(page, list));
  return bareGroup(page, run);
}

/** A line in bold as a whole, or with `Q1.` in front. */
function isTitle(line: Line): boolean {
  return isBoldTitle(line) || (line.mark === null && /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:)–-]/i.test(line.words));
}

function bare({ words }: Line): string {
  return words.replace(/[*_]/g, '');
}

function titleGroup(page: Page, run: readonly Line[]): readonly Group[] {
  const first = run.findIndex((line) => line.kind === 'text' && isTitle(line));
  const lines = run.slice(first);
  const from = lines[0]?.index ?? 0;
  if (labelledStories(page, from, (lines.at(-1)?.index ?? from) + 1).length > 0) return [];
  return [{ kind: 'title', items: itemsOf(page, lines, isTitle), from, announced: announcement(page, run, from) }];
}

/** One list: the lines above that lead to it, and its own. */
interface List {
  readonly above: readonly Line[];
  readonly lines: readonly Line[];
  readonly kind: 'number' | 'bullet';
}

/** Cuts a run into lists: a paragraph at the margin after a blank line ends one, unless entries below go on as they began. */
function listsIn(run: readonly Line[]): readonly List[] {
  const lists: { above: Line[]; lines: Line[]; kind: 'number' | 'bullet' }[] = [];
  let above: Line[] = [];
  let blank = true;
  for (const line of run) {
    const open = lists.at(-1);
    const inside = open !== undefined && open.lines.length > 0 && above.length === 0;
    const ends = inside && blank && line.kind === 'text' && line.mark === null && line.indent === 0;
    if (line.kind === 'text' && line.mark !== null && !inside) lists.push({ above, lines: [line], kind: line.mark.kind });
    else if (inside && !ends) open.lines.push(line);
    else above.push(line);
    if (line.kind === 'text' && line.mark !== null && !inside) above = [];
    blank = line.kind === 'blank';
  }
  return joined(lists);
}

/** Numbers that go on after a paragraph are one list, and the paragraph an answer. */
function joined(lists: readonly List[]): readonly List[] {
  const all: List[] = [];
  for (const list of lists) {
    const before = all.at(-1);
    const goesOn = before !== undefined && before.kind === 'number' && list.kind === 'number' && follows(before, list);
    if (goesOn) all[all.length - 1] = { ...before, lines: [...before.lines, ...list.above, ...list.lines] };
    else all.push(list);
  }
  return all;
}

function follows(before: List, list: List): boolean {
  const number = (line: Line | undefined): number => Number.parseInt(line?.mark?.text ?? '', 10);
  const outer = Math.min(...before.lines.filter(({ mark }) => mark !== null).map(({ indent }) => indent));
  const last = [...before.lines].reverse().find(({ mark, indent }) => mark?.kind === 'number' && indent <= outer + 1);
  return number(list.lines[0]) === number(last) + 1 && !list.above.some(({ words }) => /[:：]$/.test(words));
}

function markedGroup(page: Page, list: List): readonly Group[] {
  const marks = list.lines.filter(({ kind, mark }) => kind === 'text' && mark !== null);
  const least = marks.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  const opens: Opener = (line) => line.mark !== null && line.indent <= least + 1;
  const from = list.lines[0]?.index ?? 0;
  return [{ kind: list.kind, items: itemsOf(page, list.lines, opens), from, announced: announcement(page, list.above, from) }];
}

/** Bare lines of prose are no list: those that ask are short, and stand alone or before their answer. */
function bareGroup(page: Page, run: readonly Line[]): readonly Group[] {
  const texts = run.filter(({ kind }) => kind === 'text');
  const asking = texts.filter(({ words }) => asksAlone(words));
  if (asking.length < 2) return [];
  const manyAsk = asking.length * 4 >= texts.length * 3;
  const opens: Opener = ({ words }) => asksAlone(words) || (manyAsk && words.split(/\s+/).length <= 4 && !/[:：.]$/.test(words));
  const lines = run.slice(run.findIndex((line) => line.kind === 'text' && asksAlone(line.words)));
  if (!paragraphsAsk(lines)) return [];
  const from = lines[0]?.index ?? 0;
  return [{ kind: 'bare', items: itemsOf(page, lines, opens), from, announced: announcement(page, run.slice(0, 1), from) }];
}

/** Longest bare line that counts as a question. */
const longestBare = 200;

function asksAlone(words: string): boolean {
  if (words.length > longestBare || reportsAnswer(words) || reportsAsking(words)) return false;
  return (asks(words) || isPrompt(words)) && (/[?？]["”)\]*_\s]{0,4}$/.test(words) || !/[.!。]\s|[.!:：。]$/.test(words));
}

/** Whether at least half of the paragraphs begin by asking. */
function paragraphsAsk(lines: readonly Line[]): boolean {
  const firsts = lines.filter((line, index) => line.kind === 'text' && (index === 0 || lines[index - 1]?.kind === 'blank'));
  return firsts.filter(({ words }) => asksAlone(words)).length * 2 >= firsts.length;
}

/** The line that leads to a list: it ends in a colon, is bold as a whole, or stands right above and is short. */
function labelAbove(above: readonly Line[]): string | null {
  const line = [...above].reverse().find(({ kind }) => kind === 'text');
  if (line === undefined || line.words.length > longestLabel) return null;
  return /[:：][*_]{0,2}$/.test(line.words) || isBoldTitle(line) || (line === above.at(-1) && namesRound(line.words)) ? line.words : null;
}

const longestLabel = 120;

/** What the line above or the headings above say of a list. */
function announcement(page: Page, above: readonly Line[], from: number): Group['announced'] {
  const label = labelAbove(above);
  if (label !== null) return announcesQuestions(label) ? 'questions' : announcesOther(label) ? 'no' : namesRound(label.replace(/[*_]/g, '')) ? 'round' : null;
  let heading = headingAbove(page, from);
  if (heading !== null && announcesOther(heading.plain)) return 'no';
  for (let depth = 0; heading !== null && depth < 6; depth++) {
    if (announcesQuestions(heading.plain)) return 'questions';
    if (namesRound(heading.plain)) return 'round';
    heading = heading.parent === null ? null : (page.headings[heading.parent] ?? null);
  }
  return null;
}

/** Whether lines under the entries tell what was said. */
export function answeredBelow(page: Page, { items }: Group): boolean {
  return items.some(({ below, end }) => page.lines.slice(below, end).some(({ kind, words }) => kind === 'text' && reportsAnswer(words)));
}
