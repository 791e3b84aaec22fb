import { describe, expect, test } from '@jest/globals';
import { deliveries } from '../../../../src/core/notebook/delivered/deliveries';
import type { Delivery } from '../../../../src/core/notebook/delivered/delivery';
import type { Notebook } from '../../../../src/core/notebook/notebook';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { drill, round, table } from './notes-told';

const delivered = (notebook: Notebook): readonly Delivery[] => drain(deliveries(notebook));
const kept = (lines: readonly string[]): Notebook => notebookOfNotes({ 'Prep/table.md': table, 'Prep/drill.md': drill, 'Rounds/one.md': round('Northquay', lines) });

/** The prepared question that one asked in a round is matched with. */
function preparedFor(question: string, answer = 'I said something'): string | null {
  const notebook = kept([`1. ${question}`, `   => ${answer}`]);
  const [found] = delivered(notebook);
  return found?.prepared == null ? null : notebook.questionById.get(found.prepared)?.question.text ?? null;
}

describe('the prepared question of one asked in a round', () => {
  test.each([
    ['Walk me through a clash with a coworker', 'Tell me about a conflict with a colleague'],
    ['What is the biggest mistake you made?', 'Tell me about a time you failed'],
    ['walk me through a time it all went wrong', 'Tell me about a time you failed'],
    ['Which accomplishment means most to you?', 'What are you most proud of?'],
    ['When did you have to deliver under time pressure?', 'Describe a tight deadline'],
    ['What makes you look around now?', 'Why do you want to leave Saltmoor?'],
  ])('"%s" is "%s"', (asked, prepared) => {
    expect(preparedFor(asked)).toBe(prepared);
  });

  test.each([
    ['Tell me about a disagreement with your manager'],
    ['Have you ever mediated between two colleagues who clashed?'],
    ['Tell us about a deadline you missed'],
    ['What is your greatest weakness?'],
    ['What was your hardest technical problem?'],
    ['Why Northquay?'],
    ['What is idempotency?'],
    ['What happens if a job fails?'],
    ['How big is your team?'],
  ])('none is like "%s"', (asked) => {
    expect(preparedFor(asked)).toBeNull();
  });

  test('is found by what was told, where the words ask for something of the same', () => {
    const asked = 'What makes an operation idempotent at your work?';
    expect(preparedFor(asked, 'I said a unique index in Postgres, the second insert fails and returns the first answer')).toBe('How do you make a refund idempotent?');
    expect(preparedFor(asked, 'I said I did not know')).toBeNull();
  });

  test('is not found by what was told alone', () => {
    expect(preparedFor('How do you choose what not to build?', 'I told Marta and the harbour map, both plans on one page, counted the buoys')).toBeNull();
  });
});

describe('deliveries', () => {
  test('stand in the order of the rounds, one for each main question', () => {
    const notebook = kept(['1. Tell me about a mistake', '   => I said the lamps', '   => why one timer', '2. How big is your team?', '   => I said four']);
    expect(delivered(notebook).map(({ question, prepared }) => [notebook.questionById.get(question)?.question.text, prepared !== null])).toEqual([
      ['Tell me about a mistake', true], ['How big is your team?', false],
    ]);
  });

  test('have a likeness from the floor to 1, and 0 where nothing was prepared', () => {
    const found = delivered(kept(['1. Tell me about a mistake', '   => I said the lamps', '2. How big is your team?', '   => I said four']));
    expect(found.map(({ likeness }) => likeness)).toEqual([1, 0]);
  });

  test('a follow-up counts only where it was prepared in nearly the same words', () => {
    const notebook = kept(['1. Tell me about the ledger', '   => I said the ledger', '   => how do you make a refund idempotent', '      -> I said a key', '   => how do you refund twice', '      -> I said no']);
    expect(delivered(notebook).filter(({ prepared }) => prepared !== null).map(({ question }) => notebook.questionById.get(question)?.question.text)).toEqual(['how do you make a refund idempotent']);
  });

  test('a question in a note on an interview to come is no delivery, and is prepared only with an answer', () => {
    const coming = round('Northquay', ['1. Tell me about a mistake', '2. Why here?'], '2026-12-01');
    expect(delivered(notebookOfNotes({ 'a.md': coming, 'b.md': round('Northquay', ['1. Tell me about a failure', '   => I said the lamps']) })).map(({ prepared }) => prepared)).toEqual([null]);
  });

  test('are none without rounds, and find nothing without anything prepared', () => {
    expect(delivered(notebookOfNotes({}))).toEqual([]);
    expect(delivered(notebookOfNotes({ 'Prep/table.md': table }))).toEqual([]);
    expect(delivered(notebookOfNotes({ 'one.md': round('Northquay', ['1. Tell me about a failure', '   => I said the lamps']) })).map(({ prepared }) => prepared)).toEqual([null]);
  });

  test('are the same whatever the order of the notes', () => {
    const texts = { 'Prep/table.md': table, 'Prep/drill.md': drill, 'Rounds/one.md': round('Northquay', ['1. Tell me about a mistake', '   => I said the lamps']) };
    expect(delivered(notebookOfNotes(Object.fromEntries(Object.entries(texts).reverse())))).toEqual(delivered(notebookOfNotes(texts)));
  });
});

