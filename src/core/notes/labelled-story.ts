import type { Passage, Span } from '../text/span';
import type { PartName, StoryForm } from './interview-note';
import { headingAt, type Line, type Page } from './page';
import { passageBuilder, passageOf } from './passage';
import { headingLabel, partNamed, starLabelAt } from './star-labels';
import { isPlaceholder } from './star-text';
import { isPrompt } from './wording';

/** A story whose parts the note labels, with the labels that have nothing behind them. */
export interface LabelledStory {
  readonly form: StoryForm;
  readonly span: Span;
  /** Index of its first line. */
  readonly line: number;
  /** All its lines, as the answer that it is. */
  readonly words: Passage;
  readonly parts: Readonly<Partial<Record<PartName, Passage>>>;
  readonly blanks: readonly Passage[];
}

interface Opening {
  /** Null for a label that belongs to no part but ends the one above ("Source:"). */
  readonly part: PartName | null;
  readonly letter: boolean;
  readonly line: Line;
  readonly words: number;
}

/**
 * The stories labelled between two lines, in order. A story needs two different parts; a lone letter counts only beside an
 * S or T; a situation again, or a task or an action again after a result, begins the next story. Guidance ("Describe the
 * situation") is no story.
 */
export function labelledStories(page: Page, from: number, to: number): readonly LabelledStory[] {
  const openings = openingsIn(page, from, to);
  const groups = grouped(openings);
  const stories = groups.map((group, index) => readStory(page, group, { to: groups[index + 1]?.[0]?.line.index ?? to, form: 'full' }));
  return stories.filter((story): story is LabelledStory => story !== null);
}

/** The outline of a story by bullets `WHAT`, `WHY`, `STAR` with letters below, `Impact`; null where fewer than two parts are there. */
export function outlineStory(page: Page, from: number, to: number): LabelledStory | null {
  const openings = linesOf(page, from, to).flatMap((line) => outlineOpeningOf(line));
  const own = openings.filter(({ letter, part }) => !letter && part !== 'result');
  return own.length === 0 ? null : readStory(page, openings, { to, form: 'outline' });
}

function linesOf(page: Page, from: number, to: number): readonly Line[] {
  return page.lines.slice(from, to).filter((line) => line.kind === 'text' || line.kind === 'heading');
}

/** A heading below the heading of a part stands inside that part. */
function openingsIn(page: Page, from: number, to: number): readonly Opening[] {
  const openings: Opening[] = [];
  let partLevel = Infinity;
  for (const line of linesOf(page, from, to)) {
    if (line.kind === 'text') openings.push(...openingOf(line));
    const heading = line.kind === 'heading' ? headingAt(page, line.index) : null;
    if (heading === null) continue;
    const named = headingLabel(heading.plain);
    if (named === null && heading.level > partLevel) continue;
    partLevel = named === null ? Infinity : heading.level;
    openings.push({ part: named?.part ?? null, letter: named?.letter ?? false, line, words: line.to });
  }
  return openings;
}

function openingOf(line: Line): Opening[] {
  const label = starLabelAt(line.words);
  if (label !== null) return [{ part: label.part, letter: label.letter, line, words: line.body + label.length }];
  const other = line.mark === null && /^\*\*[^*]{2,60}(?::\*\*|\*\*:)/.test(line.words) && !followsPart(line.words);
  return other || opensQuestion(line) ? [{ part: null, letter: false, line, words: line.body }] : [];
}

/** A line that is a question of its own: wholly in bold, or with `Q2.` in front. */
function opensQuestion({ mark, words }: Line): boolean {
  if (mark !== null || words.length > 300) return false;
  const dressed = /^(?:\*\*|__)[^*]+(?:\*\*|__)$/.test(words) || /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{1,3}[ \t]*[.:)–-]/i.test(words);
  return dressed && isPrompt(words);
}

/** Labels that are at home inside a part ("Time management:", "Challenges:"): they end nothing. */
function followsPart(words: string): boolean {
  return !/^\*\*(?:source|company|project|role|best for|good for|tags?|themes?|competenc\w*|used for|questions?|keywords?|date|when|where|title|hook|notes?|follow[ -]?ups?|level|principles?|category|duration|length|metrics?|skills?|story|example|situation|q)\b/i.test(words);
}

const outlineLabels: readonly (readonly [RegExp, PartName | null])[] = [
  [/^what\b/i, 'situation'],
  [/^why\b/i, 'task'],
  [/^star\b/i, null],
  [/^(?:impact|result)\b/i, 'result'],
];

/** A bullet in capitals or with a colon or dash after the label; letters as everywhere. */
function outlineOpeningOf(line: Line): Opening[] {
  if (line.kind !== 'text' || line.mark === null) return [];
  const start = line.words.slice(0, 80);
  const label = /^(?:\*\*)?(WHAT|WHY|STAR|IMPACT|(?:What|Why|Star|Impact|Result)(?=(?:\*\*)?[ \t]*(?:[:–-]|$)))(?:\*\*)?[ \t]*(?:[:–=-]+(?:\*\*)?[ \t]*)?/.exec(start);
  const named = outlineLabels.find(([pattern]) => label !== null && pattern.test(label[1] ?? ''));
  if (label !== null && named !== undefined) return [{ part: named[1], letter: false, line, words: line.body + label[0].length }];
  const letter = /^(?:\*\*)?([STARL])(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]*/.exec(start);
  if (letter === null) return [];
  return [{ part: partNamed(letter[1] ?? ''), letter: true, line, words: line.body + letter[0].length }];
}

