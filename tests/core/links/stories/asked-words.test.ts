import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alikeAsked, askedWords } from '../../../../src/core/links/stories/asked-words';
import { askings } from '../../../../src/core/links/stories/asking-words';
import { askingRows } from './asking-rows';
import { differentRows, sameRows } from './family-rows';

const asked = (text: string, kind: string | null = null): readonly string[] => [...askedWords(text, kind).weights.keys()].sort();
const alike = (one: string, other: string): number => alikeAsked(askedWords(one, null), askedWords(other, null));

describe('what a question asks for', () => {
  test.each([
    ['Tell me about a project that did not go as planned', [':failure', 'project']],
    ['When did you not see eye to eye with your supervisor?', [':conflict', ':manager']],
    ['How do you decide without having all the facts?', [':decision', ':incomplete-data']],
    ['Nobody knew what they wanted. What then?', [':ambiguity']],
    ['Why Postgres?', ['postgr']],
    ['Tell me more', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(asked(text)).toEqual(found);
  });

  test('is what its kind asks for, where no words of it say so', () => {
    expect(asked('The cake fell off the lorry', 'failure')).toEqual([':failure', 'cake', 'fell', 'lorri']);
    expect(asked('The cake fell off the lorry')).toEqual(['cake', 'fell', 'lorri']);
  });

  test('is what its words say, whatever its kind', () => {
    expect(asked('A conflict with a colleague', 'failure')).toEqual([':colleague', ':conflict']);
  });

  test('is nothing more for a kind that asks for many things', () => {
    expect(asked('The bridge', 'system-design')).toEqual(asked('The bridge'));
  });

  test.each([
    ['What is a mistake you made, and what did you learn?', 'What is a mistake you made?'],
    ['A quarrel about the roof. How did you handle it?', 'A quarrel about the roof.'],
    ['Tell me about the flood, what happened then?', 'Tell me about the flood'],
  ])('leaves out what any story should tell: "%s"', (long, short) => {
    expect(asked(long)).toEqual(asked(short));
  });

  test('is all of it, where nothing else is asked', () => {
    expect(asked('What did you learn?')).not.toEqual([]);
  });

  test.each([
    ['Why Kafka?', 'why'],
    ['How come you picked Kafka?', 'why'],
    ['What made you pick Kafka?', 'why'],
    ['Why not Kafka?', 'why not'],
    ["Why didn't you use Kafka?", 'why not'],
    ['How many topics do you have?', 'how many'],
    ['How long did it take?', 'how many'],
    ['Who found it?', 'who'],
    ['She asked who found it', 'who'],
    ['Design a bicycle shed', 'design'],
    ['How would you design a bicycle shed?', 'design'],
    ['What is a mutex?', 'concept'],
    ['Can you explain mutexes?', 'concept'],
    ['Mutex vs semaphore?', 'concept'],
    ['What is your plan?', ''],
    ['How did you use Kafka?', ''],
  ])('has a form: "%s" asks %s', (text, form) => {
    expect(askedWords(text, null).form).toBe(form);
  });

  test('tells what was chosen from what was not', () => {
    expect(asked('Why Kafka and not SQS?')).toEqual(['kafka', 'not sqs']);
    expect(asked('Why Kafka over SQS?')).toEqual(['kafka', 'not sqs']);
  });

  test('curly apostrophes are no other words', () => {
    expect(asked('It didn\u2019t go well')).toEqual(asked("It didn't go well"));
  });
});

describe('likeness of what is asked', () => {
  const questions = fc.constantFrom(...[...sameRows, ...differentRows].flat());

  test('is between 0 and 1, 1 for the same words, and the same both ways', () => {
    fc.assert(fc.property(questions, questions, (one, other) => {
      expect(alike(one, other)).toBeCloseTo(alike(other, one), 10);
      expect(alike(one, other)).toBeGreaterThanOrEqual(0);
      expect(alike(one, other)).toBeLessThanOrEqual(1.0000001);
    }));
  });

  test('of words about a thing is less sure than of what is asked for', () => {
    expect(alike('How do you paint a harbour crane?', 'How do you paint a harbour crane?')).toBeLessThan(alike('A failure of yours', 'A mistake of yours'));
  });

  test.each([
    ['A conflict with a colleague', 'A conflict with your manager'],
    ['A conflict with a colleague', 'A conflict with a customer'],
    ['A conflict with a colleague', 'You mediated in a conflict between two colleagues'],
    ['Feedback you got', 'When did you give someone feedback?'],
    ['Why Kafka?', 'Why not Kafka?'],
    ['Who found the crack?', 'How did you find the crack?'],
    ['Tell me about your day', 'Tell me about your week'],
    ['', ''],
  ])('is 0 where another person or another thing is asked about: "%s" and "%s"', (one, other) => {
    expect(alike(one, other)).toBe(0);
  });

  test('whoever is named in a question on a system was not dealt with', () => {
    expect(alike('What happens if ten thousand clients retry at once and the service crashes?', 'What happens if the service crashes?')).toBeGreaterThan(0.3);
  });
});

describe('the table of askings', () => {
  test.each(askingRows)('%s: "%s"', (asking, question) => {
    expect(asked(question)).toContain(`:${asking}`);
  });

  test('has an example of each', () => {
    expect(Object.keys(askings).filter((asking) => !askingRows.some(([name]) => name === asking))).toEqual([]);
  });

  test.each(Object.entries(askings))('%s has plain terms', (_name, terms) => {
    for (const term of terms.split(', ')) {
      expect(term).toMatch(/^[\p{L}\p{N}'_|* ]+$/u);
      expect(term).not.toMatch(/^\s|\s$|\s\s|^\||\|$|\| |\|\|/u);
    }
  });
});

test('a question of any length takes no longer than its first part', () => {
  expect(asked(`Tell me about a failure ${'x'.repeat(200_000)}`)).toContain(':failure');
  expect(asked(`${' ,'.repeat(100_000)}what happened`)).toEqual([]);
});
