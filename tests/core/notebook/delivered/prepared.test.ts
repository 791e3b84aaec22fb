import { describe, expect, test } from '@jest/globals';
import { answersKept, storiesKept } from '../../../../src/core/notebook/delivered/kept';
import { preparedQuestions } from '../../../../src/core/notebook/delivered/prepared';
import { saidUnder } from '../../../../src/core/notebook/delivered/said';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { drill, round, table } from './notes-told';

const texts = { 'Prep/table.md': table, 'Prep/drill.md': drill, 'Rounds/one.md': round('Northquay', ['1. Tell me about a mistake', '   => I said the lamps', '   --> but could have added the drill', '   => why one timer', '      -> I said it was easy']) };
const notebook = notebookOfNotes(texts);

describe('what was prepared', () => {
  test('are rows with a story and questions with an answer, by note and place', () => {
    expect(preparedQuestions(notebook).map(({ at, stories }) => [at.question.text, stories.length])).toEqual([
      ['How do you make a refund idempotent?', 0], ['Why do you want to leave Saltmoor?', 0],
      ['Tell me about a conflict with a colleague', 1], ['Tell me about a time you failed', 1], ['What are you most proud of?', 1], ['Describe a tight deadline', 1],
    ]);
  });

  test('is no row that is still empty', () => {
    const empty = ['---', 'tags: [interview]', '---', '| question | breakdown | story 1 |', '| --- | --- | --- |', '| Tell me about a failure | own it | |', ''].join('\n');
    expect(preparedQuestions(notebookOfNotes({ 'a.md': empty }))).toEqual([]);
  });

  test('is nothing that was said in a round', () => {
    expect(preparedQuestions(notebookOfNotes({ 'one.md': texts['Rounds/one.md'] }))).toEqual([]);
  });

  test('is what an upcoming note answers', () => {
    const coming = round('Northquay', ['## Tell me about a failure', 'I set one timer for all lamps and they went dark at once.'], '2026-12-01');
    expect(preparedQuestions(notebookOfNotes({ 'a.md': coming })).map(({ at }) => at.question.text)).toEqual(['Tell me about a failure']);
  });
});

describe('the words kept', () => {
  test('of a story are those of its parts, without the question that is its title', () => {
    const [first] = storiesKept(notebook);
    expect(first?.words.split('\n')).toEqual(['Marta wanted the harbour map in one release', 'one plan before the regatta', 'I drew both plans on one page and counted the buoys', 'map live in 5 weeks, no ship lost']);
  });

  test('of a story have its own title', () => {
    const bank = ['---', 'tags: [interview]', '---', '## The drowned ledger', 'S: the ledger was wet', 'T: dry it', 'A: I dried it', 'R: dry in 2 days', ''].join('\n');
    expect(storiesKept(notebookOfNotes({ 'a.md': bank })).map(({ words }) => words.split('\n')[0])).toEqual(['The drowned ledger']);
  });

  test('of answers are those of questions without a story', () => {
    expect(answersKept(preparedQuestions(notebook)).map(({ words }) => words.split(' ').slice(0, 3).join(' '))).toEqual(['A key of', 'The ledger is']);
  });
});

test('what was said are the answers, those to follow-ups with them, and the reflections apart', () => {
  const [first, ...followUps] = notebook.questions.filter(({ round: one }) => one !== null).map(({ question }) => question);
  expect(first === undefined ? null : saidUnder(first, followUps)).toMatchObject({ own: 'I said the lamps', words: 'I said the lamps\nI said it was easy', reflections: 'but could have added the drill' });
});
