import { describe, expect, test } from '@jest/globals';
import type { Level } from '../../../../src/core/critique/question-kind';
import type { Example, Rule } from '../../../../src/core/critique/rule';
import { subjectOf } from './example-subject';

/** Question and answer, as people of many places say or note them. */
export type Voice = readonly [question: string, answer: string, more?: Partial<Example>];

export interface Voices {
  readonly rule: Rule;
  /** Each shows the fault. */
  readonly weak: readonly Voice[];
  /** Each comes near it and shows it not. */
  readonly strong: readonly Voice[];
  readonly level?: Level;
}

/** A rule hears the fault in every weak voice and nothing in a strong one. */
export function expectVoices(all: readonly Voices[]): void {
  describe.each(all.map((voices) => [voices.rule.id, voices] as const))('%s', (_id, { rule, weak, strong, level }) => {
    const count = ([question, answer, more]: Voice): number => {
      const subject = subjectOf({ question, answer, ...(level === undefined ? {} : { level }), ...more });
      return rule.hears.includes(subject.register) ? rule.judge(subject).length : 0;
    };

    test('has at least four voices of each sort', () => {
      expect(Math.min(weak.length, strong.length)).toBeGreaterThanOrEqual(4);
    });

    test.each(weak)('%s: hears it in "%s"', (...voice) => {
      expect(count(voice)).toBeGreaterThan(0);
    });

    test.each(strong)('%s: hears nothing in "%s"', (...voice) => {
      expect(count(voice)).toBe(0);
    });
  });
}
