import { lineAt } from '../notes/clean-text';
import type { InterviewNote, PartName, Question, Story } from '../notes/interview-note';
import { isNoted } from '../stories/register';
import { storySteps, type Wanted } from '../stories/review-story';
import type { Gap, StoryReview } from '../stories/story-review';
import { patternsReady } from '../text/pattern-shelf';
import { blankFindings } from './blank-findings';
import { composeCritique, type CritiqueRequest } from './compose-critique';
import { silencing, type Dismissed } from './dismissals';
import { improveAnswer, type ImprovedAnswer } from './improved-answer/improved-answer';
import { withKinds } from './kinds-of-note';
import { levelNamed } from './level';
import { askedOf, noteContext, ownAnswers, type NoteContext } from './note-context';
import type { Critique, NoteReview, PlacedFinding, Strength } from './note-review';
import type { Level, QuestionKind } from './question-kind';
import { questionProbes } from './question-probes';
import type { Rubric } from './rubric';
import { rubricInForce, type RubricInForce } from './rubric-in-force';
import type { Mark, Subject } from './rule';
import { strengthsOf } from './strengths';
import { storyLines } from './story-lines';
import { answerSubject, storySubject } from './subject';
import { lackingIn, type OwnNotes } from './topics/own-notes';
import { ourTopicsKnown } from './topics/topics-known';
import { uncrossed } from './uncross';

export interface ReviewOptions {
  /** The level to judge at where the note gives none. */
  readonly level: Level;
  /** What the user wants judged otherwise; all is as usual where not given. */
  readonly rubric?: Rubric | undefined;
  /** The writer's own notes on the topics asked about; left out where there are none. */
  readonly topicNotes?: OwnNotes | undefined;
  /** What the writer called no problem. */
  readonly dismissed?: Dismissed | undefined;
}

/** Most strengths said of one question. */
const mostStrengths = 2;

