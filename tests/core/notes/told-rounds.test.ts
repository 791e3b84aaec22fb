import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import { tellsRounds } from '../../../src/core/notes/told-rounds';

function tells(title: string, below = 'Two people.'): boolean {
  const page = readPage('a.md', `## ${title}\n${below}`);
  return tellsRounds(page, title, { from: 1, to: page.lines.length });
}

describe('a heading above an account of the interview', () => {
  test.each([['What was the interview process?'], ['How many interview rounds?'], ['How to apply?'], ['How did I apply?'], ['When I applied'], ['What kind of interview I got?']])('"%s" says so itself', (title) => {
    expect(tells(title)).toBe(true);
  });

  test.each([['How to apply the strategy pattern?'], ['What is your interview process?'], ['How would you run an interview experience survey?'], ['Why us?']])('"%s" does not', (title) => {
    expect(tells(title)).toBe(false);
  });

  test('twice the interviewer asks below: it is an account', () => {
    expect(tells('How did it go?', 'The interviewer asked me to draw. I did.\nThen the interviewers wanted to know why.')).toBe(true);
  });

  test('once is an answer that tells of one', () => {
    expect(tells('What did you learn?', 'An interviewer asked me to draw, and I did.')).toBe(false);
  });
});
