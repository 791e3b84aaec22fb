import { withoutItalics, type PartWords } from './rewrite-cell';
import { partNames, type PartName, type Story } from './interview-note';
import { lineIndexAt, type Line, type Page } from './page';
import { lineEnd, passageEdit, type TextEdit } from './rewrite';
import { partNamed } from './star-labels';
import { slotsOf, type StorySlot } from './story-slots';

/** One way to write the words into a note: changes that lie apart, in order. */
export type Rewriting = readonly TextEdit[];

/** Ways to give a story in lines these words, the one that keeps closest to its own dress first. Whoever takes one reads the note again to see that it holds. */
export function* blockRewritings(page: Page, story: Story, words: PartWords): Generator<Rewriting> {
  const block = { page, story, slots: slotsOf(page, story) };
  const changed = partNames.filter((part) => words[part].trim() !== withoutItalics(story.parts[part]?.text ?? ''));
  for (const dress of dresses) yield inOrder(changed.map((part) => editOf(block, { part, words: words[part].trim() }, dress)));
  if (!story.labelled) yield labelled(block, words);
}

interface Block {
  readonly page: Page;
  readonly story: Story;
  readonly slots: readonly StorySlot[];
}

interface NewPart {
  readonly part: PartName;
  readonly words: string;
}

/** How a new part is dressed: as the parts beside it, with a label of its own on one line, or as the words that they are. */
const dresses = ['like', 'plain', 'bare'] as const;
type Dress = (typeof dresses)[number];

function editOf(block: Block, { part, words }: NewPart, dress: Dress): TextEdit | null {
  const standing = block.story.parts[part];
  if (standing !== null) return passageEdit(block.page.text, standing, words);
  const empty = block.slots.find((slot) => slot.part === part && !slot.isFilled);
  return empty === undefined ? insertion(block, { part, words }, dress) : filling(block, empty, words);
}

/** Words at a label that waits for them: in its line, or below it where the other parts stand below theirs. */
function filling({ page, slots }: Block, slot: StorySlot, words: string): TextEdit {
  const line = page.lines[lineIndexAt(page, slot.words)];
  const told = withPrefix(words, { page, line, at: slot.to });
  if (slot.words < slot.to) return { from: slot.words, to: slot.to, text: told };
  const below = line?.kind === 'heading' || slots.some(({ isFilled, from, words: at }) => isFilled && /[\r\n]/.test(page.text.slice(from, at)));
  if (below) return { from: slot.to, to: slot.to, text: lineEnd(page.text) + quotesOf(page, line) + withPrefix(words, { page, line, at: line?.from ?? slot.to }) };
  return { from: slot.to, to: slot.to, text: ` ${told}` };
}

/** Puts a part that has no label yet behind the part that comes before it, else in front of all. */
function insertion(block: Block, { part, words }: NewPart, dress: Dress): TextEdit | null {
  const { page, slots } = block;
  const before = [...slots].reverse().find((slot) => partNames.indexOf(slot.part) < partNames.indexOf(part));
  const like = before ?? slots[0];
  if (like === undefined) return atEnd(block, { part, words });
  const model = slots.find((slot) => slot.isFilled && !slot.isInline) ?? like;
  if (before !== undefined && dress === 'like' && slots.some(({ isInline }) => isInline)) return inline(block, { part, words }, before);
  const line = page.lines[lineIndexAt(page, model.words)];
  const told = leadFor(page, model, { part, dress }) + withPrefix(words, { page, line, at: model.words }) + tailOf(page, model, dress);
  const gap = gapOf(block);
  if (before === undefined) return { from: like.from, to: like.from, text: told + gap };
  const end = fullLineEnd(page, before.to);
  return { from: end, to: end, text: gap + told };
}

