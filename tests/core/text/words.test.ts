import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstWords, fold, normalise, wordCount, words } from '../../../src/core/text/words';
import { expectOrdered } from './slices';

const texts = (text: string): readonly string[] => words(text).map((word) => word.text);

describe('words', () => {
  test.each([
    ['plain words', 'We moved the queue', ['We', 'moved', 'the', 'queue']],
    ['apostrophes stay inside', "I've kept Asha's plan", ["I've", 'kept', "Asha's", 'plan']],
    ['curly apostrophes too', 'I don’t know', ['I', 'don’t', 'know']],
    ['decimals are one word', 'cut to 3.5 s', ['cut', 'to', '3.5', 's']],
    ['emphasis is ignored', '**bold** _slanted_ ~~gone~~ `code`', ['bold', 'slanted', 'gone', 'code']],
    ['names with underscores stay whole', 'the job_queue table', ['the', 'job_queue', 'table']],
    ['bullets and headings are ignored', '# Plan\n- first\n> second', ['Plan', 'first', 'second']],
    ['link targets are no words', 'see [the note](https://example.org/a/b)', ['see', 'the', 'note']],
    ['tags are no words', 'one<br>two<br />three', ['one', 'two', 'three']],
    ['a comparison is no tag', 'below <5 ms', ['below', '5', 'ms']],
    ['other scripts', 'Größe и вес', ['Größe', 'и', 'вес']],
    ['punctuation alone', '... -- !?', []],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('a script without blanks still has words', () => {
    expect(words('我写了测试').length).toBeGreaterThan(1);
  });

  test('every word is the slice it says, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectOrdered(text, words(text))));
  });
});

describe('wordCount', () => {
  test('counts words, not marks', () => {
    expect(wordCount('- **I** wrote [it](http://x.org) down.')).toBe(4);
  });
});

describe('normalise', () => {
  test.each([
    ['case, blanks and line breaks', '  Tell\n me   ABOUT it ', 'tell me about it'],
    ['punctuation and emphasis', '**What** is a _lock_?!', 'what is a lock'],
    ['curly quotes', '“Don’t” panic', "don't panic"],
    ['hyphens separate', 'back-end', 'back end'],
    ['points in numbers stay', 'v 3.11, 10,000 rows', 'v 3.11 10,000 rows'],
    ['a full stop does not', 'It took 3. Then', 'it took 3 then'],
    ['percent stays with its number', 'by 15 % or 20%', 'by 15 % or 20%'],
    ['names of languages stay apart', 'C, C# and C++', 'c c# and c++'],
    ['full-width forms', 'ＡＰＩ：１０', 'api 10'],
    ['nothing but marks', '*** --- ...', ''],
  ])('%s', (_what, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB9 .,\'’"*_-%#<>|\n`é') }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('firstWords', () => {
  test.each([
    { what: 'fewer words than asked for', text: ' We shipped it. ', count: 12, expected: 'We shipped it.' },
    { what: 'exactly as many', text: 'one two three.', count: 3, expected: 'one two three.' },
    { what: 'more', text: 'one, two, three, four', count: 2, expected: 'one, two' },
    { what: 'none', text: '', count: 3, expected: '' },
  ])('$what', ({ text, count, expected }) => {
    expect(firstWords(text, count)).toBe(expected);
  });

  test('never holds more words than asked for, and stands in the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (text, count) => {
        expect(wordCount(firstWords(text, count))).toBeLessThanOrEqual(Math.max(count, 0));
        expect(text).toContain(firstWords(text, count));
      }),
    );
  });
});

describe('fold', () => {
  test('lower case and straight apostrophes', () => {
    expect(fold('I’VE')).toBe("i've");
  });
});
