import { describe, expect, test } from '@jest/globals';
import { levels, type Level } from '../../../../src/core/critique/question-kind';
import type { Example, Severity } from '../../../../src/core/critique/rule';
import { rulesOnByDefault } from '../../../../src/core/critique/rules/rules';
import { subjectOf } from './example-subject';
import { strongCorpus } from './strong-corpus';

/** Every finding on the strong answers, as a person judged at this level gets them. */
function severitiesAt(level: Level): readonly Severity[] {
  return strongCorpus.flatMap((example) => severitiesOf({ ...example, level }));
}

function severitiesOf(example: Example): readonly Severity[] {
  const subject = subjectOf(example);
  return rulesOnByDefault.filter(({ hears }) => hears.includes(subject.register)).flatMap(({ judge }) => judge(subject).map(({ severity }) => severity));
}

test('the corpus holds forty strong answers and more, no two alike', () => {
  expect(strongCorpus.length).toBeGreaterThanOrEqual(40);
  expect(new Set(strongCorpus.map(({ answer, story }) => `${answer}${story?.action ?? ''}`)).size).toBe(strongCorpus.length);
});

describe.each(levels)('strong answers judged at %s', (level) => {
  const all = severitiesAt(level);

  test('get at most 0.1 findings of medium or high severity each', () => {
    expect(all.filter((severity) => severity !== 'low').length / strongCorpus.length).toBeLessThanOrEqual(0.1);
  });

  test('get at most 0.5 low ones each', () => {
    expect(all.filter((severity) => severity === 'low').length / strongCorpus.length).toBeLessThanOrEqual(0.5);
  });
});

test('what speaks by default leaves out what cannot be precise', () => {
  expect(rulesOnByDefault.map(({ id }) => id)).not.toContain('clarity');
  expect(rulesOnByDefault.map(({ id }) => id)).toContain('blame');
});
