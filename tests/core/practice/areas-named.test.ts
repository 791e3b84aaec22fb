import { describe, expect, test } from '@jest/globals';
import { areasNamed, topicsFailedOn, topicsNamed } from '../../../src/core/practice/areas-probed';
import type { AreaName } from '../../../src/core/practice/sighting';

const keys = (areas: readonly AreaName[]): readonly string[] => areas.map(({ kind, name }) => `${kind} ${name}`);

describe('words on an answer name', () => {
  test.each([
    ['blanked on sagas', ['topic saga']],
    ['weak on idempotency and CAP', ['topic idempotency', 'topic cap-theorem']],
    ['no answer on isolation', ['topic noisy-neighbours']],
    ['no story for ambiguity', ['competency ambiguity']],
    ['nothing for a conflict', ['competency conflict']],
    ['my mentoring example was old', ['competency mentoring']],
    ['rambled for ages', []],
    ['', []],
  ])('%j: %j', (words, areas) => {
    expect(keys(areasNamed(words, {}))).toEqual(areas);
  });

  test('no topic by a short name where they speak of a story', () => {
    expect(keys(areasNamed('the story of the queues had no end', {}))).not.toContain('topic message-queues');
    expect(keys(areasNamed('weak on the queues', {}))).toContain('topic message-queues');
  });

  test('no competency where they speak of no answer', () => {
    expect(keys(areasNamed('the conflict went on for ages', {}))).toEqual([]);
  });

  test('the title that a person reads', () => {
    expect(areasNamed('no story for conflict', {}).map(({ title }) => title)).toEqual(['Conflict']);
  });
});

describe('a topic that the writer failed on', () => {
  test.each([
    ['blanked on idempotency', ['topic idempotency']],
    ['struggled with sagas', ['topic saga']],
    ['mixed up CAP', ['topic cap-theorem']],
    ['could not draw the sharding', ['topic sharding']],
    ['did not understand sagas', ['topic saga']],
    ['forgot dead letters', ['topic dead-letters']],
    ['stumbled over isolation', ['topic noisy-neighbours']],
    ['look up sagas', ['topic saga']],
    ['said sagas', []],
    ['sagas went well', []],
    ['blanked. Then I spoke of sagas', []],
  ])('%j: %j', (words, areas) => {
    expect(keys(topicsFailedOn(words, {}))).toEqual(areas);
  });
});

test('a topic is named in full wherever it stands, and never by a short name alone', () => {
  expect(keys(topicsNamed('said sagas', {}))).toEqual(['topic saga']);
  expect(keys(topicsNamed('isolation', {}))).toEqual([]);
});
