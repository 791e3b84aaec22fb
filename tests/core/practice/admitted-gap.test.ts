import { describe, expect, test } from '@jest/globals';
import { admittedGap } from '../../../src/core/practice/admitted-gap';

describe('a note that nothing was answered', () => {
  test.each([
    ['blanked'],
    ['I totally blanked.'],
    ['my mind went blank'],
    ['nothing came to mind'],
    ['had no example'],
    ['no real example'],
    ['No answer at all.'],
    ["didn't have one"],
    ['didnt have an example ready'],
    ["I didn't know."],
    ['did not know how to answer'],
    ['could not answer'],
    ["couldn't think of a case"],
    ["couldn't name one"],
    ['no idea'],
    ['had nothing ready'],
    ['skipped it'],
    ['- again no example'],
    ['uh, nothing came to mind. Had no story.'],
  ])('is %j', (text) => {
    expect(admittedGap(text)).toMatchObject({ isEmpty: true });
  });
});

describe('a note that an answer was told badly', () => {
  test.each([
    ['waffled', 'waffled'],
    ['rambled about the old system', 'rambled about the old system'],
    ['I said Redis. Then stumbled on expiry.', 'Then stumbled on expiry.'],
    ['got lost in the details', 'got lost in the details'],
    ['went on for 5 minutes', 'went on for 5 minutes'],
    ['never said what came out of it', 'never said what came out of it'],
    ['forgot to mention the cost', 'forgot to mention the cost'],
    ['the outage again... had nothing else ready', 'the outage again... had nothing else ready'],
    ['no real example. Said I would ask both', 'no real example.'],
    ['uh. said the team lead, nothing concrete', 'uh.'],
    ['too vague', 'too vague'],
    ['no idea how many, guessed a million', 'no idea how many, guessed a million'],
    ["didn't have one, made it about the merge", "didn't have one, made it about the merge"],
    ['sounded rehearsed', 'sounded rehearsed'],
    ['the intro was too long', null],
    ['the intro sounded flat', 'the intro sounded flat'],
    ["couldn't explain why it works", "couldn't explain why it works"],
    ['said a table of keys (forgot to say how it is cleaned)', 'said a table of keys (forgot to say how it is cleaned)'],
  ])('%j holds %j', (text, quote) => {
    expect(admittedGap(text)?.text ?? null).toBe(quote);
    expect(admittedGap(text)?.isEmpty ?? false).toBe(false);
  });

  test('stands at its place in the text', () => {
    const text = 'I said Redis. Then stumbled on expiry.';
    const { start, end } = admittedGap(text) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('Then stumbled on expiry.');
  });
});

describe('words that tell of the work', () => {
  test.each([
    ['I said with a table of keys'],
    ['We had no tests, so I wrote a harness'],
    ['the service forgot to release its lock, and I found it'],
    ['The customer had no idea why it failed'],
    ['we missed the deadline by two days and told the client'],
    ['forgot the index in the migration, rolled back in ten minutes'],
    ['I told them that nobody could explain the spike'],
    ['The alert never said which host it was'],
    ['no downtime, no lost messages'],
    ['The team was weak in testing, so I paired with each'],
    ['The worker got stuck and I restarted it'],
    ['he was bored'],
    [''],
    ['...'],
  ])('say nothing of the answer: %j', (text) => {
    expect(admittedGap(text)).toBeNull();
  });

  test('long prose is searched no further than its beginning', () => {
    expect(admittedGap(`${'I moved one table after the other to the new cluster. '.repeat(9)}Blanked.`)).toBeNull();
  });
});
