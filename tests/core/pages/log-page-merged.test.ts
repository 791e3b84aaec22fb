import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appendToLog, isLogOfOurs, logProblems, parseLog, type LogEvent } from '../../../src/core/pages/log-page';

/** A log as two devices and a person leave it. */
const kept = [
  '---',
  'interview-coach: log',
  '---',
  'What the coach remembers, one line an event.',
  '',
  '- 2026-11-18 practised q1 again',
  '- 2026-11-18 practised q1 hard 2',
  '- 2026-11-18 area competency conflict working',
  '',
  '## Mine',
  '',
  'Phone synced late on Friday.',
  '- [ ] ask Ana about Friday',
  '- 2026 was a long year',
  '',
  '<<<<<<< laptop',
  '- 2026-11-20 practised q2 good',
  '- 2026-11-20 not-a-problem vague 2 | Why us? | a lot',
  '=======',
  '- 2026-11-20 practised q2 easy',
  '- 2026-11-20 unpractised q1 2',
  '>>>>>>> phone',
  '- 2026-11-20 practised q3 fine',
  '- 2026-11-20 same-question q4 <- q3',
  '- 2026-11-21 a-problem-again vague | Why us? | a lot',
];

describe('a log that was merged and written into by hand', () => {
  test('gives every event that can be read, in the order of its lines', () => {
    expect(parseLog(kept.join('\n')).map(({ kind, date }) => `${date.slice(-2)} ${kind}`)).toEqual([
      '18 practised', '18 practised', '18 area', '20 practised', '20 not-a-problem', '20 practised', '20 unpractised', '20 same-question', '21 a-problem-again',
    ]);
  });

  test('names what cannot be read, and the marks of the merge, by their lines', () => {
    expect(logProblems(kept.join('\n'))).toEqual([
      { line: 16, words: '<<<<<<< laptop' },
      { line: 19, words: '=======' },
      { line: 22, words: '>>>>>>> phone' },
      { line: 23, words: '- 2026-11-20 practised q3 fine' },
    ]);
  });

  test.each([['\n'], ['\r\n']])('keeps every line when one is added, with line ends %j', (eol) => {
    const text = kept.join(eol);
    const added = appendToLog(text, [{ kind: 'practised', date: '2026-11-22', item: 'q1', rating: 'good', nth: 1 }]);
    expect(added).toBe(`${text}${eol}- 2026-11-22 practised q1 good${eol}`);
    expect(isLogOfOurs(added)).toBe(true);
  });

  test('gives the same events whichever line comes first', () => {
    const asText = (events: readonly LogEvent[]): readonly string[] => events.map((event) => JSON.stringify(event)).sort();
    fc.assert(fc.property(fc.shuffledSubarray(kept, { minLength: kept.length }), (shuffled) => {
      expect(asText(parseLog(shuffled.join('\n')))).toEqual(asText(parseLog(kept.join('\n'))));
    }), { seed: 7, numRuns: 50 });
  });
});

describe('an id in a line', () => {
  test.each([
    ['a plain one', 'a1b2c3d4e5f6', 'a1b2c3d4e5f6'],
    ['one with a blank', 'my id', 'my~0020id'],
    ['one with a line end', 'my\nid', 'my~000aid'],
    ['one with a percent sign', '100%', '100~0025'],
    ['one with a tilde', 'a~b', 'a~007eb'],
    ['an empty one', '', '~'],
    ['one that looks like a rating', 'good', 'good'],
    ['one that looks like an arrow', '<-', '<-'],
    ['one in another script', '質問', '質問'],
  ])('is one word: %s', (_, id, token) => {
    const events: readonly LogEvent[] = [
      { kind: 'practised', date: '2026-11-22', item: id, rating: 'good', nth: 2 },
      { kind: 'unpractised', date: '2026-11-22', item: id, nth: 2 },
      { kind: 'same-question', date: '2026-11-22', id, was: id },
    ];
    const text = appendToLog('x\n', events);
    expect(text).toBe(`x\n- 2026-11-22 practised ${token} good 2\n- 2026-11-22 unpractised ${token} 2\n- 2026-11-22 same-question ${token} <- ${token}\n`);
    expect(parseLog(text)).toEqual(events);
  });
});

describe('a dismissal in a line', () => {
  test.each([
    ['- 2026-11-20 not-a-problem vague | Why us? | a lot', 1],
    ['- 2026-11-20 not-a-problem vague 2 | Why us? | a lot', 2],
    ['- 2026-11-20 not-a-problem vague 9999 | Why us? | a lot', 9999],
    ['- 2026-11-20 not-a-problem vague 2 |Why us?|a lot', 2],
    ['- 2026-11-20 not-a-problem vague 2 | Why us? | a lot\r', 2],
  ])('%j is number %d of its day', (line, nth) => {
    expect(parseLog(line)).toEqual([{ kind: 'not-a-problem', date: '2026-11-20', rule: 'vague', about: 'Why us?', words: 'a lot', nth }]);
  });

  test('without words has none', () => {
    expect(parseLog('- 2026-11-20 a-problem-again no-result 3 | Why us? |')).toEqual([{ kind: 'a-problem-again', date: '2026-11-20', rule: 'no-result', about: 'Why us?', words: '', nth: 3 }]);
  });
});
