import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../../src/core/notes/steps';
import type { Dossier } from '../../../../src/core/notebook/probes/dossier';
import { projectDossiers } from '../../../../src/core/notebook/probes/dossiers';
import { threadsOf } from '../../../../src/core/notebook/probes/threads';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const HEAD = '---\ntags: [interview]\nround: technical\n---\n';

function round(...lines: readonly string[]): string {
  return `${HEAD}${lines.join('\n')}\n`;
}

function dossiersOf(notes: Readonly<Record<string, string>>): readonly Dossier[] {
  return drain(projectDossiers(drain(threadsOf(notebookOfNotes(notes)))));
}

/** Each question as `answered rung: words`. */
function ladder(dossier: Dossier | undefined): readonly string[] {
  return (dossier?.asked ?? []).map(({ answered, rung, place }) => `${answered} ${rung}: ${place.quote}`);
}

const TRACKER = round(
  '1. Tell me about a project where you compared options',
  '   => I said about the parcel tracker feature',
  '   - why a queue and not a table',
  '   - how do you make sure that a parcel is not lost',
  '     => said we retry, but could improve',
  '   - could another team use it as it is?',
  '     => yes, returns did',
  '   - what is the bottleneck',
);

describe('the dossier of a project', () => {
  test('holds every question, unanswered first, then weak, then answered, each by the ladder', () => {
    expect(dossiersOf({ 'a.md': TRACKER }).map(ladder)).toEqual([[
      'no why-this: why a queue and not a table',
      'no bottleneck: what is the bottleneck',
      'weak guarantee: how do you make sure that a parcel is not lost',
      'yes reuse: could another team use it as it is?',
      'yes other: Tell me about a project where you compared options',
    ]]);
  });

  test('is called as the answer calls it, and says which rungs nobody asked about', () => {
    const [dossier] = dossiersOf({ 'a.md': TRACKER });
    expect(dossier?.project).toBe('parcel tracker feature');
    expect(dossier?.open).toEqual(['scale', 'fix', 'isolation', 'root-cause', 'prevention']);
    expect(dossier?.rounds).toEqual(['a.md']);
  });

  test('is found by a name that reads like a word to ask with', () => {
    const importer = round('1. Tell me about something you made simpler', '   => the importer at Norvia. One adaptor', '   - why not in place', '     => many partners');
    expect(dossiersOf({ 'a.md': importer }).map(({ project, asked }) => [project, asked.length])).toEqual([['importer', 2]]);
  });

  test('is none where one question is all there is', () => {
    expect(dossiersOf({ 'a.md': round('1. Tell me about a project', '   => I said about the parcel tracker') })).toEqual([]);
  });

  test('is none of a prepared note', () => {
    expect(dossiersOf({ 'a.md': '---\ntags: [interview]\n---\n\nQ: Tell me about a project\nA: the parcel tracker\n\nQ: Why a queue?\nA: replay\n' })).toEqual([]);
  });

  test('counts a question that is noted twice once', () => {
    const twice = `${TRACKER}   - what is the bottleneck\n`;
    expect(dossiersOf({ 'a.md': twice })[0]?.asked.length).toBe(5);
  });
});

describe('questions of several rounds', () => {
  const second = (opening: string): string => round('1. Walk me through something you built', `   => ${opening}`, '   - what is the peak?', '     => two thousand a minute');

  test.each([
    ['the same name', 'parcel tracker. two regions'],
    ['the name without its general word', 'the parcel tracker, in short'],
    ['the last word of the name', 'the tracker. two regions'],
    ['a part of the name that no other project has', 'I told the tracker at Norvia'],
  ])('join by %s', (_how, opening) => {
    const [dossier, ...others] = dossiersOf({ 'a.md': TRACKER, 'b.md': second(opening) });
    expect(others).toEqual([]);
    expect(dossier?.rounds).toEqual(['a.md', 'b.md']);
  });

  test.each([
    ['another name', 'price cache. two regions'],
    ['only a general word in common', 'the billing feature, in short'],
    ['one term in common and one not', 'parcel labels. printed in two regions'],
  ])('stay apart by %s', (_how, opening) => {
    expect(dossiersOf({ 'a.md': TRACKER, 'b.md': second(opening) }).map(({ rounds }) => rounds)).toEqual([['a.md'], ['b.md']]);
  });

  test('join through a story that holds both names', () => {
    const story = '---\ntags: [interview]\n---\n\n## Parcel tracker\n**Situation:** parcel scans came by file, once a night\n**Task:** show them at once\n**Action:** I built a stream of scans\n**Result:** seen within a minute\n';
    const [dossier] = dossiersOf({ 'a.md': TRACKER, 'b.md': second('parcel scans. by stream'), 'stories.md': story });
    expect(dossier?.rounds).toEqual(['a.md', 'b.md']);
  });

  test('belong to a project that they name, whatever was told before', () => {
    const named = round('1. How did you get other squads to accept the monorepo?', '   => showed timings', '2. Sell me the monorepo.', '   => one build', '3. Tell me about a project', '   => the monorepo. ours first');
    expect(dossiersOf({ 'a.md': named }).map(({ project, asked }) => [project, asked.length])).toEqual([['monorepo', 3]]);
  });

  test('belong to a project whose last word they use alone', () => {
    const asked = round('1. Who built the tracker with you?', '   => four of us');
    expect(dossiersOf({ 'a.md': TRACKER, 'b.md': asked }).map(({ project, rounds }) => [project, rounds])).toEqual([['parcel tracker feature', ['a.md', 'b.md']]]);
  });

  test('stay outside where that word is a technical topic', () => {
    const cache = round('1. Tell me about something you made faster', '   => the price cache. It was slow', '   - why not in memory', '     => nine pods');
    const asked = round('1. When would you not use a cache?', '   => for data that must be fresh');
    expect(dossiersOf({ 'a.md': cache, 'b.md': asked }).map(({ rounds }) => rounds)).toEqual([['a.md']]);
  });

  test('are no dossier of a technical topic', () => {
    const concept = round('1. How does caching work?', '   => caching, near the reader', '2. What is caching good for?', '   => caching, latency');
    expect(dossiersOf({ 'a.md': concept })).toEqual([]);
  });
});

test('most asked comes first, and the order of the notes given does not matter', () => {
  const cache = round('1. Tell me about something you made faster', '   => the price cache. It was slow', '   - why not in memory', '     => nine pods');
  const one = dossiersOf({ 'a.md': cache, 'b.md': TRACKER });
  expect(one.map(({ project }) => project)).toEqual(['parcel tracker feature', 'price cache']);
  expect(dossiersOf({ 'b.md': TRACKER, 'a.md': cache })).toEqual(one);
});
