import type { PartName } from '../notes/interview-note';
import { quoteOfGap } from '../stories/gap-quote';
import type { Gap } from '../stories/story-review';
import { quantities } from '../text/numbers';
import type { Change } from './improved-answer/changes';
import { expectedAt } from './expected-at';
import { introductionLength } from './introduction-length';
import { topicOf } from './improved-answer/request';
import { limitsOf } from './kinds/question-limits';
import { areasNamed } from './kinds/technical-terms';
import type { Critique, PlacedFinding, Strength } from './note-review';
import type { Level, QuestionKind } from './question-kind';
import type { Rung } from './rubric';
import type { Severity } from './rule';
import { usualThresholds, type Thresholds } from './thresholds';
import { multipliedCounts } from './topics/multiplied-counts';
import type { LackingTerms } from './topics/own-notes';
import type { Topic } from './topics/topic';
import { claimsIn, topicCritique, type AskedOnTopics } from './topics/topic-critique';
import { areaOf } from './topics/topic-lines';
import { ourTopicsKnown, type TopicsKnown } from './topics/topics-known';
import type { TopicNamed } from './topics/topics-named';
import { shownFindings, type Weighed } from './shown-findings';
import { noStoryLines, type StoryLines } from './story-lines';

export interface CritiqueRequest {
  readonly questionId: string;
  readonly question: string;
  readonly kind: QuestionKind | null;
  readonly level: Level;
  /** The writer's own ladder; it wins over ours. */
  readonly writerLevels: readonly { readonly level: string; readonly text: string }[];
  /** The writer's ladder for all questions; none where not given. */
  readonly writerLadder?: readonly Rung[];
  /** The usual ones where not given. */
  readonly thresholds?: Thresholds;
  /** Ours where not given. */
  readonly topicsKnown?: TopicsKnown;
  /** The points of the breakdown. */
  readonly points: readonly string[];
  readonly improvedAnswer: string;
  /** What it changed; none where not given. */
  readonly changes?: readonly Change[];
  /** Those of this question, on its answers and stories. */
  readonly findings: readonly PlacedFinding[];
  readonly gaps: readonly Gap[];
  readonly strengths: readonly Strength[];
  readonly unanswered: boolean;
  /** What the question is about, best first. */
  readonly topics: readonly TopicNamed[];
  /** What the writer's own notes on the topics name, and nothing told does. */
  readonly lacking?: readonly LackingTerms[];
  /** The candidate's words under this question; empty where there are none. */
  readonly said: string;
  /** Whether they were noted down later, so that more may have been said. */
  readonly isMemory: boolean;
  /** What the writer asked a coach. */
  readonly asks: readonly string[];
  /** What its stories add; nothing where not given. */
  readonly ofStories?: StoryLines;
  /** Words of the earlier question that holds the equal answer. */
  readonly duplicateOf: string | null;
}

/** One thing to mend: what is wrong, and what to do about it. */
interface Remark {
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion: string;
}

/** All that the rules have to say about one question, the writer's own asks answered first. */
export function composeCritique(request: CritiqueRequest): Critique {
  const { kind, questionId, strengths, improvedAnswer, unanswered, ofStories = noStoryLines } = request;
  const remarks = remarksOf(request);
  const topical = topicCritique(askedOnTopics(request));
  const told = topicsTold(request);
  const claims = request.duplicateOf === null ? claimsIn(request.said, told) : { issues: [], improvements: [] };
  const sum = request.duplicateOf === null ? multipliedCounts(request.question) ?? multipliedCounts(request.said) : null;
  const added = [...ofStories.advice, ...claims.improvements, ...topical.improvements, ...(sum === null ? [] : [`${sum.sum}: say whether that is much, and which part of the work takes the time.`])];
  const ways = [...topical.waysToAnswer, ...(kind?.waysToAnswer ?? []), ...ofStories.ways];
  return {
    question: questionId,
    engine: 'rules',
    expects: unique([...topical.expects, ...expectsOf(request)]),
    why: [...topical.why, ...(kind?.why ?? [])],
    waysToAnswer: ways,
    efficientWays: kind?.efficientWays ?? [],
    strengths,
    issues: unique([
      ...request.asks.flatMap((ask) => verdictOn(ask, remarks, request)), ...duplicateLine(request), ...remarks.map(({ message }) => message), ...claims.issues, ...topical.issues,
    ]),
    improvements: improvementsOf(request, remarks, { ways, added }),
    added,
    improvedAnswer,
    changes: request.changes ?? [],
    practice: [...(unanswered ? [`Say an answer out loud and write it down: "${topicOf(request.question)}"`] : []), ...topical.practice, ...(kind?.practice ?? [])],
    technicalAreas: unique([...told.map(areaOf), ...areasNamed(request.question), ...(kind?.technicalAreas ?? [])]),
    howToHandle: [...topical.howToHandle, ...(kind?.howToHandle ?? [])],
    followUps: followUpsOf(request, [...(sum === null ? [] : [`${sum.sum}: is that much?`]), ...invitedBy(request)], topical.followUps),
  };
}

