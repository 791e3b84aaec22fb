import { expect, test } from '@jest/globals';
import { closest } from '../../../src/core/critique/closest-name';

const names = ['too-brief', 'too-informal', 'no-result', 'no-rationale', 'hedging', 'blame'];

test.each([
  ['to-brief', 'too-brief'], ['too breif', 'too-brief'], ['hedgeing', 'hedging'], ['Hedging!', 'hedging'], ['no results', 'no-result'], ['no-rational', 'no-rationale'],
  ['blames', 'blame'], ['x', null], ['', null], ['database', null], ['brief', 'too-brief'], ['no', null], ['消息', null],
])('%j is nearest to %j', (written, near) => {
  expect(closest(written, names)).toBe(near);
});

test('without names nothing is near', () => {
  expect(closest('too-brief', [])).toBeNull();
});
