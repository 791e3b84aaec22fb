import { describe, expect, test } from '@jest/globals';
import { numberRows } from '../../src/app/across-numbers';
import { spotsOf } from '../../src/app/across-spots';
import type { Claim } from '../../src/core/notebook/claims/claim';
import { notebookOfNotes } from '../doubles/notebook-of-notes';

const spots = spotsOf(notebookOfNotes({ 'a.md': '# Table\n\n#interview\n', 'b.md': '# Phone\n\n#interview\n' }));

const place = (path: string): Claim['places'][number] => ({ path, question: null, quote: 'so', line: 1, from: 0, to: 2 });

const claim = (of: Partial<Claim>): Claim => (
  { subject: 'Share, \u201CThe import\u201D', attribute: 'share', value: 25, unit: '%', state: 'confirmed', places: [place('a.md'), place('b.md')], ...of }
);

const valuesOf = (...claims: readonly Claim[]): readonly string[] => numberRows(claims, spots).map(({ value }) => value);

describe('a number to have ready', () => {
  test.each<[what: string, of: Partial<Claim>, shown: readonly string[]]>([
    ['a share', {}, ['25 %']],
    ['money', { attribute: 'money', value: 380000, unit: 'INR' }, ['380,000 INR']],
    ['a latency', { attribute: 'latency', value: 40, unit: 'seconds' }, ['40 seconds']],
    ['a big count', { attribute: 'count', value: 212, unit: 'customers' }, ['212 customers']],
    ['no small count', { attribute: 'count', value: 2, unit: 'invoices' }, []],
    ['no duration', { attribute: 'duration', value: 2, unit: 'weeks' }, []],
    ['no team', { attribute: 'team-size', value: 12, unit: 'people' }, []],
    ['no tool', { attribute: 'tool', value: 'Kafka', unit: null }, []],
    ['nothing that was said once', { state: 'unconfirmed' }, []],
    ['nothing that stands in one place', { places: [place('a.md')] }, []],
    ['nothing that differs', { state: 'differs' }, []],
  ])('is %s', (_, of, shown) => {
    expect(valuesOf(claim(of))).toEqual(shown);
  });

  test('stands once, by whatever name, with the most confirmed first', () => {
    const [twice, other] = [claim({ attribute: 'latency', subject: 'Latency (after), \u201CThe import\u201D' }), claim({ value: 40, places: [place('a.md'), place('b.md'), place('b.md')] })];
    expect(valuesOf(claim({}), twice, other)).toEqual(['40 %', '25 %']);
  });

  test('of two projects stands for each', () => {
    expect(valuesOf(claim({}), claim({ subject: 'Share, \u201CThe export\u201D' }))).toEqual(['25 %', '25 %']);
  });

  test('leads to its first place, and counts them', () => {
    expect(numberRows([claim({})], spots)).toEqual([{ subject: 'Share, \u201CThe import\u201D', value: '25 %', said: spots.note('a.md'), places: 2 }]);
  });
});
