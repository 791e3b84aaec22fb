import { describe, expect, test } from '@jest/globals';
import { savedBillIn, savedThingsIn } from '../../../src/core/stories/saved-things';
import { storyOf } from './story-of';

describe('paid things that are saved', () => {
  test.each([
    ['Shut down 8 servers', 'server', '8 servers', null],
    ['Turned off 3 old replicas', 'replica', '3 replicas', null],
    ['12 fewer pods', 'pod', '12 pods', null],
    ['5 licences less', 'licence', '5 licences', null],
    ['From 12 nodes to 4', 'node', null, '12 before, 4 after'],
    ['40 -> 12 workers', 'worker', null, '40 before, 12 after'],
    ['Cut 3,000 queries', 'query', '3,000 queries', null],
    ['Fewer requests to the map service', 'request', null, null],
    ['A smaller cluster', 'cluster', null, null],
    ['Ten times the load on the same hardware', 'server', null, null],
  ] as const)('"%s"', (r, thing, saved, change) => {
    expect(savedThingsIn(storyOf({ r }))).toMatchObject({ thing, saved, change });
  });

  test.each([
    'From 4 nodes to 12', 'Serves 900 requests with 3 servers', 'Fewer failed requests', 'Lost fewer messages', 'Would need 8 servers less', 'We did not save 8 servers', 'Added 8 servers', 'Fewer bugs',
    'Same team', 'Throughput from 900 to 400 requests', '',
  ])('none in "%s"', (r) => {
    expect(savedThingsIn(storyOf({ r }))).toBeNull();
  });

  test('a goal is none, but prose without labels has no goal by name', () => {
    expect(savedThingsIn(storyOf({ t: 'Shut down 8 servers' }))).toBeNull();
    expect(savedThingsIn(storyOf({ t: 'I shut down 8 servers.' }, { labelled: false }))?.saved).toBe('8 servers');
  });
});

describe('a smaller bill', () => {
  test.each([
    ['The cloud bill fell by 30 %', '30 %'], ['Cut the hosting costs by 40%', '40%'], ['Log costs down', null], ['Saved on licence fees', null], ['Reduced our AWS spend by about 12 percent', '12 percent'],
    ['A smaller invoice', null], ['The bill dropped to a third', null],
  ] as const)('"%s": %p', (r, share) => {
    expect(savedBillIn(storyOf({ r }))).toMatchObject({ share });
  });

  test.each(['The bill rose by 30 %', 'Reduced the cost of a mistake', 'It would cut the costs', 'We could not lower the bill, it did not fall', 'Billing works', ''])('none in "%s"', (r) => {
    expect(savedBillIn(storyOf({ r }))).toBeNull();
  });

  test('its words stand in the story', () => {
    expect(savedBillIn(storyOf({ a: 'Then I cut the hosting costs by 40% in a month' }))?.words).toBe('cut the hosting costs by 40%');
  });
});
