import { areaKinds, areaStates, type AreaKind, type AreaState } from '../critique/area-state';
import type { Dismissal } from '../critique/dismissals';
import { practiceRatings, type PracticeRating } from '../critique/practice-rating';
import { propertyLine, renderFrontMatter } from './front-matter';
import { markerWords, readToken, writeToken } from './marker';

/** A question (or story) goes on under a new id, because its words or its note's path changed. */
export interface SameQuestion {
  readonly kind: 'same-question';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly id: string;
  readonly was: string;
}

/** "Not a problem here", or the undoing of it. */
export interface DismissalEvent extends Dismissal {
  readonly kind: 'not-a-problem' | 'a-problem-again';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Which of these changes on that day it is, from 1, so that lines may be merged in any order. */
  readonly nth: number;
}

/** What the person does about a weak area. */
export interface AreaEvent {
  readonly kind: 'area';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly area: AreaKind;
  /** The id of the competency or topic. */
  readonly name: string;
  readonly state: AreaState;
  /** Which change of this area on that day it is, from 1, so that lines may be merged in any order. */
  readonly nth: number;
}

/** Which practice of a question on a day. */
export interface PracticeAt {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the question as it was then. */
  readonly item: string;
  /** Which practice of this question on that day it is, from 1. */
  readonly nth: number;
}

export interface PractisedEvent extends PracticeAt {
  readonly kind: 'practised';
  readonly rating: PracticeRating;
  /** The words of the question, by which it is found again after an edit; lines of before have none. */
  readonly words?: string;
}

/** Takes exactly that practice back. */
export interface UnpractisedEvent extends PracticeAt {
  readonly kind: 'unpractised';
}

export type LogEvent = SameQuestion | DismissalEvent | AreaEvent | PractisedEvent | UnpractisedEvent;

/** The events of a log note, in the order of its lines; lines that are no event are skipped. */
export function parseLog(text: string): readonly LogEvent[] {
  return linesOf(text).flatMap((line) => eventIn(line) ?? []);
}

/** A line of the log that begins as an event and cannot be read. */
export interface LogProblem {
  /** Counts from 1. */
  readonly line: number;
  /** As it stands, trimmed. */
  readonly words: string;
}

/** The lines that were meant as events and are not read, and the marks that a merge left behind, in order; a person's own lines are none. */
export function logProblems(text: string): readonly LogProblem[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => (isUnread(line) || isMergeMark(line, lines[index - 1] ?? '') ? [{ line: index + 1, words: line.trim() }] : []));
}

/** Whether we may add to a file: it is blank, its front matter says that it is ours, or it holds an event. */
export function isLogOfOurs(text: string): boolean {
  return text.trim() === '' || propertyLine(text, 'interview-coach') !== null || linesOf(text).some((line) => eventIn(line) !== null);
}

/** The log with the events added at its end; what stands there is never touched. Starts a log where there is none. */
export function appendToLog(existing: string | null, events: readonly LogEvent[]): string {
  const eol = existing?.includes('\r\n') === true ? '\r\n' : '\n';
  const start = existing === null || existing.trim() === '' ? newLog(eol) : existing;
  const lines = events.map((event) => `- ${event.date} ${lineOf(event)}${eol}`);
  return (start.endsWith('\n') ? start : start + eol) + lines.join('');
}

const DAY = '(2\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))';
const NTH = '(?: ([1-9]\\d{0,3}))?';
const sameQuestionLine = new RegExp(`^- ${DAY} same-question (\\S+) <- (\\S+)\\s*$`);
const areaLine = new RegExp(`^- ${DAY} area (${areaKinds.join('|')}) (\\S+) (${areaStates.join('|')})${NTH}\\s*$`);
const dismissalLine = new RegExp(`^- ${DAY} (not-a-problem|a-problem-again) ([a-z][a-z-]*)${NTH} \\|([^|]*)\\|([^|]*)$`);
const practisedLine = new RegExp(`^- ${DAY} practised (\\S+) (${practiceRatings.join('|')})${NTH}\\s*(?:\\|([^\\n]*))?$`);
const unpractisedLine = new RegExp(`^- ${DAY} unpractised (\\S+)${NTH}\\s*$`);
const beginsAsEvent = /^[ \t]{0,8}[-*+][ \t]+\d\S* (?:same-question|not-a-problem|a-problem-again|area|(?:un)?practi[sc]ed)(?:\s|$)/;

