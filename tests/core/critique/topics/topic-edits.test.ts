import { describe, expect, test } from '@jest/globals';
import { editedTopics, topicLists, type TopicEdit, type TopicList } from '../../../../src/core/critique/topics/topic-edits';
import { topicLines } from '../../../../src/core/critique/topics/topic-lines';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import { ourTopicsKnown, topicsKnown } from '../../../../src/core/critique/topics/topics-known';
import type { Topic } from '../../../../src/core/critique/topics/topic';

/** Lists as a writer writes them; a line with a colon has something behind it. */
const edit = (title: string, lists: Partial<Record<TopicList, readonly string[]>> = {}, only = false): TopicEdit => ({
  title,
  lists: Object.fromEntries(Object.entries(lists).map(([name, lines]) => [name, {
    only, lines: lines.map((line) => ({ text: line.split(': ')[0] ?? '', more: line.split(': ')[1] ?? '' })),
  }])),
});

const named = (edits: readonly TopicEdit[], id: string): Topic => {
  const found = editedTopics(allTopics, edits).find((topic) => topic.id === id);
  if (found === undefined) throw new Error(`There is no topic "${id}".`);
  return found;
};

const kafka = named([], 'kafka');

describe('a topic of ours', () => {
  test.each([['Kafka'], ['kafka'], ['KAFKA'], [kafka.title]])('is meant by %j', (title) => {
    expect(named([edit(title, { study: ['Lag'] })], 'kafka').study).toEqual(['Lag', ...kafka.study]);
    expect(editedTopics(allTopics, [edit(title)])).toEqual(allTopics);
  });

  test.each(allTopics.map(({ id, title }) => [id, title]))('%s is meant by its id and its title', (id, title) => {
    for (const words of [id, title, id.replace(/-/g, ' ').toUpperCase()]) expect(named([edit(words, { study: ['Own'] })], id).study[0]).toBe('Own');
  });

  test('has the writer\'s lines before ours', () => {
    const changed = named([edit('Kafka', {
      names: ['our log', 'LOGBUS'], mechanisms: ['a fence: fence, Fencing'], alternatives: ['A file.'], tradeOffs: ['It costs.'], followUps: ['Why?'], oftenSaid: ['It is a queue: It is a log.'], study: ['Lag'],
    })], 'kafka');
    expect(changed.names).toEqual({ plain: ['our log', 'logbus', ...kafka.names.plain], besides: kafka.names.besides });
    expect(changed.mechanisms[0]).toMatchObject({ name: 'a fence', terms: ['fence', 'fencing'] });
    expect(changed.mechanisms.slice(1)).toEqual(kafka.mechanisms);
    expect([changed.alternatives[0], changed.tradeOffs[0], changed.followUps[0], changed.study[0]]).toEqual(['A file.', 'It costs.', 'Why?', 'Lag']);
    expect(changed.oftenSaid[0]).toEqual({ claim: 'It is a queue', words: ['it is a queue'], check: 'It is a log.' });
    expect(changed.followUps.slice(1)).toEqual(kafka.followUps);
  });

  test('has the writer\'s lines alone where they ask for it', () => {
    const changed = named([edit('Kafka', { names: ['our log'], mechanisms: ['a fence'], followUps: [] }, true)], 'kafka');
    expect(changed.names).toEqual({ plain: ['our log'], besides: [] });
    expect(changed.mechanisms.map(({ name, terms }) => [name, terms])).toEqual([['a fence', ['fence']]]);
    expect(changed.followUps).toEqual([]);
    expect(changed.study).toEqual(kafka.study);
  });

  test('may be edited twice, and no two mechanisms have one id', () => {
    const changed = named([edit('Kafka', { mechanisms: ['a fence', 'a gate'] }), edit('kafka', { mechanisms: ['a door'] })], 'kafka');
    expect(changed.mechanisms.slice(0, 3).map(({ name }) => name)).toEqual(['a door', 'a fence', 'a gate']);
    expect(new Set(changed.mechanisms.map(({ id }) => id)).size).toBe(changed.mechanisms.length);
  });

  test('keeps its id, its title and its place', () => {
    const edited = editedTopics(allTopics, [edit('Kafka', { names: ['our log'] })]);
    expect(edited.map(({ id, title }) => [id, title])).toEqual(allTopics.map(({ id, title }) => [id, title]));
  });
});

describe('a topic of the writer\'s own', () => {
  test('stands behind ours, with an id from its title', () => {
    expect(editedTopics(allTopics, [edit('Our Tick Wheel!', { names: ['tick wheel'] })]).at(-1)).toEqual({
      id: 'our-tick-wheel', title: 'Our Tick Wheel!', names: { plain: ['tick wheel'], besides: [] }, mechanisms: [], alternatives: [], tradeOffs: [], followUps: [], oftenSaid: [], study: [],
    });
  });

  test('is named by its title where it has no names', () => {
    expect(named([edit('Tick  wheel')], 'tick-wheel').names.plain).toEqual(['tick wheel']);
    expect(named([edit('TLA')], 'tla').names.plain).toEqual(['TLA']);
  });

  test('has an id that nobody else has', () => {
    const edited = editedTopics(allTopics, [edit('!!!', { names: ['a'] }), edit('???', { names: ['b'] }), edit('消息', { names: ['c'] })]);
    expect(edited.slice(allTopics.length).map(({ id }) => id)).toEqual(['own-topic', 'own-topic-2', '消息']);
  });

  test('says nothing of what it lacks', () => {
    const lines = topicLines(named([edit('Tick wheel')], 'tick-wheel'));
    expect(lines).toEqual({ expects: [], why: [], waysToAnswer: [], practice: [], technicalAreas: ['Tick wheel.'], howToHandle: [], followUps: [] });
  });
});

describe('topics that are known', () => {
  const own = [edit('Tick wheel', { names: ['tick wheel'], study: ['Ticks.'] }), edit('Kafka', { names: ['our log'] })];

  test('are ours where nobody edits them', () => {
    expect(topicsKnown([])).toBe(ourTopicsKnown);
    expect(ourTopicsKnown.all).toBe(allTopics);
    expect(ourTopicsKnown.byId('kafka')).toBe(ourTopicsKnown.byId('kafka'));
    expect(ourTopicsKnown.byId('tick-wheel')).toBeNull();
  });

  test('are got ready once for each list of edits', () => {
    expect(topicsKnown(own)).toBe(topicsKnown(own));
    expect(topicsKnown(own)).not.toBe(topicsKnown([...own]));
  });

  test('hold the edits: by id, in a question, in an answer and by their lines', () => {
    const known = topicsKnown(own);
    expect(known.byId('tick-wheel')?.study).toEqual(['Ticks.']);
    expect(known.finder.topicsOf({ question: 'How does your tick wheel work?', answers: [], category: null }).map(({ name }) => name)).toEqual(['tick-wheel']);
    expect(known.finder.topicsNamedIn('We put it on our log.').map(({ name }) => name)).toEqual(['kafka']);
    expect(known.ofLine('Study: Ticks.')).toBe('tick-wheel');
    expect(ourTopicsKnown.ofLine('Study: Ticks.')).toBeNull();
  });

  test('lists of a topic have one name each', () => {
    expect(new Set(topicLists).size).toBe(7);
  });
});
