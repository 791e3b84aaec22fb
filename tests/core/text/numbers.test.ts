import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantities } from '../../../src/core/text/numbers';
import { patience, expectOrdered } from './slices';

const read = (text: string): readonly string[] => quantities(text).map((quantity) => `${quantity.kind} ${quantity.text}`);

describe('quantities', () => {
  test.each([
    ['the bill fell by $5K', ['money $5K']],
    ['a budget of ₹2 lakh', ['money ₹2 lakh']],
    ['it saved Rs. 4,000 a month', ['money Rs. 4,000']],
    ['EUR 30 a seat', ['money EUR 30']],
    ['worth 2 crore', ['money 2 crore']],
    ['nine hundred dollars a day', ['money nine hundred dollars']],
    ['$5K-15K a year', ['money $5K', 'count 15K']],
  ])('money: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['from 15 % to 0.1 %', ['percent 15 %', 'percent 0.1 %']],
    ['+15% completion', ['percent 15%']],
    ['twenty percent fewer pages', ['percent twenty percent']],
    ['15 to 20% of calls', ['percent 15', 'percent 20%']],
    ['**40%** of calls', ['percent 40%']],
    ['99.9% uptime', ['percent 99.9%']],
  ])('percent: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['10x faster', ['multiplier 10x']],
    ['traffic doubled, then halved', ['multiplier doubled', 'multiplier halved']],
    ['it ran twice', ['multiplier twice']],
    ['3 times the load', ['multiplier 3 times']],
    ['a two-fold rise', ['multiplier two-fold']],
    ['we cut it in half', ['multiplier in half']],
    ['latency fell to a tenth', ['multiplier to a tenth']],
    ['a third of our users', ['multiplier a third of our']],
    ['from 12 a week to zero', ['count 12 a week', 'multiplier to zero']],
    ['a saving of half a day per release', ['duration half a day']],
    ['NPS +12', ['count 12']],
    ['from zero to production, for a quarter, the third time', []],
  ])('multiplier: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['done in 3mo', ['duration 3mo']],
    ['two weeks late', ['duration two weeks']],
    ['p95 of 40 ms', ['duration 40 ms']],
    ['about 2 hrs', ['duration 2 hrs']],
    ['a 6-week plan', ['duration 6-week']],
    ['5 min → 30 sec', ['duration 5 min', 'duration 30 sec']],
    ['2 to 3 days', ['duration 2', 'duration 3 days']],
    ['within one week', ['duration one week']],
    ['from 30s to 4s', ['duration 30s', 'duration 4s']],
  ])('duration: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['50 users', ['count 50 users']],
    ['10000 signups a day', ['count 10000 signups']],
    ['10k QPS', ['count 10k QPS']],
    ['five engineers', ['count five engineers']],
    ['25,000 rows', ['count 25,000 rows']],
    ['50M at peak', ['count 50M']],
    ['2 lakh requests', ['count 2 lakh requests']],
    ['a hundred requests', ['count a hundred requests']],
    ['thousands of rows', ['count thousands of rows']],
    ['3 more bugs', ['count 3 more bugs']],
    ['12 of our services', ['count 12 of our services']],
    ['5-6 services', ['count 5', 'count 6 services']],
    ['served 2000 users', ['count 2000 users']],
    ['a team of 5 people', ['count 5 people']],
    ['zero incidents since', ['count zero incidents']],
    ['120 req/s', ['count 120 req/s']],
    ['pages from 40 to 12', ['count 40', 'count 12']],
    ['100 => 10000 signups', ['count 100', 'count 10000 signups']],
    ['rated 4.5/5', ['count 4.5/5']],
  ])('count: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'in 2019 we began', 'the 2020s', "the early 2000's", 'from 2019-2021', 'Python 3.11 services', 'v2 of it', 'SDE-3', 'level 5', 'an L5 role',
    'the 1st one', 'in 4th place', 'S3 and EC2', 'HTTP2', 'on call 24/7', 'one of the teams', 'one engineer', 'one day it broke',
    '1. wrote it\n2. ran it', '1) wrote tests', 'two of us', 'two reasons', 'three things', '100% sure', 'HTTP 500 errors', '500 errors',
    'port 8080', '10.0.0.1', 'on 12/05/2021', 'at 10:30', 'at 3 pm', 'a 1-on-1', 'zero trust', 'phase 2 tests', 'in 2020 users left',
    'Java 8 streams', 'half of it', 'no number at all', '',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('every quantity is the slice it says, in order', () => {
    const parts = fc.constantFrom(
      '5', '10', '2019', ' ', '%', 'x', 'k', '$', '-', ' to ', ' users', 'two', ' lakh', ' hundred', ' weeks', '/', '.', ',', 'doubled', '\n', 'Rs ', 'ms', ' of ',
    );
    fc.assert(fc.property(fc.array(parts), (all) => expectOrdered(all.join(''), quantities(all.join('')))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectOrdered(text, quantities(text))));
  });

  test.each([['digits', '1'], ['groups', '1,'], ['numbers', '5 '], ['words', 'two '], ['magnitudes', 'hundred '], ['users', '5 users '], ['changes', '1 -> ']])(
    'fifty thousand %s end',
    (_what, part) => {
      expectOrdered(part.repeat(50_000), quantities(part.repeat(50_000)));
    },
    patience,
  );
});
