import { isNeutralSlot } from './neutral-slots';

/** One stretch of an improved answer: the writer's own words, a place to fill, or words of ours that hold it together. */
export interface Piece {
  readonly kind: 'own' | 'slot' | 'frame' | 'break';
  readonly text: string;
}

export type Draft = readonly Piece[];

const BREAK: Piece = { kind: 'break', text: '\n' };

/** "I told to use it": whom is asked where it is missing. */
const WITHOUT_WHOM = /\b(I told) (?=to \p{Ll})/u;

/** The pieces one after the other, empty ones left out: a string is ours, a slot where it opens with a bracket; a list is the writer's sentences. */
export function joined(...pieces: readonly (string | readonly string[])[]): Draft {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? ours(piece) : piece.flatMap(theirs)));
}

/** Drafts as lines below each other. */
export function linesOf(lines: readonly Draft[]): Draft {
  return lines.flatMap((line, index) => (index === 0 ? line : [BREAK, ...line]));
}

/** The answer as it is read. */
export function textOf(draft: Draft): string {
  return draft.map(({ text }) => text).join(' ').replace(/ ?\n ?/gu, '\n');
}

function ours(text: string): Draft {
  return text.split(/(\[[^[\]]*\]\.?)/u).map((part) => part.trim()).filter((part) => part !== '')
    .map((part) => ({ kind: part.startsWith('[') ? 'slot' : 'frame', text: part }));
}

function theirs(sentence: string): Draft {
  if (isNeutralSlot(sentence)) return ours(sentence);
  const found = WITHOUT_WHOM.exec(sentence);
  if (found === null) return sentence === '' ? [] : [own(sentence)];
  const cut = found.index + (found[1] ?? '').length;
  return [own(sentence.slice(0, cut)), { kind: 'slot', text: '[whom?]' }, own(sentence.slice(cut).trim())];
}

function own(text: string): Piece {
  return { kind: 'own', text };
}
