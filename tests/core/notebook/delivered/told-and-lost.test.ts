import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../../../src/core/notebook/delivered/delivery';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { deliveredIn, preparedAnd, preparedTable, roundOf, wordsOf } from './prepared-rows';

const failure = 'Tell me about a time you failed';
const achievement = 'What is your greatest achievement?';
const conflict = 'Tell me about a conflict with a coworker';

const told = (asked: string, said: string): Delivery | undefined => deliveredIn(preparedAnd([[asked, said], ['How big is your team?', 'I said six']]))[0];

describe('what was prepared and not said', () => {
  test.each([
    ['the number of the result', failure, 'I told the scale driver, shipped on a Friday, rolled back by phone shop by shop, wrote the Friday rule', ['number']],
    ['nothing where the number is said', failure, 'I told the scale driver, shipped on a Friday, rolled back by phone, back in 50 minutes, Friday rule since', []],
    ['nothing where the number is said in words', failure, 'I told the scale driver, shipped on a Friday, rolled back by phone, it took fifty minutes, Friday rule since', []],
    ['the number of a share', achievement, 'I told the order forecast for the flour, tested beside the old way in all shops', ['number']],
    ['nothing of a share said otherwise', achievement, 'I told the order forecast for the flour, bread thrown away fell by 22 percent', []],
    ['nothing where it was told as prepared', failure, 'I told the scale driver as prepared', []],
  ])('is %s', (_, asked, said, lost) => {
    expect(told(asked, said)?.lostParts).toEqual(lost);
  });

  test('is said in the words prepared', () => {
    const lines = told(failure, 'I told the scale driver, shipped on a Friday, rolled back by phone shop by shop, wrote the Friday rule')?.lost ?? [];
    expect(lines).toEqual(['The number: "back in 50 minutes"']);
  });

  test('is at most twelve words of what was prepared for each part', () => {
    for (const { lost } of deliveredIn(preparedAnd([[failure, 'I told the flour forecast and the bread thrown away in 31 shops'], [achievement, 'I told the order forecast']]))) {
      for (const line of lost) expect(line.split('"')[1]?.split(' ').length ?? 0).toBeLessThanOrEqual(12);
    }
  });

  test.each([
    ['nothing was noted', ''],
    ['the note only says that it went well', 'I said something, fine'],
  ])('is nothing where %s', (_, said) => {
    expect(told(conflict, said)).toMatchObject({ toldInstead: null });
    expect(told(conflict, said)?.lostParts).not.toContain('story');
  });
});

describe('another story than the one planned', () => {
  test.each([
    ['the forecast for the failure', failure, 'I told the order forecast, flour ordered by feel in all shops, bread thrown away', achievement],
    ['the scales for the achievement', achievement, 'the scale driver story: shipped on a Friday, scales read zero in 9 shops, rolled back by phone', failure],
    ['the forecast for the conflict', conflict, 'I used the order forecast, the flour, tested it beside the old way for 6 weeks', achievement],
  ])('is seen: %s', (_, asked, said, of) => {
    const notebook = preparedAnd([[asked, said]]);
    const [delivery] = deliveredIn(notebook);
    const story = notebook.storyById.get(delivery?.toldInstead ?? '')?.story;
    expect(wordsOf(notebook, story?.questions[0] ?? null)).toBe(of);
    expect(wordsOf(notebook, delivery?.prepared ?? null)).toBe(asked);
    expect(delivery?.lostParts).toEqual(['story']);
  });

  test.each([
    ['the story planned', failure, 'the scale driver on a Friday, scales read zero'],
    ['a new story', failure, 'I told how I once dropped the staging cluster in the night'],
    ['one word of another', failure, 'the scale driver, in one of the shops that sell bread'],
  ])('is not seen where %s was told', (_, asked, said) => {
    expect(told(asked, said)?.toldInstead).toBeNull();
  });
});

describe('what counts as a round', () => {
  const asked = [[failure, 'the scale driver on a Friday']] as const;

  test.each([
    ['a debrief with a date', roundOf(asked), 1],
    ['an interview to come', roundOf(asked, '2027-01-15'), 0],
    ['a transcript', `---\ntags: [interview]\ncompany: Kestrel Pay\ndate: 2026-10-08\n---\n\n**Interviewer:** ${failure}\n\n**Me:** The scale driver, shipped on a Friday.\n`, 1],
    ['a note that only prepares', `---\ntags: [interview]\n---\nQ: ${failure}\nA: the scale driver on a Friday\n`, 0],
  ])('%s', (_, text, count) => {
    expect(deliveredIn(notebookOfNotes({ 'Prep/table.md': preparedTable, 'Rounds/one.md': text }))).toHaveLength(count);
  });

  test('a reverse question is delivered by nobody', () => {
    const round = `${roundOf(asked)}\n## Questions I asked them\n- Tell me about a time your team failed?\n- Who is on call?\n`;
    expect(deliveredIn(notebookOfNotes({ 'Prep/table.md': preparedTable, 'Rounds/one.md': round }))).toHaveLength(1);
  });

  test('every delivery names questions and stories of the notebook', () => {
    const notebook = preparedAnd([[failure, 'the scale driver'], [achievement, 'the scale driver on a Friday, 9 shops'], ['Why us?', 'the maps'], [conflict, '']]);
    for (const { question, prepared, story, told: heard, toldInstead, likeness } of deliveredIn(notebook)) {
      expect(notebook.questionById.get(question)?.review.note.path).toBe('Rounds/one.md');
      expect(prepared === null || notebook.questionById.get(prepared)?.review.note.path.startsWith('Prep/') === true).toBe(true);
      for (const id of [story, heard, toldInstead]) expect(id === null || notebook.storyById.has(id)).toBe(true);
      expect(prepared === null ? likeness === 0 : likeness >= 0.65 && likeness <= 1).toBe(true);
    }
  });
});
