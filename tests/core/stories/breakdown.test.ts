import { describe, expect, test } from '@jest/globals';
import { breakdownsReady, proposedBreakdown } from '../../../src/core/stories/breakdown';
import { breakdownByKind, breakdownWords, commonPoints } from '../../../src/core/stories/breakdown-words';
import { familiesNamed } from '../../../src/core/stories/meetings';

function points(question: string, kind: string | null = null): readonly string[] {
  return proposedBreakdown(question, kind).points.map(({ text }) => text);
}

describe('points from the words of a question', () => {
  test.each([
    ['What was your biggest achievement so far?', ['impact', 'what you did']],
    ['A moment when you stepped up', ['beyond your role', 'what you did', 'what came of it']],
    ['A conflict you had at work', ['both sides', 'how it was settled', 'how you get on now']],
    ['When did you disagree with your lead?', ['both sides', 'how you decided', 'how it was settled', 'leading']],
    ['Which project failed?', ['what went wrong', 'your part', 'what changed since', 'technical depth']],
    ['Your worst mistake', ['what went wrong', 'your part', 'what changed since']],
    ['A hard deadline', ['time pressure', 'priorities', 'what came of it', 'what made it hard']],
    ['What are you most proud of?', ['why you are proud of it', 'what you did', 'impact']],
    ['Hard feedback you got', ['feedback', 'how you reacted', 'what changed since', 'what made it hard']],
    ['How do you mentor juniors?', ['mentoring', 'people you grew']],
    ['Leading without authority', ['leading without title', 'how you won people over', 'leading', 'impact']],
    ['A risk that you took', ['risk', 'how you limited the risk', 'what came of it']],
    ['Your work with stakeholders', ['stakeholders', 'communication']],
    ['An ambiguous request', ['what was not known', 'how you decided', 'what came of it']],
  ])('%p: %p', (question, expected) => {
    expect(points(question)).toEqual(expected);
  });

  test('the words count in any case and dress', () => {
    expect(points('**YOUR GREATEST ACHIEVEMENT**')).toEqual(points('your greatest achievement'));
  });

  test('a word inside another word is none', () => {
    expect(points('A bestial steam engine')).toEqual(commonPoints);
  });
});

describe('a question whose words say nothing', () => {
  test.each([
    ['Who are you?', 'introduction'],
    ['What is a B-tree?', 'technical-concept'],
    ['Where next?', 'plans'],
  ])('%p takes the points of its kind, %s', (question, kind) => {
    expect(points(question, kind)).toEqual(breakdownByKind[kind]);
  });

  test.each([['Hm?', null], ['', null], ['Hm?', 'no-such-kind'], ['Hm?', 'constructor']])('%p of kind %p takes what any story must show', (question, kind) => {
    expect(points(question, kind)).toEqual(['what you did', 'what came of it']);
  });
});

describe('every breakdown of ours', () => {
  const questions = [
    ...breakdownWords.flatMap(({ words }) => words.map((word) => `Tell me of ${word.replaceAll('*', '')}`)),
    'greatest conflict failure deadline feedback risk team customer',
    '',
  ];

  test.each(questions)('%p: two to four different points, marked ours, without a place', (question) => {
    const breakdown = proposedBreakdown(question, null);
    const texts = breakdown.points.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts.length).toBeLessThanOrEqual(4);
    expect(new Set(texts).size).toBe(texts.length);
    expect(breakdown).toMatchObject({ from: null, to: null, ours: true });
    expect(breakdown.points.every(({ from, to }) => from === null && to === null)).toBe(true);
  });
});

describe('the table', () => {
  test('knows at least forty words', () => {
    expect(breakdownWords.length).toBeGreaterThanOrEqual(40);
  });

  test.each([...new Set(breakdownWords.flatMap((entry) => entry.points))])('its point %p is one that a story can be judged by', (point) => {
    expect(familiesNamed(point)).not.toEqual([]);
  });
});

test('the words of breakdowns get ready a few at a time, once, and say the same before and after', () => {
  const before = proposedBreakdown('What was your biggest achievement so far?', null);
  expect([...breakdownsReady()]).toHaveLength(breakdownWords.length);
  expect([...breakdownsReady()]).toEqual([]);
  expect(proposedBreakdown('What was your biggest achievement so far?', null)).toEqual(before);
});
