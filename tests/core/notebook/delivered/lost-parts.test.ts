import { describe, expect, test } from '@jest/globals';
import { lostLine, lostNumbers, lostParts, wholeStory } from '../../../../src/core/notebook/delivered/lost-parts';
import type { Said } from '../../../../src/core/notebook/delivered/said';
import type { Parts } from '../../../../src/core/notes/interview-note';
import type { Passage } from '../../../../src/core/text/span';

const passage = (text: string): Passage => ({ text, from: 0, to: text.length, runs: [{ start: 0, from: 0, length: text.length }] });
const parts = (words: Partial<Record<keyof Parts, string>>): Parts => {
  const of = (name: keyof Parts): Passage | null => (words[name] === undefined ? null : passage(words[name]));
  return { situation: of('situation'), task: of('task'), action: of('action'), result: of('result'), learning: of('learning') };
};
const said = (words: string, reflections = ''): Said => ({ words, own: words, reflections });
const termsOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[a-z]{4,}/g) ?? []);
const lost = (story: Partial<Record<keyof Parts, string>>, answer: Said): readonly string[] => lostParts({ parts: parts(story) }, answer, termsOf).map(lostLine);

const LONG = 'we had a lot of trouble that spring and many people had a look at it, and then we sat together for days and talked about the boats and the weather and the food';

describe('a number of the result', () => {
  test.each([
    ['missing', '42 minutes of tests became 14', 'I said it got better', ['The number: "42 minutes of tests became 14"']],
    ['said', 'tests take 14 minutes', 'I said 14 minutes', []],
    ['said in words', 'tests take 14 minutes', 'I said fourteen minutes', []],
    ['said in another unit', 'dark for 90 minutes', 'I said one and a half hours', []],
    ['said without its unit', 'tests take 14 minutes', 'I said 14 now', []],
    ['said short', '120,000 tickets', 'I said 120k', []],
    ['one of two missing', '42 minutes before, 14 minutes after', 'I said 42 minutes', ['The number: "14 minutes after"']],
    ['a day of a month is none', 'live on 1 December', 'I said it went live', []],
    ['none prepared', 'it worked', 'I said nothing', []],
  ])('%s', (_name, result, answer, expected) => {
    expect(lost({ result }, said(answer))).toEqual(expected);
  });
});

describe('a part', () => {
  test('of which a short memory has no word is not called lost', () => {
    expect(lost({ result: 'the ferry ran again', action: 'rebuilt the engine' }, said('I said the ferry'))).toEqual([]);
  });

  test.each([
    ['result', 'The result: "passengers came back to Saltmoor"'],
    ['action', 'What you did: "passengers came back to Saltmoor"'],
    ['learning', 'What you learned: "passengers came back to Saltmoor"'],
  ])('%s that a long answer lacks is lost', (part, line) => {
    expect(lost({ [part]: 'passengers came back to Saltmoor' }, said(LONG))).toEqual([line]);
  });

  test.each([['situation'], ['task']])('%s is never missed', (part) => {
    expect(lost({ [part]: 'passengers came back to Saltmoor' }, said(LONG))).toEqual([]);
  });

  test('is not lost where a long answer has words of it', () => {
    expect(lost({ result: 'passengers came back to Saltmoor' }, said(`${LONG} and the passengers came back`))).toEqual([]);
  });

  test('is not lost where its number was said in other words', () => {
    expect(lost({ result: 'passengers cheered within 6 weeks' }, said(`${LONG}, all in six weeks`))).toEqual([]);
  });

  test('is quoted with at most twelve words', () => {
    const [line] = lost({ result: 'one two three four five six seven eight nine ten eleven twelve thirteen lighthouse keepers' }, said(LONG));
    expect(line?.endsWith('twelve"')).toBe(true);
  });

  test('and its number are told once', () => {
    expect(lost({ result: 'ferries late by 40 minutes no more' }, said(LONG))).toEqual(['The result: "ferries late by 40 minutes no more"']);
  });

  test('comes after a number that stands elsewhere', () => {
    expect(lost({ result: 'saved 40 minutes', action: 'rebuilt every engine alone' }, said(`${LONG}, saved`))).toEqual(['The number: "saved 40 minutes"', 'What you did: "rebuilt every engine alone"']);
  });
});

describe('what the writer says of it', () => {
  test.each([
    ['forgot to say how it ended'],
    ['missed the outcome'],
    ['never said what came out of it'],
    ["didn't mention the impact"],
    ['I left out the numbers'],
  ])('"%s": the result is lost, however short the answer', (noted) => {
    expect(lost({ result: 'the ferry ran again' }, said('I said the ferry', noted))).toEqual(['The result: "the ferry ran again"']);
    expect(lost({ result: 'the ferry ran again' }, said(noted))).toEqual(['The result: "the ferry ran again"']);
  });

  test('the learning is lost where the writer says so', () => {
    expect(lost({ learning: 'ask first' }, said('I said the ferry', 'forgot what I learned'))).toEqual(['What you learned: "ask first"']);
  });

  test.each([['forgot my badge'], ['the result was fine'], ['nothing to improve']])('"%s" says nothing of the kind', (noted) => {
    expect(lost({ result: 'the ferry ran again', learning: 'ask first' }, said('I said the ferry', noted))).toEqual([]);
  });

  test.each([['same as prepared, the ferry'], ['as planned'], ['told it exactly as rehearsed'], ['like I practised']])('"%s": nothing is lost', (words) => {
    expect(lost({ result: 'saved 40 minutes' }, said(words))).toEqual([]);
  });

  test.each([['the bridge, not the ferry as planned'], ['I took the bridge instead of the ferry'], ['should have told the ferry']])('"%s": the story itself is lost', (words) => {
    expect(lost({ situation: 'the ferry broke down', result: 'saved 40 minutes' }, said(words))).toEqual(['The story itself: "the ferry broke down"']);
  });
});

test('nothing is lost where no answer is noted', () => {
  expect(lost({ result: 'saved 40 minutes' }, said(''))).toEqual([]);
});

test('a story is named by its first part', () => {
  expect(lostLine(wholeStory({ parts: parts({ action: 'I wrote', result: 'it ran' }) }))).toBe('The story itself: "I wrote"');
  expect(wholeStory({ parts: parts({}) })).toEqual({ part: 'story', quote: '' });
});

describe('numbers of a plain answer', () => {
  test('are missed in a long answer only', () => {
    expect(lostNumbers('Keys live for 14 days', said(LONG)).map(lostLine)).toEqual(['The number: "Keys live for 14 days"']);
    expect(lostNumbers('Keys live for 14 days', said('I said keys'))).toEqual([]);
  });

  test('are not missed where they were said, or all went as prepared', () => {
    expect(lostNumbers('Keys live for 14 days', said(`${LONG}, two weeks`))).toEqual([]);
    expect(lostNumbers('Keys live for 14 days', said(`${LONG}, as prepared`))).toEqual([]);
    expect(lostNumbers('Keys live long', said(LONG))).toEqual([]);
  });
});
