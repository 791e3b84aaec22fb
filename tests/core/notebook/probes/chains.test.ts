import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../../src/core/notes/steps';
import { probeChains } from '../../../../src/core/notebook/probes/chains';
import { threadsOf } from '../../../../src/core/notebook/probes/threads';
import type { Chain } from '../../../../src/core/notebook/probes/chain';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const HEAD = '---\ntags: [interview]\nround: technical\n---\n';

function chainsOf(notes: Readonly<Record<string, string>>): readonly Chain[] {
  return drain(probeChains(drain(threadsOf(notebookOfNotes(notes)))));
}

function chainsIn(...lines: readonly string[]): readonly Chain[] {
  return chainsOf({ 'Round.md': `${HEAD}${lines.join('\n')}\n` });
}

function talk(...turns: readonly (readonly [string, string])[]): readonly string[] {
  return turns.flatMap(([asked, said]) => [`**Interviewer:** ${asked}`, '', `**Me:** ${said}`, '']);
}

function read(chains: readonly Chain[]): readonly (readonly [string, readonly string[]])[] {
  return chains.map(({ about, places }) => [about, places.map(({ quote }) => quote)]);
}

describe('questions that come back to a technology', () => {
  const kafka = talk(
    ['Did you bring Kafka in, or was it there?', 'I proposed Kafka to the team.'],
    ['Why did you propose that?', 'Because of replay in Kafka.'],
    ['Would a table not do instead of Kafka?', 'It would for a start.'],
    ['So will Kafka solve the lost orders?', 'Only half of them.'],
  );

  test('are a chain, also where one of them only says "that"', () => {
    expect(read(chainsIn(...kafka))).toEqual([['Kafka', [
      'Did you bring Kafka in, or was it there?', 'Why did you propose that?', 'Would a table not do instead of Kafka?', 'So will Kafka solve the lost orders?',
    ]]]);
  });

  test('count once where one is asked twice', () => {
    expect(read(chainsIn(...kafka, ...talk(['So will Kafka solve the lost orders?', 'As I said.']))).map(([, asked]) => asked.length)).toEqual([4]);
  });

  test('know their note and their ids', () => {
    const [chain] = chainsIn(...kafka);
    expect(chain?.path).toBe('Round.md');
    expect(chain?.questions.length).toBe(4);
    expect(new Set(chain?.questions).size).toBe(4);
  });

  test('are no chain where another main question stands between', () => {
    expect(chainsIn(...talk(
      ['Why Kafka?', 'Replay.'],
      ['Tell me about a time you failed.', 'I broke the build.'],
      ['Tell me about a conflict with a colleague.', 'We argued on names.'],
      ['And Kafka, who ran it?', 'I did.'],
    ))).toEqual([]);
  });

  test('are no chain when there are two', () => {
    expect(chainsIn(...talk(['Why Kafka?', 'Replay.'], ['Is Kafka not too much?', 'Maybe.'], ['Why do you want to leave?', 'To learn.']))).toEqual([]);
  });
});

describe('follow-ups on a project', () => {
  const ladder = [
    '1. Tell me about a project you are proud of',
    '   => I said about the parcel tracker',
    '   - why a queue and not a table',
    '     => replay',
    '   - what is the peak?',
    '     => two thousand a minute',
    '   - who ran it at night?',
    '     => ',
  ];

  test('are a chain without the question that only led there', () => {
    expect(read(chainsIn(...ladder))).toEqual([['parcel tracker', ['why a queue and not a table', 'what is the peak?', 'who ran it at night?']]]);
  });

  test('end where the next numbered question begins', () => {
    expect(read(chainsIn(...ladder, '2. Why do you want to work here?', '   => the maps')).map(([, asked]) => asked.length)).toEqual([3]);
  });

  test('are called by the first words of an answer that names no project', () => {
    const chains = chainsIn(...ladder.map((line) => line.replace('I said about the parcel tracker', 'we had to move it, it was slow')));
    expect(chains.map(({ about, questions }) => [about, questions.length])).toEqual([['"we had to move it, it was slow"', 3]]);
  });

  test('count the question that led there where there are only two of them', () => {
    expect(read(chainsIn(...ladder.slice(0, 6))).map(([about, asked]) => [about, asked.length])).toEqual([['parcel tracker', 3]]);
  });

  test('are no chain where there is one', () => {
    expect(chainsIn(...ladder.slice(0, 4))).toEqual([]);
  });

  test('are found in a talk that marks no follow-ups', () => {
    expect(read(chainsIn(...talk(
      ['Give me an example with measurable impact.', 'The importer at Norvia. A new partner took weeks, later four days.'],
      ['How did you get from weeks to days?', 'The mapping became a file. Tests run against recorded replies.'],
      ['Who recorded them?', 'A proxy. Later a canary.'],
      ['How often did the canary fire?', 'Twice a month.'],
      ['What is your greatest weakness?', 'I start too deep.'],
    )))).toEqual([['importer', ['How did you get from weeks to days?', 'Who recorded them?', 'How often did the canary fire?']]]);
  });
});

describe('no chain is made', () => {
  test('of a note that only prepares', () => {
    const drill = '---\ntags: [interview]\n---\n\nQ: Why Kafka?\nA: replay\n\nQ: Is Kafka needed?\nA: yes\n\nQ: What does Kafka cost?\nA: two people\n';
    expect(chainsOf({ 'Drill.md': drill })).toEqual([]);
  });

  test('of a word that many questions hold', () => {
    expect(chainsIn(...talk(
      ['How big is your team?', 'Six.'],
      ['How does the team plan?', 'Every second week.'],
      ['Who leads the team?', 'Marit.'],
      ['How do you decide in the team?', 'We vote.'],
    ))).toEqual([]);
  });

  test('of a notebook without notes', () => {
    expect(chainsOf({})).toEqual([]);
  });
});

test('chains come by note, and the same notes in another order give the same chains', () => {
  const body = `${HEAD}1. Tell me about a project\n   => I said about the parcel tracker\n   - why a queue\n   - what is the peak?\n   - who ran it?\n`;
  const one = chainsOf({ 'a.md': body, 'b.md': body });
  const other = chainsOf({ 'b.md': body, 'a.md': body });
  expect(one.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(other).toEqual(one);
});
