import { describe, expect, test } from '@jest/globals';
import { spokenForYou } from '../../../../src/core/notebook/advice/spoken-for-you';

function spoken(section: string, text: string): readonly string[] {
  return spokenForYou(section, text).map((slice) => text.slice(slice.start, slice.end));
}

describe('words that speak as the candidate', () => {
  test.each([
    ['what is quoted in the first person', 'Possible ways', '**Growth:** "I want to lead a larger service."', ['I want to lead a larger service.']],
    ['what is quoted with curly marks', 'Analysis', 'Say \u201CI run the payments of three shops.\u201D now', ['I run the payments of three shops.']],
    ['several quotes', 'Analysis', '"I run the payments." or "We own the ledger."', ['I run the payments.', 'We own the ledger.']],
    ['all of a suggested answer without marks', 'Suggested improved response', 'I run the payments.', ['I run the payments.']],
    ['a suggested answer by its own label', '', 'Improved answer: I run the payments.', ['Improved answer: I run the payments.']],
    ['what the coach wants said of you', 'Tips', 'say you led a group of twelve, even if informal', ['you led a group of twelve, even if informal']],
    ['a fact to be said first', 'Tips', 'On the outage: "nine million people were hit, say that first"', ['nine million people were hit, say that first']],
  ])('are %s', (_what, section, text, found) => {
    expect(spoken(section, text)).toEqual(found);
  });
});

describe('no words of the candidate', () => {
  test.each([
    ['plain advice', 'How to handle', 'Keep your answer short and name one number.'],
    ['a quote of somebody else', 'Analysis', 'They ask "what would break first at ten times" to see depth.'],
    ['what was said', 'Issues', 'You said "I don\'t know anything about it" twice.'],
    ['what should not be said', 'Issues', 'Avoid "I did everything on my own" at all costs.'],
    ['what is to be replaced', 'Issues', 'Instead of "I had no choice in the matter", name what you want.'],
    ['a short quote', 'Issues', 'Drop "I guess".'],
    ['a suggested answer that is only advice', 'Suggested improved response', 'Name the number first.'],
    ['nothing', 'Suggested improved response', ''],
  ])('are %s', (_what, section, text) => {
    expect(spoken(section, text)).toEqual([]);
  });

  test('are looked for in linear time where a mark is never closed', () => {
    expect(spoken('Analysis', `"${'so '.repeat(30_000)}`)).toEqual([]);
  });
});
