import { expect, test } from '@jest/globals';
import { readNoteSteps } from '../../../src/core/notes/read-note';

function stepsOf(text: string): number {
  const work = readNoteSteps({ path: 'a.md', text, frontMatter: {} });
  let steps = 1;
  while (work.next().done !== true) steps += 1;
  return steps;
}

const sentence = 'The importer was down for two days, and I repaired its queue over a weekend. ';
const told = (times: number): string => `Q: Tell me about a time when something broke.\nA: ${sentence.repeat(times)}\n`;

test('a long story told in prose is judged in more steps than a short one', () => {
  expect(stepsOf(told(40))).toBeGreaterThanOrEqual(stepsOf(told(10)) + 30);
});

test('patterns are made ready one by one, and only where a story may be told', () => {
  expect(stepsOf(told(4))).toBeGreaterThanOrEqual(stepsOf('Q: Why us?\nA: The product.\n') + 15);
});
