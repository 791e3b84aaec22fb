import { describe, expect, test } from '@jest/globals';
import type { Insight } from '../../../../src/core/notebook/insight';
import { probeChain } from '../../../../src/core/notebook/insights/probe-chain';
import { drain } from '../../../../src/core/notes/steps';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

function insightsOn(notes: Readonly<Record<string, string>>): readonly Insight[] {
  const notebook = notebookOfNotes(notes);
  return probeChain.compare(notebook, drain(readNotebook(notebook)));
}

function round(followUps: readonly string[]): string {
  return `---\ntags: [interview]\nround: technical\n---\n1. Tell me about a project\n   => I said about the parcel tracker\n${followUps.map((asked) => `   - ${asked}\n`).join('')}`;
}

const THREE = ['why a queue', 'what is the peak?', 'who ran it at night?'];
const FIVE = [...THREE, 'what broke first?', 'could returns use it?'];

describe('a chain of questions', () => {
  const [insight, ...others] = insightsOn({ 'Round.md': round(FIVE) });

  test('is one insight of its kind', () => {
    expect(others).toEqual([]);
    expect(insight?.kind).toBe('probe-chain');
  });

  test('says what they came back to, how often, and what to prepare', () => {
    expect(insight?.message).toBe(
      'Came back to parcel tracker in five questions running: the first answer did not settle it. '
      + 'These are the questions that were asked of you: for parcel tracker, prepare why it and nothing simpler, where it ends, and one number.',
    );
  });

  test('shows the questions in their own words, each under its own id', () => {
    expect(insight?.places.map(({ quote }) => quote)).toEqual(FIVE);
    expect(insight?.places.map(({ line }) => line)).toEqual([7, 8, 9, 10, 11]);
    expect(new Set(insight?.places.map(({ question }) => question)).size).toBe(5);
  });
});

test('the longest chain comes first', () => {
  const insights = insightsOn({ 'a.md': round(THREE), 'b.md': round(FIVE) });
  expect(insights.map(({ places }) => [places[0]?.path, places.length])).toEqual([['b.md', 5], ['a.md', 3]]);
});

test.each([[13, 'in 13 questions'], [12, 'in twelve questions'], [3, 'in three questions']])('%i questions are counted: %s', (count, said) => {
  const asked = Array.from({ length: count }, (_none, at) => `what about shard ${String.fromCharCode(97 + at)}x?`);
  expect(insightsOn({ 'a.md': round(asked) })[0]?.message).toContain(said);
});

test('nothing is said of a round without a chain', () => {
  expect(insightsOn({ 'a.md': round(THREE.slice(2)) })).toEqual([]);
});
