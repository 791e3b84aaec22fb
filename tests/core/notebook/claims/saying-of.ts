import type { Found } from '../../../../src/core/notebook/claims/fact';
import type { Saying } from '../../../../src/core/notebook/claims/saying';

/** A sentence as the candidate said it in an answer; `given` tells what differs. */
export function sayingOf(text: string, given: Partial<Saying> = {}): Saying {
  const passage = { text, from: 0, to: text.length, runs: [{ start: 0, from: 0, length: text.length }] };
  return {
    placed: { note: { path: 'a.md', lineStarts: [0] }, question: 'q', passage }, sentence: { text, start: 0, end: text.length },
    asked: '', kind: null, whole: text, source: 'a.md#q', part: null, isResume: false, employer: null, employers: [], day: '2026-10-01', ...given,
  };
}

/** Facts in one line each: "team-size team | 4 people". */
export function shown(facts: readonly Found[]): readonly string[] {
  return facts.map(({ attribute, thing, qualifier, employer, value }) => {
    const subject = [attribute, thing, qualifier === '' ? '' : `(${qualifier})`, employer === null || employer === '' ? '' : `@${employer}`].filter((each) => each !== '').join(' ');
    return `${subject} | ${[String(value.shown), value.unit ?? ''].join(' ').trim()}`;
  });
}
