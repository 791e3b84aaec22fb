import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../../../src/core/critique/rule';
import type { Habit } from '../../../../src/core/notebook/insights/habit';
import { habitInsights } from '../../../../src/core/notebook/insights/habit-insights';
import type { Telling } from '../../../../src/core/notebook/insights/habit-tellings';
import type { Place } from '../../../../src/core/notebook/place';
import { reviewOf } from '../../../doubles/review-builder';

const habit: Habit = {
  rules: [
    { rule: 'no-result', fact: 'no result', hears: 'lack' },
    { rule: 'no-metrics', fact: 'no number', hears: 'lack' },
    { rule: 'vague', fact: 'general words', hears: 'heavy' },
    { rule: 'too-brief', fact: 'too few words', hears: 'spoken' },
    { rule: 'blame', fact: 'blame', hears: 'words' },
  ],
  base: { name: 'answers', holds: () => true },
  isLack: false,
  selfNoted: 'that a number was missing',
  mend: 'Which number shows it?',
};

interface Told {
  /** The note it stands in, and the day. */
  readonly path?: string;
  readonly date?: string | null;
  readonly isRound?: boolean;
  readonly register?: Telling['register'];
  readonly isSubstantial?: boolean;
  readonly isCopy?: boolean;
  readonly faults?: readonly (readonly [rule: string, severity?: Severity])[];
  readonly noted?: string;
  readonly from?: number;
}

function placeAt(path: string, from: number, quote: string): Place {
  return { path, question: 'q', quote, line: 1, from, to: from + quote.length };
}

/** A telling made by hand; its quotes name its note, its place and the rule. */
function told({ path = 'a.md', date = null, isRound = true, register = 'spoken', isSubstantial = true, isCopy = false, faults = [], noted, from = 0 }: Told): Telling {
  const text = `words of ${path} at ${String(from)}`;
  return {
    review: reviewOf(path).build(), question: null, story: null, kind: null, date, register, isSubstantial, isCopy,
    round: isRound ? { path, company: null, date } : null,
    said: [{ text, from, to: from + text.length, runs: [{ start: 0, from, length: text.length }] }],
    faults: faults.map(([rule, severity = 'medium']) => ({ rule, severity, place: placeAt(path, from, `${path} ${String(from)} ${rule}`) })),
    selfNotes: noted === undefined ? [] : [placeAt(path, from + 500, noted)],
  };
}

function messages(tellings: readonly Telling[], changed: Partial<Habit> = {}): readonly string[] {
  return habitInsights('impact', [{ ...habit, ...changed }], tellings).map(({ message }) => message);
}

function quotes(tellings: readonly Telling[]): readonly string[] {
  return habitInsights('impact', [habit], tellings).flatMap(({ places }) => places.map(({ quote }) => quote));
}

const fine = (count: number): readonly Telling[] => Array.from({ length: count }, (_, index) => told({ from: 1000 + index }));
const lacking = (count: number, more: Told = {}): readonly Telling[] => Array.from({ length: count }, (_, index) => told({ from: index, faults: [['no-result']], ...more }));

