import { describe, expect, test } from '@jest/globals';
import { assignments } from '../../../../src/core/notebook/coverage/assignments';
import { promptsCovered } from '../../../../src/core/notebook/coverage/checklist';
import { competenciesCovered } from '../../../../src/core/notebook/coverage/coverage';
import { storyLives } from '../../../../src/core/notebook/coverage/story-life';
import type { Insight } from '../../../../src/core/notebook/insight';
import { preparation } from '../../../../src/core/notebook/insights/preparation';
import type { NotebookFound } from '../../../../src/core/notebook/notebook-found';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { listNote, pumpStory, roundNote, sailStory, tableNote, thinStory } from '../coverage/story-notes';

const conflict = 'Tell me about a conflict with a colleague';
const bug = 'Tell me about a hard bug that you fixed';
const failure = 'Tell me about a time you failed';

function insights(notes: Readonly<Record<string, string>>): readonly Insight[] {
  const notebook = notebookOfNotes(notes);
  const found: NotebookFound = {
    claims: [], deliveries: [], chains: [], dossiers: [], coverage: drain(competenciesCovered(notebook)), checklist: drain(promptsCovered(notebook)),
    assignments: drain(assignments(notebook)), lives: drain(storyLives(notebook)),
  };
  return drain(preparation.compare(notebook, found));
}
const messages = (notes: Readonly<Record<string, string>>): readonly string[] => insights(notes).map(({ message }) => message);
const round = (company: string, ...questions: readonly string[]): string => roundNote({ company, date: '2026-09-01', asked: questions.map((question) => [question, 'little'] as const) });
const table = (rows: Readonly<Record<string, readonly string[]>>): string => tableNote(Object.entries(rows).map(([question, stories]) => ({ question, stories })));

describe('what rounds ask for and no story shows', () => {
  test('is said with the count of rounds and every question', () => {
    const [first] = insights({ 'a.md': round('Acme', conflict), 'b.md': round('Beta', 'How did you handle a disagreement with your manager?'), 'c.md': round('Gamma', conflict) });
    expect(first?.message).toBe('Conflict was asked in 3 rounds; no story shows it. Which piece of your work does?');
    expect(first?.places.map(({ path, quote }) => `${path} ${quote}`)).toEqual([`a.md ${conflict}`, 'b.md How did you handle a disagreement with your manager?', `c.md ${conflict}`]);
  });

  test('is said otherwise where only an idea is there', () => {
    expect(messages({ 'a.md': round('Acme', conflict), 'b.md': round('Beta', conflict), 'table.md': table({ [conflict]: ['the two captains'] }) })).toEqual(['Conflict was asked in 2 rounds; no story shows it well. Which piece of your work does?']);
  });

  test('stands with what most rounds ask for first', () => {
    const said = messages({ 'a.md': round('Acme', conflict, failure), 'b.md': round('Beta', conflict, failure), 'c.md': round('Gamma', failure) });
    expect(said.map((message) => message.split(' was ')[0])).toEqual(['Failure', 'Conflict']);
  });

  test.each([
    ['one round only asks', { 'a.md': round('Acme', conflict, 'Describe a disagreement with a peer') }],
    ['a story shows it', { 'a.md': round('Acme', conflict), 'b.md': round('Beta', conflict), 'table.md': table({ [conflict]: [sailStory] }) }],
    ['one of two rounds is a mock', { 'a.md': round('Acme', conflict), 'mock.md': round('Beta', conflict) }],
    ['only prepared notes ask', { 'a.md': '#interview\n\n- Tell me about a conflict?\n- Describe a conflict?\n', 'b.md': '#interview\n\n- Tell me about a conflict with a peer?\n' }],
    ['a count is asked for', { 'a.md': round('Acme', 'How many people have you led?'), 'b.md': round('Beta', 'How many people have you led?') }],
    ['a technical subject is asked after', { 'a.md': round('Acme', 'How does Kafka recover from a failure?'), 'b.md': round('Beta', 'How does Kafka recover from a failure?') }],
  ])('is not said where %s', (_why, notes) => {
    expect(messages(notes)).toEqual([]);
  });
});

