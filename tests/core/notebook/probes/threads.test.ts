import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../../src/core/notes/steps';
import { askedByRound } from '../../../../src/core/notebook/probes/same-asked';
import { threadsOf } from '../../../../src/core/notebook/probes/threads';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

function talk(...turns: readonly (readonly [string, string])[]): string {
  return `---\ntags: [interview]\nround: technical\n---\n${turns.map(([asked, said]) => `**Interviewer:** ${asked}\n\n**Me:** ${said}\n`).join('\n')}`;
}

/** How many questions each thread of the talk has. */
function lengths(...turns: readonly (readonly [string, string])[]): readonly number[] {
  return drain(threadsOf(notebookOfNotes({ 'Talk.md': talk(...turns) }))).map((thread) => thread.length);
}

const OPENING = ['Give me an example of something you sped up.', 'The price cache at Norvia. Redis in front of Postgres, warmed at night.'] as const;

describe('a question goes on', () => {
  test.each([
    ['where it only asks why', 'Why?'],
    ['where it points back', 'How did you build it?'],
    ['where it begins with "and"', 'And with two regions?'],
    ['where it picks up a word of the answer', 'Who warmed the keys?'],
    ['where it names a technology of the answer', 'Why Redis and not memory in the process?'],
    ['where it asks what then', 'The call leaves your transaction. What then?'],
  ])('%s', (_why, asked) => {
    expect(lengths(OPENING, [asked, 'Hm.'])).toEqual([2]);
  });
});

describe('a question opens a new thread', () => {
  test.each([
    ['where it asks for another story', 'Tell me about a time you failed.'],
    ['where it asks for a habit', 'How do you usually plan a sprint?'],
    ['where it gives a task', 'Design a rate limiter for tiles.'],
    ['where it asks after the person', 'What is your greatest weakness?'],
    ['where it asks why one leaves', 'Why do you want to leave your company?'],
  ])('%s', (_why, asked) => {
    expect(lengths(OPENING, [asked, 'Hm.'])).toEqual([1, 1]);
  });

  test('behind small talk', () => {
    expect(lengths(['Nice to meet you.', 'Same here.'], ['And how was it?', 'Fine.'])).toEqual([1, 1]);
  });
});

describe('the questions of a round', () => {
  const asked = (text: string): readonly string[] => [...askedByRound(notebookOfNotes({ 'Talk.md': text }).questions).values()].flat().map(({ question }) => question.text);

  test('count once where one is repeated in other marks', () => {
    expect(asked(talk(['Why a cache?', 'Speed.'], ['Why a **cache**', 'As I said.']))).toEqual(['Why a cache?']);
  });

  test('are none in a note without a round', () => {
    expect(asked('---\ntags: [interview]\n---\n- [ ] What is a cache?\n- [ ] What is an index?\n')).toEqual([]);
  });
});

test('a long talk that only goes on is one thread', () => {
  const turns = Array.from({ length: 60 }, (_none, at) => [`And what about shard ${String(at)}?`, `Shard ${String(at)} is fine.`] as const);
  expect(lengths(...turns)).toEqual([60]);
});
