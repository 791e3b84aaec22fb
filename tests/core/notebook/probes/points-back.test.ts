import { describe, expect, test } from '@jest/globals';
import { asksForDetail, pointsBack } from '../../../../src/core/notebook/probes/points-back';

describe('only what was said before explains', () => {
  test.each([
    ['And with two regions?'],
    ['But who pays for it?'],
    ['Who recorded them?'],
    ['What had caused it?'],
    ['How did you get there?'],
    ['How many of you worked on that?'],
    ['What then?'],
    ['Even if it is down?'],
    ['Is it still in use?'],
    ['Why this approach?'],
    ['Who else used the queue?'],
    ['What would you do differently?'],
    ['What if you get ten times as many instead?'],
    ['Where did you put the orders in the end?'],
  ])('"%s"', (question) => {
    expect(pointsBack(question, true)).toBe(true);
  });

  test('a question without a word of its own', () => {
    expect(pointsBack('Why?', false)).toBe(true);
  });

  test.each([
    ['a question that names what it asks about', 'Why Kafka for orders?'],
    ['a concept', 'How does a bloom filter work?'],
    ['a long speech', `And ${'so they said to me '.repeat(10)}?`],
  ])('not %s', (_what, question) => {
    expect(pointsBack(question, true)).toBe(false);
  });
});

describe('a detail of work that was done', () => {
  test.each([
    ['What did the customers notice?'],
    ['Which brokers did you consider?'],
    ['How did your team test?'],
    ['Who found out?'],
    ['Who ran the night shift?'],
    ['How many people?'],
    ['how long and how big'],
    ['why postgres?'],
    ['What came out of the pilot?'],
    ['Could other teams send orders?'],
    ['Why was the lock there?'],
  ])('is asked by "%s"', (question) => {
    expect(asksForDetail(question)).toBe(true);
  });

  test.each([
    ['What is a deadlock?'],
    ['How do you plan a sprint?'],
    ['Are you looking elsewhere?'],
    ['Explain eventual consistency.'],
    ['Is exactly once possible?'],
  ])('is not asked by "%s"', (question) => {
    expect(asksForDetail(question)).toBe(false);
  });
});
