import { describe, expect, test } from '@jest/globals';
import { applyEdits, inverseEdits } from '../../../../src/core/links/plan/edits';

describe('edits', () => {
  test.each([
    ['none', 'abc', [], 'abc'],
    ['one', 'abc', [{ from: 1, to: 2, text: 'xx' }], 'axxc'],
    ['two that touch', 'abc', [{ from: 0, to: 1, text: '' }, { from: 1, to: 2, text: 'long' }], 'longc'],
    ['an insertion at the end', 'abc', [{ from: 3, to: 3, text: 'd' }], 'abcd'],
    ['signs that mean something to a replacer', 'abc', [{ from: 0, to: 3, text: '$& $1 $$' }], '$& $1 $$'],
    ['into nothing', '', [{ from: 0, to: 0, text: 'a' }], 'a'],
  ])('%s are made, and taken back', (_, text, edits, after) => {
    expect(applyEdits(text, edits)).toBe(after);
    expect(applyEdits(after, inverseEdits(text, edits))).toBe(text);
  });
});
