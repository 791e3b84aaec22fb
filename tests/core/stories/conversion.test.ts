import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PartName } from '../../../src/core/notes/interview-note';
import { worthOf } from '../../../src/core/stories/conversion';
import { facetsOf } from '../../../src/core/stories/facets';
import { storyOf, type Words } from './story-of';

function line(words: Words, { failure = false, labelled = true } = {}): string | null {
  const story = storyOf(words, { labelled });
  return worthOf(story, { facets: facetsOf(story, { failure }), onlyFigures: failure })?.line ?? null;
}

const AFTER: readonly PartName[] = ['action', 'result'];

describe('saved time times people', () => {
  test.each([
    ['Saves 3 engineers 6 hours a week each', '6 hours a week x 3 engineers = 18 hours a week; x [cost of an hour] x [weeks a year] = [money a year].'],
    ['Saved 6 hours a week for 3 engineers', '6 hours a week x 3 engineers = 18 hours a week if that is for each; x [cost of an hour] x [weeks a year] = [money a year].'],
    ['Each of the four support agents saves 90 minutes a day', '90 minutes a day x four support agents = 6 hours a day; x [cost of an hour] / 60 x [days a year] = [money a year].'],
    ['Freed 2.5 hours per sprint per engineer, team of 6', '2.5 hours per sprint per engineer x team of 6 = 15 hours a sprint; x [cost of an hour] x [sprints a year] = [money a year].'],
    ['This saved about 2 days a month for each of our five accountants', 'about 2 days a month x five accountants = about 10 days a month; x [cost of a day] x [months a year] = [money a year].'],
    ['Saves an hour a day per developer, 12 developers', 'an hour a day per developer x 12 developers = 12 hours a day; x [cost of an hour] x [days a year] = [money a year].'],
    ['Saves 25 minutes a day to each of 2 testers', '25 minutes a day x 2 testers = 50 minutes a day; x [cost of an hour] / 60 x [days a year] = [money a year].'],
  ])('"%s"', (r, worked) => {
    expect(line({ r })).toBe(`Worth in money: ${worked}`);
  });
});

describe('what the story does not say stays a slot', () => {
  test.each([
    ['Saves 6 hours a week', '6 hours a week x [people, if that is for each] x [cost of an hour] x [weeks a year] = [money a year].'],
    ['Every engineer saves 2 hours a week', '2 hours a week x [number of people] x [cost of an hour] x [weeks a year] = [money a year].'],
    ['It took each team two hours a week; nobody writes it by hand any more', 'two hours a week x [number of teams] x [cost of an hour] x [weeks a year] = [money a year].'],
    ['Saves every country 3 days a quarter', '3 days a quarter x [number of countries] x [cost of a day] x [quarters a year] = [money a year].'],
    ['Saved 2 weeks', '2 weeks x [people, if that is for each] x [cost of a week] = [money].'],
    ['Delivered 3 days early', '3 days x [people, if that is for each] x [cost of a day] = [money].'],
    ['5 person days saved every month', '5 person days every month x [cost of a day] x [months a year] = [money a year].'],
    ['Saves 5-6 hours a week for 3 engineers', '5-6 hours a week x 3 engineers x [cost of an hour] x [weeks a year] = [money a year].'],
    ['We save up to 4 hours a week for 3 engineers', 'up to 4 hours a week x 3 engineers x [cost of an hour] x [weeks a year] = [money a year].'],
    ['Saves 40 hours a year', '40 hours a year x [people, if that is for each] x [cost of an hour] = [money a year].'],
    ['Cut 3 hours of manual work per release', '3 hours of manual work per release x [people, if that is for each] x [cost of an hour] x [releases a year] = [money a year].'],
  ])('"%s"', (r, worked) => {
    expect(line({ r })).toBe(`Worth in money: ${worked}`);
  });
});

