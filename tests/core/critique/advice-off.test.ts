import { describe, expect, test } from '@jest/globals';
import { reviewNote } from '../../../src/core/critique/review-note';
import { usualRubric } from '../../../src/core/critique/rubric';
import { readNote } from '../../../src/core/notes/read-note';
import { drain } from '../../../src/core/notes/steps';

const SCENE = 'The depot planned its tours on a wall of paper cards, many of the drivers had left for good, the phones rang from early in the morning on, and the new owner wanted to serve the coast before the summer.';
const STEPS = 'I sorted the cards by street, wrote a planner that proposes the tours, ran it beside the wall and compared both every morning with the people at the phones until nobody asked for the cards.';
const END = 'As a result the tours are ready before the drivers come, and late tours dropped sharply.';

const story = (parts: { readonly s: string; readonly a: string; readonly r: string }): string =>
  `#interview\n\n## Tell me about a challenging project\n\nS: ${parts.s}\n\nT: My goal was to get rid of the wall in spring.\n\nA: ${parts.a}\n\nR: ${parts.r}\n`;

const HEAVY = story({ s: SCENE, a: 'I sorted the cards by street, wrote a planner that proposes the tours, and ran it beside the wall.', r: END });
const HEAVIER = story({ s: `${SCENE} ${SCENE}`, a: 'I sorted the cards by street, wrote a planner that proposes the tours, and ran it beside the wall.', r: END });
const BARE = story({ s: 'The depot planned its tours on a wall of paper, and the drivers were angry about it.', a: `${STEPS} That took me 3 weeks.`, r: END });
const SAVING = story({ s: 'The depot planned its tours on a wall of paper, and the drivers were angry about it.', a: STEPS, r: 'It saves 3 planners 2 hours a day each, and late tours dropped sharply.' });

interface Told {
  readonly advice: readonly string[];
  readonly short: string | null;
}

const told = (text: string, ...rulesOff: readonly string[]): Told => {
  const { critiques, stories } = drain(reviewNote(readNote({ path: 'a.md', text, frontMatter: {} }), { level: 'SDE-2', rubric: { ...usualRubric, rulesOff } }));
  const said = critiques.flatMap(({ issues, improvements }) => [...issues, ...improvements]);
  return { advice: said.filter((line) => /% of the words|^Numbers|^Worth in money/u.test(line)), short: stories[0]?.told?.short ?? null };
};
describe('a rule that is off', () => {
  test.each([
    ['situation-heavy', 'shares', HEAVY, /% of the words/u],
    ['situation-heavy', 'shares that it finds itself', HEAVIER, /% of the words/u],
    ['no-metrics', 'numbers in the result', BARE, /^Numbers/u],
    ['no-metrics', 'what the work is worth', SAVING, /^Worth in money/u],
  ])('%s gives no advice on %s', (rule, _, text, matter) => {
    const on = told(text).advice.filter((line) => matter.test(line));
    expect(on).toHaveLength(1);
    expect(told(text, rule).advice.filter((line) => matter.test(line))).toEqual([]);
    expect(told(text, 'vague').advice).toEqual(expect.arrayContaining(on));
  });

  test('leaves the advice on other matters', () => {
    expect(told(SAVING, 'situation-heavy').advice).toEqual(told(SAVING).advice);
    expect(told(HEAVY, 'no-metrics').advice).toEqual(told(HEAVY).advice.filter((line) => line.includes('% of the words')));
  });

  test('does not say in the short line what the advice would have said', () => {
    expect(told(HEAVY).short ?? '').not.toContain('% of the words');
    expect(told(HEAVY, 'situation-heavy').short ?? '').not.toContain('% of the words');
  });
});
