import { expect, test } from '@jest/globals';
import { plainQuestion, plainWords } from '../../../../src/core/critique/kinds/plain-question';

test.each([
  ['**What** is `Kafka`?', 'what is kafka ?'],
  ['What’s  your\n“role”', 'what\'s your role'],
  ['> # Tell me (briefly)', 'tell me briefly'],
  ['', ''],
])('"%s" is in plain words "%s"', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

test.each([
  ['So, why us?', 'why us?'],
  ['Then he asked me why Kafka', 'why kafka'],
  ['Q2. Why are you leaving?', 'why are you leaving?'],
])('"%s" asks "%s"', (text, plain) => {
  expect(plainQuestion(text)).toBe(plain);
});

test('of a long preamble the end is kept', () => {
  const heard = plainQuestion(`${'many words '.repeat(3000)}why`);
  expect(heard.length).toBeLessThanOrEqual(1500);
  expect(heard.endsWith('why')).toBe(true);
});
