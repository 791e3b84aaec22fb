import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

const questions = (...note: readonly string[]): readonly string[] => told(read(lines(...note)));

describe('a question that is done with', () => {
  test.each([
    ['its number outside', ['1. ~~Tell me about a lease~~', '2. Why us?'], ['Q Tell me about a lease', 'Q Why us?']],
    ['its number inside', ['~~1. Tell me about a lease~~', '2. Why us?'], ['Q Tell me about a lease', 'Q Why us?']],
    ['its bullet inside', ['~~- Tell me about a lease~~', '- Why us?'], ['Q Tell me about a lease', 'Q Why us?']],
    ['blanks inside', ['- ~~ Why now? ~~', '- Why us?'], ['Q Why now?', 'Q Why us?']],
    ['its answer below', ['1. ~~Why now?~~', '   Your maps.', '2. Why us?'], ['Q Why now?', '  A note: Your maps.', 'Q Why us?']],
    ['Korean requests', ['~~1. 캐시를 설명해주세요.~~', '~~2. 왜 지도 회사인가요?~~', '3. 본인 소개 부탁드립니다.'], ['Q 캐시를 설명해주세요.', 'Q 왜 지도 회사인가요?', 'Q 본인 소개 부탁드립니다.']],
  ])('is read without its strike: %s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });

  test('its span is what stands inside the strike', () => {
    const text = lines('~~12. Tell me about a lease ~~', '~~13. Why us?~~');
    expect(read(text).questions.map(({ from, to }) => text.slice(from, to))).toEqual(['Tell me about a lease', 'Why us?']);
  });

  test.each([
    ['a word struck out', ['1. Why ~~them~~ us?', '2. Why now?'], ['Q Why ~~them~~ us?', 'Q Why now?']],
    ['two strikes', ['1. ~~Why them?~~ Why ~~us?~~', '2. Why now?'], ['Q ~~Why them?~~ Why ~~us?~~', 'Q Why now?']],
  ])('%s stays as it is', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('a question in italics or bold before its answer', () => {
  test.each([
    ['italics', ['- *What was the hardest call?* Dropping the old maps.', '- *Why then?* The ferry season was near.'], ['Q What was the hardest call?', '  A note: Dropping the old maps.', 'Q Why then?', '  A verbatim: The ferry season was near.']],
    ['bold', ['- **Who was against it?** The two harbour masters.', '- **Worst day?** A Sunday in June.'], ['Q Who was against it?', '  A note: The two harbour masters.', 'Q Worst day?', '  A note: A Sunday in June.']],
    ['underscores and a dash', ['- _Who was against it?_ – The two harbour masters.', '- _Why us?_'], ['Q Who was against it?', '  A note: The two harbour masters.', 'Q Why us?']],
    ['below what announces them', ['Follow-ups:', '', '- *Hardest piece?* The clocks of the ferries.', '- *How did you test it?* With two boats.'], ['Q Hardest piece?', '  A note: The clocks of the ferries.', 'Q How did you test it?', '  A note: With two boats.']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('bare lines under titles between rules', () => {
  test.each(['=== Ferries ===', '--- Ferries ---', '## Ferries ##'])('%s', (title) => {
    expect(questions('Short answers', '', title, '', ' How sure are you of the timetable?', ' What do you do when a boat is late?')).toEqual(['Q How sure are you of the timetable?', 'Q What do you do when a boat is late?']);
  });

  test('a question may go on to say how to answer', () => {
    const long = 'What would you change first in how the harbour plans its boats? Please think of the winter too, when half of the crews are away, and name one thing that you would leave alone, and one that you would drop.';
    expect(questions('=== Ferries ===', '', `${long} You may take your time over this one.`, 'How sure are you of the timetable? Try to use one word.')).toEqual([`Q ${long} You may take your time over this one.`, 'Q How sure are you of the timetable? Try to use one word.']);
  });

  test.each([
    ['prose in the first person', ['=== Ferries ===', '', 'What would we change first? I would ask you for more boats.', '', 'Why was it late? Your crew told me of the fog.']],
    ['a statement before the mark', ['=== Ferries ===', '', 'The fog came. It was late, was it not? Please wait.', '', 'The boat left. It was full, was it not? Please wait.']],
  ])('%s asks nothing', (_what, note) => {
    expect(questions(...note)).toEqual([]);
  });
});

test('bare lines with an arrow before the answer', () => {
  expect(questions('Tell me about yourself -> I bake.', 'Why us? -> The maps.', 'What is your weakness? -> Ovens.')).toEqual([
    'Q Tell me about yourself', '  A note: I bake.', 'Q Why us?', '  A note: The maps.', 'Q What is your weakness?', '  A note: Ovens.',
  ]);
});

describe('links and themes around a question', () => {
  test.each([
    ['a link to the story', '* Tell me about a lease. [[Maps]]', 'Tell me about a lease.'],
    ['several links', '* Why do you rent? [[Maps#Lease|lease]] | [[Bills]] -> [[Town]]', 'Why do you rent?'],
    ['a link within', '* Why did [[Acme]] hire you?', 'Why did [[Acme]] hire you?'],
    ['a plain theme', '* Earn trust: Tell me about your first lease.', 'Tell me about your first lease.'],
    ['a theme and a link', '* Deliver results: Why were you late? [[Bills]]', 'Why were you late?'],
    ['a topic that the question needs', '* Cache: why two layers?', 'Cache: why two layers?'],
  ])('%s', (_what, line, text) => {
    expect(questions('# Questions', '', line, '* Why us?')).toEqual([`Q ${text}`, 'Q Why us?']);
  });
});

describe('a number in bold before the question', () => {
  test.each([
    ['Q1.', ['**Q1.** What is a lease?', '', '**Q2.** Why us?'], ['Q What is a lease?', 'Q Why us?']],
    ['Q1 and a colon', ['**Q1:** What is a lease?', '', '**Q2:** Why us?'], ['Q What is a lease?', 'Q Why us?']],
    ['the colon outside', ['**Q1**: What is a lease?', '', '**Q2**: Why us?'], ['Q What is a lease?', 'Q Why us?']],
    ['Korean', ['**Q1.** 캐시와 큐의 차이를 설명하세요.', '', '**Q2.** 임대의 역할은 무엇인가요?'], ['Q 캐시와 큐의 차이를 설명하세요.', 'Q 임대의 역할은 무엇인가요?']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('labels with what is said of them', () => {
  test.each([
    ['the parts of a test', ['## 笔试', '- 数学：十道单选', '- 英语：两篇阅读', '- 网络：单选和多选']],
    ['advice', ['# Interview at the harbour', '', '## Onsite interview', '1. **Short first**: half a minute', '2. **Numbers**: two of them', '3. **Depth**: one layer more']],
    ['how to answer, in Korean', ['# 면접 질문', '', '### 답변 구조', '1. 핵심 먼저', '2. 수치로 증명']],
    ['what went badly', ['### 一面', '不足：', '1. 房间太吵', '2. 简历太长']],
    ['what is asked about the candidate', ['## Questions', '- How many years does the candidate have?', '- What does the candidate use?']],
  ])('%s are no questions', (_what, note) => {
    expect(questions(...note)).toEqual([]);
  });

  test.each([
    ['of a sort', ['## Round 1', '- Coding: LRU cache', '- SQL: second salary', '- Design: garage'], ['Q Coding: LRU cache', 'Q SQL: second salary', 'Q Design: garage']],
    ['that ask', ['## Round 1', '- Cache: why two layers?', '- Queue: what is a dead letter?', '- Lease: how long?'], ['Q Cache: why two layers?', 'Q Queue: what is a dead letter?', 'Q Lease: how long?']],
  ])('labels %s are', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('a box of questions to the company', () => {
  test.each(['!!! question ""', '??? note', '???+ tip "Mine"'])('%s', (box) => {
    expect(questions("Some questions you could ask at the end:", '', box, '    - Who is on call?', '    - One thing you like here')).toEqual(['REV Who is on call?', 'REV One thing you like here']);
  });
});
