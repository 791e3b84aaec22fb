import type { Passage, Span } from '../text/span';
import { splitMarked } from './weak-marks';
import type { AnswerForm, PartName, QuestionSource, StoryForm } from './interview-note';

/** What a layout found, before ids, lines and order are given. Drafts point at each other; only assembly turns them into ids. */
export interface QuestionDraft {
  readonly words: Passage;
  readonly source: QuestionSource;
  readonly parent: QuestionDraft | null;
  readonly asker: string | null;
  /** May turn true when the sections are known: a heading announces what is put to the interviewer. */
  reverse: boolean;
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

/** A reading that holds what is given and else nothing. */
export function readingOf({ questions = [], stories = [], checklist = [], blanks = [], problems = [], claims = [] }: Partial<Reading>): Reading {
  return { questions, stories, checklist, blanks, problems, claims };
}

export const emptyReading = readingOf({});

/** Joins readings in the order given. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const found = readings.filter((reading) => reading !== emptyReading);
  const [first = emptyReading] = found;
  if (found.length <= 1) return first;
  return {
    questions: joined(found.map((reading) => reading.questions)),
    stories: joined(found.map((reading) => reading.stories)),
    checklist: joined(found.map((reading) => reading.checklist)),
    blanks: joined(found.map((reading) => reading.blanks)),
    problems: joined(found.map((reading) => reading.problems)),
    claims: joined(found.map((reading) => reading.claims)),
  };
}

function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}

/** A question with nothing under it yet; lists may be filled while its layout reads on. */
export function questionDraft(words: Passage, source: QuestionSource, more: Partial<QuestionDraft> = {}): QuestionDraft {
  const { words: asked, mark } = splitMarked(words);
  const { parent = null, asker = null, reverse = false, category = null, breakdown = null } = more;
  const { levels = [], answers = [], reflections = mark === null ? [] : [mark], asks = [], advice = [] } = more;
  return { words: asked, source, parent, asker, reverse, category, breakdown, levels, answers, reflections, asks, advice };
}
