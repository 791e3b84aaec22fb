import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Severity, Subject } from '../../../src/core/critique/rule';
import {
  findingOf,
  markOf,
  openingOf,
  sentenceAround,
  sentencesOf,
  spotAt,
  spotsOf,
  textOf,
  wordsOf,
  type Remark,
} from '../../../src/core/critique/subject-findings';
import { wordCount, words } from '../../../src/core/text/words';
import { saidOf, subjectOf } from './rules/example-subject';

const subject = (answer: string): Subject => subjectOf({ question: 'Tell me about a time you failed.', answer });

const inPieces = (...texts: readonly string[]): Subject => ({
  ...subject(''),
  said: texts.map((text) => saidOf(text, null)),
});

describe('a quote holds twelve words', () => {
  const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

  test.each([
    { count: 1, last: 'w1' },
    { count: 11, last: 'w11' },
    { count: 12, last: 'w12' },
    { count: 13, last: 'w12' },
    { count: 40, last: 'w12' },
  ])('of $count words the last one quoted is $last', ({ count, last }) => {
    const said = saidOf(numbered(count), null);
    expect(markOf(spotAt(said, 0, said.text.length)).quote).toBe(
      numbered(count).slice(0, numbered(count).indexOf(last) + last.length),
    );
  });

  test.each([
    ['marks at the end stay while there is room', 'It held!', 'It held!'],
    ['marks after the twelfth word go', `${numbered(12)}, and more`, numbered(12)],
    ['emphasis is not counted as words', '**a** *b* c d e f g h i j k l m', '**a** *b* c d e f g h i j k l'],
    ['line breaks stand as they are', 'one\ntwo', 'one\ntwo'],
  ])('%s', (_what, text, quote) => {
    expect(markOf(spotAt(saidOf(text, null), 0, text.length)).quote).toBe(quote);
  });

  test('and begins where the stretch begins', () => {
    const said = saidOf(`Well. ${numbered(14)}`, null);
    expect(markOf(spotAt(said, 6, said.text.length))).toEqual({
      quote: numbered(12),
      from: 6,
      to: 6 + numbered(12).length,
    });
  });
});

describe('what a finding says', () => {
  const at = spotAt(saidOf('I broke it.', null), 0, 11);
  const remark = (severity: Severity): Remark => ({
    severity,
    at,
    message: (quote) => `${quote} is short.`,
    ask: 'Why?',
    recall: 'Was that all?',
  });

  test.each([
    ['spoken', 'high', 'high', 'Why?'],
    ['spoken', 'medium', 'medium', 'Why?'],
    ['spoken', 'low', 'low', 'Why?'],
    ['remembered', 'high', 'low', 'Was that all?'],
    ['remembered', 'medium', 'low', 'Was that all?'],
    ['noted', 'high', 'low', 'Was that all?'],
    ['noted', 'low', 'low', 'Was that all?'],
  ] as const)('of %s words a remark that is %s is %s, and asks "%s"', (register, severity, expected, suggestion) => {
    expect(findingOf({ ...subject(''), register }, remark(severity))).toEqual({
      severity: expected,
      suggestion,
      message: '"I broke it." is short.',
      quote: 'I broke it.',
      from: 0,
      to: 11,
    });
  });
});

describe('where a finding on the whole stands', () => {
  test.each([
    ['the first sentence', 'I fell. I rose.', 'I fell.'],
    ['past bullets and blanks', '\n\n- I fell.\n- I rose.', 'I fell.'],
    ['past a line of marks', '---\n***\nI fell.', 'I fell.'],
    ['past a heading mark', '## What happened\nI fell.', 'What happened'],
    [
      'a long transcript without stops is one',
      'so i joined and then i moved and then',
      'so i joined and then i moved and then',
    ],
  ])('%s', (_what, answer, opening) => {
    expect(openingOf(subject(answer))?.text).toBe(opening);
  });

  test.each(['', ' ', '...', '- ', '\n\n', '***', '—'])('%p says nothing', (answer) => {
    expect(openingOf(subject(answer))).toBeNull();
    expect(wordsOf(subject(answer))).toBe(0);
  });

  test('an empty piece before the words is passed over', () => {
    expect(openingOf(inPieces('', ' - ', 'At last.'))?.text).toBe('At last.');
  });
});

describe('an answer in several pieces', () => {
  const pieces = inPieces('I split it. It ran.', '', 'I left.');

  test('has the sentences of each, under their own piece', () => {
    expect(sentencesOf(pieces).map(({ text, said }) => [pieces.said.indexOf(said), text])).toEqual([
      [0, 'I split it.'],
      [0, 'It ran.'],
      [2, 'I left.'],
    ]);
  });

  test('has the words of all, one piece a line', () => {
    expect(textOf(pieces)).toBe('I split it. It ran.\n\nI left.');
    expect(wordsOf(pieces)).toBe(7);
  });

  test('is searched piece by piece', () => {
    expect(spotsOf(pieces, words).map(({ text }) => text)).toEqual(['I', 'split', 'it', 'It', 'ran', 'I', 'left']);
  });
});

describe('the sentence around a stretch', () => {
  const said = saidOf('One here. Two there!\n- Three', null);

  test.each([
    ['at its start', 10, 13, 'Two there!'],
    ['at its last letter', 8, 9, 'One here.'],
    ['over two sentences, the first', 4, 14, 'One here.'],
    ['on a bullet', 23, 28, 'Three'],
    ['between two, the next', 9, 10, 'Two there!'],
  ])('%s', (_what, start, end, expected) => {
    expect(sentenceAround(spotAt(said, start, end)).text).toBe(expected);
  });

  test('after the last one, the stretch itself', () => {
    const open = saidOf('One.\n***', null);
    expect(sentenceAround(spotAt(open, 5, 8)).text).toBe('***');
  });
});

describe('for every answer', () => {
  const answers = fc
    .array(fc.constantFrom('I ', 'fell', '. ', '\n- ', '**', '"', '…', '\r\n', 'and then ', '? ', '’', '1. '), {
      maxLength: 60,
    })
    .map((all) => all.join(''));

  test('a quote stands in the text and holds at most twelve words', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const spot of sentencesOf(subject(answer))) {
          const { quote, from, to } = markOf(spot);
          expect(answer.slice(from, to)).toBe(quote);
          expect(wordCount(quote)).toBeLessThanOrEqual(12);
          expect(spot.text.startsWith(quote)).toBe(true);
        }
      }),
    );
  });
});
