import { describe, expect, test } from '@jest/globals';
import type { Chain } from '../../../../src/core/notebook/probes/chain';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

type Turns = readonly (readonly [asked: string, said: string])[];

/** One round as a transcript, under names or as question and answer. */
const dresses = {
  'a transcript': (turns: Turns): string => turns.map(([asked, said]) => `**Interviewer:** ${asked}\n\n**Me:** ${said}\n`).join('\n'),
  'a transcript with stamps': (turns: Turns): string => turns.map(([asked, said], at) => `[00:${String(10 + at)}] Interviewer: ${asked}\n\n[00:${String(10 + at)}] Me: ${said}\n`).join('\n'),
  'a debrief with follow-ups': (turns: Turns): string => turns.map(([asked, said], at) => (at === 0 ? `1. ${asked}\n   => ${said}` : `   - ${asked}\n     => ${said}`)).join('\n'),
} as const;
type Dress = keyof typeof dresses;
const dressNames = Object.keys(dresses) as readonly Dress[];

function chainsOf(turns: Turns, dress: Dress = 'a transcript'): readonly Chain[] {
  const text = `---\ntags: [interview]\ncompany: Kestrel Pay\ndate: 2026-09-02\nround: technical\n---\n\n${dresses[dress](turns)}\n`;
  return drain(readNotebook(notebookOfNotes({ 'Round.md': text }))).chains;
}

const redis: Turns = [
  ['Why did you put Redis in front of the prices?', 'Because the prices are read all the time and change once a night.'],
  ['What happens to Redis when the node dies?', 'We lose it and read from the table.'],
  ['So why is Redis not simply a table in memory?', 'It could be, with one server.'],
  ['How would you keep Redis and the table equal?', 'I would drop the key on each write.'],
];

const airflow: Turns = [
  ['Which scheduler runs the night jobs?', 'Airflow runs them.'],
  ['Why Airflow and not cron?', 'Airflow shows what failed.'],
  ['What does Airflow do when a worker is gone?', 'It marks the task as failed.'],
  ['Can Airflow run one task twice?', 'Yes, so tasks must be idempotent.'],
];

const others: Turns = [
  ['What is your greatest weakness?', 'I start too many things.'],
  ['Tell me about a conflict with a colleague.', 'Ulla and I disagreed on the recipes.'],
  ['Where do you see yourself in five years?', 'With a small team and a product of our own.'],
];

describe('questions that come back to one thing are a chain', () => {
  test.each([
    ['Redis', redis],
    ['Airflow', airflow],
  ])('%s', (_, turns) => {
    const [chain, ...more] = chainsOf(turns);
    expect(more).toEqual([]);
    expect(chain?.places.slice(-3).map(({ quote }) => quote)).toEqual(turns.slice(-3).map(([asked]) => asked));
  });

  test.each(dressNames)('in %s', (dress) => {
    const chains = chainsOf([...others.slice(0, dress === 'a debrief with follow-ups' ? 0 : 1), ...redis], dress);
    expect(chains.map(({ about }) => about.toLowerCase())).toEqual(['redis']);
  });

  test('one after the other, as two chains', () => {
    expect(chainsOf([...redis, ...others, ...airflow]).map(({ places }) => places.at(-1)?.quote)).toEqual([redis.at(-1)?.[0], airflow.at(-1)?.[0]]);
  });

  test('with the words of the questions at their lines', () => {
    const [chain] = chainsOf([...others, ...redis]);
    expect(chain?.places.slice(-3).map(({ line, quote }) => `${String(line)} ${quote}`)).toEqual(redis.slice(-3).map(([asked], at) => `${String(24 + at * 4)} ${asked}`));
  });
});

describe('questions that do not come back are no chain', () => {
  test.each([
    ['two on one thing', redis.slice(0, 2)],
    ['each on its own', others],
    ['others between them', [redis[0], others[0], redis[1], others[1], redis[2]]],
    ['small talk', [['How are you today?', 'Well, thanks.'], ['How was the train?', 'On time.'], ['How is the weather there?', 'It rains.']]],
    ['one topic asked of by name in list form', [['What is a mutex?', 'A lock for one.'], ['What is TCP?', 'A protocol.'], ['What is an index?', 'A sorted copy.'], ['What is a queue?', 'A line.']]],
    ['the candidate\'s own questions', [['Any questions for us?', 'Who is on call with Redis?'], ['The team is.', 'And who pays for Redis?'], ['The team too.', 'Why Redis?']]],
  ] as readonly (readonly [string, Turns])[])('%s', (_, turns) => {
    expect(chainsOf(turns)).toEqual([]);
  });

  test('nor are those of two rounds together', () => {
    const head = '---\ntags: [interview]\ncompany: Kestrel Pay\ndate: 2026-09-02\n---\n\n';
    const notes = { 'a.md': head + dresses['a transcript'](redis.slice(0, 2)), 'b.md': head + dresses['a transcript'](redis.slice(2)) };
    expect(drain(readNotebook(notebookOfNotes(notes))).chains).toEqual([]);
  });
});

describe('every chain', () => {
  test.each(dressNames)('of %s has at least three questions of its note, each once and in order', (dress) => {
    const turns = [...redis, ...airflow];
    for (const { questions, places, path } of chainsOf(turns, dress)) {
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(new Set(questions).size).toBe(questions.length);
      expect(places).toHaveLength(questions.length);
      expect([...places].sort((a, b) => a.from - b.from)).toEqual(places);
      expect(places.map((place) => place.path)).toEqual(questions.map(() => path));
    }
  });
});
