import { describe, expect, test } from '@jest/globals';
import { fillsTemplate, leavesRoom } from '../../../src/core/notes/star-template';
import { isBlankTitle } from '../../../src/core/notes/star-guidance';
import { isPlaceholder } from '../../../src/core/notes/star-text';

describe('what a part of a template says', () => {
  test.each([
    ['what to give', 'Brief context, own role'],
    ['what to give, counted', '2-3 concrete bullets'],
    ['how to end', 'End with the lesson'],
    ['links alone', '- [[Late maps]]\n- [[Wrong bills]]'],
    ['German', 'Kurzer Kontext'],
    ['Chinese', '项目背景与团队规模'],
  ])('%s', (_what, text) => {
    expect(fillsTemplate('action', text)).toBe(true);
  });

  test.each([
    ['an account', 'late maps, two hosts'],
    ['a number', '40 s'],
    ['a link within words', 'moved with [[Ola]]'],
    ['Chinese that tells', '地图加载9秒'],
    ['nothing', ''],
    ['much', `brief context ${'and the team '.repeat(20)}`],
  ])('%s fills none', (_what, text) => {
    expect(fillsTemplate('action', text)).toBe(false);
  });

  test('a task may open like an order', () => {
    expect([fillsTemplate('task', 'Avoid a second outage'), fillsTemplate('result', 'Avoid a second outage')]).toEqual([false, true]);
  });

  test.each(['We grew by X%', 'I asked Y, then Z.', '"I started by ..., then more"'])('"%s" leaves room', (text) => {
    expect(leavesRoom(text)).toBe(true);
  });

  test.each(['I moved the X-ray maps', 'It was late...', 'Plan B, then plan C'])('"%s" leaves none', (text) => {
    expect(leavesRoom(text)).toBe(false);
  });
});

describe('words that stand in for words', () => {
  test.each(['`[?]`', '`[?] how late was it in the end?`', '[??]', 'Situation:\nTask:\nAction:', '- **S/T**:\n- **A**:\n- **R**:'])('%j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['[?] 40 s, to be checked', 'We saw this:', 'Steps:\nI moved them', '[?] was in the log.\nWas it us?'])('%j tells something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  test.each(['(Title)', '1. (Title)', '（标题）', '[Title]'])('%s is a title still to be written', (title) => {
    expect(isBlankTitle(title)).toBe(true);
  });

  test.each(['Maps (again)', '(Again) maps'])('%s is a title', (title) => {
    expect(isBlankTitle(title)).toBe(false);
  });
});
