import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shareOf, taggedStories, tagsFallen, tagsLine, tagsOf, type TaggedStory } from '../../accuracy/sentence-tags';
import { partNames } from '../../../src/core/notes/interview-note';

const stories = taggedStories(path.join(__dirname, '../../..'));

/** The weights were not fitted to these stories, but cues were chosen with them in view: they guard what was reached, and say little of stories not seen. */
describe('our own stories with a part for each sentence', () => {
  test('are twenty at least, in several voices, none of them twice', () => {
    expect(stories.length).toBeGreaterThanOrEqual(20);
    expect(new Set(stories.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(5);
    const texts = stories.flatMap(({ sentences }) => sentences.map(([, text]) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(stories)('"$question" is told in the order of a story', ({ sentences }) => {
    const order = sentences.map(([part]) => partNames.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(order).toContain(partNames.indexOf('action'));
  });

  test('are all recognised, and nine of ten sentences get their part', () => {
    const tags = tagsOf(stories);
    expect(tags.recognised).toBe(stories.length);
    expect(shareOf(tags)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(['polished', 'plain', 'spoken', 'notes', 'honest', 'esl'])('told in a voice that is %s, eight of ten at least', (voice) => {
    const told = stories.filter((story) => story.voice === voice);
    expect(told.length).toBeGreaterThan(0);
    expect(shareOf(tagsOf(told))).toBeGreaterThanOrEqual(0.8);
  });
});

describe('counting sentences', () => {
  const story: TaggedStory = {
    question: 'Tell me about a time you fixed something',
    voice: 'plain',
    sentences: [
      ['situation', 'At my previous company the nightly export was slow and failed every second night.'],
      ['task', 'My goal was to halve that before the audit in spring.'],
      ['action', 'I read the logs and moved the job behind a queue.'],
      ['result', 'As a result the export fell to ten minutes.'],
    ],
  };
  const mistaken: TaggedStory = { ...story, sentences: story.sentences.map(([part, text]) => [part === 'task' ? 'action' : part, text]) };
  const opinion: TaggedStory = { ...story, question: 'What is a queue?', sentences: [['action', 'A queue keeps messages until somebody takes them.']] };

  test('a sentence is right in the part that a person gave it', () => {
    expect(tagsOf([story])).toEqual({ stories: 1, recognised: 1, sentences: 4, right: 4, wrong: [] });
  });

  test('a sentence in another part is wrong, and told with both', () => {
    expect(tagsOf([mistaken])).toMatchObject({ recognised: 1, right: 3, wrong: ['action, read as task: My goal was to halve that before the audit in spring.'] });
  });

  test('no sentence is right where no story is recognised', () => {
    expect(tagsOf([opinion])).toMatchObject({ stories: 1, recognised: 0, right: 0, wrong: ['action, read as none: A queue keeps messages until somebody takes them.'] });
  });

  test('the line tells both shares', () => {
    expect(tagsLine(tagsOf([story, mistaken, opinion]))).toBe('7 of 9 sentences tagged right (77.8 %) in our own stories told in prose; 2 of 3 recognised.');
  });

  test.each([
    ['below what is recorded it says so', 0.9, ['sentence tags: 0.75, recorded 0.9']],
    ['at what is recorded it is silent', 0.75, []],
    ['without a record it is silent', undefined, []],
  ])('%s', (_, recorded, lines) => {
    expect(tagsFallen(tagsOf([mistaken]), recorded)).toEqual(lines);
  });
});
