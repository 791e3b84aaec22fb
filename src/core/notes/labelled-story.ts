import type { Passage, Span } from '../text/span';
import type { PartName, StoryForm } from './interview-note';
import { headingAbove, lineIndexAt, type Line, type Page } from './page';
import { passageOf, subPassage } from './passage';
import { endOfBlock, endOfLastPart } from './star-closing';
import { endOfPart, limitOf, wordsOf, type Limit } from './star-ends';
import { tellsInLetters } from './star-fences';
import { areGuidance, isBlankTitle, isHint, teaches } from './star-guidance';
import { partNamed } from './star-labels';
import { beforeLabelBehind } from './star-letter-runs';
import { mayHoldStory, nameOf, openingsIn, type Opening, type Stretch } from './star-openings';
import { isPlaceholder } from './star-text';
import { titleAbove, withoutDress } from './star-titles';
import { isTaskList } from './task-lists';

/** A story whose parts the note labels, with the labels that have nothing behind them. */
export interface LabelledStory {
  /** An idea where none of its labels has words behind it. */
  readonly form: StoryForm;
  readonly span: Span;
  /** Index of its first line. */
  readonly line: number;
  /** The words that stand as a title in a line above it or in front of its first label; null where none do. */
  readonly title: string | null;
  /** All its lines, as the answer that it is. */
  readonly words: Passage;
  readonly parts: Readonly<Partial<Record<PartName, Passage>>>;
  readonly blanks: readonly Passage[];
}

/** Whether a story is no more than labels still to be filled. */
export function isUnfilled({ form, blanks }: LabelledStory): boolean {
  return form === 'idea' && blanks.length > 0;
}

/** The labels of one story, and where it must end. */
interface Group {
  readonly openings: Opening[];
  readonly title: string | null;
  /** Index of the first line that leads up to it. */
  readonly lead: number;
}

/**
 * The stories labelled between two lines, in order. A story needs two different parts; a lone letter counts only beside an
 * S or T; a situation again, or a task or an action again after a result, begins the next story. Guidance ("Describe the
 * situation") is no story. A code fence with labels of its own is read by itself.
 */
export function labelledStories(page: Page, from: number, to: number): readonly LabelledStory[] {
  return storiesBetween(page, from, to).stories;
}

/** Lines of templates and definitions between two lines: the labels of a story with guidance, or nothing, behind them. */
export function storyTemplates(page: Page, from: number, to: number): readonly (readonly [number, number])[] {
  return storiesBetween(page, from, to).templates;
}

interface Labelled {
  readonly stories: readonly LabelledStory[];
  readonly templates: readonly (readonly [number, number])[];
}

const nothing: Labelled = { stories: [], templates: [] };

function storiesBetween(page: Page, from: number, to: number): Labelled {
  if (!mayHoldStory(page, from, to)) return nothing;
  const known = storiesOf.get(page) ?? new Map<string, Labelled>();
  if (!storiesOf.has(page)) storiesOf.set(page, known);
  const key = `${String(from)}-${String(to)}`;
  const stories = known.get(key) ?? readStories(page, from, to);
  known.set(key, stories);
  return stories;
}

/** Layouts ask for the same stretch of a page one after the other, so what was read is kept as long as the page. */
const storiesOf = new WeakMap<Page, Map<string, Labelled>>();

function readStories(page: Page, from: number, to: number): Labelled {
  const read = stretchesOf(page, from, to).flatMap((stretch) => {
    const groups = grouped(page, openingsIn(page, stretch), stretch.from);
    return groups.flatMap((group, index) => readStory(page, group, { to: endOfGroup(groups[index + 1], stretch.to), form: 'full' }) ?? []);
  });
  const isSure = (story: ReadStory): boolean => !story.guides && story.isTold && !isUnfilled(story);
  const kept = read.filter((story) => story.guides || story.isTold || read.some((other) => isSure(other) && other.dress === story.dress));
  const templates = read.filter((story) => story.guides || isUnfilled(story)).map(({ line, words }) => [line, lineIndexAt(page, words.to) + 1] as const);
  return { stories: kept.filter(({ guides }) => !guides), templates };
}