function askedOnTopics({ question, topics, lacking = [], said, isMemory, kind, duplicateOf, topicsKnown = ourTopicsKnown }: CritiqueRequest): AskedOnTopics {
  return { question, shortQuestion: topicOf(question), topics, lacking, said, isMemory, isJudgedElsewhere: duplicateOf !== null, wantsReasons: kind?.shape === 'opinion', topicsKnown };
}

/** What the question is about, then what only the answer names. */
function topicsTold({ said, topics, topicsKnown = ourTopicsKnown }: CritiqueRequest): readonly Topic[] {
  const inPassing = topicsKnown.finder.topicsNamedIn(said).filter(({ name }) => topics.every((topic) => topic.name !== name)).slice(0, MOST_TOLD);
  return [...topics, ...inPassing].flatMap(({ name }) => topicsKnown.byId(name) ?? []);
}

/** Those that the answer's own holes invite, then the six of the topic, filled up with those of the kind. */
function followUpsOf(request: CritiqueRequest, invited: readonly string[], ofTopics: readonly string[]): readonly string[] {
  const fitting = (request.kind?.followUps ?? []).filter((line) => fitsWords(line, request));
  const first = unique([...invited, ...ofTopics]);
  return unique([...first, ...fitting]).slice(0, Math.max(first.length, MOST_FOLLOW_UPS));
}

/** Most topics that only the answer names. */
const MOST_TOLD = 4;
const MOST_FOLLOW_UPS = 5;
const SEVERITY_OF_GAP: Readonly<Record<Gap['status'], Severity>> = { missing: 'high', thin: 'medium', unclear: 'low' };

const MEND_PART: Readonly<Record<PartName, string>> = {
  situation: 'open with one sentence: where it was, when, and what was at stake.',
  task: 'say in one sentence what your own goal was.',
  action: 'tell three steps that you took, each beginning with "I".',
  result: 'close with what changed, as a number before and after.',
  learning: 'add what you do differently since, and how often.',
};

/** Gaps and findings that are worth showing, weightiest first, equals in the order of the rules. */
function remarksOf({ findings, gaps }: CritiqueRequest): readonly Remark[] {
  const ofGaps = gaps.map((gap) => ({ rule: gap.rule, severity: SEVERITY_OF_GAP[gap.status], message: withWords(gap.message, quoteOfGap(gap)), suggestion: mendOf(gap) }));
  return shownFindings<Remark & Weighed>([...ofGaps, ...findings]);
}

function withWords(message: string, quote: string): string {
  return quote === '' ? message : `${message} "${quote}"`;
}

/** Begins with the words that are there, so that one knows where to go on. */
function mendOf(gap: Gap): string {
  const [quote, mend] = [quoteOfGap(gap), MEND_PART[gap.part]];
  return quote === '' ? `${mend.charAt(0).toUpperCase()}${mend.slice(1)}` : `From "${quote}": ${mend}`;
}

function duplicateLine({ duplicateOf }: CritiqueRequest): readonly string[] {
  return duplicateOf === null ? [] : [`The same answer stands under "${topicOf(duplicateOf)}": it is judged there.`];
}

const ASKS_YES_OR_NO = /(?:^|[.?!,;]\s*|\b(?:me|if|whether|and) )(?:is|am|was|are|were|did|do|does|have|has|can|could|should|will|would)\s+(?:i|it|this|that|my|the)\b/iu;
const ASKS_HOW = /\b(?:how|what|which|tell me|suggest|give me|(?:better|best|good|gd|right|proper) (?:way|answer|response)|improve)\b/iu;

