import { describe, expect, test } from '@jest/globals';
import { improvedAnswer } from '../../../../src/core/critique/improved-answer/improved-answer';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';

const improve = (kind: string, said: string, question = 'Tell me about it'): string =>
  improvedAnswer({ kind: kindById(kind), question, said, parts: null, reflections: [], points: [] });

describe('nothing is asked for that is there already', () => {
  test.each([
    ['a figure that fell', 'The bill fell to $3k.'],
    ['a figure that dropped', 'Errors dropped from 9 % to 1 %.'],
    ['what it takes now', 'The close now takes two days.'],
    ['nothing that broke', 'Nothing broke in 3 months.'],
    ['others who moved', 'All three teams moved within five months.'],
  ])('%s is the result of a story', (_what, result) => {
    const story = 'In 2022 our nightly close took the whole finance team nine days. I sat with two accountants, listed every step that was done by hand, designed one ledger and led the build with two engineers.';
    const improved = improve('achievement', `${story} ${result}`);
    expect(improved).toContain(`Result: ${result}`);
    expect(improved).not.toContain('[Task');
    expect(improved).not.toContain('[Result');
  });

  test('a reason that opens the answer stays where it is', () => {
    const improved = improve('technical-decision', 'Because we had one consumer. SQS gave us retries for $40 a month.', 'Why SQS?');
    expect(improved).toMatch(/^Because we had one consumer\. SQS gave us retries/);
    expect(improved).not.toContain('[Because');
  });

  test('a result with a number in the introduction', () => {
    expect(improve('introduction', 'I lead the routing service at Acme, where I cut planning from six hours to twenty minutes.')).not.toContain('[One result');
  });

  test('years of work are no result', () => {
    expect(improve('introduction', 'I am a developer with six years in three companies.')).toContain('[One result');
  });
});
