import { describe, expect, test } from '@jest/globals';
import { carryingAnswers } from './carrying-answers';
import { saidOf } from './heard-in-a-note';
import { weakCorpus } from './weak-corpus';

describe('a weak answer in a note', () => {
  test.each(weakCorpus)('is told of %s: %s "%s"', (rules, question, answer) => {
    const named = rules.split(' ');
    expect(saidOf(question, answer).map(({ rule }) => rule).filter((rule) => named.includes(rule))).not.toEqual([]);
  });

  test('no two are alike, and every rule of them has its own', () => {
    expect(new Set(weakCorpus.map((row) => row.join('\n'))).size).toBe(weakCorpus.length);
    expect(new Set(weakCorpus.flatMap(([rules]) => rules.split(' '))).size).toBeGreaterThanOrEqual(15);
  });
});

/** Rules of stance, whose half of the work is tested elsewhere. */
const OF_STANCE = new Set(['credit-hogging', 'blame', 'passivity', 'arrogance', 'badmouthing', 'hedging', 'overclaim', 'platitude', 'negative-admission', 'negative-framing']);

describe('an answer that carries', () => {
  const said = carryingAnswers.map(([question, answer]) => saidOf(question, answer).filter(({ rule }) => !OF_STANCE.has(rule)));

  test.each(carryingAnswers.map(([question, answer], at) => [question, answer, said[at] ?? []] as const))('%s "%s" gets one hint at most', (_question, _answer, findings) => {
    expect(findings.length).toBeLessThanOrEqual(1);
  });

  test('gets no finding of weight, and seldom a hint', () => {
    expect(said.flat().filter(({ isHint }) => !isHint)).toEqual([]);
    expect(said.flat().length / carryingAnswers.length).toBeLessThanOrEqual(0.2);
  });
});
