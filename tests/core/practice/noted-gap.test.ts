import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/notes/interview-note';
import { admitsNothingSaid, isOutside, notedGap } from '../../../src/core/practice/noted-gap';
import { reviewOf } from '../../doubles/review-builder';

interface Noted {
  readonly said?: readonly string[];
  readonly reflected?: readonly string[];
  readonly source?: Question['source'];
}

function questionWith({ said = [], reflected = [], source = 'debrief' }: Noted): Question {
  const reflections = reflected.map((text) => ({ text, from: 0, to: text.length, line: 1, runs: [{ start: 0, from: 0, length: text.length }] }));
  const built = said.reduce((builder, text) => builder.answers(text), reviewOf('a.md').asks('q', 'Why Redis?', { reflections, source })).build();
  const [question] = built.note.questions;
  if (question === undefined) throw new Error('No question.');
  return question;
}

function gapIn(noted: Noted, isRound = true): string | null {
  const gap = notedGap(questionWith(noted), isRound);
  return gap === null ? null : gap.passage.text.slice(gap.start, gap.end);
}

describe('the gap that a writer noted', () => {
  test.each([
    ['a reflection', { reflected: ['could improve this'] }, 'could improve this'],
    ['the first that is one', { reflected: ['only 20 minutes', 'stumbled on expiry'] }, 'stumbled on expiry'],
    ['a plain word on it', { reflected: ['sounded rehearsed'] }, 'sounded rehearsed'],
    ['how the interviewer took it, where not well', { reflected: ['he looked bored'] }, 'he looked bored'],
    ['the part that is no question', { reflected: ['what would you do next time? I had no answer'] }, 'I had no answer'],
    ['words among the answer', { said: ['I said a table', 'forgot to say how it is cleaned'] }, 'forgot to say how it is cleaned'],
  ])('is %s', (_, noted, gap) => {
    expect(gapIn(noted)).toBe(gap);
  });

  test.each([
    ['what went well', { reflected: ['went really well'] }],
    ['a nod of the interviewer', { reflected: ['she nodded'] }],
    ['a question of the interviewer', { reflected: ['what would you do differently next time?'] }],
    ['how the talk was held', { reflected: ['bad line, laggy editor'] }],
    ['what was never asked', { reflected: ['they never asked about cost'] }],
    ['an answer', { said: ['I said a table of keys'] }],
    ['nothing', {}],
  ])('is not %s', (_, noted) => {
    expect(gapIn(noted)).toBeNull();
  });

  test('is not heard in words as they were spoken, nor in what is only prepared', () => {
    expect(gapIn({ said: ['forgot to say how it ended'], source: 'transcript' })).toBeNull();
    expect(gapIn({ said: ['forgot to say how it ended'] }, false)).toBeNull();
    expect(gapIn({ reflected: ['could improve this'] }, false)).toBe('could improve this');
  });
});

describe('under a question', () => {
  test.each([
    [['blanked'], true],
    [['blanked', 'no idea'], true],
    [['blanked', 'I said a table'], false],
    [[], false],
  ])('%j says that nothing was said: %j', (said, nothing) => {
    expect(admitsNothingSaid(questionWith({ said }))).toBe(nothing);
  });

  test('what was spoken says something, whatever it says', () => {
    expect(admitsNothingSaid(questionWith({ said: ['no idea'], source: 'transcript' }))).toBe(false);
  });

  test.each([
    [['ran out of time'], true],
    [['ran out of time', 'nobody asked for numbers'], true],
    [['ran out of time', 'stumbled too'], false],
    [[], false],
  ])('%j lies outside of the answer: %j', (reflected, outside) => {
    expect(isOutside(questionWith({ reflected }))).toBe(outside);
  });
});
