import { describe, expect, test } from '@jest/globals';
import { detail } from '../../../../src/core/critique/improved-answer/detail';
import { textOf } from '../../../../src/core/critique/improved-answer/draft';
import { areKeyWords, denies, isGeneralTalk } from '../../../../src/core/critique/improved-answer/general-talk';
import { habit, isHabit } from '../../../../src/core/critique/improved-answer/habit';
import type { Material } from '../../../../src/core/critique/improved-answer/request';
import { withSubject } from '../../../../src/core/critique/improved-answer/with-subject';

const material = (question: string, ...sentences: readonly string[]): Material => ({ kind: null, question, sentences, added: [], points: [] });

describe('a detail that a follow-up asks for', () => {
  test.each([
    ['How did you find it?', ['We had two ids.'], 'We had two ids. [What did you do for it yourself, step by step?]'],
    ['How did you find it?', ['We compared two logs.'], 'We compared two logs. [Which of these steps did you take yourself?]'],
    ['How did you find it?', ['I compared the logs.'], 'I compared the logs. [One figure or example that shows it?]'],
    ['How did you find it?', ['I compared logs for 3 days.'], 'I compared logs for 3 days.'],
    ['How did it end?', ['Both stayed.'], 'Both stayed. [By how much: what was it before, and what after?]'],
    ['And the outcome?', ['It fell by 40 %.'], 'It fell by 40 %.'],
    ['Did you write it down?', ['Yes, all of us read it.'], 'Yes, all of us read it. [One figure or example that shows it?]'],
    ['Did you write it down?', [], '[In one line: "Did you write it down?"]'],
    ['Do you know Go?', ['I have no experience in Go.'], '[In one line: "Do you know Go?"] [What do you do about the gap, and since when?]'],
  ])('%s / %j', (question, sentences, expected) => {
    expect(textOf(detail(material(question, ...sentences)))).toBe(expected);
  });

  test('a long answer is asked for nothing more', () => {
    const long = `It was the ${'very '.repeat(25)}old one.`;
    expect(textOf(detail(material('Which one was it?', long)))).toBe(long);
  });
});

describe('a way of working', () => {
  test.each([
    ['How do you handle deadlines?', ['I am good at it.'], true],
    ['Describe how you give feedback', ['I prefer to wait.'], true],
    ['What would you do differently?', ['I would start with a replica.'], true],
    ['How do you handle deadlines?', ['Last year I cut the scope of a launch.'], false],
    ['Tell me about a deadline', ['I am good at it.'], false],
    ['How do you handle deadlines?', [], false],
  ])('%s / %j: %s', (question, sentences, expected) => {
    expect(isHabit(material(question, ...sentences))).toBe(expected);
  });

  test('stands first, then one event that shows it', () => {
    expect(textOf(habit(material('How do you plan?', 'I write a list.')))).toBe('I write a list. [One time you did so: where was it, what did you do, and what came of it?]');
    expect(textOf(habit(material('What would you do differently?', 'I would test.')))).toBe('I would test. [What do you do differently since, and what came of it?]');
  });
});

describe('talk without an event', () => {
  test.each([
    [['I think failure is important.'], true],
    [['Usually I would talk to everybody.', 'I am always calm.'], true],
    [['Usually I am calm, but last year I broke it.'], false],
    [['I always test, and errors fell by 40 %.'], false],
    [['The job is old.'], false],
    [[], false],
  ])('%j: %s', (sentences, expected) => {
    expect(isGeneralTalk(sentences)).toBe(expected);
  });
});

describe('key words', () => {
  test.each([
    [['React + learn + improve.'], true],
    [['Notice -> repair.', 'Boring => good.'], true],
    [['Queue full -> added 2 workers.'], false],
    [['I read + wrote it.'], false],
    [['C++ and Go.'], false],
    [[], false],
  ])('%j: %s', (sentences, expected) => {
    expect(areKeyWords(sentences)).toBe(expected);
  });
});

describe('a denial that there is anything to tell', () => {
  test.each([
    'I haven\'t really failed at anything.', 'I don\u2019t really fail.', 'I have never made a mistake.', 'I can\'t think of any major mistakes.', 'I never had a conflict.',
    'Honestly, I wouldn\'t change anything.', 'I don\'t really have any weaknesses.', 'It wasn\'t really my fault.',
  ])('%s', (sentence) => {
    expect(denies(sentence)).toBe(true);
  });

  test.each([
    'The deploy failed.', 'I never test on Friday.', 'I didn\'t know of the failure.', 'We had no downtime.', 'I made a mistake.', 'My weakness is haste.',
    'I did not fail over to the second region for an hour because the runbook was wrong and nobody had tried it before.',
  ])('but not "%s"', (sentence) => {
    expect(denies(sentence)).toBe(false);
  });
});

describe('the "I" that key words lack', () => {
  test.each([
    ['Started as a tester.', 'I started as a tester.'],
    ['Currently at Acme.', 'I\'m currently at Acme.'],
    ['Working on search.', 'I\'m working on search.'],
    ['I joined Acme.', 'I joined Acme.'],
    ['Built by two teams.', 'Built by two teams.'],
    ['Developers liked it.', 'Developers liked it.'],
    ['Currently I lead it.', 'Currently I lead it.'],
  ])('%s', (said, spoken) => {
    expect(textOf(withSubject([said]))).toBe(spoken);
  });
});
