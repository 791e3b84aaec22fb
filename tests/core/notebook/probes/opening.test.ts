import { describe, expect, test } from '@jest/globals';
import { openingOf } from '../../../../src/core/notebook/probes/opening';

describe('a question that asks for own work', () => {
  test.each([
    ['Tell me about a time when a release went wrong.'],
    ['Can you give us an example of a hard trade-off?'],
    ['Describe a situation in which the plan fell apart.'],
    ['Walk me through something you built.'],
    ['walk me thru the hardest thing you made'],
    ['Which of your projects would you build again?'],
    ['What has been the toughest bug you met?'],
    ['What is the biggest mistake of your career?'],
    ['When did you refuse a request?'],
    ['When was the last time you changed your mind?'],
    ['Have you ever had to close a project?'],
    ['Did you build anything like this before?'],
    ['any choice you made with half of the facts missing?'],
    ['One incident you remember from the till team?'],
    ['A time you used numbers to win people over'],
    ['An example of a happy customer'],
    ['What are you proud of?'],
    ['Who have you helped to grow?'],
    ['How many people have you led?'],
    ['Sell me the oven planner in three sentences.'],
    ['Tell us about convincing people who do not report to you'],
    ['Which metric did you move?'],
    ['Tell me about a colleague who was hard to work with.'],
  ])('%s', (question) => {
    expect(openingOf(question)).toBe('own-work');
  });
});

describe('a question that asks for the person', () => {
  test.each([
    ['Tell me a little about yourself.'],
    ['Could you tell me about your background?'],
    ['What is your greatest weakness?'],
    ['Walk me through your career, please.'],
    ['Why do you want to leave?'],
    ['why us?'],
    ['What attracts you to our company?'],
    ['Where would you like to be three years from now?'],
    ['What are your salary expectations?'],
    ['when could you start'],
    ['are you ok with travel?'],
    ['what do you look for in a team'],
    ['What would your team say about you?'],
    ['How do you stay up to date?'],
    ['What annoys you in code reviews?'],
    ['What have you worked on up to now?'],
    ['Nice to meet you.'],
    ['What would you do in your first 90 days here?'],
    ['do you need a visa'],
  ])('%s', (question) => {
    expect(openingOf(question)).toBe('person');
  });
});

describe('a question that asks in general', () => {
  test.each([
    ['How do you onboard a newcomer?'],
    ['how do u give feedback to somebody more senior'],
    ['How do you decide what to build first?'],
    ['What do you do if two teams own the same table?'],
    ['Explain what happens when you open a page.'],
    ['What is the difference between a queue and a log?'],
    ['What do you think about pair programming?'],
    ['How do you celebrate success?'],
    ['Moving on, how does a hash map work?'],
  ])('%s', (question) => {
    expect(openingOf(question)).toBe('general');
  });
});

describe('a task', () => {
  test.each([
    ['Design a service that prints labels.'],
    ['Please design the backend of a ticket machine.'],
    ['implement a cache with expiry'],
    ['Write a fare calculator with caps'],
    ['How would you design a parking lot?'],
    ['Estimate the storage for a year.'],
  ])('%s', (question) => {
    expect(openingOf(question)).toBe('task');
  });
});

describe('a question that may go on', () => {
  test.each([
    ['And what came out of it?'],
    ['Who found out?'],
    ['What had caused it?'],
    ['How many of you worked on that?'],
    ['why a queue and not a table'],
    ['What was the slowest part?'],
    ['What was the first thing that fell over?'],
    ['How did you check that nothing got lost?'],
    ['Ten times the orders, would it still hold?'],
    ['Do other teams use it?'],
    ['How do you keep one shop from blocking the others?'],
    ['How do you make sure nobody sees an old price?'],
    ['Root cause in one sentence?'],
    ['What would you do differently?'],
    ['one message that always fails?'],
    ['and one customer who sends a thousand times the rest?'],
    ['Which broker, and why that one?'],
    ['How long was it down?'],
  ])('%s', (question) => {
    expect(openingOf(question)).toBeNull();
  });

  test('is read at its beginning alone', () => {
    expect(openingOf(`${'so it went on and on '.repeat(200)} tell me about a time you failed`)).toBeNull();
  });
});
