import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaKinds, areaStates } from '../../../src/core/critique/area-state';
import { appendToLog, isLogOfOurs, logProblems, parseLog, type AreaEvent } from '../../../src/core/pages/log-page';

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
