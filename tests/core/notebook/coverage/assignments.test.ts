import { describe, expect, test } from '@jest/globals';
import { assignments } from '../../../../src/core/notebook/coverage/assignments';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, pumpStory, roundNote, sailStory, tableNote, thinStory } from './story-notes';

const conflict = 'Tell me about a conflict with a colleague';
const bug = 'Tell me about a hard bug that you fixed';
const failure = 'Tell me about a time you failed';
const compassStory = 'S: The compass of the Hermia was off by four degrees because I had skipped the check in April.<br>T: I had to find the error before the next crossing in fog.<br>A: I told the captain the same hour, swung the compass at the buoy, wrote a deviation card and put the check on the list.<br>R: We found the harbour in fog the same week. I learned to check after every refit and since then I do it first.';

/** "question -> words of the story, fit" for each assignment. */
function assigned(notes: Readonly<Record<string, string>>, today?: string): readonly string[] {
  const notebook = notebookOfNotes(notes, today);
  return drain(assignments(notebook)).map(({ company, question, story, fit }) => {
    const parts = notebook.storyById.get(story)?.story.parts;
    const words = (parts?.situation?.text ?? notebook.storyById.get(story)?.story.title ?? '').split(' ').slice(0, 4).join(' ');
    return `${company ?? ''}: ${notebook.questionById.get(question)?.question.text ?? ''} -> ${words}, ${fit}`;
  });
}

const ahead = (questions: readonly string[], company = 'Acme'): string => ['---', 'tags: [interview]', `company: ${company}`, 'date: 2026-12-01', '---', '', 'Questions I expect', '', ...questions.map((question, at) => `${String(at + 1)}. ${question}`), ''].join('\n');
const table = (rows: Readonly<Record<string, readonly string[]>>): string => tableNote(Object.entries(rows).map(([question, stories]) => ({ question, stories })));

describe('a question of a company ahead gets the story', () => {
  test.each([
    ['kept for it', { 'table.md': table({ [conflict]: [sailStory] }), 'acme.md': ahead([conflict]) }, [`Acme: ${conflict} -> Bertrand from the loft, strong`]],
    ['kept for it in other words', { 'table.md': table({ [conflict]: [sailStory] }), 'acme.md': ahead(['Describe a conflict you had with a coworker']) }, ['Acme: Describe a conflict you had with a coworker -> Bertrand from the loft, strong']],
    ['that is told best of those kept for it', { 'table.md': table({ [conflict]: [thinStory, sailStory] }), 'acme.md': ahead([conflict]) }, [`Acme: ${conflict} -> Bertrand from the loft, strong`]],
    ['that is only an idea where nothing else is kept', { 'table.md': table({ [conflict]: ['the two captains'] }), 'acme.md': ahead([conflict]) }, [`Acme: ${conflict} -> the two captains, stretch`]],
    ['labelled for what it asks', { 'bank.md': bankNote([{ title: '[Conflict] Canvas', situation: 'Bertrand wanted canvas sails and I wanted dacron.', task: 'One order before the winter.', action: 'I wrote both prices on one sheet and tested a panel of each in wind.', result: '' }]), 'acme.md': ahead(['How did you resolve a disagreement with your boss?']) }, ['Acme: How did you resolve a disagreement with your boss? -> Bertrand wanted canvas sails, workable']],
  ])('%s', (_how, notes, wanted) => {
    expect(assigned(notes)).toEqual(wanted);
  });

  test.each([
    ['no story is kept or labelled for it', { 'table.md': table({ [bug]: [pumpStory] }), 'acme.md': ahead([conflict]) }],
    ['the story kept for it is an empty cell', { 'table.md': table({ [conflict]: ['', ''] }), 'acme.md': ahead([conflict]) }],
    ['no company is ahead or was met', { 'table.md': table({ [conflict]: [sailStory] }) }],
    ['it wants no story', { 'bank.md': bankNote([{ title: '[Motivation] Boats', situation: 'I grew up by the sea.', task: '', action: 'I rowed each day.', result: '' }]), 'acme.md': ahead(['Why do you want to join us?']) }],
  ])('but none where %s', (_why, notes) => {
    expect(assigned(notes)).toEqual([]);
  });
});

