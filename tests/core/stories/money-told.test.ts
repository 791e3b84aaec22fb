import { describe, expect, test } from '@jest/globals';
import { worthOf } from '../../../src/core/stories/conversion';
import { facetsOf } from '../../../src/core/stories/facets';
import { storyOf, type Words } from './story-of';

interface Worthy {
  readonly name: string;
  readonly words: Words;
  readonly failure?: boolean;
  readonly labelled?: boolean;
  /** What the line says after "Worth in money"; null where nothing is turned into money. */
  readonly line: string | null;
}

const YEARLY = 'x [cost of an hour] x [weeks a year] = [money a year].';

const stories: readonly Worthy[] = [
  {
    name: 'a spoken story with each person\'s hours',
    words: {
      s: 'Our five dispatchers planned the tours on paper, and each of them spent about 3 hours a day on it.', t: 'I had to give them a tool before the winter.',
      a: 'I sat with two of them for a week, drew the screens, and wrote a planner that proposes the tours.', r: 'The tours are planned automatically now, and they only check them.',
    },
    labelled: false,
    line: ': about 3 hours a day x five dispatchers = about 15 hours a day; x [cost of an hour] x [days a year] = [money a year].',
  },
  {
    name: 'notes with an arrow',
    words: { s: 'release by hand', a: 'scripted, one button', r: 'release 4 h -> 15 min, each week' },
    line: ': [time saved: 4 h each week before, 15 min after] x [weeks a year] x [people who did it or waited] x [cost of an hour] = [money a year].',
  },
  {
    name: 'a saving of a whole team',
    words: { s: 'Tests took the morning', a: 'Split the suite in eight', r: 'The team of 7 saves 40 minutes a day' },
    line: ': 40 minutes a day x team of 7 = 4 hours 40 minutes a day if that is for each; x [cost of an hour] / 60 x [days a year] = [money a year].',
  },
  {
    name: 'a saving with no one named',
    words: { s: 'Slow builds', a: 'Cached the modules', r: 'We save around 10 hours a week' },
    line: `: around 10 hours a week x [people, if that is for each] ${YEARLY}`,
  },
  {
    name: 'tickets that nobody answers by hand',
    words: { s: 'Each ticket cost an agent 12 minutes, and there were 300 tickets a week', a: 'Wrote a form that fills in the order', r: 'Agents no longer type anything; saved on every ticket' },
    line: ': 12 minutes each ticket x 300 tickets a week = 60 hours a week; x [people, if that is for each] x [cost of an hour] / 60 x [weeks a year] = [money a year].',
  },
  {
    name: 'a time per ticket and the tickets a week',
    words: { s: 'It took 12 minutes per ticket, with 300 tickets a week', a: 'Wrote a form that fills in the order', r: 'The answer is automatic' },
    line: ': 12 minutes per ticket x 300 tickets a week = 60 hours a week; x [people, if that is for each] x [cost of an hour] / 60 x [weeks a year] = [money a year].',
  },
  {
    name: 'servers in a story of scale',
    words: { s: 'Peak traffic of the sale', a: 'Moved the sessions to a cache', r: 'We turned off 6 servers after the sale' },
    line: ': 6 servers x [price of a server a year] = [money a year].',
  },
  {
    name: 'a bill that shrank by a share',
    words: { s: 'Debug logs left on', a: 'I dropped them at the agent', r: 'Log costs down by 45%' },
    line: ' of "Log costs down by 45%": [the bill before] x 45% = [money a month].',
  },
  {
    name: 'the money itself',
    words: { s: 'Debug logs left on', a: 'I dropped them at the agent', r: 'We saved 4 hours a week and 900 euros a month' },
    line: null,
  },
  {
    name: 'money only in the scene',
    words: { s: 'We handle $2m of payments a day', a: 'I wrote the reports', r: 'Saves 3 analysts 2 hours a week each' },
    line: `: 2 hours a week x 3 analysts = 6 hours a week; ${YEARLY}`,
  },
  {
    name: 'a conflict without any saving',
    words: { s: 'A colleague and I disagreed for 2 weeks', a: 'I asked her for lunch, 3 times', r: 'We ship together today' },
    line: null,
  },
  {
    name: 'a failure with hours lost',
    words: { s: 'My job took the site down for 3 hours', a: 'I rolled it back', r: 'Back after 3 hours, 40 people waited' },
    failure: true,
    line: null,
  },
  {
    name: 'a promise',
    words: { s: 'Manual checks', a: 'Proposed a tool', r: 'It should save 5 hours a week once it is live' },
    line: null,
  },
  {
    name: 'a project that lasted',
    words: { s: 'Old login', a: 'I rewrote it in 4 months with 3 engineers', r: 'Live in May' },
    line: null,
  },
  {
    name: 'onboarding, in weeks',
    words: { s: 'New engineers waited for access', a: 'I wrote the setup as code', r: 'Onboarding went from 3 weeks to 4 days' },
    line: ': [time saved: 3 weeks before, 4 days after] x [times a year] x [people who did it or waited] x [cost of a week] = [money a year].',
  },
  {
    name: 'person days',
    words: { s: 'Audit by hand', a: 'Wrote an export', r: 'Each audit needs 12 person days less' },
    line: ': 12 person days x [cost of a day] = [money].',
  },
  {
    name: 'fewer calls, uncounted',
    words: { s: 'The map service was slow', a: 'Cached the tiles', r: 'Fewer calls to the map service' },
    line: ' of "Fewer calls": [calls saved] x [price of a call] x [times a year] = [money a year].',
  },
  {
    name: 'a latency',
    words: { s: 'Slow search', a: 'Added an index', r: 'p95 fell from 900 ms to 90 ms' },
    line: ' of "p95 fell from 900 ms to 90 ms": [hours saved a week] x [people] x [cost of an hour], or [servers or requests saved] x [price] = [money a year].',
  },
  {
    name: 'a result in business words',
    words: { s: 'Few sign-ups', a: 'Shortened the form', r: 'Sign-ups rose by 12 %' },
    line: null,
  },
  {
    name: 'Hindi-English notes',
    words: { s: 'Har hafte report haath se', a: 'Maine script likha', r: 'Team ka 5 hours a week bach gaya, saved for 4 log' },
    line: `: 5 hours a week x [people, if that is for each] ${YEARLY}`,
  },
];

describe('a story turned into money', () => {
  test.each(stories)('$name', ({ words, failure = false, labelled = true, line }) => {
    const story = storyOf(words, { labelled });
    const found = worthOf(story, { facets: facetsOf(story, { failure }), onlyFigures: failure })?.line ?? null;
    expect(found).toBe(line === null ? null : `Worth in money${line}`);
  });

  test.each(stories)('$name: every figure stands in the story or is a product', ({ words, failure = false, labelled = true }) => {
    const story = storyOf(words, { labelled });
    const line = worthOf(story, { facets: facetsOf(story, { failure }), onlyFigures: failure })?.line ?? '';
    const known = Object.values(words).join(' ');
    const stated = line.replace(/ = [^;]*;/gu, ' ').replace(/ \/ 60/gu, '').match(/\d+(?:[.,]\d+)*/gu) ?? [];
    expect(stated.filter((figure) => !known.includes(figure))).toEqual([]);
  });
});
