import { describe, expect, test } from '@jest/globals';
import { facetsOf } from '../../../src/core/stories/facets';
import type { FacetName } from '../../../src/core/stories/story-review';
import { storyOf, type Words } from './story-of';

function statusOf(name: FacetName, words: Words): string | undefined {
  return facetsOf(storyOf(words), { failure: true }).find((facet) => facet.name === name)?.status;
}

describe('words that look like a facet and show none', () => {
  test.each([
    ['an effect', 'own-role', { a: 'The fix led to fewer errors' }],
    ['a success', 'own-role', { a: 'The team managed to ship' }],
    ['what somebody else does since', 'own-role', { r: 'She mentors others now' }],
    ['how often', 'scope', { s: 'Finance copied 40 invoices a week' }],
    ['a price', 'scope', { r: 'The bill is 800 euros a month' }],
    ['money', 'scale', { r: 'The bill went from 21k to 8k dollars' }],
    ['a rhythm', 'scale', { a: 'Met her twice a week' }],
    ['a speed', 'scale', { r: 'It scrolls at 60 frames a second' }],
    ['a trial run', 'business-impact', { a: 'We kept the service through the trial' }],
    ['a size', 'business-impact', { s: '4 TB of orders in one table' }],
    ['being well', 'money', { r: 'The app works fine' }],
    ['a paper', 'money', { a: 'Read every invoice' }],
    ['a count in lakh', 'money', { s: '2 lakh users were waiting' }],
    ['a switch', 'time-saved', { r: 'Cut over in 9 hours' }],
    ['what happened to the team', 'time-saved', { s: 'The change came three weeks early' }],
    ['a test', 'team-effect', { a: 'Ran a stress test' }],
    ['a slow machine', 'team-effect', { r: 'It slowed the site down' }],
    ['the promise that failed', 'commitment', { s: 'I promised the import' }],
    ['a figure with a rhythm', 'commitment', { r: 'Saves 6 hours a week' }],
    ['what was there before', 'team-keeps', { s: 'There was a checklist, nobody read it' }],
  ] as const)('%s is no %s: %p', (_, name, words) => {
    expect(statusOf(name, words)).toBe('missing');
  });

  test.each([
    ['reuse', { r: 'Used by 900 customers' }],
    ['reuse', { a: 'Wrote email templates' }],
    ['learned', { l: 'Testing is important' }],
    ['learned', { r: 'It works now.', l: 'Communication is key' }],
    ['engineering-process', { a: 'Talked to legal about a trial' }],
    ['time-saved', { r: 'Queries are faster' }],
  ] as const)('%s is only thin in %p', (name, words) => {
    expect(statusOf(name, words)).toBe('thin');
  });
});

describe('words that show a facet though they look like nothing', () => {
  test.each([
    ['people', { a: 'Trained the two clerks' }],
    ['scope', { t: 'Cut over in one weekend' }],
    ['scope', { a: 'Backfilled in 11 nights' }],
    ['scale', { s: 'Payroll for 12,000 employees' }],
    ['scale', { r: '400 reports a day without a queue' }],
    ['reuse', { r: 'Nine services use it today' }],
    ['time-saved', { r: 'Deploys from 50 minutes to 8' }],
    ['own-role', { a: 'Won the four leads over one by one' }],
    ['realised', { s: 'My lead pointed out that nobody answered' }],
    ['team-effect', { r: 'My manager lost confidence in my estimates' }],
    ['commitment', { l: 'Since then I read the graph every week' }],
    ['learned', { l: 'I now ask before I merge' }],
  ] as const)('%s is present in %p', (name, words) => {
    expect(statusOf(name, words)).toBe('present');
  });
});
