import { withoutEnd } from './edges';
import type { Line, Page } from './page';
import { announcement, contextOf, isLabel, type Announced } from './list-announcement';
import { boxMark, isBoldTitle, isNumberAlone, itemsOf, opensQuestionBox, type Item, type Opener } from './list-items';
import { labelledStories } from './labelled-story';
import { isSilentTitle, listedLines } from './listed-lines';
import { answerStart, asksDifference } from './same-line-answer';
import { announcesQuestions, namesRound } from './question-signs';
import { asks, isPrompt, opensRequest, reportsAnswer, reportsAsking } from './wording';

/** A list as it stands: its entries, and what announces it. */
export interface Group {
  /** `lines`: bare lines below what announces them, each an entry. */
  readonly kind: 'number' | 'bullet' | 'title' | 'bare' | 'lines';
  readonly items: readonly Item[];
  /** Index of its first line. */
  readonly from: number;
  readonly announced: Announced;
}

/** The lists of a page: runs of free lines without heading, table, code or rule, cut by what opens their entries. */
export function groupsOf(page: Page, isFree: (line: number) => boolean): readonly Group[] {
  return runsOf(page, isFree).flatMap((run) => groupsIn(page, withArrowsAsBullets(run.map(withoutStrike))));
}

function runsOf(page: Page, isFree: (line: number) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of page.lines) {
    if (isFree(line.index) && (line.kind === 'text' || line.kind === 'blank')) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(({ kind }) => kind === 'text'));
}

/** A line struck through as a whole is done with, and reads as if it stood bare, the number inside too: `~~3. Why us?~~`. */
function withoutStrike(line: Line): Line {
  const struck = line.kind === 'text' && line.words.startsWith('~~') ? /^~~[ \t]*(?:(\d{1,3}[.)]|[-*+])[ \t]+)?([^~ \t][^~]*)~~$/.exec(line.words) : null;
  const [, mark, inner = ''] = struck ?? [];
  if (struck === null || inner.length < 2 || (mark !== undefined && line.mark !== null)) return line;
  const words = withoutEnd(inner, ' \t');
  const body = line.body + line.words.length - 2 - inner.length;
  const kind = mark !== undefined && /^\d/.test(mark) ? 'number' : 'bullet';
  return { ...line, mark: mark === undefined ? line.mark : { kind, text: mark }, body, to: body + words.length, words };
}

/** Arrows that no debrief took, three at the margin of a run, are bullets. */
function withArrowsAsBullets(run: readonly Line[]): readonly Line[] {
  const arrows = run.filter(({ kind, mark, words }) => kind === 'text' && mark === null && arrow.test(words));
  const [first] = arrows;
  if (first === undefined || arrows.filter(({ indent }) => indent <= first.indent).length < leastArrows) return run;
  const marked = new Set(arrows.map(({ index }) => index));
  return run.map((line) => {
    const length = marked.has(line.index) ? (arrow.exec(line.words)?.[0].length ?? 0) : 0;
    return length === 0 ? line : { ...line, mark: { kind: 'bullet', text: '->' }, body: line.body + length, words: line.words.slice(length) };
  });
}

const arrow = /^(?:=+>|-+>|→|⇒|⟶|↳|➔|➜|▶|»|–|—)[ \t]+(?=\S)/;
const leastArrows = 3;

function groupsIn(page: Page, run: readonly Line[]): readonly Group[] {
  const titles = run.filter((line) => line.kind === 'text' && isTitle(line) && (isPrompt(bare(line)) || isNumberAlone(line)));
  const cut = titles.length === 0 ? 0 : run.findIndex((line, index) => index > 0 && announcesList(line));
  if (cut > 0) return [...groupsIn(page, run.slice(0, cut)), ...groupsIn(page, run.slice(cut))];
  if (titles.length > 0) return titleGroup(page, run);
  const { lists, rest } = listsIn(run);
  let context: Announced = null;
  const marked = lists.flatMap((list) => {
    context = contextOf(list.above, context);
    const groups = [...bareAbove(page, list), ...markedGroup(page, list, context)];
    if (isRoundTitle(list)) context = 'round';
    return groups;
  });
  return [...marked, ...bareGroups(page, rest, lists.length > 0)];
}

