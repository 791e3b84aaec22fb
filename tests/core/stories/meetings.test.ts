import { describe, expect, test } from '@jest/globals';
import type { Breakdown } from '../../../src/core/notes/interview-note';
import { familiesNamed, meetingsOf } from '../../../src/core/stories/meetings';
import { pointFamilies } from '../../../src/core/stories/point-families';
import type { Meeting } from '../../../src/core/stories/story-review';
import { wordCount } from '../../../src/core/text/words';
import { peoplePointRows } from './people-point-rows';
import { emptyCell, ideaOf, storyOf, textsOf, type Words } from './story-of';
import { workPointRows } from './work-point-rows';

function breakdown(...points: readonly string[]): Breakdown {
  return { from: 0, to: 9, ours: false, points: points.map((text) => ({ text, from: 0, to: 9 })) };
}

function met(point: string, words: Words): Meeting['met'] | undefined {
  return meetingsOf(storyOf(words), { id: 'q', breakdown: breakdown(point) })[0]?.met;
}

const STORY = storyOf({
  s: 'Support read every refund by hand',
  a: 'Paired with the billing team on a rule engine, trained two colleagues to write rules',
  r: 'Refunds went from 2 days to 10 minutes',
});

test('every point of the breakdown is judged, in order, with its question', () => {
  const meetings = meetingsOf(STORY, { id: 'q7', breakdown: breakdown('transferable skill', 'teamwork', 'impact') });
  expect(meetings).toEqual([
    { question: 'q7', point: 'transferable skill', met: 'yes', quote: 'billing team on a rule engine, trained two colleagues to write rules' },
    { question: 'q7', point: 'teamwork', met: 'yes', quote: 'Paired with the billing team on a rule engine, trained two colleagues' },
    { question: 'q7', point: 'impact', met: 'yes', quote: 'Refunds went from 2 days to 10 minutes' },
  ]);
});

test('without a breakdown there is nothing to meet', () => {
  expect(meetingsOf(STORY, { id: 'q', breakdown: null })).toEqual([]);
});

test('an empty cell meets nothing', () => {
  const points = ['teamwork', 'impact', 'what you did', 'xylophone', ''];
  for (const { met: answer, quote } of meetingsOf(emptyCell, { id: 'q', breakdown: breakdown(...points) })) {
    expect([answer, quote]).toEqual(['no', null]);
  }
});

test('an idea is judged by its line', () => {
  const [first, second] = meetingsOf(ideaOf('Trained the new joiner on our deploys'), { id: 'q', breakdown: breakdown('mentoring', 'money') });
  expect(first).toMatchObject({ met: 'yes', quote: 'Trained the new joiner on our deploys' });
  expect(second).toMatchObject({ met: 'no', quote: null });
});

describe('a point names an idea', () => {
  test.each([
    ['transferrable skill', ['transferable-skill']],
    ['Transferable Skills', ['transferable-skill']],
    ['teamwork', ['teamwork']],
    ['Team-work', ['teamwork']],
    ['temwork', ['teamwork']],
    ['cross team collaboration', ['teamwork']],
    ['Greatest (impact)', ['impact']],
    ['imapct', ['impact']],
    ['what you did', ['own-action']],
    ['achievement', ['own-action']],
    ['beyond your role', ['beyond-role']],
    ['leading without title', ['no-title']],
    ['Leadership', ['leadership']],
    ['stakeholder mgmt', ['stakeholders']],
    ['both sides', ['both-sides']],
    ['how it was settled', ['settled']],
    ['what made it hard', ['hard-part']],
    ['trade-offs', ['trade-offs']],
    ['what went wrong', ['went-wrong']],
    ['your part', ['own-part']],
    ['what changed since', ['changed-since']],
    ['lessons', ['learning']],
    ['deadline', ['deadline']],
    ['prioritization', ['prioritisation']],
    ['**ambiguity**', ['ambiguity']],
    ['money saved', ['money']],
    ['ownership + impact', ['ownership', 'impact']],
    ['teamwork, mentoring', ['teamwork', 'mentoring']],
    ['xylophone', []],
    ['', []],
  ])('%p: %p', (point, families) => {
    expect(familiesNamed(point)).toEqual(families);
  });
});

