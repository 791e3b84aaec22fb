import { describe, expect, test } from '@jest/globals';
import { toldWords } from '../../../../src/core/critique/topics/told-words';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';

const tells = (said: string, text: string, more: { readonly short?: string; readonly mechanism?: string } = {}): boolean => {
  const sqs = ourTopicsKnown.byId('sqs');
  if (sqs === null) throw new Error('There is no topic on SQS.');
  return toldWords(said).tells({ text, short: more.short ?? null, mechanism: more.mechanism ?? null }, sqs);
};

describe('an answer tells a term', () => {
  test.each([
    ['in the same words', 'We used a poison pill there.', 'poison pill'],
    ['in other capitals', 'we used a POISON PILL there', 'Poison Pill'],
    ['in the plural', 'We met two poison pills.', 'poison pill'],
    ['in the singular', 'We met a poison pill.', 'Poison pills'],
    ['with another ending', 'We compacted the logs.', 'log compaction'],
    ['in another order', 'The columns had the right order.', 'order of columns'],
    ['with words between', 'A pill, so to say poison, stopped it.', 'poison pill'],
    ['as one word', 'It is a writethrough cache.', 'write through'],
    ['as two words', 'It is a write through cache.', 'writethrough'],
    ['with a hyphen', 'It is a write-through cache.', 'write through'],
    ['as code', 'We set the max receive count to five.', 'maxReceiveCount'],
    ['as words of code', 'We set max_receive_count to five.', 'max receive count'],
    ['by its initials', 'The ISR must hold it.', 'in-sync replicas'],
    ['by its initials in small letters', 'the isr must hold it', 'in-sync replicas'],
    ['in full', 'The in sync replicas must hold it.', 'ISR'],
    ['with a typo', 'We used a poisson pill there.', 'poison pill'],
    ['with a possessive', 'Little\'s law says so.', 'Little\u2019s law'],
  ])('%s', (_, said, term) => {
    expect(tells(said, term)).toBe(true);
  });

  test('by the short form that the note gives', () => {
    expect(tells('The TTL was an hour.', 'Lifetime', { short: 'TTL' })).toBe(true);
    expect(tells('The hour was long.', 'Lifetime', { short: 'TTL' })).toBe(false);
  });

  test('by another name of the same mechanism', () => {
    expect(tells('It goes to the dead letters.', 'maxReceiveCount', { mechanism: 'redrive' })).toBe(true);
    expect(tells('It goes away.', 'maxReceiveCount', { mechanism: 'redrive' })).toBe(false);
  });
});

describe('an answer does not tell a term', () => {
  test.each([
    ['that it does not name', 'We used a queue there.', 'poison pill'],
    ['of which it has one word only', 'We took the pill.', 'poison pill'],
    ['of which it has the joining words only', 'One of them.', 'order of columns'],
    ['that shares a beginning', 'We wrote a poem.', 'poison'],
    ['whose two initials stand there by chance', 'In order to win.', 'IO'],
    ['and says nothing', '', 'poison pill'],
  ])('%s', (_, said, term) => {
    expect(tells(said, term)).toBe(false);
  });

  test('but for one without a word, which nobody could tell', () => {
    expect(tells('We used a queue.', '...')).toBe(true);
  });

  test('that stands past the first twenty thousand characters', () => {
    expect(tells(`${'word '.repeat(4000)}poison pill`, 'poison pill')).toBe(false);
  });
});
