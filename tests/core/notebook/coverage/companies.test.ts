import { describe, expect, test } from '@jest/globals';
import { companiesOf, companyKey, wantsStory } from '../../../../src/core/notebook/coverage/companies';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { roundNote } from './story-notes';

const said: readonly (readonly [string, string])[] = [['Tell me about a time you failed', 'the compass']];
const names = (notes: Readonly<Record<string, string>>): readonly string[] => companiesOf(notebookOfNotes(notes)).map(({ name }) => name);

describe('a company', () => {
  test.each([
    ['of a round', { 'a.md': roundNote({ company: 'Acme', date: '2026-09-01', asked: said }) }, ['Acme']],
    ['of a note dated after today', { 'a.md': '---\ntags: [interview]\ncompany: Beta\ndate: 2026-12-01\n---\n\n- Why Beta?\n- Tell me about a failure\n' }, ['Beta']],
    ['of two rounds, in any case, once', { 'a.md': roundNote({ company: 'Acme', asked: said }), 'b.md': roundNote({ company: 'ACME ', asked: said }) }, ['Acme']],
    ['of two rounds of two companies, in the order of the notes', { 'z.md': roundNote({ company: 'Acme', asked: said }), 'b.md': roundNote({ company: 'Beta', asked: said }) }, ['Beta', 'Acme']],
  ])('is known by a note %s', (_what, notes, wanted) => {
    expect(names(notes)).toEqual(wanted);
  });

  test.each([
    ['names none', { 'a.md': roundNote({ date: '2026-09-01', asked: said }) }],
    ['tells of no round and is not ahead', { 'a.md': '---\ntags: [interview]\ncompany: Beta\n---\n\n## Travel\n\nTake the tram.\n' }],
  ])('is not known by a note that %s', (_what, notes) => {
    expect(names(notes)).toEqual([]);
  });

  test('has the main questions of all its notes, follow-ups left out', () => {
    const notes = {
      'round.md': '---\ntags: [interview]\ncompany: Acme\n---\n\n1. Tell me about a time you failed\n    => I said the compass\n    => He asked who noticed\n        -> I said I did\n',
      'prep.md': '---\ntags: [interview]\ncompany: acme\n---\n\n- Describe a conflict with a colleague\n- What are you most proud of?\n',
    };
    const [acme] = companiesOf(notebookOfNotes(notes));
    expect(acme?.questions.map(({ question }) => question.text)).toEqual(['Describe a conflict with a colleague', 'What are you most proud of?', 'Tell me about a time you failed']);
  });
});

test.each([['Acme', 'acme'], [' ACME Corp ', 'acme corp'], [null, '']])('the key of %s is "%s"', (company, key) => {
  expect(companyKey(company)).toBe(key);
});

test.each([
  ['Tell me about a time you failed', true],
  ['Describe a conflict with a colleague', true],
  ['What is idempotency?', false],
  ['Why do you want to work here?', false],
])('"%s" wants a story: %s', (question, wanted) => {
  const [asked] = notebookOfNotes({ 'a.md': roundNote({ asked: [[question, 'this and that']] }) }).questions;
  expect(asked === undefined ? null : wantsStory(asked)).toBe(wanted);
});
