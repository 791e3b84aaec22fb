import { describe, expect, test } from '@jest/globals';
import { readPageSteps } from '../../../src/core/notes/page';
import { drain } from '../../../src/core/notes/steps';
import { asksOpenly, roundIn, type ToldRound } from '../../../src/core/notes/told-round';
import { lines } from './told';

function round(...note: readonly string[]): ToldRound {
  return roundIn({ ...drain(readPageSteps('a.md', lines(...note))), myNames: [] }, () => true, false);
}

describe('how a note tells of its round in prose', () => {
  test.each([
    ['what I said', ['I said the northern pier.'], { tells: true, says: true }],
    ['what they did', ['She nodded and wrote it down.'], { tells: true, says: false }],
    ['neither', ['The pier is forty metres long.'], { tells: false, says: false }],
  ])('%s', (_what, note, expected) => {
    expect(round(...note)).toMatchObject(expected);
  });

  test.each([
    ['quotes beside words of its own', ['He began: "which pier was the first?" I said the northern one.'], 1],
    ['a line that is nothing but a quote', ['I said yes. She laughed.', '"Which pier was the first?"'], 0],
    ['quotes where nobody tells of a round', ['Then "which pier was the first?" is asked.'], 0],
  ])('%s count', (_what, note, quotes) => {
    expect(round(...note).quotes).toBe(quotes);
  });

  test('lines that ask and answer are opened, once two of them speak to "you"', () => {
    expect([...round('I said the lamp.', '', 'Where do you live? Near by.', '', 'Would you work at night? Yes.', '', 'How deep is it? Nine metres.').opened]).toEqual([2, 4, 6]);
    expect([...round('I said the lamp.', '', 'Where do you live? Near by.', '', 'How deep is it? Nine metres.').opened]).toEqual([]);
  });

  test('all of a paragraph but its first line may ask and answer', () => {
    expect([...round('Started easy. I said the lamp.', 'Where do you live? near by', 'Would you work at night? yes').opened]).toEqual([1, 2]);
  });

  test('what stands beside is counted', () => {
    expect(round('I said the lamp.', '', 'why do lamps flicker => the cable', '', 'when do you close?').beside).toBe(2);
  });
});

describe('a question with its mark', () => {
  test.each([['Which pier was first?', true], ['And how deep is it?', true], ['What do I say?', false], ['The pier is deep.', false]])('%s: %s', (words, asks) => {
    expect(asksOpenly(words)).toBe(asks);
  });
});
