import { describe, expect, test } from '@jest/globals';
import { keptFor, toldTwice } from '../../../../src/core/notebook/insights/kept-words';

describe('words that say a story was kept for another question', () => {
  test.each([
    ['I had the ferry for the conflict one', 'conflict', 'had the ferry for the conflict one'],
    ['stumbled, since I kept this project for the failure question.', 'failure', 'kept this project for the failure question'],
    ['used the lamps though I keep it for the mistake question', 'mistake', 'keep it for the mistake question'],
    ['I had saved that for the pride story', 'pride', 'saved that for the pride story'],
    ['was planned differently, I meant it for the deadline answer', 'deadline', 'meant it for the deadline answer'],
    ['reserved my ledger story for another leadership question', 'leadership', 'reserved my ledger story for another leadership question'],
    ['Not what it was saved for, but I had nothing else', '', 'Not what it was saved for'],
    ['should have been the lighthouse', '', 'should have been the lighthouse'],
    ['the ferry is for Friday', '', 'ferry is for Friday'],
    ['had promised myself to keep the crane for the failure question', 'failure', 'keep the crane for the failure question'],
    ['and now it is burnt', '', 'now it is burnt'],
    ['I wasted my best story on this', '', 'wasted my best story on this'],
    ['wrong story for this', '', 'wrong story for this'],
    ['had the project I\u2019d polished for the conflicts one', 'conflicts', 'had the project I\u2019d polished for the conflicts one'],
  ])('"%s": %s', (text, question, words) => {
    expect(keptFor(text)).toMatchObject({ question, text: words });
  });

  test.each([
    ['I had the time for one question'],
    ['had the answer for the scale question'],
    ['I prepared for the system design question'],
    ['we kept the queue for a week'],
    ['we saved the invoice for the customer'],
    ['he should have been asked'],
    ['the build is for Linux'],
    ['the money was spent on servers'],
    ['had no story for the conflict question'],
    ['I had it for the next one'],
    ['I had the courage for the hard question'],
    ['saved the money for the team'],
    ['we planned the release, then waited for the answer'],
    [''],
  ])('not "%s"', (text) => {
    expect(keptFor(text)).toBeNull();
  });
});

describe('words that say a story was told a second time', () => {
  test.each([
    ['Same story twice, ugh', 'Same story twice'],
    ['used the same example again', 'used the same example again'],
    ['they heard the ferry story two times now', 'heard the ferry story two times'],
    ['told it twice today', 'told it twice'],
    ['he had heard it already', 'heard it already'],
    ['again the lighthouse', 'again the lighthouse'],
    ['told the ferry a second time at the same company', 'told the ferry a second time'],
    ['same one I told in the first round', 'same one I told'],
    ['the panel had it already', 'panel had it already'],
    ['second time at Northquay', 'second time at Northquay'],
    ['retold the lighthouse story', 'retold the lighthouse story'],
  ])('"%s"', (text, words) => {
    expect(toldTwice(text)?.text).toBe(words);
  });

  test.each([
    ['the company had it already'],
    ['sent the mail twice'],
    ['we tried again the next day'],
    ['we ran it over Kafka, since the company had it already'],
    ['the bank takes our reference, so asking again is safe'],
    ['told them about the ferry'],
    [''],
  ])('not "%s"', (text) => {
    expect(toldTwice(text)).toBeNull();
  });
});

test('long words take no longer than their length', () => {
  expect(keptFor('had the '.repeat(20_000))).toBeNull();
  expect(toldTwice('the a b c '.repeat(20_000))).toBeNull();
});
