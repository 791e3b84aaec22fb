import { describe, expect, test } from '@jest/globals';
import { oneEditApart, saysWord, stemOf } from '../../../src/core/stories/near-words';

describe('one edit apart', () => {
  test.each([
    ['impact', 'impacts', 'a letter too many'],
    ['impact', 'impct', 'a letter too few'],
    ['impact', 'impect', 'a wrong letter'],
    ['impact', 'imapct', 'two letters swapped'],
    ['teamwork', 'teamworkk', 'the last letter twice'],
    ['scope', 'scoep', 'the last two swapped'],
  ])('%p and %p: %s', (one, other) => {
    expect(oneEditApart(one, other)).toBe(true);
    expect(oneEditApart(other, one)).toBe(true);
  });

  test.each([
    ['impact', 'impact', 'equal'],
    ['impact', 'compact', 'two edits'],
    ['skill', 'drill', 'another first letter'],
    ['team', 'teem', 'too short to tell'],
    ['impact', 'imatpc', 'more than one swap'],
    ['learn', 'learnings', 'much longer'],
  ])('not %p and %p: %s', (one, other) => {
    expect(oneEditApart(one, other)).toBe(false);
    expect(oneEditApart(other, one)).toBe(false);
  });
});

describe('a word says a pattern', () => {
  test.each([
    ['teamwork', 'teamwork', true],
    ['teamwrok', 'teamwork', true],
    ['collaboration', 'collab*', true],
    ['colaboration', 'collab*', true],
    ['measurabe', 'measurab*', true],
    ['scaling', 'scal*', true],
    ['scar', 'scal*', false],
    ['led', 'lead', false],
    ['', 'lead', false],
    ['', 'lead*', false],
  ])('%p says %p: %p', (word, pattern, says) => {
    expect(saysWord(word, pattern)).toBe(says);
  });
});

describe('words of one stem', () => {
  test.each([
    ['deadline', 'deadlines'],
    ['migrate', 'migrating'],
    ['migrated', 'migration'],
    ['negotiate', 'negotiating'],
    ['customer', 'customers'],
    ['customer', 'customer\'s'],
    ['debugging', 'debugged'],
    ['library', 'libraries'],
    ['plan', 'plans'],
  ])('%p and %p', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([['cache', 'catch'], ['team', 'tea'], ['design', 'desk'], ['use', 'user']])('not %p and %p', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
