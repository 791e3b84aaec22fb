import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decided, isRuleOn, mergedRubric, ruleName, ruleNamed, ruleSwitches, usualRubric, type Rubric } from '../../../src/core/critique/rubric';
import { rubricInForce } from '../../../src/core/critique/rubric-in-force';
import { rules, rulesOnByDefault } from '../../../src/core/critique/rules/rules';
import { complaintOnThreshold, crossedThresholds, thresholdNamed, usableThresholds } from '../../../src/core/critique/threshold-checks';
import { thresholdTable, usualThresholds } from '../../../src/core/critique/thresholds';
import { ourTopicsKnown } from '../../../src/core/critique/topics/topics-known';

const ids = ruleSwitches.map(({ id }) => id);
const withRules = (off: readonly string[], on: readonly string[] = []): Rubric => ({ ...usualRubric, rulesOff: off, rulesOn: on });

describe('the rules that can be switched', () => {
  test('are all that there are, then those of stories and notes', () => {
    expect(ids.slice(0, rules.length)).toEqual(rules.map(({ id }) => id));
    expect(ids.slice(rules.length)).toEqual(['no-situation', 'no-task', 'left-blank']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ruleSwitches.map((rule) => [rule.id, rule] as const))('%s is found by its name, and says what it notices', (id, { detects }) => {
    expect(ruleNamed(ruleName(id))).toBe(id);
    expect(detects).toMatch(/^[A-Z].*\.$/);
  });

  test('a name that is none is null', () => {
    expect([ruleNamed(''), ruleNamed('brief'), thresholdNamed(''), thresholdNamed('floor')]).toEqual([null, null, null, null]);
  });
});

describe('a rule speaks', () => {
  test.each([
    ['as usual', 'vague', [], [], true],
    ['not, where it is off by default', 'clarity', [], [], false],
    ['where it was switched on', 'clarity', [], ['clarity'], true],
    ['not, where it was switched off', 'vague', ['vague'], [], false],
    ['not, where it is both: silence is safer', 'vague', ['vague'], ['vague'], false],
    ['where nobody knows it', 'rule-of-tomorrow', [], [], true],
  ])('%s', (_what, id, off, on, speaks) => {
    expect(isRuleOn(withRules(off, on), id)).toBe(speaks);
  });
});

describe('the note wins over the settings where both speak', () => {
  test('of a rule', () => {
    const merged = mergedRubric(withRules(['vague', 'blame'], ['clarity']), withRules(['clarity'], ['vague']));
    expect(['vague', 'blame', 'clarity'].map((id) => isRuleOn(merged, id))).toEqual([true, false, false]);
  });

  test('of a threshold', () => {
    const merged = mergedRubric({ ...usualRubric, thresholds: { 'floor-fact': 9, 'floor-why': 20 } }, { ...usualRubric, thresholds: { 'floor-why': 50 } });
    expect(merged.thresholds).toEqual({ 'floor-fact': 9, 'floor-why': 50 });
  });

  test('and says nothing of its own where it is empty', () => {
    fc.assert(fc.property(fc.subarray(ids), fc.subarray(ids), (off, on) => {
      const one = withRules(off, on);
      expect(mergedRubric(one, usualRubric)).toEqual(one);
      expect(mergedRubric(usualRubric, one)).toEqual(one);
    }));
  });

  test('of every rule it says more than nothing', () => {
    fc.assert(fc.property(fc.subarray(ids), fc.subarray(ids), fc.subarray(ids), fc.subarray(ids), (settingsOff, settingsOn, noteOff, noteOn) => {
      const note = withRules(noteOff, noteOn);
      const merged = mergedRubric(withRules(settingsOff, settingsOn), note);
      expect([...noteOff, ...noteOn].filter((id) => isRuleOn(merged, id) !== isRuleOn(note, id))).toEqual([]);
    }));
  });

  test('decided, it says the same in full', () => {
    fc.assert(fc.property(fc.subarray(ids), fc.subarray(ids), (off, on) => {
      const all = decided(withRules(off, on));
      expect([...all.rulesOff, ...all.rulesOn].sort()).toEqual([...ids].sort());
      expect(ids.filter((id) => isRuleOn(all, id) !== isRuleOn(withRules(off, on), id))).toEqual([]);
    }));
  });
});

describe('a rubric in force', () => {
  test('is as usual where it says nothing', () => {
    expect(rubricInForce()).toMatchObject({ thresholds: usualThresholds, ladder: [], topics: ourTopicsKnown });
    expect(rubricInForce().rules).toEqual(rulesOnByDefault);
  });

  test('keeps the order of the rules, whatever the order of the switches', () => {
    const { rules: heard } = rubricInForce(withRules(['vague'], ['fillers', 'clarity', 'self-note']));
    expect(heard.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).filter((id) => id !== 'vague'));
  });

  test('is made once', () => {
    const rubric = withRules(['vague']);
    expect(rubricInForce(rubric)).toBe(rubricInForce(rubric));
  });
});

describe('figures', () => {
  test.each(thresholdTable.map((row) => [row.id, row] as const))('%s may be its least and its most, and nothing beyond', (_id, row) => {
    expect([row.least, row.usual, row.most].map((figure) => complaintOnThreshold(row, figure))).toEqual([null, null, null]);
    for (const figure of [row.least - 0.1, row.most + 0.1, NaN, Infinity, -1]) expect(complaintOnThreshold(row, figure)).toContain(row.title);
  });

  test('of what was saved only those that can be used', () => {
    expect(usableThresholds({ 'floor-fact': 9, 'floor-why': '50', 'floor-story': 1e9, tomorrow: 4, 'fillers-note': 9, 'fillers-warn': 4 })).toEqual({ 'floor-fact': 9 });
    expect(usableThresholds({})).toEqual({});
  });

  test('a figure that passes the usual of its partner contradicts it', () => {
    expect(crossedThresholds({ 'fillers-note': 8 }).map(([low, high]) => [low.id, high.id])).toEqual([['fillers-note', 'fillers-warn']]);
    expect(crossedThresholds({ 'fillers-note': 8, 'fillers-warn': 8 })).toEqual([]);
    expect(crossedThresholds({})).toEqual([]);
  });
});
