import { describe, expect, test } from '@jest/globals';
import { passageOf } from '../../../src/core/notes/passage';
import { splitMarked } from '../../../src/core/notes/weak-marks';
import { lines, read, told } from './told';

describe('a mark of weakness behind words', () => {
  test.each([
    ['Explain a lease (Could not answer)', 'Explain a lease', '(Could not answer)'],
    ['讲一下 MVCC（没答出来）', '讲一下 MVCC', '（没答出来）'],
    ['a chain of steps ==forgot the way back==', 'a chain of steps', '==forgot the way back=='],
    ['==What is a lease==', 'What is a lease', '==What is a lease=='],
    ['Tell me of a failure (Ownership)', 'Tell me of a failure (Ownership)', null],
    ['Why us?', 'Why us?', null],
    ['Difference of == and ===', 'Difference of == and ===', null],
    ['a == b ==', 'a == b ==', null],
  ])('%s', (text, words, mark) => {
    const split = splitMarked(passageOf(text, { from: 0, to: text.length }));
    expect([split.words.text, split.mark?.text ?? null]).toEqual([words, mark]);
  });
});

test('sentences at the end of an answer that say what was weak in the telling', () => {
  expect(told(read(lines('## Why us?', 'Your maps. I stumbled on the rest.', "I could've added the town.")))).toEqual(['Q Why us?', '  A note: Your maps.', '  R: I stumbled on the rest.', "  R: I could've added the town."]);
});

test('what I should have done in the work stays an answer', () => {
  expect(told(read(lines('## Tell me about a failure', 'I moved it at noon. I should have tested it.')))).toHaveLength(2);
});

test('boxes left open under "Areas to improve"', () => {
  expect(told(read(lines('## Why us?', 'Your maps.', '### Areas to improve', '- [ ] shorter', '- [x] smile')))).toEqual(['Q Why us?', '  A note: Your maps.', '  R: shorter']);
});

test('a verdict ends the answer above it', () => {
  expect(told(read(lines('## Why us?', 'Your maps.', '', 'Verdict: Rejected')))).toEqual(['Q Why us?', '  A note: Your maps.']);
});
