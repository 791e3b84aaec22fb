import { describe, expect, test } from '@jest/globals';
import { readNoteSteps } from '../../../src/core/notes/read-note';

function stepsOf(text: string): number {
  const work = readNoteSteps({ path: 'a.md', text, frontMatter: {} });
  let steps = 1;
  while (work.next().done !== true) steps += 1;
  return steps;
}

const sentence = 'The importer was down for two days, and I repaired its queue over a weekend. ';
const told = (times: number): string => `Q: Tell me about a time when something broke.\nA: ${sentence.repeat(times)}\n`;

test('patterns are made ready one by one, when the first story may be told, and never again', () => {
  const plain = stepsOf('Q: Why us?\nA: The product.\n');
  expect(stepsOf(told(4))).toBeGreaterThanOrEqual(plain + 15);
  expect(stepsOf(told(4))).toBeLessThan(plain + 10);
});

test('a long story told in prose is judged in more steps than a short one', () => {
  expect(stepsOf(told(40))).toBeGreaterThanOrEqual(stepsOf(told(10)) + 30);
});

describe('a note twice as long is read in more steps', () => {
  const row = '| Why a queue? | S: It was slow<br>A: I split it<br>R: It held |\n';
  const question = '## Round\n\n- Why a queue?\n- What broke first?\n- How did you test it?\n\n';
  test.each([
    ['a table with stories in its cells', (times: number) => `| question | story |\n| --- | --- |\n${row.repeat(times)}`],
    ['a table with a column for each part', (times: number) => `| Situation | Task | Action | Result |\n| --- | --- | --- | --- |\n${'| a slow day | mend it | I split it | it held |\n'.repeat(times)}`],
    ['lists of questions', (times: number) => question.repeat(times)],
  ])('%s', (_what, text) => {
    expect(stepsOf(text(200))).toBeGreaterThan(stepsOf(text(100)) + 10);
  });
});
