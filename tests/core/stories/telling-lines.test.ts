import { describe, expect, test } from '@jest/globals';
import { craftPrompt } from '../../../src/core/stories/craft';
import { openingWords } from '../../../src/core/stories/opening-words';
import { storyTold, type ToldContext } from '../../../src/core/stories/story-told';
import { facetNames, type Facet, type Gap, type StoryTold } from '../../../src/core/stories/story-review';
import { facetTitles } from '../../../src/core/stories/telling-lines';
import { emptyCell, ideaOf, storyOf, type Words } from './story-of';

const bands = { 'scene-most': 35, 'action-least': 45, 'action-most': 65, 'result-least': 12, 'words-a-minute': 130, 'story-seconds': 120 };

const all: readonly Facet[] = facetNames.slice(0, 10).map((name) => ({ name, status: 'present', quote: 'words' }));
const plain: ToldContext = { facets: all, gaps: [], bands, noted: false, remembered: false, failure: false, wantsLearning: false, ofPeople: false };

function told(words: Words, over: Partial<ToldContext> = {}): StoryTold | null {
  return storyTold(storyOf(words), { ...plain, ...over });
}

function gap(part: Gap['part']): Gap {
  return { part, status: 'thin', rule: 'too-brief', message: '', evidence: '' };
}

const SCENE = 'The shop ran on one old machine in a cellar in Lyon, the backups were on tapes that nobody had read for years, the two people who knew it had left, and the new owner wanted to open in Spain before the summer.';
const TASK = 'Move it to the cloud.';
const ACTION = 'I listed the jobs, moved them one by one and ran both for a month.';
const RESULT = 'It opened in Spain in May with no lost order.';
const HEAVY = { s: SCENE, t: TASK, a: ACTION, r: RESULT };
const STEPS = 'I listed the jobs with the two people who had left, wrote a test for each of them, moved them one by one behind a switch, ran both machines side by side and compared what came out of them every morning.';
const GOOD = { s: 'The shop ran on one old machine in a cellar.', t: TASK, a: STEPS, r: 'It opened in Spain in May with no lost order, and the owner asked for Portugal next.' };

describe('the full line', () => {
  test('has length, shares with their bands, kinds of number with their words, and facets', () => {
    const facets: readonly Facet[] = [{ name: 'own-role', status: 'present', quote: 'I' }, { name: 'people', status: 'thin', quote: 'two' }, { name: 'money', status: 'missing', quote: null }, { name: 'reuse', status: 'missing', quote: null }];
    expect(told({ ...GOOD, l: 'I start with the list now.' }, { facets })?.full).toBe(
      'Told in about 35 seconds; situation and task 19 % of the words (at most 35), action 52 % (45 to 65), result 22 % (at least 12), learning 8 %. '
      + 'Numbers: count ("the jobs with the two people who had left, wrote a test"); no money, no percent, no multiplier, no duration. '
      + 'Facets: shows your own role; thin people; lacks money, reuse.',
    );
  });

  test('notes have words, not seconds, and few of them no shares', () => {
    expect(told({ s: 'Slow search', a: 'Added an index', r: 'Fast' }, { noted: true })?.full).toMatch(/^Noted in 6 words\. Numbers: none\. Facets: shows your own role, .*\.$/);
  });

  test('a story with every kind of number lacks none', () => {
    expect(told({ ...GOOD, r: 'Saved $9k and 3 hours a week, 40% fewer calls, twice as fast, 90 new shops.' })?.full).not.toMatch(/; no money/);
  });

  test('every facet has a name that a person would use', () => {
    expect(facetNames.map((name) => facetTitles[name]).filter((title) => title === '' || title.includes('-'))).toEqual([]);
  });
});

