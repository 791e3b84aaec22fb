import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTopicEdits, type ReadTopicEdits } from '../../../src/core/critique/read-topic-edits';
import { readPage } from '../../../src/core/notes/page';

const read = (...lines: readonly string[]): ReadTopicEdits => readTopicEdits(readPage('', lines.join('\n')));
const lists = (...lines: readonly string[]): ReadTopicEdits['edits'][number]['lists'] | undefined => read('## Topics', '### SQS', ...lines).edits[0]?.lists;
const plain = (...texts: readonly string[]): unknown => ({ only: false, lines: texts.map((text) => ({ text, more: '' })) });

describe('the section of topics', () => {
  test.each([['# Topics'], ['## topics'], ['### My topics'], ['## Own topics'], ['## **Topics**'], ['## Topics ##'], ['## 3. Topics']])('may be called %s', (heading) => {
    expect(read(heading, `${/^#+/.exec(heading)?.[0] ?? '#'}# SQS`).edits.map(({ title }) => title)).toEqual(['SQS']);
  });

  test.each([['## Topics of talk'], ['## Hot topics'], ['## Subjects'], ['Topics'], ['- Topics']])('is not %s', (heading) => {
    expect(read(heading, '### SQS', 'Study: acks').edits).toEqual([]);
  });

  test('holds its lines, from its heading to the next of its kind', () => {
    const { holds } = read('# Rubric', '## Topics', '### SQS', 'Study: acks', '', '## Rules', '- vague: off');
    expect([0, 1, 2, 3, 4, 5, 6].map(holds)).toEqual([false, true, true, true, true, false, false]);
  });

  test.each([
    ['a table', '## Topics\n\n| Topic | Names |\n| --- | --- |\n| Job runner | tick wheel |\n', 3],
    ['a list', '## Topics\n\nSome words.\n\n- Job runner: tick wheel\n', 5],
  ])('says of %s without a heading that no topic is read there, once', (_what, text, line) => {
    expect(readTopicEdits(readPage('', text))).toMatchObject({ edits: [], problems: [{ line, message: expect.stringMatching(/heading/) }] });
  });

  test('may be empty', () => {
    expect(read('## Topics', '', 'Nothing yet.')).toMatchObject({ edits: [], problems: [] });
    expect(read('').edits).toEqual([]);
  });
});

describe('the title of a topic', () => {
  test.each([
    ['### SQS', 'SQS'],
    ['### **SQS**', 'SQS'],
    ['### `asyncio`', 'asyncio'],
    ['### C++', 'C++'],
    ['### .NET', '.NET'],
    ['### Our job runner (v2)', 'Our job runner (v2)'],
    ['### 消息队列', '消息队列'],
    [`### ${'x'.repeat(100)}`, 'x'.repeat(80)],
  ])('%s', (heading, title) => {
    expect(read('## Topics', heading).edits.map((edit) => edit.title)).toEqual([title]);
  });

  test('an empty one is none', () => {
    expect(read('## Topics', '###', 'Study: acks').edits).toEqual([]);
  });
});

describe('the names of the lists', () => {
  test.each([
    ['Names', 'names'],
    ['Other names', 'names'],
    ['also called', 'names'],
    ['Mechanisms', 'mechanisms'],
    ['mechanism', 'mechanisms'],
    ['Alternatives', 'alternatives'],
    ['Trade-offs', 'tradeOffs'],
    ['Tradeoffs', 'tradeOffs'],
    ['trade offs', 'tradeOffs'],
    ['Follow-ups', 'followUps'],
    ['Followups', 'followUps'],
    ['Often said', 'oftenSaid'],
    ['Often said wrong', 'oftenSaid'],
    ['Study', 'study'],
    ['What to study', 'study'],
  ])('%s', (name, list) => {
    for (const head of [`${name}:`, `**${name}**`, `**${name}:**`, `- ${name}:`, `#### ${name}`, `${name.toUpperCase()}：`]) {
      expect([head, Object.keys(lists(head, '- one') ?? {})]).toEqual([head, [list]]);
    }
  });

  test.each([['Study (only):'], ['**Study (only)**'], ['Study only:'], ['#### Study (only)']])('"only" may be written %s', (head) => {
    expect(lists(head, '- one')?.study).toEqual({ only: true, lines: [{ text: 'one', more: '' }] });
  });
});

describe('the lines of a list', () => {
  test('are its bullets, however deep, and what stands right below its name', () => {
    expect(lists('Study:', 'one', '- two', '  - three', '', '- four', '', 'Words between.', '', '- five')?.study).toEqual(plain('one', 'two', 'three', 'four', 'five'));
  });

  test('keep their marks, but for those of names', () => {
    expect(lists('Study: the **why** of `acks`')?.study).toEqual(plain('the **why** of `acks`'));
    expect(lists('Names: **bus**, `job bus`; , log')?.names).toEqual(plain('bus', 'job bus', 'log'));
  });

  test('go on where a list is named twice', () => {
    expect(lists('Study:', '- one', 'Alternatives:', '- two', 'Study:', '- three')).toEqual({ study: plain('one', 'three'), alternatives: plain('two') });
  });

  test('end at a list that nobody knows', () => {
    const { edits, problems } = read('## Topics', '### SQS', 'Study:', '- one', 'Keywords:', '- two');
    expect(edits[0]?.lists).toEqual({ study: plain('one') });
    expect(problems.map(({ line }) => line)).toEqual([5]);
  });

  test('are cut at 300 letters, and none is empty', () => {
    expect(lists('Study:', `- ${'x'.repeat(400)}`, '- ', '-')?.study).toEqual(plain('x'.repeat(300)));
  });

  test.each([
    ['- a lease: lease, leases', 'a lease', 'lease, leases'],
    ['- a lease', 'a lease', ''],
    ['- **a lease**: lease', 'a lease', 'lease'],
    ['- "a lease": lease', 'a lease', 'lease'],
    ['- : lease', ': lease', ''],
    ['- 租约：租约', '租约', '租约'],
  ])('of mechanisms: %s', (line, text, more) => {
    expect(lists('Mechanisms:', line)?.mechanisms?.lines).toEqual([{ text, more }]);
  });

  test('none of them is lost, whatever stands there', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z][a-z ,.]{0,20}[a-z]$/), { minLength: 1, maxLength: 20 }), (words) => {
      expect(lists('Study:', '', ...words.map((word) => `- so ${word}`))?.study).toEqual(plain(...words.map((word) => `so ${word}`)));
    }));
  });
});
