import { describe, expect, test } from '@jest/globals';
import { clearlyTold, likelyTold, storyEar, type Heard, type Kept } from '../../../../src/core/notebook/delivered/story-told';

const termsOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[a-z]{3,}|\d+/g) ?? []);
const kept: readonly Kept[] = [
  { id: 'lamps', words: 'lighthouse lamps dark timer jitter drill' },
  { id: 'ledger', words: 'ferry ledger saltmoor tickets rules 30' },
  { id: 'quays', words: 'ferry quays adaptor printer season' },
];
const ear = storyEar(kept, termsOf);
const told = (said: string): string | null => clearlyTold(ear.hear(said), said, termsOf(said))?.id ?? null;

describe('the story that an answer tells', () => {
  test.each([
    ['the lighthouse lamps went dark, one timer for all', 'lamps'],
    ['ledger, tickets and rules at saltmoor', 'ledger'],
    ['I said the lamps', 'lamps'],
    ['again the ledger', 'ledger'],
    ['my quays project', 'quays'],
    ['LAMPS and TIMER and JITTER', 'lamps'],
  ])('"%s": %s', (said, id) => {
    expect(told(said)).toBe(id);
  });

  test.each([
    ['the ferry', 'two stories have the word'],
    ['lamps', 'nothing says that a story is named'],
    ['ferry lamps ledger quays', 'several may be meant'],
    ['it took 30 minutes', 'a number is no name'],
    ['I said nothing much', 'no word of any'],
    ['', 'nothing was said'],
    [`the timer and the dark were only two of ${'many other different things that happened while nobody watched there during those long weeks '.repeat(1)}before anything else began`, 'too little of a long answer'],
  ])('"%s": none, %s', (said) => {
    expect(told(said)).toBeNull();
  });
});

describe('what may well have been told', () => {
  const heard = (...weights: readonly number[]): readonly Heard[] => weights.map((weight, at) => ({ id: String(at), weight }));

  test.each([
    [[5, 4.5, 3], ['0', '1']],
    [[2.3, 2.2], ['0', '1']],
    [[2.1], []],
    [[], []],
  ])('of weights %j: %j', (weights, ids) => {
    expect(likelyTold(heard(...weights)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the ear', () => {
  test('hears the surest first, a word of one story more than a word of two', () => {
    const heard = ear.hear('ferry ledger');
    expect(heard.map(({ id }) => id)).toEqual(['ledger', 'quays']);
    expect((heard[0]?.weight ?? 0) - (heard[1]?.weight ?? 0)).toBeGreaterThan(heard[1]?.weight ?? 0);
  });

  test('does not hear a word that very many have', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ id: String(at), words: `project ship${'x'.repeat(at)}` }));
    expect(storyEar(many, termsOf).hear('project')).toEqual([]);
  });

  test('hears nothing where nothing is kept', () => {
    expect(storyEar([], termsOf).hear('lamps')).toEqual([]);
  });
});
