import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tellsEffect, tellsOutcome, withoutIdleEnds } from '../../../src/core/stories/outcome-told';

describe('an outcome is told', () => {
  test.each([
    'As a result the pages stopped.',
    'in the end the client was happy',
    'The outcome was a smaller bill.',
    'We shipped on Friday.',
    'It went live in March and has been in production since.',
    'The team finally delivered, ahead of schedule.',
    'Latency dropped to 40 ms.',
    'The build came down from 45 to 12 minutes.',
    'It **reduced** our cost by a third.',
    'This saved them two days each week.',
    'now the other squads use the same template',
    'Checkout became the standard for other teams.',
    'He got promoted in June.',
    'She thanked me in the town hall.',
    'No more pages at night.',
    'We won the deal.',
    'The incident was resolved before noon.',
    'My manager praised it.',
    'The feature is still in use.',
    'It’s 30% cheaper.',
    'The saving was ₹18 lakh a year.',
    'We are back on track.',
    'Zero incidents since.',
    'so the page got faster',
    'It never happened again.',
  ])('good: %s', (text) => {
    expect(tellsOutcome(text)).toBe(true);
  });

  test.each([
    'We missed the deadline by a week.',
    'It failed to start.',
    'I broke production for an hour.',
    'We lost two customers.',
    'I rolled it back.',
    'The site was down.',
    'Everything went wrong.',
    'My proposal was rejected.',
    'The project got cancelled.',
    'The launch slipped twice.',
  ])('bad: %s', (text) => {
    expect(tellsOutcome(text)).toBe(true);
  });

  test.each([
    ['somebody else goes on', 'I paired with Ravi. He wrote the next one alone.'],
    ['the customer acts', 'I called them back. The client signed in May.'],
    ['a figure for the thing', 'I moved it to a queue. It handles 3,000 rows a minute.'],
    ['a clause, not a sentence', 'I wrote the guide, and they adopted it.'],
    ['key words', 'wrote a linter; everyone installed it'],
  ])('after the first own step, %s', (_what, text) => {
    expect(tellsOutcome(text)).toBe(true);
  });
});

describe('nothing came of it yet', () => {
  test.each([
    'I wrote a patch and a test.',
    'I was the owner of the billing module.',
    'Our manager asked me to look at it.',
    'I talked to him. He felt left out.',
    'I asked them twice. They said they would look.',
    'She wanted tabs, I wanted blanks.',
    'I generally stay calm and I listen.',
    'It runs on Kafka and Redis.',
    'I did it twice.',
    'The deadline was in two weeks.',
    'He wrote it. She tested it.',
    'I have five years of experience.',
    'My role was to design the schema.',
    '',
    '...',
    '- \n- ',
  ])('%s', (text) => {
    expect(tellsOutcome(text)).toBe(false);
  });
});

describe('for every text', () => {
  const told = fc.constantFrom('As a result it held.', 'It was 30% faster.', 'We shipped it.', 'It went live.');
  const rest = fc.array(fc.constantFrom('I wrote it.', 'He felt sad.', 'It is blue.', '- one', '**bold**'), {
    maxLength: 8,
  });

  test('an outcome stays one, whatever stands before it on other lines', () => {
    fc.assert(
      fc.property(rest, told, (lines, outcome) => {
        expect(tellsOutcome([...lines, outcome].join('\n'))).toBe(true);
      }),
    );
  });

  test('it ends, and in no time', () => {
    const before = performance.now();
    for (const part of ['I built it ', 'results ', 'reduced a a a a ', 'it, it, ', '1% '])
      expect(typeof tellsOutcome(part.repeat(4000))).toBe('boolean');
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('a delivery alone', () => {
  test.each(['I shipped it', 'The feature was delivered.', 'We launched the page.', 'I finally merged it'])('is an outcome without an effect: "%s"', (text) => {
    expect(tellsOutcome(text)).toBe(true);
    expect(tellsEffect(text)).toBe(false);
  });

  test.each(['I shipped it, and the pages stopped.', 'We launched the page on time.', 'I delivered it and the load fell by half.'])('has an effect in "%s"', (text) => {
    expect(tellsEffect(text)).toBe(true);
  });
});

test.each(['The platform is much more reliable.', 'No order was lost since.', 'The demo went really well.', 'We were done four days early.', 'It is used by six teams.', 'The page became very fast.', 'It got good reviews.', 'That attracted new shops.'])('an effect is told in "%s"', (text) => {
  expect(tellsEffect(text)).toBe(true);
});

describe('an end that any story could have is taken out', () => {
  test.each([
    ['It worked out fine in the end.', false],
    ['Everything went well.', false],
    ['I solved it, and the client was happy.', false],
    ['It worked out, and refunds fell by 30 %.', true],
  ])('%s then tells an effect: %s', (text, expected) => {
    expect(tellsEffect(withoutIdleEnds(text))).toBe(expected);
  });
});