describe('what was told', () => {
  const first = (lines: readonly string[]): Delivery | undefined => delivered(kept(lines))[0];

  test('is the story planned, with what was lost of it', () => {
    expect(first(['1. Tell me about a mistake', '   => I told the lighthouse lamps, one timer, then jitter and a drill'])).toMatchObject({
      toldInstead: null, lost: ['The number: "dark for 90 minutes"'], lostParts: ['number'],
    });
  });

  test('is another story where its words say so', () => {
    const found = first(['1. Tell me about a mistake', '   => I told the ferry ledger at Saltmoor, how I wrote the rules and found the wrong tickets']);
    expect(found?.toldInstead).toBe(found?.told);
    expect(found).toMatchObject({ lost: ['The story itself: "I set one timer for all lighthouse lamps"'], lostParts: ['story'] });
    expect(found?.toldInstead).not.toBe(found?.story);
  });

  test('is not known where the words are of no story', () => {
    expect(first(['1. Tell me about a mistake', '   => I said it was fine'])).toMatchObject({ told: null, toldInstead: null });
  });

  test('is another one where the writer says so, though it is not known which', () => {
    expect(first(['1. Tell me about a mistake', '   => I said something about work instead of the lamps'])).toMatchObject({ toldInstead: null, lostParts: ['story'] });
  });

  test('nothing is lost where nothing is noted', () => {
    expect(first(['1. Tell me about a mistake', '2. How big is your team?', '   => I said four'])).toMatchObject({ lost: [] });
  });

  test('what was said later in a talk counts', () => {
    const talk = ['---', 'tags: [interview]', 'company: Northquay', 'date: 2026-09-08', '---', '**Ines:** Tell me about a mistake of yours.', '', '**Me:** I had set one timer for all the lamps of the lighthouse.', '',
      '**Ines:** How long was it dark?', '', '**Me:** One and a half hours, I think it was 90 minutes.', ''].join('\n');
    const [found] = delivered(notebookOfNotes({ 'Prep/table.md': table, 'talk.md': talk }));
    expect(found).toMatchObject({ lost: [] });
    expect(found?.prepared).not.toBeNull();
  });
});

test('a question is compared with a few hundred prepared ones at most, however many there are', () => {
  const rows = Array.from({ length: 260 }, (_, at) => `| Tell me about a time you failed with ship ${String(at)} | - | S: ship ${String(at)} sank<br>A: I raised it<br>R: 3 weeks | - |`);
  const head = ['---', 'tags: [interview]', '---', '## Table', '', '| question | breakdown | story 1 | story 2 |', '| --- | --- | --- | --- |'];
  const notebook = notebookOfNotes({ 'table.md': [...head, ...rows, ''].join('\n'), 'one.md': round('Northquay', ['1. Tell me about a failure', '   => I said the ship']) });
  let compared = 0;
  const counting: Notebook = { ...notebook, alikeAsked: (one, other) => {
    compared += 1;
    return notebook.alikeAsked(one, other);
  } };
  expect(delivered(counting)).toHaveLength(1);
  expect(compared).toBeLessThanOrEqual(230);
});