/** Everything the rules say about one note. Yields between stories and questions, so that a door may let others work; the value is what counts. */
export function* reviewNote(read: InterviewNote, options: ReviewOptions): Generator<void, NoteReview> {
  const level = levelNamed(read.properties.level) ?? options.level;
  const rubric = rubricInForce(options.rubric);
  const { kinds, questions } = yield* withKinds(read.questions);
  const note = { ...read, questions };
  if (note.questions.length + note.stories.length > 0) yield* patternsReady();
  const probes = yield* questionProbes(note, kinds, rubric.topics.finder);
  const left = silencing(note, options.dismissed);
  const stories = left.gaps(yield* reviewStories(note, wantedBy(kinds), rubric));
  const context = noteContext(note, { kinds, level, stories, rubric });
  const findings: PlacedFinding[] = [...left.findings(blankFindings(note).filter(({ rule }) => rubric.isOn(rule)))];
  for (const story of note.stories) {
    findings.push(...left.findings(yield* storyFindings(story, context)));
    yield;
  }
  const byQuestion = groupedByQuestion(findings);
  const critiques: Critique[] = [];
  const lackingOf = lackingIn(note, options.topicNotes, rubric.topics);
  for (const question of note.questions.filter(({ reverse }) => !reverse)) {
    const judged = left.findings(yield* answerFindings(question, context));
    findings.push(...judged);
    const topics = probes.topics.get(question.id) ?? [];
    critiques.push(yield* critiqueOf(question, { topics, lacking: lackingOf(question, topics), findings: [...(byQuestion.get(question.id) ?? []), ...judged] }, context));
    yield;
  }
  const known = rubric.topics === ourTopicsKnown ? {} : { topicsKnown: rubric.topics };
  return { note, kinds: new Map([...kinds].map(([id, kind]) => [id, kind.id])), probes, stories, ...known, ...withoutCrossing(inOrder(findings), critiques) };
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

function wantedBy(kinds: ReadonlyMap<string, QuestionKind>): ReadonlyMap<string, Wanted> {
  return new Map([...kinds].map(([id, kind]) => [id, { wantsLearning: kind.wantsLearning, failure: kind.competencies.includes('failure'), ofPeople: kind.competencies.some((one) => OF_PEOPLE.has(one)) }]));
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['mentoring', 'conflict', 'influence', 'collaboration']);

function* reviewStories(note: InterviewNote, wanted: ReadonlyMap<string, Wanted>, { floors, thresholds, isOn }: RubricInForce): Generator<void, readonly StoryReview[]> {
  const byId = new Map(note.questions.map((question) => [question.id, question]));
  const reviews: StoryReview[] = [];
  const stepsOf = storySteps(floors, thresholds, isOn);
  for (const story of note.stories) {
    const review = yield* stepsOf(story, story.questions.flatMap((id) => byId.get(id) ?? []), wanted);
    reviews.push({ ...review, gaps: review.gaps.filter(({ rule }) => isOn(rule)) });
    yield;
  }
  return reviews;
}

function* answerFindings(question: Question, context: NoteContext): Findings {
  const answers = ownAnswers(question, context);
  if (answers.length === 0 && question.reflections.length === 0) return [];
  return yield* judged(answerSubject(askedOf(question, context), answers), { question: question.id, story: null, context });
}

/** What the writer noted about a question is judged once, with its answers. */
function* storyFindings(story: Story, context: NoteContext): Findings {
  const subject = subjectOfStory(story, context);
  if (subject === null) return [];
  return yield* judged({ ...subject, reflections: [] }, { question: story.questions[0] ?? null, story: story.id, context });
}

function subjectOfStory(story: Story, context: NoteContext): Subject | null {
  const question = context.question(story.questions[0]);
  const subject = storySubject(question === null ? null : askedOf(question, context), story, isNoted(story));
  if (subject === null) return null;
  return { ...subject, thresholds: context.rubric.thresholds, ...(isRemembered(story, question) ? { register: 'remembered' } : {}) };
}

/** A story without labels is heard as the answer that tells it. */
function isRemembered({ from, to, labelled }: Story, question: Question | null): boolean {
  return !labelled && question !== null && question.answers.some((answer) => answer.form === 'reported' && answer.from === from && answer.to === to);
}

interface Place {
  readonly question: string | null;
  readonly story: string | null;
  readonly context: NoteContext;
}

type Findings = Generator<void, readonly PlacedFinding[]>;

function* judged(subject: Subject, { question, story, context: { note, rubric } }: Place): Findings {
  const findings: PlacedFinding[] = [];
  for (const rule of rubric.rules.filter(({ hears }) => hears.includes(subject.register))) {
    for (const finding of rule.judge(subject)) {
      findings.push({ rule: rule.id, question, story, line: lineAt(note.lineStarts, finding.from) + 1, ...finding });
    }
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

function* critiqueOf(question: Question, { topics, lacking = [], findings }: Pick<CritiqueRequest, 'topics' | 'lacking' | 'findings'>, context: NoteContext): Generator<void, Critique> {
  const told = context.storiesOf(question).filter(({ from, to }) => from < to);
  const held = question.answers.map((answer) => context.heldBefore(question, answer)).find((first) => first !== null) ?? null;
  const gaps = gapsToTell(told, context);
  const isFine = findings.length + gaps.length + lacking.length === 0 && question.asks.length === 0;
  const improved = improvedUnder(question, { heldElsewhere: held !== null, isFine, findings }, context);
  yield;
  const strengths = strengthsUnder(question, findings, context);
  yield;
  return composeCritique({
    questionId: question.id,
    question: question.text,
    kind: context.kinds.get(question.id) ?? null,
    level: context.level,
    writerLevels: question.levels,
    writerLadder: context.rubric.ladder,
    thresholds: context.rubric.thresholds,
    topicsKnown: context.rubric.topics,
    points: pointsOf(question),
    improvedAnswer: improved.text,
    changes: improved.changes,
    findings,
    gaps,
    strengths,
    unanswered: question.answers.length === 0 && told.length === 0,
    topics,
    lacking,
    said: saidUnder(question, told),
    isMemory: question.answers.some(({ form }) => form === 'reported' || (form === 'note' && question.source !== 'transcript')),
    asks: question.asks.map(({ text }) => text),
    ofStories: storyLines(question, findings, context),
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

interface Improving {
  readonly heldElsewhere: boolean;
  readonly findings: readonly PlacedFinding[];
  /** Whether nothing was found to mend. */
  readonly isFine: boolean;
}

/** Empty where the answer is improved under the question that holds it first. */
function improvedUnder(question: Question, { heldElsewhere, isFine, findings }: Improving, context: NoteContext): ImprovedAnswer {
  if (heldElsewhere && ownAnswers(question, context).length === 0) return { text: '', changes: [] };
  const story = context.storiesOf(question).find(({ parts }) => Object.values(parts).some((part) => part !== null));
  return improveAnswer({
    kind: context.kinds.get(question.id) ?? null,
    question: question.text,
    said: question.answers.map(({ text }) => text).join('\n'),
    parts: story === undefined ? null : textsOf(story),
    labelled: story?.labelled ?? true,
    followUp: question.parent !== null,
    isFine,
    faulted: findings.filter(({ severity }) => severity !== 'low'),
    reflections: question.reflections.map(({ text }) => text),
    points: pointsOf(question),
    reported: question.answers.some(({ form }) => form === 'reported'),
  });
}

/** In the order of the note. */
function textsOf({ parts }: Story): Partial<Record<PartName, string>> {
  const told = Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [{ name, part }]));
  return Object.fromEntries(told.sort((a, b) => a.part.from - b.part.from).map(({ name, part }) => [name, part.text]));
}

function strengthsUnder(question: Question, findings: readonly PlacedFinding[], context: NoteContext): readonly Strength[] {
  const answers = ownAnswers(question, context);
  const subjects = [
    ...context.storiesOf(question).map((story) => subjectOfStory(story, context)),
    answers.length === 0 ? null : answerSubject(askedOf(question, context), answers),
  ];
  return subjects.flatMap((subject) => (subject === null ? [] : strengthsOf(subject, findings))).slice(0, mostStrengths);
}

/** An empty cell is a question without an answer, and has no gaps to tell beside that. */
function gapsToTell(told: readonly Story[], context: NoteContext): readonly Gap[] {
  return told.flatMap((story) => context.reviewOf(story)?.gaps ?? []);
}

function inOrder(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort((a, b) => a.from - b.from || a.to - b.to);
}
