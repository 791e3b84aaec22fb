import { describe, expect, test } from '@jest/globals';
import { isNameOf, isNameOfTopic, nameKey, topicsOfNames } from '../../../../src/core/critique/topics/own-note-names';
import type { TopicEdit } from '../../../../src/core/critique/topics/topic-edits';
import { ourTopicsKnown, topicsKnown } from '../../../../src/core/critique/topics/topics-known';
import { allTopics } from '../../../../src/core/critique/topics/topics';

const on = (title: string, aliases: readonly string[] = [], headings: readonly string[] = []): readonly (readonly [string, string | null])[] =>
  topicsOfNames({ path: `${title}.md`, title, aliases, headings }, ourTopicsKnown).map(({ topic, heading }) => [topic.id, heading]);

describe('a note is on a topic', () => {
  test.each([
    ['by its plain name', 'SQS', 'sqs'],
    ['in any case', 'sqs', 'sqs'],
    ['in the plural', 'Dead letter queues', 'dead-letters'],
    ['by the title of the topic', 'Kafka and event logs', 'kafka'],
    ['with "notes" behind', 'Kafka notes', 'kafka'],
    ['with "notes" and a dash', 'Kafka - Notes', 'kafka'],
    ['with "notes on" before', 'Notes on Kafka', 'kafka'],
    ['with "basics"', 'SQS basics', 'sqs'],
    ['with "cheatsheet"', 'RabbitMQ cheatsheet', 'rabbitmq'],
    ['with "cheat sheet"', 'RabbitMQ Cheat Sheet', 'rabbitmq'],
    ['with a number for the order', '03 Kafka', 'kafka'],
    ['with an area before', 'AWS: SQS', 'sqs'],
    ['with a question around', 'What is SQS?', 'sqs'],
    ['with its short form in brackets', 'Queue of Amazon (SQS)', 'sqs'],
    ['with its long form in brackets', 'Q1 (Simple Queue Service)', 'sqs'],
    ['with a sign of an emoji', '📨 Message queues', 'message-queues'],
    ['with a hyphen for a blank', 'rate-limiting', 'rate-limiting'],
    ['with low lines for blanks', 'rate_limiting', 'rate-limiting'],
    ['as a name in capitals', 'react', 'react-rendering'],
  ])('%s', (_, title, topic) => {
    expect(on(title)).toEqual([[topic, null]]);
  });

  test.each([
    ['another subject', 'Groceries'],
    ['a topic and more', 'Kafka outage of last spring'],
    ['two topics', 'Kafka vs RabbitMQ'],
    ['a word that names one only beside others', 'Queue'],
    ['nothing but words around a name', 'System design notes'],
    ['an empty name', ''],
    ['a long sentence', `Kafka ${'and so on '.repeat(20)}`],
  ])('no topic: %s', (_, title) => {
    expect(on(title)).toEqual([]);
  });

  test('by another name of it', () => {
    expect(on('The line in the cloud', ['queue of ours', 'Simple Queue Service'])).toEqual([['sqs', null]]);
  });

  test('by one of its headings, of which only the section counts', () => {
    expect(on('Back end', [], ['Databases', 'SQS', 'Kafka basics'])).toEqual([['sqs', 'SQS'], ['kafka', 'Kafka basics']]);
  });

  test('as a whole, where its title names the topic that a heading names again', () => {
    expect(on('SQS', [], ['SQS', 'SQS basics'])).toEqual([['sqs', null]]);
  });

  test('by a heading in capitals where small letters are a plain word', () => {
    expect(on('Notes', [], ['React', 'CAP'])).toEqual([['react-rendering', 'React'], ['cap-theorem', 'CAP']]);
    expect(on('Notes', [], ['react', 'cap'])).toEqual([]);
  });

  test('by every title and every plain name that a topic has', () => {
    for (const topic of allTopics) {
      for (const name of [topic.title, ...topic.names.plain]) expect([name, on(name).map(([id]) => id).includes(topic.id)]).toEqual([name, true]);
    }
  });
});

describe('names', () => {
  test.each([
    ['Dead-letter  Queues', 'dead letter queue'],
    ['Little\'s law', 'little law'],
    ['B+ tree', 'b+ tree'],
    ['ACCESS', 'access'],
    ['  SQS! ', 'sqs'],
    ['', ''],
  ])('%s is compared as %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('are those of one topic or of any', () => {
    const [sqs, kafka] = [ourTopicsKnown.byId('sqs'), ourTopicsKnown.byId('kafka')];
    if (sqs === null || kafka === null) throw new Error('Topics are missing.');
    expect([isNameOf('SQS notes', sqs, ourTopicsKnown), isNameOf('SQS notes', kafka, ourTopicsKnown), isNameOfTopic('SQS notes', ourTopicsKnown), isNameOfTopic('Groceries', ourTopicsKnown)]).toEqual([true, false, true, false]);
  });
});

describe('the names of a writer\'s topics', () => {
  const edit = (title: string, names: readonly string[]): TopicEdit => ({ title, lists: { names: { only: false, lines: names.map((text) => ({ text, more: '' })) } } });
  const known = topicsKnown([edit('Tariff engine', ['price rules']), edit('TILL', ['TILL']), edit('Amazon SQS', ['the post office'])]);
  const onOwn = (title: string, headings: readonly string[] = []): readonly (readonly [string, string | null])[] =>
    topicsOfNames({ path: 'a.md', title, aliases: [], headings }, known).map(({ topic, heading }) => [topic.id, heading]);

  test.each([
    ['the title of a topic of theirs', 'Tariff engine', [['tariff-engine', null]]],
    ['the title with words around', 'Notes on tariff engine', [['tariff-engine', null]]],
    ['another name of it', 'Price rules', [['tariff-engine', null]]],
    ['a name that they gave to one of ours', 'The post office', [['sqs', null]]],
    ['a topic of ours', 'Kafka', [['kafka', null]]],
    ['no topic', 'Groceries', []],
  ])('%s', (_, title, found) => {
    expect(onOwn(title)).toEqual(found);
  });

  test('in capitals are no plain word in a heading', () => {
    expect(onOwn('Week', ['TILL', 'Tariff engine'])).toEqual([['till', 'TILL'], ['tariff-engine', 'Tariff engine']]);
    expect(onOwn('Week', ['Till'])).toEqual([]);
  });

  test('are no names of ours', () => {
    expect([isNameOfTopic('Tariff engine', known), isNameOfTopic('Tariff engine', ourTopicsKnown), isNameOfTopic('price rules', topicsKnown([edit('Tariff engine', [])]))]).toEqual([true, false, false]);
  });
});
