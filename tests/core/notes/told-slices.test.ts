import { describe, expect, test } from '@jest/globals';
import { leadsToTask, roleOf, slicesOf } from '../../../src/core/notes/told-slices';

const cut = (paragraph: string): readonly string[] => slicesOf(paragraph).map(({ text, role }) => `${role ?? roleOf(text)}: ${text.trim()}`);

describe('the slices of a paragraph of a told round', () => {
  test.each([
    ['a quoted question and what was said', 'He began: "why this pier?" The stone was near.', ['none: He began:', 'asked: why this pier?', 'answer: The stone was near.']],
    ['what they asked and what I said in one sentence', 'She asked why stone and I told her of the storms.', ['asked: She asked why stone', 'answer: I told her of the storms.']],
    ['notes without "I"', 'asked why stone, said it lasts.', ['asked: asked why stone', 'answer: said it lasts.']],
    ['what was said when they asked', 'When she asked about the cost I gave the short list.', ['asked: When she asked about the cost', 'answer: I gave the short list.']],
    ['a question of my own', 'I asked "who is on call?" and he laughed.', ['own: who is on call?', 'reflection: and he laughed.']],
  ])('%s', (_what, paragraph, slices) => {
    expect(cut(paragraph)).toEqual(slices);
  });

  test.each([
    ['I asked and I told', 'I asked for the plans and I told them so.', 1],
    ['an answer of two parts', 'We built it of stone and I told the mason.', 1],
    ['a hand over to the writer', 'When he asked if I had questions I said no.', 1],
  ])('%s is not cut', (_what, paragraph, count) => {
    expect(slicesOf(paragraph)).toHaveLength(count);
  });

  test('each slice stands at its place', () => {
    const paragraph = 'She asked why stone and I told her. Then "how long did it take?" two winters.';
    expect(slicesOf(paragraph).every(({ text, start, end }) => paragraph.slice(start, end) === text)).toBe(true);
  });
});

describe('what a sentence of a told round is', () => {
  test.each([
    ['asked', 'Ilka was curious how it began.'], ['asked', 'Last came why I want to leave.'], ['asked', 'She then dug into the costs.'], ['asked', 'After it he wanted to hear of a thing that went wrong.'],
    ['none', 'He asks slowly and writes everything down.'], ['none', 'She asked a lot of questions:'], ['own', 'I asked about the team.'], ['reflection', 'I blanked on the tides.'], ['answer', 'Two winters, with the crane.'],
  ])('%s: %s', (role, sentence) => {
    expect(roleOf(sentence)).toBe(role);
  });

  test.each([['Then she gave me one problem:', true], ['Then we went to the pier:', false]])('"%s" leads to a task: %s', (words, leads) => {
    expect(leadsToTask(words)).toBe(leads);
  });
});
