import type { PartName } from './interview-note';
import { headingAt, type Heading, type Line, type Page } from './page';
import { besidePart } from './star-beside';
import { headingName, labelAt } from './star-labels';
import { isStoryField } from './star-fields';
import { innerLabels } from './star-inner';
import { labelsInRuns, type RunLabel } from './star-letter-runs';
import { isLooseName, type Named } from './star-names';
import { drain, mapSteps } from './steps';
import { isPrompt } from './wording';

/** Where a part of a story begins. */
export interface Opening {
  /** Null for a label that belongs to no part but ends the one above ("Source:"). */
  readonly part: PartName | null;
  /** A second part that the same words tell. */
  readonly also: PartName | null;
  readonly letter: boolean;
  /** Whether the label is the part's own name or letter, no "Context" or "Goal" that other notes use as well. */
  readonly strict: boolean;
  readonly line: Line;
  /** Offsets of the label and of the words behind it. */
  readonly at: number;
  readonly words: number;
}

interface Found extends Opening {
  readonly beside: Named['beside'];
}

/** The lines of a stretch in which labels are looked for: text and headings, and code where the stretch is a fence of its own. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isFence: boolean;
}

/** The labels of a stretch, in order. A heading below the heading of a part stands inside that part. */
export function openingsIn(page: Page, { from, to, isFence }: Stretch): readonly Opening[] {
  const found: Found[] = [];
  const { onLines } = labelsOf(page);
  let partLevel = Infinity;
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line?.kind === 'text' || (isFence && line?.kind === 'code')) found.push(...(onLines[index] ?? []));
    const heading = line?.kind === 'heading' ? headingAt(page, index) : null;
    if (line === undefined || heading === null) continue;
    const named = nameOf(page, heading);
    if (named === null && heading.level > partLevel) continue;
    partLevel = named === null ? Infinity : heading.level;
    found.push(openingFrom(named, heading.plain, { line, at: line.body, words: line.to }));
  }
  return settled(found, tellsOfActions(page)).filter((opening) => opening.part === null || !opening.letter || !besideForeign(page, opening.line));
}

/** Whether the lines hold as many labels of parts as a story needs: two, or one that names two. */
export function mayHoldStory(page: Page, from: number, to: number): boolean {
  const { upTo } = labelsOf(page);
  return (upTo[to] ?? 0) - (upTo[from] ?? 0) >= 2;
}

/** The part that a heading names, as `headingName` gives it. */
export function nameOf(page: Page, { index }: Heading): ReturnType<typeof headingName> {
  return labelsOf(page).ofHeadings[index] ?? null;
}

/** Whether the page labels an action by its own name. */
export function tellsOfActions(page: Page): boolean {
  return labelsOf(page).acted;
}

interface PageLabels {
  readonly acted: boolean;
  /** What opens or ends a part on each line of text or code. */
  readonly onLines: readonly (readonly Found[])[];
  readonly ofHeadings: readonly ReturnType<typeof headingName>[];
  /** How many labels of parts stand above each line. */
  readonly upTo: Int32Array;
}

/** Layouts ask again and again for stretches that overlap, so the labels of a page are looked for once. */
const labels = new WeakMap<Page, PageLabels>();

/** Looks for the labels of a page in steps, before anybody asks for them. */
export function* lookForLabels(page: Page): Generator<void, void> {
  labels.set(page, yield* readLabels(page));
}

function labelsOf(page: Page): PageLabels {
  const known = labels.get(page) ?? drain(readLabels(page));
  labels.set(page, known);
  return known;
}

const none: readonly Found[] = [];

function* readLabels(page: Page): Generator<void, PageLabels> {
  const ofHeadings = page.headings.map(({ plain }) => headingName(plain));
  const bare = bareLabels(page);
  const inRuns = labelsInRuns(page);
  const onLines = yield* mapSteps(page.lines, (line) => {
    const run = inRuns.get(line.index);
    if (run !== undefined) return run.map(inRun);
    const alone = bare.get(line.index);
    if (alone !== undefined) return [alone];
    return line.kind === 'text' || line.kind === 'code' ? openingsOf(line) : none;
  });
  const upTo = new Int32Array(page.lines.length + 1);
  for (const { line, index } of page.headings) upTo[line + 1] = ofHeadings[index] === null ? 0 : weightOf(ofHeadings[index]?.also ?? null);
  onLines.forEach((found, index) => {
    upTo[index + 1] = (upTo[index] ?? 0) + (upTo[index + 1] ?? 0) + found.reduce((sum, { part, also }) => sum + (part === null ? 0 : weightOf(also)), 0);
  });
  const acted = onLines.some((found) => found.some(isAction)) || ofHeadings.some((named) => named !== null && isAction(named));
  return { onLines, ofHeadings, upTo, acted };
}

function inRun({ part, line, at, words }: RunLabel): Found {
  return { part, also: null, letter: true, beside: null, strict: true, line, at, words };
}