function grouped(openings: readonly Opening[]): readonly (readonly Opening[])[] {
  const groups: Opening[][] = [[]];
  let seen = new Set<PartName>();
  for (const opening of openings) {
    const { part, line } = opening;
    const again = part !== null && seen.has(part) && (part === 'situation' || ((part === 'task' || part === 'action') && seen.has('result')));
    const last = groups.at(-1) ?? [];
    if (again || (part === null && line.kind === 'heading')) {
      groups.push([opening]);
      seen = new Set();
    } else if (part === null || last.at(-1)?.part !== part) last.push(opening);
    if (part !== null) seen.add(part);
  }
  return groups;
}

function readStory(page: Page, openings: readonly Opening[], { to, form }: { to: number; form: StoryForm }): LabelledStory | null {
  const distinct = new Set(openings.flatMap(({ part }) => (part === null ? [] : [part])));
  const named = openings.filter(({ part }) => part !== null);
  const letters = named.every(({ letter }) => letter) && !distinct.has('situation') && !distinct.has('task');
  if (distinct.size < 2 || letters) return null;
  const { parts, blanks } = partsOf(page, openings, to);
  if (Object.values(parts).every((part) => isGuidance(part.text)) && !(Object.keys(parts).length === 0 && blanks.length > 0)) return null;
  const first = named[0]?.line.index ?? 0;
  const words = passageOfLines(page, first, lastOf(page, openings, to));
  return { form, span: { from: words.from, to: words.to }, line: first, words, parts, blanks };
}

function partsOf(page: Page, openings: readonly Opening[], to: number): Pick<LabelledStory, 'parts' | 'blanks'> {
  const parts: Partial<Record<PartName, Passage>> = {};
  const blanks: Passage[] = [];
  for (const [index, opening] of openings.entries()) {
    if (opening.part === null) continue;
    const words = wordsBehind(page, opening, openings[index + 1]?.line.index ?? to);
    if (words.text === '') blanks.push(passageOf(page.text, { from: opening.line.body, to: opening.line.to }));
    else if (!isPlaceholder(words.text)) parts[opening.part] ??= words;
  }
  return { parts, blanks };
}

/** What stands behind a label up to the next one, a heading, a rule, or a line less indented than a bulleted label. */
function wordsBehind(page: Page, opening: Opening, next: number): Passage {
  const builder = passageBuilder(page.text);
  builder.source(opening.words, opening.line.to);
  const end = endOfPart(page, opening, next);
  for (let index = opening.line.index + 1; index < end; index++) {
    const line = page.lines[index];
    builder.between('\n');
    if (line !== undefined) builder.source(line.body, line.to);
  }
  return builder.build(opening.words);
}

function endOfPart(page: Page, opening: Opening, next: number): number {
  for (let index = opening.line.index + 1; index < next; index++) {
    const line = page.lines[index];
    if (line === undefined || line.kind === 'rule' || (line.kind === 'heading' && !isBelow(page, line, opening.line))) return index;
    if (line.kind === 'text' && opening.line.mark !== null && leaves(line, opening.line)) return index;
  }
  return next;
}

function isBelow(page: Page, line: Line, above: Line): boolean {
  const upper = above.kind === 'heading' ? headingAt(page, above.index) : null;
  return upper !== null && (headingAt(page, line.index)?.level ?? 0) > upper.level;
}

/** Whether a line stands outside the list item of a label: less indented, or a paragraph at the margin. */
function leaves(line: Line, label: Line): boolean {
  return line.indent < label.indent || (line.mark === null && line.indent <= label.indent);
}

/** Index after the last line with words of the last label. */
function lastOf(page: Page, openings: readonly Opening[], to: number): number {
  const at = openings.length - 1 - [...openings].reverse().findIndex(({ part }) => part !== null);
  const last = openings[at];
  if (last === undefined) return to;
  let end = endOfPart(page, last, openings[at + 1]?.line.index ?? to);
  while (end > last.line.index + 1 && page.lines[end - 1]?.kind === 'blank') end -= 1;
  return end;
}

/** The words of some lines, indents and bullets undone. */
export function passageOfLines(page: Page, from: number, to: number): Passage {
  const builder = passageBuilder(page.text);
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    if (index > from) builder.between('\n');
    builder.source(line.body, line.to);
  }
  return builder.build(page.lines[from]?.from ?? 0);
}

/** Whether a part only tells how to write it: templates and definitions use the syntax of stories (trap 8). */
function isGuidance(text: string): boolean {
  return text.length < 200 && /^(?:describe|explain|set the (?:scene|context)|give (?:the )?(?:context|background)|what (?:was|is|did|were|happened)|how did|state|outline|share|provide|briefly|(?:the )?specific (?:steps|actions)|your (?:role|responsibility|specific)|the (?:context|background|goal|steps|outcome|measurable) )/i.test(text);
}