describe('how many tellings make a habit', () => {
  test.each<[what: string, tellings: readonly Telling[], begins: string | null]>([
    ['three', [...lacking(3), ...fine(2)], 'No result in 3 of 5 answers.'],
    ['two', [...lacking(2), ...fine(2)], null],
    ['none', fine(4), null],
    ['nothing at all', [], null],
    [
      'two of two rounds that are heavy',
      [told({ path: 'a.md', faults: [['no-result', 'high']] }), told({ path: 'b.md', faults: [['no-result', 'high']] })],
      'No result in 2 of 2 answers, in 2 rounds.',
    ],
    [
      'two of one round that are heavy',
      (() => { const one = told({ faults: [['no-result', 'high']] }); return [one, { ...one }]; })(),
      null,
    ],
    [
      'two of two notes that only prepare',
      [told({ path: 'a.md', isRound: false, faults: [['no-result', 'high']] }), told({ path: 'b.md', isRound: false, faults: [['no-result', 'high']] })],
      null,
    ],
    [
      'two of two rounds that are not heavy',
      [told({ path: 'a.md', faults: [['no-result']] }), told({ path: 'b.md', faults: [['no-result']] })],
      null,
    ],
    ['three of which one is a copy', [...lacking(2), told({ from: 2, isCopy: true, faults: [['no-result']] })], null],
    ['three rules once each', [told({ faults: [['no-result']] }), told({ from: 1, faults: [['no-metrics']] }), told({ from: 2, faults: [['blame']] })], null],
  ])('%s', (_what, tellings, begins) => {
    expect(messages(tellings)).toEqual(begins === null ? [] : [`${begins} Which number shows it?`]);
  });
});

describe('a lack', () => {
  test.each([
    [3, 12, 1],
    [3, 13, 0],
    [4, 16, 1],
    [4, 17, 0],
  ])('in %i tellings beside %i without it gives %i', (count, others, insights) => {
    expect(messages([...lacking(count), ...fine(others)], { isLack: true })).toHaveLength(insights);
  });

  test('says so where it was mostly noted, not heard', () => {
    expect(messages(lacking(3, { register: 'remembered' }), { isLack: true })).toEqual(['No result in 3 of 3 answers as you noted them. Which number shows it?']);
  });

  test('says nothing of notes where half and more was heard', () => {
    const [message] = messages([...lacking(2), ...lacking(2, { register: 'noted' })], { isLack: true });
    expect(message).toBe('No result in 4 of 4 answers. Which number shows it?');
  });
});

describe('in which tellings a rule counts', () => {
  test.each<[rule: string, what: string, more: Told, severity: Severity, counts: boolean]>([
    ['blame', 'words that are there, in a short memory', { register: 'remembered', isSubstantial: false }, 'low', true],
    ['blame', 'words that are there, in key words', { register: 'noted' }, 'low', true],
    ['no-result', 'what is missing, in a short memory', { register: 'remembered', isSubstantial: false }, 'low', false],
    ['no-result', 'what is missing, in a memory of some length', { register: 'remembered' }, 'low', true],
    ['no-result', 'what is missing, in spoken words', {}, 'low', true],
    ['too-brief', 'length, in a memory', { register: 'remembered' }, 'high', false],
    ['too-brief', 'length, in key words', { register: 'noted' }, 'high', false],
    ['too-brief', 'length, in spoken words', {}, 'low', true],
    ['vague', 'a hint, in spoken words', {}, 'low', false],
    ['vague', 'a fault, in spoken words', {}, 'medium', true],
    ['vague', 'a fault, in a memory', { register: 'remembered' }, 'medium', false],
    ['hedging', 'a rule of another habit', {}, 'high', false],
  ])('%s: %s', (rule, _what, more, severity, counts) => {
    const tellings = [0, 1, 2].map((from) => told({ ...more, from, faults: [[rule, severity]] }));
    expect(messages(tellings)).toHaveLength(counts ? 1 : 0);
  });
});

