import { describe, expect, test } from '@jest/globals';
import { namesAsker, quotedAskings } from '../../../src/core/notes/quoted-asking';

const asked = (paragraph: string): readonly string[] => quotedAskings(paragraph).map(({ start, end, own }) => `${own ? 'own: ' : ''}${paragraph.slice(start, end)}`);

describe('questions that prose quotes as put to the writer', () => {
  test.each([
    ['He began: "which pier did you build first?" The northern one.', ['which pier did you build first?']],
    ['Then "how large was it in the end?" and I said forty metres.', ['how large was it in the end?']],
    ['"Who built it?" Three of us. "And what did it cost?" A lot.', ['Who built it?', 'And what did it cost?']],
    ['Ilka: \u201Cwhat was slow in it?\u201D The crane.', ['what was slow in it?']],
    ['She opened with "which of your piers are you most proud of" and I told her.', ['which of your piers are you most proud of']],
    ['He went on: how did you test it? I said with sandbags.', ['how did you test it?']],
    ['Her next one: what would you change today? The lamps.', ['what would you change today?']],
    ['They pushed back - but what if the tide is out? I said we wait.', ['but what if the tide is out?']],
    ['At the end I asked "who is on call at night?" and he laughed.', ['own: who is on call at night?']],
  ])('%s', (paragraph, questions) => {
    expect(asked(paragraph)).toEqual(questions);
  });

  test.each([
    ['a thought of one\u2019s own', 'I thought "what do I say now?" and went on.'],
    ['somebody else in a story', 'My boss wrote "can you do it by Monday?" and left.'],
    ['no question', 'She said "that is a good pier" and nodded.'],
    ['a title', 'The book is called "how to build a pier".'],
    ['a thing that people say', '"Why not use stone?" is what everybody says.'],
    ['a question without somebody who asks', 'The plan: who pays for it? We did not know.'],
    ['an inch', 'A board of 4" and one of 6" are enough?'],
  ])('%s is none', (_what, paragraph) => {
    expect(asked(paragraph)).toEqual([]);
  });

  test('the place of the lead, the quote and what follows is told', () => {
    const paragraph = 'We met. He began: "why this pier?", and I said so.';
    const [found] = quotedAskings(paragraph);
    expect(found === undefined ? [] : [paragraph.slice(found.lead, found.open), paragraph.slice(found.open, found.close)]).toEqual(['He began: ', '"why this pier?",']);
  });

  test('a paragraph of any length is read in one go', () => {
    expect(quotedAskings(`"${'why '.repeat(4000)}?"`)).toEqual([]);
  });
});

describe('who asks', () => {
  test.each(['He began: "which pier was first?"', 'Ilka: "which pier was first?"', 'Then she asked "which pier was first?"'])('%s', (paragraph) => {
    expect(namesAsker(paragraph)).toBe(true);
  });

  test.each(['"Which pier was first?" The northern one.', 'I asked "which pier was first?"', 'He began to build.'])('is not told by: %s', (paragraph) => {
    expect(namesAsker(paragraph)).toBe(false);
  });
});
