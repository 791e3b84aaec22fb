import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

function asked(header: string, ...rows: readonly string[]): readonly string[] {
  const dashes = header.replace(/[^|]+/g, ' --- ');
  return told(read(lines('## Drill', '', header, dashes, ...rows))).filter((line) => !line.startsWith('  '));
}

describe('a table whose question column has another name', () => {
  test.each(['Common questions', 'Interview question', 'Likely questions', 'Question type', 'Questions asked', '问题', 'Pregunta', 'Pergunta', 'Frage', 'Вопрос'])('%s', (header) => {
    expect(asked(`| ${header} | Story |`, '| Conflict with a lead | the naming fight |', '| Hardest bug | the clock |')).toEqual(['Q Conflict with a lead', 'Q Hardest bug']);
  });

  test.each(['Type', 'Theme', 'Category', 'Competency'])('%s beside stories, where the cells name themes', (header) => {
    expect(asked(`| ${header} | Stories |`, '| Conflict | the naming fight |', '| Failure / mistake | the clock |', '| Ownership | the map |')).toEqual(['Q Conflict', 'Q Failure / mistake', 'Q Ownership']);
  });

  test('a form to be filled asks nothing', () => {
    expect(asked('| Theme | Story | Outcome |', '| Conflict | Add example of a quarrel. | Add result. |', '| Failure | Describe a situation that went wrong. | |')).toEqual([]);
  });

  test.each(['Type', 'Category'])('%s of something else is none', (header) => {
    expect(asked(`| ${header} | Example |`, '| string | "a" |', '| number | 1 |', '| list | [] |')).toEqual([]);
  });
});

describe('a grid of projects', () => {
  test.each(['Common questions', 'Questions', 'Behavioural questions'])('%s beside projects', (header) => {
    expect(asked(`| ${header} | Project 1 | Project 2 |`, '| Challenges | the upload | |', '| Conflicts | | the naming |', '| Leadership | | |')).toEqual(['Q Challenges', 'Q Conflicts', 'Q Leadership']);
  });

  test('ideas stand under their project', () => {
    const note = read(lines('| Questions | Project A | Project B |', '| --- | --- | --- |', '| Challenges | the upload | |', '| Conflicts | the naming | |'));
    expect(note.stories.map(({ title, column, form }) => [title, column, form])).toEqual([
      ['the upload', 'Project A', 'idea'], ['Challenges', 'Project B', 'idea'], ['the naming', 'Project A', 'idea'], ['Conflicts', 'Project B', 'idea'],
    ]);
  });

  test('columns that are no projects make no grid', () => {
    expect(asked('| Questions | Status | Owner |', '| Challenges | open | Ada |', '| Conflicts | done | Lin |')).toEqual([]);
  });
});

describe('a table of questions with notes', () => {
  const table = (header: string, ...rows: readonly string[]): readonly string[] =>
    told(read(lines('## Second call', '', header, header.replace(/[^|]+/g, ' --- '), ...rows)));

  test.each([
    ['| Question | Idea |', ['| Why a queue? | the slow shop |', '| How do you test it? | replay a day |'], ['Q Why a queue?', '  A note: the slow shop', 'Q How do you test it?', '  A note: replay a day']],
    ['| 问题 | 回答思路 |', ['| 为什么用队列？ | 慢的店 |', '| 怎么测试？ | 回放一天 |'], ['Q 为什么用队列？', '  A note: 慢的店', 'Q 怎么测试？', '  A note: 回放一天']],
    ['| Pregunta | Respuesta |', ['| ¿Por qué una cola? | la tienda |', '| ¿Cómo se prueba? | un día |'], ['Q ¿Por qué una cola?', '  A note: la tienda', 'Q ¿Cómo se prueba?', '  A note: un día']],
    ['| # | What they asked | My notes |', ['| 1 | Why a queue? | the slow shop |', '| 2 | Tell me about the lock | |'], ['Q Why a queue?', '  A note: the slow shop', 'Q Tell me about the lock']],
    ['| Question | Level |', ['| Why a queue? | hard |', '| How do you test it? | easy |'], ['Q Why a queue?', 'Q How do you test it?']],
    ['| Question | Follow-ups | My notes |', ['| Why a queue? | How long was it? | the shop |', '| Why a lock? | - | n/a |'], ['Q Why a queue?', '  A note: the shop', 'F How long was it?', 'Q Why a lock?']],
    ['| Prompt they like | Plan |', ['| Why did you leave? | - |', '| What do you want? | - |', '| How do you rest? | - |'], ['Q Why did you leave?', 'Q What do you want?', 'Q How do you rest?']],
  ])('%s', (header, rows, expected) => {
    expect(table(header, ...rows)).toEqual(expected);
  });

  test('what they look for is the breakdown', () => {
    const note = read(lines('| Question | What they are testing |', '| --- | --- |', '| Why a queue? | load, order |', '| Why a lock? | - |'));
    expect(note.questions.map(({ breakdown }) => breakdown?.points.map(({ text }) => text) ?? null)).toEqual([['load', 'order'], null]);
  });

  test.each(['Questions to ask them', '反问'])('under "%s" they are asked of the interviewer', (heading) => {
    expect(told(read(lines(`## ${heading}`, '', '| Question | Notes |', '| --- | --- |', '| How big is the team? | six |', '| Who decides? | |')))).toEqual(['REV How big is the team?', '  A note: six', 'REV Who decides?']);
  });

  test.each([
    ['| 问题 | 解决 |', ['| 队列太长 | 分片 |', '| 内存泄漏 | 重启 |']],
    ['| Question | Done |', ['| Did I give a number? | x |', '| Did I name my part? | |']],
    ['| Decision | Reason |', ['| Use a queue? | load |', '| Shard it? | size |', '| Cache it? | speed |']],
    ['| No. | Questions |', ['| 1 | [Why a queue?](#why-a-queue) |', '| 2 | [What is a lock?](#what-is-a-lock) |']],
    ['| Question | Status |', ['| Conflict | open |', '| Failure | open |']],
  ])('%s of something else is none', (header, rows) => {
    expect(asked(header, ...rows)).toEqual([]);
  });
});