function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split('\n');
}

function eventIn(line: string): LogEvent | null {
  if (!line.startsWith('- ')) return null;
  const event = practisedIn(line) ?? unpractisedIn(line) ?? areaIn(line) ?? dismissalIn(line) ?? sameQuestionIn(line);
  return event !== null && isDay(event.date) ? event : null;
}

function isUnread(line: string): boolean {
  return beginsAsEvent.test(line) && eventIn(line) === null;
}

/** What git leaves around two versions; under a person's own words `=======` makes a heading. */
function isMergeMark(line: string, above: string): boolean {
  if (/^(?:<{7}|>{7}|\|{7})(?:\s|$)/.test(line)) return true;
  return /^={7}\s*$/.test(line) && (above.trim() === '' || eventIn(above) !== null || isUnread(above) || /^[<|]{7}/.test(above));
}

function sameQuestionIn(line: string): SameQuestion | null {
  const [, date, id, was] = sameQuestionLine.exec(line) ?? [];
  return date === undefined || id === undefined || was === undefined ? null : { kind: 'same-question', date, id: readToken(id), was: readToken(was) };
}

function dismissalIn(line: string): DismissalEvent | null {
  const [, date, kind, rule, nth, about, words] = dismissalLine.exec(line) ?? [];
  if (date === undefined || rule === undefined || about === undefined || words === undefined) return null;
  return { kind: kind === 'not-a-problem' ? kind : 'a-problem-again', date, rule, about: about.trim(), words: words.trim(), nth: Number(nth ?? 1) };
}

function areaIn(line: string): AreaEvent | null {
  const [, date, kind, name, set, nth] = areaLine.exec(line) ?? [];
  const area = areaKinds.find((each) => each === kind);
  const state = areaStates.find((each) => each === set);
  if (date === undefined || name === undefined || area === undefined || state === undefined) return null;
  return { kind: 'area', date, area, name: readToken(name), state, nth: Number(nth ?? 1) };
}

function practisedIn(line: string): PractisedEvent | null {
  const [, date, item, given, nth, said = ''] = practisedLine.exec(line) ?? [];
  const words = said.trim();
  const rating = practiceRatings.find((each) => each === given);
  if (date === undefined || item === undefined || rating === undefined) return null;
  return { kind: 'practised', date, item: readToken(item), rating, nth: Number(nth ?? 1), ...(words === '' ? {} : { words }) };
}

function unpractisedIn(line: string): UnpractisedEvent | null {
  const [, date, item, nth] = unpractisedLine.exec(line) ?? [];
  if (date === undefined || item === undefined) return null;
  return { kind: 'unpractised', date, item: readToken(item), nth: Number(nth ?? 1) };
}

/** Whether the calendar has that day: one that it has not is read as none, or as one of the next month. */
function isDay(date: string): boolean {
  if (Number(date.slice(-2)) <= 28) return true;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function lineOf(event: LogEvent): string {
  const nth = event.kind !== 'same-question' && event.nth > 1 ? ` ${String(event.nth)}` : '';
  switch (event.kind) {
    case 'area': return `area ${event.area} ${writeToken(event.name)} ${event.state}${nth}`;
    case 'same-question': return `same-question ${writeToken(event.id)} <- ${writeToken(event.was)}`;
    case 'practised': return `practised ${writeToken(event.item)} ${event.rating}${nth}${saidIn(event)}`;
    case 'unpractised': return `unpractised ${writeToken(event.item)}${nth}`;
    default: return `${event.kind} ${event.rule}${nth} | ${event.about} | ${event.words}`.trimEnd();
  }
}

function saidIn({ words = '' }: PractisedEvent): string {
  const safe = markerWords(words);
  return safe === '' ? '' : ` | ${safe}`;
}

function newLog(eol: string): string {
  const about = 'What the coach remembers, one line an event. Lines may be moved or merged; they are never rewritten.';
  return [renderFrontMatter([{ key: 'interview-coach', value: 'log' }], eol) + about, '', ''].join(eol);
}
