import { describe, expect, test } from '@jest/globals';
import { areasProbed } from '../../../src/core/practice/areas-probed';
import { reviewed } from '../../doubles/reviewed';

/** What the first question of a note probes, or the one that holds these words. */
function probed(text: string, words = ''): readonly string[] {
  const review = reviewed(text);
  const question = review.note.questions.find((each) => each.text.includes(words));
  if (question === undefined) throw new Error(`No question in ${text}`);
  const main = review.note.questions.find(({ id }) => id === question.parent) ?? null;
  return areasProbed(question, main, review).map(({ kind, name }) => `${kind} ${name}`);
}

describe('a question about behaviour probes a competency', () => {
  test.each([
    ['Tell me about a conflict with a colleague.', ['competency conflict']],
    ['Tell me about a time you failed.', ['competency failure']],
    ['How have you mentored others?', ['competency mentoring']],
    ['Tell us about a deadline you missed.', ['competency failure']],
    ['What is the hardest feedback you ever got?', ['competency growth']],
    ['Tell me about a time you had to say no to a customer.', ['competency customer']],
    ['What is your greatest weakness?', ['competency self-awareness']],
  ])('%s', (question, areas) => {
    expect(probed(`## ${question}\n`)).toEqual(areas);
  });
});

describe('a question about a subject probes topics alone', () => {
  test.each([
    ['Why did you choose Kafka?', ['topic kafka']],
    ['How do you make a consumer idempotent?', ['topic idempotency']],
  ])('%s', (question, areas) => {
    expect(probed(`## ${question}\n`)).toEqual(areas);
  });
});

describe('no area is probed', () => {
  test.each([
    ['by a first word', '## Tell me about yourself.\n', ''],
    ['by a fact', '## How big is your team?\n', ''],
    ['by design', '## How would you design a chess game?\n', ''],
    ['by an exercise about customers', '## Given a list of customers, what is the mean waiting time of one?\n', ''],
    ['by a follow-up on a project, whatever its words', '1. Tell me about a launch\n    => I said the new checkout\n    => and one customer who sends a thousand times the rest?\n', 'and one'],
    ['by what an interviewer only says', 'Interviewer: I would say you led twelve people.\nMe: It was five, and I led two of them.\n', 'twelve'],
  ])('%s', (_, text, words) => {
    expect(probed(text, words)).toEqual([]);
  });
});

describe('a follow-up asks on', () => {
  const conflict = '1. Tell me about a conflict with a colleague.\n    => I said the deploy queue\n';

  test.each([
    ['for the competency of its main question', `${conflict}    => He asked how long did it last?\n`, 'how long', ['competency conflict']],
    ['for a topic that it names itself', `${conflict}    => He asked why not Kafka?\n`, 'Kafka', ['topic kafka']],
  ])('%s', (_, text, words, areas) => {
    expect(probed(text, words)).toEqual(areas);
  });
});

test('an area is named as a person would', () => {
  const review = reviewed('## Why did you choose Kafka?\n\n## Tell me about a time you solved a hard problem.\n');
  expect(review.note.questions.flatMap((question) => areasProbed(question, null, review).map(({ title }) => title))).toEqual(['Kafka and event logs', 'Problem solving']);
});
