import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../../src/core/notebook/claims/claim';
import { contradictions, shownValue } from '../../../../src/core/notebook/insights/contradiction';
import type { NotebookFound } from '../../../../src/core/notebook/notebook-found';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import type { Place } from '../../../../src/core/notebook/place';

const placeIn = (path: string, quote: string): Place => ({ path, question: null, quote, line: 1, from: 0, to: quote.length });
const claim = (given: Partial<Claim>): Claim => ({
  subject: 'Team, “Invoice importer”', attribute: 'team-size', value: 4, unit: 'people', state: 'differs', places: [placeIn('a.md', 'the four of us')], ...given,
});
const foundOf = (claims: readonly Claim[]): NotebookFound => ({ claims, deliveries: [], chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [] });
const said = (claims: readonly Claim[]): readonly (readonly [string, readonly string[]])[] => (
  contradictions.compare(notebookOfNotes({}), foundOf(claims)).map(({ message, places }) => [message, places.map(({ quote }) => quote)])
);

describe('a contradiction', () => {
  test('names both values, quotes both places and asks', () => {
    expect(said([claim({}), claim({ value: 6, places: [placeIn('b.md', 'a team of six')] })])).toEqual([
      ['Team, “Invoice importer”: 4 people in one place, 6 people in another. Which is right?', ['the four of us', 'a team of six']],
    ]);
  });

  test('of three values names all three', () => {
    const claims = [claim({}), claim({ value: 6, places: [placeIn('b.md', 'six')] }), claim({ value: 9, places: [placeIn('c.md', 'nine')] })];
    expect(said(claims)[0]?.[0]).toBe('Team, “Invoice importer”: 4 people in one place, 6 people in one place, 9 people in another. Which is right?');
  });

  test('quotes one place of a value, however many say it', () => {
    const claims = [claim({ places: [placeIn('a.md', 'four'), placeIn('d.md', 'a team of 4')] }), claim({ value: 6, places: [placeIn('b.md', 'six')] })];
    expect(said(claims)[0]?.[1]).toEqual(['four', 'six']);
  });

  test('is told once for each fact', () => {
    const other = { subject: 'Tool as queue', attribute: 'tool', unit: null } as const;
    const claims = [claim({}), claim({ value: 6 }), claim({ ...other, value: 'Kafka' }), claim({ ...other, value: 'SQS' })];
    expect(said(claims).map(([message]) => message.split(':')[0])).toEqual(['Team, “Invoice importer”', 'Tool as queue']);
  });

  test.each([
    ['confirmed facts', [claim({ state: 'confirmed' }), claim({ state: 'confirmed', value: 6 })]],
    ['facts told once', [claim({ state: 'unconfirmed' })]],
    ['one value alone', [claim({})]],
    ['nothing', []],
  ])('is not seen in %s', (_what, claims) => {
    expect(said(claims)).toEqual([]);
  });
});

describe('a value is shown', () => {
  test.each([
    [4, 'people', '4 people'],
    [1, 'people', '1 person'],
    [1, 'companies', '1 company'],
    [1, 'weeks', '1 week'],
    [2.5, 'years', '2.5 years'],
    [310000, 'homes', '310,000 homes'],
    [40, '%', '40 %'],
    [3, 'x', '3x'],
    ['Kafka', null, 'Kafka'],
    ['last autumn', null, 'last autumn'],
  ])('%s %s as %s', (value, unit, shown) => {
    expect(shownValue({ value, unit })).toBe(shown);
  });
});
