import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../../src/core/notebook/claims/claim';
import { claimLedger } from '../../../../src/core/notebook/claims/ledger';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

/** Two projects of one person, and a round that asks about the first. */
const BANK = (importer: string, search: string): string => `---
tags: [interview]
---
# Story bank

## Invoice importer
**Situation:** suppliers of Brightmill sent invoices as scans and clerks typed them into the ledger
**Task:** an importer that reads the scans of every supplier
**Action:** I wrote the importer with a parser for each supplier. ${importer}
**Result:** clerks only check the importer now

## Search reindex
**Situation:** the catalogue search of the webshop showed products that were sold out
**Task:** reindex the catalogue without a night of waiting
**Action:** I split the reindex by shelf and fed the catalogue changes to the search. ${search}
**Result:** the search shows what is in stock
`;

const ROUND = (answer: string, question = 'Tell me about something you built'): string => `---
tags: [interview]
company: Larkfield
date: 2026-10-05
round: technical
---
1. ${question}
   => ${answer}
`;

function claimsOf(texts: Readonly<Record<string, string>>): readonly Claim[] {
  return drain(claimLedger(notebookOfNotes(texts)));
}

/** The claims of two telling places, "state: value, value" for the attribute looked at. */
function told(attribute: string, one: string, other: string): string {
  const claims = claimsOf({ 'bank.md': BANK(one, ''), 'round.md': ROUND(`the invoice importer. ${other}`) }).filter((claim) => claim.attribute === attribute);
  return [...new Set(claims.map(({ state }) => state))].sort().join(' ');
}

describe('the same fact given in two ways differs', () => {
  test.each([
    ['team-size', 'We were a team of six.', 'It was the four of us.'],
    ['team-size', 'We were five of us.', 'We were a team of 8 engineers.'],
    ['team-size', 'We are six people on this.', 'A team of three did it.'],
    ['count', 'It reads the scans of 27 suppliers.', 'It served 35 suppliers.'],
    ['count', 'It holds 1.2M invoices.', 'It held 400,000 invoices by then.'],
    ['rate', 'It reads 40k invoices a day.', 'It read 4,000 invoices a day.'],
    ['rate', 'It reads 300 scans per minute.', 'It took in 900 scans a minute.'],
    ['duration', 'It took me half a year.', 'Done in two months.'],
    ['duration', 'It took three weeks.', 'It took four months in all.'],
    ['factor', 'Typing is 3x faster.', 'Typing got about twice as fast.'],
    ['share', 'Typing errors fell by 40%.', 'Typing errors fell by 70 percent.'],
    ['money', 'It saves \u20AC30k a year.', 'It saves 6,000 euros a month.'],
    ['money', 'We saved $120k.', 'It saved around 80 thousand dollars.'],
    ['latency', 'The importer answers with a p99 of 300 ms.', 'The importer had a p99 of two seconds.'],
    ['tool', 'The importer queue runs on RabbitMQ.', 'We ran the importer queue on Kafka.'],
    ['decided-by', 'The importer was my idea.', 'My manager proposed the importer.'],
    ['decided-by', 'I found the wrong supplier totals.', 'Finance noticed the wrong supplier totals.'],
    ['date', 'It went live in January 2025.', 'It went live in June 2024.'],
    ['experience', 'I have 8 years of experience.', 'I have five years of experience.'],
    ['experience', 'I have been building software since 2015.', 'I have 6 years of experience.'],
  ])('%s: %s / %s', (attribute, one, other) => {
    expect(told(attribute, one, other)).toBe('differs');
  });
});

