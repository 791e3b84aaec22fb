import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

const questions = (...note: readonly string[]): readonly string[] => told(read(lines(...note)));

/** The questions alone, without what stands under them. */
const asked = (...note: readonly string[]): readonly string[] => questions(...note).filter((line) => !line.startsWith('  '));

describe('bare lines below what announces them', () => {
  test.each([
    ['tasks of a round', ['Round 2:', '', 'Given two rosters, find who is in both.', 'Hint: a set', 'Implement a stack with two queues'], ['Q Given two rosters, find who is in both.', '  A note: Hint: a set', 'Q Implement a stack with two queues']],
    ['topics of a company', ['# 面经', '## 甲公司', '自我介绍', '缓存持久化', '线程和进程的区别'], ['Q 自我介绍', 'Q 缓存持久化', 'Q 线程和进程的区别']],
    ['the title is on the level of the sections', ['# Interview questions', '# Acme', 'Design a lift', 'Heap or tree', 'Explain a lease'], ['Q Design a lift', 'Q Heap or tree', 'Q Explain a lease']],
    ['a blank line between', ['## 乙公司（电面）', '', '垃圾回收', '', '线程池怎么配置', '', '锁升级'], ['Q 垃圾回收', 'Q 线程池怎么配置', 'Q 锁升级']],
    ['indented ones follow up', ['Interview questions', '', 'Work you are proud of?', '  What was your part?', '', 'Best language?', '  Why?'], ['Q Work you are proud of?', 'F What was your part?', 'Q Best language?', 'F Why?']],
    ['requests with a stop', ['# Questions', 'Tell me about a time you failed?', 'Describe a time you led.', 'Time when you pushed back.'], ['Q Tell me about a time you failed?', 'Q Describe a time you led.', 'Q Time when you pushed back.']],
    ['one round after the other', ['一面', '', '自我介绍', '怎么做缓存', '', '二面', '', '说说锁', '设计短链'], ['Q 自我介绍', 'Q 怎么做缓存', 'Q 说说锁', 'Q 设计短链']],
    ['titles in bold that ask nothing', ['# Onsite at Quillon', '', '**Coding (60 min)**', 'Longest path in a grid', 'Merge two logs', '', '**Behavioural (45 min)**', 'Tell me about a conflict', 'Why leaving'], ['Q Longest path in a grid', 'Q Merge two logs', 'Q Tell me about a conflict', 'Q Why leaving']],
    ['after lists of others', ['## Round 1', '1. Why us?', '', 'Round 2', '', 'design a garage', 'what if it is full'], ['Q Why us?', 'Q design a garage', 'Q what if it is full']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });

  test.each([
    ['prose', ['# Round 1', 'The room was cold and the coffee was good.', 'We talked for an hour.', 'Then I left.']],
    ['notes far below', ['Questions', 'Why us?', 'Why now?', '', '', 'two men', 'deploy on friday']],
    ['a study note', ['# Databases', '', 'ACID?', 'Four letters.', '', 'Normal forms', '- no doubles', '', 'JOIN???', '', 'Notes on indexes', '- a tree']],
    ['a plan', ['# Interview plan', 'learn graphs', 'read the design book', 'why do they ask this']],
  ])('%s holds no entry that only names', (_what, note) => {
    expect(asked(...note).filter((line) => !/[?？]/.test(line))).toEqual([]);
  });

  test('a line that takes turns with questions is their answer', () => {
    expect(questions('# Questions', 'What is a lease?', 'a lock with a clock', 'What is a log?', 'a list that only grows')).toEqual([
      'Q What is a lease?', '  A note: a lock with a clock', 'Q What is a log?', '  A verbatim: a list that only grows',
    ]);
  });
});

describe('Chinese jotted down without marks', () => {
  const topics = ['缓存', '分库分表', '单点登录', '消息重复', '索引失效的场景'];

  test('lines that ask are questions, the names beside them answer nothing', () => {
    const note = ['多线程怎么保证安全', ...topics.slice(0, 3), '', '锁丢了怎么办', '一个接口很慢  怎么去查', topics[3] ?? '', '地图服务为啥要缓存', '往里面放一千个会扩容吗', topics[4] ?? ''];
    expect(asked(...note)).toEqual(['Q 多线程怎么保证安全', 'Q 锁丢了怎么办', 'Q 一个接口很慢  怎么去查', 'Q 地图服务为啥要缓存', 'Q 往里面放一千个会扩容吗']);
  });

  test.each([
    ['hardly one asks', [...topics, '锁丢了怎么办', '登录', '地图']],
    ['prose', ['我们先聊了地图。', '他说缓存很重要。', '我不知道锁丢了怎么办。', '最后谈到了工资。', '他笑了。', '我问了团队。', '然后我走了。', '等消息。']],
    ['few lines', ['锁丢了怎么办', ...topics.slice(0, 3)]],
  ])('%s: none', (_what, note) => {
    expect(asked(...note)).toEqual([]);
  });
});

describe('numbers and marks', () => {
  test.each([
    ['a Chinese comma', ['一面', '1、怎么限流？', '2、说说重试'], ['Q 怎么限流？', 'Q 说说重试']],
    ['no blank before Chinese', ['# 面试题', '1.如果队列满了怎么办', '2.说说锁', '（1）怎么续期'], ['Q 如果队列满了怎么办', 'Q 说说锁', 'F 怎么续期']],
    ['a dash before Spanish', ['1- ¿Qué es una cola?', '2- ¿Por qué nosotros?'], ['Q ¿Qué es una cola?', 'Q ¿Por qué nosotros?']],
    ['a round bullet', ['Questions:', '• Why us?', '• Queue vs log'], ['Q Why us?', 'Q Queue vs log']],
    ['arrows', ['-> what is gas - a unit', '-> why two kinds of memory', '-> explain a hash'], ['Q what is gas', '  A note: a unit', 'Q why two kinds of memory', 'Q explain a hash']],
    ['a number on a line of its own', ['Q1/', 'What is a lease?', 'A lock.', '', 'Q2/', 'Queue v/s log', 'One forgets.'], ['Q What is a lease?', '  A note: A lock.', 'Q Queue v/s log', '  A note: One forgets.']],
    ['what was asked, in Russian', ['Спрашивали:', '- сборка мусора', '- как работает индекс', '- уровни изоляции'], ['Q сборка мусора', 'Q как работает индекс', 'Q уровни изоляции']],
    ['an entry with its sort', ['# 二面', '1. 说说锁', '2. 怎么重试', '手撕：反转链表', '反问：团队多大'], ['Q 说说锁', 'Q 怎么重试', 'Q 手撕：反转链表', 'REV 反问：团队多大']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('entries that only say what stands below them', () => {
  test.each([
    ['a sort', ['- Your best project', '- Technical questions', '  - promises', '  - the box model', '- Why us?'], ['Q promises', 'Q the box model']],
    ['Chinese', ['# 一面', '- 自我介绍', '- 编程：', '  - 反转链表', '  - 合并区间'], ['Q 自我介绍', 'Q 反转链表', 'Q 合并区间']],
    ['topics', ['# Questions', '- Java', '  - What is a record?', '  - How does it collect garbage?', '- SQL', '  - What is an index?'], ['Q What is a record?', 'Q How does it collect garbage?', 'Q What is an index?']],
    ['topics that look like a task', ['# Questions', '* Self introduction', ' * What is your part?', ' * What is your weakness?', '* Judgement', ' * Why did you choose it?', ' * How do you decide?', '* Teams', ' * Who leads yours?', ' * How do you disagree?'], ['Q What is your part?', 'Q What is your weakness?', 'Q Why did you choose it?', 'Q How do you decide?', 'Q Who leads yours?', 'Q How do you disagree?']],
    ['numbers above bare lines', ['# Interview', '1. About you', 'Why do you leave?', 'What do you like?', '2. Backend', 'Have you built an API?', 'What is a lease?'], ['Q Why do you leave?', 'Q What do you like?', 'Q Have you built an API?', 'Q What is a lease?']],
    ['a value above its question', ['- Ownership', 'Describe a thing you owned from end to end.', '', '- Frugality', 'Tell me about a time you spent less.'], ['Q Describe a thing you owned from end to end.', 'Q Tell me about a time you spent less.']],
    ['bare titles between bullets', ['Java', '- what is a record', '- what is garbage?', 'SQL', '- what is an index?', '- write a query for the top pay'], ['Q what is a record', 'Q what is garbage?', 'Q what is an index?', 'Q write a query for the top pay']],
    ['labels of two levels', ['Mock interview (3 May):', 'Ada and Lin:', 'Coding:', '1) Create a page that counts words', '2) Syntax of a fetch', '', 'Concepts: ', '1) Lists vs sets', '2) The box model'], ['Q Create a page that counts words', 'Q Syntax of a fetch', 'Q Lists vs sets', 'Q The box model']],
  ])('%s', (_what, note, expected) => {
    expect(asked(...note).filter((line) => expected.includes(line))).toEqual(expected);
  });

  test('they are no questions themselves', () => {
    expect(asked('# Questions', '- Java', '  - What is a record?', '  - Why a record?', '- SQL', '  - What is an index?', '  - Why one?')).not.toContain('Q Java');
    expect(asked('- Technical questions', '  - promises', '  - What is a box?')).not.toContain('Q Technical questions');
    expect(asked('## Questions', '- Acme', 'Round 1:', '1) Why us?', '2) What is a lease?')).not.toContain('Q Acme');
  });

  test('under a round a task keeps its follow-ups', () => {
    expect(asked('## Round 1', '- LRU cache', '  - what if it is full?', '- Design a lift', '  - what if two call it?')).toEqual(['Q LRU cache', 'F what if it is full?', 'Q Design a lift', 'F what if two call it?']);
  });

  test('half a sentence is ended by every entry', () => {
    expect(asked('Tell me about a time when you:', '', '- failed', '- had to spend less', '- led a team. What came of it?')).toEqual(['Q failed', 'Q had to spend less', 'Q led a team. What came of it?']);
  });
});

describe('what a bullet below a question is', () => {
  test.each([
    ['advice', ['1. Tell me about yourself?', '   - keep it short', '   - talk about work', '   - talk about school', '2. Why us?'], ['Q Tell me about yourself?', '  A note: keep it short / talk about work / talk about school', 'Q Why us?']],
    ['what drives me', ['1. What drives you?', '   - what motivates me is the team', '2. Why us?'], ['Q What drives you?', '  A verbatim: what motivates me is the team', 'Q Why us?']],
    ['a field', ['1. Why us?', '   - **Why they ask:** do you know what they build?', '   - **Key points:**', '     - What does it cost?', '2. Why now?'], ['Q Why us?', '  A verbatim: **Why they ask:** do you know what they build? / **Key points:** / What does it cost?', 'Q Why now?']],
    ['a follow-up', ['1. Why us?', '   - How did you find us?', '   - the maps', '2. Why now?'], ['Q Why us?', 'F How did you find us?', '  A note: the maps', 'Q Why now?']],
    ['a label of an answer', ['* Tell me about a time you were wrong', '  story: built the wrong index', '* Why us?'], ['Q Tell me about a time you were wrong', '  A note: story: built the wrong index', 'Q Why us?']],
    ['what they asked them', ['- Why us?', '- Any questions for us?', '  - who is on call?', '  - how big is the team?'], ['Q Why us?', 'REV Any questions for us?', 'REV who is on call?', 'REV how big is the team?']],
    ['what was missed', ['**Why us?**', 'said the maps. requirements I missed: the town', '', '**Why now?**', 'didnt have a good answer'], ['Q Why us?', '  A reported: said the maps.', '  R: requirements I missed: the town', 'Q Why now?', '  R: didnt have a good answer']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });
});

describe('asked, told in short', () => {
  test('bullets of a debrief', () => {
    expect(questions('Phone screen, 20 min', '', '- asked why I leave', '- asked about pay', '- wanted to know my notice period', '- I asked about the team')).toEqual([
      'Q asked why I leave', 'Q asked about pay', 'Q wanted to know my notice period', 'REV I asked about the team',
    ]);
  });

  test('numbers below a paragraph that says so', () => {
    expect(asked('# Round 2', 'It went on for an hour. He was kind. Next he asked two short questions-', '', '1. There is an array of balls. Sort it by colour.', '2. There is a list of trips. Find the mean.')).toEqual(['Q There is an array of balls. Sort it by colour.', 'Q There is a list of trips. Find the mean.']);
  });

  test.each(['They asked:', '面试官问：'])('"%s" above a list is nobody\'s turn', (head) => {
    expect(asked('# At Acme', '', head, '- tell me about the maps', '- why here', '- sql joins')).toEqual(['Q tell me about the maps', 'Q why here', 'Q sql joins']);
  });

  test('behind a clause', () => {
    expect(asked('# Round 2', '- What is a lease?', '- As I had named maps in my letter, he asked me what they are good for.', '- Since I was early I asked for tea.')).toEqual(['Q What is a lease?', 'Q As I had named maps in my letter, he asked me what they are good for.']);
  });

  test('what the writer asks themselves in a title is told below', () => {
    expect(asked('# Round 2', '1. What is a lease?', '2. Why us?', '', '## How did I get there - by a friend', '', 'A friend wrote a letter.')).toEqual(['Q What is a lease?', 'Q Why us?']);
  });

  test('to clarify is no question of the writer', () => {
    expect(asked('# Round 2', 'He asked why a queue. I asked him to repeat it. I said the order matters.')).toEqual(['Q He asked why a queue.']);
  });
});

describe('headings and titles', () => {
  test.each([
    ['the head word wins', ['# Interview preparation questions', '', '1. Why us?', '2. A conflict']],
    ['a plan that asks throughout', ['# Interview plan', '', '1. Why us?', '2. A conflict?', '3. Tell me about a time you failed.']],
    ['two bold titles that both ask', ['# Interview prep', '', '**Q1. Why us?**', '', 'The maps.', '', 'And the town.', '', '**Q2. Why now?**', '', 'The house is sold.']],
    ['a label nearer than a heading', ['## Plan', '', '**Hard Q&As:**', '', '1. Why us?', '2. A conflict']],
  ])('%s', (_what, note) => {
    expect(asked(...note).slice(0, 1)).toEqual(['Q Why us?']);
  });

  test.each([
    ['steps', ['## Steps', '1. What do they build?', '2. How big are they?', '3. Why now?']],
    ['a checklist', ['## Checklist', '- [ ] Can I explain my project?', '- [ ] Do I know who they are?', '- [ ] Is the laptop charged?']],
    ['contents', ['# Contents', '- [What is a queue?](#what-is-a-queue)', '- [What is a log?](#what-is-a-log)', '- [Why both?](#why-both)']],
    ['factors of success', ['# Interview guide', '## Key success factors', '1. **Be yourself:** Tell what is true', '2. **Grow:** Describe what you learnt']],
    ['to do', ['## Questions', '- [x] Search for common questions']],
    ['a changelog', ['## 1.2.0', '- Implement the option', '- Print more when it fails', '- Fixed the cache']],
  ])('%s hold none', (_what, note) => {
    expect(asked(...note)).toEqual([]);
  });

  test('links count where questions are announced', () => {
    const links = ['- [Tell me about a risk](https://example.org/risk)', '- Why us?'];
    expect(asked('## Example questions', ...links)).toEqual(['Q [Tell me about a risk](https://example.org/risk)', 'Q Why us?']);
  });
});
