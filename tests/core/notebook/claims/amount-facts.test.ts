import { describe, expect, test } from '@jest/globals';
import { amountFacts } from '../../../../src/core/notebook/claims/amount-facts';
import type { Saying } from '../../../../src/core/notebook/claims/saying';
import { sayingOf, shown } from './saying-of';

const facts = (text: string, given: Partial<Saying> = {}): readonly string[] => shown(amountFacts(sayingOf(text, given)));

describe('the size of a team', () => {
  test.each([
    ['I was on a team of six', 'team-size team | 6 people'],
    ['a team of about 6 engineers', 'team-size team | 6 people'],
    ['the four of us built it', 'team-size team | 4 people'],
    ['it was the four of us', 'team-size team | 4 people'],
    ['we were five of us', 'team-size team | 5 people'],
    ['we are six people on this', 'team-size team | 6 people'],
    ['we were 4 engineers', 'team-size team | 4 people'],
    ['a 5-person team', 'team-size team | 5 people'],
    ['a five people team', 'team-size team | 5 people'],
    ['our team was 7', 'team-size team | 7 people'],
    ['team size: 8', 'team-size team | 8 people'],
    ['my team had nine people', 'team-size team | 9 people'],
    ['our squad of 4 owned it', 'team-size team | 4 people'],
    ['6 developers in our team', 'team-size team | 6 people'],
    ['I led 4 engineers', 'team-size led | 4 people'],
    ['the department is 40', 'team-size department | 40 people'],
    ['the platform team of 12 ran it', 'team-size platform team | 12 people'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toContain(fact);
  });

  test('a bare number answers how big the team is', () => {
    expect(facts('half a dozen engineers, plus a PM', { asked: 'how big is your team?' })).toEqual(['team-size team | 6 people']);
  });

  test.each([
    ['another group', 'the other team of 6 slowed us'],
    ['their group', 'their team of 12 said no'],
    ['people one spoke with', 'I asked 6 engineers who knew it'],
    ['teams counted', 'we met 3 teams'],
  ])('is not told of %s', (_what, text) => {
    expect(facts(text).filter((fact) => fact.startsWith('team-size'))).toEqual([]);
  });
});

describe('years', () => {
  test.each([
    ['I have five years of experience', 'experience | 5 years'],
    ['overall 5 years of experience in web work', 'experience | 5 years'],
    ['I have 8 years of backend experience', 'experience | 8 years'],
    ['eight years in the trade', 'experience | 8 years'],
    ['6 years as a software engineer', 'experience | 6 years'],
    ['three years of Python', 'experience python | 3 years'],
    ['4 years with Kafka', 'experience kafka | 4 years'],
    ['two years at Brightmill', 'tenure brightmill @brightmill | 2 years'],
    ['I spent two and a half years at Brightmill', 'tenure brightmill @brightmill | 2.5 years'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test('an introduction tells years of experience first', () => {
    expect(facts('8 yrs, three companies, payments now', { kind: 'introduction' })).toContain('experience | 8 years');
  });

  test.each([
    ['a manager', 'my manager has been there for eleven years'],
    ['a colleague', 'he has been with us for two years'],
    ['a plan', 'I want to stay for five years'],
    ['an age', 'the code was written 10 years ago'],
  ])('of %s are none of the candidate', (_whose, text) => {
    expect(facts(text).filter((fact) => /^(?:experience|tenure)/u.test(fact))).toEqual([]);
  });
});

describe('how long something took', () => {
  test.each([
    ['the rewrite took 3 months', 'duration work | 3 months'],
    ['it dragged on for half a year', 'duration work | 6 months'],
    ['done in two months', 'duration work | 2 months'],
    ['eight or nine weeks in all', 'duration work | 9 weeks'],
    ['the plan said four weeks', 'duration work (planned) | 4 weeks'],
    ['we had promised four weeks', 'duration work (planned) | 4 weeks'],
    ['we were down for 90 minutes', 'duration outage | 90 minutes'],
    ['the outage lasted an hour and a half', 'duration outage | 1.5 hours'],
    ['a deploy takes 25 minutes', 'duration deploy | 25 minutes'],
    ['retry after 30 s', 'duration retry | 30 seconds'],
    ['it saves 6 hours a week', 'duration time a week | 6 hours a week'],
  ])('%s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test('a question names what a short answer times', () => {
    expect(facts('One and a half hours.', { asked: 'How long was it down?' })).toEqual(['duration outage | 1.5 hours']);
  });

  test.each([
    ['42 minutes of CI became 14', ['duration build (before) | 42 minutes', 'duration build (after) | 14 minutes']],
    ['42 min, now fourteen', ['duration (before) | 42 minutes', 'duration (after) | 14 minutes']],
    ['onboarding in 4 days instead of 6 weeks', ['duration onboarding (after) | 4 days', 'duration onboarding (before) | 6 weeks']],
    ['from 21 minutes to 40 s', ['duration (before) | 21 minutes', 'duration (after) | 40 seconds']],
  ])('%s tells two things', (text, both) => {
    expect(facts(text)).toEqual(both);
  });
});

describe('latency', () => {
  test.each([
    ['p99 from 900 ms down to 120 ms', ['latency (before p99) | 900 milliseconds', 'latency (after p99) | 120 milliseconds']],
    ['p99 went from 2 s to 300 ms', ['latency (before p99) | 2 seconds', 'latency (after p99) | 300 milliseconds']],
    ['Lookups at p99 were nearly two seconds and 120ms after', ['latency (before p99) | 2 seconds', 'latency (after p99) | 120 milliseconds']],
    ['p50 was 40 ms', ['latency (p50) | 40 milliseconds']],
    ['the median was 40 ms', ['latency (p50) | 40 milliseconds']],
    ['on average 80 ms', ['latency (mean) | 80 milliseconds']],
  ])('%s', (text, both) => {
    expect(facts(text)).toEqual(both);
  });

  test('what the situation of a story tells was so before', () => {
    expect(facts('p99 was 900ms', { part: 'situation' })).toEqual(['latency (before p99) | 900 milliseconds']);
  });

  test('what its result tells is so after', () => {
    expect(facts('p99 is 120ms', { part: 'result' })).toEqual(['latency (after p99) | 120 milliseconds']);
  });
});

describe('money, shares, rates and counts', () => {
  test.each([
    ['saves \u20AC30k a year in runners', ['money gained yearly | 30000 EUR a year']],
    ['we lost 80 thousand euros', ['money lost | 80000 EUR']],
    ['the bill was $40k a month', ['money cost yearly | 40000 USD a month']],
    ['unmatched payouts from 7% to 0.5%', ['share level (before) | 7 %', 'share level (after) | 0.5 %']],
    ['Unmatched went down to two percent from seven', ['share level (after) | 2 %', 'share level (before) | 7 %']],
    ['tickets down by a third', ['share trouble | 33.3 %']],
    ['builds are 3x faster', ['factor time | 3 x']],
    ['40k readings a minute', ['rate reading fast | 40000 readings a minute']],
    ['1.2M payouts a month', ['rate payout slow | 1200000 payouts a month']],
    ['at peak 300 rps', ['rate request fast (peak) | 300 requests a second']],
    ['a dozen microservices', ['count service | 12 microservices']],
    ['310k homes', ['count household | 310000 homes']],
    ['500 households first', ['count household (first) | 500 households']],
    ['we added 3 carriers', ['count carrier (first) | 3 carriers']],
    ['5 tries, then dead letter', ['count retry | 5 tries']],
  ])('%s', (text, all) => {
    expect(facts(text)).toEqual(all);
  });

  test('how many asks for the thing that a bare number counts', () => {
    expect(facts('around 40', { asked: 'How many services did you move?' })).toEqual(['count service | 40 services']);
  });
});

describe('no fact is', () => {
  test.each([
    ['a supposition', 'if we had 40 services it would break'],
    ['a wish', 'I would take 3 weeks for it'],
    ['a plan of one\'s own', 'we will have 40 services'],
    ['a denial', 'it was not 40 services'],
    ['what never was', 'we never had 40 services'],
    ['a question', 'was it 40 services?'],
    ['what the interviewer said', 'he said 40 services is a lot'],
    ['what the interviewer asked', 'then she asked about 40 services'],
    ['somebody else\'s', 'their 40 services were older'],
    ['how long the introduction took', 'the intro went on for 4 minutes'],
    ['how long the talk took', 'the interviewer had 25 minutes'],
    ['a count of arguments', 'for two reasons'],
    ['a year', 'that was in 2023'],
  ])('%s', (_what, text) => {
    expect(facts(text)).toEqual([]);
  });

  test('but what the candidate answered is one', () => {
    expect(facts('he asked about size and I said 40 services')).toEqual(['count service | 40 services']);
  });
});
