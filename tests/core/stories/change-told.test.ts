import { describe, expect, test } from '@jest/globals';
import { keepsChange, namesLearning, tellsChange } from '../../../src/core/stories/change-told';

describe('a learning is named', () => {
  test.each([
    'I learned to ask first.', 'We realised that nobody read the page.', 'It taught me patience.', 'The main takeaway was the size of the batch.',
    'In hindsight the plan was thin.', 'Looking back I was too fast.', "I've learnt to say no.", 'That has stuck with me.', 'Next time I ask earlier.', 'I should have called him.',
  ])('in "%s"', (text) => {
    expect(namesLearning(text)).toBe(true);
  });

  test.each(['I wrote the parser.', 'He learned of it from a customer.', 'The model learns from clicks.', 'The lesser evil was a restart.', ''])('not in "%s"', (text) => {
    expect(namesLearning(text)).toBe(false);
  });
});

describe('a changed behaviour is told', () => {
  test.each([
    'Since then I write the rollback first.', 'Ever since, two of us look.', 'Now I test with real files.', 'Every week we read the errors together.',
    'I no longer merge on Fridays.', 'We created a short checklist.', 'I started to ask for numbers.', 'I have kept that habit ever since.', 'Before every release I call the on-call.',
    'In my next project I did the same.', 'We adopted a rota.',
  ])('in "%s"', (text) => {
    expect(tellsChange(text)).toBe(true);
  });

  test.each(['I learned a lot.', 'I will be more careful.', 'It was a good lesson.', 'The service knows its peers.', ''])('not in "%s"', (text) => {
    expect(tellsChange(text)).toBe(false);
  });
});

describe('something is kept', () => {
  test.each(['I created a short runbook.', 'Added a canary for each release', 'We have since moved to one format.', 'Now every export has an owner.', 'It has not come back since then.'])('in "%s"', (text) => {
    expect(keepsChange(text)).toBe(true);
  });

  test.each(['I wrote the export.', 'It was fixed by noon.', 'I learned a lot.'])('not in "%s"', (text) => {
    expect(keepsChange(text)).toBe(false);
  });
});

test.each(['I set the alert on the age now, not on the length.', 'We codified it for all future exports.', 'Future releases wait a day.'])('a change for what comes is told in "%s"', (text) => {
  expect(tellsChange(text)).toBe(true);
});

describe('a step changes a way of working where it closes the story', () => {
  const wrong = 'For two days all shops of a partner sold at old prices, and nobody saw it until a customer wrote to us about it.';

  test.each([
    ['at its end', `${wrong} I introduced a second reader for prices.`, true],
    ['as a habit from its middle on', `${wrong} I started asking the partner first, and it went well with the other shops of the same firm.`, true],
    ['but not at its beginning', `I changed the date format of our export. ${wrong} I rolled it back.`, false],
    ['nor as a thing that was begun', `I started a load test on the wrong host. ${wrong}`, false],
    ['nor where it only mends', `${wrong} I stopped the export within the hour.`, false],
  ])('%s', (_where, text, expected) => {
    expect(tellsChange(text)).toBe(expected);
  });
});
