import { describe, expect, test } from '@jest/globals';
import { firstItem, headsAsked, headsFollowUps, saysFollowUps } from '../../../src/core/notes/follow-up-heads';
import { readPage, type Line } from '../../../src/core/notes/page';
import { lines } from './told';

type Sees<T> = (page: ReturnType<typeof readPage>, line: Line) => T;

/** What is seen at the first line of a note. */
function atFirst<T>(sees: Sees<T>, ...note: readonly string[]): T | null {
  const page = readPage('note.md', lines(...note));
  const [first] = page.lines;
  return first === undefined ? null : sees(page, first);
}

describe('words that say only that follow-ups come', () => {
  test.each([
    'Follow-ups:',
    'Possible follow-ups',
    '**Follow up questions:**',
    'Likely follow-up questions they might ask:',
    'Further questions:',
    'Some follow-up probes',
    'Follow-ups to expect.',
    '可能的追问：',
    '追问问题',
    '예상 꼬리 질문',
    'Perguntas de seguimento',
    'Preguntas de seguimiento:',
    'Rückfragen:',
    'Уточняющие вопросы:',
  ])('%s', (words) => {
    expect(saysFollowUps(words)).toBe(true);
  });

  test.each([
    ['a question', 'What follow-ups were there?'],
    ['a step', 'Follow up with the team'],
    ['one follow-up', 'Follow-up: why a queue?'],
    ['a date', 'Follow-up on Monday'],
    ['another list', 'Questions:'],
    ['a long line', `Follow-ups ${'and more '.repeat(9)}`],
    ['nothing', ''],
  ])('not %s', (_what, words) => {
    expect(saysFollowUps(words)).toBe(false);
  });
});

describe('a line above a list of follow-ups', () => {
  test.each([
    ['with a colon', ['Follow-ups:', '- Why maps?']],
    ['in bold', ['**Follow-ups**', '- Why maps?']],
    ['over a blank line', ['**Follow-ups:**', '', '1. Why maps?']],
  ])('%s', (_how, note) => {
    expect(atFirst(headsFollowUps, ...note)).toBe(true);
  });

  test.each([
    ['without a sign', ['Follow-ups', '- Why maps?']],
    ['an entry of a list', ['- Follow-ups:', '  - Why maps?']],
    ['without a list', ['Follow-ups:', 'Why maps?']],
    ['a heading', ['## Follow-ups', '- Why maps?']],
    ['far from its list', ['Follow-ups:', '', '', '- Why maps?']],
  ])('is none %s', (_how, note) => {
    expect(atFirst(headsFollowUps, ...note)).toBe(false);
  });

  test('has the first entry right below, or below one blank line', () => {
    const first = (...note: readonly string[]): number | null => atFirst((page, { index }) => firstItem(page, index)?.index ?? null, ...note);
    expect(first('Follow-ups:', '- Why maps?')).toBe(1);
    expect(first('Follow-ups:', '', '- Why maps?')).toBe(2);
    expect(first('Follow-ups:')).toBeNull();
  });
});

describe('a line above a list of what was asked', () => {
  test.each([
    ['bullets', ['They asked:', '- Why maps?', '- Why now?']],
    ['half of which ask', ['She asked me:', '- Why maps?', '- my years at sea']],
    ['with notes below them', ['He then asked:', '- Why maps?', '  I draw.', '- Why now?']],
    ['bare lines', ['The interviewer asked:', 'why maps?', 'why now?']],
    ['in bold', ['**HR asked:**', '1. Why maps?', '2. Why now?']],
    ['Chinese', ['面试官问：', '- 为什么用队列？', '- 为什么现在？']],
  ])('%s', (_what, note) => {
    expect(atFirst(headsAsked, ...note)).toBe(true);
  });

  test.each([
    ['one entry', ['They asked:', '- Why maps?']],
    ['what I asked', ['I asked:', '- Why maps?', '- Why now?']],
    ['things', ['They asked:', '- my passport', '- a photo', '- three names']],
    ['no list', ['They asked:', 'It was a long talk about the years I spent at sea, and I had much to say about each of them, port by port, day by day, and none of it was short.', 'why now?']],
    ['an entry of a list', ['- They asked:', '- Why maps?', '- Why now?']],
    ['an asking of its own', ['They asked: why maps?', '- I draw.', '- Why now?']],
  ])('is none with %s', (_what, note) => {
    expect(atFirst(headsAsked, ...note)).toBe(false);
  });
});