/** The outline of a story by bullets `WHAT`, `WHY`, `STAR` with letters below, `Impact`; null where fewer than two parts are there. */
export function outlineStory(page: Page, from: number, to: number): LabelledStory | null {
  const lines = page.lines.slice(from, to).filter((line) => line.kind === 'text' || line.kind === 'heading');
  const openings = lines.flatMap((line) => outlineOpeningOf(line));
  const own = openings.filter(({ letter, part }) => !letter && part !== 'result');
  const lead = openings[0]?.line.index ?? from;
  const field = lines.find((line) => line.index > lead && line.mark === null && namedField.test(line.words));
  const group = { openings: openings.filter(({ line }) => line.index < (field?.index ?? to)), title: null, lead };
  const story = own.length === 0 ? null : readStory(page, group, { to: { line: field?.index ?? to, at: null }, form: 'outline' });
  return story === null || story.guides || !story.isTold ? null : story;
}

/** The lines in stretches: fences that hold a labelled story, and what lies between. */
function stretchesOf(page: Page, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    if (page.lines[index]?.kind !== 'code') continue;
    const end = fenceEnd(page, index, to);
    const inside = { from: index + 1, to: end, isFence: true };
    const openings = openingsIn(page, inside);
    if (isFenceOfStory(openings) || tellsInLetters(page, inside, openings)) {
      stretches.push({ from: start, to: index, isFence: false }, { ...inside, to: isFenceMark(page.lines[end - 1]) ? end - 1 : end });
      start = end;
    }
    index = end - 1;
  }
  return [...stretches, { from: start, to, isFence: false }];
}

/** Index after the closing mark of a fence, or of the line that leaves it; blank lines inside are no code. */
function fenceEnd(page: Page, first: number, to: number): number {
  for (let index = first + 1; index < to; index++) {
    const line = page.lines[index];
    if (line?.kind !== 'code' && line?.kind !== 'blank') return index;
    if (isFenceMark(line)) return index + 1;
  }
  return to;
}

/** Code may hold `S:` or `T:` for anything: three parts by their names, situation and action among them, are a story. */
function isFenceOfStory(openings: readonly Opening[]): boolean {
  const spelled = new Set(openings.filter(({ letter }) => !letter).map(({ part }) => part));
  return spelled.size >= 3 && spelled.has('situation') && spelled.has('action') && isStory(openings);
}

