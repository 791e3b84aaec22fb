import { describe, expect, test } from '@jest/globals';
import { relatedNotes } from '../../../src/core/links/related-notes';
import { index } from './vault';

const PATH = 'Interviews/Acme.md';

function related(text: string): readonly string[] {
  return relatedNotes({ text, path: PATH }, index).map(({ title, reasons }) => `${title}: ${reasons.join(', ')}`);
}

describe('the notes that a text mentions', () => {
  test('come with the words that say so', () => {
    expect(relatedNotes({ text: 'How does an event log work?', path: PATH }, index)).toEqual([
      { path: 'Tech/Kafka.md', title: 'Kafka', heading: null, reasons: ['mentions "event log"'] },
    ]);
  });

  test.each([
    ['in the order of the text', 'SQS before Kafka', ['Message queues: mentions "SQS"', 'Kafka: mentions "Kafka"']],
    ['those mentioned more often first', 'SQS, Kafka, Kafka', ['Kafka: mentions "Kafka" 2 times', 'Message queues: mentions "SQS"']],
    ['with titles and aliases of one note together', 'Kafka, an event log', ['Kafka: mentions "Kafka" 2 times']],
    ['in a heading, a table cell or code too', '# Kafka\n\n| SQS |\n| - |\n\n`Caching`', ['Kafka: mentions "Kafka"', 'Message queues: mentions "SQS"', 'Caching: mentions "Caching"']],
    ['but not in the front matter', '---\na: Kafka\n---\nSQS', ['Message queues: mentions "SQS"']],
    ['nor in a comment', '%% Kafka %% SQS', ['Message queues: mentions "SQS"']],
    ['nor those linked already', '[[Kafka]] and Kafka and SQS', ['Message queues: mentions "SQS"']],
    ['nor any in a text without a name', 'nothing here', []],
    ['nor in no text', '', []],
  ])('%s', (_, text, expected) => {
    expect(related(text)).toEqual(expected);
  });

  test('leave out the note itself', () => {
    expect(relatedNotes({ text: 'Kafka', path: 'Tech/Kafka.md' }, index)).toEqual([]);
  });
});
