import { describe, expect, test } from '@jest/globals';
import { isNeutralSlot, withNeutralSlots } from '../../../../src/core/critique/improved-answer/neutral-slots';
import { reviewed } from '../../../doubles/reviewed';

const told = ['The ferry was late.', 'The skipper was lazy.', 'I moved the timetable.'];

describe('a sentence at fault', () => {
  test.each([
    ['blame', /without whose fault/],
    ['badmouthing', /fact about the work/],
    ['arrogance', /other side/],
  ])('of %s makes room for a question', (rule, slot) => {
    const mended = withNeutralSlots(told, [{ rule, quote: 'was lazy' }]);
    expect(mended).toEqual([told[0], expect.stringMatching(slot), told[2]]);
    expect(mended.map(isNeutralSlot)).toEqual([false, true, false]);
  });

  test.each([['credit-hogging', /Who else/], ['overclaim', /stop to hold/]])('of %s stays, with a question behind it', (rule, slot) => {
    expect(withNeutralSlots(told, [{ rule, quote: 'I moved the timetable' }])).toEqual([...told, expect.stringMatching(slot)]);
  });

  test('may be a part of what was quoted', () => {
    expect(withNeutralSlots(told, [{ rule: 'blame', quote: told.slice(0, 2).join(' ') }])).toHaveLength(2);
  });

  test('is asked about once, however often it happens', () => {
    expect(withNeutralSlots(told, told.map((quote) => ({ rule: 'blame', quote })))).toHaveLength(1);
  });

  test.each([
    ['of another rule', { rule: 'vague', quote: 'was lazy' }],
    ['of words that are not there', { rule: 'blame', quote: 'was lazy too' }],
    ['of no words', { rule: 'blame', quote: ' - ' }],
    ['of half a word', { rule: 'blame', quote: 'was laz' }],
  ])('is none where it is %s', (_what, fault) => {
    expect(withNeutralSlots(told, [fault])).toEqual(told);
  });
});

describe('in a note', () => {
  const answer = 'Last winter two ferries ran late for a week. He was completely wrong and I proved it to everyone. I wrote a new timetable with the harbour. As a result no ferry was late in March.';
  const review = reviewed(`#interview\n\nQ: Tell me about a conflict with a colleague\nA: ${answer}\n`);
  const critique = review.critiques[0];

  test('the words that win over somebody give way to a question, and the change is told', () => {
    expect(review.findings.map(({ rule }) => rule)).toContain('arrogance');
    expect(critique?.improvedAnswer).toContain('[What did the other side know or fear, and how did you settle it together?]');
    expect(critique?.improvedAnswer).not.toContain('proved it');
    expect(critique?.improvedAnswer).toContain('I wrote a new timetable with the harbour.');
    expect(critique?.changes).toContainEqual({ kind: 'left-out', words: 'He was completely wrong and I proved it to everyone' });
  });
});

test('a reason for leaving has a place of its own for the neutral line', () => {
  const review = reviewed('#interview\n\nQ: Why do you want to leave your job?\nA: My manager is an idiot who never plans anything. I have built the ferry service for two years and I want to design larger systems.\n');
  expect(review.findings.map(({ rule }) => rule)).toContain('badmouthing');
  expect(review.critiques[0]?.improvedAnswer.match(/\[/g)).toHaveLength(2);
  expect(review.critiques[0]?.improvedAnswer).not.toMatch(/idiot|with no word on/);
});
