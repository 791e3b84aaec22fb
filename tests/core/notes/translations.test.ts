import { describe, expect, test } from '@jest/globals';
import { translates } from '../../../src/core/notes/translations';
import { lines, read, told } from './told';

describe('a line in another script says the same', () => {
  test.each([
    ['How did you come to write code?', 'コードを書き始めたきっかけは何ですか？'],
    ['Where do you see yourself in five years?', '五年后你想做什么？'],
    ['Why do you want to leave your team?', 'Почему вы хотите уйти из команды?'],
    ['Why do you want to leave your team?', '지금 팀을 떠나려는 이유는 무엇인가요?'],
    ['コードを書き始めたきっかけは何ですか？', 'How did you come to write code?'],
    ['When would you use React hooks at all?', '什么时候使用 React hooks？'],
  ])('%s %s', (question, below) => {
    expect(translates(question, below)).toBe(true);
  });

  test.each([
    ['LRU cache', '怎么实现？'],
    ['How did you come to write code?', 'And why?'],
    ['如何保证消息不丢？', '那顺序呢？'],
    ['How did you come to write code at a bank, of all places, and who helped you?', '为何？'],
    ['Why?', 'コードを書き始めたきっかけは何ですか？'],
  ])('but not here: %s %s', (question, below) => {
    expect(translates(question, below)).toBe(false);
  });
});

describe('a question with its translation below', () => {
  test('is one question', () => {
    expect(told(read(lines('# 質問', '- How did you come to write code?', '  - コードを書き始めたきっかけは何ですか？', '- What are your hobbies now?', '  - 今の趣味は何ですか？')))).toEqual([
      'Q How did you come to write code?', 'Q What are your hobbies now?',
    ]);
  });

  test('and what asks on below it follows up', () => {
    expect(told(read(lines('# Questions', '- How did you come to write code?', '  - コードを書き始めたきっかけは何ですか？', '  - Who helped you?', '- Why us?')))).toEqual([
      'Q How did you come to write code?', 'F Who helped you?', 'Q Why us?',
    ]);
  });
});