describe('a time before and after', () => {
  test.each([
    ['Release work cut from 2 days to 20 minutes', '[time saved: 2 days before, 20 minutes after] x [times a year] x [people who did it or waited] x [cost of a day] = [money a year].'],
    ['Build went from 40 minutes to 6', '[time saved: 40 minutes before, 6 after] x [times a year] x [people who did it or waited] x [cost of an hour] / 60 = [money a year].'],
    ['Onboarding 3 weeks -> 4 days', '[time saved: 3 weeks before, 4 days after] x [times a year] x [people who did it or waited] x [cost of a week] = [money a year].'],
    ['20 minutes instead of 2 hours each week for 3 analysts', '[time saved: 2 hours each week before, 20 minutes each week after] x [weeks a year] x [people: 3 analysts?] x [cost of an hour] = [money a year].'],
    ['It used to take 2 days', '[time saved: 2 days before, how long now?] x [times a year] x [people who did it or waited] x [cost of a day] = [money a year].'],
    ['Cut the setup from 5 to 2 hours', '[time saved: 5 hours before, 2 hours after] x [times a year] x [people who did it or waited] x [cost of an hour] = [money a year].'],
  ])('"%s"', (r, worked) => {
    expect(line({ r })).toBe(`Worth in money: ${worked}`);
  });
});

describe('a work that took time and is gone', () => {
  test.each([
    [{ s: '3 engineers spent 6 hours a week on reports', a: 'Wrote a job', r: 'Reports are automated' }, '6 hours a week x 3 engineers = 18 hours a week if that is for each; x [cost of an hour] x [weeks a year] = [money a year].'],
    [{ s: 'The weekly report took 4 hours by hand', a: 'I automated the report' }, '4 hours weekly x [people, if that is for each] x [cost of an hour] x [weeks a year] = [money a year].'],
    [{ s: 'Two clerks copied prices. It took 90 minutes a day.', r: 'No manual work any more' }, '90 minutes a day x Two clerks = 3 hours a day if that is for each; x [cost of an hour] / 60 x [days a year] = [money a year].'],
    [{ s: 'Every ticket took 30 minutes, 40 tickets a week', r: 'A script does it, fully automatic' }, '30 minutes every ticket x 40 tickets a week = 20 hours a week; x [people, if that is for each] x [cost of an hour] / 60 x [weeks a year] = [money a year].'],
    [{ s: 'Every Friday I spent 3 hours on the rota', a: 'Automated the rota' }, '3 hours every Friday x [people, if that is for each] x [cost of an hour] x [weeks a year] = [money a year].'],
  ] as const)('%p', (words, worked) => {
    expect(line(words)).toBe(`Worth in money: ${worked}`);
  });

  test('counts nothing while the work is still done', () => {
    expect(line({ s: '3 engineers spent 6 hours a week on reports', a: 'Asked for a tool', r: 'They agreed' })).toBeNull();
  });

  test('those who built it together are not those who save the time', () => {
    expect(line({ s: 'Reports took 6 hours a week', a: 'I led 3 engineers', r: 'Reports are automated' })).toContain('[people, if that is for each]');
  });
});

describe('paid things saved', () => {
  test.each([
    ['Shut down 8 servers', '8 servers x [price of a server a year] = [money a year].'],
    ['40 fewer nodes', '40 nodes x [price of a node a year] = [money a year].'],
    ['Went from 12 instances to 4', '[instances saved: 12 before, 4 after] x [price of an instance a year] = [money a year].'],
    ['Saved 2 million requests', '2 million requests x [price of a request] x [times a year] = [money a year].'],
  ])('"%s"', (r, worked) => {
    expect(line({ r })).toBe(`Worth in money: ${worked}`);
  });

  test.each([
    ['Fewer servers', 'Fewer servers', '[servers saved] x [price of a server a year] = [money a year].'],
    ['Ten times the load on the same infra', 'same infra', '[servers saved] x [price of a server a year] = [money a year].'],
    ['The log bill fell by 30 %', 'log bill fell by 30 %', '[the bill before] x 30 % = [money a month].'],
    ['Cut the cloud costs', 'Cut the cloud costs', '[the bill before] - [the bill now] = [money a month].'],
  ])('"%s"', (r, quote, worked) => {
    expect(line({ r })).toBe(`Worth in money of "${quote}": ${worked}`);
  });
});

