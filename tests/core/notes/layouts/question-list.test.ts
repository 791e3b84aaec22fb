import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

const questions = (...note: readonly string[]): readonly string[] => told(read(lines(...note)));

describe('what opens a question of a list', () => {
  test.each([
    ['numbers', ['1. Why us?', '2. Tell me about a cache'], ['Q Why us?', 'Q Tell me about a cache']],
    ['numbers with a bracket', ['1) Why us?', '2) Explain a lease'], ['Q Why us?', 'Q Explain a lease']],
    ['escaped numbers and back-slash breaks', ['1\\. Why us\\', '2\\. Explain a lease'], ['Q Why us', 'Q Explain a lease']],
    ['bullets', ['- Why us?', '- Queue vs log'], ['Q Why us?', 'Q Queue vs log']],
    ['boxes', ['- [ ] Explain a lease', '- [x] Why us?'], ['Q Explain a lease', 'Q Why us?']],
    ['bold numbers', ['**1. Why us?**', '', '**2. Your greatest weakness**'], ['Q Why us?', 'Q Your greatest weakness']],
    ['bold lines', ['**Why us?**', '- maps', '', '**Why now?**'], ['Q Why us?', '  A note: maps', 'Q Why now?']],
    ['Q and a number', ['Q1. What is a lease?', 'Ans: a lock with a clock', 'Q2. Why us?'], ['Q What is a lease?', '  A note: a lock with a clock', 'Q Why us?']],
    ['bare lines', ['Why us', 'Tell me about yourself', 'What is a lease?', 'Tech stack'], ['Q Why us', 'Q Tell me about yourself', 'Q What is a lease?', 'Q Tech stack']],
    ['a theme in bold before the question', ['1. **Motivation**: why us', '2. Why now'], ['Q why us', 'Q Why now']],
    ['quotes', ['- "Why us?"', '- “Why now?”'], ['Q Why us?', 'Q Why now?']],
    ['Chinese', ['## 一面', '1. 自我介绍', '2. 索引为什么用 B+ 树（没答出来）'], ['Q 自我介绍', 'Q 索引为什么用 B+ 树', '  R: （没答出来）']],
    ['tasks of a numbered round', ['## Round 1', '1. Two sum', '2. LRU cache'], ['Q Two sum', 'Q LRU cache']],
    ['a round in bold', ['**Round 2**', '- Design a garage', '- CAP theorem'], ['Q Design a garage', 'Q CAP theorem']],
    ['what a heading announces', ['## Questions asked', '- SOLID principles', '- Write code for a stack'], ['Q SOLID principles', 'Q Write code for a stack']],
    ['the hand-over', ['1. Why us?', '2. Do you have any questions for us?'], ['Q Why us?', 'REV Do you have any questions for us?']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('what stands under a question of a list', () => {
  test.each([
    ['a bullet', ['- Why us?', '  - your maps'], ['Q Why us?', '  A note: your maps']],
    ['bullets in a row are one answer', ['- Why us?', '  - your maps', '  - your town'], ['Q Why us?', '  A note: your maps / your town']],
    ['the next line', ['- Why us?', 'I like your maps.', '- Why now?'], ['Q Why us?', '  A verbatim: I like your maps.', 'Q Why now?']],
    ['a nested question follows up', ['- What is a lease?', '  - How long?', '    - a minute', '- Why us?'], ['Q What is a lease?', 'F How long?', '  A note: a minute', 'Q Why us?']],
    ['a labelled follow-up', ['- What is a lease?', '  - follow up: a long one', '- Why us?'], ['Q What is a lease?', 'F follow up: a long one', 'Q Why us?']],
    ['a wrapped question', ['1. How would you keep the prices', '    which change each hour?', '2. Why us?'], ['Q How would you keep the prices / which change each hour?', 'Q Why us?']],
    ['an answer with its weak end', ['- Pay?', '  three, which I messed up', '- Why us?'], ['Q Pay?', '  A note: three', '  R: which I messed up', 'Q Why us?']],
    ['no answer', ['1. Explain a lease', '   (Could not answer)', '2. Why us?'], ['Q Explain a lease', '  R: (Could not answer)', 'Q Why us?']],
    ['a line to oneself is none', ['**Why us?**', 'will look it up', '**Why now?**'], ['Q Why us?', 'Q Why now?']],
    ['a paragraph between numbers', ['1. Why us?', '', 'Your maps.', '', '2. Why now?'], ['Q Why us?', '  A note: Your maps.', 'Q Why now?']],
    ['a follow-up by the words behind it, a remark between', ['1. What is a lease?', '2. He liked maps.', '3. The cost of a lease? ( Follow up question )', '4. Why us?'], ['Q What is a lease?', 'F The cost of a lease? ( Follow up question )', 'Q Why us?']],
    ['what I asked them', ['1. Any questions for me?', '   - I asked who is on call', '2. Why us?'], ['REV Any questions for me?', 'REV I asked who is on call', 'Q Why us?']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });

  test('a paragraph after the list is no answer', () => {
    expect(questions('1. Why us?', '2. Why now?', '', 'call again on monday')).toEqual(['Q Why us?', 'Q Why now?']);
  });

  test('spans are the raw source', () => {
    const text = lines('1. **Motivation**: why us', '   Your maps.', '2. Why now');
    const note = read(text);
    expect(note.questions.map(({ from, to, source, line }) => [text.slice(from, to), source, line])).toEqual([['why us', 'list', 1], ['Why now', 'list', 3]]);
  });
});

describe('no question list', () => {
  test.each([
    ['a timetable', ['1. 07:40 cab', '2. 09:10 train', '3. 13:00 lunch']],
    ['principles', ['1. own it', '2. numbers first', '3. breathe']],
    ['people', ['Panel:', '', '1. Ingrid Falk, lead', '2. Samir Quraishi, backend']],
    ['one question among remarks', ['- the room was cold', '- why so late?', '- coffee was good']],
    ['steps that ask', ['## Steps', '1. What is needed?', '2. How many users?']],
    ['an agenda', ['## Agenda', '- Who owns it?', '- What is next?']],
    ['things to do', ['## To do', '- how to fix the door?']],
    ['advice with titles in bold', ['1. **What she expects**', '2. **Why she asked**']],
    ['prose that asks itself', ['I was early. Why? The train.', '', 'It went well, did it not? I think so.', '', 'Then home.']],
    ['a definition of parts', ['- **Task**: Explain what was expected', '- **Action**: Describe what you did']],
    ['code', ['```', '- why?', '- how?', '```']],
    ['links', ['- [Why us](https://example.org)', '- [[How]]']],
  ])('%s', (_what, note) => {
    expect(questions(...note)).toEqual([]);
  });

  test('advice beside a talk is none', () => {
    const note = ['**Q:** Why us?', '**A:** Your maps.', '', '---', '', '1. Why not the people?', '2. What about the town?'];
    expect(questions(...note)).toEqual(['Q Why us?', '  A note: Your maps.']);
  });
});

describe('a list under a heading of advice', () => {
  test.each(['What the interviewer is expecting', 'Possible ways to answer', 'Focus and practice', 'Why she asked this', 'How to handle'])('%s holds no question', (title) => {
    expect(read(lines(`## ${title}`, '', '- Explain which part was yours.', '- Describe how you measured it.', '- Tell me what broke first.')).questions).toEqual([]);
  });
});
