import { describe, expect, test } from '@jest/globals';
import { followPractised } from '../../../src/app/practice/follow-practised';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { reviewOf } from '../../doubles/review-builder';

const note = (path: string, asked: Readonly<Record<string, string>>): NoteReview => Object.entries(asked).reduce((made, [id, text]) => made.asks(id, text), reviewOf(path)).build();
const followed = (before: readonly NoteReview[], after: readonly NoteReview[], practised: readonly string[]): readonly string[] => (
  followPractised({ before, after, isPractised: (id) => practised.includes(id), today: '2026-11-22' }).map(({ id, was, date, kind }) => `${date} ${kind} ${id} <- ${was}`)
);

describe('what was practised goes on', () => {
  const before = note('a.md', { q1: 'How does a message queue keep its order?', q2: 'Why do you want to leave?' });

  test.each<[string, readonly NoteReview[], readonly string[]]>([
    ['under the id of words that were mended', [note('a.md', { new: 'How does a message queue keep the order?', q2: 'Why do you want to leave?' })], ['2026-11-22 same-question new <- q1']],
    ['under the id of a note that was renamed', [note('b.md', { b1: 'How does a message queue keep its order?', b2: 'Why do you want to leave?' })], ['2026-11-22 same-question b1 <- q1']],
    ['nowhere where the words are other words', [note('a.md', { new: 'Tell me about a conflict.', q2: 'Why do you want to leave?' })], []],
    ['nowhere where it was cut out', [note('a.md', { q2: 'Why do you want to leave?' })], []],
    ['nowhere where its note is gone', [], []],
    ['as it was where only its neighbour changed', [note('a.md', { q1: 'How does a message queue keep its order?', new: 'Why do you want to leave us?' })], []],
    ['as it was where nothing changed', [before], []],
  ])('%s', (_, after, lines) => {
    expect(followed([before], after, ['q1'])).toEqual(lines);
  });

  test('not for a question that was never practised', () => {
    expect(followed([before], [note('b.md', { b1: 'How does a message queue keep its order?' })], ['other'])).toEqual([]);
  });

  test('not under a question that stood there already', () => {
    const twin = note('b.md', { twin: 'How does a message queue keep its order?' });
    expect(followed([before, twin], [twin], ['q1'])).toEqual([]);
  });

  test('each under one id alone', () => {
    const two = note('a.md', { q1: 'How does a message queue keep its order?', q2: 'How does a message queue keep an order?' });
    const one = note('a.md', { new: 'How does a message queue keep its order in time?' });
    expect(followed([two], [one], ['q1', 'q2'])).toEqual(['2026-11-22 same-question new <- q1']);
  });
});
