import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

describe('a round told in prose', () => {
  test('a paragraph opens a main question, what is asked later in it follows up', () => {
    const note = lines('He asked why I leave. I said I have seen it all.', '', 'Then he asked how it scales. I explained the shards. He wanted to know the cost. I could not answer.');
    expect(told(read(note))).toEqual([
      'Q He asked why I leave.', '  A reported: I said I have seen it all.',
      'Q Then he asked how it scales.', '  A reported: I explained the shards.',
      'F He wanted to know the cost.', '  R: I could not answer.',
    ]);
  });

  test('what I asked them is reverse', () => {
    expect(told(read(lines('She asked why us. I said the maps.', '', 'She asked about pay.', '', 'At the end I asked her who is on call.'))).at(-1)).toBe('REV At the end I asked her who is on call.');
  });

  test('one is enough where the note names a round', () => {
    expect(told(read(lines('# Round 1', 'They asked me to draw a cache. I said two.')))).toEqual(['Q They asked me to draw a cache.', '  A reported: I said two.']);
  });

  test('one reported question in other prose is a remark', () => {
    expect(told(read('My friend came by. He asked how it went. I said fine.'))).toEqual([]);
  });
});