/** "**List of questions:**" below other titles: what follows stands under none of them. */
function announcesList(line: Line): boolean {
  return line.kind === 'text' && line.words.startsWith('**') && isBoldTitle(line) && /[:：]/.test(line.words.slice(-3)) && !isPrompt(bare(line)) && announcesQuestions(bare(line));
}

/** "1. **Second round**" above a paragraph: what is listed below was asked there. */
function isRoundTitle({ lines: [first] }: List): boolean {
  return first !== undefined && first.words.startsWith('**') && first.words.endsWith('**') && namesRound(bare(first));
}

/** Bare lines above a list, without the last paragraph, which leads to it. */
function bareAbove(page: Page, { above }: List): readonly Group[] {
  let end = above.length;
  while (end > 0 && above[end - 1]?.kind === 'blank') end -= 1;
  while (end > 0 && above[end - 1]?.kind === 'text') end -= 1;
  return bareGroups(page, above.slice(0, end), true);
}

/** Bare lines cut where a line of its own says what follows. */
function bareGroups(page: Page, run: readonly Line[], besideList: boolean): readonly Group[] {
  const sections: Line[][] = [[]];
  run.forEach((line, index) => {
    const begins = line.kind === 'text' && line.mark === null && (index === 0 || run[index - 1]?.kind === 'blank');
    const opens = begins && (isLabel(line) || isSilentTitle(line) || isRuledTitle(line));
    if (opens) sections.push([]);
    sections.at(-1)?.push(line);
  });
  return sections.flatMap((section) => (section.filter(({ kind }) => kind === 'text').length < 2 ? [] : bareGroup(page, section, besideList ? 0.75 : 0.5)));
}

/** A title between rules: `=== Caches ===`. */
function isRuledTitle({ words }: Line): boolean {
  return words.length < shortTitle && /^(={2,8}|-{2,8}|~{2,8}|#{2,8}|\+{2,8})[ \t]*[^=~#+?？]+[ \t]*\1$/.test(words);
}

/** A line in bold as a whole, or with `Q1.` in front. */
function isTitle(line: Line): boolean {
  return isBoldTitle(line) || opensQuestionBox(line.words) || (line.mark === null && /^(?:\*\*|__)?Q(?:ue(?:s(?:tion)?)?)?[ \t]*\d{0,3}[ \t]*(?:[-=]+>|[→⇒.:)/、：–-])/i.test(line.words));
}

function bare({ words }: Line): string {
  return words.replace(boxMark, '').replace(/[*_]/g, '');
}

function titleGroup(page: Page, run: readonly Line[]): readonly Group[] {
  const first = run.findIndex((line) => line.kind === 'text' && isTitle(line));
  const lines = run.slice(first);
  const from = lines[0]?.index ?? 0;
  if (labelledStories(page, from, (lines.at(-1)?.index ?? from) + 1).length > 0) return [];
  return [{ kind: 'title', items: itemsOf(page, lines, isTitle), from, announced: announcement(page, { above: run, from }) }];
}

/** One list: the lines above that lead to it, and its own. */
interface List {
  readonly above: readonly Line[];
  readonly lines: readonly Line[];
  readonly kind: 'number' | 'bullet';
}

