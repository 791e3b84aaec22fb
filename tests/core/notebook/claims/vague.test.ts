import { describe, expect, test } from '@jest/globals';
import { vagueMeasuresIn } from '../../../../src/core/notebook/claims/vague';

describe('amounts without a figure', () => {
  test.each([
    ['a few thousand parcels', 'parcels', [2000, 10_000]],
    ['several hundred users', 'users', [200, 1000]],
    ['a couple of hundred tickets', 'tickets', [150, 400]],
    ['tens of thousands of rows', 'rows', [20_000, 100_000]],
  ])('%s have bounds', (text, counted, bounds) => {
    expect(vagueMeasuresIn(`we had ${text} then`).map(({ low, high, isBounded, counted: thing }) => [thing, isBounded, [low, high]])).toEqual([[counted, true, bounds]]);
  });

  test.each([['several teams'], ['a handful of teams'], ['lots of teams']])('%s have none', (text) => {
    expect(vagueMeasuresIn(`we had ${text} then`).map(({ isBounded, counted }) => [isBounded, counted])).toEqual([[false, 'teams']]);
  });

  test.each([['a few years'], ['many of them'], ['several times'], ['four teams'], ['lots of the work']])('%s are not looked at', (text) => {
    expect(vagueMeasuresIn(`it was ${text} then`)).toEqual([]);
  });

  test('a pace is one', () => {
    expect(vagueMeasuresIn('several alerts a week').map(({ kind, unit, per }) => [kind, unit, per])).toEqual([['rate', 'alerts a week', 'week']]);
  });
});
