import * as z from 'zod/mini';
import { competencies } from '../core/critique/question-kind';
import { facetNames, type GapRule } from '../core/stories/story-review';
import { claimAttributes, claimStates } from '../core/notebook/claims/claim';
import { insightKinds } from '../core/notebook/insight';
import { areaStates } from '../core/practice/weak-area';
import { partNames } from '../core/notes/interview-note';

const text = z.string();
const texts = z.array(z.string());
const maybe = z.nullable(z.string());
/** UTF-16 offset into the note's text as it lies in the file. */
const offset = z.int().check(z.nonnegative());
/** Counts from 1. */
const line = z.int().check(z.positive());
const fit = z.enum(['strong', 'workable', 'stretch']);
const span = { from: offset, to: offset };
const passage = z.strictObject({ text, ...span });
const placed = z.strictObject({ text, line, ...span });
const reason = z.strictObject({ name: text, reason: text });
const place = z.strictObject({ path: text, question: maybe, quote: text, line });

const gapRules = [
  'no-situation', 'no-task', 'no-own-action', 'no-result', 'no-learning', 'too-brief',
] as const satisfies readonly GapRule[];

const question = z.strictObject({
  id: text,
  text,
  line,
  ...span,
  kind: maybe,
  source: z.enum(['table', 'debrief', 'transcript', 'section', 'list']),
  parent: maybe,
  asker: maybe,
  reverse: z.boolean(),
  category: maybe,
  breakdown: z.nullable(z.strictObject({
    from: z.nullable(offset),
    to: z.nullable(offset),
    ours: z.boolean(),
    points: z.array(z.strictObject({ text, from: z.nullable(offset), to: z.nullable(offset) })),
  })),
  levels: z.array(z.strictObject({ level: text, text, ...span })),
  competencies: z.array(z.strictObject({ name: z.enum(competencies), reason: text })),
  topics: z.array(reason),
  answers: z.array(z.strictObject({
    text, line, ...span, speaker: maybe, form: z.enum(['verbatim', 'reported', 'note']),
  })),
  reflections: z.array(placed),
  asks: z.array(passage),
  advice: z.array(z.strictObject({ section: text, text, ...span })),
});

const part = z.nullable(passage);

const story = z.strictObject({
  id: text,
  title: text,
  form: z.enum(['full', 'outline', 'idea']),
  questions: texts,
  column: maybe,
  line,
  ...span,
  labelled: z.boolean(),
  parts: z.strictObject({ situation: part, task: part, action: part, result: part, learning: part }),
  facets: z.array(z.strictObject({ name: z.enum(facetNames), status: z.enum(['present', 'thin', 'missing']), quote: maybe })),
  meets: z.array(z.strictObject({ question: text, point: text, met: z.enum(['yes', 'no', 'unclear']), quote: maybe })),
  gaps: z.array(z.strictObject({
    part: z.enum(partNames), status: z.enum(['missing', 'thin', 'unclear']), rule: z.enum(gapRules), message: text, evidence: text,
  })),
});

const finding = z.strictObject({
  rule: text,
  severity: z.enum(['high', 'medium', 'low']),
  question: maybe,
  story: maybe,
  message: text,
  suggestion: text,
  quote: text,
  line,
  ...span,
});

const critique = z.strictObject({
  question: text,
  engine: text,
  expects: texts,
  why: texts,
  waysToAnswer: texts,
  efficientWays: texts,
  strengths: z.array(z.strictObject({ message: text, quote: text, ...span })),
  issues: texts,
  improvements: texts,
  improvedAnswer: text,
  practice: texts,
  technicalAreas: texts,
  howToHandle: texts,
  followUps: texts,
});

const note = z.strictObject({
  path: text,
  title: text,
  tags: texts,
  properties: z.strictObject({
    company: maybe, role: maybe, level: maybe, round: maybe, date: maybe, outcome: maybe, selfRating: maybe,
  }),
  questions: z.array(question),
  stories: z.array(story),
  findings: z.array(finding),
  critiques: z.array(critique),
  related: z.array(z.strictObject({ question: maybe, story: maybe, path: text, heading: maybe, reasons: texts })),
});

const problem = z.strictObject({ path: text, message: text });

/** The machine contract, version 1: what `analyze --json` prints. */
export const analysisDocument = z.strictObject({
  version: z.literal(1),
  notes: z.array(note),
  coverage: z.array(z.strictObject({
    competency: z.enum(competencies), questions: texts, stories: z.array(z.strictObject({ id: text, fit })), gap: z.boolean(),
  })),
  checklist: z.array(z.strictObject({
    prompt: text, path: text, line, stories: z.array(z.strictObject({ id: text, fit })), gap: z.boolean(),
  })),
  insights: z.array(z.strictObject({ kind: z.enum(insightKinds), message: text, places: z.array(place) })),
  claims: z.array(z.strictObject({
    subject: text,
    attribute: z.enum(claimAttributes),
    value: z.union([text, z.number()]),
    unit: maybe,
    state: z.enum(claimStates),
    places: z.array(place),
  })),
  delivered: z.array(z.strictObject({ question: text, prepared: text, story: maybe, lost: texts })),
  families: z.array(texts),
  assignments: z.array(z.strictObject({ company: maybe, question: text, story: text, fit })),
  weakAreas: z.array(z.strictObject({
    name: text,
    kind: z.enum(['competency', 'topic']),
    state: z.enum(areaStates),
    reasons: z.array(z.strictObject({ message: text, path: text, line })),
  })),
  problems: z.array(problem),
});

/** What `related --json` prints. */
export const relatedDocument = z.strictObject({
  version: z.literal(1),
  notes: z.array(z.strictObject({
    path: text, title: text, related: z.array(z.strictObject({ path: text, heading: maybe, reasons: texts })),
  })),
});

export type AnalysisDocument = z.infer<typeof analysisDocument>;
export type RelatedDocument = z.infer<typeof relatedDocument>;
export type Problem = z.infer<typeof problem>;

/** The machine contract as a JSON Schema (draft 2020-12). */
export function contractSchema(): object {
  return {
    title: 'What "analyze --json" of Interview Coach prints',
    description: 'A line counts from 1. From and to are UTF-16 offsets into the text of the note as it lies in the file: text.slice(from, to) is the raw source.',
    ...z.toJSONSchema(analysisDocument),
  };
}