describe('the stories of one company', () => {
  test('are told once each: as many questions as can be get one', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory], [failure]: [compassStory, 'the burnt soup'] }), 'acme.md': ahead([conflict, failure]) };
    expect(assigned(notes)).toEqual([`Acme: ${conflict} -> Bertrand from the loft, strong`, `Acme: ${failure} -> The compass of the, strong`]);
  });

  test('are told once where two questions have the same one only', () => {
    const notes = { 'table.md': table({ [bug]: [pumpStory] }), 'second.md': table({ 'What are you most proud of?': [pumpStory] }), 'acme.md': ahead([bug, 'What are you most proud of?']) };
    expect(assigned(notes)).toHaveLength(1);
  });

  test('move on where a worse fit leaves room for one more question', () => {
    const notes = { 'a.md': table({ [failure]: [compassStory, thinStory] }), 'b.md': table({ 'What are you most proud of?': [compassStory] }), 'acme.md': ahead([failure, 'What are you most proud of?']) };
    expect(assigned(notes)).toEqual([`Acme: ${failure} -> The lighthouse lamp was, workable`, 'Acme: What are you most proud of? -> The compass of the, strong']);
  });

  test('serve one question of a family', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory, thinStory] }), 'acme.md': ahead([conflict, 'Tell me about a conflict with a coworker']) };
    expect(assigned(notes)).toEqual([`Acme: ${conflict} -> Bertrand from the loft, strong`]);
  });

  test('may be the stories of another company, too', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory] }), 'acme.md': ahead([conflict]), 'beta.md': ahead([conflict], 'Beta') };
    expect(assigned(notes).map((line) => line.split(':')[0])).toEqual(['Acme', 'Beta']);
  });
});

describe('a story told already at a company', () => {
  const round = roundNote({ company: 'Acme', date: '2026-09-01', asked: [['What are you most proud of?', 'the sails, Bertrand wanted canvas and I dacron']] });

  test('stays with the question that it was told for, and goes to no other', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory] }), 'round.md': round, 'acme.md': ahead([conflict]) };
    expect(assigned(notes)).toEqual(['Acme: What are you most proud of? -> Bertrand from the loft, workable']);
  });

  test('stays there even where another fits better', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory], 'What are you most proud of?': [pumpStory] }), 'round.md': round };
    expect(assigned(notes)).toEqual(['Acme: What are you most proud of? -> Bertrand from the loft, workable']);
  });

  test('gives way to another one that was kept', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory, thinStory] }), 'round.md': round, 'acme.md': ahead([conflict]) };
    expect(assigned(notes)).toContain(`Acme: ${conflict} -> The lighthouse lamp was, workable`);
  });

  test.each([
    ['stays where it was told, if no other is kept', [sailStory], 'round.md', 'Bertrand'],
    ['leaves the question asked again to another', [sailStory, thinStory], 'acme.md', 'The'],
  ])('%s', (_how, stories, path, word) => {
    const told = roundNote({ company: 'Acme', date: '2026-09-01', asked: [[conflict, 'the sails, Bertrand wanted canvas and I dacron']] });
    const notebook = notebookOfNotes({ 'table.md': table({ [conflict]: stories }), 'round.md': told, 'acme.md': ahead([conflict]) });
    const found = drain(assignments(notebook)).map(({ question, story }) => [notebook.questionById.get(question)?.review.note.path, notebook.storyById.get(story)?.story.parts.situation?.text.split(' ')[0]]);
    expect(found).toEqual([[path, word]]);
  });

  test('can still be told at another', () => {
    const notes = { 'table.md': table({ [conflict]: [sailStory] }), 'round.md': round, 'beta.md': ahead([conflict], 'Beta') };
    expect(assigned(notes)).toContain(`Beta: ${conflict} -> Bertrand from the loft, strong`);
  });

  test('can be told there where it was only rehearsed', () => {
    const mock = roundNote({ company: 'Acme', date: '2026-09-01', round: 'mock', asked: [['What are you most proud of?', 'the sails, Bertrand wanted canvas and I dacron']] });
    expect(assigned({ 'table.md': table({ [conflict]: [sailStory] }), 'round.md': mock, 'acme.md': ahead([conflict]) })).toContain(`Acme: ${conflict} -> Bertrand from the loft, strong`);
  });
});

test('a note that was ahead is a company no more on a later day, if it tells of no round', () => {
  const notes = { 'table.md': table({ [conflict]: [sailStory] }), 'acme.md': ahead([conflict]) };
  expect(assigned(notes, '2026-11-22')).toHaveLength(1);
  expect(assigned(notes, '2026-12-02')).toHaveLength(0);
});

test('says the same whatever the order in which the notes come', () => {
  const notes = { 'table.md': table({ [conflict]: [sailStory], [bug]: [pumpStory], [failure]: [compassStory] }), 'acme.md': ahead([failure, bug, conflict]), 'beta.md': ahead([conflict, bug], 'Beta') };
  expect(assigned(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(assigned(notes));
  expect(assigned(notes)).toHaveLength(5);
});
