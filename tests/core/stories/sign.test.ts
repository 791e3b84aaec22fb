import { describe, expect, test } from '@jest/globals';
import { counts, either, inParts, lasting, outside, says, sentenceThat, several, tells, together, unless, type Sign } from '../../../src/core/stories/sign';
import { toldIn } from '../../../src/core/stories/told';
import { ideaOf, storyOf, type Words } from './story-of';

function seen(sign: Sign, words: Words): string | null {
  return sign(toldIn(storyOf(words)));
}

test('says: the first part that holds a phrase gives the quote', () => {
  expect(seen(says('slow', 'fast'), { s: 'Search was slow', r: 'Search is fast' })).toBe('Search was slow');
  expect(seen(says('fast'), { s: 'Search was slow' })).toBeNull();
});

describe('counts: a quantity of the kind asked for', () => {
  test.each([
    ['money', 'Saved $300 a month', 'Saved $300 a month'],
    ['percent', 'Errors down 20%', 'Errors down 20%'],
    ['multiplier', 'Now 4x quicker', 'Now 4x quicker'],
    ['duration', 'Done in 3 weeks', 'Done in 3 weeks'],
    ['count', 'For 12 services', 'For 12 services'],
  ] as const)('%s in %p', (kind, text, quote) => {
    expect(seen(counts(kind), { r: text })).toBe(quote);
    expect(seen(counts(kind), { r: 'Went well' })).toBeNull();
  });
});

describe('lasting: a stretch of time of people', () => {
  test.each([
    ['days', 'Built in 3mo', true],
    ['days', 'Took two sprints', true],
    ['days', 'Answers in 200 ms', false],
    ['days', 'Takes 20 minutes', false],
    ['days', 'We saw it 3 weeks later', false],
    ['days', 'That was 2 years ago', false],
    ['minutes', 'Takes 20 minutes', true],
    ['minutes', 'Takes 4 hours', true],
    ['minutes', 'Answers in 200 ms', false],
    ['minutes', 'Answers in 3 seconds', false],
  ] as const)('%s: %p is %p', (order, text, lasts) => {
    expect(seen(lasting(order), { a: text }) !== null).toBe(lasts);
  });
});

test('together: both in one sentence, and the quote is of the first', () => {
  const sign = together(says('latency'), says('fell'));
  expect(seen(sign, { r: 'Good. The latency fell' })).toBe('The latency fell');
  expect(seen(sign, { r: 'We watched the latency. Sales fell' })).toBeNull();
  expect(seen(sign, { a: 'Watched the latency', r: 'Sales fell' })).toBeNull();
});

test('several: as many as asked for, wherever they stand', () => {
  const sign = several(2, says('plan'), says('test'), says('release'));
  expect(seen(sign, { a: 'A plan', r: 'A release' })).toBe('A plan');
  expect(seen(sign, { a: 'A plan, a plan, a plan' })).toBeNull();
});

test('either: the first that shows', () => {
  expect(seen(either(says('gold'), says('silver')), { r: 'Silver, then gold' })).toBe('Silver, then gold');
  expect(seen(either(says('gold')), { r: 'Silver' })).toBeNull();
});

test('inParts: only there, and the words of an idea are no part', () => {
  const sign = inParts(['result'], says('shipped'));
  expect(seen(sign, { a: 'Shipped it' })).toBeNull();
  expect(seen(sign, { r: 'Shipped it' })).toBe('Shipped it');
  expect(sign(toldIn(ideaOf('Shipped the parser')))).toBeNull();
});

test('unless: silent where the other sign shows', () => {
  const sign = unless(says('their fault'), says('my fault'));
  expect(seen(sign, { r: 'It was my fault' })).toBe('It was my fault');
  expect(seen(sign, { r: 'It was my fault, no, their fault' })).toBeNull();
});

test('tells: the part has words; an idea tells no part', () => {
  expect(seen(tells('learning'), { l: 'Ask early' })).toBe('Ask early');
  expect(seen(tells('learning'), { r: 'Ask early' })).toBeNull();
  expect(tells('learning')(toldIn(ideaOf('Ask early')))).toBeNull();
});

test('outside: the sign in every other part, and in an idea', () => {
  const sign = outside(['situation'], says('slow'));
  expect(seen(sign, { s: 'Search was slow' })).toBeNull();
  expect(seen(sign, { r: 'It is slow' })).toBe('It is slow');
  expect(sign(toldIn(ideaOf('A slow search')))).toBe('A slow search');
});

test('sentenceThat: the first sentence that passes, from its beginning', () => {
  const sign = sentenceThat(({ text }) => text.includes('twice'));
  expect(seen(sign, { s: 'It broke.', a: 'I looked at it for long. I mended it twice.' })).toBe('I mended it twice');
  expect(seen(sign, { s: 'It broke.' })).toBeNull();
});

test('lasting: eleven nights are days of work', () => {
  expect(seen(lasting('days'), { a: 'Moved it in 11 nights' })).toBe('Moved it in 11 nights');
});
