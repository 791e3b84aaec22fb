import { partNames, type PartName, type Story } from './interview-note';
import { headingAt, lineIndexAt, type Line, type Page } from './page';
import { labelAt } from './star-labels';
import { headingName } from './star-names';
import { isPlaceholder } from './star-text';

/** A labelled place for one part of a story in plain lines. */
export interface StorySlot {
  readonly part: PartName;
  /** Where its label begins: a line's start, or behind the part before it on the same line. */
  readonly from: number;
  /** Where its words begin and end; what stands there may be a placeholder. */
  readonly words: number;
  readonly to: number;
  readonly isFilled: boolean;
  /** Whether its label stands in the line of another part. */
  readonly isInline: boolean;
}

/** The labelled places of a story in lines, in the order of the text: those with words, and labels that still wait for some. */
export function slotsOf(page: Page, story: Story): readonly StorySlot[] {
  const filled = filledSlots(page, story);
  const known = new Set(partNames.filter((name) => story.parts[name] !== null));
  return [...filled, ...emptySlots(page, story, known)].sort((a, b) => a.from - b.from);
}

function filledSlots(page: Page, { parts }: Story): readonly StorySlot[] {
  const told = partNames.flatMap((part) => (parts[part] === null ? [] : [{ part, words: parts[part] }])).sort((a, b) => a.words.from - b.words.from);
  const slots: StorySlot[] = [];
  for (const { part, words } of told) {
    const before = slots.at(-1);
    if (before?.words === words.from) continue;
    const line = page.lines[lineIndexAt(page, words.from)];
    const start = line === undefined ? words.from : leadStart(page, line, words.from);
    const isInline = before !== undefined && before.to > start;
    slots.push({ part, from: isInline ? before.to : start, words: words.from, to: words.to, isFilled: true, isInline });
  }
  return slots;
}

/** Lines up from the words to the one with their label. */
const furthestLabel = 3;

/** Where the line of a label begins: that of the words themselves, or one above where they stand alone in theirs. */
function leadStart(page: Page, line: Line, words: number): number {
  if (/\p{L}/u.test(page.text.slice(line.from, words))) return line.from;
  for (let above = line.index - 1; above >= Math.max(0, line.index - furthestLabel); above -= 1) {
    const other = page.lines[above];
    if (other === undefined || other.kind === 'blank' || !/\p{L}/u.test(other.words)) continue;
    return nameOn(page, other) === null ? line.from : other.from;
  }
  return line.from;
}

/** Lines below a story in which its last labels may stand. */
const furthestBelow = 12;

function emptySlots(page: Page, story: Story, known: ReadonlySet<PartName>): readonly StorySlot[] {
  const first = lineIndexAt(page, story.from);
  const last = lineIndexAt(page, story.to);
  const seen = new Set(known);
  const slots: StorySlot[] = [];
  for (let index = first; index <= Math.min(page.lines.length - 1, last + furthestBelow); index++) {
    const line = page.lines[index];
    if (line === undefined || line.kind === 'blank') continue;
    const name = nameOn(page, line);
    if (index > last && name === null && !isPlaceholder(line.words)) break;
    if (name === null || seen.has(name.part)) continue;
    const slot = emptySlot(page, line, name);
    if (slot === null) continue;
    seen.add(name.part);
    slots.push(slot);
  }
  return slots;
}

interface NameOnLine {
  readonly part: PartName;
  /** Where the words behind the label begin. */
  readonly words: number;
}

function nameOn(page: Page, line: Line): NameOnLine | null {
  const heading = headingAt(page, line.index);
  if (heading !== null) {
    const named = headingName(heading.plain);
    return named === null ? null : { part: named.part, words: line.to };
  }
  const label = labelAt(line.words);
  return label === null ? null : { part: label.part, words: line.body + label.length };
}

/** A label with nothing, or only a placeholder, behind it or in the line below; null where words follow. */
function emptySlot(page: Page, line: Line, { part, words }: NameOnLine): StorySlot | null {
  const rest = page.text.slice(words, line.to);
  if (rest.trim() !== '') return isPlaceholder(rest) ? { part, from: line.from, words: words + (rest.length - rest.trimStart().length), to: line.to, isFilled: false, isInline: false } : null;
  const below = page.lines[line.index + 1];
  const holds = below !== undefined && below.words !== '' && below.kind !== 'heading' && isPlaceholder(below.words);
  const place = holds ? { words: below.body, to: below.to } : { words: line.to, to: line.to };
  return { part, from: line.from, ...place, isFilled: false, isInline: false };
}
