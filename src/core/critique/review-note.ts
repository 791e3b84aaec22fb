import { lineAt } from '../notes/clean-text';
import type { InterviewNote, PartName, Question, Story } from '../notes/interview-note';
import { breakdownsReady, proposedBreakdown } from '../stories/breakdown';
import { isNoted } from '../stories/register';
import { reviewStory, type Wanted } from '../stories/review-story';
import type { Gap, StoryReview } from '../stories/story-review';
import { blankFindings } from './blank-findings';
import { classify, cuesReady } from './classify';
import { composeCritique, type CritiqueRequest } from './compose-critique';
import { improvedAnswer } from './improved-answer/improved-answer';
import { levelNamed } from './level';
import { askedOf, noteContext, ownAnswers, type NoteContext } from './note-context';
import type { Critique, NoteReview, PlacedFinding, Strength } from './note-review';
import type { Level, QuestionKind } from './question-kind';
import { questionProbes } from './question-probes';
import type { Mark, Rule, Subject } from './rule';
import { rulesOnByDefault } from './rules/rules';
import { strengthsOf } from './strengths';
import { answerSubject, storySubject } from './subject';
import { uncrossed } from './uncross';

export interface ReviewOptions {
  /** The level to judge at where the note gives none. */
  readonly level: Level;
}

/** Most strengths said of one question. */
const mostStrengths = 2;

/** Everything the rules say about one note. Yields between stories and questions, so that a door may let others work; the value is what counts. */
export function* reviewNote(read: InterviewNote, options: ReviewOptions): Generator<void, NoteReview> {
  const level = levelNamed(read.properties.level) ?? options.level;
  const { kinds, questions } = yield* withKinds(read.questions);
  const note = { ...read, questions };
  const probes = yield* questionProbes(note, kinds);
  const stories = yield* reviewStories(note, wantedBy(kinds));
  const context = noteContext(note, { kinds, level, stories });
  const findings: PlacedFinding[] = [...blankFindings(note)];
  for (const story of note.stories) {
    findings.push(...yield* storyFindings(story, context));
    yield;
  }
  const byQuestion = groupedByQuestion(findings);
  const critiques: Critique[] = [];
  for (const question of note.questions.filter(({ reverse }) => !reverse)) {
    const judged = yield* answerFindings(question, context);
    findings.push(...judged);
    const topics = probes.topics.get(question.id) ?? [];
    critiques.push(critiqueOf(question, { topics, findings: [...(byQuestion.get(question.id) ?? []), ...judged] }, context));
    yield;
  }
  return { note, kinds: new Map([...kinds].map(([id, kind]) => [id, kind.id])), probes, stories, ...withoutCrossing(inOrder(findings), critiques) };
}

/** Findings and strengths quote the same words from different ends; no two quoted places may cross. */
function withoutCrossing(findings: readonly PlacedFinding[], critiques: readonly Critique[]): Pick<NoteReview, 'findings' | 'critiques'> {
  const strengths = critiques.flatMap((critique) => critique.strengths);
  const places = uncrossed<PlacedFinding | Strength>([...findings, ...strengths]);
  const placeOf = new Map<PlacedFinding | Strength, Mark>([...findings, ...strengths].map((one, index) => [one, places[index] ?? one]));
  const moved = <T extends PlacedFinding | Strength>(one: T): T => ({ ...one, ...placeIn(placeOf.get(one) ?? one) });
  return {
    findings: findings.map(moved),
    critiques: critiques.map((critique) => ({ ...critique, strengths: critique.strengths.map(moved) })),
  };
}

function placeIn({ quote, from, to }: Mark): Mark {
  return { quote, from, to };
}

/** The questions with a breakdown where they want one, and their kinds. */
interface Known {
  readonly kinds: ReadonlyMap<string, QuestionKind>;
  readonly questions: readonly Question[];
}

function* withKinds(asked: readonly Question[]): Generator<void, Known> {
  const kinds = new Map<string, QuestionKind>();
  const questions: Question[] = [];
  if (asked.length > 0) yield* cuesReady();
  for (const question of asked) {
    const parentKind = question.parent === null ? null : (kinds.get(question.parent)?.id ?? null);
    const found = classify(question.text, { category: question.category, parentKind });
    if (found !== null) kinds.set(question.id, found.kind);
    if (wantsBreakdown(question, found?.kind ?? null)) yield* breakdownsReady();
    questions.push(withBreakdown(question, found?.kind ?? null));
    yield;
  }
  return { kinds, questions };
}

/** A row of a table, and any question that wants a story, gets points of ours where the writer has none. */
function withBreakdown(question: Question, kind: QuestionKind | null): Question {
  return wantsBreakdown(question, kind) ? { ...question, breakdown: proposedBreakdown(question.text, kind?.id ?? null) } : question;
}

function wantsBreakdown(question: Question, kind: QuestionKind | null): boolean {
  const wantsStory = question.source === 'table' || kind?.pastEvent === true;
  return question.breakdown === null && wantsStory && question.parent === null && !question.reverse;
}

function wantedBy(kinds: ReadonlyMap<string, QuestionKind>): ReadonlyMap<string, Wanted> {
  return new Map([...kinds].map(([id, kind]) => [id, { wantsLearning: kind.wantsLearning, failure: kind.competencies.includes('failure') }]));
}

function* reviewStories(note: InterviewNote, wanted: ReadonlyMap<string, Wanted>): Generator<void, readonly StoryReview[]> {
  const byId = new Map(note.questions.map((question) => [question.id, question]));
  const reviews: StoryReview[] = [];
  for (const story of note.stories) {
    reviews.push(reviewStory(story, story.questions.flatMap((id) => byId.get(id) ?? []), wanted));
    yield;
  }
  return reviews;
}

