import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../../src/core/critique/rule';
import { rules } from '../../../src/core/critique/rules/rules';
import { shownFindings } from '../../../src/core/critique/shown-findings';
import { subjectOf } from './rules/example-subject';

type Found = readonly [rule: string, severity: Severity];

const shown = (...found: readonly Found[]): readonly string[] => shownFindings(found.map(([rule, severity]) => ({ rule, severity }))).map(({ rule }) => rule);

/** The ids of the rules whose findings are shown on an answer. */
function shownOn(question: string, answer: string): readonly string[] {
  const subject = subjectOf({ question, answer });
  const found = rules.filter(({ hears }) => hears.includes(subject.register)).flatMap(({ id, judge }) => judge(subject).map(({ severity }) => ({ rule: id, severity })));
  return shownFindings(found).map(({ rule }) => rule);
}

describe('what is shown stands in order', () => {
  test('the heavy before the light', () => {
    expect(shown(['self-note', 'low'], ['fillers', 'medium'], ['no-result', 'high'])).toEqual(['no-result', 'fillers', 'self-note']);
  });

  test('equals in the order of the rules: not answered, own action, result, number, reasons, stance, delivery', () => {
    expect(shown(['fillers', 'medium'], ['blame', 'medium'], ['no-rationale', 'medium'], ['no-metrics', 'medium'], ['no-result', 'medium'], ['no-own-action', 'medium'], ['does-not-answer', 'medium'])).toEqual([
      'does-not-answer', 'no-own-action', 'no-result', 'no-metrics', 'no-rationale', 'blame', 'fillers',
    ]);
  });

  test('equals of one rule as they were found', () => {
    const found = [{ rule: 'vague', severity: 'low' as const, at: 1 }, { rule: 'vague', severity: 'low' as const, at: 2 }];
    expect(shownFindings(found).map(({ at }) => at)).toEqual([1, 2]);
  });

  test('a rule that the list does not hold comes last', () => {
    expect(shown(['no-situation', 'medium'], ['fillers', 'medium'])).toEqual(['fillers', 'no-situation']);
  });
});

describe('a finding that says it all stands alone', () => {
  test.each<readonly [string, readonly Found[], readonly string[]]>([
    ['who denies has no action, result or learning', [['denial', 'high'], ['no-own-action', 'high'], ['no-result', 'medium'], ['no-learning', 'medium']], ['denial']],
    ['one breath has no order, no names and no mechanism', [['too-brief', 'high'], ['no-structure', 'low'], ['vague', 'medium'], ['thin-technical', 'low']], ['too-brief']],
    ['no reason, so no price', [['no-rationale', 'low'], ['no-tradeoffs', 'low']], ['no-rationale']],
    ['blame beside brevity stays', [['too-brief', 'high'], ['blame', 'medium']], ['too-brief', 'blame']],
    ['a hint of brevity hides no vague words', [['too-brief', 'low'], ['vague', 'medium']], ['vague', 'too-brief']],
    ['vague words alone stay', [['vague', 'low']], ['vague']],
  ])('%s', (_what, found, expected) => {
    expect(shown(...found)).toEqual(expected);
  });

  test.each([
    ['Tell me about a conflict.', 'I have never had a conflict at work.', 'denial', ['no-own-action', 'no-result', 'no-learning']],
    ['What was the impact of the rewrite?', 'It had a big impact on the team.', 'too-brief', ['vague', 'no-structure']],
    ['Why did you choose Kafka over SQS?', 'Because Kafka is the best one and it is very popular.', 'no-rationale', ['no-tradeoffs']],
  ])('%s "%s"', (question, answer, kept, hidden) => {
    const ids = shownOn(question, answer);
    expect(ids).toContain(kept);
    expect(ids.filter((id) => hidden.includes(id))).toEqual([]);
  });
});

test('every rule that another one covers is a rule, and comes after it', () => {
  const order = rules.map(({ id }) => id);
  const pairs = rules.flatMap(({ id, covers }) => (covers ?? []).map((covered) => [id, covered] as const));
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.filter(([id, covered]) => order.indexOf(covered) <= order.indexOf(id))).toEqual([]);
});
