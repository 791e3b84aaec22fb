import { describe, expect, test } from '@jest/globals';
import { introductionLength } from '../../../src/core/critique/introduction-length';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import { reviewNote } from '../../../src/core/critique/review-note';
import { usualRubric } from '../../../src/core/critique/rubric';
import { thresholdsOf, type ThresholdsSet } from '../../../src/core/critique/thresholds';
import { readNote } from '../../../src/core/notes/read-note';
import { drain } from '../../../src/core/notes/steps';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');
const kindOf = (id: string): (typeof questionKinds)[number] | null => questionKinds.find((kind) => kind.id === id) ?? null;
const lengthOf = (count: number, set: ThresholdsSet = {}, isMemory = false): string | null =>
  introductionLength({ kind: kindOf('introduction'), said: words(count), isMemory, thresholds: thresholdsOf(set) });

describe('an introduction', () => {
  test.each([
    [20, 10],
    [98, 45],
    [130, 60],
    [260, 120],
    [390, 180],
  ])('of %d words takes about %d seconds', (count, seconds) => {
    expect(lengthOf(count)).toBe(`Told aloud in 60 to 120 seconds; these ${count} words take about ${seconds}.`);
  });

  test('takes as long as the pace says that was set, beside the length that was set', () => {
    expect(lengthOf(150, { 'words-a-minute': 150, 'introduction-least-seconds': 30, 'introduction-most-seconds': 90 })).toBe('Told aloud in 30 to 90 seconds; these 150 words take about 60.');
  });

  test('drags below the pace that was set', () => {
    expect(lengthOf(100, { 'words-a-minute': 120 })).toContain('120 words a minute drag: speak faster, or say less.');
    expect(lengthOf(100, { 'words-a-minute': 125 })).not.toContain('drag');
    expect(lengthOf(100, { 'slow-pace': 140 })).toContain('130 words a minute drag');
    expect(lengthOf(100, { 'words-a-minute': 120, 'slow-pace': 110 })).not.toContain('drag');
  });

  test('has no length where it was noted down later, or hardly begun', () => {
    expect(lengthOf(100, {}, true)).toBeNull();
    expect(lengthOf(19)).toBeNull();
    expect(lengthOf(0)).toBeNull();
  });
});

test.each([['conflict'], ['greeting'], ['fact'], ['technical-concept']])('an answer to a question of the kind %s has none', (id) => {
  expect(introductionLength({ kind: kindOf(id), said: words(100), isMemory: false, thresholds: thresholdsOf({}) })).toBeNull();
  expect(introductionLength({ kind: null, said: words(100), isMemory: false, thresholds: thresholdsOf({}) })).toBeNull();
});

test('stands under what is expected of the question that asks for it', () => {
  const text = `**Q:** Tell me about yourself.\n\n**A:** I am a developer, and ${words(60)}.\n\n**Q:** Why a queue?\n\n**A:** It keeps the order, and ${words(60)}.\n`;
  const expects = drain(reviewNote(readNote({ path: 'a.md', text, frontMatter: {} }), { level: 'SDE-2', rubric: { ...usualRubric, thresholds: { 'introduction-most-seconds': 90 } } })).critiques.map((critique) => critique.expects.filter((line) => line.startsWith('Told aloud')));
  expect(expects).toEqual([['Told aloud in 60 to 90 seconds; these 65 words take about 30.'], []]);
});
