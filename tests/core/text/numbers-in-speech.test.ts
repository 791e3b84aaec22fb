import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantities } from '../../../src/core/text/numbers';

const read = (text: string): readonly string[] =>
  quantities(text).map((quantity) => `${quantity.kind} ${quantity.text}`);

describe('amounts as they are typed and said', () => {
  test.each([
    ['it was taking 45 mins, now it takes 12 mins', ['duration 45 mins', 'duration 12 mins']],
    ['p99 came down from 2.4s to 300ms', ['duration 2.4s', 'duration 300ms']],
    ['P95 1200ms -> 180ms', ['duration 1200ms', 'duration 180ms']],
    ['we saved approx Rs 12 lakhs per annum', ['money Rs 12 lakhs']],
    ['a saving of $1.2M/yr', ['money $1.2M']],
    ['USD 40k a month', ['money USD 40k']],
    ['it was 18 LPA', ['money 18 LPA']],
    ['around 3 crore rupees', ['money 3 crore rupees']],
    ['€2,500 each', ['money €2,500']],
    ['a bill of 900 dollars', ['money 900 dollars']],
    ['reduced costs by ~30%', ['percent 30%']],
    ['30 per cent less', ['percent 30 per cent']],
    ['up 2 percentage points', ['percent 2 percentage points']],
    ['an uptime of **99.95 %**', ['percent 99.95 %']],
    ['2.5x the throughput', ['multiplier 2.5x']],
    ['3× as fast', ['multiplier 3×']],
    ['it halved', ['multiplier halved']],
    ['ten times as many', ['multiplier ten times']],
    ['almost tripled', ['multiplier tripled']],
    ['a 3-month project', ['duration 3-month']],
    ['for 2.5 years', ['duration 2.5 years']],
    ['three sprints', ['duration three sprints']],
    ['40 man-days', ['duration 40 man-days']],
    ['within 15 min', ['duration 15 min']],
    ['2 yrs', ['duration 2 yrs']],
    ['half a million rows', ['count half a million rows']],
    ['12,00,000 rows', ['count 12,00,000 rows']],
    ['3M events', ['count 3M events']],
    ['a dozen services', ['count a dozen services']],
    ['six of the teams', ['count six of the teams']],
    ['1,500 stores', ['count 1,500 stores']],
    ['5+ microservices', ['count 5+ microservices']],
    ['20 GB of logs', ['count 20 GB']],
    ['4.6 out of 5', ['count 4.6 out of 5']],
    ['tickets fell from 80 to 15', ['count 80', 'count 15']],
    ['coverage 60 → 85', ['count 60', 'count 85']],
    ['no: 2 engineers + 1 tester', ['count 2 engineers']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['line breaks of Windows', 'It took 3 weeks.\r\n- 40 users\r\n', ['duration 3 weeks', 'count 40 users']],
    ['a bullet list', '- 3x faster\n- 5 teams use it', ['multiplier 3x', 'count 5 teams']],
    ['bold digits with a plain unit', '**12** services', ['count 12** services']],
    ['code marks', '`40 ms`', ['duration 40 ms']],
    ['numbers at both ends', '7 bugs in 2 days', ['count 7 bugs', 'duration 2 days']],
    ['Hindi-English', 'kareeb 50 users the, 2 ghante mein 10k requests', ['count 50 users', 'count 10k requests']],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('figures that measure nothing', () => {
  test.each([
    'batch of 2018 graduates',
    'since March 2021 users',
    'Q3 2022',
    'in FY 2020-21',
    'Java 17 services',
    'Angular 12 apps',
    'Python 2 to Python 3 scripts',
    'Spring Boot 3 services',
    'HTTP 429 replies',
    'a 404 error',
    'SDE 2 engineers',
    'SDE-II',
    'L4 engineers',
    'level 3 engineers',
    'round 2 interviews',
    'question 5 candidates',
    'step 3 tests',
    'option 2',
    'sev 2 incidents',
    'P0',
    'PR #412 comments',
    'JIRA-1234',
    'ticket 88 users saw',
    'line 20 errors',
    'port 443 requests',
    '10.1.2.3',
    '1.2.3',
    'v1.4 users',
    '12/03/2022',
    '2022-03-12',
    '9:30',
    '24x7 is a',
    'log4j 2 bugs',
    'EC2 nodes',
    'S3 buckets',
    'k8s pods',
    'i18n',
    'utf-8',
    'base64',
    'sha256',
    'OAuth2',
    'two sides',
    'three options',
    'two questions',
    'one thing',
    'one of them',
    'the 2nd one',
    'the first one',
    '100% agree',
    '1. first',
    '2) second',
    '(3) third',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what holds for every text', () => {
  test('an amount stays one when a sentence stands before or after it', () => {
    fc.assert(
      fc.property(fc.constantFrom('40 ms', '30%', '₹2 lakh', '12 services', '3x', 'two weeks', '10k QPS'), (amount) => {
        const alone = read(amount);
        expect(alone).toHaveLength(1);
        expect(read(`It was hard. Then ${amount}. It held.`)).toEqual(alone);
      }),
    );
  });

  test('words without figures measure nothing', () => {
    const plain = fc.array(
      fc.constantFrom('we', 'shipped', 'users', 'fast', 'many', 'some', 'percent', 'hours', 'it', '.', ',', '\n'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(plain, (all) => {
        expect(read(all.join(' '))).toEqual([]);
      }),
    );
  });
});
