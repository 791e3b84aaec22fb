import { describe, expect, test } from '@jest/globals';
import { kindById } from '../../../src/core/critique/kinds/question-kinds';
import type { Subject } from '../../../src/core/critique/rule';
import { asksFact, asksHabit, asksHow, asksLearning, asksWhy, isUnplaced, lastAsked, tellsEvent, wantsStory } from '../../../src/core/critique/subject-asked';
import { subjectOf } from './rules/example-subject';

const asked = (question: string, more: Partial<Subject> = {}): Subject => ({
  ...subjectOf({ question, answer: 'x' }),
  ...more,
});

describe('a habit or a plan is asked for', () => {
  test.each([
    'How do you handle conflict?',
    'how do you deal with a difficult teammate',
    'How would you scale this to a million users?',
    'What would you do differently?',
    '**What if** the queue is full?',
    'Suppose your lead says no, then?',
    'Imagine the database is down',
    'How will you convince them',
    'Say, if you were the manager?',
    'How you handle pressure?',
    'What is your leadership style?',
    'Describe your approach to reviews.',
    'What will you do in future?',
  ])('%s', (question) => {
    expect(asksHabit(asked(question))).toBe(true);
  });

  test.each([
    'How did you handle the conflict?',
    'Tell me about a time you failed.',
    'What did you do then?',
    'Why did you leave?',
    'How many people did you lead?',
    'what you did when the queue was full',
    'Describe how the supposed owner reacted',
    'What was the biggest change?',
  ])('but not with "%s"', (question) => {
    expect(asksHabit(asked(question))).toBe(false);
  });
});

describe('only the learning is asked for', () => {
  test.each([
    'What did you learn?',
    'What have you learnt from it?',
    'what did you actually take away',
    'And what was your biggest takeaway?',
    'so, what was the lesson',
    'Any lessons from that outage?',
    'What would you have done differently?',
    'Which learning did you take with you, any lesson of it?',
    '**What did you learn** from the failure?',
  ])('%s', (question) => {
    expect(asksLearning(asked(question))).toBe(true);
  });

  test.each([
    'Tell me about a failure and what you learned.',
    'What is machine learning?',
    'What happened next?',
    'How do you learn a new language?',
    'Describe your learnings from the project',
    'What went wrong?',
  ])('but not with "%s"', (question) => {
    expect(asksLearning(asked(question))).toBe(false);
  });
});

describe('the line that was asked', () => {
  test.each([
    ['one line', 'Why?', 'Why?'],
    ['a follow-up under its main question', 'Tell me about a failure.\nWhy then?', 'Why then?'],
    ['blanks and breaks at the end', 'First?\nSecond?  \n\n', 'Second?'],
    ['line ends of Windows keep their return', 'First?\r\nSecond?', 'Second?'],
    ['nothing', '', ''],
  ])('%s', (_what, question, expected) => {
    expect(lastAsked(asked(question))).toBe(expected);
  });

  test('a habit in the main question does not colour a follow-up about what happened', () => {
    expect(asksHabit(asked('How do you handle conflict?\nWhat happened with Ravi?'))).toBe(false);
  });
});

describe('a story is owed', () => {
  const failure = { kind: kindById('failure') } as const;

  test.each([
    ['for a past event', {}, true],
    ['not under a follow-up', { isFollowUp: true }, false],
    ['not where it is a story already', { form: 'story' }, false],
    ['not where a habit is asked for', { question: 'How do you handle failure?' }, false],
    ['not where only the learning is asked for', { question: 'What did you learn from your failures?' }, false],
    ['by the words of the question alone', { kind: null }, true],
    ['for a decision that was made', { kind: kindById('technical-decision'), question: 'Tell me about a technical decision you made.' }, true],
    ['not without a kind, where no event is named', { kind: null, question: 'Tell me about Kafka.' }, false],
    ['not for a concept', { kind: kindById('technical-concept'), question: 'Describe a mutex.' }, false],
    ['not for a greeting', { kind: kindById('greeting'), question: 'Nice to meet you.' }, false],
    ['not where it is told', { form: 'told' }, false],
    ['whatever the register', { register: 'noted' }, true],
  ] as const)('%s', (_what, more, expected) => {
    expect(wantsStory(asked('Tell me about a time you failed.', { ...failure, ...more }))).toBe(expected);
  });
});

describe('an event is told or owed', () => {
  test.each([
    ['where a story is owed', 'Tell me about a time you failed.', {}, true],
    ['where it is told', 'Tell me about a time you failed.', { form: 'told' }, true],
    ['not where it has labels', 'Tell me about a time you failed.', { form: 'story' }, false],
    ['not where a habit is told', 'How do you handle failure?', { form: 'told' }, false],
  ] as const)('%s', (_what, question, more, expected) => {
    expect(tellsEvent(asked(question, { kind: kindById('failure'), ...more }))).toBe(expected);
  });
});

describe('nobody can tell what was asked', () => {
  test.each([
    ['(my part)', true],
    ['Notes for tomorrow', true],
    ['What was the reason?', false],
    ['Explain the plan', false],
    ['Kafka', false],
  ])('%s %s', (question, expected) => {
    expect(isUnplaced(asked(question, { kind: null }))).toBe(expected);
  });

  test('but not where a kind is known, under a main question or in a story', () => {
    for (const more of [{ kind: kindById('failure') }, { isFollowUp: true }, { form: 'told' }] as const) expect(isUnplaced(asked('My part', { kind: null, ...more }))).toBe(false);
  });
});

describe('a bare fact is asked for', () => {
  test.each([
    ['How many people were there?', true],
    ['Which database?', true],
    ['Did you write tests?', true],
    ['And who approved it?', true],
    ['How did you test it?', false],
    ['Tell me more.', false],
  ])('%s %s', (question, expected) => {
    expect(asksFact(asked(question, { kind: null }))).toBe(expected);
  });

  test('but not where a story is owed', () => {
    expect(asksFact(asked('Have you ever failed?', { kind: kindById('failure') }))).toBe(false);
    expect(asksFact(asked('Have you ever failed?', { kind: kindById('failure'), isFollowUp: true }))).toBe(true);
  });
});

describe('a reason is asked for', () => {
  test.each([
    ['Why SQS and not Kafka?', true],
    ['Justify the queue.', true],
    ['What made you choose Go?', true],
    ['How did you decide on that?', true],
    ['Tell me about a project.\nAnd why that way?', true],
    ['How many people?', false],
    ['Why was it late?\nWho told the client?', false],
  ])('%s %s', (question, expected) => {
    expect(asksWhy(asked(question))).toBe(expected);
  });
});

describe('a way of working is asked for', () => {
  test.each([
    ['How does it scale?', true],
    ['What happens when a node dies?', true],
    ['Explain the cache.', true],
    ['How many nodes?', false],
    ['How long did it take?', false],
    ['Who wrote it?', false],
  ])('%s %s', (question, expected) => {
    expect(asksHow(asked(question))).toBe(expected);
  });
});
