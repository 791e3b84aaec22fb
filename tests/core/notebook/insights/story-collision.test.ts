import { describe, expect, test } from '@jest/globals';
import { deliveries } from '../../../../src/core/notebook/delivered/deliveries';
import type { Insight } from '../../../../src/core/notebook/insight';
import { storyCollision } from '../../../../src/core/notebook/insights/story-collision';
import type { NotebookFound } from '../../../../src/core/notebook/notebook-found';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { round, table } from '../delivered/notes-told';

function collisions(texts: Readonly<Record<string, string>>): readonly Insight[] {
  const notebook = notebookOfNotes({ 'Prep/table.md': table, ...texts });
  const found: NotebookFound = { claims: [], deliveries: drain(deliveries(notebook)), chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [] };
  return storyCollision.compare(notebook, found);
}

const quotes = (insights: readonly Insight[]): readonly (readonly string[])[] => insights.map(({ places }) => places.map(({ quote }) => quote));

describe('a story kept for another question', () => {
  test('stands with the story prepared for that one', () => {
    const found = collisions({ 'one.md': round('Northquay', ['1. How do you work in a team?', '   => I said the map, though I had it for the conflict question']) });
    expect(quotes(found)).toEqual([['I said the map, though I had it for the conflict question', 'Marta wanted the harbour map in one release']]);
    expect(found[0]?.message).toContain('the question on conflict');
  });

  test('stands with the answer where nothing is prepared for it', () => {
    const found = collisions({ 'one.md': round('Northquay', ['1. Tell me about a project with a lot of research', '   => I said the tide tables', '   => but stumbled in the opening as I had the project for the bravery one.']) });
    expect(found).toHaveLength(1);
    expect(found[0]?.places).toHaveLength(2);
    expect(found[0]?.places[1]?.quote).toBe('I said the tide tables');
  });

  test('is nothing where there is no second place', () => {
    expect(collisions({ 'one.md': round('Northquay', ['1. Tell me about research', '   => I had this for the bravery question']) })).toEqual([]);
  });
});

describe('another story than the one planned', () => {
  test('stands with both, and with where it was kept', () => {
    const found = collisions({ 'one.md': round('Northquay', ['1. What was your biggest mistake?', '   => I told the ferry ledger at Saltmoor, rules and wrong tickets']) });
    expect(quotes(found)).toEqual([['I told the ferry ledger at Saltmoor, rules and wrong tickets', 'I set one timer for all lighthouse lamps', 'the ferry ledger was kept by hand at Saltmoor']]);
    expect(found[0]?.message).toContain('"the ferry ledger was kept by", kept for another question, was told here, not "I set one timer for all", the one planned. Which of the two answers "What was your biggest mistake?"');
  });

  test('is believed where the writer says so', () => {
    const found = collisions({ 'one.md': round('Northquay', ['1. What was your biggest mistake?', '   => I told something from school instead of the lamps']) });
    expect(quotes(found)).toEqual([['I told something from school instead of the lamps', 'I set one timer for all lighthouse lamps']]);
    expect(found[0]?.message).toContain('Another story was told here');
  });

  test.each([
    ['the planned one', 'I told the lighthouse lamps and the timer'],
    ['one that is not known', 'I told something'],
    ['two at once', 'I told the lighthouse lamps and the ferry ledger at Saltmoor'],
  ])('is none for %s', (_name, answer) => {
    expect(collisions({ 'one.md': round('Northquay', ['1. What was your biggest mistake?', `   => ${answer}`]) })).toEqual([]);
  });

  test('is none where the question was not prepared', () => {
    expect(collisions({ 'one.md': round('Northquay', ['1. How big is your team?', '   => I told the ferry ledger at Saltmoor, rules and wrong tickets']) })).toEqual([]);
  });
});

