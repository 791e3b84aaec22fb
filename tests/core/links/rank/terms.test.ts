import { describe, expect, test } from '@jest/globals';
import { stopWords } from '../../../../src/core/links/rank/stop-words';
import { isNumber, termReader, termsIn } from '../../../../src/core/links/rank/terms';

describe('the terms of a text', () => {
  test.each([
    ['words in lower case, as stems', 'Partitioned Queues', ['partit', 'queue']],
    ['no stop words', 'the queue of a broker', ['queue', 'broker']],
    ['nothing of short forms such as "don\'t"', "We don't retry, it's done", ['retri']],
    ['names of three letters as they are', 'SQS AWS DNS', ['sqs', 'aws', 'dns']],
    ['names without a vowel as they are', 'GRPCS HTTPS', ['grpcs', 'https']],
    ['no single letters', 'a b c queue', ['queue']],
    ['languages with signs', 'C++, C# and .NET', ['c++', 'c#', '.net']],
    ['.NET after another word', 'ASP.NET', ['asp', '.net']],
    ['no tag as a language', 'c #kafka', ['kafka']],
    ['no signs after a long word', 'kafka++', ['kafka']],
    ['the parts of camel case, and the whole', 'DeadLetterQueue', ['deadletterqueu', 'dead', 'letter', 'queue']],
    ['the parts after capitals', 'HTTPServer', ['httpserver', 'http', 'server']],
    ['the parts of snake case', 'dead_letter_queue', ['dead', 'letter', 'queue']],
    ['the parts of a path', 'src/kafka-node.ts', ['src', 'kafka', 'node', 'ts']],
    ['numbers', 'HTTP 404 in 2026', ['http', '404', '2026']],
    ['versions', 'Java 17.0.1', ['java', '17']],
    ['words without accents', 'Café Zürich naïve', ['cafe', 'zurich', 'naiv']],
    ['sharp s as ss', 'Straße', ['strass']],
    ['composed and decomposed letters alike', 'cafe\u0301 caf\u00e9', ['cafe', 'cafe']],
    ['other alphabets as they are', 'Очереди сообщений', ['очереди', 'сообщений']],
    ['Greek', 'Ουρά μηνυμάτων', ['ουρά', 'μηνυμάτων']],
    ['pairs of Chinese characters', '消息队列', ['消息', '息队', '队列']],
    ['a single one alone', '我', ['我']],
    ['pairs of Japanese ones, runs apart', 'キュー、列', ['キュ', 'ュー', '列']],
    ['pairs of Korean ones', '메시지 큐', ['메시', '시지', '큐']],
    ['Latin words within Chinese', '使用Kafka消息', ['kafka', '使用', '消息']],
    ['wide letters as plain ones', 'ＫＡＦＫＡ', ['kafka']],
    ['nothing of a long key', 'x'.repeat(41), []],
    ['nothing of a picture in text', 'iVBORw0KGgo'.repeat(400), []],
    ['nothing of no text', '', []],
    ['nothing of signs', '--- ### ***', []],
  ])('are %s', (_, text, expected) => {
    expect(termsIn(text)).toEqual(expected);
  });

  test('come with the places of their words', () => {
    const places: string[] = [];
    const text = 'Retries of DeadLetter';
    termReader()(text, (term, from, to) => places.push(`${term}: ${text.slice(from, to)}`));
    expect(places).toEqual(['retri: Retries', 'deadlett: DeadLetter', 'dead: DeadLetter', 'letter: DeadLetter']);
  });

  test('are the same for a reader that has met thousands of words', () => {
    const read = termReader();
    const many = Array.from({ length: 30_000 }, (_, at) => `word${String(at)}x`).join(' ');
    expect(termsIn(many, read)).toHaveLength(30_000);
    expect(termsIn('Partitioned Queues', read)).toEqual(['partit', 'queue']);
  });
});

describe('stop words', () => {
  test.each(['the', 'and', 'of', 'with', 'yourselves'])('hold %s', (word) => {
    expect(stopWords.has(word)).toBe(true);
  });

  test.each(['queue', 'system', 'work', 'go', 'state', 'time'].filter((word) => word !== 'go'))('do not hold %s, which may be what a note is about', (word) => {
    expect(stopWords.has(word)).toBe(false);
  });

  test('are in lower case', () => {
    expect([...stopWords].filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
  });
});

describe('a number', () => {
  test.each([
    ['404', true],
    ['2026', true],
    ['3d', false],
    ['v2', false],
    ['queue', false],
    ['', false],
  ])('%s: %s', (term, expected) => {
    expect(isNumber(term)).toBe(expected);
  });
});
