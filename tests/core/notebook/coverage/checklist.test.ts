import { describe, expect, test } from '@jest/globals';
import { promptsCovered, type PromptCovered } from '../../../../src/core/notebook/coverage/checklist';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, listNote, pumpStory, sailStory, tableNote, thinStory } from './story-notes';

const covered = (prompts: readonly string[], notes: Readonly<Record<string, string>>): readonly PromptCovered[] => drain(promptsCovered(notebookOfNotes({ 'list.md': listNote(prompts), ...notes })));
const fits = (prompt: string, notes: Readonly<Record<string, string>>): readonly string[] => (covered([prompt], notes)[0]?.stories ?? []).map(({ fit }) => fit);
const reasons = (prompt: string, notes: Readonly<Record<string, string>>): readonly string[] => (covered([prompt], notes)[0]?.stories ?? []).map(({ reason }) => reason);

const conflictTable = { 'table.md': tableNote([{ question: 'Tell me about a conflict with a colleague', stories: [sailStory] }]) };
const bugTable = { 'table.md': tableNote([{ question: 'Tell me about a hard bug that you fixed', stories: [pumpStory] }]) };
const proudTable = { 'table.md': tableNote([{ question: 'What are you most proud of?', stories: [pumpStory] }]) };
const deckhand = { title: '[Mentoring] The deckhand', situation: 'A deckhand joined and could not tie a knot.', task: 'She had to stand a watch alone by June.', action: 'I showed her one knot a day, paired with her on every mooring and let her lead two of them.', result: 'She stood her first watch alone in May, four weeks early.' };

describe('a story serves a prompt', () => {
  test.each([
    ['strongly where it is kept for what the prompt asks', 'conflict', conflictTable, ['strong']],
    ['strongly where it tells of what the prompt is about, too', 'A conflict about prices', conflictTable, ['strong']],
    ['strongly where it tells of one side of an "or"', 'A conflict with a designer or a colleague', conflictTable, ['strong']],
    ['with some work where it tells nothing of what the prompt is about', 'A conflict with a regulator', conflictTable, ['workable']],
    ['strongly by its tag', 'Mentoring or unblocking someone', { 'bank.md': bankNote([deckhand]) }, ['strong']],
    ['with some work where parts are missing', 'conflict', { 'table.md': tableNote([{ question: 'Tell me about a conflict with a colleague', stories: [thinStory] }]) }, ['workable']],
    ['as a stretch where it is only an idea', 'conflict', { 'table.md': tableNote([{ question: 'Tell me about a conflict with a colleague', stories: ['the two captains'] }]) }, ['stretch']],
    ['as a stretch where it shows the same and is kept for another kind of question', 'A tight deadline', proudTable, ['stretch']],
    ['not at all where nothing speaks for it', 'Working with another time zone', bugTable, []],
    ['not at all for a prompt that asks for nothing known', 'the green bicycle', { ...conflictTable }, []],
  ])('%s', (_how, prompt, notes, wanted) => {
    expect(fits(prompt, notes)).toEqual(wanted);
  });

  test('with the label and the shared words as reason', () => {
    expect(reasons('A conflict about prices', conflictTable)).toEqual(['told for "Tell me about a conflict with a colleague"; tells of "prices"']);
    expect(reasons('mentoring', { 'bank.md': bankNote([deckhand]) })).toEqual(['labelled "Mentoring"']);
  });
});

describe('a prompt', () => {
  test.each([
    ['with a story that fits well', 'conflict', conflictTable, false],
    ['with a story that fits with some work', 'A conflict with a regulator', conflictTable, false],
    ['with ideas only', 'conflict', { 'table.md': tableNote([{ question: 'Tell me about a conflict with a colleague', stories: ['the two captains'] }]) }, true],
    ['with no story at all', 'Saying no to a client', {}, true],
  ])('%s is a gap or not', (_what, prompt, notes, gap) => {
    expect(covered([prompt], notes).map((each) => each.gap)).toEqual([gap]);
  });

  test('stands with its words, its note and its line', () => {
    expect(covered(['conflict', 'failure'], {})).toMatchObject([{ prompt: 'conflict', path: 'list.md', line: 7 }, { prompt: 'failure', path: 'list.md', line: 8 }]);
  });

  test('that stands in two notes has the same stories in both', () => {
    const [one, other] = covered(['conflict'], { ...conflictTable, 'second list.md': listNote(['conflict']) });
    expect(other?.path).toBe('second list.md');
    expect(other?.stories).toEqual(one?.stories);
    expect(one?.stories).toHaveLength(1);
  });

  test('has its best stories first, at most eight', () => {
    const rows = Array.from({ length: 6 }, (_, at) => ({ question: `Tell me about conflict number ${String(at)} with a colleague`, stories: [thinStory, at === 5 ? sailStory : thinStory] }));
    const found = fits('conflict', { 'table.md': tableNote(rows) });
    expect(found).toHaveLength(8);
    expect(found.slice(0, 2)).toEqual(['strong', 'workable']);
  });
});

test('a notebook without such a list has none', () => {
  expect(drain(promptsCovered(notebookOfNotes(conflictTable)))).toEqual([]);
});

test('says the same whatever the order in which the notes come', () => {
  const notes = { 'list.md': listNote(['conflict', 'a hard bug']), 'b.md': tableNote([{ question: 'Tell me about a hard bug that you fixed', stories: [pumpStory] }]), 'a.md': conflictTable['table.md'] };
  const read = (texts: Readonly<Record<string, string>>): readonly PromptCovered[] => drain(promptsCovered(notebookOfNotes(texts)));
  expect(read(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(read(notes));
});
