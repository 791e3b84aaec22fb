import { describe, expect, test } from '@jest/globals';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';
import type { Topic } from '../../../../src/core/critique/topics/topic';

const rows = allTopics.map((topic) => ({ id: topic.id, topic }));
const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const sentencesOf = (topic: Topic): readonly string[] => [
  ...topic.alternatives, ...topic.tradeOffs, ...topic.followUps, ...topic.study,
  ...topic.oftenSaid.flatMap(({ claim, check }) => [claim, check]),
];

const repeated = (texts: readonly string[]): readonly string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

describe('the topics', () => {
  test('are at least 40, each with its own id and title', () => {
    expect(allTopics.length).toBeGreaterThanOrEqual(40);
    expect(repeated(allTopics.map(({ id }) => id))).toEqual([]);
    expect(repeated(allTopics.map(({ title }) => title))).toEqual([]);
  });

  test.each([
    ['sqs'], ['kafka'], ['dead-letters'], ['back-pressure'], ['noisy-neighbours'], ['delivery-guarantees'], ['airflow'], ['api-gateways'],
    ['slow-sql'], ['root-cause-analysis'], ['celery'], ['rabbitmq'], ['idempotency'], ['wsgi-workers'], ['bulk-upload'], ['pub-sub'],
    ['cache-expiry'], ['resumable-upload'], ['log-cost'], ['ai-basics'],
  ])('hold %s', (id) => {
    expect(ourTopicsKnown.byId(id)?.id).toBe(id);
  });

  test('are found by their id only', () => {
    expect(ourTopicsKnown.byId('Kafka')).toBeNull();
    expect(ourTopicsKnown.byId('')).toBeNull();
  });

  test('never repeat a sentence', () => {
    expect(repeated(allTopics.flatMap(sentencesOf))).toEqual([]);
  });
});

describe.each(rows)('the topic $id', ({ topic }) => {
  test('has all its fields', () => {
    expect(topic.id).toMatch(KEBAB);
    expect(topic.names.plain.length).toBeGreaterThanOrEqual(2);
    expect(topic.mechanisms.length).toBeGreaterThanOrEqual(6);
    expect(topic.alternatives.length).toBeGreaterThanOrEqual(2);
    expect(topic.tradeOffs.length).toBeGreaterThanOrEqual(2);
    expect(topic.oftenSaid.length).toBeGreaterThanOrEqual(1);
    expect(topic.study.length).toBeGreaterThanOrEqual(2);
  });

  test('has six follow-ups that ask', () => {
    expect(topic.followUps).toHaveLength(6);
    expect(topic.followUps.filter((question) => !question.endsWith('?'))).toEqual([]);
  });

  test('speaks in short sentences', () => {
    const told = [...topic.alternatives, ...topic.tradeOffs, ...topic.study, ...topic.oftenSaid.map(({ check }) => check)];
    expect(told.filter((sentence) => !/^[A-Z0-9].*[.?]$/.test(sentence) && !/^[a-z]/.test(sentence))).toEqual([]);
    expect(sentencesOf(topic).filter((sentence) => sentence.length > 240 || /\s{2}|!|\u2014/.test(sentence))).toEqual([]);
    expect(topic.title).toMatch(/^[A-Z]/);
  });

  test('has mechanisms with ids of their own and words that show them', () => {
    expect(repeated(topic.mechanisms.map(({ id }) => id))).toEqual([]);
    expect(topic.mechanisms.filter(({ id, terms, name }) => !KEBAB.test(id) || terms.length < 2 || name === '')).toEqual([]);
  });

  test('names no word twice', () => {
    expect(repeated([...topic.names.plain, ...topic.names.besides])).toEqual([]);
    expect(topic.mechanisms.flatMap(({ terms }) => repeated(terms))).toEqual([]);
  });

  test('writes terms that can be found: small letters, or capitals throughout', () => {
    const terms = [...topic.names.plain, ...topic.names.besides, ...topic.mechanisms.flatMap((mechanism) => mechanism.terms)];
    expect(terms.filter((term) => term !== term.toLowerCase() && !/^(?:[A-Z]+s?|React)$/.test(term))).toEqual([]);
    expect(terms.filter((term) => /[^\p{L}\p{N} '+/.%*_]|^\*|[*][^ ]|^\s|\s$/u.test(term))).toEqual([]);
  });

  test('claims nothing about what it also checks', () => {
    expect(topic.oftenSaid.filter(({ claim, check, words }) => claim === check || words.length === 0)).toEqual([]);
  });
});
