import type { Text } from '@codemirror/state';
import { Decoration, type DecorationSet } from '@codemirror/view';
import type { NoteView } from '../../app/board/coach-board';
import { editorMarks, spotsOf, type EditorMark, type LineRange } from '../../app/editor-marks';
import type { Place } from '../../app/note-place';
import type { WeakSpot } from '../../app/weak-spots';
import { messageOf } from '../sidebar/spot-message';

/** What is said of each mark, heaviest first. */
export type SpotsOfMarks = WeakMap<Decoration, readonly WeakSpot[]>;

/** A mark as it stands now, with all that is said of its words. */
export interface MarkAt {
  readonly from: number;
  readonly to: number;
  readonly spots: readonly WeakSpot[];
}

/** The lines of a text that a stretch of it lies on. */
export function linesOf(doc: Text, { from, to }: { readonly from: number; readonly to: number }): LineRange {
  return { first: doc.lineAt(from).number - 1, last: doc.lineAt(to).number - 1 };
}

/** What to underline on some lines of a text; null where a note was read from another text. */
export function marksOn(doc: Text, note: NoteView, lines: LineRange): readonly EditorMark[] | null {
  return editorMarks(note, (line) => (line < doc.lines ? doc.line(line + 1).text : null), lines);
}

/** The marks as an editor draws them; `spots` learns what is said of each. */
export function drawnMarks(marks: readonly EditorMark[], doc: Text, spots: SpotsOfMarks): DecorationSet {
  return Decoration.set(marks.map(({ start, end, spots: said }) => {
    const mark = Decoration.mark({ class: `coach-mark is-${said[0]?.severity ?? 'low'}`, attributes: { title: said.map(messageOf).join('\n') } });
    spots.set(mark, said);
    return mark.range(offsetOf(doc, start), offsetOf(doc, end));
  }), true);
}

/** The marks of which something is still said in the note. */
export function keptMarks(marks: DecorationSet, spots: SpotsOfMarks, note: NoteView): DecorationSet {
  const keys = new Set(spotsOf(note).map(({ key }) => key));
  return marks.update({ filter: (_from, _to, mark) => spots.get(mark)?.some(({ key }) => keys.has(key)) ?? false });
}

/** The marks over an offset as one, as wide as the narrowest; null where there is none. */
export function markAt(marks: DecorationSet, offset: number, spots: SpotsOfMarks): MarkAt | null {
  const over: MarkAt[] = [];
  marks.between(offset, offset, (from, to, mark) => {
    if (from <= offset && offset < to) over.push({ from, to, spots: spots.get(mark) ?? [] });
  });
  const narrowest = [...over].sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  return narrowest === undefined ? null : { ...narrowest, spots: over.flatMap(({ spots: said }) => said) };
}

/** Where a mark stands, as places of an editor. */
export function placeIn(doc: Text, { from, to }: Pick<MarkAt, 'from' | 'to'>): { readonly start: Place; readonly end: Place } {
  return { start: placeOf(doc, from), end: placeOf(doc, to) };
}

function placeOf(doc: Text, offset: number): Place {
  const { number, from } = doc.lineAt(offset);
  return { line: number - 1, ch: offset - from };
}

function offsetOf(doc: Text, { line, ch }: Place): number {
  return doc.line(line + 1).from + ch;
}
