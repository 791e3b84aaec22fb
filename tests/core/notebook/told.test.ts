import { describe, expect, test } from '@jest/globals';
import { toldIn } from '../../../src/core/notebook/told';
import { lines, read } from '../notes/told';

const told = (...note: readonly string[]): readonly string[] => (
  toldIn(read(lines(...note))).map(({ form, part, question, passage }) => `${form}${part === null ? '' : ` ${part}`}${question === null ? '' : ` under "${question.text}"`}: ${passage.text}`)
);

describe('the words of the candidate', () => {
  test('are answers and reflections, each under its question', () => {
    expect(told('1. Why us', '    => I said maps', '    => but I could have said more')).toEqual([
      'reported under "Why us": I said maps', 'reflection under "Why us": but I could have said more',
    ]);
  });

  test('are the parts of a story, once, though it is an answer too', () => {
    expect(told('## Tell me about a failure?', '**Situation:** late', '**Action:** I moved it')).toEqual([
      'story situation under "Tell me about a failure?": late', 'story action under "Tell me about a failure?": I moved it',
    ]);
  });

  test('are the writer\'s remarks, and no coach\'s', () => {
    expect(told('Long day.', '', '## Feedback', 'You led twelve people.')).toEqual(['remark: Long day.']);
  });

  test.each([
    ['the interviewer\'s', ['**Asha:** We are a team of ten. Why us?', '**Me:** I like maps.'], ['verbatim under "We are a team of ten. Why us?": I like maps.']],
    ['what is put to the interviewer', ['## Questions to ask them', '- Who is on call?', '    => two people'], []],
    ['advice', ['## 1. Start', '### Question', '**Q:** Why us?', '**A:** I like maps.', '### Suggested response', '"I led twelve people."'], ['verbatim under "Why us?": I like maps.']],
  ])('are not %s', (_whose, note, expected) => {
    expect(told(...note)).toEqual(expected);
  });
});