describe('the same fact in other words is confirmed', () => {
  test.each([
    ['team-size', 'We were a team of five.', 'There were 5 of us, five of us really.'],
    ['team-size', 'We were a team of six.', 'Half a dozen engineers on the team of 6.'],
    ['count', 'It reads the scans of a dozen suppliers.', 'It served 12 suppliers.'],
    ['count', 'It reads the scans of about 200 suppliers.', 'It served ~190 suppliers.'],
    ['count', 'It reads the scans of 27 suppliers.', 'It served nearly thirty suppliers.'],
    ['rate', 'It reads 1.2M invoices a month.', 'It read 1,200,000 invoices each month.'],
    ['duration', 'It took me six months.', 'It took half a year.'],
    ['duration', 'It took two months.', 'Eight or nine weeks in all.'],
    ['money', 'It saves \u20AC30k a year.', 'It saves 2,500 euros a month.'],
    ['share', 'Typing errors fell by a third.', 'Typing errors fell by 33%.'],
    ['latency', 'The importer answers with a p99 of 300 ms.', 'The importer had a p99 of 0.3 s.'],
    ['tool', 'The importer queue runs on RabbitMQ.', 'We ran the importer queue on rabbitmq.'],
    ['decided-by', 'The importer was my idea.', 'I proposed the importer.'],
    ['date', 'It went live in Q3 2024.', 'It went live in August 2024.'],
    ['experience', 'I have 8 years of experience.', 'I have been building software since 2018.'],
    ['experience', 'I have 8 years of experience.', 'I have 8+ years of experience.'],
  ])('%s: %s / %s', (attribute, one, other) => {
    expect(told(attribute, one, other)).toBe('confirmed');
  });
});

describe('what only looks like a contradiction is none', () => {
  test.each([
    ['team-size', 'We were a team of six.', 'The department is 40.'],
    ['team-size', 'We were a team of six.', 'Their team of 12 said no.'],
    ['team-size', 'We were a team of six.', 'If we had a team of twelve it would be quicker.'],
    ['count', 'It reads the scans of 27 suppliers.', 'We added 3 suppliers.'],
    ['count', 'It reads the scans of 27 suppliers.', 'It held 310k invoices.'],
    ['count', 'It reads the scans of 27 suppliers.', 'It was never 35 suppliers.'],
    ['rate', 'It reads 40k invoices a day.', 'At peak it read 90k invoices a day.'],
    ['rate', 'It reads 40k invoices a day.', 'He said 400k invoices a day would break it.'],
    ['rate', 'It reads 40k invoices a day.', 'It read 300 invoices a minute.'],
    ['duration', 'It took two months.', 'We had promised four weeks.'],
    ['duration', 'It took two months.', 'A deploy takes 25 minutes.'],
    ['duration', 'We were down for 90 minutes.', 'It took three weeks.'],
    ['latency', 'The importer answers with a p99 of 300 ms.', 'The importer had a p50 of 40 ms.'],
    ['latency', 'p99 from 900 ms to 300 ms.', 'p99 is 310 ms now.'],
    ['money', 'It saves \u20AC30k a year.', 'We lost 120k euros by double payments.'],
    ['tool', 'The importer queue runs on RabbitMQ.', 'At Larchwood it was plain SQS.'],
    ['tool', 'The importer queue runs on RabbitMQ.', 'Kafka would have been too much.'],
    ['decided-by', 'I proposed the importer.', 'My manager decided on the vendor.'],
    ['date', 'It went live in January 2025.', 'It broke in June 2024.'],
    ['experience', 'I have 8 years of experience.', 'I have three years of Python.'],
    ['experience', 'I have 8 years of experience.', 'My manager has 12 years of experience.'],
  ])('%s: %s / %s', (attribute, one, other) => {
    expect(told(attribute, one, other)).not.toContain('differs');
  });

  test.each([
    ['team-size', 'We were a team of six.', 'We were a team of three.'],
    ['count', 'It reads the scans of 27 suppliers.', 'It feeds 40 suppliers.'],
    ['duration', 'It took two months.', 'It took one week.'],
    ['tool', 'It runs on RabbitMQ.', 'It runs on Kafka.'],
    ['date', 'It went live in January 2025.', 'It went live in June 2024.'],
  ])('%s of two projects: %s / %s', (attribute, importer, search) => {
    const claims = claimsOf({ 'bank.md': BANK(importer, search) }).filter((claim) => claim.attribute === attribute);
    expect(claims.map(({ state }) => state)).toEqual(['unconfirmed', 'unconfirmed']);
  });

  test('who gives two values in one go tells of two things', () => {
    const claims = claimsOf({ 'bank.md': BANK('On a quiet day it holds 60k scans and on a busy one 900k scans.', ''), 'round.md': ROUND('the invoice importer, it held 200k scans') });
    expect(claims.filter(({ attribute }) => attribute === 'count').map(({ state }) => state)).not.toContain('differs');
  });
});

