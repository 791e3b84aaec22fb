import { describe, expect, test } from '@jest/globals';
import type { Hint } from '../../../../src/core/links/rank/hints';
import type { Subject } from '../../../../src/core/links/subjects/subject';
import { subjectIndex, subjectsAsked } from '../../../../src/core/links/subjects/subjects-asked';
import { drain } from '../../../../src/core/notes/steps';

/** As many as there are of the trade, so that a word of one subject tells as much. */
const fillers = Array.from({ length: 150 }, (_, at) => `${'bcdfghjklm'.charAt(at % 10)}u${'npqrstvwxz'.charAt(Math.floor(at / 10) % 10)}${'aeiou'.charAt(at % 5)}rk${at < 100 ? 'o' : 'e'}`);

const subjects: readonly Subject[] = [
  { title: 'Tide tables', names: ['tide table', 'low water', 'high water'], asked: ['when may the ferry leave the harbour', 'the boat sat on the mud at noon'] },
  { title: 'Radar', names: ['radar', 'echo', 'bearing'], asked: ['see ships at night or in fog', 'the boat came out of the mist'] },
  { title: 'Knots', names: ['knot', 'bowline', 'splice'], asked: ['a rope slips off the bollard'] },
  ...fillers.map((word) => ({ title: word, names: [word], asked: [`everything of ${word}`] })),
];

const index = drain(subjectIndex(subjects));
const asked = (text: string): readonly Hint[] => drain(subjectsAsked(index, text));

describe('the subjects that a question is about', () => {
  test.each([
    ['by everyday words', 'Our boat sat on the mud again. Why?', ['Tide tables']],
    ['by names', 'Bowline or splice?', ['Knots']],
    ['by a name and an everyday word', 'Would radar help in fog?', ['Radar']],
    ['in other forms of the words', 'The ropes slipped from their bollards.', ['Knots']],
    ['by a word with a slip of the finger', 'The ferry cannot leave the harbuor.', ['Tide tables']],
    ['several, the one whose names are said first', 'The boat sat on the mud until the ferry came out of the harbour; the radar and its echo told of fog.', ['Radar', 'Tide tables']],
  ])('are found %s', (_name, text, titles) => {
    expect(asked(text).map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    ['nothing', ''],
    ['other things', 'What is your favourite cheese?'],
    ['one word only', 'Tell me of the mud.'],
    ['words with which anything is asked', 'Tell me about a time when you came to see what happened at night.'],
    ['a few of many words', `The ferry and the mud, ${Array.from({ length: 50 }, (_, at) => `zq${String(at)}ab`).join(' ')}?`],
    ['a text too long for a question', 'The boat sat on the mud at noon. '.repeat(30)],
  ])('are none where it says %s', (_name, text) => {
    expect(asked(text)).toEqual([]);
  });

  test('come with the words of the question that point there, and the names of their notes', () => {
    expect(asked('Which BOLLARDS hold a rope?')).toEqual([{ title: 'Knots', names: ['knot', 'bowline', 'splice'], because: ['BOLLARDS', 'rope'], weight: 1 }]);
  });

  test('weigh one for the best, less for those behind', () => {
    const [best, next] = asked('The boat sat on the mud until the ferry came out of the harbour; the radar and its echo told of fog.');
    expect(best?.weight).toBe(1);
    expect(next?.weight).toBeGreaterThan(0.5);
    expect(next?.weight).toBeLessThan(1);
  });

  test('are three at most', () => {
    const alike = drain(subjectIndex([...subjects, ...['one', 'two', 'three', 'four', 'five'].map((title) => ({ title, names: ['anchor', 'chain'], asked: ['it drags over the sand'] }))]));
    expect(drain(subjectsAsked(alike, 'The anchor drags its chain over the sand.'))).toHaveLength(3);
  });

  test('are the same whatever was asked before', () => {
    const before = asked('Would radar help in fog?');
    asked('Bowline or splice?');
    expect(asked('Would radar help in fog?')).toEqual(before);
  });
});