describe('the short line', () => {
  test('is silent where nothing is off', () => {
    expect(told(GOOD)?.short).toBeNull();
  });

  test('names what a story lacks', () => {
    const facets = all.map((facet) => (facet.name === 'money' || facet.name === 'reuse' ? { ...facet, status: 'missing' as const, quote: null } : facet));
    expect(told(GOOD, { facets })?.short).toBe('Lacks money, reuse.');
  });

  test('asks a story about people only for what it owes', () => {
    const facets = all.map((facet) => ({ ...facet, status: 'missing' as const, quote: null }));
    expect(told(GOOD, { facets, wantsLearning: true })?.short).toBe('Lacks your own role, people.');
  });

  test('asks a story under a question about people no more, and turns it into money only by its own figures', () => {
    const facets = all.map((facet) => (facet.name === 'technical-impact' ? facet : { ...facet, status: 'missing' as const, quote: null }));
    expect(told(GOOD, { facets, ofPeople: true })).toMatchObject({ short: 'Lacks your own role, people.', advice: [] });
    expect(told({ ...GOOD, r: 'It opened in May and saves two clerks 3 hours a week each.' }, { facets, ofPeople: true })?.advice).toHaveLength(1);
  });

  test('names five facets and counts the rest', () => {
    const facets = all.map((facet) => ({ ...facet, status: 'missing' as const, quote: null }));
    expect(told(GOOD, { facets })?.short).toBe('Lacks your own role, engineering process, people, scope, scale and 5 more.');
  });

  test('asks a story of a failure for how it was borne', () => {
    const facets = facetNames.map((name) => ({ name, status: 'missing' as const, quote: null }));
    expect(told(GOOD, { facets, failure: true, wantsLearning: true })?.short)
      .toBe('Lacks your own role, how you noticed, effect on the team, your own part without blame, what you changed after learning and 2 more.');
  });

  test('names a length that makes a listener wait', () => {
    expect(told({ ...GOOD, a: `${STEPS} `.repeat(8) })?.short).toMatch(/^Told in about 1[5-9]\d seconds \(about 120 is usual\)\./);
  });

  test('names shares unless the advice does', () => {
    expect(told({ s: 'Old shop in a cellar, one machine, tapes that nobody had read', t: 'Move it', a: 'Moved it in May', r: 'All went well' }, { noted: true })?.short)
      .toBe('Situation and task 67 % of the words (at most 35), action 19 % (45 to 65).');
    expect(told(HEAVY)?.short).toBeNull();
  });

  test('says nothing of a few words', () => {
    const facets = all.map((facet) => ({ ...facet, status: 'missing' as const, quote: null }));
    expect(told({ s: 'Slow search', a: 'Index', r: 'Fast' }, { noted: true, facets })?.short).toBeNull();
  });
});

