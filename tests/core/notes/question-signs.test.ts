import { describe, expect, test } from '@jest/globals';
import { announcesOther, announcesQuestions, beginsQuestions, doubtsQuestions, entrySign, namesRound, namesSort, type EntrySign } from '../../../src/core/notes/question-signs';

describe('what an entry of a list seems to be', () => {
  test.each<[EntrySign, readonly string[]]>([
    ['asks', [
      'Why us?', 'Tell me about a failure.', 'Design a garage', 'Given a list of trips, find the longest', 'You are given a grid', 'There is an array of prices. Sort it.',
      'Coding: reverse a queue', 'LLD: design a lift', 'Queue vs log', 'Queue v/s log', 'Asked to write a query', 'was asked to reverse a list', 'asked about notice period', 'wanted to know my pay',
      'Time when you said no', 'Took on more than planned and how you handled it.', 'Teams differ at times. Describe how you met halfway.', 'Traverse a tree without a stack',
      'WAP that pairs two lists', 'Write logic for a lift', 'Is a ferry map ordered', 'Does a lock cost much', '手写快排，输出前十个', 'bash，一行命令，统计文件的行数。', '项目介绍', '락과 래치의 차이점',
      '手写快速排序', '给一个数组，求最大和', '算法题：合并区间', '自我介绍', '缓存和队列的区别', '问了项目', '反问：团队多大', 'Написать функцию', 'Dado un arreglo, busca el mayor', 'Schreiben Sie eine Schleife',
    ]],
    ['names', ['LRU cache', 'TCP handshake', 'Your daily work.', 'Big thesis or project.', 'Time-wait state', '事务', '[Tell me about a risk](https://example.org/risk)']],
    ['tells', [
      'I said two', 'We moved it', 'The team is small.', 'Hint: use a heap', 'Example: two lists', 'Answer: two', '答：两个', '思路：堆', '我说两个', '介绍了部门', '给了建议', '面试官评价：基础不错', '没有自我介绍', 'Is responsible for two ferries', 'Is not that hard', 'They have four rounds', 'Be honest',
    ]],
    ['other', [
      '07:40 cab', '2026-03-01', 'https://example.org', '[[Note]]', '[home](https://example.org)', '[What is a queue, and why would you use one rather than a log, in a few words?](#what-is-a-queue)', 'Duration: 45 min', '**Topic:** Arrays and maps',
      'Ingrid Falk, lead', 'Result - passed', '工作内容：支付', 'etc.', '...', 'Star method: four parts', '![why?](a.png)',
    ]],
  ])('%s', (sign, all) => {
    expect(all.map((words) => [words, entrySign(words)])).toEqual(all.map((words) => [words, sign]));
  });
});

describe('what a heading or label says', () => {
  test.each([
    ['questions follow', announcesQuestions, ['Interview questions', 'Behavioural interview preparation questions', 'Questions about the framework', 'Qs asked', 'Q&As', '面经 三月', '手撕', 'Вопросы', 'Preguntas técnicas', 'Perguntas', 'Fragen', '면접 질문']],
    ['something else follows', announcesOther, ['Next steps', 'What they want:', "What the interviewer is looking for", 'Before each choice I ask myself:', 'Open questions', 'Checklist', 'Principles', 'Success factors', 'Learnings', 'Learning', 'Table of contents', '面试流程', '流程：', 'Pasos', '目录', 'Ссылки']],
    ['a round', namesRound, ['Round 2', 'R1: coding', 'Phone screen', 'HM round', 'Mock interview', 'Final round', '一面（45min）', '第二轮', '电面', '面试复盘', 'Собеседование', 'Entrevista técnica', 'Vorstellungsgespräch', '면접']],
    ['getting ready', doubtsQuestions, ['Interview plan', 'Preparation', 'Tips', '准备']],
    ['half a question', beginsQuestions, ['Tell me about a time when you:', 'A time you…', 'Describe a situation where you ..', 'Erzählen Sie von einer Situation, in der Sie:']],
    ['a sort', namesSort, ['Technical questions', 'Theory:', '技术题', '编程：', 'Coding', 'SQL:']],
  ])('%s', (_what, says, all) => {
    expect(all.filter((words) => !says(words))).toEqual([]);
  });

  test.each([
    ['no questions', announcesQuestions, ['Open questions', 'Round 2', 'Notes', 'Steps before the questions we ask'.slice(0, 5)]],
    ['nothing else', announcesOther, ['Learning & growth', '消息写入流程', 'Interview questions', 'Round 1']],
    ['no round', namesRound, ['#interview', 'Interview guide', 'Interview tips', 'Interview process', 'My background', '面试准备', 'Rounded corners']],
    ['no half of a question', beginsQuestions, ['Tell me about a time when you failed.', 'Notes:', 'What you need:']],
    ['no sort', namesSort, ['What is theory?', 'A lease', 'Rope Cutting Problem', 'Race conditions in queues']],
  ])('%s', (_what, says, all) => {
    expect(all.filter((words) => says(words))).toEqual([]);
  });
});
