import type { AreaKind } from '../critique/area-state';
import type { PlacedFinding } from '../critique/note-review';
import { lineAt } from '../notes/clean-text';
import type { Question } from '../notes/interview-note';
import { issueScope } from '../notes/issue-scope';
import { contains, sourceSpan } from '../text/span';
import { firstWords, normalise } from '../text/words';
import { rulesOfHabit, rulesOfKnowledge, rulesOfOmission } from './area-rules-table';
import { admitsNothingSaid, isOutside, notedGap, type NotedGap } from './noted-gap';
import { areasNamed, topicsFailedOn, topicsNamed } from './areas-probed';
import { together, type ProbedRound } from './probed-round';
import { sharesSubject } from './question-meant';
import type { AreaName, Sighting } from './sighting';
import type { AreaEvidence } from './weak-area';

/** What speaks for a weakness under one question: that nothing was answered or that the writer noted a gap, and what was found on the answers. At most one of each kind. */
export function sightingsOfQuestion(question: Question, findings: readonly PlacedFinding[], at: ProbedRound): readonly Sighting[] {
  const areas = at.areasOf(question.id);
  const base = { about: normalise(question.text), named: question.text, part: null, round: at.roundKey };
  const noted = notedUnder(question, at);
  const isOfMemory = isRemembered(question, at);
  const heard = isOfMemory ? findings.filter(({ rule }) => !rulesOfOmission.has(rule)) : findings;
  const gravest = gravestOf(heard, isOfMemory);
  const known = gravestOf(heard.filter(({ rule }) => rulesOfKnowledge.has(rule)), isOfMemory);
  const ofKind = (wanted: AreaKind): readonly AreaName[] => areas.filter(({ kind }) => kind === wanted);
  const seen: readonly Omit<Sighting, keyof typeof base>[] = [
    ...(noted === null ? [] : [{ areas: areasOf(noted, question, at), evidence: noted }]),
    ...(gravest === null ? [] : [{ areas: ofKind('competency'), evidence: foundEvidence(gravest, at) }]),
    ...(known === null ? [] : [{ areas: ofKind('topic'), evidence: foundEvidence(known, at) }]),
  ];
  return seen.filter((each) => each.areas.length > 0).map((each) => ({ ...base, ...each }));
}

/**
 * What a reflection speaks of. A subject that the writer says to have failed on fell short, and no trait that the question asked for; a
 * reflection that names "the question on .." and shares no word with this one was noted on another.
 */
function areasOf({ kind, quote }: AreaEvidence, question: Question, { review, areasOf: areasAsked }: ProbedRound): readonly AreaName[] {
  const asked = areasAsked(question.id);
  if (kind !== 'reflection') return asked;
  const isOther = NAMES_QUESTION.test(quote) && !sharesSubject(quote, [question, ...question.answers].map(({ text }) => text).join('\n'));
  if (isOther) return areasNamed(quote, review);
  const failedOn = topicsFailedOn(quote, review);
  const base = failedOn.length === 0 ? asked : asked.filter((area) => area.kind === 'topic');
  return together(base, failedOn, asked.some((area) => area.kind === 'competency') ? [] : topicsNamed(quote, review));
}

/** "the isolation question", "my failure answer", "the question on locks". */
const NAMES_QUESTION = /\b(?:the|my|that) (?!(?:same|whole|last|first|second|next|question|answer|story|example|other|first|wrong|right) )[\p{L}-]{3,20} (?:question|answer|story|example|part)\b|\b(?:question|answer|story) (?:on|about|for) \p{L}/iu;

/** Answers of a round are remembered, but for those taken down as they were spoken. */
export function isRemembered(question: Question | undefined, { round, isSpoken }: ProbedRound): boolean {
  return round !== null && question !== undefined && !(question.source === 'transcript' && isSpoken);
}

/** The gravest finding that speaks of what was asked, and not of how one talks; null where there is none. Among remembered words stand some on how the talk was held. */
export function gravestOf(findings: readonly PlacedFinding[], isOfMemory: boolean): PlacedFinding | null {
  const heard = findings.filter(({ rule, severity }) => severity !== 'low' && !rulesOfHabit.has(rule));
  const inOrder = [...heard.filter(({ severity }) => severity === 'high'), ...heard.filter(({ severity }) => severity !== 'high')];
  return inOrder.find(({ quote }) => !isOfMemory || issueScope(quote) === 'my-gap') ?? null;
}

/** A finding as evidence, at its own place. */
export function foundEvidence({ message, quote, question, story, line, from, to }: PlacedFinding, { review, round }: ProbedRound): AreaEvidence {
  return { kind: 'finding', message, quote, path: review.note.path, question, story, line, from, to, date: round?.date ?? null };
}

function notedUnder(question: Question, at: ProbedRound): AreaEvidence | null {
  const noted = notedGap(question, at.round !== null);
  const isSilent = admitsNothingSaid(question) || !at.isAnswered(question);
  if (at.round !== null && isSilent && (noted === null ? !isOutside(question) : noted.isEmpty)) return unanswered(question, noted, at);
  return noted === null ? null : reflected(question, noted, at);
}

function unanswered({ id, text, line, from, to }: Question, noted: NotedGap | null, { review, round }: ProbedRound): AreaEvidence {
  const said = noted === null ? '' : `; you noted "${wordsOf(noted)}"`;
  return { kind: 'unanswered', message: `Unanswered: "${oneLine(text)}"${said}`, quote: '', path: review.note.path, question: id, story: null, line, from, to, date: round?.date ?? null };
}

/** A question that the writer marked is the interviewer's words, and no quote of the writer's. */
function reflected(question: Question, noted: NotedGap, { review: { note }, round }: ProbedRound): AreaEvidence {
  const isMark = contains(noted.passage, question);
  const quote = isMark ? '' : wordsOf(noted);
  const span = sourceSpan(noted.passage, noted.start, noted.end);
  const message = isMark ? `You marked "${oneLine(question.text)}"` : `You noted "${quote}" on "${oneLine(question.text)}"`;
  return { kind: 'reflection', message, quote, path: note.path, question: question.id, story: null, line: lineAt(note.lineStarts, span.from) + 1, ...span, date: round?.date ?? null };
}

const MOST_WORDS = 20;

export function wordsOf({ passage, start, end }: Pick<NotedGap, 'passage' | 'start' | 'end'>): string {
  return oneLine(firstWords(passage.text.slice(start, end), MOST_WORDS));
}

export function oneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
