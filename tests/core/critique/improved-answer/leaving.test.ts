import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../../src/core/critique/improved-answer/draft';
import { leaving } from '../../../../src/core/critique/improved-answer/leaving';

const WISH = '[First, what you want next: which kind of work, and why here?]';
const DONE = '[What did you build or learn where you are?]';
const LINE = '[If they ask why not there: one neutral line, with no complaint?]';

const told = (...sentences: readonly string[]): string =>
  textOf(leaving({ kind: null, question: 'Why are you leaving?', sentences, added: [], points: [] }));

describe('a reason for leaving', () => {
  test.each([
    [
      'wish and work',
      ['I built the ledger.', 'I want to work on search.'],
      'I want to work on search. I built the ledger.',
    ],
    ['a wish alone', ['I would love to work on maps.'], `I would love to work on maps. ${DONE}`],
    ['work alone', ['I built the ledger.'], `${WISH} I built the ledger.`],
    ['a complaint alone', ['The culture is toxic.'], `${WISH} ${DONE} ${LINE}`],
    [
      'a complaint behind a wish',
      ['I want to build things, no growth there.'],
      `I want to build things. ${DONE} ${LINE}`,
    ],
    ['a complaint before a wish', ['No growth, so I want to build maps.'], `I want to build maps. ${DONE} ${LINE}`],
    [
      'a complaint between two clauses',
      ['I run the ledger, same work and I mentor two people.'],
      `${WISH} I run the ledger and I mentor two people. ${LINE}`,
    ],
    ['one word of rest is no sentence', ['Bored, really.'], `${WISH} ${DONE} ${LINE}`],
    ['pay', ['Low salary.', 'I led the audit.'], `${WISH} I led the audit. ${LINE}`],
    [
      'a lack of skill goes without a line',
      ['I have no experience in Go.', 'I led the audit.'],
      `${WISH} I led the audit.`,
    ],
    ['nothing', [], `${WISH} ${DONE}`],
  ])('%s', (_what, sentences, expected) => {
    expect(told(...sentences)).toBe(expected);
  });

  test.each([
    'micro-management',
    'work-life',
    'burnt out',
    'no hike',
    'stagnant',
    'overtime',
    'under-paid',
    'repetitive',
    'politics',
    'poor package',
    'bad manager',
    'same tickets',
    'nobody',
    'terrible',
    'dead end',
    'tired',
    'overworked',
  ])('"%s" is never repeated to the interviewer', (complaint) => {
    expect(told(`There was ${complaint} at that place, I built the feed.`).toLowerCase()).not.toContain(complaint);
  });

  test.each([
    ['My boss was awful.', `${WISH} ${DONE} ${LINE}`],
    ['Nobody listens.', `${WISH} ${DONE} ${LINE}`],
    ['I am ready for larger projects.', `I am ready for larger projects. ${DONE}`],
    ['I do not want to stop learning.', `I do not want to stop learning. ${DONE}`],
    ['Finished 3 years.', `${WISH} I finished 3 years.`],
  ])('%s', (said, expected) => {
    expect(told(said)).toBe(expected);
  });

  test('what the writer would add counts as said', () => {
    expect(textOf(leaving({ kind: null, question: '', sentences: [], added: ['I want to build maps.'], points: [] }))).toBe(
      `I want to build maps. ${DONE}`,
    );
  });
});
