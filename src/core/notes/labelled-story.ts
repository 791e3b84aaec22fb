import type { Passage, Span } from '../text/span';
import type { PartName, StoryForm } from './interview-note';
import { headingAt, lineIndexAt, type Line, type Page } from './page';
import { passageBuilder, passageOf } from './passage';
import { areGuidance } from './star-guidance';
import { partNamed } from './star-labels';
import { mayHoldStory, openingsIn, type Opening, type Stretch } from './star-openings';
import { isPlaceholder } from './star-text';
import { titleAbove, withoutDress } from './star-titles';

/** A story whose parts the note labels, with the labels that have nothing behind them. */
export interface LabelledStory {
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
  if (!mayHoldStory(page, from, to)) return [];
  const known = storiesOf.get(page) ?? new Map<string, readonly LabelledStory[]>();
  if (!storiesOf.has(page)) storiesOf.set(page, known);
  const key = `${String(from)}-${String(to)}`;
  const stories = known.get(key) ?? readStories(page, from, to);
  known.set(key, stories);
  return stories;
}

/** Layouts ask for the same stretch of a page one after the other, so what was read is kept as long as the page. */
const storiesOf = new WeakMap<Page, Map<string, readonly LabelledStory[]>>();

function readStories(page: Page, from: number, to: number): readonly LabelledStory[] {
  return stretchesOf(page, from, to).flatMap((stretch) => {
    const groups = grouped(page, openingsIn(page, stretch), stretch.from);
    const stories = groups.map((group, index) => readStory(page, group, { to: endOfGroup(groups[index + 1], stretch.to), form: 'full' }));
    return stories.filter((story): story is LabelledStory => story !== null);
  });
}

/** The outline of a story by bullets `WHAT`, `WHY`, `STAR` with letters below, `Impact`; null where fewer than two parts are there. */
export function outlineStory(page: Page, from: number, to: number): LabelledStory | null {
  const lines = page.lines.slice(from, to).filter((line) => line.kind === 'text' || line.kind === 'heading');
  const openings = lines.flatMap((line) => outlineOpeningOf(line));
  const own = openings.filter(({ letter, part }) => !letter && part !== 'result');
  const group = { openings, title: null, lead: openings[0]?.line.index ?? from };
  return own.length === 0 ? null : readStory(page, group, { to: { line: to, at: null }, form: 'outline' });
}

/** The lines in stretches: fences that hold a labelled story, and what lies between. */
function stretchesOf(page: Page, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    if (page.lines[index]?.kind !== 'code') continue;
    let end = index;
    while (end < to && page.lines[end]?.kind === 'code') end += 1;
    const inside = { from: index + 1, to: end, isFence: true };
    if (isFenceOfStory(openingsIn(page, inside))) {
      stretches.push({ from: start, to: index, isFence: false }, { ...inside, to: isFenceMark(page.lines[end - 1]) ? end - 1 : end });
      start = end;
    }
    index = end;
  }
  return [...stretches, { from: start, to, isFence: false }];
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

/** A bullet in capitals or with a colon or dash after the label; letters as everywhere. */
function outlineOpeningOf(line: Line): Opening[] {
  if (line.kind !== 'text' || line.mark === null || !/^(?:\*\*)?[WSIRTAL]/.test(line.words)) return [];
  const start = line.words.slice(0, 80);
  const label = /^(?:\*\*)?(WHAT|WHY|STAR|IMPACT|(?:What|Why|Star|Impact|Result)(?=(?:\*\*)?[ \t]*(?:[:–-]|$)))(?:\*\*)?[ \t]*(?:[:–=-]+(?:\*\*)?[ \t]*)?/.exec(start);
  const named = outlineLabels.find(([pattern]) => label !== null && pattern.test(label[1] ?? ''));
  if (label !== null && named !== undefined) return [{ ...unjoined, part: named[1], letter: false, line, at: line.body, words: line.body + label[0].length }];
  const letter = /^(?:\*\*)?([STARL])(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]*/.exec(start);
  if (letter === null) return [];
  return [{ ...unjoined, part: partNamed(letter[1] ?? ''), letter: true, line, at: line.body, words: line.body + letter[0].length }];
}

