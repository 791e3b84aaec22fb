import type { Span } from '../text/span';
import { partNames, type PartName } from './interview-note';
import { readPage } from './page';
import { breakIn, cellWords, composeStarCell, italic, passageEdit, type TextEdit } from './rewrite';
import { starLabelAt } from './star-labels';
import { isPlaceholder, splitStar, type StarParts } from './star-text';
import { cellPassage } from './table-cells';

/** Words for each part of a story; empty where there are none. */
export type PartWords = Readonly<Record<PartName, string>>;

/** What a form shows of a cell: the words of each part, and those that belong to none. */
export interface CellTold {
  readonly parts: PartWords;
  readonly loose: string;
}

/** The words of a story cell part by part; what was learned without its italics. */
export function toldInCell(text: string, cell: Span): CellTold {
  const star = splitStar(cellPassage(text, cell));
  const words = (name: PartName): string => {
    const found = star?.parts[name]?.text ?? '';
    return isPlaceholder(found) ? '' : found;
  };
  const parts = { situation: words('situation'), task: words('task'), action: words('action'), result: words('result'), learning: withoutItalics(words('learning')) };
  return { parts, loose: star === null ? wordsIn(text, cell) : '' };
}

/** Words without the italics around the whole of them. */
export function withoutItalics(words: string): string {
  const inner = /^([*_])(?![*_\s])([^]*)\1$/.exec(words)?.[2];
  return inner === undefined || /[*_]/.test(inner) ? words : inner;
}

/** The change that gives a story cell these words; null where it has them. Parts that stay keep every byte, and words without a label stay in front. */
export function cellEdit(text: string, cell: Span, words: PartWords): TextEdit | null {
  const { parts } = toldInCell(text, cell);
  const changes = partNames.filter((name) => words[name].trim() !== parts[name].trim()).map((name) => ({ name, words: words[name].trim() }));
  if (changes.length === 0) return null;
  const star = splitStar(cellPassage(text, cell));
  const lineBreak = breakIn(readPage('', text), cell.from);
  const filled = star === null ? besideLoose({ text, cell, lineBreak }, words) : patched({ text, cell, lineBreak, star }, changes);
  return { ...cell, text: padded({ text, cell }, filled) };
}

interface Cell {
  readonly text: string;
  readonly cell: Span;
  readonly lineBreak: string;
}

interface StarCell extends Cell {
  readonly star: StarParts;
}

interface NewPart {
  readonly name: PartName;
  readonly words: string;
}

function wordsIn(text: string, { from, to }: Span): string {
  const words = text.slice(from, to).trim();
  return isPlaceholder(words) ? '' : words;
}

/** A cell without labels: its own words stay in front. */
function besideLoose({ text, cell, lineBreak }: Cell, words: PartWords): string {
  return [wordsIn(text, cell), composeStarCell(words, lineBreak)].filter((each) => each.trim() !== '').join(lineBreak + lineBreak);
}

/** Puts new words into the places of the parts they change, and new parts behind the part that comes before them. */
function patched(cell: StarCell, changes: readonly NewPart[]): string {
  const edits = changes.flatMap((change) => editFor(cell, change) ?? []);
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
  let made = '';
  let at = cell.cell.from;
  for (const edit of sorted) {
    made += cell.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + cell.text.slice(at, cell.cell.to);
}

function editFor(cell: StarCell, { name, words }: NewPart): TextEdit | null {
  const standing = cell.star.parts[name];
  if (standing !== undefined) {
    const inItalics = name === 'learning' && withoutItalics(standing.text) !== standing.text;
    return passageEdit(cell.text, standing, inItalics && words !== '' ? italic(words) : words);
  }
  const blank = cell.star.blanks.find(({ text }) => starLabelAt(text)?.part === name);
  if (blank !== undefined) return { from: blank.to, to: blank.to, text: ` ${cellWords(words, cell.lineBreak)}` };
  return insertionOf(cell, name, words);
}

function insertionOf(inside: StarCell, name: PartName, words: string): TextEdit {
  const line = name === 'learning' ? composeStarCell({ learning: words }, inside.lineBreak) : labelLike(inside, name) + cellWords(words, inside.lineBreak);
  const before = partNames.slice(0, partNames.indexOf(name)).reverse().flatMap((each) => ends(inside, each))[0];
  if (before !== undefined) return { from: before, to: before, text: separator(inside) + line };
  return { from: inside.cell.from, to: inside.cell.from, text: line + separator(inside) };
}

/** A label dressed as the cell dresses its own: `**S:** ` asks for `**T:** `, `Situation - ` for `Task - `. */
function labelLike({ text, cell, star }: StarCell, name: PartName): string {
  const dresses = partNames.flatMap((part) => {
    const words = star.parts[part];
    const line = words === undefined || part === 'learning' ? '' : text.slice(cell.from, words.from).replace(/^[^]*<br[ \t]*\/?>/i, '');
    const dress = /^(\P{L}{0,8})(\p{L}+)(\P{L}{1,8})$/u.exec(line.trimStart());
    return dress === null ? [] : [dress];
  });
  const [, front = '', label = 'S', back = ': '] = dresses[0] ?? [];
  const full = label.length === 1 ? name.charAt(0) : name;
  return front + (label === label.toLowerCase() ? full : full.charAt(0).toUpperCase() + full.slice(1)) + back;
}

function ends({ star }: StarCell, name: PartName): readonly number[] {
  const standing = star.parts[name] ?? star.blanks.find(({ text }) => starLabelAt(text)?.part === name);
  return standing === undefined ? [] : [standing.to];
}

/** Parts are set apart as the cell sets its own apart. */
function separator({ text, cell, lineBreak }: StarCell): string {
  return /(?:<br[ \t]*\/?>[ \t]*)+/i.exec(text.slice(cell.from, cell.to))?.[0].trimEnd() ?? lineBreak + lineBreak;
}

/** An empty cell gets blanks around its words, as tables are written; a filled one keeps what it has. A back-slash never escapes the pipe behind. */
export function padded({ text, cell }: Pick<Cell, 'text' | 'cell'>, words: string): string {
  const guarded = text[cell.to] === '|' && /(?:^|[^\\])(?:\\\\)*\\$/.test(words) ? `${words} ` : words;
  if (cell.from !== cell.to) return guarded;
  const before = text[cell.from - 1] === '|' ? ' ' : '';
  const after = text[cell.to] === '|' && !guarded.endsWith(' ') ? ' ' : '';
  return before + guarded + after;
}
