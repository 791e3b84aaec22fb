import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../../src/core/critique/improved-answer/draft';
import { introduction } from '../../../../src/core/critique/improved-answer/introduction';

const NOW = '[Now: your role, your company, and what you build?]';
const RESULT = '[One result you are proud of, with a number?]';
const PAST = '[Past: one or two steps that led you here?]';
const NEXT = '[Next: what do you want to work on, and why here?]';

const told = (...sentences: readonly string[]): string =>
  textOf(introduction({ kind: null, question: 'Tell me about yourself', sentences, added: [], points: [] }));

describe('the name that opens an introduction', () => {
  test.each([
    ['Myself Ravi Kumar.', "I'm Ravi Kumar."],
    ['My name is Asha, from Pune.', "I'm Asha. Pune."],
    ['Hi, I am Meera Nair.', "I'm Meera Nair."],
    ['Hello! I’m Tomas.', "I'm Tomas."],
    ['Sure, this is Ruth.', "I'm Ruth."],
    ["About myself, Anne-Marie O'Neil.", "I'm Anne-Marie O'Neil."],
  ])('%s', (opening, expected) => {
    expect(told(opening).startsWith(expected)).toBe(true);
  });

  test.each([
    'I am a Backend Developer at Acme.',
    'I am working at Acme.',
    "I'm from Pune.",
    'My name tag is blue.',
    'This is my story.',
  ])('no name in "%s"', (opening) => {
    expect(told(opening)).not.toMatch(/^I'm \p{Lu}/u);
  });
});

describe('present, past and future', () => {
  test.each([
    [
      'the present first',
      ['I joined Acme in 2019.', 'I am a lead now.'],
      `I am a lead now. ${RESULT} I joined Acme in 2019. ${NEXT}`,
    ],
    [
      'the future last',
      ['I want to work on search.', 'I am at Acme.', 'I built the feed.'],
      `I am at Acme. ${RESULT} I built the feed. I want to work on search.`,
    ],
    [
      'nothing of the future',
      ['I am at Acme.', 'I started as a tester.'],
      `I am at Acme. ${RESULT} I started as a tester. ${NEXT}`,
    ],
    ['nothing but the future', ['I hope to lead one day.'], `${NOW} ${RESULT} ${PAST} I hope to lead one day.`],
    [
      'a clause without a sign goes with the one before',
      ['I started at Acme.', 'Mostly Java.'],
      `${NOW} ${RESULT} I started at Acme. Mostly Java. ${NEXT}`,
    ],
    [
      'clauses of one sentence part',
      ['I joined Acme, then moved to Globex, currently I lead a squad.'],
      `Currently I lead a squad. ${RESULT} I joined Acme. I moved to Globex. ${NEXT}`,
    ],
    [
      'a figure spares the slot for one',
      ['I am at Acme.', 'I cut the bill by 30%.'],
      `I am at Acme. I cut the bill by 30%. ${NEXT}`,
    ],
    [
      'years of work are no such figure',
      ['I have 4 years experience.'],
      `I have 4 years experience. ${RESULT} ${PAST} ${NEXT}`,
    ],
    ['an admission goes', ['I am at Acme.', "I don't know React."], `I am at Acme. ${RESULT} ${PAST} ${NEXT}`],
  ])('%s', (_what, sentences, expected) => {
    expect(told(...sentences)).toBe(expected);
  });

  test('what the writer would add finds its own place', () => {
    const material = { kind: null, question: '', sentences: ['I am at Acme.'], points: [] };
    expect(textOf(introduction({ ...material, added: ['I built the ledger for 200 people.'] }))).toBe(
      `I am at Acme. I built the ledger for 200 people. ${NEXT}`,
    );
  });

  test('without words only the slots stand', () => {
    expect(told()).toBe(`${NOW} ${RESULT} ${PAST} ${NEXT}`);
  });
});