const ROWS = [...peoplePointRows, ...workPointRows];

const CASES = ROWS.flatMap(({ point, yes, unclear, no }) => [
  ...yes.map((words) => [point, 'yes', words] as const),
  ...unclear.map((words) => [point, 'unclear', words] as const),
  ...no.map((words) => [point, 'no', words] as const),
]);

describe('a story meets a point', () => {
  test.each(CASES)('%s: %s by %p', (point, answer, words) => {
    const [meeting] = meetingsOf(storyOf(words), { id: 'q', breakdown: breakdown(point) });
    expect(meeting?.met).toBe(answer);
    expect(meeting?.quote === null).toBe(answer === 'no');
    const quote = meeting?.quote ?? '';
    expect(textsOf(words).some((text) => text.includes(quote))).toBe(true);
    expect(wordCount(quote)).toBeLessThanOrEqual(12);
  });

  test('every idea has its rows, and its point names it', () => {
    expect(ROWS.map(({ id }) => id).sort()).toEqual(pointFamilies.map(({ id }) => id).sort());
    for (const { id, point } of ROWS) expect(familiesNamed(point)).toContain(id);
  });
});

describe('a point in words of its own', () => {
  test.each([
    ['compiler', { a: 'Wrote two compilers' }, 'yes'],
    ['Kafka', { a: 'kafka and a cron job' }, 'yes'],
    ['rate limiter', { a: 'A rate limiter' }, 'yes'],
    ['parser fuzzing', { a: 'Wrote a parser' }, 'unclear'],
    ['compiler', { a: 'Wrote a parser' }, 'unclear'],
    ['peers', { a: 'Convinced both leads' }, 'unclear'],
    ['said so', { a: 'Wrote to the finance desk within the hour' }, 'unclear'],
    ['which options', { a: 'Drew sharded cron, Kafka and SQS' }, 'unclear'],
    ['both views', { a: 'We wrote both plans' }, 'unclear'],
    ['what it costs us', { a: 'Put the price of each beside it' }, 'unclear'],
    ['no excuses', { a: 'I deleted temp files by hand' }, 'unclear'],
    ['data', { s: 'Two teams fought over the schema' }, 'unclear'],
    ['the price', { a: 'I spent a week on it' }, 'unclear'],
    ['of the', { a: 'The end of the week' }, 'no'],
    ['the', { a: 'The end' }, 'no'],
    ['who noticed', { a: 'Wrote a parser' }, 'unclear'],
    ['saw it myself', { a: 'Wrote a parser' }, 'unclear'],
  ] as const)('%p in %p: %s', (point, words, answer) => {
    expect(met(point, words)).toBe(answer);
  });
});

describe('a point that asks for two things', () => {
  test.each([
    [{ a: 'Paired on it', r: 'Landed a client' }, 'yes'],
    [{ a: 'Paired on it' }, 'unclear'],
    [{ r: 'Landed a client' }, 'unclear'],
    [{ s: 'Slow reports' }, 'no'],
  ] as const)('%p: %s', (words, answer) => {
    expect(met('teamwork and impact', words)).toBe(answer);
  });
});

test('to say the word of an idea is not yet to show it', () => {
  expect(met('leadership', { r: 'Shows leadership' })).toBe('unclear');
  expect(met('ambiguity', { l: 'Persistence' })).toBe('no');
});

test('the ideas have ids of their own and at least 25 of them', () => {
  const ids = pointFamilies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(25);
});

test('no name stands under two ideas', () => {
  const names = pointFamilies.flatMap(({ names: all }) => all);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
