import { afterEach, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import { item, placeAt, point, practise, press, read, type } from './practice-double';
import type { PracticeDouble, Practising } from './practice-double';

jest.setTimeout(20_000);

let open: Practising | null = null;
afterEach(async () => { await open?.close(); });

const full = item('friction', {
  follows: 'Tell me about a project', points: ['What it was about'], followUps: ['Why then?', 'What next?'], last: { text: 'We talked.', date: null },
  stories: [{ title: 'Nightly job', place: placeAt('a.md'), parts: { situation: 'It failed.', result: 'It works.' } }, { title: 'Cache', place: placeAt('b.md'), parts: {} }],
});
const whole: PracticeDouble = {
  items: [full],
  readAnswer: () => Promise.resolve(read({ closed: [point('a')], open: [point('b')], fresh: [point('c', { quote: 'sort of' })] })),
};

/** What axe finds wrong with names, roles and structure; colours need a browser that draws. */
const wrong = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run('.coach-practice', { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

test.each<[string, PracticeDouble, () => Promise<void>]>([
  ['a question', whole, () => Promise.resolve()],
  ['a draft and a watch that runs', { ...whole, drafts: new Map([['practice friction', 'Half']]) }, async () => { await press(' '); }],
  ['the look back', whole, async () => { await type('I sort of did it.'); await press('Control+Enter'); }],
  ['the end', whole, async () => { await type('We agreed.'); await press('Control+Enter'); await press('1'); }],
  ['nothing due', {}, () => Promise.resolve()],
  ['a failure', { queue: () => Promise.reject(new Error('Locked.')) }, () => Promise.resolve()],
])('axe finds nothing wrong with %s', async (_screen, double, go) => {
  open = await practise(double);
  await go();
  expect(await wrong()).toEqual([]);
});

test('axe does find a button without a name', async () => {
  open = await practise(whole);
  document.querySelector('.coach-aloud button')?.replaceChildren();
  expect(await wrong()).toHaveLength(1);
});
