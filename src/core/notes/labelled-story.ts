import type { Passage, Span } from '../text/span';
import type { PartName, StoryForm } from './interview-note';
import { headingAt, type Line, type Page } from './page';
import { passageBuilder, passageOf } from './passage';
import { partNamed, starLabelAt } from './star-labels';
import { isPlaceholder } from './star-text';

/** A story whose parts the note labels, with the labels that have nothing behind them. */
export interface LabelledStory {
  readonly form: StoryForm;
  readonly span: Span;
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
 * S or T; the same part again after a result, or a situation again, begins the next story. Guidance ("Describe the situation")
 * is no story.
 */
export function labelledStories(page: Page, from: number, to: number): readonly LabelledStory[] {
  const openings = linesOf(page, from, to).flatMap((line) => openingOf(page, line));
  const groups = grouped(openings).map((group) => readStory(page, group, { to, form: 'full' }));
  return groups.filter((story): story is LabelledStory => story !== null);
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

function openingOf(page: Page, line: Line): Opening[] {
  if (line.kind === 'heading') {
    const title = headingAt(page, line.index)?.plain.replace(/[ \t]*\([^)]*\)$|[ \t]+[–-][ \t]+.*$/g, '') ?? '';
    const part = partNamed(title) ?? partNamed(/^[STARL][ \t]*[–-][ \t]*(.+)$/.exec(headingAt(page, line.index)?.plain ?? '')?.[1] ?? '');
    return [{ part, letter: title.length === 1, line, words: line.to }];
  }
  const label = starLabelAt(line.words);
  if (label !== null) return [{ part: label.part, letter: label.letter, line, words: line.body + label.length }];
  return /^\*\*[^*]{2,60}:\*\*|^\*\*[^*]{2,60}\*\*:/.test(line.words) && line.mark === null ? [{ part: null, letter: false, line, words: line.body }] : [];
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
  const label = /^(WHAT|WHY|STAR|IMPACT|(?:What|Why|Star|Impact|Result)(?=[ \t]*(?:[:–-]|$)))[ \t]*(?:[:–=-]+[ \t]*)?/.exec(line.words);
  const named = outlineLabels.find(([pattern]) => label !== null && pattern.test(label[1] ?? ''));
  if (label !== null && named !== undefined) return [{ part: named[1], letter: false, line, words: line.body + label[0].length }];
  const letter = /^([STARL])[ \t]*:[ \t]*/.exec(line.words);
  if (letter === null) return [];
  return [{ part: partNamed(letter[1] ?? ''), letter: true, line, words: line.body + letter[0].length }];
}

function grouped(openings: readonly Opening[]): readonly (readonly Opening[])[] {
  const groups: Opening[][] = [[]];
  for (const opening of openings) {
    const group = groups.at(-1) ?? [];
    const repeats = opening.part !== null && group.some(({ part }) => part === opening.part);
    const later = opening.part === 'situation' || group.some(({ part }) => part === 'result');
    if ((repeats && later) || (opening.part === null && opening.line.kind === 'heading')) groups.push([opening]);
    else group.push(opening);
  }
  return groups;
}

function readStory(page: Page, openings: readonly Opening[], { to, form }: { to: number; form: StoryForm }): LabelledStory | null {
  const named = openings.filter(({ part }) => part !== null);
  const distinct = new Set(named.map(({ part }) => part));
  const letters = named.every(({ letter }) => letter) && !distinct.has('situation') && !distinct.has('task');
  if (distinct.size < 2 || letters) return null;
  const parts: Partial<Record<PartName, Passage>> = {};
  const blanks: Passage[] = [];
  for (const opening of named) {
    const next = openings[openings.indexOf(opening) + 1]?.line.index ?? to;
    const words = wordsBehind(page, opening, next);
    if (words.text === '') blanks.push(passageOf(page.text, { from: opening.line.body, to: opening.line.to }));
    else if (!isPlaceholder(words.text) && opening.part !== null) parts[opening.part] ??= words;
  }
  if (Object.values(parts).every((part) => isGuidance(part.text))) return null;
  const last = lastOf(page, openings, to);
  const words = passageOfLines(page, named[0]?.line.index ?? 0, last);
  return { form, span: { from: words.from, to: words.to }, words, parts, blanks };
}

/** What stands behind a label up to the next one, a heading, a rule, or a line less indented than a bulleted label. */
function wordsBehind(page: Page, opening: Opening, next: number): Passage {
  const builder = passageBuilder(page.text);
  builder.source(opening.words, opening.line.to);
  for (let index = opening.line.index + 1; index < endOfPart(page, opening, next); index++) {
    const line = page.lines[index];
    builder.between('\n');
    if (line !== undefined) builder.source(line.body, line.to);
  }
  return builder.build(opening.words);
}

function endOfPart(page: Page, opening: Opening, next: number): number {
  for (let index = opening.line.index + 1; index < next; index++) {
    const line = page.lines[index];
    if (line === undefined || line.kind === 'rule' || line.kind === 'heading') return index;
    if (line.kind === 'text' && opening.line.mark !== null && leaves(line, opening.line)) return index;
  }
  return next;
}

/** Whether a line stands outside the list item of a label: less indented, or a paragraph at the margin. */
function leaves(line: Line, label: Line): boolean {
  return line.indent < label.indent || (line.mark === null && line.indent <= label.indent);
}

/** Index after the last line with words of the last label. */
function lastOf(page: Page, openings: readonly Opening[], to: number): number {
  const last = openings.filter(({ part }) => part !== null).at(-1);
  if (last === undefined) return to;
  const after = openings[openings.indexOf(last) + 1]?.line.index ?? to;
  let end = endOfPart(page, last, after);
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
  return text.length < 200 && /^(?:describe|explain|set the (?:scene|context)|give (?:the )?(?:context|background)|what (?:was|is|did|were)|how did|state|outline|share|provide|briefly|the (?:context|background|goal|steps|outcome) )/i.test(text);
}
