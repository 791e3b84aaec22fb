import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sentences } from '../../../src/core/text/sentences';
import { words } from '../../../src/core/text/words';

const texts = (text: string): readonly string[] => sentences(text).map((sentence) => sentence.text);

describe('sentences as they are typed and said', () => {
  test.each([
    ['no stops at all', 'so i joined in 2019 and then i moved', ['so i joined in 2019 and then i moved']],
    ['no blank after a stop before a capital', 'It broke.We fixed it.', ['It broke.We fixed it.']],
    ['shouting', 'It works!!! Really??', ['It works!!!', 'Really??']],
    ['an ellipsis before a small letter', 'It was … well, slow.', ['It was … well, slow.']],
    ['a stop in a domain', 'See example.org for it. Then call.', ['See example.org for it.', 'Then call.']],
    ['a stop in a file name', 'I edited main.py. It ran.', ['I edited main.py.', 'It ran.']],
    [
      'a.m. and p.m. stay',
      'It fell at 3 a.m. on Friday. Nobody woke.',
      ['It fell at 3 a.m. on Friday.', 'Nobody woke.'],
    ],
    ['Rs. before an amount', 'It saved Rs. 500 a day. Good.', ['It saved Rs. 500 a day.', 'Good.']],
    ['approx. before a number', 'approx. 40 users came. Some stayed.', ['approx. 40 users came.', 'Some stayed.']],
    [
      'Sr. and Jr. before a role',
      'I was Sr. Engineer. He was Jr. Developer.',
      ['I was Sr. Engineer.', 'He was Jr. Developer.'],
    ],
    ['.NET and Node.js', 'I know .NET and Node.js well. Also Go.', ['I know .NET and Node.js well.', 'Also Go.']],
    ['.NET at the start', '.NET was new to me. I read the docs.', ['.NET was new to me.', 'I read the docs.']],
    ['a question within quotes', '"Why me?" he asked. I laughed.', ['"Why me?"', 'he asked.', 'I laughed.']],
    ['curly quotes', '“Stop it.” She did.', ['“Stop it.”', 'She did.']],
    ['a bracketed sentence', 'It held. (We were lucky.) It grew.', ['It held.', '(We were lucky.)', 'It grew.']],
    ['a bold sentence', '**It held.** It grew.', ['**It held.**', 'It grew.']],
    ['an emphasised sentence alone', '*It held.*', ['*It held.*']],
    ['bold that opens the next one', 'It held. **Then** it grew.', ['It held.', '**Then** it grew.']],
    ['a nested bullet', '- one\n    - two\n        * three', ['one', 'two', 'three']],
    ['open and done tasks', '- [ ] ask Asha\n- [x] ask Ravi', ['ask Asha', 'ask Ravi']],
    ['an en dash as bullet', '– first\n– second', ['first', 'second']],
    ['a quote in a quote', '> > We shipped. It held.', ['We shipped.', 'It held.']],
    ['old Mac line ends', 'one\rtwo', ['one', 'two']],
    ['line separators', 'one\u2028two\u2029three', ['one', 'two', 'three']],
    ['a table row is one line', '| a | b |', ['| a | b |']],
    ['a deep heading', '###### Result\nIt held.', ['Result', 'It held.']],
    ['seven marks are no heading', '####### Result', ['####### Result']],
    ['a year at the start is no list number', '2019. That was hard.', ['2019.', 'That was hard.']],
    ['a decimal at the start', '3.5 hours. Done.', ['3.5 hours.', 'Done.']],
    ['Hindi with its danda', 'मैंने कोड लिखा। फिर टेस्ट किया।', ['मैंने कोड लिखा।', 'फिर टेस्ट किया।']],
    [
      'Hindi-English',
      'Toh maine bola ki haan. phir client khush ho gaya.',
      ['Toh maine bola ki haan.', 'phir client khush ho gaya.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('what holds for every text', () => {
  const pieces = fc.constantFrom(
    'We shipped', 'it held', 'e.g. ', '. ', '? ', '! ', '\n', '\r\n', '- ', '1. ', 'Dr. ', '3.5', ' ', '"', '**', '…',
    '(', ')', 'i.e. ', 'ok',
  );
  const typed = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

  test('no word is lost but numbers of lists, and none is said twice', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const letters = (source: string): readonly string[] =>
          words(source)
            .map((word) => word.text)
            .filter((word) => /\p{L}/u.test(word));
        expect(sentences(text).flatMap((sentence) => letters(sentence.text))).toEqual(letters(text));
      }),
    );
  });

  test('none is empty, none spans a line break, none opens or ends with a blank', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const sentence of sentences(text)) {
          expect(sentence.text).toMatch(/[\p{L}\p{N}]/u);
          expect(sentence.text).not.toMatch(/[\r\n]|^\s|\s$/u);
        }
      }),
    );
  });

  test('a line more at the end leaves the sentences before it as they are', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(texts(`${text}\nIt is over.`)).toEqual([...texts(text), 'It is over.']);
      }),
    );
  });
});
