import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutLeadIn } from '../../../../src/core/critique/kinds/lead-in';

describe('what only leads up to a question goes', () => {
  test.each([
    ['an opener', 'so, tell me about you', 'tell me about you'],
    ['several openers', 'okay, and then why kafka?', 'why kafka?'],
    ['a number', '3. why kafka?', 'why kafka?'],
    ['the number of a question', 'q2: why kafka?', 'why kafka?'],
    ['who asked', 'he asked why kafka', 'why kafka'],
    ['who asked, and of whom', 'then she also asked me about a conflict', 'a conflict'],
    ['an interviewer', 'the interviewer asked me to design a lift', 'design a lift'],
    ['a question retold', 'i was asked how big the team is', 'how big the team is'],
    ['the mark of a principle', 'lp - ownership', 'ownership'],
  ])('%s', (_what, told, question) => {
    expect(withoutLeadIn(told)).toBe(question);
  });

  test.each([['why kafka?'], ['3 lakh users come, what then'], ['hi, how are you?'], ['good morning'], ['what was asked of you?'], ['solid principles'], ['andriod']])('"%s" has none', (question) => {
    expect(withoutLeadIn(question)).toBe(question);
  });

  test.each([['okay'], ['so?'], ['next'], ['']])('"%s" is nothing else, and stands', (question) => {
    expect(withoutLeadIn(question)).toBe(question);
  });

  test('what is left is the end of what was there, never empty', () => {
    const told = fc.array(fc.constantFrom('so', 'okay,', 'he', 'asked', 'me', 'about', 'why', 'kafka', '2.', '-'), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(told.map((all) => all.join(' ')), (question) => {
      const left = withoutLeadIn(question);
      expect(question.endsWith(left)).toBe(true);
      expect(left).not.toBe('');
    }));
  });
});