function isFenceMark(line: Line | undefined): boolean {
  return /^(?:`{3,}|~{3,})[ \t]*$/.test(line?.words ?? '');
}

const outlineLabels: readonly (readonly [RegExp, PartName | null])[] = [
  [/^what\b/i, 'situation'],
  [/^why\b/i, 'task'],
  [/^star\b/i, null],
  [/^(?:impact|result)\b/i, 'result'],
];

const unjoined = { also: null, strict: true } as const;

/** A bullet in capitals or with a colon or dash after the label; letters as everywhere. Without a bullet the label has a line to itself. */
function outlineOpeningOf(line: Line): Opening[] {
  if (line.kind !== 'text' || !/^(?:\*\*)?[WSIRTAL]/.test(line.words) || (line.mark === null && !bareLabel.test(line.words))) return [];
  const start = line.words.slice(0, 80);
  const label = /^(?:\*\*)?(WHAT|WHY|STAR|IMPACT|(?:What|Why|Star|Impact|Result)(?=(?:\*\*)?[ \t]*(?:[:–-]|$)))(?:\*\*)?[ \t]*(?:[:–=-]+(?:\*\*)?[ \t]*)?/.exec(start);
  const named = outlineLabels.find(([pattern]) => label !== null && pattern.test(label[1] ?? ''));
  if (label !== null && named !== undefined) return [{ ...unjoined, part: named[1], letter: false, line, at: line.body, words: line.body + label[0].length }];
  const letter = /^(?:\*\*)?([STARL])(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]*/.exec(start);
  if (letter === null) return [];
  return [{ ...unjoined, part: partNamed(letter[1] ?? ''), letter: true, line, at: line.body, words: line.body + letter[0].length }];
}

/** A field in bold below an outline is about the story, and no part of it: "**Best for:** scale". */
const namedField = /^\*\*[^*\r\n]{2,60}:\*\*[ \t]*\S/;

const bareLabel = /^(?:\*\*)?(?:WHAT|WHY|STAR|IMPACT|Impact|Result|[STARL]:)(?:\*\*)?[ \t]*[:：]?(?:\*\*)?$/;

function grouped(page: Page, openings: readonly Opening[], from: number): readonly Group[] {
  let group: Group = { openings: [], title: null, lead: from };
  const groups = [group];
  let seen = new Set<PartName>();
  let floor = from;
  for (const opening of openings) {
    const { part, line } = opening;
    const title = part === null || line.kind === 'heading' ? null : titleOf(page, opening, floor);
    const goesOn = part === 'situation' && seen.size === 1 && title === null && group.openings.at(-1)?.part === part && floor === line.index;
    if ((!goesOn && begins(opening, seen, title !== null)) || group.openings.length === 0) {
      group = { openings: [opening], title: title?.text ?? null, lead: title?.line ?? line.index };
      groups.push(group);
      seen = new Set();
    } else if (part === null || group.openings.at(-1)?.part !== part) group.openings.push(opening);
    if (part !== null) seen.add(part);
    if (opening.also !== null) seen.add(opening.also);
    floor = line.index + 1;
  }
  return groups.filter(({ openings: own }) => own.length > 0);
}

function begins({ part, line }: Opening, seen: ReadonlySet<PartName>, isTitled: boolean): boolean {
  if (part === null) return line.kind === 'heading' || seen.size === 0;
  const over = seen.has('result') || seen.has('learning');
  const early = part === 'situation' || part === 'task' || part === 'action';
  if (seen.size === 0) return isTitled;
  return (seen.has(part) && (part === 'situation' || (early && seen.has('result')))) || (isTitled && early && over);
}

/** The title in front of a label in the same line, else the one in a line above. */
function titleOf(page: Page, { at, line }: Opening, floor: number): { readonly text: string; readonly line: number } | null {
  if (at === line.body) return titleAbove(page, line, floor);
  const before = withoutDress(page.text.slice(line.body, Math.min(at, line.body + 160)));
  return before === '' || floor > line.index ? null : { text: before, line: line.index };
}

function endOfGroup(next: Group | undefined, to: number): Limit {
  const first = next?.openings[0];
  if (next === undefined || first === undefined) return { line: to, at: null };
  return next.title === null && first.at > first.line.body ? { line: first.line.index, at: first.at } : { line: next.lead, at: null };
}

/** Whether labels make a story: two different parts, an action or a situation among them, one by its own name or letter. */
function isStory(openings: readonly Opening[]): boolean {
  const named = openings.filter(({ part }) => part !== null);
  const distinct = new Set(named.flatMap(({ part, also }) => [part, also]).filter((part) => part !== null));
  const inLines = named.every(({ at, line }) => at > line.body);
  const letters = named.every(({ letter }) => letter) && !distinct.has('situation') && (inLines || !distinct.has('task'));
  const told = distinct.has('situation') || (distinct.has('action') && (distinct.has('task') || distinct.has('result')));
  const trusted = named.some(({ part, strict }) => strict && part !== 'result') || (distinct.size >= 3 && distinct.has('action') && distinct.has('situation'));
  return distinct.size >= 2 && !letters && told && trusted;
}

interface ReadStory extends LabelledStory {
  /** Whether the parts only tell how to write them. */
  readonly guides: boolean;
  /** Whether it is more than a list of what others are to do; else it counts only beside a story in the same dress. */
  readonly isTold: boolean;
  readonly dress: string;
}

function readStory(page: Page, { openings, title }: Group, { to, form }: { to: Limit; form: StoryForm }): ReadStory | null {
  const named = openings.filter(({ part }) => part !== null);
  const first = named[0];
  if (first === undefined || !isStory(openings)) return null;
  const { parts, blanks } = partsOf(page, openings, to);
  const told = Object.values(parts);
  const heading = headingOver(page, first.line.index);
  const guides = told.length > 0 && areGuidance(parts, heading);
  if ((told.length === 0 && (blanks.length === 0 || teaches(heading) || isBlankTitle(heading)))) return null;
  const isTold = guides || !isTaskList(page, named, parts);
  if (!isTold && (!named.some(({ part }) => part === 'action') || told.every(({ text }) => text.length < leastBeside))) return null;
  const words = wordsOf(page, first.at, endOfStory(page, openings, to));
  const own = guides ? parts : withoutHints(parts);
  const isEmpty = Object.keys(own).length === 0;
  if (isEmpty && blanks.length === 0) return null;
  return { form: isEmpty ? 'idea' : form, span: { from: words.from, to: words.to }, line: first.line.index, title, words, parts: own, blanks, guides, isTold, dress: dressOf(page, first) };
}

function withoutHints(parts: LabelledStory['parts']): LabelledStory['parts'] {
  return Object.fromEntries(Object.entries(parts).filter(([, { text }]) => !isHint(text)));
}

/** A part this long tells something beside a whole story, in characters. */
const leastBeside = 20;

/** How a label is written: its bullet and its emphasis. */
function dressOf(page: Page, { line, at, words }: Opening): string {
  return `${line.kind} ${line.mark?.kind ?? ''} ${page.text.slice(at, words).replace(/[^*_:：]/g, '')}`;
}

/** The heading that the story stands under, headings of its parts left out. */
function headingOver(page: Page, line: number): string {
  let heading = headingAbove(page, line + 1);
  while (heading !== null && nameOf(page, heading) !== null) heading = heading.parent === null ? null : (page.headings[heading.parent] ?? null);
  return heading?.plain ?? '';
}

function partsOf(page: Page, openings: readonly Opening[], to: Limit): Pick<LabelledStory, 'parts' | 'blanks'> {
  const parts: Partial<Record<PartName, Passage>> = {};
  const blanks: Passage[] = [];
  for (const [index, opening] of openings.entries()) {
    if (opening.part === null) continue;
    const told = wordsOf(page, opening.words, endOf(page, openings, { index, to }));
    const words = opening.letter || opening.words === opening.at ? subPassage(told, 0, beforeLabelBehind(told.text, opening.part)) : told;
    if (words.text === '') blanks.push(passageOf(page.text, { from: opening.at, to: Math.max(opening.at, opening.words) }));
    else if (!isPlaceholder(words.text)) {
      parts[opening.part] ??= words;
      if (opening.also !== null) parts[opening.also] ??= words;
    }
  }
  return { parts, blanks };
}

/** The end of the last label that names a part. */
function endOfStory(page: Page, openings: readonly Opening[], to: Limit): Limit {
  const at = openings.length - 1 - [...openings].reverse().findIndex(({ part }) => part !== null);
  return openings[at] === undefined ? to : endOf(page, openings, { index: at, to });
}

/** Where the part of one of the labels ends; the last part ends at the labels of anything else, too. */
function endOf(page: Page, openings: readonly Opening[], { index, to }: { readonly index: number; readonly to: Limit }): Limit {
  const opening = openings[index];
  if (opening === undefined) return to;
  const end = endOfPart(page, opening, limitOf(openings[index + 1], to));
  const isLast = openings.slice(index + 1).every(({ part }) => part === null);
  return isLast ? endOfLastPart(page, opening, endOfBlock(page, openings.slice(0, index + 1), end)) : end;
}
