import type { Heading, Line, Page } from '../notes/page';
import { normalise } from '../text/words';
import type { RubricProblem } from './rubric';
import type { TopicEdit, TopicList, WrittenLine, WrittenList } from './topics/topic-edits';

export interface ReadTopicEdits {
  readonly edits: readonly TopicEdit[];
  readonly problems: readonly RubricProblem[];
  /** Whether a line, counted from 0, stands in the section of topics. */
  readonly holds: (line: number) => boolean;
}

/** What the section "Topics" of a page says: a heading a topic, and under it lists that we know by their names. */
export function readTopicEdits(page: Page): ReadTopicEdits {
  const sections = page.headings.filter(({ plain }) => /^(?:my |own |your )?topics?$/iu.test(plain));
  const problems: RubricProblem[] = [];
  const topics = page.headings.filter((heading) => sections.some((section) => heading.parent === section.index));
  const astray = sections.flatMap((section) => rowWithoutTopic(page, section) ?? []);
  problems.push(...astray.map(({ index }) => ({ line: index + 1, message: NO_TOPIC })));
  const edits = topics.slice(0, MOST_TOPICS).flatMap((heading) => editOf(page, heading, problems));
  const dropped = topics[MOST_TOPICS];
  if (dropped !== undefined) problems.push({ line: dropped.line + 1, message: `Only the first ${MOST_TOPICS} topics are read.` });
  return { edits, problems, holds: (line) => sections.some((section) => line >= section.line && line < section.end) };
}

const NO_TOPIC = 'No topic is read from this. Give each topic a heading of its own below "Topics", and under it lists such as "Names:" and "Mechanisms:".';

/** The first row of a table or list that stands above the topics of a section, and so belongs to none. */
function rowWithoutTopic(page: Page, { line, end, index }: Heading): Line | null {
  const first = page.headings[index + 1]?.line ?? end;
  return page.lines.slice(line + 1, Math.min(first, end)).find(({ kind, mark }) => kind === 'table' || (kind === 'text' && mark !== null)) ?? null;
}

const MOST_TOPICS = 100;
const MOST_LINES = 100;
const LONGEST_LINE = 300;
const LONGEST_TITLE = 80;

const listNames: ReadonlyMap<string, TopicList> = new Map([
  ['names', 'names'], ['name', 'names'], ['other names', 'names'], ['also called', 'names'],
  ['mechanisms', 'mechanisms'], ['mechanism', 'mechanisms'], ['alternatives', 'alternatives'], ['alternative', 'alternatives'],
  ['trade offs', 'tradeOffs'], ['trade off', 'tradeOffs'], ['tradeoffs', 'tradeOffs'], ['tradeoff', 'tradeOffs'],
  ['follow ups', 'followUps'], ['follow up', 'followUps'], ['followups', 'followUps'], ['often said', 'oftenSaid'], ['often said wrong', 'oftenSaid'],
  ['study', 'study'], ['to study', 'study'], ['what to study', 'study'],
]);

function editOf(page: Page, { title, line, end }: Heading, problems: RubricProblem[]): readonly TopicEdit[] {
  const name = undressed(title.text).slice(0, LONGEST_TITLE);
  if (name === '') return [];
  const lists = new Map<TopicList, OpenList>();
  let open: OpenList | null = null;
  let isRightBelow = false;
  for (const each of page.lines.slice(line + 1, end)) {
    const head = each.kind === 'code' ? null : headOf(each);
    if (head !== null) open = opened(lists, head);
    else if (looksLikeHead(each)) {
      problems.push({ line: each.index + 1, message: unknownList(each.words) });
      open = null;
    } else if (open !== null && (each.mark !== null || isRightBelow) && isWords(each)) add(open, each.words);
    isRightBelow = head !== null || (isRightBelow && isWords(each));
  }
  return [{ title: name, lists: written(lists, { name, line: line + 1 }, problems) }];
}

interface OpenList {
  readonly name: TopicList;
  only: boolean;
  readonly lines: WrittenLine[];
}

interface ListHead {
  readonly name: TopicList;
  readonly only: boolean;
  readonly rest: string;
}

/** `Names: a, b`, `**Study**`, `- Trade-offs (only):` or `#### Follow-ups`. */
function headOf({ words, kind }: Line): ListHead | null {
  const colon = words.search(/[:：]/u);
  const title = (colon < 0 ? words : words.slice(0, colon)).slice(0, 60).replace(/^#{1,6}\s/u, '');
  const said = normalise(title.replace(/-/gu, ' '));
  const only = said.endsWith(' only');
  const name = listNames.get(only ? said.slice(0, -' only'.length) : said);
  if (name === undefined) return null;
  const rest = colon < 0 || kind === 'heading' ? '' : words.slice(colon + 1).replace(/^[*_\s]+/u, '').trim();
  return { name, only, rest };
}

/** A list may stand in two pieces. */
function opened(lists: Map<TopicList, OpenList>, { name, only, rest }: ListHead): OpenList {
  const list = lists.get(name) ?? { name, only: false, lines: [] };
  list.only ||= only;
  lists.set(name, list);
  if (rest !== '') add(list, rest);
  return list;
}

function isWords({ kind }: Line): boolean {
  return kind === 'text' || kind === 'table';
}

/** A heading inside a topic, or a line that opens a list: `Keywords:`. */
function looksLikeHead({ kind, mark, words }: Line): boolean {
  return kind === 'heading' || (kind === 'text' && mark === null && /^[*_]{0,2}\p{L}[\p{L} -]{1,30}[*_]{0,2}:[*_]{0,2}$/u.test(words));
}

function unknownList(words: string): string {
  const name = words.replace(/^#{1,6}\s|[*_:]/gu, '').trim().slice(0, 40);
  return `"${name}" is no list of a topic. They are called Names, Mechanisms, Alternatives, Trade-offs, Follow-ups, Often said and Study.`;
}

function add({ name, lines }: OpenList, words: string): void {
  const said = words.trim().slice(0, LONGEST_LINE);
  if (name === 'names') lines.push(...said.split(/[,;]/u).map((each) => ({ text: undressed(each), more: '' })).filter(({ text }) => text !== ''));
  else if (said !== '') lines.push(lineOf(name, said));
}

function lineOf(name: TopicList, words: string): WrittenLine {
  if (name !== 'mechanisms' && name !== 'oftenSaid') return { text: words, more: '' };
  const quoted = /^["“]([^"”]{1,200})["”]\s{0,3}[:：]?\s{0,3}(.*)$/u.exec(words);
  if (quoted !== null) return { text: quoted[1] ?? '', more: (quoted[2] ?? '').trim() };
  const colon = words.search(/[:：]/u);
  if (colon < 1) return { text: undressed(words), more: '' };
  return { text: undressed(words.slice(0, colon)), more: words.slice(colon + 1).trim() };
}

function undressed(words: string): string {
  return words.replace(/[*`]|__/gu, '').trim();
}

function written(lists: ReadonlyMap<TopicList, OpenList>, { name, line }: { readonly name: string; readonly line: number }, problems: RubricProblem[]): TopicEdit['lists'] {
  const kept = [...lists].filter(([, { only, lines }]) => only || lines.length > 0);
  if (kept.some(([, { lines }]) => lines.length > MOST_LINES)) problems.push({ line, message: `Only the first ${MOST_LINES} lines of each list of "${name}" are read.` });
  return Object.fromEntries(kept.map(([list, { only, lines }]): [TopicList, WrittenList] => [list, { only, lines: lines.slice(0, MOST_LINES) }]));
}
