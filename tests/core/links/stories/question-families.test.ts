import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../../src/core/critique/classify';
import { drain } from '../../../../src/core/notes/steps';
import { questionFamilies, type FamilyMember } from '../../../../src/core/links/stories/question-families';
import { differentRows, sameRows } from './family-rows';

const familiesOf = (questions: readonly FamilyMember[]): readonly (readonly string[])[] => drain(questionFamilies(questions));

const asked = (kind: string | null, ...texts: readonly string[]): readonly FamilyMember[] => texts.map((text) => ({ id: text, text, kind }));

/** As the notebook asks: each with the kind that its words give. */
const classified = (...texts: readonly string[]): readonly FamilyMember[] => (
  texts.map((text) => ({ id: text, text, kind: classify(text, { category: null, parentKind: null })?.kind.id ?? null }))
);

describe('questions of one family', () => {
  test.each(sameRows)('"%s" and "%s"', (one, other) => {
    expect(familiesOf(classified(one, other))).toEqual([[one, other]]);
  });

  test.each([
    ['failure', 'Tell me about a time you failed', 'Describe a mistake you made at work'],
    ['introduction', 'Tell me about yourself', 'Please introduce yourself'],
    ['leaving', 'Why do you want to leave your current job?', 'Why are you leaving your company?'],
    ['conflict', 'Tell me about a disagreement with your manager', 'A time you disagreed with your boss?'],
    ['technical-decision', 'Why did you use Kafka?', 'And why Kafka?'],
    [null, 'What is a saga?', 'Explain what a saga is.'],
    ['greeting', 'How are you?', 'how are you'],
  ])('%s: "%s" and "%s"', (kind, one, other) => {
    expect(familiesOf(asked(kind, one, other))).toEqual([[one, other]]);
  });
});

describe('questions of two families', () => {
  test.each(differentRows)('"%s" and "%s"', (one, other) => {
    expect(familiesOf(classified(one, other))).toEqual([]);
  });

  test.each([
    ['strengths-weaknesses', 'What is your greatest strength?', 'What is your greatest weakness?'],
    ['technical-decision', 'Why Kafka?', 'Why RabbitMQ?'],
    [null, 'Why did you choose Kafka?', 'How did you set up Kafka?'],
    ['technical-decision', 'Why Kafka?', 'Why not Kafka?'],
    ['motivation', 'What do you know about us?', 'What would you want from work?'],
    ['conflict', 'Tell me about a conflict with a customer', 'Tell me about a conflict with your manager'],
    ['greeting', 'How are you?', 'Can you hear me?'],
  ])('%s: "%s" and "%s"', (kind, one, other) => {
    expect(familiesOf(asked(kind, one, other))).toEqual([]);
  });

  test('are not joined by a chain of others between them', () => {
    const chain = asked('project', 'the billing export', 'the billing export rewrite', 'the export rewrite plan', 'the rewrite plan budget');
    expect(familiesOf(chain).some((family) => family.length === chain.length)).toBe(false);
  });
});

describe('questions on work', () => {
  const told = (context: string, ...texts: readonly string[]): readonly FamilyMember[] => texts.map((text) => ({ id: `${text} ${context}`, text, kind: null, context }));
  const crane = 'crane harbour rope hook winch driver barge cabin cargo quay tide mast anchor pulley chain';
  const lamp = 'lamp tower lens oil wick keeper fog beam stairs gallery mirror mercury clock rotation signal';

  test('are one family where their surroundings tell of one work', () => {
    expect(familiesOf([...told(crane, 'What was the bottleneck?'), ...told(crane, 'Where does it choke first?')])).toHaveLength(1);
    expect(familiesOf([...told(crane, 'Do other teams use the winch?'), ...told(crane, 'Is it reused?')])).toHaveLength(1);
  });

  test('are two where their surroundings have nothing in common', () => {
    expect(familiesOf([...told(crane, 'What was the bottleneck?'), ...told(lamp, 'Where does it choke first?')])).toEqual([]);
    expect(familiesOf([...told('', 'Do other teams use the winch?'), ...told('', 'Is it reused?')])).toEqual([]);
  });
});

test('why there is asked by each company for itself', () => {
  const asking = (id: string, text: string, company: string | null): FamilyMember => ({ id, text, company, kind: 'motivation' });
  expect(familiesOf([asking('a', 'Why Northquay?', null), asking('b', 'Why us?', 'Northquay'), asking('c', 'Why us now?', 'Tallship')])).toEqual([['a', 'b']]);
});

test('families stand in the order of their first question, and so do their members', () => {
  const questions = [...asked('failure', 'Tell me about a failure'), ...asked('leaving', 'Why leave?'), ...asked('failure', 'Tell me about a mistake'), ...asked('leaving', 'Why are you leaving?')];
  expect(familiesOf(questions)).toEqual([['Tell me about a failure', 'Tell me about a mistake'], ['Why leave?', 'Why are you leaving?']]);
});

test('many equal questions are one family', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ id: String(at), text: 'Why Kafka?', kind: null }));
  expect(familiesOf(many)).toEqual([many.map(({ id }) => id)]);
});

test('nothing asked, no family', () => {
  expect(familiesOf([])).toEqual([]);
  expect(familiesOf(asked(null, '', '?', 'Hm'))).toEqual([]);
});
