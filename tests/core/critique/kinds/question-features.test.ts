import { describe, expect, test } from '@jest/globals';
import { featuresOf } from '../../../../src/core/critique/kinds/question-features';

const namesOf = (plain: string): readonly string[] => featuresOf(plain).features.map(({ name }) => name);

describe('what a question shows of itself', () => {
  test('is its words, its pairs of words, how it opens and how it closes', () => {
    expect(namesOf('why this team')).toEqual(['why', '^why', 'this', 'why this', '^why this', 'team', 'this team', 'team$', '<title>', '<impersonal>']);
  });

  test.each([
    ['mentored', 'mentoring'],
    ['decision', 'decisions'],
    ['prioritise', 'prioritize'],
    ['planned', 'planning'],
    ['stories', 'story'],
    ['manage', 'managed'],
    ['customers', 'customer\'s'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(namesOf(one)).toEqual(namesOf(other));
  });

  test.each([
    ['class', 'clas'],
    ['process', 'proces'],
    ['status', 'statu'],
  ])('keeps "%s" whole', (word, cut) => {
    expect(namesOf(word)).toContain(word);
    expect(namesOf(word)).not.toContain(cut);
  });

  test('holds the start of a long word for its other forms', () => {
    expect(namesOf('persuasion')).toContain('~persu');
    expect(namesOf('persuade')).toContain('~persu');
    expect(namesOf('team').some((name) => name.startsWith('~'))).toBe(false);
  });

  test.each([
    ['can u hear me', 'can you hear me'],
    ['why don\'t you agree', 'why do not you agree'],
    ['is 300 enough', 'is 7 enough'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(namesOf(typed)).toEqual(namesOf(meant));
  });

  test('names each feature once, with the question\'s own words', () => {
    const { features } = featuresOf('the tests test the tester');
    expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
    expect(features.find(({ name }) => name === 'test')?.words).toBe('tests');
    expect(features.find(({ name }) => name === 'the test')?.words).toBe('the tests');
  });

  test.each([
    ['kafka', ['<title>', '<impersonal>']],
    ['why do you like it', ['<short>']],
    ['tell me about a time when you failed badly', ['<middling>', '<story>']],
    [`tell me ${'very '.repeat(20)}soon`, ['<long>', '<impersonal>']],
  ])('tells the form of "%s"', (plain, forms) => {
    expect(namesOf(plain).filter((name) => name.startsWith('<'))).toEqual(forms);
  });

  test('of no words it tells the form only', () => {
    expect(namesOf('')).toEqual(['<title>', '<impersonal>']);
    expect(namesOf('?!')).toEqual(['<title>', '<impersonal>']);
  });

  test('other scripts count as words', () => {
    expect(namesOf('自己紹介')).toContain('自己紹介');
  });

  test('counts in full up to twelve words, and for less beyond', () => {
    expect(featuresOf('why us').share).toBe(1);
    expect(featuresOf('word '.repeat(12).trim()).share).toBe(1);
    expect(featuresOf('word '.repeat(48).trim()).share).toBe(0.5);
  });

  test('no more than the last eighty words are read', () => {
    expect(namesOf(`early ${'late '.repeat(80)}`.trim())).not.toContain('early');
  });
});
