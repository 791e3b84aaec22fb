import { describe, expect, test } from '@jest/globals';
import { isFrame } from '../../../../src/core/critique/kinds/frame-words';
import { likenessOf, likenessReady, type Cued } from '../../../../src/core/critique/kinds/likeness';
import { likenessTable } from '../../../../src/core/critique/kinds/likeness-table';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';

const cue = (kind: string, weight: Cued['weight'], wins: boolean): Cued => ({ kind, weight, wins });

describe('the kind that a question is likest to', () => {
  test.each([
    ['who did you coach when they were new', 'mentoring'],
    ['two people on your squad cannot stand each other', 'conflict'],
    ['how do you rank five tasks that all matter', 'prioritisation'],
    ['which meetups or podcasts are worth it', 'keeping-current'],
    ['what if the broker is down while a job runs', 'reliability'],
    ['sketch the tables of a booking site', 'system-design'],
    ['return the longest run of equal letters in a string', 'coding'],
    ['how does a bloom filter work', 'technical-concept'],
    ['what pay do you have in mind', 'fact'],
    ['was parking hard to find this morning', 'greeting'],
  ])('"%s" is of the kind %s by its words alone', (plain, kind) => {
    expect(likenessOf(plain, []).kind).toBe(kind);
  });

  test.each([
    ['do you have any questions for us'],
    ['if you were a fish, which one would you be'],
    ['could you elaborate a bit'],
    ['round 3'],
    [''],
    ['can you'],
    ['how did the launch go'],
    ['is it raining in spain'],
  ])('"%s" is of none', (plain) => {
    expect(likenessOf(plain, []).kind).toBeNull();
  });

  test('names up to three words that weighed most, and none that only frame the question', () => {
    const { words } = likenessOf('who gets paged when the alert fires at night', []);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(3);
    expect(words).not.toContain('the');
    for (const word of words) expect('who gets paged when the alert fires at night').toContain(word);
  });

  test('the frame alone tells a kind where it is asked so for nothing else, and is named then', () => {
    const { kind, words } = likenessOf('how would your gardener describe you', []);
    expect(kind).toBe('strengths-weaknesses');
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !isFrame(word))).toEqual([]);
  });

  test('a cue is heard beside the words, the more the heavier it is', () => {
    const plain = 'what happened then at work';
    const shares = ([1, 2, 3, 4] as const).map((weight) => likenessOf(plain, [cue('scale', weight, true)]).share);
    expect(likenessOf(plain, [cue('scale', 4, true)]).kind).toBe('scale');
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  });

  test('of two cues of one weight the one that wins is heard', () => {
    expect(likenessOf('what of it', [cue('role', 3, false), cue('plans', 3, true)]).kind).toBe('plans');
  });

  test('a weak cue gives way to words that say another thing', () => {
    expect(likenessOf('what is your current salary and when could you join', [cue('role', 1, false)]).kind).toBe('fact');
  });

  test('shares lie between 0 and 1', () => {
    for (const plain of ['', 'why', 'tell me about your biggest failure', 'x '.repeat(90)]) {
      const { share } = likenessOf(plain, []);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

describe('the table of likeness', () => {
  test('names the kinds that the coach knows, and none', () => {
    const ids = Object.values(likenessTable.kinds);
    expect(ids.filter((id) => kindById(id) === null)).toEqual(['none']);
    expect(likenessTable.bias).toHaveLength(ids.length);
  });

  test('holds each feature once, with pairs of a known letter and a weight from 1 to 17, for or against', () => {
    const entries = likenessTable.features.flatMap((line) => line.split('|')).map((entry) => entry.split(':'));
    const letters = Object.keys(likenessTable.kinds).join('');
    expect(entries.filter((entry) => entry.length !== 2)).toEqual([]);
    expect(new Set(entries.map(([name]) => name)).size).toBe(entries.length);
    expect(entries.filter(([, pairs]) => !new RegExp(`^(?:[${letters}][A-Qa-q])+$`).test(pairs ?? ''))).toEqual([]);
  });

  test('stays small', () => {
    expect(likenessTable.features.join('').length).toBeLessThan(62_000);
  });

  test('is read a line a step, once', () => {
    expect([0, likenessTable.features.length]).toContain([...likenessReady()].length);
    expect([...likenessReady()]).toEqual([]);
  });
});
