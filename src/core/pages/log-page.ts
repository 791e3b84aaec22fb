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

export type LogEvent = SameQuestion;

const eventLine = /^- (\d{4}-\d{2}-\d{2}) same-question (\S+) <- (\S+)\s*$/;

/** The events of a log note, in the order of its lines; lines that are no event are skipped. */
export function parseLog(text: string): readonly LogEvent[] {
  return text.split('\n').flatMap((line) => {
    const [, date, id, was] = eventLine.exec(line) ?? [];
    if (date === undefined || id === undefined || was === undefined) return [];
    return [{ kind: 'same-question' as const, date, id: readToken(id), was: readToken(was) }];
  });
}

/** Whether we may add to a file: it is blank, its front matter says that it is ours, or it holds an event. */
export function isLogOfOurs(text: string): boolean {
  return text.trim() === '' || propertyLine(text, 'interview-coach') !== null || parseLog(text).length > 0;
}

/** The log with the events added at its end; what stands there is never touched. Starts a log where there is none. */
export function appendToLog(existing: string | null, events: readonly LogEvent[]): string {
  const eol = existing?.includes('\r\n') === true ? '\r\n' : '\n';
  const start = existing === null || existing.trim() === '' ? newLog(eol) : existing;
  const lines = events.map(({ date, id, was }) => `- ${date} same-question ${writeToken(id)} <- ${writeToken(was)}${eol}`);
  return (start.endsWith('\n') ? start : start + eol) + lines.join('');
}

function newLog(eol: string): string {
  const about = 'What the coach remembers, one line an event. Lines may be moved or merged; they are never rewritten.';
  return [renderFrontMatter([{ key: 'interview-coach', value: 'log' }], eol) + about, '', ''].join(eol);
}