describe('the advice', () => {
  test('on a long scene quotes where to cut', () => {
    expect(told(HEAVY)?.advice).toEqual([
      'Situation and task 66 % of the words (at most 35), action 21 % (45 to 65): tell "The shop ran on one old machine" in one sentence, and add the steps you took.',
    ]);
  });

  test('on a short action beside a fitting scene quotes where to go on', () => {
    const [line] = told({ s: 'The shop was old.', t: TASK, a: ACTION, r: `${RESULT} ${SCENE}` })?.advice ?? [];
    expect(line).toBe('Action 19 % of the words; good stories spend 45 to 65: go on from "I listed the jobs" with the next step, and why you chose it.');
  });

  test('on a short result quotes what came of it', () => {
    expect(told({ ...GOOD, r: 'It opened.' })?.advice[0]).toBe('Result 3 % of the words; good stories spend at least 12: after "It opened" say who felt it, and how you know.');
  });

  test('on a long action keeps the steps that decided', () => {
    expect(told({ ...GOOD, a: `${STEPS} ${STEPS}`, r: `${RESULT} The owner was glad, and so were we.` })?.advice[0])
      .toBe('Action 71 % of the words; good stories spend 45 to 65: keep the steps that decided, and tell more of "It opened in Spain in May".');
  });

  test('leaves to a gap what the gap says', () => {
    expect(told({ ...GOOD, r: 'It opened.' }, { gaps: [gap('result')] })?.advice).toEqual([]);
  });

  test('says nothing of the shares of a memory', () => {
    expect(told(HEAVY, { remembered: true })?.advice).toEqual([]);
  });

  test('asks for a number in the result where only the action has one', () => {
    expect(told({ ...GOOD, a: `${STEPS} That took 3 weeks.`, r: 'It opened in Spain and everybody there was happy with the speed of it.' })?.advice)
      .toEqual(['Numbers: duration ("3 weeks") in the action, none in "It opened in Spain and everybody there": what changed, [before] -> [after]?']);
  });

  test('asks nothing of a result that we drew out of prose ourselves', () => {
    const prose = storyOf({ ...GOOD, a: `${STEPS} That took 3 weeks.`, r: 'It opened in Spain and everybody there was happy with the speed of it.' }, { labelled: false });
    expect(storyTold(prose, plain)?.advice).toEqual([]);
  });

  test('quotes no number of the steps that measures nothing', () => {
    expect(told({ ...GOOD, r: 'It opened in Spain and everybody there was happy with the speed of it.' })?.advice)
      .toEqual(['Numbers: none in "It opened in Spain and everybody there": what changed, [before] -> [after]?']);
  });

  test.each([
    ['a figure whose unit we do not know', 'In the end we saved ourselves 9600 and it opened in Spain in May.', {}],
    ['a story about people', 'It opened in Spain and everybody there was happy with the speed of it.', { wantsLearning: true }],
    ['a short duration that is the result', 'It was back in Spain within 30 minutes and everybody there was happy.', {}],
  ])('asks for no number after %s', (_, r, over) => {
    expect(told({ ...GOOD, r }, over)?.advice.filter((line) => line.startsWith('Numbers'))).toEqual([]);
  });

  test('asks for another kind where the result has a mere duration', () => {
    expect(told({ ...GOOD, a: STEPS.replace('two ', ''), r: 'It was live in Spain for 3 weeks when the owner asked for Portugal.' })?.advice)
      .toEqual(['Numbers in the result: duration ("3 weeks"), no money, no percent, no multiplier: what changed for whom after "It was live in Spain for 3 weeks", [before] -> [after]?']);
  });

  test.each(['Orders rose by 12 % in Spain.', 'The bill fell from 90 to 40 dollars.', 'It saves 3 hours.', '40 new shops opened within 3 weeks.'])('is content with "%s"', (r) => {
    expect(told({ ...GOOD, r: `${r} ${RESULT}` })?.advice.filter((line) => line.startsWith('Numbers'))).toEqual([]);
  });

  test('opens with the worth of figures that the story gives', () => {
    const { advice = [] } = told({ ...HEAVY, r: 'It saves 3 clerks 2 hours a day each.' }) ?? {};
    expect(advice.map((line) => line.split(' ')[0])).toEqual(['Worth', 'Situation']);
    expect(advice[0]).toContain('2 hours a day x 3 clerks = 6 hours a day;');
  });

  test('closes with a worth that is all slots', () => {
    expect(told({ ...HEAVY, r: 'We automated the backups, and it opened in May.' })?.advice.map((line) => line.split(' ')[0])).toEqual(['Situation', 'Worth']);
  });

  test('is silent on fewer than thirty words', () => {
    expect(told({ s: 'Old shop', a: 'Moved it', r: 'Saves 3 clerks 2 hours a day each' }, { noted: true })?.advice).toEqual([]);
  });
});

test.each([['an empty cell', emptyCell], ['an idea', ideaOf('Saved 3 clerks 2 hours a day')]])('%s is not told', (_, story) => {
  expect(storyTold(story, plain)).toBeNull();
});

describe('the words to begin at', () => {
  test.each([
    ['One two three', 'One two three'],
    ['I wrote a scraper with a queue and a dry run', 'I wrote a scraper with a queue'],
    ['Added\nan  index', 'Added an index'],
    ['It opened.', 'It opened'],
    ['"\u201CI took a step. First, I asked around for help', 'I took a step'],
    ['**Situation** was bad for all of the teams we had', 'Situation was bad for all of the teams'],
    ['I went to my manager immediately (2 weeks before) and asked', 'I went to my manager immediately'],
    ['I proposed the routing approach: retrieve only what is read', 'I proposed the routing approach'],
    ['', ''],
  ])('of "%s" are "%s"', (text, opening) => {
    expect(openingWords(text)).toBe(opening);
  });
});

test('a line of a hundred thousand dashes hides no words', () => {
  expect(openingWords(`one ${'-'.repeat(100_000)} two three`)).toMatch(/^one -/);
  expect(openingWords(`${'-'.repeat(100_000)} one two`)).toBe('one two');
});

describe('the love of the craft', () => {
  test('is asked for beside the story\'s own words', () => {
    expect(craftPrompt(storyOf(GOOD))).toBe('Show that you love the craft: beside "I listed the jobs with the two people", one thing you built better than asked: [which?]');
  });

  test.each([
    ['the story tells it', { ...GOOD, r: 'I also polished the error pages, which nobody asked for.' }],
    ['there is no action', { s: SCENE, r: RESULT }],
    ['there are few words', { a: 'Moved it' }],
    ['there is nothing', {}],
  ])('is left out where %s', (_, words) => {
    expect(craftPrompt(storyOf(words))).toBeNull();
  });
});
