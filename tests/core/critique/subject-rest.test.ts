import { expect, test } from '@jest/globals';
import { hitsOf } from '../../../src/core/critique/subject-hits';
import { textAfter } from '../../../src/core/critique/subject-rest';
import { phrases } from '../../../src/core/text/phrases';
import { subjectOf } from './rules/example-subject';

const LATE = phrases('late');

test.each([
  ['the rest of its sentence and all that follow', 'It was late again. I called him. We agreed.', ' again. I called him. We agreed.'],
  ['nothing where it ends the answer', 'We were late', ''],
])('what follows a phrase is %s', (_what, answer, rest) => {
  const subject = subjectOf({ question: 'Tell me about a delay.', answer });
  expect(hitsOf(subject, LATE).map((hit) => textAfter(subject, hit))).toEqual([rest]);
});

test('what follows a phrase holds the later parts of a story and not the earlier ones', () => {
  const subject = subjectOf({ question: 'Tell me about a delay.', answer: '', story: { situation: 'A new tax rule', action: 'The file came late, I called', result: 'Ready in May' } });
  expect(hitsOf(subject, LATE).map((hit) => textAfter(subject, hit))).toEqual([', I called\nReady in May']);
});
