import { describe, expect, test } from '@jest/globals';
import { areaOf, topicLines } from '../../../../src/core/critique/topics/topic-lines';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';
import { allTopics } from '../../../../src/core/critique/topics/topics';

const sqs = ourTopicsKnown.byId('sqs');
const rows = allTopics.map((topic) => [topic.id, topic] as const);

describe('what holds for every question on a topic', () => {
  test('is told section by section', () => {
    expect(sqs === null ? null : topicLines(sqs)).toMatchObject({
      expects: ['Amazon SQS: a good answer names its workings, such as the visibility timeout; deleting a message only after the work; a redrive policy with a greatest receive count.'],
      why: ['Amazon SQS: they listen for the price. Nothing to run and little to tune, against no replay once a message is deleted.'],
      practice: ['Study: Visibility timeout, receive count, redrive, and how the three work together.', 'Study: The differences between standard and FIFO queues, with their limits per second.'],
    });
  });

  test('names the mechanisms in one line to revise', () => {
    expect(sqs === null ? null : areaOf(sqs)).toBe(
      'Amazon SQS: the visibility timeout; deleting a message only after the work; a redrive policy with a greatest receive count; standard or FIFO queues; '
      + 'long polling; batches of up to ten messages; consumers scaled on the number of visible messages; consumers that bear a message twice.',
    );
  });

  test.each(rows)('%s says something in each section, each line once', (id, topic) => {
    const sections: readonly (readonly string[])[] = Object.values(topicLines(topic));
    expect(sections.filter((lines) => lines.length === 0)).toEqual([]);
    const lines = sections.flat();
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => ourTopicsKnown.ofLine(line) !== id)).toEqual([]);
    expect(lines.filter((line) => !/[.?]$/.test(line))).toEqual([]);
  });

  test.each(rows)('%s puts what is mistaken beside what to check', (_, topic) => {
    expect(topicLines(topic).howToHandle).toHaveLength(topic.oftenSaid.length);
    expect(topicLines(topic).howToHandle.filter((line) => !/^Often said: ".+"\. Check it: .+/.test(line))).toEqual([]);
  });

  test.each([['Need first: what the system had to promise, then which option promises it.'], ['Asked about "SQS", they listen for: long polling.'], ['']])('"%s" is of no topic', (line) => {
    expect(ourTopicsKnown.ofLine(line)).toBeNull();
  });
});
