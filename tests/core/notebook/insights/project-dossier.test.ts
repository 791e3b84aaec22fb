import { describe, expect, test } from '@jest/globals';
import type { Insight } from '../../../../src/core/notebook/insight';
import { projectDossier } from '../../../../src/core/notebook/insights/project-dossier';
import { drain } from '../../../../src/core/notes/steps';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

function insightsOn(notes: Readonly<Record<string, string>>): readonly Insight[] {
  const notebook = notebookOfNotes(notes);
  return projectDossier.compare(notebook, drain(readNotebook(notebook)));
}

function round(project: string, ...lines: readonly string[]): string {
  return `---\ntags: [interview]\nround: technical\n---\n1. Tell me about a project where you compared options\n   => I said about the ${project}\n${lines.map((line) => `   ${line}\n`).join('')}`;
}

const OPEN = round(
  'parcel tracker',
  '- why a queue and not a table',
  '- how do you make sure that no scan is lost',
  '  => said we retry, but could improve',
  '- what is the peak?',
  '  => two thousand a minute',
);

describe('a project with open questions', () => {
  const [insight, ...others] = insightsOn({ 'a.md': OPEN });

  test('is one insight of its kind', () => {
    expect(others).toEqual([]);
    expect(insight?.kind).toBe('project-dossier');
  });

  test('says how often it was asked about, what has no answer, what is weak', () => {
    expect(insight?.message).toBe(
      'parcel tracker: asked about 4 times in one round. No answer noted yet for: why this and not that. By your own note weak: the guarantee. Write one line for each, the first one first.',
    );
  });

  test('shows the questions, those without an answer first', () => {
    expect(insight?.places.map(({ quote }) => quote)).toEqual([
      'why a queue and not a table', 'how do you make sure that no scan is lost', 'what is the peak?', 'Tell me about a project where you compared options',
    ]);
  });
});

describe('a project over two rounds', () => {
  const again = round('parcel tracker', '- who else used it?', '- could another team use it as it is?');

  test('counts the rounds', () => {
    expect(insightsOn({ 'a.md': OPEN, 'b.md': again })[0]?.message).toContain('asked about 7 times in 2 rounds.');
  });

  test.each([
    ['quoted', ['- who worked on it?', '- where did it run?'], '"who worked on it?", "where did it run?".'],
    ['quoted behind the rungs', ['- who worked on it?', '- why not a table?'], 'why this and not that, "who worked on it?".'],
    ['counted where it is much', ['- who worked on it?', '- where did it run?', '- which gateway was it?'], '3 of these questions.'],
    ['counted behind the rungs', ['- who worked on it?', '- where did it run?', '- which gateway was it?', '- why not a table?'], 'why this and not that, 3 more.'],
  ])('what stands on no rung is %s', (_how, asked, said) => {
    expect(insightsOn({ 'b.md': round('parcel tracker', ...asked) })[0]?.message).toContain(`No answer noted yet for: ${said}`);
  });
});

test('names the rungs that nobody asked about where few are left', () => {
  const most = round(
    'parcel tracker', '- why a queue and not a table', '- what is the peak?', '- do you lose a scan when a worker dies?', '- what is the bottleneck', '- how did you solve that?', '- can another team use it?',
  );
  expect(insightsOn({ 'a.md': most })[0]?.message).toContain('Nobody asked yet: keeping others apart, the root cause, what keeps it from coming back.');
});

describe('nothing is said', () => {
  test('of a project whose questions are all answered', () => {
    expect(insightsOn({ 'a.md': round('parcel tracker', '- what is the peak?', '  => two thousand', '- why a queue?', '  => replay') })).toEqual([]);
  });

  test('of a story that only one question without a rung was asked about', () => {
    expect(insightsOn({ 'a.md': round('parcel tracker', '- who worked on it?') })).toEqual([]);
  });
});

test('the project with most open questions comes first', () => {
  const cache = round('price cache', '- why not in memory?', '- what is the peak?', '- is it exactly once?');
  expect(insightsOn({ 'a.md': OPEN, 'b.md': cache }).map(({ message }) => message.split(':')[0])).toEqual(['price cache', 'parcel tracker']);
});