/** Cuts a run into lists: a paragraph at the margin after a blank line ends one, unless entries below go on as they began. */
function listsIn(run: readonly Line[]): { readonly lists: readonly List[]; readonly rest: readonly Line[] } {
  const lists: { above: Line[]; lines: Line[]; kind: 'number' | 'bullet' }[] = [];
  let above: Line[] = [];
  let blank = true;
  for (const [at, line] of run.entries()) {
    const open = lists.at(-1);
    const inside = open !== undefined && open.lines.length > 0 && above.length === 0;
    const ends = inside && line.kind === 'text' && line.mark === null && line.indent === 0 && (blank || leadsNext(open, line, run[at + 1]));
    if (line.kind === 'text' && line.mark !== null && !inside) lists.push({ above, lines: [line], kind: line.mark.kind });
    else if (inside && !ends) open.lines.push(line);
    else above.push(line);
    if (line.kind === 'text' && line.mark !== null && !inside) above = [];
    blank = line.kind === 'blank';
  }
  return { lists: joined(lists), rest: above };
}

/** Whether a line at the margin right below an entry leads to the next list: it says so, or is a short title as the list has one. */
function leadsNext({ above, lines }: List, line: Line, next: Line | undefined): boolean {
  if (next?.mark == null || next.indent > (lines[0]?.indent ?? 0) + 1) return false;
  return (/[:：]$/.test(line.words) && line.words.length < shortTitle) || isLabel(line) || (isShortTitle(line) && above.length > 0 && isShortTitle(above.at(-1)));
}

const shortTitle = 60;

function isShortTitle(line: Line | undefined): boolean {
  return line !== undefined && line.kind === 'text' && line.mark === null && line.words.split(/\s+/).length <= 4 && /^[*_]{0,2}[\p{Lu}\p{Lo}]/u.test(line.words) && !/[.!?。！？]$/.test(line.words);
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

function markedGroup(page: Page, list: List, context: Announced): readonly Group[] {
  const marks = list.lines.filter(({ kind, mark }) => kind === 'text' && mark !== null);
  const outer = outerIndent(marks);
  const inBrackets = inBracketsAt(list.lines[0]);
  const opens: Opener = (line) => line.indent <= outer && (line.mark === null ? sortEntry.test(line.words) : inBrackets || !inBracketsAt(line));
  const from = list.lines[0]?.index ?? 0;
  return [{ kind: list.kind, items: itemsOf(page, list.lines, opens), from, announced: announcement(page, { above: list.above, from, context }) }];
}

/** `(1)`, which below other numbers counts what follows up. */
function inBracketsAt(line: Line | undefined): boolean {
  return line !== undefined && line.mark !== null && (line.mark.text.startsWith('(') || line.mark.text.startsWith('（'));
}

/** An entry that carries its sort instead of a mark. */
const sortEntry = /^(?:手撕|手写|算法题?|编程题?|代码题?|智力题|场景题|反问|coding|sql|lld|hld|system design)[ \t]*[:：][ \t]*\S/i;

/** The indent up to which entries open: a column more than the least, unless several bullets stand there below several others. `1. 1. Why?` stands as deep as its second number. */
export function outerIndent(marks: readonly Line[]): number {
  const single = marks.filter(({ words }) => !/^\d{1,3}[.)][ \t]/.test(words));
  const least = (single.length > 0 ? single : marks).reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  const at = (indent: number): number => marks.filter((line) => line.indent === indent && line.mark?.kind === 'bullet').length;
  return at(least) >= 2 && at(least + 1) >= 2 ? least : least + 1;
}

/** Bare lines of prose are no list: those that ask are short, and stand alone or before their answer. */
function bareGroup(page: Page, run: readonly Line[], leastAsking: number): readonly Group[] {
  const texts = run.filter(({ kind }) => kind === 'text');
  const listed = listedLines(page, run);
  if (listed !== null) return [listed];
  const asking = texts.filter(({ words }) => asksAlone(words));
  if (asking.length < 2) return scratched(page, run, texts);
  const manyAsk = asking.length * 4 >= texts.length * 3;
  const least = asking.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  const opens: Opener = ({ words, indent }) => indent <= least + 1 && (asksAlone(words) || (manyAsk && words.split(/\s+/).length <= 4 && !/[:：.]$/.test(words)));
  const lines = run.slice(run.findIndex((line) => line.kind === 'text' && asksAlone(line.words)));
  if (!paragraphsAsk(lines, leastAsking)) return scratched(page, run, texts);
  const from = lines[0]?.index ?? 0;
  return [{ kind: 'bare', items: itemsOf(page, lines, opens), from, announced: announcement(page, { above: texts.slice(0, 1), from }) }];
}

