import { describe, expect, test } from '@jest/globals';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import { cellFloors, floorOfKind, thresholdTable, thresholdsOf, usualThresholds } from '../../../src/core/critique/thresholds';
import { partDemands } from '../../../src/core/stories/part-demands';

const rows = thresholdTable.map((row) => [row.id, row] as const);

describe('the threshold', () => {
  test.each(rows)('%s has a plain name and a usual figure inside its bounds', (id, { title, usual, least, most }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z][a-z, ()A-Z-]+$/);
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(usual).toBeLessThanOrEqual(most);
  });

  test.each(rows)('%s is as usual where nothing is set, and as set where it is', (id, { usual, most }) => {
    expect(usualThresholds[id]).toBe(usual);
    expect(thresholdsOf({ [id]: most })).toEqual({ ...usualThresholds, [id]: most });
  });
});

test('no two thresholds have one id or one name', () => {
  expect(new Set(thresholdTable.map(({ id }) => id)).size).toBe(thresholdTable.length);
  expect(new Set(thresholdTable.map(({ title }) => title)).size).toBe(thresholdTable.length);
});

describe('the figures of the rubric', () => {
  test.each([
    ['a greeting', 'floor-greeting', 4], ['a fact', 'floor-fact', 6], ['an introduction', 'floor-introduction', 60], ['a story', 'floor-story', 60],
    ['a failure', 'floor-failure', 60], ['a weakness', 'floor-weakness', 40], ['a way of working', 'floor-process', 40], ['leaving', 'floor-leaving', 30],
    ['a why', 'floor-why', 30], ['a follow-up', 'floor-follow-up', 25], ['a situation in a cell', 'cell-situation', 6], ['a task in a cell', 'cell-task', 6],
    ['an action in a cell', 'cell-action', 15], ['a result in a cell', 'cell-result', 6], ['fillers to note', 'fillers-note', 3], ['fillers to mend', 'fillers-warn', 7.5],
    ['situation and task', 'scene-most', 35], ['a short action', 'action-least', 45], ['a long action', 'action-most', 65], ['a short result', 'result-least', 12],
    ['a spoken story', 'story-seconds', 120], ['a short introduction', 'introduction-least-seconds', 60], ['a long introduction', 'introduction-most-seconds', 120],
    ['a slow pace', 'slow-pace', 125],
  ] as const)('%s: %s is %d', (_what, id, figure) => {
    expect(usualThresholds[id]).toBe(figure);
  });
});

describe('the floor of a kind', () => {
  test.each(questionKinds.map((kind) => [kind.id, kind] as const))('%s is the one of its table where nothing is set', (_id, kind) => {
    expect(floorOfKind(kind, usualThresholds)).toBe(kind.floor);
  });

  test.each([
    ['failure', 'floor-failure'], ['conflict', 'floor-story'], ['introduction', 'floor-introduction'], ['greeting', 'floor-greeting'], ['fact', 'floor-fact'],
    ['strengths-weaknesses', 'floor-weakness'], ['role', 'floor-weakness'], ['prioritisation', 'floor-process'], ['leaving', 'floor-leaving'],
    ['motivation', 'floor-why'], ['plans', 'floor-why'], ['technical-concept', 'floor-technical'], ['system-design', 'floor-technical'],
  ] as const)('%s follows %s', (id, threshold) => {
    const kind = questionKinds.find((one) => one.id === id);
    expect(kind === undefined ? null : floorOfKind(kind, thresholdsOf({ [threshold]: 33 }))).toBe(33);
  });
});

test.each(partDemands.filter(({ part }) => part !== 'learning').map(({ part, floor }) => [part, floor.noted] as const))('a %s in a cell owes %d words', (part, words) => {
  expect(cellFloors(usualThresholds)[part]).toBe(words);
});
