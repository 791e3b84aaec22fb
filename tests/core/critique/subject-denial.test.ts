import { describe, expect, test } from '@jest/globals';
import { isRegretted, plainHits } from '../../../src/core/critique/subject-denial';
import { hitsOf } from '../../../src/core/critique/subject-hits';
import { phrases } from '../../../src/core/text/phrases';
import { subjectOf } from './rules/example-subject';

const waited = phrases('(?:i )?waited', 'my way');
const inAnswer = (answer: string): ReturnType<typeof subjectOf> => subjectOf({ question: 'What did you do?', answer });

describe('words that are meant as they stand', () => {
  test.each([
    ['I waited for a week.', 1],
    ['In March I waited, and in May I waited again.', 2],
    ['We did it my way.', 1],
    ['She was late. I waited.', 1],
  ])('%s', (answer, count) => {
    expect(plainHits(inAnswer(answer), waited)).toHaveLength(count);
  });
});

describe('words that are not', () => {
  test.each([
    ['denied', "We didn't do it my way."],
    ['denied with a curly mark', 'We didn\u2019t do it my way.'],
    ['denied in bold', 'We did **not** do it my way.'],
    ['supposed', 'If I waited, we would lose the slot.'],
    ['turned round', 'Had I waited, the slot was gone.'],
    ['given to somebody else', 'My manager said my way was too slow.'],
    ['avoided', 'Instead of doing it my way I asked her.'],
    ['quoted', 'Their poster said "my way or none" in red.'],
    ['thought once', 'At first I thought my way was fine.'],
  ])('%s: %s', (_why, answer) => {
    expect(plainHits(inAnswer(answer), waited)).toEqual([]);
  });
});

describe('a turning point', () => {
  const regretted = (answer: string): readonly boolean[] => hitsOf(inAnswer(answer), waited).map(isRegretted);

  test.each([
    'I waited for a week. That was wrong.',
    'I waited, and I should have called on the first day.',
    'I waited for a week. We lost the slot. Since then I call.',
    'We did it my way. I learned what it cost.',
    'I waited too long; looking back, a mail was enough.',
  ])('is regretted: %s', (answer) => {
    expect(regretted(answer)).toEqual([true]);
  });

  test.each(['I waited for a week. Then they called.', 'We did it my way. It was fine.', 'I should have known her. Later I waited.'])('is not: %s', (answer) => {
    expect(regretted(answer)).toEqual([false]);
  });

  test('is seen within two sentences only', () => {
    expect(regretted('I waited. It rained. They called. I learned a word.')).toEqual([false]);
  });
});
