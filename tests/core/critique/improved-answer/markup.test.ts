import { describe, expect, test } from '@jest/globals';
import { withoutMarkup } from '../../../../src/core/critique/improved-answer/markup';
import { unwrapped } from '../../../../src/core/critique/improved-answer/unwrapped';
import { outsideQuotes, withTrueQuotes } from '../../../../src/core/critique/improved-answer/quoted';

describe('words without what dresses them', () => {
  test.each([
    ['bold', 'I **led** it', 'I led it'],
    ['italic', '_I led_ it', 'I led it'],
    ['highlight and strike', '==halved== ~~old~~', 'halved old'],
    ['a link', '[the jobs](https://example.org/42)', 'the jobs'],
    ['an image', '![graph](a.png)', 'graph'],
    ['a wikilink', '[[Queue notes]]', 'Queue notes'],
    ['a wikilink with words', '[[Queue notes|notes]]', 'notes'],
    ['code', '`SELECT * FROM t`', 'SELECT * FROM t'],
    ['a tag', 'a<br>b <span class="x">c</span>', 'a b  c '],
    ['a box', '- [x] wrote it', '- wrote it'],
    ['brackets', 'arr[0] at [Company]', 'arr(0) at (Company)'],
  ])('%s', (_what, text, plain) => {
    expect(withoutMarkup(text)).toBe(plain);
  });

  test.each(['2*3', 'a == b', 'snake_case', '10~~12', 'x<5 and y>3', 'p95 < 2 s', 'a * b'])('%s is no markup', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });
});

describe('lines that only an editor broke', () => {
  test.each([
    ['prose in short lines', 'I like it when we\ntalk first.', 'I like it when we talk first.'],
    ['over three lines', 'I like it when we\ntalk first and\nwrite then.', 'I like it when we talk first and write then.'],
    ['a long line in small letters', 'we moved all of the jobs behind one queue in the end and\nthen slept.', 'we moved all of the jobs behind one queue in the end and then slept.'],
    ['a carriage return', 'I like it when we\r\ntalk.', 'I like it when we talk.'],
    ['one block of two', 'I like it when we\ntalk.\n\nwrote it', 'I like it when we talk.\n\nwrote it'],
  ])('are joined: %s', (_what, text, plain) => {
    expect(unwrapped(text)).toBe(plain);
  });

  test.each([
    ['key words', 'configure retries\nstore keys etc.'],
    ['sentences without stops', 'Some of our clients got each of the bills two times over\nnobody knew why'],
    ['a stop', 'I like it when we talk.\nthen we write.'],
    ['a colon', 'We did these three things then:\nwrote it.'],
    ['two blanks', 'I like it when we all talk  \nthen we write.'],
    ['a capital', 'I like it when we\nTalk.'],
    ['a bullet', 'I like it when we talk\n- wrote it.'],
    ['two words', 'Redis cache\nqueue workers.'],
    ['an empty line', 'I like it when we talk\n\nthen.'],
  ])('stay: %s', (_what, text) => {
    expect(unwrapped(text)).toBe(text);
  });
});

describe('quotations', () => {
  test.each([
    ['as said', 'He said "ship it".', 'So he said "ship it", um.', 'He said "ship it".'],
    ['with a word less', 'He said "we ship".', 'He said "we um ship".', 'He said we ship.'],
    ['in curly marks', '\u201CNot yet\u201D, I said.', '\u201CNot like yet\u201D, I said.', 'Not yet, I said.'],
    ['half a word', '"it" ran', '"iterations" ran', 'it ran'],
    ['none', 'He left.', 'He left', 'He left.'],
  ])('keep their marks only word for word: %s', (_what, text, source, honest) => {
    expect(withTrueQuotes(text, source)).toBe(honest);
  });

  test('a change is made outside of them', () => {
    expect(outsideQuotes('a "a" a \u201Ca\u201D a"', (plain) => plain.replace(/a/gu, 'b'))).toBe('b "a" b \u201Ca\u201D b"');
  });
});