/** Into the line in which the parts follow each other. */
function inline({ page, slots }: Block, { part, words }: NewPart, before: StorySlot): TextEdit | null {
  const model = slots.find(({ isInline }) => isInline);
  if (model === undefined) return null;
  const lead = renamed(page.text.slice(model.from, model.words), model.part, part);
  return { from: before.to, to: before.to, text: `${/[.!?]$/.test(page.text.slice(model.from - 1, model.from)) && !/[.!?]$/.test(page.text.slice(before.to - 1, before.to)) ? '.' : ''}${lead}${words.replace(/\s*\n\s*/g, ' ')}` };
}

function atEnd({ page, story }: Block, { part, words }: NewPart): TextEdit {
  const line = page.lines[lineIndexAt(page, story.from)];
  const end = fullLineEnd(page, story.to);
  return { from: end, to: end, text: lineEnd(page.text) + quotesOf(page, line) + letters[part] + withPrefix(words, { page, line, at: line?.from ?? end }) };
}

const letters: Readonly<Record<PartName, string>> = { situation: 'S: ', task: 'T: ', action: 'A: ', result: 'R: ', learning: 'L: ' };
/** The parts in full, as a label or a header spells them. */
export const partTitles: Readonly<Record<PartName, string>> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', learning: 'Learning' };

interface Wanted {
  readonly part: PartName;
  readonly dress: Dress;
}

function leadFor(page: Page, model: StorySlot, { part, dress }: Wanted): string {
  const line = page.lines[lineIndexAt(page, model.from)];
  const lead = page.text.slice(model.from, model.words);
  const mark = page.text.slice(line?.from ?? model.from, line?.kind === 'heading' ? (line.from) : (line?.body ?? model.from));
  if (dress === 'bare') return mark;
  if (dress === 'like') return renamed(lead, model.part, part);
  const isLetter = /(?:^|\P{L})\p{L}(?:\P{L}|$)/u.test(lead);
  const label = isLetter ? letters[part] : `${partTitles[part]}: `;
  return mark + (/\*\*|__/.test(lead) ? `**${label.trim()}** ` : label);
}

/** A label with another part's name in it, in the same case; a hint in brackets behind the name goes. */
export function renamed(lead: string, from: PartName, to: PartName): string {
  const inPhrases = withName(lead, phrase, { from, to });
  const named = inPhrases === lead ? withName(lead, word, { from, to }) : inPhrases;
  const told = named === lead ? lead.replace(firstPhrase, (run) => inCaseOf(run, to)) : named;
  return told.replace(/[ \t]*[(（]([^()（）\r\n]*)[)）]/gu, (brackets, inner: string) => (partNamed(inner) === to || !/\p{L}{2}/u.test(inner) ? brackets : ''));
}