describe('the count', () => {
  test('takes each telling for the first rule that saw something', () => {
    const tellings = [0, 1, 2, 3].map((from) => told({ from, faults: from < 3 ? [['no-metrics'], ['no-result']] : [['no-metrics']] }));
    expect(messages(tellings)).toEqual(['No result in 3 and no number in 1 of 4 answers. Which number shows it?']);
  });

  test('names the commonest first', () => {
    const tellings = [...lacking(2), ...[5, 6, 7].map((from) => told({ from, faults: [['no-metrics']] }))];
    expect(messages(tellings)).toEqual(['No number in 3 and no result in 2 of 5 answers. Which number shows it?']);
  });

  test('names three rules at most', () => {
    const rules = ['no-result', 'no-result', 'no-metrics', 'vague', 'blame', 'blame', 'blame'];
    expect(messages(rules.map((rule, from) => told({ from, faults: [[rule]] })))).toEqual([
      'Blame in 3, no result in 2 and no number in 1 of 7 answers. Which number shows it?',
    ]);
  });

  test('leaves out what could not show the habit', () => {
    const stories: Habit['base'] = { name: 'stories', holds: () => false };
    expect(messages([...lacking(3), ...fine(9)], { base: stories })).toEqual(['No result in 3 of 3 stories. Which number shows it?']);
  });

  test('adds what there is to say about them', () => {
    expect(messages(lacking(3), { about: (hits) => `Seen ${String(hits.length)} times.` })).toEqual(['No result in 3 of 3 answers. Seen 3 times. Which number shows it?']);
    expect(messages(lacking(3), { about: () => null })).toEqual(['No result in 3 of 3 answers. Which number shows it?']);
  });
});

describe('what the writer noted', () => {
  const noted = (from: number, words = 'no number'): Telling => told({ from, noted: words });

  test.each<[what: string, tellings: readonly Telling[], says: string | null]>([
    ['three notes', [noted(0), noted(1), noted(2)], 'You noted yourself that a number was missing, 3 times. Which number shows it?'],
    ['two notes', [noted(0), noted(1)], null],
    ['two notes and a fault', [noted(0), noted(1), ...lacking(1, { from: 9 })], 'You noted yourself that a number was missing, twice. No result in 1 of 3 answers. Which number shows it?'],
    ['a note and two faults', [noted(7), ...lacking(2)], 'No result in 2 of 3 answers. You noted yourself that a number was missing. Which number shows it?'],
    ['notes on something else', [noted(0, 'nice room'), noted(1, 'tea was cold'), noted(2, 'long way')], null],
  ])('%s', (_what, tellings, says) => {
    expect(messages(tellings)).toEqual(says === null ? [] : [says]);
  });

  test('is not heard where the habit does not ask for it', () => {
    expect(messages([noted(0), noted(1), noted(2)], { selfNoted: null })).toEqual([]);
  });
});

describe('the quotes', () => {
  test('begin with the writer\'s own words, then go from the newest telling back', () => {
    expect(quotes([
      told({ path: 'a.md', date: '2026-05-01', faults: [['no-result']] }),
      told({ path: 'b.md', date: '2026-07-01', faults: [['no-result']] }),
      told({ path: 'c.md', date: null, faults: [['no-result']] }),
      told({ path: 'd.md', date: '2026-04-01', noted: 'no number here' }),
    ])).toEqual(['no number here', 'b.md 0 no-result', 'a.md 0 no-result', 'c.md 0 no-result']);
  });

  test('of one day go by note and place', () => {
    const day = '2026-05-01';
    expect(quotes([
      told({ path: 'b.md', date: day, from: 3, faults: [['no-result']] }),
      told({ path: 'a.md', date: day, from: 9, faults: [['no-result']] }),
      told({ path: 'a.md', date: day, from: 4, faults: [['no-result']] }),
    ])).toEqual(['a.md 4 no-result', 'a.md 9 no-result', 'b.md 3 no-result']);
  });

  test('are five at most', () => {
    expect(quotes(lacking(9))).toHaveLength(5);
  });

  test('hold no words twice', () => {
    const same = lacking(4).map((telling) => ({ ...telling, faults: telling.faults.map((fault) => ({ ...fault, place: placeAt('a.md', 0, 'the same words') })) }));
    expect(quotes(same)).toEqual(['the same words']);
  });

  test('leave out a gap that has no words to show', () => {
    const [first, ...others] = lacking(3);
    const bare = first === undefined ? [] : [{ ...first, faults: first.faults.map((fault) => ({ ...fault, place: null })) }];
    expect(quotes([...bare, ...others])).toEqual(['a.md 1 no-result', 'a.md 2 no-result']);
  });
});
