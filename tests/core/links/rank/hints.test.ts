import { describe, expect, test } from '@jest/globals';
import { fitsHint, hintOf, hintSignals, type Hint, type HintSignals } from '../../../../src/core/links/rank/hints';
import { rarities, updateNorms } from '../../../../src/core/links/rank/term-weights';
import { relatedToLines, type RelatedNote } from '../../../../src/core/links/related-notes';
import { drain } from '../../../../src/core/notes/steps';
import { indexOf, note, studyNotes } from './vault';

const hint = (title: string, names: readonly string[], rest: Partial<Hint> = {}): Hint => ({ title, names, because: ['bananas', 'split'], weight: 1, ...rest });

const order = hint('Event logs', ['kafka', 'partition', 'broker', 'retention']);
const stale = hint('Freshness', ['stale', 'invalidation', 'expire']);
const index = indexOf(studyNotes);
const slotOf = (path: string): number => index.slotOf.get(path) ?? -1;
const [kafka, queues, caching, conflict] = ['Tech/Kafka.md', 'Tech/Message queues.md', 'Tech/Caching.md', 'People/Conflict.md'].map(slotOf) as [number, number, number, number];

function signals(...hints: readonly Hint[]): HintSignals {
  const rarity = rarities(index);
  drain(updateNorms(index, rarity));
  return drain(hintSignals(index, hints, rarity));
}

describe('what is hinted at', () => {
  test('speaks for the notes that hold its words, and for no others', () => {
    const { hinted } = signals(stale);
    expect(hinted[caching]).toBeGreaterThan(0);
    expect([hinted[kafka], hinted[conflict]]).toEqual([0, 0]);
  });

  test.each([
    ['a title', hint('x', ['kafka']), [kafka]],
    ['an alias', hint('x', ['event log']), [kafka]],
    ['its own title', hint('Message queue', []), [queues]],
    ['not by a word of a longer name', hint('x', ['log of events']), []],
    ['not where a name only holds one of a note', hint('x', ['kafka streams']), []],
  ])('names notes by %s', (_name, one, expected) => {
    const { named } = signals(one);
    expect([...named.keys()].filter((slot) => named[slot] !== 0)).toEqual(expected);
  });

  test('weighs less where it is less likely', () => {
    const likely = signals(stale, { ...order, weight: 0.6 });
    const unlikely = signals(stale, { ...order, weight: 0.1 });
    expect(likely.hinted[kafka]).toBeGreaterThan(unlikely.hinted[kafka] ?? 0);
    expect(likely.named[kafka]).toBe(0.6);
  });

  test('is nothing without hints', () => {
    const none = signals();
    expect([...none.hinted, ...none.cosine, ...none.named].every((each) => each === 0)).toBe(true);
    expect(hintOf(index, kafka, none)).toBeNull();
  });

  test('is told apart for each note', () => {
    const both = signals(order, stale);
    expect([kafka, caching, conflict].map((slot) => hintOf(index, slot, both)?.title ?? null)).toEqual(['Event logs', 'Freshness', null]);
  });

  test('fits a note that bears a name or holds many of the words', () => {
    expect([kafka, caching, conflict].map((slot) => fitsHint(signals(hint('x', ['event log'])), slot))).toEqual([true, false, false]);
    expect([kafka, caching, conflict].map((slot) => fitsHint(signals(stale), slot))).toEqual([false, true, false]);
  });
});

function related(text: string, hints: readonly Hint[], floor = 0.12): readonly RelatedNote[] {
  return drain(relatedToLines(index, { path: 'Round.md', text, hints }, { limit: 3, floor }));
}

describe('lines with hints', () => {
  test('find a note that shares no word with them, and say why', () => {
    expect(related('Bananas split?', [order])).toEqual([{
      path: 'Tech/Kafka.md', title: 'Kafka', heading: null, headings: [], reasons: ['fits the topic Event logs, as "bananas" and "split" suggest'],
    }]);
  });

  test('find nothing without them', () => {
    expect(related('Bananas split?', [])).toEqual([]);
  });

  test('put what they mention first, with that reason first', () => {
    const [first] = related('Does caching of bananas split?', [order]);
    expect(first?.path).toBe('Tech/Caching.md');
    expect(first?.reasons[0]).toBe('mentions "caching"');
  });

  test('say no more than is true of a note that came for a word of the subject', () => {
    const slight = [note('a.md', 'A broker sold us the house and the garden, the roof leaked, and the windows did not close.'), ...studyNotes];
    const found = drain(relatedToLines(indexOf(slight), { path: 'Round.md', text: 'Bananas split?', hints: [hint('Event logs', ['broker', 'kafka', 'partition', 'retention', 'order', 'log'])] }, { limit: 9, floor: 0 }));
    expect(found.find(({ path }) => path === 'a.md')?.reasons).toEqual(['has words of the topic Event logs, as "bananas" and "split" suggest']);
  });

  test('leave out the notes that the links around them lead to', () => {
    const links = [{ target: 'Kafka', isRelative: false }];
    expect(drain(relatedToLines(index, { path: 'Round.md', text: 'Bananas split?', hints: [order], links }, { limit: 3, floor: 0.12 }))).toEqual([]);
  });
});
