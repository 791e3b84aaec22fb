import { describe, expect, test } from '@jest/globals';
import { agencyOf, ownDeeds, placeOfSelf } from '../../../src/core/stories/own-action';
import { impliesOwnAction, tellsOwnAction } from '../../../src/core/stories/sign';
import { toldIn } from '../../../src/core/stories/told';
import { ideaOf, storyOf } from './story-of';

describe('who acts in notes', () => {
  test.each([
    ['I rewrote the importer', 'own', 'I rewrote'],
    ['Maine retry logic likha', 'own', 'Maine'],
    ['We talked for long, then I wrote the fix', 'own', 'I wrote'],
    ['Wrote a parser, tested it on old files', 'own', 'Wrote'],
    ['Wrote a parser', 'implied', 'Wrote'],
    ['Convincing the vendor to open the port', 'implied', 'Convincing'],
    ['We moved the service', 'shared', 'We moved'],
    ['The team wrote a fix', 'shared', 'team wrote'],
    ['Humne poora flow badla', 'shared', 'Humne'],
    ['The service was migrated in a night', 'shared', 'was migrated'],
    ['We moved it. Wrote docs, added alerts', 'implied', 'Wrote'],
    ['MVP + pilot', 'none', null],
    ['', 'none', null],
  ])('%p: %s', (text, who, words) => {
    const agency = agencyOf(text, true);
    expect(agency.who).toBe(who);
    expect(agency.words?.text ?? null).toBe(words);
  });
});

describe('who acts in prose', () => {
  test.each([
    ['I rewrote the importer.', 'own'],
    ['Wrote a parser, tested it on old files.', 'shared'],
    ['We moved the service.', 'shared'],
    ['It was a nice summer.', 'none'],
  ])('%p: %s', (text, who) => {
    expect(agencyOf(text, false).who).toBe(who);
  });
});

test('verbs of the result are no own action where an action is told', () => {
  const told = toldIn(storyOf({ a: 'MVP and pilot', r: 'Delivered early, landed a client' }));
  expect(tellsOwnAction(told)).toBeNull();
  expect(impliesOwnAction(told)).toBeNull();
});

test('without an action the other words count', () => {
  expect(tellsOwnAction(toldIn(storyOf({ r: 'I delivered it early' })))).toBe('I delivered it early');
  expect(impliesOwnAction(toldIn(ideaOf('Deleted a table by accident')))).toBe('Deleted a table by accident');
});

describe('deeds of the speaker', () => {
  test.each([
    ['I wrote the parser and tested it.', ['I wrote', 'tested']],
    ['I contributed to the parser and helped the testers.', []],
    ['I supported the team. I made sure that all was done.', []],
    ['I worked on it, then I rewrote the queue.', ['I rewrote']],
    ['We wrote the parser.', []],
  ])('in "%s"', (text, expected) => {
    expect(ownDeeds(text).map((deed) => deed.text)).toEqual(expected);
  });
});

describe('the place where the speaker acts', () => {
  test.each([
    ['I dove in.', 0],
    ['It was late. I phoned the bank.', 13],
    ['I was young and dove in.', 0],
    ['I was glad.', -1],
    ['I think that we won. I had no plan.', -1],
    ['We moved it.', -1],
  ])('in "%s" is %i', (text, place) => {
    expect(placeOfSelf(text)).toBe(place);
  });
});

describe('a turn of phrase is no deed', () => {
  test.each([
    ['I took a step back.', 0], ['I took it on board and I pushed through.', 0], ['I used it to improve.', 0], ['I stepped up.', 0], ['I kept calm.', 0], ['I put in a lot of hours.', 0], ['I adapted to it.', 0],
    ['I took the logs home.', 0], ['I read the logs and traced the call.', 2], ['I used a bisect to find it.', 1], ['I pushed the fix at noon.', 1], ['I put both behind a flag.', 1], ['I kept the old index for a week.', 1], ['I moved the export to a queue.', 1],
  ])('%s: %d', (text, count) => {
    expect(ownDeeds(text)).toHaveLength(count);
  });
});
