import type { Passage, Span } from '../text/span';
import { splitMarked } from './weak-marks';
import type { AnswerForm, PartName, QuestionSource, StoryForm } from './interview-note';

/** What a layout found, before ids, lines and order are given. Drafts point at each other; only assembly turns them into ids. */
export interface QuestionDraft {
  readonly words: Passage;
  readonly source: QuestionSource;
  readonly parent: QuestionDraft | null;
  readonly asker: string | null;
  readonly reverse: boolean;
  readonly category: string | null;
  readonly breakdown: { readonly cell: Passage; readonly points: readonly Passage[] } | null;
  readonly levels: (Passage & { readonly level: string })[];
  readonly answers: AnswerDraft[];
  readonly reflections: Passage[];
  readonly asks: Passage[];
  readonly advice: { readonly section: string; readonly words: Passage }[];
}

export interface AnswerDraft {
  readonly words: Passage;
  readonly speaker: string | null;
  readonly form: AnswerForm;
}

export interface StoryDraft {
  readonly title: string;
  readonly form: StoryForm;
  readonly questions: readonly QuestionDraft[];
  readonly column: string | null;
  readonly span: Span;
  readonly labelled: boolean;
  readonly parts: Readonly<Partial<Record<PartName, Passage>>>;
}

export interface BlankDraft {
  readonly label: Passage;
  readonly question: QuestionDraft | null;
  readonly story: StoryDraft | null;
}

/** What one layout read. Lines it claims are not offered to the layouts after it. */
export interface Reading {
  readonly questions: readonly QuestionDraft[];
  readonly stories: readonly StoryDraft[];
  readonly checklist: readonly Passage[];
  readonly blanks: readonly BlankDraft[];
  readonly problems: readonly string[];
  /** Indices of first line and line after the last. */
  readonly claims: readonly (readonly [number, number])[];
}

export const emptyReading: Reading = { questions: [], stories: [], checklist: [], blanks: [], problems: [], claims: [] };

/** Joins readings in the order given. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const found = readings.filter((reading) => reading !== emptyReading);
  const [first = emptyReading] = found;
  if (found.length <= 1) return first;
  return {
    questions: found.flatMap((reading) => reading.questions),
    stories: found.flatMap((reading) => reading.stories),
    checklist: found.flatMap((reading) => reading.checklist),
    blanks: found.flatMap((reading) => reading.blanks),
    problems: found.flatMap((reading) => reading.problems),
    claims: found.flatMap((reading) => reading.claims),
  };
}

/** A question with nothing under it yet; lists may be filled while its layout reads on. */
export function questionDraft(words: Passage, source: QuestionSource, more: Partial<QuestionDraft> = {}): QuestionDraft {
  const { words: asked, mark } = splitMarked(words);
  return {
    words: asked,
    source,
    parent: null,
    asker: null,
    reverse: false,
    category: null,
    breakdown: null,
    levels: [],
    answers: [],
    reflections: mark === null ? [] : [mark],
    asks: [],
    advice: [],
    ...more,
  };
}
