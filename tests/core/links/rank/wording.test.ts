import { describe, expect, test } from '@jest/globals';
import { detached } from '../../../../src/core/links/rank/detached';
import { termReader } from '../../../../src/core/links/rank/terms';
import { readWording } from '../../../../src/core/links/rank/wording';
import { drain } from '../../../../src/core/notes/steps';
import { note } from './vault';

const wordingOf = (text: string, title = 'Retry limits'): ReturnType<typeof readWording> extends Generator<void, infer Read> ? Read : never =>
  drain(readWording(note('a.md', text, { title, aliases: ['Backoff rules'] }), termReader()));

describe('how a text writes a term', () => {
  test.each([
    ['as the word that says it first', 'Queues, queue, QUEUE', 'queue', 'Queues'],
    ['with its capitals', 'on SQS', 'sqs', 'SQS'],
    ['as the whole of a compound', 'a DeadLetter thing', 'letter', 'DeadLetter'],
    ['with its signs', 'in C++ then', 'c++', 'C++'],
    ['with its accents', 'a café', 'cafe', 'café'],
    ['as in the title, where the text does not', 'queue', 'limit', 'limits'],
    ['as in an alias, where neither does', 'queue', 'backoff', 'Backoff'],
  ])('%s', (_, text, term, expected) => {
    expect(wordingOf(text).wording.word(term)).toBe(expected);
  });

  test('is not known where nothing says it', () => {
    expect(wordingOf('queue').wording.word('broker')).toBeNull();
  });
});

describe('a phrase of a text', () => {
  const { terms, wording } = wordingOf('# Queues\nA dead-letter queue\nkeeps the rest');

  test('stands as it is written, from one term on for so many', () => {
    expect(terms.body).toEqual(['queue', 'dead', 'letter', 'queue', 'keep', 'rest']);
    expect(wording.phrase(1, 3)).toBe('dead-letter queue');
    expect(wording.phrase(4, 2)).toBe('keeps the rest');
  });

  test.each([
    ['over the end of a line', 3, 2],
    ['before the first term', -1, 1],
    ['beyond the last', 5, 2],
  ])('is none %s', (_, at, count) => {
    expect(wording.phrase(at, count)).toBeNull();
  });
});

describe('a string of its own', () => {
  test.each(['', 'q', 'queue', 'a much longer piece of a text', '消息队列', '🙂 smile'])('reads the same: "%s"', (piece) => {
    expect(detached(piece)).toBe(piece);
    expect(detached(`before ${piece} after`.slice(7, 7 + piece.length))).toBe(piece);
  });
});
