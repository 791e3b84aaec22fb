import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { ignoredLinksShape, withoutIgnored } from '../../src/app/link-ignored';

const notes = (count: number): { readonly kind: 'note'; readonly path: string }[] => Array.from({ length: count }, (_, at) => ({ kind: 'note' as const, path: `${String(at)}.md` }));

describe('the ignore list as it is saved', () => {
  test.each([
    ['5000 entries', 5000, '0.md'],
    ['one more, of which the oldest goes', 5001, '1.md'],
    ['twice as many', 10_000, '5000.md'],
  ])('%s', (_, count, first) => {
    const read = z.parse(ignoredLinksShape, notes(count));
    expect(read).toHaveLength(5000);
    expect([read[0], read.at(-1)]).toEqual([{ kind: 'note', path: first }, { kind: 'note', path: `${String(count - 1)}.md` }]);
  });

  test('loses the entry at a place', () => {
    expect(withoutIgnored(notes(3), 1).map((each) => (each.kind === 'note' ? each.path : ''))).toEqual(['0.md', '2.md']);
  });
});
