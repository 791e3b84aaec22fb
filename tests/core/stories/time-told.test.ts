import { describe, expect, test } from '@jest/globals';
import { savedTimesIn } from '../../../src/core/stories/time-told';

describe('a saving', () => {
  test.each([
    ['It saves 6 hours a week', '6 hours a week', 6, 'hour', 'week'],
    ['Saved six hrs per sprint', 'six hrs per sprint', 6, 'hour', 'sprint'],
    ['Frees 1.5 days/month', '1.5 days/month', 1.5, 'day', 'month'],
    ['2h less a day', '2h', 2, 'hour', null],
    ['Saves half an hour every morning', 'half an hour every morning', 30, 'minute', 'day'],
    ['Saves an hour a day', 'an hour a day', 1, 'hour', 'day'],
    ['Saved ~ 40 min each time', '~ 40 min each time', 40, 'minute', 'time'],
    ['Cut about 3 hours of manual work per release', 'about 3 hours of manual work per release', 3, 'hour', 'release'],
    ['Saved 1,200 hours a year', '1,200 hours a year', 1200, 'hour', 'year'],
    ['Saved us 3-4 days a month', '3-4 days a month', null, 'day', 'month'],
    ['Every Monday it saves 2 hours', '2 hours every Monday', 2, 'hour', 'week'],
    ['The weekly run is 50 minutes less', '50 minutes weekly', 50, 'minute', 'week'],
    ['Two weeks ahead of schedule', 'Two weeks', 2, 'week', null],
    ['Reduced the manual checks by 4 hours a week', '4 hours a week', 4, 'hour', 'week'],
  ] as const)('"%s"', (text, words, amount, unit, per) => {
    expect(savedTimesIn(text)).toEqual([{ time: expect.objectContaining({ words, amount, unit, per }), after: null, isBefore: false }]);
  });

  test.each([
    ['Saves 2 hours per engineer per week', true], ['Saves 2 hours a week each', true], ['Saves 2 hours a week', false],
  ])('"%s" is told of one person: %p', (text, isEach) => {
    expect(savedTimesIn(text)[0]?.time.isEach).toBe(isEach);
  });

  test.each([['Saved about 6 hours', true], ['Saved over 6 hours a week', true], ['Saved 6 hours', false]])('"%s" is told as about right: %p', (text, isAbout) => {
    expect(savedTimesIn(text)[0]?.time.isAbout).toBe(isAbout);
  });

  test('person days count the people', () => {
    expect(savedTimesIn('Saved 5 person days')[0]?.time.countsPeople).toBe(true);
    expect(savedTimesIn('Saved 5 days')[0]?.time.countsPeople).toBe(false);
  });
});

describe('a change', () => {
  test.each([
    ['Cut from 2 days to 20 minutes', '2 days', '20 minutes'],
    ['Setup 5 hours -> 1', '5 hours', '1'],
    ['Setup from 5 to 2 hours', '5 hours', '2 hours'],
    ['From 40 minutes down to 6', '40 minutes', '6'],
    ['Went from 6 hours a week to 1 hour a week', '6 hours a week', '1 hour'],
    ['20 minutes instead of 2 hours', '2 hours', '20 minutes'],
    ['It used to take 3 days, now 4 hours', '3 days', '4 hours'],
    ['It used to take 3 days', '3 days', null],
    ['It takes 2 hours, down from 3 days', '3 days', '2 hours'],
    ['Instead of 3 days it takes one morning', '3 days', null],
    ['From 3 hours to 30 seconds', '3 hours', '30 seconds'],
  ] as const)('"%s": from %s to %s', (text, words, after) => {
    expect(savedTimesIn(text)).toEqual([{ time: expect.objectContaining({ words }), after, isBefore: true }]);
  });
});

describe('no saving of time', () => {
  test.each([
    'p99 from 900 ms to 120 ms', 'Built in 3 weeks', 'Saved the state every 5 minutes', 'Cut costs within 2 months', 'Reduced errors over 6 weeks', 'It broke 3 weeks later', 'Fixed after 4 hours',
    'Went from 2 hours to 3 hours', 'Grew from 20 to 40 minutes', 'From 40 minutes to 2 hours', 'Cut the retention from 30 days to 7 days', 'Polling from 5 minutes to 1 minute', 'Outage cut from 4 hours to 20 minutes',
    'I took 2.5 days instead of 2, with half a day extra', '3 hours instead of 20 minutes', 'Less than one day', 'From 12 servers to 4', 'Saved a 30 day retention', 'No time was saved', '', 'Saved 40 %',
  ])('"%s"', (text) => {
    expect(savedTimesIn(text)).toEqual([]);
  });
});

describe('a work that comes back', () => {
  test('counts where it has a rhythm', () => {
    expect(savedTimesIn('It took 6 hours a week', { spent: true })).toHaveLength(1);
    expect(savedTimesIn('It took 6 hours', { spent: true })).toEqual([]);
  });

  test('is no outage', () => {
    expect(savedTimesIn('Downtime of 6 hours a week', { spent: true })).toEqual([]);
  });
});

test('a long text is read to its end', () => {
  expect(savedTimesIn(`${'We waited 3 days and '.repeat(3000)}it saves 6 hours a week`)).not.toEqual([]);
});
