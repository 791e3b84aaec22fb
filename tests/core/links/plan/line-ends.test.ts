import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../../src/core/links/plan/edits';
import { editsFor } from '../../../../src/core/links/plan/line-ends';

const planned = { text: 'a\nb\n\nc', edits: [{ from: 2, to: 3, text: '[[b]]' }, { from: 6, to: 6, text: '\nd\n' }] };

describe('edits for a text that differs in its line ends only', () => {
  test.each([
    ['the same text', 'a\nb\n\nc', 'a\n[[b]]\n\nc\nd\n'],
    ['Windows line ends', 'a\r\nb\r\n\r\nc', 'a\r\n[[b]]\r\n\r\nc\r\nd\r\n'],
    ['old line ends', 'a\rb\r\rc', 'a\r[[b]]\r\rc\nd\n'],
    ['mixed line ends', 'a\r\nb\n\r\nc', 'a\r\n[[b]]\n\r\nc\r\nd\r\n'],
  ])('%s', (_, target, after) => {
    expect(applyEdits(target, editsFor(target, planned) ?? [])).toBe(after);
  });

  test.each([
    ['another word', 'a\nb\n\nx'],
    ['a line end more', 'a\nb\n\nc\n'],
    ['nothing', ''],
  ])('none for a text with %s', (_, target) => {
    expect(editsFor(target, planned)).toBeNull();
  });

  test('edits that stand at the two edges of one line end stay there', () => {
    const edits = [{ from: 1, to: 2, text: '+' }];
    expect(applyEdits('a\r\nb', editsFor('a\r\nb', { text: 'a\nb', edits }) ?? [])).toBe('a+b');
    expect(applyEdits('a\nb', editsFor('a\nb', { text: 'a\r\nb', edits: [{ from: 1, to: 3, text: '+' }] }) ?? [])).toBe('a+b');
  });

  test('many edits in a long text take no more than linear time', () => {
    const text = 'a\n'.repeat(20_000);
    const edits = Array.from({ length: 20_000 }, (_, at) => ({ from: at * 2, to: at * 2 + 1, text: 'b' }));
    const started = Date.now();
    expect(editsFor(text.replaceAll('\n', '\r\n'), { text, edits })).toHaveLength(20_000);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
