import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaKinds, areaStates } from '../../../src/core/critique/area-state';
import { practiceRatings } from '../../../src/core/critique/practice-rating';
import { appendToLog, isLogOfOurs, logProblems, parseLog, type AreaEvent, type LogEvent } from '../../../src/core/pages/log-page';

const set: AreaEvent = { kind: 'area', date: '2026-11-01', area: 'topic', name: 'message-queues', state: 'dismissed', nth: 1 };

describe('what a person does about a weak area stands in one line', () => {
  test.each([
    ['- 2026-11-01 area topic message-queues dismissed', set],
    ['- 2026-11-01 area topic message-queues open 2', { ...set, state: 'open', nth: 2 }],
    ['- 2026-11-30 area competency problem-solving working', { ...set, date: '2026-11-30', area: 'competency', name: 'problem-solving', state: 'working' }],
    ['- 2026-11-01 area topic my~0020topic resolved', { ...set, name: 'my topic', state: 'resolved' }],
    ['- 2026-11-01 area topic message-queues dismissed  \r', set],
  ])('%j', (line, event) => {
    expect(parseLog(line)).toEqual([event]);
  });

  test('as it is written, without a number where it is the first of its day', () => {
    expect(appendToLog('# Log\n', [set, { ...set, state: 'open', nth: 2 }])).toBe(
      '# Log\n- 2026-11-01 area topic message-queues dismissed\n- 2026-11-01 area topic message-queues open 2\n',
    );
  });

  test('and reads back as it was, whatever the name', () => {
    const event = fc.record<AreaEvent>({
      kind: fc.constant('area'), date: fc.constantFrom('2026-01-31', '2026-12-01'), area: fc.constantFrom(...areaKinds),
      name: fc.string({ unit: 'binary', minLength: 1 }), state: fc.constantFrom(...areaStates), nth: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(fc.property(event, (each) => {
      expect(parseLog(appendToLog(null, [each]))).toEqual([each]);
    }), { seed: 6 });
  });

  test('beside the events there were before', () => {
    const older = '- 2026-10-01 same-question new <- old\n- 2026-10-02 not-a-problem vague | Why? | a lot\n';
    const text = appendToLog(older, [set]);
    expect(text.startsWith(older)).toBe(true);
    expect(parseLog(text).map(({ kind }) => kind)).toEqual(['same-question', 'not-a-problem', 'area']);
  });

  test('and makes a file a log of ours', () => {
    expect(isLogOfOurs('- 2026-11-01 area topic caching open\n')).toBe(true);
  });
});

const unread = [
  '- 2026-11-01 area topic message-queues done',
  '- 2026-11-01 area subject message-queues open',
  '- 2026-11-01 area topic message-queues',
  '- 2026-11-01 area topic message queues open',
  '- 2026-13-01 area topic caching open',
  '- 2026-11-32 area topic caching open',
  '- 1.11.2026 area topic caching open',
  '- 2026-11-01 area topic caching open 0',
  '- 2026-11-01 not-a-problem Vague words | a | b',
  '- 2026-11-01 not-a-problem vague | a',
  '- 2026-11-01 a-problem-again vague',
  '- 2026-11-01 same-question a b',
  '- 2026-13-01 same-question a <- b',
  '- 2026-11-01 not-a-problem vague 0 | a | b',
  '- 2026-11-01 not-a-problem vague two | a | b',
  '- 2026-02-30 not-a-problem vague | a | b',
  '- 2026-02-30 practised abc good',
  '- 2026-11-31 practised abc good',
  '- 0001-01-01 practised abc good',
  '- 22.11.2026 practised abc good',
  '- 2026-11-22 practised abc fine',
  '- 2026-11-22 practised abc Good',
  '- 2026-11-22 practised abc',
  '- 2026-11-22 practised abc good 0',
  '- 2026-11-22 practised abc good 10000',
  '- 2026-11-22 practised abc good 2 3',
  '- 2026-11-22 practiced abc good',
  '- 2026-11-22 unpractised',
  '- 2026-11-22 unpractised abc good',
  '- 2026-02-29 unpractised abc',
  '* 2026-11-01 area topic caching open',
];

describe('a line that begins as an event and cannot be read', () => {
  test.each(unread)('%j is no event, and is named', (line) => {
    expect(parseLog(line)).toEqual([]);
    expect(logProblems(`# Log\n\n  ${line}  \r\n`)).toEqual([{ line: 3, words: line }]);
  });

  test.each([
    ['- 2026-11-01 area topic message-queues dismissed'],
    ['- 2026-10-02 not-a-problem vague | Why? | a lot'],
    ['- 2026-10-01 same-question new <- old'],
    ['- 2026-11-01 had coffee with Ana'],
    ['- 2026-11-01 something-else a <- b'],
    ['- areas to look at: caching'],
    ['The area is wide.'],
    ['- 2024-02-29 practised abc good'],
    ['- 2026-11-22 practised abc good 9999'],
    ['- 2026-11-22 practising with Ana'],
    [''],
  ])('is not %j', (line) => {
    expect(logProblems(line)).toEqual([]);
  });

  test('is named with its place among good ones', () => {
    const log = ['- 2026-11-01 area topic caching open', unread[0], 'mine', unread[2]].join('\n');
    expect(logProblems(log)).toEqual([{ line: 2, words: unread[0] }, { line: 4, words: unread[2] }]);
    expect(parseLog(log)).toHaveLength(1);
  });
});

const practised: LogEvent = { kind: 'practised', date: '2026-11-22', item: 'abc', rating: 'good', nth: 1 };

describe('a practice, and the taking back of one, stand in one line', () => {
  test.each<[string, LogEvent]>([
    ['- 2026-11-22 practised abc good', practised],
    ['- 2026-11-22 practised abc again 3', { ...practised, rating: 'again', nth: 3 }],
    ['- 2026-11-22 practised my~0020id easy\r', { ...practised, item: 'my id', rating: 'easy' }],
    ['\uFEFF- 2026-11-22 practised abc hard', { ...practised, rating: 'hard' }],
    ['- 2026-11-22 practised abc good | When did you fail?', { ...practised, words: 'When did you fail?' }],
    ['- 2026-11-22 practised abc good 2 |When | why?\r', { ...practised, nth: 2, words: 'When | why?' }],
    ['- 2026-11-22 practised abc good |', practised],
    ['- 2026-11-22 unpractised abc', { kind: 'unpractised', date: '2026-11-22', item: 'abc', nth: 1 }],
    ['- 2026-11-22 unpractised abc 2 ', { kind: 'unpractised', date: '2026-11-22', item: 'abc', nth: 2 }],
    ['- 2026-11-22 not-a-problem vague 2 | Why? | a lot', { kind: 'not-a-problem', date: '2026-11-22', rule: 'vague', about: 'Why?', words: 'a lot', nth: 2 }],
  ])('%j', (line, event) => {
    expect(parseLog(line)).toEqual([event]);
    expect(logProblems(line)).toEqual([]);
  });

  test('and read back as they were, whatever the id', () => {
    const at = { date: fc.constantFrom('2026-01-31', '2024-02-29'), item: fc.string({ unit: 'binary' }), nth: fc.integer({ min: 1, max: 9999 }) };
    const event = fc.oneof<fc.Arbitrary<LogEvent>[]>(
      fc.record({ kind: fc.constant('practised' as const), ...at, rating: fc.constantFrom(...practiceRatings) }),
      fc.record({ kind: fc.constant('unpractised' as const), ...at }),
    );
    fc.assert(fc.property(fc.array(event, { maxLength: 5 }), (events) => {
      expect(parseLog(appendToLog(null, events))).toEqual(events);
    }), { seed: 7 });
  });

  test('with the words of the question made safe for one line', () => {
    const written = appendToLog('x\n', [{ ...practised, nth: 2, words: ' Why [[a#b|c]]\r\n- 2026-11-22 practised b easy\u2028%%<% x %> ' }, { ...practised, words: ' | ' }]);
    expect(written).toBe('x\n- 2026-11-22 practised abc good 2 | Why a b c - 2026-11-22 practised b easy x\n- 2026-11-22 practised abc good\n');
    expect(parseLog(written)).toEqual([{ ...practised, nth: 2, words: 'Why a b c - 2026-11-22 practised b easy x' }, practised]);
  });

  test('and are one event each, whatever the words', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (all) => {
      const read = parseLog(appendToLog(null, all.map((words) => ({ ...practised, words }))));
      expect(read.map((event) => ({ ...event, words: undefined }))).toEqual(all.map(() => ({ ...practised, words: undefined })));
    }), { seed: 7 });
  });

  test('as they are written, without a number where it is the first', () => {
    const second = { ...practised, nth: 2 };
    expect(appendToLog('x', [practised, second, { kind: 'unpractised', date: '2026-11-22', item: 'a b', nth: 2 }])).toBe(
      'x\n- 2026-11-22 practised abc good\n- 2026-11-22 practised abc good 2\n- 2026-11-22 unpractised a~0020b 2\n',
    );
  });
});

