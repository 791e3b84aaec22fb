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

export type LogEvent = SameQuestion | DismissalEvent;

/** The events of a log note, in the order of its lines; lines that are no event are skipped. */
export function parseLog(text: string): readonly LogEvent[] {
  return text.split('\n').flatMap((line) => sameQuestionIn(line) ?? dismissalIn(line) ?? []);
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
const dismissalLine = /^- (\d{4}-\d{2}-\d{2}) (not-a-problem|a-problem-again) ([a-z][a-z-]*) \|([^|]*)\|([^|]*)$/;

function sameQuestionIn(line: string): SameQuestion | null {
  const [, date, id, was] = sameQuestionLine.exec(line) ?? [];
  return date === undefined || id === undefined || was === undefined ? null : { kind: 'same-question', date, id: readToken(id), was: readToken(was) };
}

function dismissalIn(line: string): DismissalEvent | null {
  const [, date, kind, rule, about, words] = dismissalLine.exec(line) ?? [];
  if (date === undefined || rule === undefined || about === undefined || words === undefined) return null;
  return { kind: kind === 'not-a-problem' ? kind : 'a-problem-again', date, rule, about: about.trim(), words: words.trim() };
}

function lineOf(event: LogEvent): string {
  if (event.kind === 'same-question') return `same-question ${writeToken(event.id)} <- ${writeToken(event.was)}`;
  return `${event.kind} ${event.rule} | ${event.about} | ${event.words}`.trimEnd();
}

function newLog(eol: string): string {
  const about = 'What the coach remembers, one line an event. Lines may be moved or merged; they are never rewritten.';
  return [renderFrontMatter([{ key: 'interview-coach', value: 'log' }], eol) + about, '', ''].join(eol);
}
