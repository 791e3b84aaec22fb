import { describe, expect, test } from '@jest/globals';
import { candidatePurposes } from '../../../../src/core/links/stories/purposes-candidate-table';
import { detailPurposes } from '../../../../src/core/links/stories/purposes-detail-table';
import { storyPurposes } from '../../../../src/core/links/stories/purposes-story-table';
import { systemPurposes } from '../../../../src/core/links/stories/purposes-system-table';
import { isWordOf, purposeOf, spokenWords } from '../../../../src/core/links/stories/purposes';
import { purposeRows } from './purpose-rows';

const tables = Object.entries({ ...candidatePurposes, ...systemPurposes, ...storyPurposes, ...detailPurposes });

describe('what a question is asked for', () => {
  test.each(purposeRows)('%s: "%s"', (purpose, question) => {
    expect(purposeOf(question, false)?.id).toBe(purpose);
  });

  test.each([
    ['How does a lighthouse work?'],
    ['Why Kafka?'],
    ['Which lamp is that?'],
    [''],
  ])('is not known for "%s"', (question) => {
    expect(purposeOf(question, false)).toBeNull();
  });

  test('is nothing of a system where only a thing is to be explained', () => {
    expect(purposeOf('What is a bottleneck?', true)).toBeNull();
    expect(purposeOf('What is your biggest weakness?', true)?.id).toBe('weakness');
  });

  test('is heard in the first words only', () => {
    expect(purposeOf(`${'la '.repeat(50)} what is your biggest weakness?`, false)).toBeNull();
  });
});

describe('the tables', () => {
  test('have an example of each purpose', () => {
    expect(tables.map(([name]) => name.replace(/\/.*$/, '')).filter((name) => !purposeRows.some(([purpose]) => purpose === name))).toEqual([]);
  });

  test.each(tables)('%s has plain patterns', (_name, { says, unless = '' }) => {
    for (const token of `${says} ${unless}`.split(/,? +/)) {
      expect(token).toMatch(/^(?:|~|[\p{L}\p{N}'_*+$^|]+\??)$/u);
      expect(token).not.toMatch(/^\||\|$|\|\|/u);
    }
  });
});

test('a word is one of those with which a purpose is asked for', () => {
  expect(isWordOf('bottleneck', 'choked')).toBe(true);
  expect(isWordOf('bottleneck', 'crane')).toBe(false);
  expect(isWordOf('no such purpose', 'crane')).toBe(false);
});

test('words are heard as they are spoken: short forms written out, the writer as "you"', () => {
  expect(spokenWords("What's my role? I didn\u2019t know u can't")).toEqual(['what', 'is', 'your', 'role', 'you', 'did', 'not', 'know', 'you', 'can', 'not']);
});

test('a question of any length takes no longer than its first part', () => {
  expect(purposeOf(`${'who '.repeat(100_000)}decided`, false)).toBeNull();
  expect(purposeOf('why do you want to leave '.repeat(50_000), false)?.id).toBe('leaving');
});
