import { describe, expect, test } from '@jest/globals';
import { isNounPhrase } from '../../../../src/core/critique/topics/noun-phrase';

describe('a noun phrase', () => {
  test.each([
    ['one word', 'sharding'],
    ['one word with capitals', 'ISR'],
    ['a name in code', 'maxReceiveCount'],
    ['a name with signs', 'linger.ms'],
    ['two words', 'token bucket'],
    ['a hyphen', 'write-ahead log'],
    ['a slash', 'TCP/IP'],
    ['an owner', 'Little\'s law'],
    ['a joining word within', 'order of columns'],
    ['a comparison', 'FIFO vs Standard'],
    ['a joining word that ends a name', 'write through'],
    ['"time to live", though "time" alone says nothing', 'time to live'],
    ['"point in time", though "point" alone says nothing', 'point in time recovery'],
    ['a policy of something', 'eviction policies'],
    ['a word that only looks like an adverb', 'early expiry'],
    ['a word that only looks like a past', 'news feed'],
    ['a lookup table', 'lookup table'],
    ['five words', 'replica lag in production clusters'],
    ['letters of another script', 'идемпотентность'],
  ])('may be %s', (_, text) => {
    expect(isNounPhrase(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a letter', 'Q'],
    ['a number', '1999'],
    ['a date', '2024-05-06'],
    ['six words', 'one two long name of things'],
    ['a sentence', 'Redis is single threaded'],
    ['two sentences', 'No replay. Gone'],
    ['a full stop', 'No replay.'],
    ['a question', 'why a queue'],
    ['a pronoun', 'our parcel search'],
    ['a denial', 'no replay'],
    ['an amount', 'many readers'],
    ['a preposition first', 'for queues'],
    ['a preposition last', 'goes well with'],
    ['an adverb first', 'fully managed queue'],
    ['what was done', 'last reviewed'],
    ['praise for something', 'good for events'],
    ['a hint of somebody', 'hot tip from Sam'],
    ['a label of something', 'limits of queues'],
    ['a remark', 'selectivity matters'],
    ['a phrase of Hinglish', 'yaad rakhna'],
    ['a general word', 'Algorithms'],
    ['a label of notes', 'Pros and cons'],
    ['a heading of notes', 'Key points'],
    ['a weekday', 'Monday'],
    ['an address', 'https://example.com/queues'],
    ['a call', 'ack()'],
    ['an assignment', 'acks=all'],
    ['a query', 'SELECT * FROM t'],
    ['a picture', 'queue-diagram.png'],
    ['a tag', '#aws'],
    ['a contraction', 'don\'t retry'],
    ['a contraction with a curly apostrophe', 'it\u2019s hidden'],
    ['more than fifty characters', 'x'.repeat(51)],
  ])('is not %s', (_, text) => {
    expect(isNounPhrase(text)).toBe(false);
  });
});
