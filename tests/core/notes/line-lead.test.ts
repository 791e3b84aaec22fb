import { describe, expect, test } from '@jest/globals';
import { leadOf } from '../../../src/core/notes/line-lead';

describe('the lead of a line', () => {
  test.each([
    ['words', { quotes: 0, quoted: 0, indent: 0, mark: null, item: 0, words: 0 }],
    ['', { quotes: 0, quoted: 0, indent: 0, mark: null, item: 0, words: 0 }],
    ['- words', { mark: '-', item: 2, words: 2 }],
    ['\t* words', { indent: 4, mark: '*', item: 3, words: 3 }],
    [' \t+ words', { indent: 4, mark: '+', words: 4 }],
    ['12) words', { mark: '12)', words: 4 }],
    ['1\\. words', { mark: '1\\.', words: 4 }],
    ['12345. words', { mark: null, words: 0 }],
    ['-words', { mark: null, words: 0 }],
    ['>words', { quotes: 1, quoted: 1, indent: 0, words: 1 }],
    ['> > - words', { quotes: 2, quoted: 3, indent: 1, mark: '-', words: 6 }],
    ['- [ ] words', { mark: '-', item: 2, words: 6 }],
    ['- [x] words', { item: 2, words: 6 }],
    ['[ ] words', { mark: null, item: 0, words: 4 }],
    ['- [S] words', { mark: '-', item: 2, words: 2 }],
    ['[R] words', { mark: null, words: 0 }],
    ['- [note](x) words', { item: 2, words: 2 }],
    ['• words', { mark: '•', item: 2, words: 2 }],
    ['1、问题', { mark: '1、', item: 2, words: 2 }],
    ['1️⃣ words', { mark: '1️⃣', item: 4, words: 4 }],
    ['(1) words', { mark: '(1)', item: 4, words: 4 }],
    ['（2）问题', { mark: '（2）', item: 3, words: 3 }],
    ['(2)words', { mark: null, words: 0 }],
    ['(S) words', { mark: null, words: 0 }],
    ['(2024) words', { mark: null, words: 0 }],
    ['1、 问题', { mark: '1、', item: 3, words: 3 }],
    ['2.如果', { mark: '2.', item: 2, words: 2 }],
    ['2.5 GB', { mark: null, words: 0 }],
    ['2.words', { mark: null, words: 0 }],
    ['3- ¿Qué', { mark: '3-', item: 3, words: 3 }],
    ['3/ words', { mark: '3/', item: 3, words: 3 }],
    ['3- 4 hours', { mark: null, words: 0 }],
    ['10:30 lunch', { mark: null, words: 0 }],
  ])('%j', (line, expected) => {
    expect(leadOf(line)).toMatchObject(expected);
  });
});
