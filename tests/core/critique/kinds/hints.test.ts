import { describe, expect, test } from '@jest/globals';
import { hintedAt } from '../../../../src/core/critique/kinds/hints';
import { hintWords } from '../../../../src/core/critique/kinds/hint-words';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';

describe('words that only hint at a kind', () => {
  test.each([
    ['have you been to conferences or meetups', 'keeping-current', ['conferences', 'meetups']],
    ['what is the best advice you got', 'feedback', ['advice']],
    ['do you plan to do an mba', 'plans', ['mba', 'do you plan']],
    ['what have you got, a success or something satisfying', 'achievement', ['success', 'satisfying']],
  ])('"%s" hints at %s', (question, kind, words) => {
    const hinted = hintedAt(question);
    expect([...(hinted?.words ?? [])].sort()).toEqual([...words].sort());
    expect(hinted?.kind).toBe(kind);
  });

  test.each([
    ['too few words', 'your customers then'],
    ['nobody is asked', 'the customers and the clients of the shop'],
    ['a reverse question', 'do you have any questions for us about the team'],
    ['a request to go on', 'can you elaborate on the customers please'],
    ['a curiosity', 'if you were an animal which one in a team'],
    ['no such word', 'where were you when it rained'],
    ['too many words', `you and the customers ${'and so on '.repeat(10)}`],
    ['nothing', ''],
  ])('none: %s', (_what, question) => {
    expect(hintedAt(question)).toBeNull();
  });

  test.each(Object.keys(hintWords))('%s is a kind', (id) => {
    expect(kindById(id)).not.toBeNull();
  });

  test('the same question finds the same twice, though its patterns look for all', () => {
    expect(hintedAt('what would your clients want')).toEqual(hintedAt('what would your clients want'));
    expect(hintedAt('what would your clients want')?.kind).toBe('customer');
  });
});
