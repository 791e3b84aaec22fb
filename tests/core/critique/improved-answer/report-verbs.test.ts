import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  opensAsReport,
  withoutReport,
  withoutSelfRemark,
} from '../../../../src/core/critique/improved-answer/report-verbs';

describe('an answer that only remembers', () => {
  test.each([
    'I said we cached it',
    'i told about the cron',
    '**I said it was slow**',
    '- I said retries',
    '“I said no',
    'And I answered that we shard it',
    'I’ve said yes',
  ])('opens with it: %s', (answer) => {
    expect(opensAsReport(answer)).toBe(true);
  });

  test.each([
    'I told the team to stop',
    'We said no',
    'He said yes',
    'We cached it. I said so.',
    'The vendor replied that it is fine',
    'Sayings of mine',
    '',
  ])('does not: %s', (answer) => {
    expect(opensAsReport(answer)).toBe(false);
  });
});

describe('a remark on how it went', () => {
  test.each([
    ['we retry but could be better', 'we retry'],
    ['we retry, but i should have done better there', 'we retry'],
    ['we shard it but I could improve', 'we shard it'],
    ['we shard it', 'we shard it'],
    ['it got better', 'it got better'],
    ['we could improve it by half', 'we could improve it by half'],
  ])('%s', (said, rest) => {
    expect(withoutSelfRemark(said)).toBe(rest);
  });
});

describe('the words that only say that it was said', () => {
  test.each([
    ['I said we cached it', 'we cached it'],
    ['i said that we cached it', 'we cached it'],
    ['And I said about the outage', 'the outage'],
    ['I’ve said we cached it', 'we cached it'],
    ['I just said it was slow', 'it was slow'],
    ['said in memory', 'in memory'],
    ['I told him about the cron', 'the cron'],
    ['I answered that we shard it', 'we shard it'],
    ['I explained them that it blocks', 'it blocks'],
    ['I told we need a lock', 'we need a lock'],
    ['explains that the worker asks first', 'the worker asks first'],
    ['mentions that it grew', 'it grew'],
    ['Maine bola do din lage', 'do din lage'],
    ['phir maine kaha ki do din lage', 'do din lage'],
    ['I said the gateway was theirs and they were busy', 'the gateway was theirs and they were busy'],
    ['I told it was me', 'it was me'],
    ['I tried to explain that it blocks', 'it blocks'],
    ['it blocks that way i said.', 'it blocks.'],
    ['I keep the bills right and saying trying to bring in new tools', 'I keep the bills right and trying to bring in new tools'],
  ])('%s', (said, rest) => {
    expect(withoutReport(said)).toBe(rest);
  });

  test.each([
    'I told the team to test it',
    'Then he said that it is fine',
    'it was slow and i said that it grew',
    'I told him about the cron and he agreed',
    'I told my lead at once',
    'I explained the plan to the client',
    'I mentioned Redis',
    'The book explains that it grows',
    'He says it grew',
    'I said it was late, so they stopped',
    'They did what I said',
    'It goes without saying',
    'I talked to him for an hour',
    'He replied in a minute',
    'saidpur is a town',
    'we do better now',
    'Then he said that it is fine',
    'it was slow and I said that it grew',
    'I said that we should wait, and they agreed',
    'I told them about the risk, so they stopped',
    '',
  ])('stays: %s', (said) => {
    expect(withoutReport(said)).toBe(said);
  });

  test('it never grows, and ends on anything', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'I', 'said', 'that', 'told', 'and', 'about', 'him', ', ', ' ', 'we', 'but', 'could', 'improve', '.',
          ),
          { maxLength: 30 },
        ),
        (all) => {
          const said = all.join(' ');
          expect(withoutReport(said).length).toBeLessThanOrEqual(said.length);
        },
      ),
    );
  });
});
