import { describe, expect, test } from '@jest/globals';
import { asksForEvent } from '../../../../src/core/critique/kinds/asks-for-event';

describe('a question asks for something that the candidate did once', () => {
  test.each([
    ['Tell me about a time you missed a date.'],
    ['tell me abt a choice you had to make without the facts'],
    ['Describe a plan you changed halfway.'],
    ['When did you say no to a client?'],
    ['What did you fix that was not your job?'],
    ['Who have you taught?'],
    ['An example of putting the crew first'],
    ['A time you used figures to change a mind'],
    ['any risk you took that paid off?'],
    ['Have you ever had to calm an angry client?'],
    ['Walk me through the hardest call you made.'],
  ])('%j', (question) => {
    expect(asksForEvent(question)).toBe(true);
  });

  test.each([
    ['How do you stop one loud shop from hurting the rest?'],
    ['Why a queue and not a table?'],
    ['What would you do with ten times the load?'],
    ['How many people were in the team?'],
    ['What is a saga?'],
    ['Design a ferry timetable.'],
    ['Which store did you use for it?'],
    ['Do you need a permit?'],
    [''],
  ])('%j does not', (question) => {
    expect(asksForEvent(question)).toBe(false);
  });
});

test('a hostile question takes no time', () => {
  expect(asksForEvent(`tell ${'a thing '.repeat(5000)}`)).toBe(false);
});