describe('without a figure', () => {
  test.each([
    ['Automated the release', 'Automated the release'],
    ['No manual work any more', 'No manual work any more'],
  ])('"%s" is all slots', (r, quote) => {
    expect(line({ r })).toBe(`Worth in money of "${quote}": [hours saved a week] x [people] x [cost of an hour] x [weeks a year] = [money a year].`);
  });

  test('a technical result alone is asked what it saves', () => {
    expect(line({ r: 'p99 went from 900 ms to 120 ms' }))
      .toBe('Worth in money of "p99 went from 900 ms to 120 ms": [hours saved a week] x [people] x [cost of an hour], or [servers or requests saved] x [price] = [money a year].');
  });

  test.each(['Grew from 12 requests to 40', 'Now serves 900 requests a second', 'We lost fewer messages'])('"%s" saves no request by itself', (r) => {
    expect(line({ r })).toContain('or [servers or requests saved] x [price]');
  });

  test('after a failure only figures are turned into money', () => {
    expect(line({ r: 'p99 went from 900 ms to 120 ms' }, { failure: true })).toBeNull();
    expect(line({ r: 'Automated the release' }, { failure: true })).toBeNull();
    expect(line({ r: 'Saves 6 hours a week' }, { failure: true })).toContain('6 hours a week x');
  });
});

describe('nothing is turned into money', () => {
  test.each([
    ['where the story states the money', { r: 'Saves 6 hours a week, $30k a year' }],
    ['where nobody saves anything', { a: 'I built it in 3 weeks', r: 'Everyone was happy' }],
    ['of a goal', { t: 'Save 6 hours a week', r: 'Still open' }],
    ['of a wish', { r: 'It would save 6 hours a week' }],
    ['of a time that was not saved', { r: 'We did not save 6 hours a week' }],
    ['of how long it took to cut something else', { r: 'Reduced the complaints within 3 weeks' }],
    ['of how often something runs', { a: 'Saved the state every 5 minutes' }],
    ['of a price of a mistake', { r: 'Reduced the cost of a mistake' }],
    ['of an empty story', {}],
  ] as const)('%s', (_, words) => {
    expect(line(words)).toBeNull();
  });
});

test.each(AFTER)('a saving told in the %s counts', (part) => {
  expect(line(part === 'action' ? { a: 'I saved 6 hours a week' } : { r: 'It saves 6 hours a week' })).toContain('6 hours a week');
});

test('prose without labels may tell the saving anywhere', () => {
  expect(line({ s: 'My script saves two people 3 hours a week.' }, { labelled: false })).toContain('3 hours a week x two people = 6 hours a week');
});

test('every figure of a line is the story\'s, or the exact product of two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 59 }), fc.integer({ min: 2, max: 40 }), fc.constantFrom('engineers', 'clerks', 'testers'), fc.constantFrom('day', 'week', 'sprint'), (hours, count, who, per) => {
      const figures = (line({ r: `It saves ${count} ${who} ${hours} hours a ${per} each` }) ?? '').match(/\d[\d,]*/gu) ?? [];
      expect(figures.map((figure) => Number(figure.replace(/,/gu, '')))).toEqual([hours, count, hours * count]);
    }),
    { numRuns: 100, seed: 5 },
  );
});

test('slots hold no figure of ours', () => {
  for (const r of ['Automated the release', 'Fewer servers', 'Cut the cloud costs', 'p99 went down', 'Saved some time', 'Same infra for more load']) {
    expect(line({ r }) ?? '').not.toMatch(/\[[^\]]*\d[^\]]*\]/u);
  }
});