function grouped(page: Page, openings: readonly Opening[], from: number): readonly Group[] {
  let group: Group = { openings: [], title: null, lead: from };
  const groups = [group];
  let seen = new Set<PartName>();
  let floor = from;
  for (const opening of openings) {
    const { part, line } = opening;
    const title = part === null || line.kind === 'heading' ? null : titleOf(page, opening, floor);
    if (begins(opening, seen, title !== null) || group.openings.length === 0) {
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

/** Where a story must end: before a line, or within it where the next story begins there. */
interface Limit {
  readonly line: number;
  readonly at: number | null;
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
  const letters = named.every(({ letter }) => letter) && !distinct.has('situation') && !distinct.has('task');
  const told = distinct.has('action') || distinct.has('situation');
  return distinct.size >= 2 && !letters && told && named.some(({ part, strict }) => strict && part !== 'result');
}

function readStory(page: Page, { openings, title }: Group, { to, form }: { to: Limit; form: StoryForm }): LabelledStory | null {
  const named = openings.filter(({ part }) => part !== null);
  const first = named[0];
  if (first === undefined || !isStory(openings)) return null;
  const { parts, blanks } = partsOf(page, openings, to);
  const told = Object.values(parts);
  if (told.length === 0 ? blanks.length === 0 : areGuidance(parts)) return null;
  if (isTaskList(named, parts)) return null;
  const words = wordsOf(page, first.at, endOfStory(page, openings, to));
  return { form, span: { from: words.from, to: words.to }, line: first.line.index, title, words, parts, blanks };
}

/** Actions and results alone may be the list of what others are to do: a story has somebody who tells it. */
function isTaskList(named: readonly Opening[], parts: LabelledStory['parts']): boolean {
  const framed = named.some(({ part }) => part === 'situation' || part === 'task');
  return !framed && !Object.values(parts).some(({ text }) => /\b(?:I|we|my|our)\b/i.test(text));
}

function partsOf(page: Page, openings: readonly Opening[], to: Limit): Pick<LabelledStory, 'parts' | 'blanks'> {
  const parts: Partial<Record<PartName, Passage>> = {};
  const blanks: Passage[] = [];
  for (const [index, opening] of openings.entries()) {
    if (opening.part === null) continue;
    const words = wordsOf(page, opening.words, endOfPart(page, opening, limitOf(openings[index + 1], to)));
    if (words.text === '') blanks.push(passageOf(page.text, { from: opening.at, to: Math.max(opening.at, opening.words) }));
    else if (!isPlaceholder(words.text)) {
      parts[opening.part] ??= words;
      if (opening.also !== null) parts[opening.also] ??= words;
    }
  }
  return { parts, blanks };
}

function limitOf(next: Opening | undefined, to: Limit): Limit {
  return next === undefined ? to : { line: next.line.index, at: next.at > next.line.body ? next.at : null };
}

/** The limit, or before it a rule, a heading that is not below the label's, or a line less indented than a bulleted label. */
function endOfPart(page: Page, opening: Opening, limit: Limit): Limit {
  for (let index = opening.line.index + 1; index < limit.line; index++) {
    const line = page.lines[index];
    const out = line === undefined || line.kind === 'rule' || (line.kind === 'heading' && !isBelow(page, line, opening.line));
    if (out || (line.kind === 'text' && opening.line.mark !== null && leaves(line, opening.line))) return { line: index, at: null };
  }
  return limit;
}

function isBelow(page: Page, line: Line, above: Line): boolean {
  const upper = above.kind === 'heading' ? headingAt(page, above.index) : null;
  return upper !== null && (headingAt(page, line.index)?.level ?? 0) > upper.level;
}

/** Whether a line stands outside the list item of a label: less indented, or a paragraph at the margin. */
function leaves(line: Line, label: Line): boolean {
  return line.indent < label.indent || (line.mark === null && line.indent <= label.indent);
}

/** The end of the last label that names a part. */
function endOfStory(page: Page, openings: readonly Opening[], to: Limit): Limit {
  const at = openings.length - 1 - [...openings].reverse().findIndex(({ part }) => part !== null);
  const last = openings[at];
  return last === undefined ? to : endOfPart(page, last, limitOf(openings[at + 1], to));
}

/** The words from an offset up to a limit, indents, bullets and the back-slashes of line breaks undone. */
function wordsOf(page: Page, from: number, limit: Limit): Passage {
  const builder = passageBuilder(page.text);
  const first = lineIndexAt(page, from);
  const stop = (line: Line): number => (line.index === limit.line && limit.at !== null ? Math.min(limit.at, endOf(page, line)) : endOf(page, line));
  for (let index = first; index < limit.line || (limit.at !== null && index === limit.line); index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    if (index > first) builder.between('\n');
    builder.source(index === first ? from : line.body, stop(line));
  }
  return builder.build(from);
}

/** The end of a line's words, before the back-slash of a line break. */
function endOf(page: Page, line: Line): number {
  const breaks = line.kind === 'text' && page.text[line.to - 1] === '\\' && page.text[line.to - 2] !== '\\';
  return breaks ? line.to - 1 : line.to;
}

/** The words of some lines, indents and bullets undone. */
export function passageOfLines(page: Page, from: number, to: number): Passage {
  const builder = passageBuilder(page.text);
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    if (index > from) builder.between('\n');
    builder.source(line.body, endOf(page, line));
  }
  return builder.build(page.lines[from]?.from ?? 0);
}
