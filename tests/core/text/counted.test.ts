import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countedAfter } from '../../../src/core/text/counted';

const digits = { spelled: false, value: '12' };

/** The thing that is counted after a number; empty where nothing is. */
const counted = (tail: string, number = digits): string => tail.slice(0, countedAfter(tail, number));

describe('what a number counts', () => {
  test.each([
    [' services in one repo', ' services'],
    [' micro services', ' micro services'],
    [' back-end engineers and me', ' back-end engineers'],
    [' of our services', ' of our services'],
    [' of the busiest customers', ' of the busiest customers'],
    ['-node clusters', '-node clusters'],
    ['+ integrations', '+ integrations'],
    ['s of records', 's of records'],
    [' people', ' people'],
    [' lines of code', ' lines'],
    [' **angry** customers', ' **angry** customers'],
    ['k', ''],
    [' qps', ' qps'],
    [' GB a day', ' GB'],
    [' req/s at peak', ' req/s'],
    [' requests/sec', ' requests/sec'],
    [' PRs a week', ' PRs'],
    [' DAU', ' DAU'],
    [' redis nodes', ' redis nodes'],
    ['gb', 'gb'],
  ])('12%s', (tail, expected) => {
    expect(counted(tail)).toBe(expected);
  });

  test.each([
    ' reasons',
    ' things to fix',
    ' of the points',
    ' steps',
    ' ideas',
    ' questions',
    ' options',
    ' and services',
    ' in services',
    ' the teams',
    ' Kubernetes',
    ' redis',
    ' is fine',
    ' was enough',
    ' times',
    ' class',
    ' process',
    ', services',
    '. Services grew',
    '\n\n\n\nservices',
    ': users',
    ' 5 users',
    ' very tall old proud engineers',
    '',
    ' ',
    ' us',
    ' AWS',
  ])('12%s counts nothing', (tail) => {
    expect(counted(tail)).toBe('');
  });

  test.each([
    ['one', ' services', ''],
    ['1', ' services', ''],
    ['two', ' services', ' services'],
    ['zero', ' incidents', ' incidents'],
    ['0', ' downtime', ' downtime'],
    ['zero', ' customer complaints', ' customer complaints'],
    ['zero', ' users', ''],
    ['zero', ' trust', ''],
    ['500', ' errors', ''],
    ['404', ' responses', ''],
    ['500', ' users', ' users'],
    ['450', ' errors', ' errors'],
  ])('%s%s', (value, tail, expected) => {
    expect(counted(tail, { spelled: /^[a-z]/u.test(value), value })).toBe(expected);
  });

  test('the length never leaves the text, and what is counted ends in a word', () => {
    const parts = fc.constantFrom(
      ' ', 'of ', 'the ', 'our ', 'users', 'two', '-', '*', '\n', 's', '+', 'qps', 'services', ',', 'of', 'and ',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 8 }),
        fc.constantFrom('0', '1', '12', 'zero', 'two', '500'),
        (all, value) => {
          const tail = all.join('');
          const length = countedAfter(tail, { spelled: false, value });
          expect(length).toBeLessThanOrEqual(tail.length);
          expect(length === 0 || /[\p{L}\p{N}]$/u.test(tail.slice(0, length))).toBe(true);
        },
      ),
    );
  });
});
