import { partNames, type PartName, type Question, type Story } from './interview-note';
import { headingAt, lineIndexAt, type Line, type Page } from './page';
import { lineEnd } from './rewrite';
import { fullLineEnd, renamed, type Rewriting } from './rewrite-block';
import type { PartWords } from './rewrite-cell';
import { slotsOf } from './story-slots';

/**
 * Ways to put a story with these words under a question that has none, as lines with a label each, the likeliest dress first:
 * that of the note's own stories, then a letter a line. Whoever takes one reads the note again to see that it holds.
 */
export function* underRewritings(page: Page, { question, stories }: { readonly question: Question; readonly stories: readonly Story[] }, words: PartWords): Generator<Rewriting> {
  const told = partNames.filter((part) => words[part].trim() !== '').map((part) => ({ part, words: words[part].trim() }));
  const own = question.line - 1;
  const line = page.lines[own];
  if (line === undefined || told.length === 0) return;
  const labels = [labelsLike(page, stories), letterLabel].filter((label) => label !== null);
  for (const place of placesUnder(page, question)) {
    for (const label of labels) {
      for (const frame of framesFor(page, line)) yield [blockAt(page, place, { told, label, frame })];
    }
  }
}

type Label = (part: PartName) => string;

const letterLabel: Label = (part) => (part === 'learning' ? 'Learning: ' : `${part.charAt(0).toUpperCase()}: `);

/** A label as the note's first story in lines writes it; null where it has none on the line of its words. */
function labelsLike(page: Page, stories: readonly Story[]): Label | null {
  for (const story of stories) {
    if (!story.labelled || story.column !== null) continue;
    const slot = slotsOf(page, story).find(({ isFilled, isInline }) => isFilled && !isInline);
    const line = slot === undefined ? undefined : page.lines[lineIndexAt(page, slot.words)];
    if (slot === undefined || line === undefined || line.kind === 'code') continue;
    const lead = page.text.slice(line.body, Math.max(line.body, slot.words));
    if (slot.from >= line.from && /\p{L}/u.test(lead) && !/[|<\r\n]/.test(lead)) return (part) => renamed(lead, slot.part, part);
  }
  return null;
}

/** Behind what stands under the question already, else right behind the question. */
function placesUnder(page: Page, question: Question): readonly number[] {
  const below = [...question.answers, ...question.reflections, ...question.asks].map(({ to }) => to);
  const ends = [Math.max(question.to, ...below), question.to].map((offset) => fullLineEnd(page, offset));
  return [...new Set(ends)];
}

interface Frame {
  /** In front of each label. */
  readonly mark: string;
  /** In front of further lines of a part. */
  readonly rest: string;
  /** Whether a blank line parts it from what stands above and below. */
  readonly isApart: boolean;
}

function framesFor(page: Page, line: Line): readonly Frame[] {
  const lead = page.text.slice(line.from, line.body);
  const outer = /^[ \t>]*/.exec(lead)?.[0] ?? '';
  const bullet = line.mark === null ? '- ' : line.mark.kind === 'bullet' ? `${line.mark.text} ` : '- ';
  const step = page.text.includes('\n\t') ? '\t' : line.mark?.kind === 'number' ? '   ' : '  ';
  const nested = { mark: `${outer}${step}${bullet}`, rest: `${outer}${step}  `, isApart: false };
  const plain = { mark: outer, rest: outer, isApart: true };
  const close = { mark: outer, rest: outer, isApart: false };
  const below = { mark: `${outer}${step}`, rest: `${outer}${step}`, isApart: false };
  const listed = { mark: `${outer}- `, rest: `${outer}  `, isApart: true };
  if (headingAt(page, line.index) !== null) return [plain, close, listed];
  return line.mark === null ? [close, plain, nested, listed] : [nested, below, plain, close, listed];
}

interface Block {
  readonly told: readonly { readonly part: PartName; readonly words: string }[];
  readonly label: Label;
  readonly frame: Frame;
}

function blockAt(page: Page, at: number, { told, label, frame }: Block): Rewriting[number] {
  const end = lineEnd(page.text);
  const lines = told.map(({ part, words }) => frame.mark + label(part) + words.split(/\r\n|\r|\n/).join(end + frame.rest));
  const quote = frame.isApart && /^[ \t]*>/.test(frame.mark) ? frame.mark.trimEnd() : '';
  const above = frame.isApart ? end + quote : '';
  const rest = page.text.slice(at);
  const below = frame.isApart && /^(?:\r\n|\r|\n)[^\S\r\n]*[^\s]/.test(rest) ? end + quote : '';
  return { from: at, to: at, text: above + end + lines.join(end) + below };
}
