import { describe, expect, test } from '@jest/globals';
import { companiesOver, nextInterview } from '../../../src/core/notebook/night-before-next';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

/** A round at a company, as a debrief. */
function round(company: string, date: string, outcome?: string): string {
  return [
    '---', 'tags: [interview]', `company: ${company}`, `date: ${date}`, ...(outcome === undefined ? [] : [`outcome: ${outcome}`]), '---',
    '1. Why do you look around', '    => I said I want to own more', '2. Which queue did you use', '    => I said ours', '',
  ].join('\n');
}

function coming(company: string, date: string): string {
  return ['---', 'tags: [interview]', `company: ${company}`, `date: ${date}`, 'round: final', '---', 'Questions I expect', '1. Tell me about a failure', '2. Why us?', ''].join('\n');
}

describe('the next interview', () => {
  test('is the one with the nearest date to come', () => {
    const notebook = notebookOfNotes({ 'late.md': coming('Late', '2026-12-20'), 'soon.md': coming('Soon', '2026-11-25'), 'past.md': round('Past', '2026-11-20') });
    expect(nextInterview(notebook)).toEqual({ company: 'Soon', round: 'final', date: '2026-11-25', path: 'soon.md' });
  });

  test('is today\'s as long as its note tells of no round', () => {
    const today = ['---', 'tags: [interview]', 'company: Now', 'date: 2026-11-22', '---', '- What will you ask me?', '- Why us?', ''].join('\n');
    expect(nextInterview(notebookOfNotes({ 'now.md': today })).path).toBe('now.md');
  });

  test('does not depend on the order in which notes are given', () => {
    const notes = { 'b.md': coming('Bee', '2026-11-25'), 'a.md': coming('Aye', '2026-11-25') };
    const turned = { 'a.md': notes['a.md'], 'b.md': notes['b.md'] };
    expect(nextInterview(notebookOfNotes(notes))).toEqual(nextInterview(notebookOfNotes(turned)));
    expect(nextInterview(notebookOfNotes(notes)).path).toBe('a.md');
  });

  test.each([
    ['waiting', 'Acme'],
    ['next round', 'Acme'],
    ['passed', 'Acme'],
    [undefined, 'Acme'],
    ['rejected', null],
    ['Declined', null],
    ['offer', null],
    ['no', null],
    ['ghosted', null],
    ['not selected', null],
  ])('without a note to come: a latest round with the outcome %s gives %s', (outcome, company) => {
    expect(nextInterview(notebookOfNotes({ 'a.md': round('Acme', '2026-11-10', outcome) }))).toEqual({ company, round: null, date: null, path: null });
  });

  test('is that of the latest open company, and an earlier open round does not reopen one that is over', () => {
    const notebook = notebookOfNotes({
      'a1.md': round('Acme', '2026-11-01'), 'a2.md': round('Acme', '2026-11-12', 'rejected'), 'b.md': round('Birch', '2026-10-30', 'waiting'),
    });
    expect(nextInterview(notebook).company).toBe('Birch');
    expect([...companiesOver(notebook)]).toEqual(['acme']);
  });

  test.each([
    ['2026-07-26', 'Acme'],
    ['2026-07-20', null],
    ['2023-06-10', null],
  ])('a round of %s without a word since is waited for by %s', (date, company) => {
    expect(nextInterview(notebookOfNotes({ 'a.md': round('Acme', date) })).company).toBe(company);
  });

  test('is no company where no note names one', () => {
    expect(nextInterview(notebookOfNotes({ 'a.md': '#interview\n\n1. Why us\n    => I said the product\n' })).company).toBeNull();
  });
});
