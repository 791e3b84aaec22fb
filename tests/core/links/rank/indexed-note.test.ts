import { describe, expect, test } from '@jest/globals';
import { readNoteTerms, type NoteTerms } from '../../../../src/core/links/rank/indexed-note';
import { termReader } from '../../../../src/core/links/rank/terms';
import { newVocabulary } from '../../../../src/core/links/rank/vocabulary';
import { bodyOf, headingsOf, tagsOf, titleOf } from '../../../../src/core/links/rank/packed-counts';
import { bodyFrom, packNote, storedNote, type IndexedNote } from '../../../../src/core/links/rank/stored-note';
import { drain } from '../../../../src/core/notes/steps';
import { note } from './vault';

const full = note('Tech/Message queues.md', 'First a broker.\n# Order\nA queue keeps order.\n## Cost (v2)\nSee [[Kafka]].', { aliases: ['SQS queue'], tags: ['work/infra'] });

function read(each = full): NoteTerms {
  return drain(readNoteTerms(each, termReader()));
}

describe('the terms of a note', () => {
  test('come field by field', () => {
    expect(read()).toMatchObject({
      title: ['messag', 'queue'],
      aliases: [['sqs', 'queue']],
      tags: ['work', 'infra'],
      headings: ['order', 'cost', 'v2'],
      body: ['first', 'broker', 'order', 'queue', 'keep', 'order', 'cost', 'v2', 'kafka'],
      links: [{ target: 'Kafka', isRelative: false }],
    });
  });

  test('stand in sections, each up to the next heading, the terms of the heading first', () => {
    const { body, sections } = read();
    expect(sections.map(({ heading, from, to, words }) => [heading, body.slice(from, from + words), body.slice(from + words, to)])).toEqual([
      ['Order', ['order'], ['queue', 'keep', 'order']],
      ['Cost (v2)', ['cost', 'v2'], ['kafka']],
    ]);
  });

  test.each([
    ['no text', '', [], []],
    ['front matter alone', '---\na: b\n---', [], []],
    ['a heading alone', '# Queues', ['queue'], ['Queues']],
    ['a heading of stop words', '# What is it?\nqueue', ['queue'], ['What is it?']],
  ])('of %s', (_, text, body, headings) => {
    const terms = read(note('a.md', text));
    expect(terms.body).toEqual(body);
    expect(terms.sections.map(({ heading }) => heading)).toEqual(headings);
  });

  test('are read with pauses in a long note', () => {
    const steps = readNoteTerms(note('a.md', 'some words of a line\n'.repeat(10_000)), termReader());
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(8);
  });
});

describe('a stored note', () => {
  const vocabulary = newVocabulary();
  const store = (terms: NoteTerms, into = newVocabulary()): IndexedNote => storedNote(drain(packNote(terms)), into);
  const stored = store(read(), vocabulary);
  const termAt = (place: number): string | undefined => vocabulary.terms[stored.terms[place] ?? -1];
  const countsOf = (term: string): number => stored.details[[...stored.terms].findIndex((id) => vocabulary.terms[id] === term)] ?? 0;

  test('has each of its terms once', () => {
    expect([...stored.terms].map((id) => vocabulary.terms[id])).toEqual(['messag', 'queue', 'sqs', 'order', 'cost', 'v2', 'work', 'infra', 'first', 'broker', 'keep', 'kafka']);
  });

  test('has its body in order', () => {
    expect([...stored.details.slice(bodyFrom(stored))].map(termAt)).toEqual(read().body);
  });

  test.each([
    ['of the title', 'messag', titleOf, 1],
    ['of the text', 'order', bodyOf, 2],
    ['of headings', 'order', headingsOf, 1],
    ['of tags', 'infra', tagsOf, 1],
    ['of no heading', 'queue', headingsOf, 0],
    ['of no tag', 'queue', tagsOf, 0],
  ])('counts terms %s: %s', (_, term, field, expected) => {
    expect(field(countsOf(term))).toBe(expected);
  });

  test('goes by its title and its aliases', () => {
    expect(stored.names.map(({ words, terms }) => [words, terms.map((id) => vocabulary.terms[id])])).toEqual([
      ['Message queues', ['messag', 'queue']],
      ['SQS queue', ['sqs', 'queue']],
    ]);
  });

  test.each([['2026'], ['2026-11-22'], ['...']])('does not go by %s', (title) => {
    expect(store(read(note('a.md', 'queue', { title }))).names[0]?.terms).toEqual([]);
  });

  test('leaves out what comes after 65,000 different terms', () => {
    const large = store({ ...read(note('a.md', '', { title: 'queue' })), body: Array.from({ length: 66_000 }, (_, at) => `w${String(at)}`) });
    expect(large.terms).toHaveLength(65_000);
    expect(large.details.slice(bodyFrom(large)).some((place) => place === 65_535)).toBe(true);
  });
});
