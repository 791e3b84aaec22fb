import { isBoldTitle } from './list-items';
import { headingAbove, type Heading, type Line, type Page } from './page';
import { announcesOther, announcesQuestions, beginsQuestions, doubtsQuestions, namesRound, namesSort } from './question-signs';

/**
 * What the headings or the line above a list say of it: `begun` where each entry ends a question that the line begins,
 * `doubtful` where it is about getting ready, `no` where it holds something else.
 */
export type Announced = 'questions' | 'round' | 'begun' | 'doubtful' | 'no' | null;

const longestLabel = 120;
const shortLabel = 80;

/** Where a list stands. */
export interface Place {
  /** The lines that lead to it. */
  readonly above: readonly Line[];
  /** Index of its first line. */
  readonly from: number;
  /** What a label further up says, for lists whose own names only a sort. */
  readonly context?: Announced;
}

/** What the line above, the headings above, or the title of the note say of a list. */
export function announcement(page: Page, { above, from, context = null }: Place): Announced {
  const label = labelAbove(above);
  const said = label === null ? null : saidBy(label.replace(/[*_]/g, ''));
  if (said !== null) return said;
  if (label !== null && context !== null && namesSort(label.replace(/[*_]/g, ''))) return context;
  if (label === null && context === 'round') return saidByHeadings(page, from) ?? context;
  if (label !== null && label.replace(/\([^()]{0,40}\)/g, '').trim().split(/\s+/).length > mostWordsOfTopic) return null;
  return saidByHeadings(page, from);
}

/** A label of more words that announces nothing says what the list is; a shorter one may be a topic of what a heading announces. */
const mostWordsOfTopic = 3;

/** Whether a bare line of its own only says what follows: "Round 2", "二面", "Questions asked:". */
export function isLabel({ words }: Line): boolean {
  return words.length < 40 && !/[?？.。!！](?:$|[ \t]*\p{L})/u.test(words) && saidBy(words.replace(/[*_]/g, '')) !== null;
}

/** What the last of the labels among lines says, for the lists whose own label names only a sort. */
export function contextOf(lines: readonly Line[], before: Announced): Announced {
  return lines.reduce((said: Announced, line) => (line.kind === 'text' && /[:：][*_]{0,2}$/.test(line.words) && line.words.length < shortLabel ? (saidBy(line.words.replace(/[*_]/g, '')) ?? said) : said), before);
}

function saidBy(words: string): Announced {
  if (beginsQuestions(words)) return 'begun';
  if (announcesQuestions(words)) return 'questions';
  if (announcesOther(words)) return 'no';
  if (namesRound(words)) return 'round';
  return doubtsQuestions(words) ? 'doubtful' : null;
}

/** What each heading says, as many lists stand below it. */
const known = new WeakMap<Heading, Announced>();

function saidByHeading(heading: Heading): Announced {
  const before = known.get(heading);
  if (before !== undefined) return before;
  const said = saidBy(heading.plain);
  known.set(heading, said);
  return said;
}

function saidByHeadings(page: Page, from: number): Announced {
  let heading = headingAbove(page, from);
  if (heading !== null && saidByHeading(heading) === 'no') return 'no';
  for (let depth = 0; heading !== null && depth < 6; depth++) {
    const said = saidByHeading(heading);
    if (said !== null && said !== 'no') return said;
    heading = heading.parent === null ? null : (page.headings[heading.parent] ?? null);
  }
  return saidByTitle(page, from);
}

/** The first heading is the title of a note even where the next are of its level; without one, the file's name is. */
function saidByTitle(page: Page, from: number): Announced {
  const [first] = page.headings;
  if (first === undefined) {
    const top = page.lines.find(({ kind }) => kind === 'text');
    if (top !== undefined && top.index < from && top.words.length < shortLabel / 2 && /[:：]$/.test(top.words)) return saidBy(top.words);
  }
  const headed = first !== undefined && first.level === 1 && first.line < from;
  const title = headed ? first.plain : page.path.slice(page.path.lastIndexOf('/') + 1);
  if (announcesQuestions(title)) return !headed && toAsk.test(title) ? null : 'questions';
  return !headed && page.lines[from]?.mark?.kind === 'number' && namesRound(title.replace(/\.[a-z]{2,8}$/i, '').replace(/[-_]+/g, ' ')) ? 'round' : null;
}

/** A file named after the questions to ask holds more than those. */
const toAsk = /questions[-_ ]+to[-_ ]+ask/i;

/** The line that leads to a list: it ends in a colon, is bold as a whole, or is short and names a round or questions; of a paragraph its last sentence. */
function labelAbove(above: readonly Line[]): string | null {
  const line = [...above].reverse().find(({ kind }) => kind === 'text');
  if (line === undefined) return null;
  if (/[:：–-][*_]{0,2}$/.test(line.words)) return lastSentence(line.words);
  if (line.words.length > longestLabel) return null;
  if (isBoldTitle(line)) return line.words;
  const near = line === above.at(-1) || line.words.length < shortLabel / 2 || /\p{Script=Han}/u.test(line.words);
  const said = line.words.length < shortLabel && near ? saidBy(line.words.replace(/[*_]/g, '')) : null;
  return said === 'questions' || said === 'round' ? line.words : null;
}

function lastSentence(words: string): string | null {
  const start = words.length > longestLabel ? Math.max(words.lastIndexOf('. '), words.lastIndexOf('。')) : 0;
  return start < 0 || words.length - start > longestLabel ? null : words.slice(start);
}
