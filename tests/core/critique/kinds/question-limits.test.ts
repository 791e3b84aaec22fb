import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { limitsOf } from '../../../../src/core/critique/kinds/question-limits';
import { wordCount } from '../../../../src/core/text/words';

describe('limits that a long question sets', () => {
  test.each([
    [
      'a word of duty',
      'Your service writes each order twice. It must not charge the buyer two times. What do you do?',
      ['It must not charge the buyer two times'],
    ],
    [
      'a missing right',
      'You inherit a batch job from a team that left, and you have no access to its database. How do you go on?',
      ['and you have no access to its database'],
    ],
    [
      'a number',
      'Design a feed for us; a post has to show up within 2 seconds, for all the followers of a person.',
      ['a post has to show up within 2 seconds'],
    ],
    [
      'fifteen words, and a curly apostrophe',
      'We are a bank and we can’t move the data out of our own rooms. How do you add search to it?',
      ["are a bank and we can't move the data out of our own rooms"],
    ],
    [
      'two of them, after "but"',
      'Say you may only read from the queue of the vendor, but nobody is allowed any downtime without a notice. What is your plan?',
      ['Say you may only read from the queue of the vendor', 'nobody is allowed any downtime without a notice'],
    ],
    [
      'bold words keep their marks',
      'Tell us how you would roll this out to every shop, **without downtime**, while the old one still runs beside it.',
      ['**without downtime**'],
    ],
    [
      'lines of a list',
      'Build a counter for the front page of a shop:\r\n- at most 50 ms a call\r\n- read-only for guests\r\n- shown to everybody',
      ['- at most 50 ms a call', '- read-only for guests'],
    ],
  ])('%s', (_what, question, limits) => {
    expect(limitsOf(question)).toEqual(limits);
  });

  test.each([
    ['eleven words', 'Must you only use one queue for all of the calls', []],
    [
      'twelve words',
      'Must you only use one queue for all of the calls here',
      ['Must you only use one queue for all of the calls here'],
    ],
  ])('from twelve words on a question has limits: %s', (_what, question, limits) => {
    expect(limitsOf(question)).toEqual(limits);
  });

  test.each([
    'Tell me about a time when you had to lead several people without authority over any of them',
    'Tell me about a time in which you did more than was needed without being asked to',
    'If only you had known before, what would you have told your team in that very first week',
    'Which work are you proud of, and what was your own part in it from start to end',
    'Only. And so on, and so on, and so on, and so on, and so on, and so on',
    '',
  ])('none in "%s"', (question) => {
    expect(limitsOf(question)).toEqual([]);
  });

  test('three are enough', () => {
    const clauses = [
      'only one node',
      'no budget for more',
      'without any logs',
      'at most two people',
      'no downtime at all',
    ];
    expect(limitsOf(`We run a shop, ${clauses.join(', ')}. What now, and what next?`)).toEqual(clauses.slice(0, 3));
  });

  test.each([
    [14, 'the worker of the old vendor can only insert rows into this one table'],
    [15, 'the worker of the old vendor can only insert rows into this one big table'],
    [24, `so ${'and so '.repeat(7)}the worker can only insert one row a call`],
  ])('a clause of %i words is at most fourteen long, its limit within', (count, clause) => {
    expect(wordCount(clause)).toBe(count);
    const [limit] = limitsOf(clause);
    expect(wordCount(limit ?? '')).toBe(Math.min(14, count));
    expect(limit).toContain('only insert');
  });

  test('whatever is asked: at most three, each short and in the words of the question', () => {
    const questions = fc.array(
      fc.constantFrom(
        'only', 'must not', 'no access', 'the queue', 'we', 'run', 'because', ', ', '. ', '\n', 'at most 5',
        'without', '**', 'can’t',
      ),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(
        questions.map((all) => all.join(' ')),
        (question) => {
          const plain = question.replace(/\u2019/gu, "'").replace(/\s+/gu, ' ');
          const limits = limitsOf(question);
          expect(limits.length).toBeLessThanOrEqual(3);
          for (const limit of limits) {
            expect(wordCount(limit)).toBeLessThanOrEqual(14);
            expect(plain).toContain(limit);
          }
        },
      ),
    );
  });
});