describe('one story twice for one company', () => {
  const lamps = ['1. What was your biggest mistake?', '   => I told the lighthouse lamps, the timer and the jitter'];
  const again = ['1. Tell me about a time you learned from a failure', '   => I told the lighthouse lamps, dark because of one timer'];

  test('stands with both tellings and their count', () => {
    const found = collisions({ 'one.md': round('Northquay', lamps), 'two.md': round('Northquay', again, '2026-10-01') });
    expect(quotes(found)).toEqual([['I told the lighthouse lamps, the timer and the jitter', 'I told the lighthouse lamps, dark because of one timer']]);
    expect(found[0]?.message).toContain('Northquay heard "I set one timer for all" for "What was your biggest mistake?" and for "Tell me about a time you learned from a failure"');
  });

  test('is none for two companies, or for one company under two stories', () => {
    expect(collisions({ 'one.md': round('Northquay', lamps), 'two.md': round('Tallship', again) })).toEqual([]);
    expect(collisions({ 'one.md': round('Northquay', lamps), 'two.md': round('Northquay', ['1. What are you most proud of?', '   => I told the ferry ledger at Saltmoor, rules and tickets']) })).toEqual([]);
  });

  test('is none where questions come back to a system', () => {
    expect(collisions({ 'one.md': round('Northquay', ['1. How many lamps?', '   => I said the lighthouse lamps, the timer', '2. Why one timer?', '   => I said the lighthouse lamps, the timer']) })).toEqual([]);
  });

  test('is believed where the writer says so, with the other telling', () => {
    const found = collisions({ 'one.md': round('Northquay', ['1. What drives you?', '   => I said the brass bell of my uncle', '2. How do you learn?', '   => I said the brass bell. Same story twice, sigh', '3. How big is your team?', '   => I said four']) });
    expect(quotes(found)).toEqual([['Same story twice, sigh', 'I said the brass bell of my uncle']]);
  });

  test('is nothing where the writer says so and no other telling is found', () => {
    expect(collisions({ 'one.md': round('Northquay', ['1. What drives you?', '   => I said the brass bell. Same story twice, sigh']) })).toEqual([]);
  });
});

describe('a story that the writer says was spent', () => {
  test('stands with the story that the words name, also in a remark', () => {
    const found = collisions({ 'one.md': round('Northquay', ['1. What drives you?', '   => the harbour', '', '## Afterwards', '', 'Told the ferry ledger at Saltmoor, not what it was kept for.']) });
    expect(quotes(found)).toEqual([['Told the ferry ledger at Saltmoor, not what it was kept for.', 'the ferry ledger was kept by hand at Saltmoor']]);
    expect(found[0]?.message).toContain('belonged elsewhere');
  });

  const remarked = (remark: string): readonly Insight[] => collisions({ 'one.md': round('Northquay', ['1. What drives you?', '   => the harbour', '', '## Afterwards', '', remark]) });

  test.each([
    ['The ferry ledger at Saltmoor, second time at Northquay.', 'Northquay heard "the ferry ledger was kept by"'],
    ['The ferry ledger at Saltmoor. Not what it is kept for.', 'the note names "the ferry ledger was kept by"'],
    ['Should have been the ferry ledger at Saltmoor, which is what I prepared.', 'the note names "the ferry ledger was kept by"'],
  ])('is named in the message: "%s"', (remark, words) => {
    const found = remarked(remark);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.places.length).toBeGreaterThanOrEqual(2);
  });

  test('is nothing where no story is named', () => {
    expect(collisions({ 'one.md': round('Northquay', ['1. What drives you?', '   => the harbour, not what it was kept for']) })).toEqual([]);
  });
});

test('all quotes are words of the writer, from two places at least', () => {
  const found = collisions({ 'one.md': round('Northquay', ['1. What was your biggest mistake?', '   => I told the ferry ledger at Saltmoor, rules and wrong tickets', '2. Why a ledger?', '   => I said the map, though I had it for the conflict question']) });
  expect(found).toHaveLength(2);
  for (const { places } of found) expect(new Set(places.map(({ path, from }) => `${path} ${String(from)}`)).size).toBeGreaterThanOrEqual(2);
  expect(quotes(found).flat().some((quote) => quote.includes('?'))).toBe(false);
});
