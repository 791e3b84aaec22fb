import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { partNames } from '../../../src/core/notes/interview-note';
import { placeWeights, signWeights } from '../../../src/core/notes/told-weights';
import { taggedStories } from '../../accuracy/sentence-tags';
import { toldAnswers } from './told-answers';
import { bankStories, examples, placeCount, signNames } from './told-bank';

const root = path.join(__dirname, '../../..');
const stories = bankStories(root);

describe('the bank of stories that the weights are fitted to', () => {
  test('holds 120 stories at least, in several voices', () => {
    expect(stories.length).toBeGreaterThanOrEqual(120);
    expect(new Set(stories.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(6);
  });

  test('holds each sentence once, and none that a test asks for', () => {
    const texts = stories.flatMap(({ sentences }) => sentences.map(([, text]) => text));
    const asked = [...taggedStories(root).flatMap(({ sentences }) => sentences.map(([, text]) => text)), ...toldAnswers.flatMap((answer) => partNames.flatMap((part) => answer[part] ?? []))];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => asked.includes(text))).toEqual([]);
  });

  test('tells each story in order, with an action, some without a task or a learning', () => {
    const orders = stories.map(({ sentences }) => sentences.map(([part]) => partNames.indexOf(part)));
    expect(orders.filter((order) => order.some((part, index) => part < (order[index - 1] ?? 0)))).toEqual([]);
    expect(orders.filter((order) => !order.includes(partNames.indexOf('action')))).toEqual([]);
    for (const part of ['task', 'learning'] as const) expect(orders.filter((order) => !order.includes(partNames.indexOf(part))).length).toBeGreaterThan(10);
  });
});

describe('the examples of the fit', () => {
  test('are the sentences of the bank with their parts', () => {
    expect(examples(root).map((story) => story.map(({ part }) => part))).toEqual(stories.map(({ sentences }) => sentences.map(([part]) => part)));
  });

  test('show no sign without a weight', () => {
    expect(signNames).toEqual(Object.keys(signWeights));
    expect(placeCount).toBe(placeWeights.length);
    expect(examples(root).flat().flatMap(({ signs }) => signs).filter((sign) => !signNames.includes(sign))).toEqual([]);
  });

  test('give the weights that stand in the table', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/fit-told-weights.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }, 60_000);
});