const phrase = /\p{L}[\p{L}\p{M} /'’-]*[\p{L}\p{M}]|\p{L}/gu;
const firstPhrase = new RegExp(phrase.source, 'u');
const word = /\p{L}[\p{L}\p{M}]*/gu;

function withName(lead: string, runs: RegExp, { from, to }: { readonly from: PartName; readonly to: PartName }): string {
  return lead.replace(runs, (run) => (partNamed(run) === from ? inCaseOf(run, to) : run));
}

function inCaseOf(run: string, part: PartName): string {
  const name = [...run].length === 1 ? letters[part].charAt(0) : partTitles[part];
  if (run === run.toLowerCase() && run !== run.toUpperCase()) return name.toLowerCase();
  return run === run.toUpperCase() && run !== run.toLowerCase() ? name.toUpperCase() : name;
}

/** What closes the line of a part behind its words: an end tag, emphasis. */
function tailOf(page: Page, model: StorySlot, dress: Dress): string {
  const tail = dress === 'like' ? page.text.slice(model.to, fullLineEnd(page, model.to)) : '';
  return /\p{L}/u.test(tail.replace(/<\/[a-z]{1,6}>/gi, '')) ? '' : tail;
}

/** What stands between two parts: the line ends, and quote marks, between the first two that have nothing else between them. */
function gapOf({ page, slots }: Block): string {
  for (const [at, slot] of slots.entries()) {
    const next = slots[at + 1];
    const gap = next === undefined || next.isInline ? '' : page.text.slice(fullLineEnd(page, slot.to), next.from);
    if (/[\r\n]/.test(gap) && /^[>\s]*$/.test(gap)) return gap;
  }
  const [only] = slots;
  const isApart = only !== undefined && /[\r\n]/.test(page.text.slice(only.from, only.words));
  return lineEnd(page.text).repeat(isApart ? 2 : 1);
}

/** The whole story in lines with a letter each: prose whose parts only its words gave. */
function labelled({ page, story }: Block, words: PartWords): Rewriting {
  const told = partNames.flatMap((part) => (story.parts[part] === null ? [] : [{ part, passage: story.parts[part] }])).sort((a, b) => a.passage.from - b.passage.from);
  const line = page.lines[lineIndexAt(page, story.from)];
  const edits = told.map(({ part, passage }): TextEdit => {
    const isFirst = /^[^\p{L}\p{N}]*$/u.test(page.text.slice(page.lines[lineIndexAt(page, passage.from)]?.body ?? 0, passage.from));
    const from = isFirst ? passage.from : passage.from - (/[ \t]*$/.exec(page.text.slice(0, passage.from).slice(-20))?.[0].length ?? 0);
    const start = isFirst ? '' : lineEnd(page.text) + quotesOf(page, line);
    return { from, to: passage.to, text: `${start}${letters[part]}${withPrefix(words[part].trim() === passage.text ? passage.text : words[part].trim(), { page, line, at: line?.from ?? from })}` };
  });
  const end = fullLineEnd(page, story.to);
  const added = partNames.filter((part) => story.parts[part] === null && words[part].trim() !== '');
  const below = added.map((part) => lineEnd(page.text) + quotesOf(page, line) + letters[part] + withPrefix(words[part].trim(), { page, line, at: line?.from ?? end }));
  return inOrder([...edits, ...(below.length === 0 ? [] : [{ from: end, to: end, text: below.join('') }])]);
}

interface Place {
  readonly page: Page;
  readonly line: Line | undefined;
  /** Offset in the line up to which its indent and marks count. */
  readonly at: number;
}

/** Words whose further lines take the indent and the quote marks of a line, a bullet turned to blanks. */
function withPrefix(words: string, { page, line, at }: Place): string {
  const prefix = line === undefined || line.kind === 'heading' ? '' : page.text.slice(line.from, Math.min(line.body, at)).replace(/[^\s>]/g, ' ');
  return words.split(/\r\n|\r|\n/).join(lineEnd(page.text) + prefix);
}

function quotesOf(page: Page, line: Line | undefined): string {
  return line === undefined || line.quotes === 0 ? '' : (/^[ \t]*(?:>[ \t]?)*/.exec(page.text.slice(line.from, line.body))?.[0] ?? '');
}

/** The end of the line of an offset, its trailing blanks included. */
export function fullLineEnd(page: Page, offset: number): number {
  const next = page.lineStarts[lineIndexAt(page, offset) + 1];
  if (next === undefined) return page.text.length;
  return next - (page.text.slice(next - 2, next) === '\r\n' ? 2 : 1);
}

/** Changes in the order of the text; several at one place become one. */
export function inOrder(edits: readonly (TextEdit | null)[]): Rewriting {
  const sorted = edits.flatMap((edit, order) => (edit === null ? [] : [{ edit, order }])).sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.order - b.order);
  const joined: TextEdit[] = [];
  for (const { edit } of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && edit.from < last.to) continue;
    if (last !== undefined && last.to === edit.from) joined[joined.length - 1] = { from: last.from, to: edit.to, text: last.text + edit.text };
    else joined.push(edit);
  }
  return joined;
}
