import { describe, expect, test } from '@jest/globals';
import { measuresIn } from '../../../../src/core/notebook/claims/measures';

const of = (text: string): readonly string[] => measuresIn(text).map(({ kind, value, unit }) => `${kind} ${String(value)} ${unit}`.trim());

describe('times', () => {
  test.each([
    ['it took 3 weeks', 'time 3 weeks'],
    ['it took three weeks', 'time 3 weeks'],
    ['it took a week', 'time 1 week'],
    ['half a year of work', 'time 0.5 years'],
    ['30 s between tries', 'time 30 seconds'],
    ['half a minute later', 'time 0.5 minutes'],
    ['120ms at night', 'time 120 milliseconds'],
    ['0.12 s at night', 'time 0.12 seconds'],
    ['42 min of waiting', 'time 42 minutes'],
    ['42m of waiting', 'time 42 minutes'],
    ['90 minutes of downtime', 'time 90 minutes'],
    ['an hour and a half of it', 'time 1.5 hours'],
    ['one and a half hours', 'time 1.5 hours'],
    ['2 quarters of work', 'time 2 quarters'],
    ['8 yrs of work', 'time 8 years'],
    ['two nights of work', 'time 2 days'],
    ['3 mos in', 'time 3 months'],
  ])('%s: %s', (text, measure) => {
    expect(of(text)).toEqual([measure]);
  });
});

describe('shares told as some of many', () => {
  test.each([
    ['two in ten thousand got lost', 'share 0.02 %'],
    ['two out of a hundred thousand got lost', 'share 0.002 %'],
    ['one in a million got lost', 'share 0 %'],
    ['three in a thousand got lost', 'share 0.3 %'],
    ['1 in 50 got lost', 'share 2 %'],
  ])('%s: %s', (text, measure) => {
    expect(of(text)).toEqual([measure]);
  });
});

describe('an arrow is no bound', () => {
  test.each([
    ['lamps 22 -> 9', [null, null]],
    ['lamps 22 => 9', [null, null]],
    ['lamps > 9', ['above']],
    ['>9 lamps', ['above']],
  ])('%s', (text, bounds) => {
    expect(measuresIn(text).map(({ bound }) => bound)).toEqual(bounds);
  });
});

describe('a small m', () => {
  test.each([
    ['the error was 8 m, he said', 8],
    ['the error was 8 m.', 8],
    ['we had 8 m rows', 8_000_000],
    ['we had 8m rows', 8_000_000],
  ])('%s', (text, value) => {
    expect(measuresIn(text).map((measure) => measure.value)).toEqual([value]);
  });
});

describe('money', () => {
  test.each([
    ['saved $30k', 'money 30000 USD'],
    ['saved \u20AC30k a year', 'money 30000 EUR a year'],
    ['saved 2,500 euros a month', 'money 2500 EUR a month'],
    ['120k euros came back', 'money 120000 EUR'],
    ['around 80 thousand euros', 'money 80000 EUR'],
    ['\u20B912 lakh a year', 'money 1200000 INR a year'],
    ['half a million dollars', 'money 500000 USD'],
    ['\u00A35m of fines', 'money 5000000 GBP'],
    ['40 USD per month', 'money 40 USD a month'],
  ])('%s: %s', (text, measure) => {
    expect(of(text)).toEqual([measure]);
  });
});

describe('shares and factors', () => {
  test.each([
    ['cut by 40%', 'share 40 %'],
    ['cut by 40 percent', 'share 40 %'],
    ['cut by forty per cent', 'share 40 %'],
    ['down by a third', 'share 33.3 %'],
    ['a quarter of the tickets', 'share 25 %'],
    ['cut by half', 'share 50 %'],
    ['we halved it', 'share 50 %'],
    ['two thirds of it', 'share 66.7 %'],
    ['builds are 3x faster', 'factor 3 x'],
    ['three times faster', 'factor 3 x'],
    ['twice as fast', 'factor 2 x'],
    ['traffic doubled', 'factor 2 x'],
    ['traffic tripled', 'factor 3 x'],
    ['a ten-fold load', 'factor 10 x'],
  ])('%s: %s', (text, measure) => {
    expect(of(text)).toEqual([measure]);
  });
});

describe('rates', () => {
  test.each([
    ['40k readings a minute', 'rate 40000 readings a minute'],
    ['40,000 readings per minute', 'rate 40000 readings a minute'],
    ['1.2M payouts a month', 'rate 1200000 payouts a month'],
    ['1.2 million payouts monthly', 'rate 1200000 payouts a month'],
    ['1,200,000 payouts each month', 'rate 1200000 payouts a month'],
    ['300 rps', 'rate 300 requests a second'],
    ['300 requests per second', 'rate 300 requests a second'],
    ['22 pages a week', 'rate 22 pages a week'],
    ['5 deploys/day', 'rate 5 deploys a day'],
    ['900 orders daily', 'rate 900 orders a day'],
  ])('%s: %s', (text, measure) => {
    expect(of(text)).toEqual([measure]);
  });
});

describe('counts', () => {
  test.each([
    ['310k homes', ['count 310000 homes']],
    ['a dozen services', ['count 12 services']],
    ['12 of our services', ['count 12 services']],
    ['48 partitions on 3 brokers', ['count 48 partitions', 'count 3 brokers']],
    ['95 of 100 mails', []],
    ['p99 from 900 ms down to 120 ms', ['time 900 milliseconds', 'time 120 milliseconds']],
    ['unmatched from 7% to 0.5%', ['share 7 %', 'share 0.5 %']],
  ])('%s: %j', (text, measures) => {
    expect(of(text)).toEqual(measures);
  });
});

describe('parts and sizes in words', () => {
  test.each([
    ['one in fifty was lost', ['share 2 %']],
    ['2 out of 40 were wrong', ['share 5 %']],
    ['one in a thousand failed', ['share 0.1 %']],
    ['a quarter of a million rows', ['count 250000 rows']],
    ['one point two million rows', ['count 1200000 rows']],
    ['a quarter of a day', ['time 0.25 days']],
    ['we built it in half a year', ['time 0.5 years']],
    ['cut in half', ['share 50 %']],
    ['6 TB of logs', ['count 6 TB']],
    ['600 gigs', ['count 600 GB']],
    ['4k EUR less per month', ['money 4000 EUR a month']],
  ])('%s: %p', (text, measures) => {
    expect(of(text)).toEqual(measures);
  });

  test.each([['a few thousand rows'], ['several hundred rows'], ['a couple of hundred rows']])('%s is no figure', (text) => {
    expect(of(text)).toEqual([]);
  });

  test('sizes are compared in one unit', () => {
    const [one, other] = ['6 TB', '6000 gigs'].map((text) => measuresIn(text).map(({ value, scale }) => value * scale));
    expect(one).toEqual(other);
  });
});
