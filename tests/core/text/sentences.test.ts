import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sentences } from '../../../src/core/text/sentences';
import { patience, expectOrdered } from './slices';

const texts = (text: string): readonly string[] => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['stops, questions and shouts', 'We shipped. Did it hold? Yes!', ['We shipped.', 'Did it hold?', 'Yes!']],
    ['e.g. and i.e.', 'A store, e.g. Redis, fits. A cap, i.e. Ten, too.', ['A store, e.g. Redis, fits.', 'A cap, i.e. Ten, too.']],
    ['vs. before a name', 'It was Kafka vs. Rabbit. We tried.', ['It was Kafka vs. Rabbit.', 'We tried.']],
    ['etc. ends a sentence before a capital', 'Logs, traces etc. We kept all.', ['Logs, traces etc.', 'We kept all.']],
    ['etc. within one', 'Logs, traces etc. were kept.', ['Logs, traces etc. were kept.']],
    ['titles', 'Dr. Rao and Ms. Lee agreed. I went on.', ['Dr. Rao and Ms. Lee agreed.', 'I went on.']],
    ['initials', 'I asked J. Smith. He knew.', ['I asked J. Smith.', 'He knew.']],
    ['"I" is no initial', 'That was I. Then it broke.', ['That was I.', 'Then it broke.']],
    ['decimals and versions', 'Cut 3.5 s on Python 3.11. Good.', ['Cut 3.5 s on Python 3.11.', 'Good.']],
    ['a number before a stop', 'It took 200. Then it fell.', ['It took 200.', 'Then it fell.']],
    ['small letters after a stop', 'i fixed it. then we shipped. e.g. on friday', ['i fixed it.', 'then we shipped.', 'e.g. on friday']],
    ['abbreviations before small letters', 'approx. five, i.e. most, vs. none', ['approx. five, i.e. most, vs. none']],
    ['two points', 'store it in a table .. or keep a status', ['store it in a table .. or keep a status']],
    ['line breaks', 'first line\nsecond line\r\nthird', ['first line', 'second line', 'third']],
    ['bullets', '- wrote it\n* ran it\n• kept it\n  - [x] done', ['wrote it', 'ran it', 'kept it', 'done']],
    ['numbered lists', '1. wrote it\n2) ran it\n(3) kept it', ['wrote it', 'ran it', 'kept it']],
    ['headings and quotes', '## Plan\n> It held. It grew.', ['Plan', 'It held.', 'It grew.']],
    ['quoted speech', '"Stop." She left.', ['"Stop."', 'She left.']],
    ['emphasis stays', '**I** wrote it.', ['**I** wrote it.']],
    ['other scripts', '我写了测试。然后上线。', ['我写了测试。', '然后上线。']],
    ['marks without words', '---\n***\n...', []],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('every sentence is the slice it says, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectOrdered(text, sentences(text))));
    const marks = fc.constantFrom('- ', '1. ', '\n', '\r\n', 'e.g. ', 'Dr. ', 'word', ' ', '.', '?', '> ', '# ', '"');
    fc.assert(fc.property(fc.array(marks), (parts) => expectOrdered(parts.join(''), sentences(parts.join('')))));
  });

  test.each([['stops', '. '], ['abbreviations', 'e.g. '], ['quote marks', '> '], ['blanks', '  '], ['dashes', '- ']])(
    'a hundred thousand %s end',
    (_what, part) => {
      expectOrdered(part.repeat(100_000), sentences(part.repeat(100_000)));
    },
    patience,
  );
});

test('one line of ten million characters is read without a fault', () => {
  const line = 'word '.repeat(2_000_000);
  expect(sentences(line).reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(9_000_000);
}, patience);

test('a sentence that never ends is cut now and then, and no word is lost', () => {
  const text = 'and he asked why '.repeat(10_000).trimEnd();
  const cut = sentences(text);
  expect(cut.length).toBeGreaterThan(5);
  expect(cut.length).toBeLessThan(20);
  expect(cut.map((sentence) => sentence.text.replace(/\s/gu, '')).join('')).toBe(text.replace(/\s/gu, ''));
});