function isAction({ part, letter, beside }: Pick<Found, 'part' | 'letter' | 'beside'>): boolean {
  return part === 'action' && !letter && beside === null;
}

function weightOf(also: PartName | null): number {
  return also === null ? 1 : 2;
}

/** What a label opens; without one, what only ends the part above. */
function openingFrom(label: Named | null, name: string, { line, at, words }: Pick<Found, 'line' | 'at' | 'words'>): Found {
  if (label === null) return { part: null, also: null, letter: false, beside: null, strict: false, line, at, words };
  const { part, also, letter, beside, loose } = label;
  return { part, also, letter, beside, strict: !loose && (letter || !isLooseName(name)), line, at, words };
}

/** A part's name alone on a line, no colon behind it: `- Situation` with its words below. */
function bareLabel(line: Line): Found | null {
  if (line.words.length > 60) return null;
  const callout = /^\[![\w-]{1,20}\][+-]?[ \t]*/.exec(line.words)?.[0].length ?? 0;
  const name = line.words.slice(callout);
  if (!/^[\p{L}\p{M} ]{2,24}(?:[(（][\p{L}\p{M} ]{1,14}[)）])?$/u.test(name)) return null;
  const label = labelAt(`${name}:`);
  return label === null || label.letter || label.loose ? null : openingFrom(label, name, { line, at: line.body, words: line.body + line.words.length });
}

/** The names alone on their lines; those that other notes use as well only where two parts stand there by their own names. */
function bareLabels(page: Page): ReadonlyMap<number, Found> {
  const found: Found[] = [];
  for (const line of page.lines) {
    const label = line.kind === 'text' || line.kind === 'code' ? bareLabel(line) : null;
    if (label !== null) found.push(label);
  }
  const own = new Set(found.filter(({ strict }) => strict).map(({ part }) => part));
  return new Map(found.filter(({ strict }) => strict || own.size >= 2).map((each) => [each.line.index, each]));
}

/** The label at the start of a line, then those within it; else what ends the part above. */
function openingsOf(line: Line): readonly Found[] {
  const labels: Found[] = [];
  for (const place of [0, ...innerLabels(line.words)]) {
    if (line.body + place < (labels.at(-1)?.words ?? 0)) continue;
    const label = labelAt(place === 0 ? line.words : line.words.slice(place, place + 120));
    if (label === null) continue;
    const name = line.words.slice(place, place + label.length);
    labels.push(openingFrom(label, name, { line, at: line.body + place, words: line.body + place + label.length }));
  }
  if (labels.length > 0) return labels;
  if (line.mark !== null || !/^[*_Qq]/.test(line.words)) return none;
  const other = /^\*\*[^*]{2,60}(?::\*\*|\*\*:)/.test(line.words) && !followsPart(line.words);
  return other || opensQuestion(line) ? [openingFrom(null, '', { line, at: line.body, words: line.body })] : none;
}

/** A line that is a question of its own: wholly in bold, or with `Q2.` in front. */
function opensQuestion({ mark, words }: Line): boolean {
  if (mark !== null || words.length > 300) return false;
  const dressed = /^(?:\*\*|__)[^*]+(?:\*\*|__)$/.test(words) || /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{1,3}[ \t]*[.:)–-]/i.test(words);
  return dressed && isPrompt(words);
}

/** Labels that are at home inside a part ("Time management:", "Challenges:"): they end nothing. */
function followsPart(words: string): boolean {
  return !isStoryField(words.slice(2, 60));
}

/** Names that are parts only beside others get the part that they are, or are left out. */
function settled(found: readonly Found[], acted: boolean): readonly Opening[] {
  const openings: Opening[] = [];
  const labels = found.filter(({ part }) => part !== null);
  let at = 0;
  let seen = new Set<PartName>();
  for (const opening of found) {
    if (opening.part === null) {
      openings.push(opening);
      if (opening.line.kind === 'heading') seen = new Set();
      continue;
    }
    at += 1;
    const next = labels.slice(at, at + 2);
    const isBelow = (next[0]?.line.index ?? 0) > opening.line.index;
    const part = opening.beside === null ? opening.part : besidePart({ label: opening, seen, next, isBelow, acted });
    if (part === null) continue;
    if (part === 'situation') seen = new Set();
    seen.add(part);
    const { also, letter, line, at: from, words } = opening;
    openings.push({ part, also, letter, strict: opening.strict || (opening.beside === 'acting' && acted), line, at: from, words });
  }
  return openings;
}

/** Whether a letter of SMART or INVEST stands as a label within two lines (trap 3). */
function besideForeign(page: Page, line: Line): boolean {
  for (let index = line.index - 2; index <= line.index + 2; index++) {
    const words = page.lines[index]?.words.slice(0, 12) ?? '';
    if (/^(?:(?:\*\*|__)[MNVE][:：]?(?:\*\*|__)|[MNVE][ \t]*[:：–-])/.test(words)) return true;
  }
  return false;
}
