import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appendAnswer, isAnswersPage, keptAnswers, type AnswerToKeep } from '../../../src/core/pages/practice-answers-page';

const answer = (text: string, more: Partial<AnswerToKeep> = {}): AnswerToKeep => ({
  item: 'abc123', date: '2026-11-22', text, question: 'Why did you leave?', path: 'Interviews/Acme.md', title: 'Acme', ...more,
});
const told = (text: string): string => keptAnswers(appendAnswer(null, answer(text)))[0]?.text ?? 'nothing kept';

describe('an answer that is kept', () => {
  test('stands under its day and question, with a link to its note', () => {
    expect(appendAnswer(null, answer('I wanted more.\nMuch more.'))).toBe([
      '---', 'interview-coach: practice-answers', '---', 'The answers that you kept while practising, the newest last. They are yours: change or delete what you like.', '',
      '## 2026-11-22: Why did you leave?', '', '%% coach: answer 2026-11-22 abc123 %%', '[[Interviews/Acme|Acme]]', '', '> I wanted more.', '> Much more.', '',
    ].join('\n'));
  });

  test('is added below those that stand there, and no byte of them changes', () => {
    const first = appendAnswer(null, answer('One.'));
    const mine = `${first}\nMy own remark.`;
    const second = appendAnswer(mine, answer('Two.', { date: '2026-11-23' }));
    expect(second.startsWith(mine)).toBe(true);
    expect(keptAnswers(second)).toEqual([{ item: 'abc123', date: '2026-11-22', text: 'One.' }, { item: 'abc123', date: '2026-11-23', text: 'Two.' }]);
  });

  test('takes the line ends of its note', () => {
    const text = appendAnswer(appendAnswer(null, answer('One.\nOne more.')).replace(/\n/gu, '\r\n'), answer('Two.\nTwo more.'));
    expect(text.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    expect(keptAnswers(text).map((each) => each.text)).toEqual(['One.\nOne more.', 'Two.\nTwo more.']);
  });

  test.each([
    ['a fence of code', '```js\nwhile (true) {}\n```'],
    ['a fence of tildes', '~~~dataviewjs\ndv.pages()\n~~~'],
    ['a template', 'He wrote <% tp.file.title %> and <%* await x() %>.'],
    ['a comment', 'before %% hidden %% after'],
    ['a mark of a block of ours', '%% coach: begin question abc 0123456789abcdef - | words %%\n%% coach: end %%'],
    ['a mark of an answer', '%% coach: answer 2026-11-22 other %%\n> quoted'],
    ['headings', '# One\n## 2026-11-22: Why?\n===\n---'],
    ['a list and a task', '- one\n  - two\n1. three\n- [ ] four\n+ five\n* six'],
    ['a quote and a callout', '> said\n> [!note] title'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['links and embeds', '[[Note]] ![[Note]] [a](b) ![](https://example.com/a.png)'],
    ['a tag and a block id', '#interview and text ^block'],
    ['raw HTML', '<script>alert(1)</script> <b onclick="x">b</b> <!-- a -->'],
    ['emphasis, formulas and code', '**a** _b_ ==c== `= this.file` $x^2$ ~~d~~ __init__ a_b_c'],
    ['entities', 'a &lt; b &amp;lt; &#37; & &; &#x41; AT&T'],
    ['backslashes', 'a\\b \\* \\\\ C:\\dir\\'],
    ['blanks that mean something', '    code\n\ttab\n  two  \n\u00A0nbsp\n   '],
    ['blank lines', '\n\nfirst\n\n\nlast\n\n'],
    ['front matter', '---\ntags: interview\n---\ntext'],
    ['other scripts', '答え：はい。\nنعم\n👩‍👩‍👧 ok'],
  ])('with %s reads back as it was', (_, text) => {
    expect(told(text)).toBe(text);
  });

  test('reads back as it was, whatever it holds', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom('```', '<%', '%%', '> ', '\\', '&', '&lt;', '&#', ';', '#', '==', '|', '\n', ' ', '\t', '_', '1.', '-', '%% coach: answer 2026-11-22 a %%'), fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1, maxLength: 14 });
    fc.assert(fc.property(hostile.map((pieces) => pieces.join('').replace(/\r/gu, '')), (text) => {
      expect(told(text)).toBe(text);
    }), { seed: 7, numRuns: 500 });
  });

  test('cannot leave its quote, begin a comment or hold a template', () => {
    const text = appendAnswer(null, answer('<% a %>\n%% b\n```\n%% coach: answer 2026-11-22 x %%\n# c'));
    const body = text.slice(text.indexOf('[[Interviews/Acme|Acme]]')).split('\n').slice(2, -1);
    expect(body.every((line) => line.startsWith('> '))).toBe(true);
    expect(body.join('\n')).not.toMatch(/<%|%%|^> [`#]/mu);
  });

  test('keeps a hostile question and title on their lines', () => {
    const text = appendAnswer(null, answer('ok', { question: 'Why?\n## [[x]] %% <% y %>', title: 'a]] | b', item: 'a b%' }));
    expect(keptAnswers(text)).toEqual([{ item: 'a b%', date: '2026-11-22', text: 'ok' }]);
    expect(text.split('\n').filter((line) => line.startsWith('##'))).toEqual(['## 2026-11-22: Why? \\## \\[\\[x\\]\\] &#37;% &lt;% y %>']);
  });
});

describe('a note that the person changed', () => {
  const text = appendAnswer(appendAnswer(null, answer('One.')), answer('Two.', { item: 'other' }));

  test.each([
    ['words typed into an answer are read with it', text.replace('> One.', '> One.\n> And **more**, 5 < 6.'), ['One.\nAnd **more**, 5 < 6.', 'Two.']],
    ['an answer without its mark is left out', text.replace('%% coach: answer 2026-11-22 abc123 %%', ''), ['Two.']],
    ['an answer without its words is left out', text.replace('> One.', ''), ['Two.']],
    ['a quote of the person below an answer is none', `${text}\nI read:\n> a quote\n`, ['One.', 'Two.']],
    ['a quote under another heading is none', text.replace('> One.', '## Mine\n> a quote'), ['Two.']],
    ['a note with a byte order mark is read', `\uFEFF${text}`, ['One.', 'Two.']],
    ['a note without a last line end is read', text.trimEnd(), ['One.', 'Two.']],
    ['a note without answers holds none', 'Just words.', []],
  ])('%s', (_, changed, texts) => {
    expect(keptAnswers(changed).map((each) => each.text)).toEqual(texts);
  });

  test.each([
    ['blank', ' \n', true],
    ['of ours', text, true],
    ['of ours in quotes', '---\ninterview-coach: "practice-answers"\n---\n', true],
    ['without its front matter', text.slice(text.indexOf('##')), true],
    ['another of ours', '---\ninterview-coach: log\n---\n', false],
    ['of the person', '# Answers\n> mine', false],
  ])('is one that we may add to: %s', (_, standing, isOurs) => {
    expect(isAnswersPage(standing)).toBe(isOurs);
  });
});

test('a note of 5,000 answers is read line by line', () => {
  const one = appendAnswer('x\n', answer('Said.\nMore.')).slice(2);
  expect(keptAnswers(one.repeat(5000))).toHaveLength(5000);
});
