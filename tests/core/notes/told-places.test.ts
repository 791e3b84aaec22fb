import { describe, expect, test } from '@jest/globals';
import { cuesOf } from '../../../src/core/notes/told-cues';
import { placed } from '../../../src/core/notes/told-places';
import type { Sign } from '../../../src/core/notes/told-weights';

const scene = 'The nightly export was slow.';
const task = 'My goal was to halve that.';
const step = 'I read the logs and moved the job.';
const outcome = 'As a result the export fell to ten minutes.';

/** The numbers of the sentences that show a sign. */
function showing(sign: Sign, ...all: readonly string[]): readonly number[] {
  return placed(all.map(cuesOf), new Set()).flatMap(({ signs }, index) => (signs.includes(sign) ? [index] : []));
}

describe('the place of a sentence', () => {
  test('is the share of the story before its middle', () => {
    expect(placed([scene, step].map(cuesOf), new Set()).map(({ place }) => place)).toEqual([0.25, 0.75]);
  });

  test('tells the first, the last and those that open a paragraph', () => {
    const all = placed([scene, step, outcome].map(cuesOf), new Set([1]));
    expect(all.map(({ isFirst, opensParagraph, isLast }) => [isFirst, opensParagraph, isLast])).toEqual([[true, false, false], [false, true, false], [false, false, true]]);
  });

  test.each([
    ['a step of one\'s own', step, true],
    ['the step of a group', 'We moved the job together.', true],
    ['a line of notes', 'Moved the job to a queue.', true],
    ['a scene', scene, false],
  ])('%s acts or not: %s', (_, sentence, acts) => {
    expect(placed([cuesOf(sentence)], new Set())[0]?.acts).toBe(acts);
  });

  test('is none in a story without sentences', () => {
    expect(placed([], new Set())).toEqual([]);
  });
});

describe('the place among the steps', () => {
  test('what stands before the first and behind the last shows it', () => {
    expect([showing('beforeSteps', scene, scene, step, step, outcome), showing('afterSteps', scene, scene, step, step, outcome)]).toEqual([[0, 1], [4]]);
  });

  test('without a step there is none', () => {
    expect([showing('beforeSteps', scene, outcome), showing('afterSteps', scene, outcome)]).toEqual([[], []]);
  });
});

describe('once a task is told', () => {
  test.each([
    ['it and all behind it show it', [1, 2, 3], [scene, task, step, outcome]],
    ['a role of one\'s own is a task', [1, 2, 3], [scene, 'I owned that export.', step, outcome]],
    ['a task that opens the story tells its scene', [], [task, step, step, outcome]],
    ['a task in the second half is a step', [], [scene, step, task, outcome]],
    ['no task, no sign', [], [scene, step, step, outcome]],
  ])('%s', (_, expected, all) => {
    expect(showing('onceTasked', ...all)).toEqual(expected);
  });
});
