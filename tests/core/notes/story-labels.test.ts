import { describe, expect, test } from '@jest/globals';
import { read, lines } from './told';

const story = ['**Situation:** late', '**Action:** I moved it', '**Result:** on time'];

function goodFor(...note: readonly string[]): readonly (readonly string[])[] {
  return read(lines(...note)).stories.map((each) => each.goodFor ?? []);
}

describe('what the writer says that a story is good for', () => {
  test.each([
    ['below it', [...story, '', '**Best for questions about:** failure, ownership'], ['failure, ownership']],
    ['in a list below it', [...story, '', '- Good for: Tell me about a failure'], ['Tell me about a failure']],
    ['above its first part', ['## The mast', 'Tags: #conflict', '', ...story], ['#conflict']],
    ['twice', ['## The mast', 'Theme: ownership', ...story, 'Used for: conflict'], ['ownership', 'conflict']],
  ])('stands %s', (_where, note, expected) => {
    expect(goodFor(...note)).toEqual([expected]);
  });

  test.each([
    ['a label of another story', ['## One', ...story, '', '## Two', 'Tags: x', ...story], [[], ['x']]],
    ['a line far below', [...story, '', '---', '', '- One.', '- Two.', '- Three.', '', 'Tags: x'], [[]]],
    ['a label without words', [...story, '', '**Best for:**'], [[]]],
    ['a sentence', [...story, '', 'Best for me was the sea'], [[]]],
  ])('but %s is none', (_what, note, expected) => {
    expect(goodFor(...note)).toEqual(expected);
  });
});
