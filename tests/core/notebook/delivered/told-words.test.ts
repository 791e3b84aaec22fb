import { describe, expect, test } from '@jest/globals';
import { saysAsPrepared, saysOtherTold, wordsTold } from '../../../../src/core/notebook/delivered/told-words';

describe('what an answer says was told', () => {
  test.each([
    ['the bridge, not the ferry as planned', ['bridge'], ['ferry']],
    ['instead of the lamps i took the ledger', ['ledger'], ['lamps']],
    ['instead of my lamps, the ledger', ['ledger'], ['lamps']],
    ['the ledger rather than the lamps', ['ledger'], ['lamps']],
    ['told the ledger. should have told the lamps', ['ledger'], ['lamps']],
    ['wanted to tell the lamps; told the ledger', ['ledger'], ['lamps']],
    ['should\u2019ve used the lamps, not the ledger', [], ['lamps', 'ledger']],
    ['the ledger was not good enough', ['ledger', 'good'], []],
    ['the lamps', ['lamps'], []],
  ])('"%s" has %j and not %j', (answer, has, hasNot) => {
    const told = wordsTold(answer);
    for (const word of has) expect(told).toContain(word);
    for (const word of hasNot) expect(told).not.toContain(word);
  });
});

test.each([
  ['the bridge, not the ferry as planned', true],
  ['Not the importer as I prepared', true],
  ['instead of the outage i took something else', true],
  ['should have used the ferry', true],
  ['planned to tell the ferry', true],
  ['it did not go as well', false],
  ['we used SQS instead of Kafka', false],
  ['I should have asked earlier', false],
  ['we planned to use more ferries', false],
  ['', false],
])('"%s" says that another story was told: %s', (words, isOther) => {
  expect(saysOtherTold(words)).toBe(isOther);
});

test.each([
  ['same as prepared', true],
  ['exactly as I had planned', true],
  ['like practised', true],
  ['not as prepared', false],
  ['not the ferry as planned', false],
  ['we delivered the project', false],
  ['', false],
])('"%s" says that all went as prepared: %s', (words, isAs) => {
  expect(saysAsPrepared(words)).toBe(isAs);
});

test('long answers take no longer than their length', () => {
  expect(wordsTold(`not the ${'a'.repeat(100_000)}`)).toContain('aaa');
  expect(saysOtherTold('instead of '.repeat(20_000))).toBe(false);
});
