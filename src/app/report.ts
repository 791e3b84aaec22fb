import type { NoteReview } from '../core/critique/note-review';
import type { QuestionKind } from '../core/critique/question-kind';
import type { Question, Story } from '../core/notes/interview-note';
import { signalsInWords } from '../core/stories/competencies';
import type { StoryReview } from '../core/stories/story-review';
import type { Passage } from '../core/text/span';
import type { AcrossNotes } from './across-notes';
import type { AnalysisDocument, Problem } from './contract';
import { reportAcross } from './report-across';
import type { StoryOffers } from './story-offers';

type DocumentNote = AnalysisDocument['notes'][number];
type DocumentQuestion = DocumentNote['questions'][number];
type DocumentStory = DocumentNote['stories'][number];

/** Every kind of question by its id. */
export type Kinds = ReadonlyMap<string, QuestionKind>;

/** What one run found. */
export interface Analysis {
  readonly reviews: readonly NoteReview[];
  readonly problems: readonly Problem[];
  /** What only shows across the notes reviewed. */
  readonly across: AcrossNotes;
  /** What relates to a note and to its questions; nothing where not given, for a reader who is not shown it. */
  readonly relatedTo?: (review: NoteReview) => DocumentNote['related'];
}

/** The document of the machine contract, whose notes are made one at a time, as they are asked for. */
export interface ReportInParts extends Omit<AnalysisDocument, 'notes'> {
  readonly notes: Iterable<DocumentNote>;
}

/** The document of the machine contract: notes by path, everything in a note by its place, problems by path. */
export function reportOf(analysis: Analysis, kinds: Kinds): AnalysisDocument {
  const parts = reportInParts(analysis, kinds);
  return { ...parts, notes: [...parts.notes] };
}

/** The same, for a document that may be too long to hold; its notes can be asked for once. */
export function reportInParts({ reviews, problems, across, relatedTo = () => [] }: Analysis, kinds: Kinds): ReportInParts {
  const sorted = [...reviews].sort((a, b) => byCodeUnit(a.note.path, b.note.path));
  const { coverage, checklist, insights, claims, delivered, families, assignments, weakAreas } = reportAcross(across);
  return {
    version: 1,
    notes: notesOf(sorted, (review) => noteOf(review, kinds, relatedTo(review))),
    coverage, checklist, insights, claims, delivered, families, assignments, weakAreas,
    problems: [...problems].sort(byPathAndLine).map(({ path, message }) => ({ path, message })),
  };
}

/** Orders texts the same way on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byPathAndLine(a: Problem, b: Problem): number {
  return byCodeUnit(a.path, b.path) || lineNamed(a) - lineNamed(b) || byCodeUnit(a.message, b.message);
}

/** 0 where the message names no line. */
function lineNamed({ message }: Problem): number {
  return Number(/^Line (\d{1,9}):/u.exec(message)?.[1] ?? 0);
}

function* notesOf(reviews: readonly NoteReview[], make: (review: NoteReview) => DocumentNote): Generator<DocumentNote> {
  for (const review of reviews) yield make(review);
}

/** Most stories offered for a question, and most questions of a note that are offered any. */
const MOST_OFFERED = 5;
const MOST_WANTING = 300;

/** The stories told elsewhere that answer the questions of a note which ask for one. */
export function storiesRelated({ note, kinds: kindOf }: NoteReview, kinds: Kinds, offers: StoryOffers): DocumentNote['related'] {
  const wanting = [...note.questions].sort(byPlace).filter(({ id, reverse }) => !reverse && kinds.get(kindOf.get(id) ?? '')?.pastEvent === true);
  return wanting.slice(0, MOST_WANTING).flatMap((question) => offers.forQuestion(note.path, question, MOST_OFFERED).flatMap(({ story, fit, reasons }) => (
    fit === 'stretch' ? [] : [{ question: question.id, story: story.id, path: story.path, heading: null, reasons: [`${fit} fit`, ...reasons] }]
  )));
}

