import { describe, expect, test } from '@jest/globals';
import { allPhrases, firstPhrase, phraseList } from '../../../src/core/stories/phrase-list';

describe('a phrase is found', () => {
  test.each([
    // phrase, text, what is found
    ['led', 'She led it', 'led'],
    ['led', 'LED the work', 'LED'],
    ['led', '(led)', 'led'],
    ['led', '_led_ by', 'led'],
    ['load test*', 'a load-test here', 'load-test'],
    ['load test*', 'two load tests', 'load tests'],
    ['load test*', 'load testing first', 'load testing'],
    ['load test*', 'load  test', 'load  test'],
    ['learn*', 'learnt much', 'learnt'],
    ['i should\'ve', 'I should’ve asked', 'I should’ve'],
    ['team of #', 'a team of 12 people', 'team of 12'],
    ['team of #', 'a team of five', 'team of five'],
    ['# users', 'for 10k users', '10k users'],
    ['# users', 'for 2.5 million users', '2.5 million users'],
    ['# users', 'for 1,200+ users', '1,200+ users'],
    ['# spikes', 'ready for 10x spikes', '10x spikes'],
    ['other team* .. us*', 'other teams now use', 'other teams now use'],
    ['other team* .. us*', 'other teams in the office still use it', 'other teams in the office still use'],
    ['with the .. team', 'with the team', 'with the team'],
    ['from # .. to #', 'from 40 minutes to 5', 'from 40 minutes to 5'],
    ['in 20*', 'that was in 2021', 'in 2021'],
    ['größer', 'viel größer als', 'größer'],
  ])('%p in %p', (phrase, text, found) => {
    expect(firstPhrase(text, phraseList([phrase]))?.text).toBe(found);
  });
});

describe('a phrase is not found', () => {
  test.each([
    ['led', 'he failed', 'inside another word'],
    ['led', 'ledger', 'at the start of another word'],
    ['led', 'übled', 'after a letter that is not ASCII'],
    ['lead', 'lead7', 'before a digit'],
    ['load test', 'load, test', 'over a comma'],
    ['load test', 'load and test', 'over another word'],
    ['other team* .. us*', 'other teams wait. We use it', 'over the end of a sentence'],
    ['other team* .. us*', 'other teams one two three four five use', 'over more than four words'],
    ['# users', 'many users', 'without a number'],
    ['c++', 'c', 'with its signs left out'],
  ])('%p in %p: %s', (phrase, text) => {
    expect(firstPhrase(text, phraseList([phrase]))).toBeNull();
  });
});

test('the place of a phrase leaves out the sign before it', () => {
  const text = 'Then (led) it';
  const found = firstPhrase(text, phraseList(['led']));
  expect(found).toEqual({ text: 'led', start: 6, end: 9 });
  expect(text.slice(6, 9)).toBe('led');
});

test('the longest of several phrases wins at one place', () => {
  expect(firstPhrase('a load test plan', phraseList(['load', 'load test', 'load test plan']))?.text).toBe('load test plan');
});

test('all phrases come in order, neighbours included', () => {
  expect(allPhrases('built built, tested', phraseList(['tested', 'built'])).map(({ text }) => text)).toEqual(['built', 'built', 'tested']);
});

test('looking twice finds the same', () => {
  const list = phraseList(['built']);
  expect(firstPhrase('we built it', list)).toEqual(firstPhrase('we built it', list));
});

test('a hostile text is searched to its end', () => {
  const list = phraseList(['other team* .. us*', 'from # .. to #', 'with the .. team']);
  const hostile = 'other teams with the from 1 '.repeat(8000) + 'x'.repeat(100_000);
  expect(allPhrases(hostile, list)).toEqual([]);
});