describe('a short answer', () => {
  test('takes its project from the question before it in the round', () => {
    const round = `${ROUND('the invoice importer, one parser for each supplier')}   - how many of you were there?\n   => it was the four of us\n`;
    const claims = claimsOf({ 'bank.md': BANK('We were a team of six.', ''), 'round.md': round }).filter(({ attribute }) => attribute === 'team-size');
    expect(claims.map(({ state, value, places }) => [state, value, places.map(({ quote }) => quote)])).toEqual([
      ['differs', 6, ['We were a team of six.']], ['differs', 4, ['it was the four of us']],
    ]);
  });

  test('the words of the interviewer are nobody\'s fact', () => {
    const claims = claimsOf({ 'round.md': ROUND('no', 'Did you have a team of twelve and 40 services?') });
    expect(claims).toEqual([]);
  });

  test('"only" one company answers how many were started from scratch', () => {
    const notes = { 'talk.md': `---\ntags: [interview]\n---\n**H:** Tell me about yourself.\n\n**B:** I am a developer. In these two firms, I began from scratch.\n\n**H:** How many companies did you start from scratch at?\n\n**B:** No. Only Brightmill.\n` };
    const claims = claimsOf(notes).filter(({ attribute, state }) => attribute === 'count' && state === 'differs');
    expect(claims.map(({ value, places }) => [value, places.map(({ quote }) => quote)])).toEqual([
      [2, ['In these two firms, I began from scratch.']], [1, ['No. Only Brightmill.']],
    ]);
  });
});

describe('a resume', () => {
  const RESUME = '---\ntags: [resume]\n---\n# Robin Vale\n\n## Brightmill - Software Engineer\n*Apr 2023 - present*\n\n- Invoice importer with parsers for 27 suppliers\n- Member of a team of six\n';

  test('confirms what an answer says', () => {
    const claims = claimsOf({ 'cv.md': RESUME, 'bank.md': BANK('It reads the scans of 27 suppliers.', '') }).filter(({ attribute }) => attribute === 'count');
    expect(claims.map(({ state, places }) => [state, places.map(({ path, line }) => `${path}:${String(line)}`)])).toEqual([['confirmed', ['bank.md:9', 'cv.md:9']]]);
  });

  test('differs from a role told otherwise', () => {
    const claims = claimsOf({ 'cv.md': RESUME, 'round.md': ROUND('I was the tech lead at Brightmill') }).filter(({ attribute }) => attribute === 'role');
    expect(claims.map(({ state, value }) => `${state} ${String(value)}`)).toEqual(['differs Software Engineer', 'differs tech lead']);
  });

  test('counts the years at an employer by both ends', () => {
    const claims = claimsOf({ 'cv.md': RESUME, 'round.md': ROUND('I spent three and a half years at Brightmill') }).filter(({ attribute }) => attribute === 'tenure');
    expect(claims.map(({ state }) => state)).toEqual(['confirmed']);
  });
});

describe('every claim', () => {
  const notes = { 'bank.md': BANK('We were a team of six. It took two months.', 'It took a week.'), 'round.md': ROUND('the invoice importer, the four of us') };

  test('has its words in the note at its place', () => {
    const texts: Readonly<Record<string, string>> = notes;
    for (const { places } of claimsOf(notes)) {
      for (const { path, from, to, quote } of places) expect(texts[path]?.slice(from, to).replace(/\s+/gu, ' ')).toBe(quote);
    }
  });

  test('is quoted in 25 words at most', () => {
    const long = `We were ${'very '.repeat(40)}glad, a team of six ${'and happy '.repeat(40)}`;
    const quotes = claimsOf({ 'bank.md': BANK(long, '') }).flatMap(({ places }) => places.map(({ quote }) => quote));
    expect(quotes.map((quote) => [quote.includes('team of six'), quote.split(' ').length <= 25])).toEqual([[true, true]]);
  });

  test('is the same whatever the order of the notes', () => {
    const turned = Object.fromEntries(Object.entries(notes).reverse());
    expect(JSON.stringify(claimsOf(turned))).toBe(JSON.stringify(claimsOf(notes)));
  });

  test('of an empty notebook is none', () => {
    expect(claimsOf({})).toEqual([]);
  });
});
