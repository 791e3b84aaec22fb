import { describe, expect, test } from '@jest/globals';
import { probedRound } from '../../../src/core/practice/probed-round';
import { sightingsOfRemarks } from '../../../src/core/practice/remark-sightings';
import type { Sighting } from '../../../src/core/practice/sighting';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { areaIn, areasIn } from './areas-in';

const head = (...lines: readonly string[]): string => `---\ntags: [interview]\n${lines.join('\n')}\n---\n`;
const round = (date: string): string => head('company: Acme', `date: ${date}`, 'round: technical');
const talk = '1. How do you keep one shop from flooding the shared queue?\n    => I said a quota\n2. Tell me about a conflict with a colleague.\n    => I said the deploy queue\n3. How big was the team?\n    => I said six of us\n';

function remarksIn(note: string, path = 'a.md'): readonly Sighting[] {
  const { notes, rounds, familyOf } = notebookOfNotes({ [path]: note });
  return notes.flatMap((review) => sightingsOfRemarks(probedRound(review, rounds.get(path) ?? null, familyOf)));
}

function areasOf(note: string): readonly (readonly string[])[] {
  return remarksIn(note).map(({ areas, evidence }) => [evidence.quote, ...areas.map(({ name }) => name)]);
}

describe('a remark on a round is evidence', () => {
  test.each([
    ['of the topic that it names', 'I mixed up the saga steps', ['saga']],
    ['of the topic that it means', 'blanked on isolation', ['noisy-neighbours']],
    ['of the competency that it has no story for', 'no story ready for mentoring', ['mentoring']],
    ['of the competency that an answer was to show', 'My failure answer had no lesson', ['failure']],
  ])('%s', (_, remark, areas) => {
    expect(areasOf(`${round('2026-08-03')}${talk}\n## Afterwards\n\n${remark}\n`)).toEqual([[remark, ...areas]]);
  });

  test('of what the question probes of which it speaks', () => {
    const [seen] = remarksIn(`${round('2026-08-03')}${talk}\n## Afterwards\n\nmy colleague bit was too long\n`);
    expect(seen?.areas.map(({ name }) => name)).toEqual(['conflict']);
    expect(seen?.evidence.message).toBe('You noted "my colleague bit was too long" on "Tell me about a conflict with a colleague."');
  });

  test.each([
    ['what was never asked', 'they never asked about sagas'],
    ['how the talk was held', 'the shared editor was laggy, so the saga took long'],
    ['what went well', 'the saga part went really well'],
    ['what only tells', 'we spoke of sagas for a while'],
    ['a question', 'why did I not think of a saga?'],
    ['what names nothing', 'rambled'],
  ])('and %s is none', (_, remark) => {
    expect(areasOf(`${round('2026-08-03')}${talk}\n## Afterwards\n\n${remark}\n`)).toEqual([]);
  });

  test('at its own place, dated by the round', () => {
    const note = `${round('2026-08-03')}${talk}\n## Afterwards\n\nblanked on isolation\n`;
    const [seen] = remarksIn(note);
    expect(note.slice(seen?.evidence.from, seen?.evidence.to)).toBe('blanked on isolation');
    expect(seen?.evidence).toMatchObject({ kind: 'reflection', date: '2026-08-03', question: null, path: 'a.md' });
    expect(note.split('\n')[(seen?.evidence.line ?? 0) - 1]).toBe('blanked on isolation');
  });

  test('of the question too: what was left open is open on that topic', () => {
    const open = `${round('2026-08-03')}1. How do you stop a loud shop from hurting the rest?\n2. How big was the team?\n    => I said six of us\n\n## Afterwards\n\nblanked on loud shop isolation\n`;
    const later = `${round('2026-09-03')}${talk}\n## Afterwards\n\nagain no answer on isolation\n`;
    const { need, evidence } = areaIn(areasIn({ 'a.md': open, 'b.md': later }), 'topic noisy-neighbours');
    expect(evidence.map(({ kind, path }) => [kind, path])).toEqual([['unanswered', 'a.md'], ['reflection', 'b.md'], ['reflection', 'a.md']]);
    expect(need).toContain('Unanswered in 1 round, last on 2026-08-03');
  });
});

