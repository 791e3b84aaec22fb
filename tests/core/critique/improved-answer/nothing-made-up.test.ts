import { describe, expect, test } from '@jest/globals';
import { improvedAnswer } from '../../../../src/core/critique/improved-answer/improved-answer';
import { questionKinds } from '../../../../src/core/critique/kinds/question-kinds';
import type { QuestionKind } from '../../../../src/core/critique/question-kind';
import { words } from '../../../../src/core/text/words';

/** Answers as they stand in notes: transcripts, memories, key words, slips and all. */
const answers: readonly (readonly [string, string])[] = [
  [
    'a long transcript without stops',
    'so basically i joined acme in 2019 as a fresher and then i moved to the payments team where i was handling 3 services and then i led the audit',
  ],
  [
    'Indian English',
    'Myself Ravi. I am having 4 years of experience. Currently I am working on the loans module. I did the needful and the client appreciated me.',
  ],
  ['Hindi-English', 'Toh humara build slow tha, I split it in 2 parts, phir sab theek ho gaya aur client khush tha.'],
  ['a memory', 'I said that we used Kafka because of replay, then he asked cost, I told 3 brokers.'],
  [
    'a memory in broken lines',
    'I said about the outage\r\nI told we rolled back in 20 min\r\ncould not say the root cause',
  ],
  ['key words with arrows', 'queue full -> added 2 workers -> drained by 6 am'],
  ['a bullet list', '- Wrote the importer\n- Cut it from 40 min to 3\n- Still used by 5 teams'],
  [
    'emphasis, links and code',
    'I moved **all** of [the jobs](https://example.org/42) to `SQS`, see [[Queue notes|notes]], and it ==halved== the bill.',
  ],
  ['curly quotes', '“It can’t be done”, he said. I’ve shown him it could, in 2 days.'],
  ['fillers everywhere', 'Um, so, you know, I basically, like, rewrote it and, uh, it was like 30% faster, right.'],
  ['an apology and a gap', "Sorry, I don't have experience in AWS but I ran our own racks for 2 years at Globex."],
  ['a complaint', 'Same tasks since 3 years, no hike, so I want to work on search at a product company like Initech.'],
  ['amounts of India', 'It saved Rs. 12,00,000 a year, i.e. 12 lakh, for the K&L team.'],
  ['questions back', 'Do you mean the second project? That one was with Meera; we shipped it on 3 May.'],
  ['a restart', 'I was the, I led the team of, we were 6 and I led the backend part.'],
  ['quoted speech', 'She said "ship it", I said "not before the test". We waited 2 days.'],
  ['a table cell', 'S: feed broke<br>A: I rolled back<br>R: 2 h down'],
  ['names with capitals inside', 'I built iOS and macOS clients with GraphQL for McKenzie Labs.'],
  ['one word', 'Leader.'],
  ['a number alone', '12'],
  ['marks alone', '... -- !!'],
  ['nothing', ''],
];

const FRAME = /\[[^\]]*\]|^(?:Situation|Task|Action|Result|Learning):|Nice to meet you too,|Hello,|^I'm (?=\p{Lu})/gmu;

/** The words of ours aside, in slots and labels. */
function ownWords(said: string, kind: QuestionKind | null): string {
  return improvedAnswer({ kind, question: 'Tell me about it', said, parts: null, reflections: [], points: [] }).replace(
    FRAME,
    ' ',
  );
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** Capitalised words inside a sentence: names. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/[\p{Ll},] (\p{Lu}[\p{L}&]+)/gu)].map((match) => match[1] ?? '');

describe.each(answers)('%s', (_what, said) => {
  const kinds = [null, ...questionKinds];

  test('no number is added', () => {
    for (const kind of kinds)
      expect(numbersIn(said)).toEqual(expect.arrayContaining([...numbersIn(ownWords(said, kind))]));
  });

  test('no capitalised name is added', () => {
    for (const kind of kinds) expect(namesIn(ownWords(said, kind)).filter((name) => !said.includes(name))).toEqual([]);
  });

  test('no word is added', () => {
    const given = new Set(words(said).map(({ text }) => text.toLowerCase()));
    for (const kind of kinds)
      expect(
        words(ownWords(said, kind))
          .map(({ text }) => text.toLowerCase())
          .filter((word) => !given.has(word)),
      ).toEqual([]);
  });

  test('slots hold questions and no figure of ours, and brackets are closed', () => {
    for (const kind of kinds) {
      const improved = improvedAnswer({
        kind,
        question: 'Tell me about it',
        said,
        parts: null,
        reflections: [],
        points: [],
      });
      const slots = improved.match(/\[[^\]]*\]/gu) ?? [];
      expect(slots.filter((slot) => /\d/u.test(slot) || !/^\[(?:their name|.*(?:\?|"))\]$/u.test(slot))).toEqual([]);
      expect(improved.replace(/\[[^[\]]*\]/gu, '')).not.toMatch(/[[\]]/u);
    }
  });

  test('the same words give the same answer', () => {
    for (const kind of kinds) expect(ownWords(said, kind)).toBe(ownWords(said, kind));
  });
});

describe('nobody is put on stage who said nothing', () => {
  test.each(['', ' ', '...', '- \n- ', '***', '—'])('%p stays without an answer', (said) => {
    for (const kind of questionKinds)
      expect(improvedAnswer({ kind, question: 'Well?', said, parts: null, reflections: [], points: ['impact'] })).toBe(
        '',
      );
  });
});
