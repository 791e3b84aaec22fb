import { describe, expect, test } from '@jest/globals';
import { trendOf, type AskedInRound } from '../../../src/core/practice/area-trend';

/** "2026-08-01 2/3" is a round in which two of three questions were weak. */
function rounds(...written: readonly string[]): readonly AskedInRound[] {
  return written.map((each) => {
    const [date = '', share = ''] = each.split(' ');
    const [weak, asked] = share.split('/').map(Number);
    return { date, weak: weak ?? 0, asked: asked ?? 0 };
  });
}

test.each([
  [[], null],
  [['2026-08-01 2/2', '2026-09-01 0/2'], null],
  [['2026-08-01 2/2', '2026-09-01 1/2', '2026-10-01 0/2'], 'better'],
  [['2026-08-01 0/2', '2026-09-01 1/2', '2026-10-01 2/2'], 'worse'],
  [['2026-08-01 1/2', '2026-09-01 2/2', '2026-10-01 1/2'], 'same'],
  [['2026-10-01 0/2', '2026-08-01 2/2', '2026-09-01 1/2'], 'better'],
  [['2026-08-01 1/1', '2026-08-20 0/3', '2026-09-01 1/4', '2026-10-01 0/1'], 'same'],
  [['2026-08-01 3/3', '2026-08-20 1/1', '2026-09-01 1/2', '2026-10-01 0/2'], 'better'],
  [['2026-08-01 2/2', '2026-08-01 1/2', '2026-08-01 0/2'], null],
  [['2026-08-01 2/2', '2026-08-01 1/2', '2026-08-02 0/2'], 'better'],
  [['2026-08-01 2/2', '2026-08-02 1/2', '2026-08-02 0/2', '2026-08-03 0/2'], null],
])('over %j the trend is %j', (written, trend) => {
  expect(trendOf(rounds(...written))).toBe(trend);
});

describe('the trend', () => {
  test('is said of an area', () => {
    expect(trendOf(rounds('2026-08-01 1/5', '2026-09-01 1/1', '2026-10-01 2/5'))).toBe('worse');
    expect(trendOf(rounds('2026-08-01 1/5', '2026-09-01 1/1', '2026-10-01 1/4'))).toBe('same');
  });
});
