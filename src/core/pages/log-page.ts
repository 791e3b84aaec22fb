import { areaKinds, areaStates, type AreaKind, type AreaState } from '../critique/area-state';
import type { Dismissal } from '../critique/dismissals';
import { propertyLine, renderFrontMatter } from './front-matter';
import { readToken, writeToken } from './marker';

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

export type LogEvent = SameQuestion | DismissalEvent | AreaEvent;

/** The events of a log note, in the order of its lines; lines that are no event are skipped. */
export function parseLog(text: string): readonly LogEvent[] {
  return text.split('\n').flatMap((line) => eventIn(line) ?? []);
}

/** A line of the log that begins as an event and cannot be read. */
export interface LogProblem {
  /** Counts from 1. */
  readonly line: number;
  /** As it stands, trimmed. */
  readonly words: string;
}

/** The lines that were meant as events and are not read, in order; a person's own lines are none. */
export function logProblems(text: string): readonly LogProblem[] {
  return text.split('\n').flatMap((line, index) => (beginsAsEvent.test(line) && eventIn(line) === null ? [{ line: index + 1, words: line.trim() }] : []));
}

/** Whether we may add to a file: it is blank, its front matter says that it is ours, or it holds an event. */
export function isLogOfOurs(text: string): boolean {
  return text.trim() === '' || propertyLine(text, 'interview-coach') !== null || parseLog(text).length > 0;
}

/** The log with the events added at its end; what stands there is never touched. Starts a log where there is none. */
export function appendToLog(existing: string | null, events: readonly LogEvent[]): string {
  const eol = existing?.includes('\r\n') === true ? '\r\n' : '\n';
  const start = existing === null || existing.trim() === '' ? newLog(eol) : existing;
  const lines = events.map((event) => `- ${event.date} ${lineOf(event)}${eol}`);
  return (start.endsWith('\n') ? start : start + eol) + lines.join('');
}

const sameQuestionLine = /^- (\d{4}-\d{2}-\d{2}) same-question (\S+) <- (\S+)\s*$/;
const areaLine = new RegExp(`^- (\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])) area (${areaKinds.join('|')}) (\\S+) (${areaStates.join('|')})(?: ([1-9]\\d{0,3}))?\\s*$`);
const dismissalLine = /^- (\d{4}-\d{2}-\d{2}) (not-a-problem|a-problem-again) ([a-z][a-z-]*) \|([^|]*)\|([^|]*)$/;
const beginsAsEvent = /^[ \t]{0,8}[-*+][ \t]+\d\S* (?:same-question|not-a-problem|a-problem-again|area)(?:\s|$)/;

function eventIn(line: string): LogEvent | null {
  return sameQuestionIn(line) ?? dismissalIn(line) ?? areaIn(line);
}

function sameQuestionIn(line: string): SameQuestion | null {
  const [, date, id, was] = sameQuestionLine.exec(line) ?? [];
  return date === undefined || id === undefined || was === undefined ? null : { kind: 'same-question', date, id: readToken(id), was: readToken(was) };
}

function dismissalIn(line: string): DismissalEvent | null {
  const [, date, kind, rule, about, words] = dismissalLine.exec(line) ?? [];
  if (date === undefined || rule === undefined || about === undefined || words === undefined) return null;
  return { kind: kind === 'not-a-problem' ? kind : 'a-problem-again', date, rule, about: about.trim(), words: words.trim() };
}

function areaIn(line: string): AreaEvent | null {
  const [, date, kind, name, set, nth] = areaLine.exec(line) ?? [];
  const area = areaKinds.find((each) => each === kind);
  const state = areaStates.find((each) => each === set);
  if (date === undefined || name === undefined || area === undefined || state === undefined) return null;
  return { kind: 'area', date, area, name: readToken(name), state, nth: Number(nth ?? 1) };
}

function lineOf(event: LogEvent): string {
  if (event.kind === 'area') return `area ${event.area} ${writeToken(event.name)} ${event.state}${event.nth > 1 ? ` ${String(event.nth)}` : ''}`;
  if (event.kind === 'same-question') return `same-question ${writeToken(event.id)} <- ${writeToken(event.was)}`;
  return `${event.kind} ${event.rule} | ${event.about} | ${event.words}`.trimEnd();
}

function newLog(eol: string): string {
  const about = 'What the coach remembers, one line an event. Lines may be moved or merged; they are never rewritten.';
  return [renderFrontMatter([{ key: 'interview-coach', value: 'log' }], eol) + about, '', ''].join(eol);
}
