import { describe, expect, test } from '@jest/globals';
import { numeralsIn } from '../../../../src/core/notebook/claims/numerals';

describe('a number is read', () => {
  test.each([
    ['we had 12 services', '12'],
    ['we had twelve services', '12'],
    ['we had a dozen services', '12'],
    ['half a dozen colleagues', '6'],
    ['two dozen jobs', '24'],
    ['twenty-five minutes', '25'],
    ['forty two minutes', '42'],
    ['one hundred and ten tables', '110'],
    ['two hundred and fifty people', '250'],
    ['three hundred ten thousand homes', '310000'],
    ['hundred thousand rows', '100000'],
    ['a thousand rows', '1000'],
    ['half a million rows', '500000'],
    ['two million rows', '2000000'],
    ['1,200,000 rows', '1200000'],
    ['1.2M rows', '1200000'],
    ['1.2 million rows', '1200000'],
    ['40k rows', '40000'],
    ['40 K rows', '40000'],
    ['4,000 rows', '4000'],
    ['12,50 euros', '12.5'],
    ['3 lakh rupees', '300000'],
    ['12 lakhs a year', '1200000'],
    ['2 crore users', '20000000'],
    ['1.5 bn events', '1500000000'],
    ['5m rows', '5000000'],
    ['a build of 5m', '5'],
    ['a couple of juniors', '2'],
    ['half a year', '0.5'],
    ['half an hour', '0.5'],
    ['it took a week', '1'],
    ['it took an hour and a half', '1.5'],
    ['one and a half hours', '1.5'],
    ['two and a half years', '2.5'],
    ['a month and a half', '1.5'],
    ['one quarter later', '1'],
    ['the four of us', '4'],
    ['p99 of 300 ms', '300'],
    ['from 900 ms to 120 ms', '900 120'],
    ['from 9 to 4 people', '9 4'],
    ['3 teams and 12 people', '3 12'],
  ])('%s: %s', (text, values) => {
    expect(numeralsIn(text).map(({ value }) => value).join(' ')).toBe(values);
  });
});

describe('no number is', () => {
  test.each([
    ['a word with digits', 'the v2 of k8s'],
    ['an ordinal', 'the 3rd try'],
    ['a clock time', 'at 10:30'],
    ['a version', 'Python 3 and Java 17'],
    ['an error code by its name', 'error 503'],
    ['a percentile', 'the p99'],
    ['a ticket', 'see #412'],
    ['"one of"', 'one of the teams'],
    ['"one day"', 'one day it broke'],
    ['"no one"', 'no one, really'],
    ['"a" before what is not measured', 'a month of work'],
    ['a level', 'level 5'],
    ['a phase', 'phase 2'],
  ])('%s', (_what, text) => {
    expect(numeralsIn(text)).toEqual([]);
  });
});

describe('a range is one number with two ends', () => {
  test.each([
    ['5-6 services', 5, 6],
    ['5 to 6 services', 5, 6],
    ['eight or nine weeks', 8, 9],
    ['between 5 and 7 people', 5, 7],
    ['2 to 3 weeks', 2, 3],
    ['200\u2013250 stores', 200, 250],
    ['2 to 3k rows', 2000, 3000],
  ])('%s', (text, low, high) => {
    expect(numeralsIn(text).map((numeral) => [numeral.low, numeral.high])).toEqual([[low, high]]);
  });
});

describe('about right is an interval', () => {
  const holds = (text: string, value: number): boolean => numeralsIn(text).some(({ low, high }) => low <= value && value <= high);

  test.each([
    ['about 200 stores', 190, true],
    ['~200 stores', 220, true],
    ['around 200 stores', 300, false],
    ['roughly thirty carriers', 27, true],
    ['nearly thirty carriers', 27, true],
    ['nearly thirty carriers', 31, false],
    ['almost 5 years', 4.5, true],
    ['over 200 stores', 250, true],
    ['over 200 stores', 190, false],
    ['more than 5 people', 6, true],
    ['5+ years', 6, true],
    ['at least 5 people', 4, false],
    ['under 300 ms', 280, true],
    ['under 300 ms', 310, false],
    ['up to 40 jobs', 38, true],
    ['40 or so stores', 43, true],
    ['something like 4,000 rows', 4200, true],
    ['something like 4,000 rows', 40000, false],
    ['a couple of juniors', 3, true],
    ['a couple of juniors', 4, false],
    ['1.2M rows', 1_180_000, true],
    ['40k rows', 39_500, true],
    ['40k rows', 4_000, false],
    ['4 people', 5, false],
    ['4 people', 4, true],
    ['18 services', 19, false],
    ['0.5 % of it', 0.5, true],
  ])('%s may be %s: %s', (text, value, may) => {
    expect(holds(text, value)).toBe(may);
  });
});

test('a long line of digits takes its time only once', () => {
  expect(numeralsIn('1 '.repeat(20_000)).length).toBe(20_000);
});