describe('a log as it lies in a file', () => {
  const lines = ['---', 'interview-coach: log', '---', '- 2026-11-22 practised abc good', '- 2026-11-23 practised abc easy'];

  test.each([
    ['with carriage returns', lines.join('\r\n')],
    ['with a byte order mark', `\uFEFF${lines.join('\n')}\n`],
    ['without a last line end', lines.join('\n')],
    ['with an event on the first line, behind a byte order mark', `\uFEFF${lines.slice(3).join('\n')}`],
  ])('is read %s', (_, text) => {
    expect(parseLog(text)).toHaveLength(2);
    expect(isLogOfOurs(text)).toBe(true);
  });

  test('keeps every byte that stands there when events are added', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''), (text) => {
      expect(appendToLog(text, [practised]).startsWith(text)).toBe(true);
    }), { seed: 7 });
  });
});

describe('the marks of a merge', () => {
  const merged = ['- 2026-11-20 practised abc good', '<<<<<<< HEAD', '- 2026-11-21 practised abc good', '=======', '- 2026-11-22 practised abc hard', '>>>>>>> laptop'];

  test('are named, and the lines between them are read', () => {
    expect(parseLog(merged.join('\n'))).toHaveLength(3);
    expect(logProblems(merged.join('\r\n'))).toEqual([{ line: 2, words: '<<<<<<< HEAD' }, { line: 4, words: '=======' }, { line: 6, words: '>>>>>>> laptop' }]);
  });

  test.each([
    ['an empty first side', '<<<<<<< HEAD\n=======\n- 2026-11-22 practised abc hard\n>>>>>>> laptop', [1, 2, 4]],
    ['the version before both', '<<<<<<< a\n||||||| base\n=======\n>>>>>>> b', [1, 2, 3, 4]],
    ['a line that cannot be read above', '- 2026-11-22 practised abc fine\n=======', [1, 2]],
  ])('are named with %s', (_, text, at) => {
    expect(logProblems(text).map(({ line }) => line)).toEqual(at);
  });

  test.each([['My diary\n======='], ['========'], ['<<<<<<<<'], ['a <<<<<<< b'], ['>>> quoted']])('are not %j', (text) => {
    expect(logProblems(text)).toEqual([]);
  });
});

test('a log of 100,000 lines is read line by line', () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `- 2026-11-22 practised item~${String(i % 900)} good ${String(1 + i % 9000)}`).join('\n');
  expect(parseLog(text)).toHaveLength(100_000);
  expect(logProblems(`${text}\n- 2026-11-22 practised`)).toEqual([{ line: 100_001, words: '- 2026-11-22 practised' }]);
});
