import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaEvent, areaStatesIn, type AreaChange } from '../../src/app/area-states';
import { appendToLog, parseLog, type AreaEvent } from '../../src/core/pages/log-page';

const log = (...lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('');

const eventIn = (text: string, change: AreaChange): AreaEvent => areaEvent(parseLog(text), change);

describe('the states of areas', () => {
  test.each([
    ['none', log(), []],
    ['one', log('2026-11-01 area topic caching dismissed'), [['topic caching', { state: 'dismissed', date: '2026-11-01' }]]],
    ['the latest day', log('2026-11-02 area topic caching open', '2026-11-01 area topic caching dismissed'), [['topic caching', { state: 'open', date: '2026-11-02' }]]],
    ['the later change of a day', log('2026-11-01 area topic caching open 2', '2026-11-01 area topic caching dismissed'), [['topic caching', { state: 'open', date: '2026-11-01' }]]],
    ['dismissed before resolved', log('2026-11-01 area topic caching dismissed', '2026-11-01 area topic caching resolved'), [['topic caching', { state: 'dismissed', date: '2026-11-01' }]]],
    ['resolved before working', log('2026-11-01 area topic caching resolved', '2026-11-01 area topic caching working'), [['topic caching', { state: 'resolved', date: '2026-11-01' }]]],
    ['working before open', log('2026-11-01 area topic caching working', '2026-11-01 area topic caching open'), [['topic caching', { state: 'working', date: '2026-11-01' }]]],
    ['a topic and a competency of one name', log('2026-11-01 area topic learning open', '2026-11-01 area competency learning working'),
      [['competency learning', { state: 'working', date: '2026-11-01' }], ['topic learning', { state: 'open', date: '2026-11-01' }]]],
    ['without other events and lines', log('2026-11-01 not-a-problem vague | a | b', 'mine', '2026-11-01 area topic caching done'), []],
  ])('hold %s', (_, text, states) => {
    expect([...areaStatesIn(text)]).toEqual(states);
  });

  test('are the same for merged logs in any order', () => {
    const lines = ['2026-11-01 area topic caching dismissed', '2026-11-01 area topic caching open 2', '2026-11-01 area topic caching resolved 2', '2026-10-30 area topic caching working',
      '2026-11-03 area topic kafka resolved', '2026-11-03 area topic kafka open', '2026-11-01 area competency conflict working'];
    const expected = [...areaStatesIn(log(...lines))];
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect([...areaStatesIn(log(...shuffled))]).toEqual(expected);
    }), { seed: 6 });
    expect(expected).toEqual([
      ['competency conflict', { state: 'working', date: '2026-11-01' }], ['topic caching', { state: 'resolved', date: '2026-11-01' }], ['topic kafka', { state: 'resolved', date: '2026-11-03' }],
    ]);
  });
});

describe('a change', () => {
  const dismissed = { area: 'topic', name: 'caching', state: 'dismissed', date: '2026-11-01' } as const;

  test('holds over those of the same day', () => {
    const first = appendToLog(null, [eventIn('', dismissed)]);
    const undone = appendToLog(first, [eventIn(first, { ...dismissed, state: 'open' })]);
    expect(areaStatesIn(first).get('topic caching')?.state).toBe('dismissed');
    expect(areaStatesIn(undone).get('topic caching')?.state).toBe('open');
    expect(undone).toContain('\n- 2026-11-01 area topic caching open 2\n');
  });

  test('counts only those of its own area and day', () => {
    const others = log('2026-11-01 area topic kafka open 4', '2026-10-31 area topic caching open 3', '2026-11-01 area competency caching open 2');
    expect(eventIn(others, dismissed)).toEqual({ ...dismissed, kind: 'area', nth: 1 });
  });
});
