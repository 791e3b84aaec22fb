import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstWords, fold, normalise, sliceOf, wordCount, words } from '../../../src/core/text/words';
import { expectOrdered } from './slices';

const texts = (text: string): readonly string[] => words(text).map((word) => word.text);

describe('words of notes as people keep them', () => {
  test.each([
    ['bold, italic and struck', '**Owner**, _driver_ and ~~helper~~', ['Owner', 'driver', 'and', 'helper']],
    ['highlight and code', '==40 ms== on `db_main`', ['40', 'ms', 'on', 'db_main']],
    ['wiki links', '[[Queue notes|queues]] and [[Redis]]', ['Queue', 'notes', 'queues', 'and', 'Redis']],
    ['an image is its words', '![graph](a/b.png) fell', ['graph', 'fell']],
    ['curly apostrophes stay inside', 'I’ve kept Asha’s plan', ['I’ve', 'kept', 'Asha’s', 'plan']],
    ['a hyphen parts', 'back-end well-known', ['back', 'end', 'well', 'known']],
    ['a slash parts', 'CI/CD and/or', ['CI', 'CD', 'and', 'or']],
    ['decimals and groups stay whole', '3.14 and 1,00,000', ['3.14', 'and', '1,00,000']],
    ['a unit stays with a decimal only', '2.5x and 40ms', ['2.5x', 'and', '40ms']],
    ['versions', 'Python 3.11.2', ['Python', '3.11.2']],
    ['an e-mail address', 'asha@example.org', ['asha', 'example', 'org']],
    ['Hindi', 'मैंने लिखा', ['मैंने', 'लिखा']],
    ['combining marks', 'cafe\u0301 re\u0301sume\u0301', ['cafe\u0301', 're\u0301sume\u0301']],
    ['emoji are none', 'shipped 🚀 it 👍🏽', ['shipped', 'it']],
    ['a ticked box', '- [x] done', ['x', 'done']],
    ['a table row', '| a | b\\|c |', ['a', 'b', 'c']],
    ['Windows line ends', 'one\r\ntwo', ['one', 'two']],
    ['an unknown tag is words', '<Button> and List<String>', ['Button', 'and', 'List', 'String']],
    ['a self-closing break', 'one<br/>two', ['one', 'two']],
    ['a tag with attributes', '<span class="x">red</span>', ['red']],
    ['underscores at both ends', '__init__ and _x_', ['init', 'and', 'x']],
    ['underscores alone', '___', []],
  ])('%s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['Chinese', '我修复了缓存问题'],
    ['Japanese', 'テストを書きました'],
    ['Thai', 'ฉันเขียนโค้ด'],
  ])('%s has words, each where it stands', (_what, text) => {
    expect(wordCount(text)).toBeGreaterThan(1);
    expectOrdered(text, words(text));
    expect(texts(text).join('')).toBe(text);
  });
});

describe('normalise', () => {
  test.each([
    ['a question and its bold twin', 'Why SQS?', '**Why SQS**'],
    ['straight and curly', "What's next?", 'What’s next'],
    ['case and blanks', 'TELL ME  about it', 'tell me about it'],
    ['a break of Windows', 'one\r\ntwo', 'one two'],
    ['a bullet', '- one', 'one'],
    ['quotation marks', '“leader”', '"leader"'],
    ['a hard blank', 'one\u00A0two', 'one two'],
    ['composed and decomposed letters', 'café', 'cafe\u0301'],
    ['code marks', '`SELECT`', 'select'],
  ])('makes equal: %s', (_what, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  test.each([
    ['languages', 'C', 'C#'],
    ['C and C++', 'C', 'C++'],
    ['decimals', '3.5', '35'],
    ['percent', '5', '5%'],
    ["can and can't", 'can', "can't"],
    ['numbers', 'round 1', 'round 2'],
  ])('keeps apart: %s', (_what, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });
});

describe('firstWords', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';

  test.each([
    ['eleven', twelve.replace(' twelve', ''), twelve.replace(' twelve', '')],
    ['twelve', `${twelve}.`, `${twelve}.`],
    ['thirteen', `${twelve} thirteen.`, twelve],
    ['thirteen with a comma at the cut', `${twelve}, thirteen.`, twelve],
    ['twelve and a closing mark', `${twelve}**`, `${twelve}**`],
    ['blanks before', `  ${twelve} thirteen`, twelve],
  ])('of %s words', (_what, text, expected) => {
    expect(firstWords(text, 12)).toBe(expected);
  });
});

test('fold and sliceOf leave the length of ASCII words alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z']{1,20}$/u), (word) => {
      expect(fold(word)).toHaveLength(word.length);
      expect(sliceOf(`x${word}`, 1, word.length + 1)).toEqual({ text: word, start: 1, end: word.length + 1 });
    }),
  );
});

test('two texts side by side have the words of both', () => {
  const typed = fc
    .array(fc.constantFrom('We', "don't", '3.5', '**x**', '- ', '…', 'a_b', '40%', '(', 'é'), { maxLength: 12 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      expect(texts(`${one}\n${other}`)).toEqual([...texts(one), ...texts(other)]);
    }),
  );
});
