import { describe, expect, test } from '@jest/globals';
import { questionKinds } from '../../../../src/core/critique/kinds/question-kinds';
import type { Finding, Register, Subject } from '../../../../src/core/critique/rule';
import { fillers } from '../../../../src/core/critique/rules/fillers';
import { tooBrief } from '../../../../src/core/critique/rules/too-brief';
import { wordCount } from '../../../../src/core/text/words';
import { saidOf, subjectOf } from './example-subject';

/** So many different words in one line, without a stop. */
const line = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

const brief = (count: number, more: Partial<Subject>): readonly Finding[] =>
  tooBrief.judge({ ...subjectOf({ question: 'Say it.', answer: line(count) }), ...more });

const severities = (found: readonly Finding[]): readonly string[] => found.map(({ severity }) => severity);

/** The fewest words that are not below a share of the floor. */
const atShare = (floor: number, share: number): number => Math.ceil(floor * share);

test('a way of working owes less than a story', () => {
  const answer = line(39);
  const found = (question: string): readonly Finding[] => tooBrief.judge(subjectOf({ question, answer }));
  expect(found('How do you handle conflict in a team?')[0]?.message).toContain('about 40');
  expect(found('Tell me about a conflict in your team.')[0]?.message).toContain('about 60');
  expect(tooBrief.judge(subjectOf({ question: 'How do you handle conflict in a team?', answer: line(40) }))).toEqual([]);
});

describe.each(questionKinds.map((kind) => [kind.id, kind] as const))(
  'an answer to a question of the kind %s',
  (_id, kind) => {
    const { floor } = kind;

    test('is long enough at its floor, and above', () => {
      expect(brief(floor, { kind })).toEqual([]);
      expect(brief(floor + 1, { kind })).toEqual([]);
      expect(brief(floor * 20, { kind })).toEqual([]);
    });

    test('is a hint just below', () => {
      expect(severities(brief(floor - 1, { kind }))).toEqual(['low']);
      expect(severities(brief(atShare(floor, 0.75), { kind }))).toEqual(['low']);
    });

    test('is likely thin below three quarters', () => {
      expect(severities(brief(atShare(floor, 0.75) - 1, { kind }))).toEqual(['medium']);
      expect(severities(brief(atShare(floor, 0.5), { kind }))).toEqual(['medium']);
    });

    test('is too thin below half', () => {
      expect(severities(brief(atShare(floor, 0.5) - 1, { kind }))).toEqual(['high']);
      expect(severities(brief(1, { kind }))).toEqual(['high']);
    });

    test('owes 25 words at most as a follow-up', () => {
      const owed = Math.min(floor, 25);
      expect(brief(owed, { kind, isFollowUp: true })).toEqual([]);
      expect(brief(owed - 1, { kind, isFollowUp: true })).toHaveLength(1);
    });

    test.each(['remembered', 'noted'] as readonly Register[])('is only asked about where it was %s', (register) => {
      expect(severities(brief(1, { kind, register }))).toEqual(['low']);
      expect(brief(1, { kind, register })[0]?.suggestion).toBe('What else did you say after "w1", or would you say now?');
    });

    test('is told its count and its floor', () => {
      const expected = `The answer that begins "w1" has ${floor - 1} words; this question needs about ${floor}.`;
      const said = [saidOf(`w1.\n${line(floor - 2)}`, null)];
      expect(
        tooBrief
          .judge({ ...subjectOf({ question: 'Say it.', answer: '' }), kind, said })[0]
          ?.message.replace('w1."', 'w1"'),
      ).toBe(expected);
    });
  },
);

describe('words are counted as a person would', () => {
  test.each([
    ['emphasis', '**one** *two* ~~three~~ `four` ==five== six', 6],
    ['bullets and numbers of lists', '- one\n- two\n1. three', 4],
    ['an apostrophe', 'I’ve kept Asha’s plan', 4],
    ['a hyphen parts', 'back-end', 2],
    ['a figure with its unit', '3.5 ms', 2],
    ['links by their words', '[one two](https://example.org/three/four)', 2],
  ])('%s', (_what, answer, count) => {
    expect(wordCount(answer)).toBe(count);
    const [found] = tooBrief.judge({ ...subjectOf({ question: 'Tell me about a time you failed.', answer }) });
    expect(found?.message).toContain(` ${count} words`);
  });
});

describe('fillers by their share', () => {
  /** An answer of `count` words in all, some of them fillers. */
  const spoken = (filler: string, times: number, count: number): string =>
    [...Array.from({ length: times }, () => filler), line(count - times)].join(', ');

  const judged = (answer: string): readonly string[] =>
    severities(fillers.judge(subjectOf({ question: 'Why?', answer })));

  test.each([
    { filler: 'basically', times: 1, count: 20, expected: [], why: 'one is none' },
    { filler: 'basically', times: 2, count: 19, expected: [], why: 'nineteen words are too few to tell' },
    { filler: 'basically', times: 2, count: 20, expected: ['medium'], why: 'ten in a hundred' },
    { filler: 'basically', times: 2, count: 26, expected: ['medium'], why: 'just above 7.5' },
    { filler: 'basically', times: 2, count: 27, expected: ['low'], why: 'just below 7.5' },
    { filler: 'basically', times: 3, count: 40, expected: ['medium'], why: 'exactly 7.5' },
    { filler: 'basically', times: 3, count: 100, expected: ['low'], why: 'exactly 3' },
    { filler: 'basically', times: 3, count: 101, expected: [], why: 'just below 3' },
    { filler: 'um', times: 3, count: 101, expected: ['low'], why: 'an um weighs double' },
    { filler: 'um', times: 3, count: 80, expected: ['medium'], why: 'and so reaches 7.5 sooner' },
    { filler: 'um', times: 2, count: 134, expected: [], why: 'two ums in many words' },
  ])('$times "$filler" in $count words: $why', ({ filler, times, count, expected }) => {
    expect(judged(spoken(filler, times, count))).toEqual(expected);
  });
});