function noteOf(review: NoteReview, kinds: Kinds, related: DocumentNote['related']): DocumentNote {
  const { note } = review;
  const { company, role, level, round, date, outcome, selfRating } = note.properties;
  const questions = [...note.questions].sort(byPlace);
  const reviewed = new Map(review.stories.map((each) => [each.story, each]));
  const place = new Map(questions.map(({ id }, i) => [id, i]));
  const critiques = [...review.critiques].sort((a, b) => (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0));
  return {
    path: note.path,
    title: note.title,
    tags: [...note.tags],
    properties: { company, role, level, round, date, outcome, selfRating },
    questions: questions.map((question) => questionOf(question, review, kinds)),
    stories: [...note.stories].sort(byPlace).map((story) => storyOf(story, reviewed.get(story.id))),
    findings: [...review.findings].sort(byPlace).map(({ rule, severity, question, story, message, suggestion, quote, line, from, to }) => (
      { rule, severity, question, story, message, suggestion, quote, line, from, to }
    )),
    critiques: critiques.map(critiqueOf),
    related,
  };
}

function questionOf(question: Question, review: NoteReview, kinds: Kinds): DocumentQuestion {
  const { id, text, line, from, to, source, parent, asker, reverse, category } = question;
  return {
    id, text, line, from, to,
    kind: kinds.get(review.kinds.get(id) ?? '')?.id ?? null,
    source, parent, asker, reverse, category,
    breakdown: question.breakdown === null ? null : {
      from: question.breakdown.from,
      to: question.breakdown.to,
      ours: question.breakdown.ours,
      points: question.breakdown.points.map((point) => ({ text: point.text, from: point.from, to: point.to })),
    },
    levels: [...question.levels].sort(byPlace).map((rung) => ({ level: rung.level, ...passageOf(rung) })),
    competencies: (review.probes.competencies.get(id) ?? []).map(({ name, reason }) => (
      { name, reason: `${reason.replace(/\.$/u, '')}. ${signalsInWords(name)}` }
    )),
    topics: (review.probes.topics.get(id) ?? []).map(({ name, reason }) => ({ name, reason })),
    answers: [...question.answers].sort(byPlace).map((answer) => (
      { text: answer.text, line: answer.line, from: answer.from, to: answer.to, speaker: answer.speaker, form: answer.form }
    )),
    reflections: [...question.reflections].sort(byPlace).map((each) => ({ text: each.text, line: each.line, from: each.from, to: each.to })),
    asks: [...question.asks].sort(byPlace).map(passageOf),
    advice: [...question.advice].sort(byPlace).map((each) => ({ section: each.section, ...passageOf(each) })),
  };
}

function storyOf(story: Story, review: StoryReview | undefined): DocumentStory {
  const { id, title, form, questions, column, line, from, to, labelled } = story;
  const { situation, task, action, result, learning } = story.parts;
  return {
    id, title, form, questions: [...questions], column, line, from, to, labelled,
    parts: {
      situation: partOf(situation), task: partOf(task), action: partOf(action), result: partOf(result), learning: partOf(learning),
    },
    facets: (review?.facets ?? []).map(({ name, status, quote }) => ({ name, status, quote })),
    meets: (review?.meets ?? []).map(({ question, point, met, quote }) => ({ question, point, met, quote })),
    gaps: (review?.gaps ?? []).map(({ part, status, rule, message, evidence }) => ({ part, status, rule, message, evidence })),
  };
}

function critiqueOf(critique: NoteReview['critiques'][number]): DocumentNote['critiques'][number] {
  return {
    question: critique.question,
    engine: critique.engine,
    expects: [...critique.expects],
    why: [...critique.why],
    waysToAnswer: [...critique.waysToAnswer],
    efficientWays: [...critique.efficientWays],
    strengths: critique.strengths.map(({ message, quote, from, to }) => ({ message, quote, from, to })),
    issues: [...critique.issues],
    improvements: [...critique.improvements],
    improvedAnswer: critique.improvedAnswer,
    practice: [...critique.practice],
    technicalAreas: [...critique.technicalAreas],
    howToHandle: [...critique.howToHandle],
    followUps: [...critique.followUps],
  };
}

function partOf(passage: Passage | null): DocumentStory['parts']['situation'] {
  return passage === null ? null : passageOf(passage);
}

function passageOf({ text, from, to }: Passage): { text: string; from: number; to: number } {
  return { text, from, to };
}

function byPlace(a: { readonly from: number; readonly to: number }, b: { readonly from: number; readonly to: number }): number {
  return a.from - b.from || a.to - b.to;
}