function* answerFindings(question: Question, context: NoteContext): Findings {
  const answers = ownAnswers(question, context);
  if (answers.length === 0 && question.reflections.length === 0) return [];
  return yield* judged(answerSubject(askedOf(question, context), answers), { question: question.id, story: null, note: context.note });
}

/** What the writer noted about a question is judged once, with its answers. */
function* storyFindings(story: Story, context: NoteContext): Findings {
  const subject = subjectOfStory(story, context);
  if (subject === null) return [];
  return yield* judged({ ...subject, reflections: [] }, { question: story.questions[0] ?? null, story: story.id, note: context.note });
}

function subjectOfStory(story: Story, context: NoteContext): Subject | null {
  const question = context.question(story.questions[0]);
  const subject = storySubject(question === null ? null : askedOf(question, context), story, isNoted(story));
  return subject !== null && isRemembered(story, question) ? { ...subject, register: 'remembered' } : subject;
}

/** A story without labels is heard as the answer that tells it. */
function isRemembered({ from, to, labelled }: Story, question: Question | null): boolean {
  return !labelled && question !== null && question.answers.some((answer) => answer.form === 'reported' && answer.from === from && answer.to === to);
}

interface Place {
  readonly question: string | null;
  readonly story: string | null;
  readonly note: InterviewNote;
}

type Findings = Generator<void, readonly PlacedFinding[]>;

/** How often each rule has judged; a rule gets its patterns ready while it judges for the first time, and once more for the second. */
const timesHeard = new WeakMap<Rule, number>();
const TIMES_TO_GET_READY = 2;

function* judged(subject: Subject, { question, story, note }: Place): Findings {
  const findings: PlacedFinding[] = [];
  for (const rule of rulesOnByDefault.filter(({ hears }) => hears.includes(subject.register))) {
    for (const finding of rule.judge(subject)) {
      findings.push({ rule: rule.id, question, story, line: lineAt(note.lineStarts, finding.from) + 1, ...finding });
    }
    const times = timesHeard.get(rule) ?? 0;
    if (times >= TIMES_TO_GET_READY) continue;
    timesHeard.set(rule, times + 1);
    yield;
  }
  return findings;
}

function groupedByQuestion(findings: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    if (finding.question === null) continue;
    const group = groups.get(finding.question) ?? [];
    group.push(finding);
    groups.set(finding.question, group);
  }
  return groups;
}

function critiqueOf(question: Question, { topics, findings }: Pick<CritiqueRequest, 'topics' | 'findings'>, context: NoteContext): Critique {
  const told = context.storiesOf(question).filter(({ from, to }) => from < to);
  const held = question.answers.map((answer) => context.heldBefore(question, answer)).find((first) => first !== null) ?? null;
  return composeCritique({
    questionId: question.id,
    question: question.text,
    kind: context.kinds.get(question.id) ?? null,
    level: context.level,
    writerLevels: question.levels,
    points: pointsOf(question),
    improvedAnswer: improved(question, held !== null, context),
    findings,
    gaps: gapsToTell(told, context),
    strengths: strengthsUnder(question, context),
    unanswered: question.answers.length === 0 && told.length === 0,
    topics,
    said: saidUnder(question, told),
    isMemory: question.answers.some(({ form }) => form === 'reported' || (form === 'note' && question.source !== 'transcript')),
    asks: question.asks.map(({ text }) => text),
    duplicateOf: held?.text ?? null,
  });
}

/** All that is told under a question, each word once. */
function saidUnder({ answers }: Question, stories: readonly Story[]): string {
  const apart = stories.filter(({ from, to }) => answers.every((answer) => answer.from !== from || answer.to !== to));
  return [...answers.map(({ text }) => text), ...apart.flatMap((story) => Object.values(textsOf(story)))].join('\n');
}

function pointsOf(question: Question): readonly string[] {
  return question.breakdown?.points.map(({ text }) => text) ?? [];
}

/** Empty where the answer is improved under the question that holds it first. */
function improved(question: Question, heldElsewhere: boolean, context: NoteContext): string {
  if (heldElsewhere && ownAnswers(question, context).length === 0) return '';
  const story = context.storiesOf(question).find(({ parts }) => Object.values(parts).some((part) => part !== null));
  return improvedAnswer({
    kind: context.kinds.get(question.id) ?? null,
    question: question.text,
    said: question.answers.map(({ text }) => text).join('\n'),
    parts: story === undefined ? null : textsOf(story),
    reflections: question.reflections.map(({ text }) => text),
    points: pointsOf(question),
    reported: question.answers.some(({ form }) => form === 'reported'),
  });
}

function textsOf({ parts }: Story): Partial<Record<PartName, string>> {
  return Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, part.text]])));
}

function strengthsUnder(question: Question, context: NoteContext): readonly Strength[] {
  const answers = ownAnswers(question, context);
  const subjects = [
    ...context.storiesOf(question).map((story) => subjectOfStory(story, context)),
    answers.length === 0 ? null : answerSubject(askedOf(question, context), answers),
  ];
  return subjects.flatMap((subject) => (subject === null ? [] : strengthsOf(subject))).slice(0, mostStrengths);
}

/** An empty cell is a question without an answer, and has no gaps to tell beside that. */
function gapsToTell(told: readonly Story[], context: NoteContext): readonly Gap[] {
  return told.flatMap((story) => context.reviewOf(story)?.gaps ?? []);
}

function inOrder(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort((a, b) => a.from - b.from || a.to - b.to);
}
