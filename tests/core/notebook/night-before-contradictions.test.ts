import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../src/core/notebook/claims/claim';
import type { Insight } from '../../../src/core/notebook/insight';
import { contradictionsToSettle, type ToSettle } from '../../../src/core/notebook/night-before-contradictions';
import type { NextInterview } from '../../../src/core/notebook/night-before-next';
import type { Place } from '../../../src/core/notebook/place';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

const next: NextInterview = { company: 'Larch', round: null, date: null, path: null };
const heard = ['---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-12', '---', '1. Tell me about yourself', '    => I said billing', ''].join('\n');

const at = (path: string, quote: string, from = 0): Place => ({ path, question: null, quote, line: 1, from, to: from + quote.length });

const claim = (of: Partial<Claim> & Pick<Claim, 'places'>): Claim => (
  { subject: 'Team, \u201CThe import\u201D', attribute: 'team-size', value: 4, unit: 'people', state: 'differs', ...of }
);

const insight = (...places: readonly Place[]): Insight => ({ kind: 'contradiction', message: 'Two values.', places });

function settled(claims: readonly Claim[], insights: readonly Insight[]): readonly ToSettle[] {
  const found = { claims, insights, deliveries: [], chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [] };
  return contradictionsToSettle(notebookOfNotes({ 'told.md': heard }), found, next);
}

const [four, six] = [at('a.md', 'the four of us'), at('b.md', 'a team of six')];

/** What two claims at two places are shown as. */
function lineOf(one: Partial<Claim>, other: Partial<Claim>): readonly (string | null | undefined)[] {
  const [line] = settled([claim({ ...one, places: [four] }), claim({ ...other, places: [six] })], [insight(four, six)]);
  return [line?.about, ...(line?.sides ?? []).map(({ value }) => value)];
}

describe('a contradiction to settle', () => {
  test.each<[what: string, one: Partial<Claim>, other: Partial<Claim>, shown: readonly (string | null)[]]>([
    ['a team', { value: 4 }, { value: 6 }, ['The import', 'team of 4', 'team of 6']],
    ['a team of no project', { subject: 'Team', value: 4 }, { subject: 'Team', value: 6 }, [null, 'team of 4', 'team of 6']],
    ['a project with a tag before its name', { subject: 'Team, \u201C[Failure] The import\u201D' }, { subject: 'Team, \u201C[Failure] The import\u201D', value: 6 }, ['The import', 'team of 4', 'team of 6']],
    [
      'a time', { subject: 'Latency (before), \u201CThe import\u201D', attribute: 'latency', value: 40, unit: 'seconds' },
      { subject: 'Latency (before), \u201CThe import\u201D', attribute: 'latency', value: 90, unit: 'seconds' }, ['Latency (before), The import', '40 seconds', '90 seconds'],
    ],
    ['a role', { subject: 'Role at Larch', attribute: 'role', value: 'lead', unit: null }, { subject: 'Role at Larch', attribute: 'role', value: 'engineer', unit: null }, ['Role at Larch', 'lead', 'engineer']],
    ['two subjects', { subject: 'Team' }, { subject: 'Team, \u201CThe export\u201D', value: 6 }, [null, null, null]],
    ['two attributes', { attribute: 'count' }, { value: 6 }, [null, null, null]],
    ['values that do not differ', { state: 'confirmed' }, { state: 'confirmed', value: 6 }, [null, null, null]],
  ])('names %s', (_, one, other, shown) => {
    expect(lineOf(one, other)).toEqual(shown);
  });

  test('has the words and the place of each side', () => {
    const [line] = settled([], [insight(four, six)]);
    expect(line?.sides.map(({ said }) => said)).toEqual([{ text: 'the four of us', path: 'a.md', question: null }, { text: 'a team of six', path: 'b.md', question: null }]);
  });

  test('comes first where the company has heard one side of it, and there are two at most', () => {
    const others = [insight(four, six), insight(at('c.md', 'two'), six), insight(four, at('told.md', 'five'))];
    expect(settled([], others).map(({ sides: [, { said }] }) => said.path)).toEqual(['told.md', 'b.md']);
  });

  test('tells two things at one place apart by where they stand', () => {
    const claims = [claim({ places: [four] }), claim({ attribute: 'count', places: [at('a.md', 'the four of us', 40)] }), claim({ value: 6, places: [six] })];
    const [line] = settled(claims, [insight(four, six)]);
    expect(line?.sides.map(({ value }) => value)).toEqual(['team of 4', 'team of 6']);
  });
});
