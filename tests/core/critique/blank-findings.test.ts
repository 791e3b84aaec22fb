import { describe, expect, test } from '@jest/globals';
import { blankFindings } from '../../../src/core/critique/blank-findings';
import type { Blank, InterviewNote } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';

const plain: InterviewNote = readNote({ path: 'n.md', text: '', frontMatter: {} });

const blank = (text: string, more: Partial<Blank> = {}): Blank => ({
  text,
  from: 10,
  to: 10 + text.length,
  runs: [],
  line: 2,
  question: null,
  story: null,
  ...more,
});

describe('a label left blank', () => {
  test.each([
    ['a heading', '### Improvements', '"### Improvements" has nothing under it.'],
    ['a label with a colon', 'Result:', '"Result" has nothing under it.'],
    ['a bold label', 'Result:**', '"Result" has nothing under it.'],
    ['a full-width colon', '结果：', '"结果" has nothing under it.'],
    ['blanks after it', 'Result :  ', '"Result" has nothing under it.'],
    ['an underscore', 'Result_', '"Result" has nothing under it.'],
  ])('is named without its marks: %s', (_what, text, message) => {
    expect(blankFindings({ ...plain, blanks: [blank(text)] }).map((finding) => finding.message)).toEqual([message]);
  });

  test('is low, has its place, and says whose it is', () => {
    expect(blankFindings({ ...plain, blanks: [blank('R:', { question: 'q1', story: 's1' })] })).toEqual([
      {
        rule: 'left-blank',
        severity: 'low',
        question: 'q1',
        story: 's1',
        message: '"R" has nothing under it.',
        suggestion: 'Fill it in, or take it out.',
        quote: 'R:',
        line: 2,
        from: 10,
        to: 12,
      },
    ]);
  });

  test('of a long label twelve words are quoted', () => {
    const long = 'What would I say today if they asked me the very same thing again';
    expect(blankFindings({ ...plain, blanks: [blank(long)] })[0]?.quote).toBe(
      'What would I say today if they asked me the very same',
    );
  });

  test('each is said once, in the order of the note', () => {
    const blanks = [blank('Task:'), blank('Result:', { from: 30 }), blank('Learning:', { from: 50 })];
    expect(blankFindings({ ...plain, blanks }).map(({ quote, from }) => [quote, from])).toEqual([
      ['Task:', 10],
      ['Result:', 30],
      ['Learning:', 50],
    ]);
  });
});

describe('in a note as it is written', () => {
  test.each([
    [
      'an empty label in a story',
      '### Tell me about a failure\n\n**S:** it broke\n**T:** mend it\n**A:** I ran\n**R:**\n',
      1,
    ],
    [
      'all labels filled',
      '### Tell me about a failure\n\n**S:** it broke\n**T:** mend it\n**A:** I ran\n**R:** it held\n',
      0,
    ],
    ['prose alone', '### Why us?\n\nBecause you build maps.\n', 0],
    ['nothing at all', '', 0],
  ])('%s', (_what, text, count) => {
    const note = readNote({ path: 'n.md', text, frontMatter: {} });
    const found = blankFindings(note);
    expect(found).toHaveLength(count);
    for (const { from, to, quote } of found) expect(text.slice(from, to)).toContain(quote);
  });
});
