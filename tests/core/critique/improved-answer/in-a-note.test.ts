import { describe, expect, test } from '@jest/globals';
import type { Critique } from '../../../../src/core/critique/note-review';
import { reviewed } from '../../../doubles/reviewed';
import { changedLine } from '../../../../src/core/critique/improved-answer/changed-line';

/** The critique of the question that holds these words. */
function critiqueOf(text: string, words: string): Critique | null {
  const review = reviewed(text);
  const id = review.note.questions.find((question) => question.text.includes(words))?.id;
  return review.critiques.find(({ question }) => question === id) ?? null;
}

const scene = 'Last winter our export to the banks failed every second night, and the two people who knew it had left.';
const steps = 'I read the old scripts for a week. I moved the export behind a queue and wrote a tool to replay a night.';
const outcome = 'As a result no night failed in three months, and we saved 40 hours of work.';

describe('a story told in a note', () => {
  const told = critiqueOf(`## Tell me about a time you took ownership\n\nSo, um, ${scene} ${steps} ${outcome}\n`, 'ownership');

  test('is not asked for a task that its scene implies', () => {
    expect(told?.improvedAnswer).not.toContain('[Task');
    expect(told?.improvedAnswer.split('\n').map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(['Situation', 'Action', 'Result']));
  });

  test('tells what was left out of it', () => {
    expect(changedLine(told?.changes ?? [])).toMatch(/^Changed: left out "So, um"/u);
  });

  test('with labels it is asked for the part that has none', () => {
    const labelled = critiqueOf(`## Tell me about a time you took ownership\n\nS: ${scene}\nA: ${steps}\nR: ${outcome}\n`, 'ownership');
    expect(labelled?.improvedAnswer).toContain('[Task: what was your own goal?]');
    expect(labelled?.changes.every(({ kind }) => kind === 'asked')).toBe(true);
  });

  test('parts in another order are told to have moved', () => {
    const turned = critiqueOf('## Tell me about a win\n\n**Result:** No night failed in 3 months.\n**Situation:** Our export failed each night.\n**Action:** I moved it behind a queue and wrote a replay.\n', 'win');
    expect(turned?.improvedAnswer).toMatch(/^Situation: Our export/u);
    expect(turned?.changes.filter(({ kind }) => kind === 'moved').map(({ words, now }) => `${words} ${now ?? ''}`)).toEqual(['No night failed in 3 months. to the end']);
  });
});

describe('a follow-up in a debrief', () => {
  const debrief = [
    '1. He asked tell me about a hard bug',
    'I said the double invoices',
    '   - He asked how did you find the first clue',
    '     I said I compared two bodies and the ids were equal',
  ].join('\n');

  test('gets a detail and no second story', () => {
    const critique = critiqueOf(debrief, 'first clue');
    expect(critique?.improvedAnswer ?? '').toContain('I compared two bodies and the ids were equal.');
    expect(critique?.improvedAnswer ?? '').not.toContain('Situation');
  });
});

describe('an answer held by two questions', () => {
  test('is improved and marked once', () => {
    const same = 'We store the key in a table and skip the second one, you know, by its id.';
    const review = reviewed(`## How do you handle duplicates?\n\n${same}\n\n## And what if a message comes twice?\n\n${same}\n`);
    expect(review.critiques.map(({ improvedAnswer, changes }) => [improvedAnswer === '', changes.length === 0])).toEqual([[false, false], [true, true]]);
  });
});

test('a question without an answer has nothing changed', () => {
  expect(critiqueOf('## Why a queue?\n', 'queue')).toMatchObject({ improvedAnswer: '', changes: [] });
});
