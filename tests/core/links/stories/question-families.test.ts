import { describe, expect, test } from '@jest/globals';
import { questionFamilies, type FamilyMember } from '../../../../src/core/links/stories/question-families';

const asked = (kind: string | null, ...texts: readonly string[]): readonly FamilyMember[] => texts.map((text) => ({ id: text, text, kind }));

describe('questions of one family', () => {
  test.each([
    ['failure', 'Tell me about a time you failed', 'Describe a mistake you made at work'],
    ['introduction', 'Tell me about yourself', 'Please introduce yourself'],
    ['leaving', 'Why do you want to leave your current job?', 'Why are you leaving your company?'],
    ['conflict', 'Tell me about a disagreement with your manager', 'A time you disagreed with your boss?'],
    ['technical-decision', 'Why did you use Kafka?', 'And why Kafka?'],
    [null, 'What is a saga?', 'Explain what a saga is.'],
    ['greeting', 'How are you?', 'how are you'],
  ])('%s: "%s" and "%s"', (kind, one, other) => {
    expect(questionFamilies(asked(kind, one, other))).toEqual([[one, other]]);
  });
});

describe('questions of two families', () => {
  test.each([
    ['strengths-weaknesses', 'What is your greatest strength?', 'What is your greatest weakness?'],
    ['technical-decision', 'Why Kafka?', 'Why RabbitMQ?'],
    [null, 'Why did you choose Kafka?', 'How did you set up Kafka?'],
    ['technical-decision', 'Why Kafka?', 'Why not Kafka?'],
    ['motivation', 'What do you know about us?', 'What would you want from work?'],
    ['conflict', 'Tell me about a conflict with a customer', 'Tell me about a conflict with your manager'],
    ['greeting', 'How are you?', 'Can you hear me?'],
  ])('%s: "%s" and "%s"', (kind, one, other) => {
    expect(questionFamilies(asked(kind, one, other))).toEqual([]);
  });

  test('are not joined by a chain of others between them', () => {
    const chain = asked('project', 'the billing export', 'the billing export rewrite', 'the export rewrite plan', 'the rewrite plan budget');
    expect(questionFamilies(chain).some((family) => family.length === chain.length)).toBe(false);
  });
});

test('families stand in the order of their first question, and so do their members', () => {
  const questions = [...asked('failure', 'Tell me about a failure'), ...asked('leaving', 'Why leave?'), ...asked('failure', 'Tell me about a mistake'), ...asked('leaving', 'Why are you leaving?')];
  expect(questionFamilies(questions)).toEqual([['Tell me about a failure', 'Tell me about a mistake'], ['Why leave?', 'Why are you leaving?']]);
});

test('many equal questions are one family', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ id: String(at), text: 'Why Kafka?', kind: null }));
  expect(questionFamilies(many)).toEqual([many.map(({ id }) => id)]);
});

test('nothing asked, no family', () => {
  expect(questionFamilies([])).toEqual([]);
  expect(questionFamilies(asked(null, '', '?', 'Hm'))).toEqual([]);
});
