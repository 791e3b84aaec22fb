import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Subject } from '../../../src/core/critique/rule';
import { hitsOf, type Hit } from '../../../src/core/critique/subject-hits';
import { phrases } from '../../../src/core/text/phrases';
import { saidOf, subjectOf } from './rules/example-subject';

const never = phrases('never', 'no way');

const hits = (answer: string): readonly Hit[] => hitsOf(subjectOf({ question: 'Why?', answer }), never);

describe('a phrase where it is said', () => {
  test.each([
    [
      'in the middle',
      'It will never break here. Sure.',
      { before: 'It will ', after: ' break here.', next: ['Sure.'] },
    ],
    ['at the start', 'Never say so. One. Two. Three.', { before: '', after: ' say so.', next: ['One.', 'Two.'] }],
    ['at the end', 'Will it? Never.', { before: '', after: '.', next: [] }],
    ['on a bullet', '- one\n- never two\n- three', { before: '', after: ' two', next: ['three'] }],
    ['with a break of Windows after it', 'I never\r\nlooked', { before: 'I ', after: '', next: ['looked'] }],
    ['bold', 'It **never** fails', { before: 'It **', after: '** fails', next: [] }],
  ])('%s', (_what, answer, expected) => {
    expect(hits(answer)).toMatchObject([expected]);
  });

  test('twice in a sentence is two hits around one sentence', () => {
    const [one, two] = hits('It never stops and no way it will. End.');
    expect([one?.spot.text, two?.spot.text]).toEqual(['never', 'no way']);
    expect(one?.sentence.text).toBe('It never stops and no way it will.');
    expect(two?.sentence).toEqual(one?.sentence);
  });

  test('a phrase over the end of a sentence is none', () => {
    expect(hits('There is no. Way back there was one.')).toEqual([]);
  });

  test('the hits of several answers keep to their own', () => {
    const both: Subject = {
      ...subjectOf({ question: 'Why?', answer: '' }),
      said: [saidOf('I never did.', null), saidOf('Never mind.', null)],
    };
    expect(hitsOf(both, never).map(({ spot, next }) => [both.said.indexOf(spot.said), spot.start, next])).toEqual([
      [0, 2, []],
      [1, 0, []],
    ]);
  });

  test.each([
    [239, 239],
    [240, 240],
    [241, 240],
    [900, 240],
  ])('of %i characters on either side %i are looked at', (length, seen) => {
    const [hit] = hits(`${'a'.repeat(length - 1)} never ${'b'.repeat(length - 1)}`);
    expect([hit?.before.length, hit?.after.length]).toEqual([seen, seen]);
  });

  test('every hit stands where it says, in order and within its sentence', () => {
    const answers = fc
      .array(fc.constantFrom('never', 'no way', ' ', '. ', '\n', 'It', 'fails', '**', ', ', '! '), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(answers, (answer) => {
        let end = 0;
        for (const { spot, sentence } of hits(answer)) {
          expect(answer.slice(spot.start, spot.end)).toBe(spot.text);
          expect(spot.start).toBeGreaterThanOrEqual(end);
          expect(sentence.start <= spot.start && spot.end <= sentence.end).toBe(true);
          end = spot.end;
        }
      }),
    );
  });
});