/** Chinese jotted down line by line, without marks: those that ask among the names of topics, which answer nothing. */
function scratched(page: Page, run: readonly Line[], texts: readonly Line[]): readonly Group[] {
  if (texts.length < leastScratched || texts.filter(({ words }) => han.test(words)).length * 4 < texts.length * 3) return [];
  const short = texts.filter(({ words }) => words.length <= longestScratch && !/[。！]$/.test(words)).length;
  if (short * 10 < texts.length * 9 || texts.some(({ words }) => reportsAnswer(words))) return [];
  const items = itemsOf(page, run, ({ words }) => words.length <= longestScratch && scratchAsks.test(words)).map((item) => ({ ...item, end: item.below }));
  return items.length < leastAskingScratch || items.length * 5 < texts.length ? [] : [{ kind: 'bare', items, from: items[0]?.line.index ?? 0, announced: 'questions' }];
}

const han = /\p{Script=Han}/u;
const longestScratch = 60;
const leastScratched = 8;
const leastAskingScratch = 4;

/** Words that ask wherever they stand in a Chinese line. */
const scratchAsks = /怎么|怎样|如何|什么|为啥|为何|哪些|哪个|哪几|多少|是否|能否|有没有|会不会|能不能|可不可以|是不是|[吗呢][?？]?$|[?？]$|区别$/;

/** Longest bare line that counts as a question. */
const longestBare = 240;

function asksAlone(line: string): boolean {
  const words = line.startsWith('**') ? line.replace(boldTheme, '') : line;
  if (asksThenDirects(words)) return true;
  const arrow = /->|=>|→|⇒/.test(words) ? answerStart(words) : null;
  if (arrow !== null) return asksAlone(words.slice(0, arrow.end));
  if (words.length > longestBare || reportsAnswer(words) || reportsAsking(words)) return false;
  if (!asks(words) && !isPrompt(words) && !asksDifference(words)) return false;
  return /[?？]["”)\]*_\s]{0,4}$/.test(words) || !/[.!。]\s|[.!:：。]$/.test(words) || (opensRequest(words) && !/[:：]$/.test(words));
}

/** "**Conflict:** Tell me .." */
const boldTheme = /^\*\*[^*:：?？]{1,40}(?:[:：]\*\*|\*\*[ \t]*[:：])[ \t]*["“]?/;

/** Longest line that asks, and goes on to say how to answer. */
const longestDirected = 500;

/** Whether a line asks and then speaks to the one who answers: "What would you change? Please name one thing." */
function asksThenDirects(words: string): boolean {
  const end = words.length > longestDirected ? -1 : words.search(/[?？][ \t]/);
  if (end < 12 || /[.!。]\s/.test(words.slice(0, end)) || !asks(words.slice(0, end))) return false;
  const rest = words.slice(end + 1);
  return /\b(?:please|you|your|try|don['’]t|if (?:so|not|yes))\b/i.test(rest) && !/\b(?:I|my|we|our|me|us)\b/i.test(rest);
}

/** Whether paragraphs begin by asking, by the share given. */
function paragraphsAsk(lines: readonly Line[], least: number): boolean {
  const firsts = lines.filter((line, index) => line.kind === 'text' && (index === 0 || lines[index - 1]?.kind === 'blank'));
  return firsts.filter(({ words }) => asksAlone(words)).length >= firsts.length * least;
}

/** Whether lines under the entries tell what was said. */
export function answeredBelow(page: Page, { items }: Group): boolean {
  return items.some(({ below, end }) => page.lines.slice(below, end).some(({ kind, words }) => kind === 'text' && reportsAnswer(words)));
}