describe('notes at the end of a talk', () => {
  const spoken = (date: string, ...closing: readonly string[]): string => `${round(date)}Ida: How would you split the ledger?\nMe: I would split it by harbour and keep the totals in one place.\n\nIda: Who ran it at night?\nMe: We did, in turns of one week each.\n\n${closing.join('\n')}\n`;

  test('are of the round, whichever answer they stand under', () => {
    const names = areasOf(spoken('2026-08-03', 'After: I blanked on isolation')).flatMap(([, ...areas]) => areas);
    expect(names).toEqual(['noisy-neighbours']);
  });

  test('are none where they tell of the work', () => {
    expect(areasOf(spoken('2026-08-03', 'The harbour office liked it and kept it.'))).toEqual([]);
  });
});

describe('outside of rounds', () => {
  const daily = (words: string): string => `${head('date: 2026-08-04')}# Tuesday\n\n${words}\n`;

  test.each([
    ['still nothing for mentoring', ['mentoring']],
    ['my mentoring story does not exist', ['mentoring']],
    ["still can't estimate storage", ['scaling']],
  ])('%j counts', (words, areas) => {
    expect(areasOf(daily(words))).toEqual([[words, ...areas]]);
  });

  test.each([
    ['the saga was slow at first'],
    ['queues were a mess in the old system'],
    ['read about sagas'],
    ['bring the numbers of the saga'],
  ])('%j does not', (words) => {
    expect(areasOf(daily(words))).toEqual([]);
  });

  test('words of a coach never count', () => {
    expect(areasOf(`${head()}# Feedback from my coach\n\nYou blanked on isolation and had no story for mentoring.\n`)).toEqual([]);
  });
});

describe('a round told in prose', () => {
  const narrated = (date: string, words: string): string => `${round(date)}We spoke for an hour, mostly of ferries.\n\n- ${words}\n`;

  test('is a round of its own', () => {
    const [seen] = remarksIn(narrated('2026-08-03', 'mixed up the saga steps'));
    expect([seen?.round, seen?.evidence.date]).toEqual(['2026-08-03 acme', '2026-08-03']);
  });

  test('counts with the others', () => {
    const area = areaIn(areasIn({ 'a.md': narrated('2026-08-03', 'mixed up the saga steps'), 'b.md': narrated('2026-09-03', 'no idea how a saga ends'), 'c.md': narrated('2026-10-03', 'weak on sagas') }), 'topic saga');
    expect(area.need).toBe('Thin in 3 answers (3 you noted yourself), last on 2026-10-03.');
    expect(area.next).toBe('Prepare an answer for what you noted: "weak on sagas".');
  });
});

test('a talk in the dress of questions and answers is a memory where its answers are key words', () => {
  const memory = (date: string, question: string): string => `${round(date)}Q: ${question}\nA: sent a wrong report.\n\nQ: Why do you leave?\nA: the road ahead\n\nQ: How big was the team?\nA: six\n`;
  expect(areasIn({ 'a.md': memory('2026-07-01', 'Tell me about a time you failed.'), 'b.md': memory('2026-08-01', 'What is your biggest failure?'), 'c.md': memory('2026-09-01', 'Tell me about a mistake you made.') }).areas.map(({ name }) => name)).not.toContain('failure');
});

test('a remark is seen once in a round, however often it stands there', () => {
  const note = `${round('2026-08-03')}${talk}\n## Afterwards\n\nblanked on isolation\n\n## Again\n\nblanked on isolation\n`;
  expect(areasIn({ 'a.md': note }).tooFew).toContainEqual(expect.objectContaining({ name: 'noisy-neighbours', count: 1 }));
});
