import { describe, expect, test } from '@jest/globals';
import { improvedAnswer } from '../../../../src/core/critique/improved-answer/improved-answer';
import type { ImprovedAnswerRequest } from '../../../../src/core/critique/improved-answer/request';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';

interface Given extends Partial<Omit<ImprovedAnswerRequest, 'kind'>> {
  readonly kind: string | null;
}

function improve({ kind, ...given }: Given): string {
  const known = kind === null ? null : kindById(kind);
  return improvedAnswer({ kind: known, question: '', said: '', parts: null, reflections: [], points: [], ...given });
}

describe('what the words of a question ask for', () => {
  test('a follow-up to a story asks for a detail, unless it asks for another story', () => {
    expect(improve({ kind: 'problem-solving', question: 'How did you notice?', said: 'A customer wrote.', followUp: true })).toBe('A customer wrote. [What did you do for it yourself, step by step?]');
    expect(improve({ kind: 'problem-solving', question: 'Tell me about another issue', said: 'A customer wrote.', followUp: true })).toMatch(/^Situation: A customer wrote/);
  });

  test('a place or a person asked for under an opinion is a detail', () => {
    expect(improve({ kind: 'motivation', question: 'Where did you read about us?', said: 'Two talks of yours.', followUp: true })).not.toContain('no other');
  });

  test('a habit asked for is no story', () => {
    expect(improve({ kind: 'pressure', question: 'How do you handle pressure?', said: 'I write a list first.' })).toMatch(/^I write a list first\. \[One time you did so/);
  });

  test('general talk under a question on an event comes after the event', () => {
    const lines = improve({ kind: 'failure', question: 'Tell me about a time you failed', said: 'I think failure is important. Usually I stay calm.' }).split('\n');
    expect(lines[0]).toMatch(/^\[Situation/);
    expect(lines.at(-1)).toBe('[And then, in general:] I think failure is important. Usually I stay calm.');
  });

  test('key words are no situation', () => {
    expect(improve({ kind: 'failure', question: 'Tell me about a failure', said: 'react + learn + improve' })).toMatch(/\[Your key words, to tell as a story:\] React \+ learn \+ improve\.$/);
  });

  test('a denial is no story', () => {
    expect(improve({ kind: 'failure', question: 'Tell me about a failure', said: 'I don\'t really fail.' }).replace(/\[[^\]]*\]/g, '').trim()).toBe('');
  });

  test('a role asks for one\'s own part in it', () => {
    expect(improve({ kind: 'role', question: 'What is your role?', said: 'I said I am handling the team of 6 people.' })).toBe(
      'I am handling the team of 6 people. [Which part of it is yours: what do you decide, and what do you build?] [One result of it, with a number?]',
    );
  });

  test('a wish to learn is the aim, a course is a step', () => {
    expect(improve({ kind: 'plans', question: 'What next?', said: 'I have no experience in Rust, I want to learn Rust. I read a book on it every week.' })).toBe(
      'I want to learn Rust. [Bridge: which skill of yours carries over to it?] I read a book on it every week. [By when, and what will you have to show?]',
    );
  });

  test('what the writer forgot gets a place at the end', () => {
    expect(improve({ kind: 'motivation', question: 'Why us?', said: 'I use your agent.', reflections: ['but I forgot to say why payments'] })).toMatch(/\[You wanted to add: "why payments"\]$/);
  });

  test('a learning told as a result is not asked for again', () => {
    const parts = { situation: 'We broke the login of all users', action: 'I rolled back and wrote a test', result: 'Back in 20 minutes. We now test each login.' };
    expect(improve({ kind: 'failure', parts })).not.toContain('[Learning');
  });

  test('a label within a part is left out where nothing stands behind it', () => {
    expect(improve({ kind: 'project', parts: { result: 'TECH -- 40 ms\nBUSINESS' } })).toMatch(/Result: TECH -- 40 ms\. \[|Result: TECH -- 40 ms\.$/u);
  });

  test('a weakness asks what is done about it', () => {
    const question = 'What is your greatest weakness?';
    expect(improve({ kind: 'strengths-weaknesses', question, said: 'I care too much.' })).toBe(
      'I care too much. [Example: one piece of work that shows it, and what came of it?] [What do you do about it, and what is better since?]',
    );
    expect(improve({ kind: 'strengths-weaknesses', question, said: 'I over-plan. In my last project it cost us 2 weeks. Since then I write one page first.' })).toBe(
      'I over-plan. In my last project it cost us 2 weeks. Since then I write one page first.',
    );
  });

  test('pay and the way to work are no motivation to tell', () => {
    expect(improve({ kind: 'motivation', question: 'Why us?', said: 'The salary is good. I use your agent every day.' })).toMatch(/^I use your agent every day\. /);
    expect(improve({ kind: 'motivation', question: 'Why us?', said: 'Good pay.' })).toMatch(/^\[Short answer first/);
    expect(improve({ kind: 'technical-decision', question: 'Why SQS?', said: 'It saves money.' })).toMatch(/^It saves money\./);
  });

  test('parts that nobody labelled need no goal where the story is whole', () => {
    const parts = { action: 'Early in my career I took a plan that was far too short. I told my lead in week two, showed two options and cut the scope with the client by hand, day by day.', result: 'We launched 2 weeks later.' };
    expect(improve({ kind: 'project', parts, labelled: false })).not.toMatch(/\[(?:Situation|Task)/);
    expect(improve({ kind: 'project', parts })).toMatch(/\[Situation[^]*\[Task/);
  });
});
