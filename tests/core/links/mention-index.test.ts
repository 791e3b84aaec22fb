import { expect, test } from '@jest/globals';
import { buildMentionIndex } from '../../../src/core/links/mention-index';
import { mentionsIn } from '../../../src/core/links/mentions';
import { indexOf } from './vault';

const notes = Array.from({ length: 1000 }, (_, at) => ({ path: `Tech/Tide ${String(at)}.md`, title: `Tide ${String(at)}`, aliases: [`ebb ${String(at % 500)}`] }));

test('many names are got ready with pauses, and no otherwise than in one go', () => {
  const steps = buildMentionIndex(notes);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(10);
  expect(step.value).toEqual(indexOf(notes));
});

test('a name that two notes bear is none', () => {
  const found = mentionsIn('Tide 7 and ebb 7', indexOf(notes), { selfPath: '' });
  expect(found.map(({ text }) => text)).toEqual(['Tide 7']);
});