describe('the stories on the writer\'s list that are not there', () => {
  test('are counted, the first three named, each with its place', () => {
    const [said] = insights({ 'list.md': listNote(['conflict', 'failure', 'mentoring', 'tight deadline', 'hard bug']), 'table.md': table({ [bug]: [pumpStory] }) });
    expect(said?.message).toBe('4 of the 5 stories on your list are not there yet: "conflict", "failure", "mentoring" and more. Which one can you write first?');
    expect(said?.places.map(({ line, quote }) => `${String(line)} ${quote}`)).toEqual(['7 conflict', '8 failure', '9 mentoring', '10 tight deadline']);
  });

  test('may be one', () => {
    expect(messages({ 'list.md': listNote(['conflict', 'mentoring']), 'table.md': table({ [conflict]: [sailStory] }) })).toEqual(['1 of the 2 stories on your list is not there yet: "mentoring". Which one can you write first?']);
  });

  test('are not said where there are none', () => {
    expect(messages({ 'list.md': listNote(['conflict']), 'table.md': table({ [conflict]: [sailStory] }) })).toEqual([]);
  });
});

describe('no story of a failure', () => {
  test('is said with the count of stories', () => {
    expect(messages({ 'table.md': table({ [conflict]: [sailStory, thinStory], [bug]: [pumpStory] }) })).toEqual(['None of your 3 stories tells of a failure. What went wrong once, and what do you do differently since?']);
  });

  test('is said otherwise where an idea is there', () => {
    expect(messages({ 'table.md': table({ [conflict]: [sailStory], [bug]: [pumpStory], [failure]: ['the burnt soup'] }) })).toEqual(['None of your 3 stories tells of a failure in full; 1 could become one. What do you do differently since?']);
  });

  test('is said once, where rounds ask for it too', () => {
    const notes = { 'a.md': round('Acme', failure), 'b.md': round('Beta', failure), 'table.md': table({ [conflict]: [sailStory, thinStory], [bug]: [pumpStory] }) };
    expect(messages(notes)).toEqual(['Failure was asked in 2 rounds; no story shows it. Which piece of your work does?']);
  });

  test.each([
    ['there is one', { 'table.md': table({ [conflict]: [sailStory], [bug]: [pumpStory], [failure]: [thinStory] }) }],
    ['there are hardly any stories', { 'table.md': table({ [conflict]: [sailStory], [bug]: [pumpStory] }) }],
  ])('is not said where %s', (_why, notes) => {
    expect(messages(notes)).toEqual([]);
  });
});

describe('one story for many questions', () => {
  const asked = [conflict, 'What are you most proud of?', 'Tell me about a tight deadline'];
  const carried = { 'a.md': table({ [conflict]: [sailStory] }), 'b.md': table({ 'What are you most proud of?': [sailStory] }), 'c.md': table({ 'Tell me about a tight deadline': [sailStory] }) };

  test('of one company is said with their number and their places', () => {
    const found = insights({ ...carried, 'acme.md': round('Acme', ...asked) }).filter(({ message }) => message.startsWith('At '));
    expect(found.map(({ message }) => message)).toEqual([`At Acme one story is all you have for 3 questions ("${conflict}"). Which other story could take one of them?`]);
    expect(found[0]?.places.map(({ path, quote }) => `${path} ${quote}`)).toEqual(asked.map((question) => `acme.md ${question}`));
  });

  test.each([
    ['the questions are of three companies', { 'a company.md': round('Acme', asked[0] ?? ''), 'b company.md': round('Beta', asked[1] ?? ''), 'c company.md': round('Gamma', asked[2] ?? '') }],
    ['there are two only', { 'acme.md': round('Acme', ...asked.slice(0, 2)) }],
    ['another one is kept for one of them', { 'acme.md': round('Acme', ...asked), 'd.md': table({ 'Tell me about a tight deadline': [pumpStory] }) }],
    ['no company asks', {}],
  ])('is not said where %s', (_why, notes) => {
    expect(messages({ ...carried, ...notes }).filter((message) => message.startsWith('At '))).toEqual([]);
  });
});

test('every insight has two places or a count, and quotes what stands in the note', () => {
  const notes = { 'a.md': round('Acme', conflict, failure), 'b.md': round('Beta', conflict, failure), 'list.md': listNote(['conflict', 'mentoring']), 'table.md': table({ [bug]: [pumpStory] }) };
  const found = insights(notes);
  expect(found.length).toBeGreaterThan(2);
  expect(found.every(({ message, places }) => places.length > 1 || /\d/u.test(message))).toBe(true);
  const texts: Readonly<Record<string, string>> = notes;
  expect(found.flatMap(({ places }) => places).every(({ path, from, to, quote }) => texts[path]?.slice(from, to) === quote)).toBe(true);
});

test('says the same whatever the order in which the notes come, and nothing of no notes', () => {
  const notes = { 'a.md': round('Acme', conflict, failure), 'b.md': round('Beta', conflict, failure), 'table.md': table({ [bug]: [pumpStory] }) };
  expect(insights(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(insights(notes));
  expect(insights({})).toEqual([]);
});