/** The answer to "Is this right?", as far as the rules can give one. */
function verdictOn(ask: string, remarks: readonly Remark[], request: CritiqueRequest): readonly string[] {
  if (!ASKS_YES_OR_NO.test(ask) || request.unanswered || request.duplicateOf !== null) return [];
  const top = remarks[0];
  if (top === undefined) return [`You asked "${oneLine(ask)}": as far as the rules can see, yes.`];
  return [`You asked "${oneLine(ask)}": ${top.severity === 'low' ? 'nearly. One small thing is left, see below.' : 'not yet. The points below say why.'}`];
}

/** The answer to "How do I improve this?": the first good way, or the weightiest mend. */
function adviceOn(ask: string, remarks: readonly Remark[], ways: readonly string[]): readonly string[] {
  if (!ASKS_HOW.test(ask) && ASKS_YES_OR_NO.test(ask)) return [];
  const first = ways[0] ?? remarks[0]?.suggestion ?? LEAD_WITH_ANSWER;
  return [`You asked "${oneLine(ask)}": one good way is this. ${first}`];
}

const LEAD_WITH_ANSWER = 'Give the answer in one sentence first, then one example of your own.';

interface Advice {
  readonly ways: readonly string[];
  readonly added: readonly string[];
}

function improvementsOf({ asks, unanswered, duplicateOf, question }: CritiqueRequest, remarks: readonly Remark[], { ways, added }: Advice): readonly string[] {
  const told = unique([...asks.flatMap((ask) => adviceOn(ask, remarks, ways)), ...remarks.map(({ suggestion }) => suggestion), ...added]);
  if (told.length > 0 || duplicateOf !== null) return told;
  return unanswered ? [`No answer to "${topicOf(question)}" is noted: write down what you said, or what you would say today.`] : [];
}

function expectsOf({ kind, level, writerLevels, writerLadder, points, question, said, isMemory, thresholds = usualThresholds }: CritiqueRequest): readonly string[] {
  const length = introductionLength({ kind, said, isMemory, thresholds });
  return unique([
    ...(kind?.expects ?? []),
    ...expectedAt({ kind, level, ofQuestion: writerLevels, ofWriter: writerLadder ?? [] }),
    ...(length === null ? [] : [length]),
    ...shown(points),
    ...limitsOf(question).map((limit) => `Stay inside the limit they gave: "${limit}"`),
  ]);
}

function shown(points: readonly string[]): readonly string[] {
  if (points.length === 0) return [];
  return [`Show ${points.map(pointWords).join(', ')}: one moment of your answer that proves ${points.length === 1 ? 'it' : 'each'}.`];
}

/** A capital at the start of a point is kept where it is a name or an abbreviation. */
function pointWords(point: string): string {
  const words = oneLine(point).replace(/[.:;,]$/u, '');
  return /^\p{Lu}\p{Ll}+(?: |$)/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

const INVITED: Readonly<Partial<Record<PartName, string>>> = {
  action: 'What did you do, and what did the team do?',
  result: 'What happened in the end?',
  learning: 'What changed in your process since?',
};

/** Slots of the improved answer that leave a part of a story open. */
const OPEN_SLOTS: Readonly<Record<'action' | 'result' | 'learning', RegExp>> = {
  action: /\[(?:Action:|Which of these steps did you take yourself)/u,
  result: /\[Result:/u,
  learning: /\[Learning:/u,
};

const ON_A_FIGURE = /\bth(?:at|is) (?:figure|number)\b/iu;

/** A follow-up on a figure needs one, said or asked for. */
function fitsWords(line: string, { question, improvedAnswer, unanswered }: CritiqueRequest): boolean {
  if (!ON_A_FIGURE.test(line)) return true;
  return /\bhow (?:many|much|long|often|big)\b/iu.test(question) || (!unanswered && quantities(improvedAnswer.replace(/\[[^\]]*\]/gu, '')).length > 0);
}

/** The questions that the holes of the answer invite. */
function invitedBy({ gaps, kind, improvedAnswer, unanswered }: CritiqueRequest): readonly string[] {
  const byPart = (['action', 'result', 'learning'] as const).flatMap((part) => (gaps.some((gap) => gap.part === part) || OPEN_SLOTS[part].test(improvedAnswer) ? [INVITED[part] ?? ''] : []));
  const told = improvedAnswer.replace(/\[[^\]]*\]/gu, '');
  const unmeasured = kind?.pastEvent === true && !unanswered && !OPEN_SLOTS.result.test(improvedAnswer) && told.trim() !== '' && quantities(told).length === 0;
  return unmeasured ? [...byPart, 'How did you measure that?'] : byPart;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
