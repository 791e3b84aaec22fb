import { describe, expect, test } from '@jest/globals';
import { competenciesOf, competenciesSpokenFor, signalsInWords, signalsOf, titleOf } from '../../../src/core/stories/competencies';
import type { Story } from '../../../src/core/notes/interview-note';
import { competencies } from '../../../src/core/stories/competency';
import { competencyWords } from '../../../src/core/stories/competency-words';
import { probingRows, showingRows } from './competency-rows';
import { emptyCell, ideaOf, storyOf } from './story-of';

const conflict = { name: 'Conflict', competencies: ['conflict', 'communication'] as const };
const quotedIn = (reason: string): readonly string[] => [...reason.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');

describe('the table of competencies', () => {
  test('holds the closed list in its order', () => {
    expect(competencyWords.map(({ name }) => name)).toEqual([...competencies]);
    expect(competencies).toHaveLength(20);
  });

  test.each(competencyWords.map((entry) => [entry.name, entry] as const))('has words and signals for %s', (_, entry) => {
    expect(entry.title).toMatch(/^[A-Z][a-z -]+$/);
    expect(entry.asks.length).toBeGreaterThanOrEqual(10);
    expect(entry.shows.length).toBeGreaterThanOrEqual(10);
    expect(new Set(entry.asks).size).toBe(entry.asks.length);
    expect(new Set(entry.shows).size).toBe(entry.shows.length);
    expect([...entry.asks, ...entry.shows].filter((term) => term !== term.toLowerCase())).toEqual([]);
    expect([entry.amazon.length, entry.google.length, entry.meta.length].filter((count) => count === 0)).toEqual([]);
  });

  test('names in one sentence what three companies call a competency', () => {
    expect(signalsInWords('conflict')).toBe(
      'Amazon calls it "Have Backbone; Disagree and Commit" and "Earn Trust", Google "Googleyness", Meta "Resolving conflict".',
    );
    expect(competencies.map(titleOf)).toEqual(competencyWords.map(({ title }) => title));
  });

  test('covers all sixteen principles of Amazon', () => {
    expect([...new Set(competencyWords.flatMap(({ amazon }) => amazon))].sort()).toEqual([
      'Are Right, A Lot', 'Bias for Action', 'Customer Obsession', 'Deliver Results', 'Dive Deep', 'Earn Trust', 'Frugality',
      'Have Backbone; Disagree and Commit', 'Hire and Develop the Best', 'Insist on the Highest Standards', 'Invent and Simplify',
      'Learn and Be Curious', 'Ownership', 'Strive to be Earth\'s Best Employer', 'Success and Scale Bring Broad Responsibility', 'Think Big',
    ]);
  });

  test('covers the four attributes of Google and the five signals of Meta', () => {
    expect([...new Set(competencyWords.flatMap(({ google }) => google))].sort()).toEqual([
      'General cognitive ability', 'Googleyness', 'Leadership', 'Role-related knowledge',
    ]);
    expect([...new Set(competencyWords.flatMap(({ meta }) => meta))].sort()).toEqual([
      'Communicating effectively', 'Driving results', 'Embracing ambiguity', 'Growing continuously', 'Resolving conflict',
    ]);
  });

  test.each(competencies.map((name) => [name]))('tells what the three companies call %s', (name) => {
    const entry = competencyWords.find((known) => known.name === name);
    expect(signalsOf(name)).toEqual({ amazon: entry?.amazon, google: entry?.google, meta: entry?.meta });
  });
});

describe('the competencies that a question probes', () => {
  test('the table asks after each of them', () => {
    const asked = new Set(probingRows.map(([, name]) => name));
    expect(competencies.filter((name) => !asked.has(name))).toEqual([]);
  });

  test.each(probingRows)('"%s" probes %s', (question, name) => {
    expect(competenciesOf(null, question).map((found) => found.name)).toContain(name);
  });

  test.each(probingRows)('the reasons for "%s" quote its words', (question) => {
    const reasons = competenciesOf(null, question).map(({ reason }) => reason);
    expect(reasons.filter((reason) => !/^".+" in the question$/.test(reason))).toEqual([]);
    expect(reasons.flatMap(quotedIn).filter((words) => !question.includes(words))).toEqual([]);
  });

  test.each(probingRows)('"%s" stays within four, each named once', (question) => {
    const names = competenciesOf(conflict, question).map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(4);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['conflict', 'communication']));
  });

  test('what words and kind agree on comes first, then the kind, then the words', () => {
    expect(competenciesOf(conflict, 'Tell me about a time you disagreed with a customer.')).toEqual([
      { name: 'conflict', reason: '"disagreed" in the question', words: ['disagreed'] },
      { name: 'communication', reason: 'Questions of the kind "Conflict" ask for it.', words: [] },
      { name: 'customer', reason: '"customer" in the question', words: ['customer'] },
    ]);
  });

  test('a kind tells where no word does', () => {
    expect(competenciesOf(conflict, 'And then?').map(({ name }) => name)).toEqual(['conflict', 'communication']);
  });

  test.each([['Nice to meet you.'], ['And then?'], [''], ['Which API gateway was it?']])('"%s" alone probes none', (question) => {
    expect(competenciesOf(null, question)).toEqual([]);
  });
});

/** Those that two different words, or a phrase, speak for. */
const competenciesShown = (story: Story): ReturnType<typeof competenciesSpokenFor> => competenciesSpokenFor(story).filter(({ strength }) => strength > 0.5);

describe('the competencies that a story shows', () => {
  test('the table shows each of them', () => {
    const shown = new Set(showingRows.map(([, name]) => name));
    expect(competencies.filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(showingRows)('"%s" shows %s', (a, name) => {
    expect(competenciesShown(storyOf({ a })).map((shown) => shown.name)).toContain(name);
  });

  test.each(showingRows)('"%s" shows the same as an idea of one line', (a) => {
    expect(competenciesShown(ideaOf(a))).toEqual(competenciesShown(storyOf({ a })));
  });

  test.each(showingRows)('the quotes of "%s" stand in it', (a) => {
    const quotes = competenciesShown(storyOf({ s: 'Two services were late.', a })).map(({ quote }) => quote);
    expect(quotes.filter((quote) => !a.includes(quote) || quote.split(/\s+/).length > 12)).toEqual([]);
  });

  test('those with most different words come first, and none is surer than sure', () => {
    const told = competenciesSpokenFor(storyOf({ a: showingRows.map(([action]) => action).join(' ') })).map(({ strength }) => strength);
    expect(told).toEqual([...told].sort((one, other) => other - one));
    expect(told.every((strength) => strength > 0 && strength <= 1)).toBe(true);
    const both = storyOf({ a: 'I reproduced it, narrowed it down, found the root cause. I shipped the fix on time.' });
    expect(competenciesShown(both)[0]?.name).toBe('problem-solving');
  });

  test.each([
    ['I looked at the tests.'],
    ['The logs were long.'],
    ['My colleague wrote a tool.', 'innovation'],
    ['The clients were there.'],
  ])('one word alone shows little: "%s"', (a, but = '') => {
    expect(competenciesShown(storyOf({ a })).map(({ name }) => name).filter((name) => name !== but)).toEqual([]);
  });

  test('an empty story shows none', () => {
    expect(competenciesShown(emptyCell)).toEqual([]);
    expect(competenciesShown(storyOf({}))).toEqual([]);
  });
});
