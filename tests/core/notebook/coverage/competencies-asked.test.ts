import { describe, expect, test } from '@jest/globals';
import { competenciesAsked } from '../../../../src/core/notebook/coverage/competencies-asked';
import { competenciesCovered } from '../../../../src/core/notebook/coverage/coverage';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const note = (...questions: readonly string[]): string => `---\ntags: [interview]\ncompany: Acme\ndate: 2026-08-03\nround: loop\n---\n${questions.map((question, at) => `${String(at + 1)}. ${question}\n    => I said something`).join('\n')}\n`;

function asked(question: string): readonly string[] {
  const { questions } = notebookOfNotes({ 'a.md': note(question, 'How big was the team?') });
  const [first] = questions;
  return first === undefined ? [] : competenciesAsked(first);
}

describe('a question asks most of all for', () => {
  test.each([
    ['Tell me about a conflict with a colleague.', 'conflict'],
    ['Tell me about a time you failed.', 'failure'],
    ['How have you mentored others?', 'mentoring'],
    ['When did you convince a group without authority?', 'influence'],
    ['Describe a time when the requirements were unclear.', 'ambiguity'],
  ])('%j: %s', (question, competency) => {
    expect(asked(question)[0]).toBe(competency);
  });

  test.each([
    ['Why Kafka and not SQS?'],
    ['What would you do with ten times the load?'],
    ['How do you make a consumer idempotent?'],
    ['Design a ferry timetable service.'],
    ['How many people did you lead?'],
    ['How long did it take?'],
    ['Do you need a visa?'],
    ['Explain what happens when you type an address in a browser.'],
  ])('nothing: %j', (question) => {
    expect(asked(question)).toEqual([]);
  });
});

describe('a competency is covered by what asks for behaviour', () => {
  const technical = ['Why Kafka and not SQS?', 'What is a saga?', 'How do you make a consumer idempotent?', 'Where was the bottleneck?', 'What load does it carry?'];

  test('technical questions ask for none, however many', () => {
    expect(drain(competenciesCovered(notebookOfNotes({ 'a.md': note(...technical) })))).toEqual([]);
  });

  test('and beside them a question on a person counts alone', () => {
    const covered = drain(competenciesCovered(notebookOfNotes({ 'a.md': note(...technical, 'Tell me about a conflict with a colleague.') })));
    const conflict = covered.find(({ competency }) => competency === 'conflict');
    expect([conflict?.questions.length, conflict?.gap]).toEqual([1, true]);
    expect(covered.filter(({ competency }) => competency === 'communication' || competency === 'problem-solving').filter(({ gap }) => gap)).toEqual([]);
  });
});
