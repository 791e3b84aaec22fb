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

  test('lines that set one task after the other are a list, whatever is told between', () => {
    const note = read(lines('Round 2:', '', 'Given two rosters, find who is in both.', 'Implement a stack with two queues.', 'He asked me how I would test it. I said by hand.', 'Write code to merge two logs.', 'Print the longest path in a tree.'));
    expect(told(note)).toEqual([
      'Q Given two rosters, find who is in both.', 'Q Implement a stack with two queues.', 'F He asked me how I would test it. I said by hand.', 'Q Write code to merge two logs.', 'Q Print the longest path in a tree.',
    ]);
  });

  test.each([
    ['I asked two questions about the team.'],
    ['At the end I asked her some technical questions.'],
    ['I asked them for 10 days to finish this.'],
    ['Then she started asking questions.'],
    ['He kept asking more questions -'],
  ])('"%s" tells that somebody asked, and not what', (sentence) => {
    const note = lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', sentence);
    expect(read(note).questions.map(({ text }) => text)).toEqual(['He asked why I leave.']);
  });

  test.each([['I asked her why the team is so small.'], ['I asked about the team.'], ['I asked them for feedback.']])('"%s" is what I asked', (sentence) => {
    expect(told(read(lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', sentence))).at(-1)).toBe(`REV ${sentence}`);
  });

  test('a line above a list of what was asked announces it', () => {
    const note = lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', 'Next, he started asking me about various parts of the runtime.', '', '1. What is a heap?', '2. How is it cleaned?');
    expect(read(note).questions.map(({ text, parent }) => [text, parent === null])).toEqual([['He asked why I leave.', true], ['What is a heap?', true], ['How is it cleaned?', true]]);
  });

  test('the first item of such a list may carry the number of both levels', () => {
    const note = lines('# Round 1', 'Next, he started asking me about various parts of the runtime.', '', '1.  1.  What is a heap?', '    2.  How is it cleaned?', '    3.  When does it stop the world?');
    expect(read(note).questions.map(({ parent }) => parent)).toEqual([null, null, null]);
  });

  test('an item that says so in brackets follows up the one above', () => {
    const note = lines('# Interview questions', '', '1. What is a heap?', '2. How is it cleaned? (This was a follow-up to the question above.)', '3. When does it stop the world?');
    const [first, ...more] = read(note).questions;
    expect(more.map(({ parent }) => parent)).toEqual([first?.id, null]);
  });
});
