import { describe, expect, test } from '@jest/globals';
import { readNoteTerms, type RankedNote } from '../../../../src/core/links/rank/indexed-note';
import { putNote, removeNote, type RankIndex } from '../../../../src/core/links/rank/rank-index';
import { folderSignal, linkersOf, namesOf, namesSaid, neighbourSignal, saidBy, tagSignal, targetsOf, titleSignal, type Signal } from '../../../../src/core/links/rank/signals';
import { termsIn } from '../../../../src/core/links/rank/terms';
import { rarities } from '../../../../src/core/links/rank/term-weights';
import { drain } from '../../../../src/core/notes/steps';
import { indexOf, note } from './vault';

const every = (index: RankIndex, value: number): Signal => new Float64Array(index.slots.length).fill(value);

describe('the names that a text says', () => {
  const index = indexOf([
    note('Kafka.md', ''), note('Message queues.md', ''), note('b.md', '', { title: 'Retry budgets at scale', aliases: ['Retry budgets'] }), note('Notes.md', ''), note('c.md', '', { title: '2026' }),
  ]);

  test.each([
    ['in any case', 'we chose KAFKA', ['Kafka']],
    ['in other forms', 'a message queue', ['Message queues']],
    ['once each', 'Kafka, kafka and Kafka', ['Kafka']],
    ['a longer and a shorter name of one note', 'retry budgets at scale', ['Retry budgets at scale', 'Retry budgets']],
    ['not in part', 'a message, then a queue', ['Message queues']],
    ['not in another order', 'queues of a message', []],
    ['no common word', 'my notes', []],
    ['no number', 'in 2026', []],
    ['none in no text', '', []],
  ])('%s', (_, text, expected) => {
    expect(namesSaid(index, termsIn(text)).map(({ name }) => name.words)).toEqual(expected);
  });
});

describe('the notes that say a name', () => {
  const index = indexOf([note('a.md', 'the dead letter queue'), note('b.md', 'a letter, dead in a queue'), note('c.md', 'Dead Letters Queues')]);
  const saying = (asked: RankedNote): readonly number[] => [...saidBy(index, namesOf(index, drain(readNoteTerms(asked, index.read))), every(index, 1))];

  test.each([
    ['all its words in order', note('q.md', '', { title: 'Dead letter queue' }), [1, 0, 1]],
    ['an alias', note('q.md', '', { title: 'Unheard', aliases: ['Letter queue'] }), [1, 0, 1]],
    ['one word', note('q.md', '', { title: 'Letter' }), [1, 1, 1]],
    ['a word that no note says', note('q.md', '', { title: 'Dead letter broker' }), [0, 0, 0]],
    ['no name', note('q.md', '', { title: '' }), [0, 0, 0]],
  ])('%s', (_, asked, expected) => {
    expect(saying(asked)).toEqual(expected);
  });

  test('are not looked at where they met no term of the title', () => {
    const names = namesOf(index, drain(readNoteTerms(note('q.md', '', { title: 'Letter' }), index.read)));
    expect([...saidBy(index, names, Float64Array.of(0, 1, 0))]).toEqual([0, 1, 0]);
  });
});

describe('links', () => {
  const notes = [note('a.md', '[[b]] [[c]] [[b]]'), note('b.md', '[[c]]'), note('c.md', 'text'), note('d.md', '[[Nothing]]')];

  test('lead from a note to others, each once', () => {
    const index = indexOf(notes);
    expect(index.slots.map((each) => (each === null ? [] : [...targetsOf(index, each)]))).toEqual([[1, 2], [2], [], []]);
  });

  test('are known from the other end too', () => {
    expect([...linkersOf(indexOf(notes), [2, 3])]).toEqual([[2, [0, 1]], [3, []]]);
  });

  test('lead to a note that comes later, and nowhere once it is gone', () => {
    const index = indexOf(notes);
    const targets = (): readonly number[] => (index.slots[3] === null || index.slots[3] === undefined ? [] : [...targetsOf(index, index.slots[3])]);
    expect(targets()).toEqual([]);
    drain(putNote(index, note('x/Nothing.md', 'text')));
    expect(targets()).toEqual([4]);
    removeNote(index, 'x/Nothing.md');
    expect(targets()).toEqual([]);
  });

  test('hand on how well their ends meet a query: the sum over the root of their number', () => {
    const signal = drain(neighbourSignal(indexOf(notes), Float64Array.of(0.5, 0.3, 0.1, 0.9), -1));
    expect([...signal].map((value) => value.toFixed(6))).toEqual([(0.4 / Math.SQRT2).toFixed(6), (0.6 / Math.SQRT2).toFixed(6), (0.8 / Math.SQRT2).toFixed(6), '0.000000']);
  });

  test('hand on nothing of the note that is asked for', () => {
    const signal = drain(neighbourSignal(indexOf(notes), Float64Array.of(0.5, 0.3, 0.1, 0.9), 0));
    expect([...signal].map((value) => value.toFixed(6))).toEqual(['0.000000', '0.100000', '0.300000', '0.000000']);
  });
});

describe('signs beside the text', () => {
  const index = indexOf([note('x/a.md', '', { tags: ['Rare', 'common'] }), note('x/b.md', '', { tags: ['common'] }), note('x/y/c.md', '', { tags: ['common'] }), note('d.md', '')]);

  test('are shared tags, a rare one more than a common one', () => {
    const [rare = 0, common = 0, alsoCommon, none] = tagSignal(index, ['rare', 'COMMON']);
    expect(rare).toBeGreaterThan(2 * common);
    expect([alsoCommon, none]).toEqual([common, 0]);
  });

  test.each([
    ['x/q.md', [1, 1, 0, 0]],
    ['x/y/q.md', [0, 0, 1, 0]],
    ['q.md', [0, 0, 0, 1]],
    ['z/q.md', [0, 0, 0, 0]],
  ])('are the folder of %s', (path, expected) => {
    expect([...folderSignal(index, path)]).toEqual(expected);
  });

  test('are titles of the same terms, 1 for the same title', () => {
    const titled = indexOf(['Retry cost', 'Retry limits', 'Weather'].map((title, at) => note(`${String(at)}.md`, '', { title })));
    const rarity = rarities(titled);
    const title = new Map(termsIn('Retry cost').map((term) => [titled.vocabulary.idOf.get(term) ?? -1, rarity[titled.vocabulary.notes[titled.vocabulary.idOf.get(term) ?? -1] ?? 0] ?? 0]));
    const [same, alike = 0, other] = titleSignal(titled, { title, rarity, met: every(titled, 1) });
    expect(same).toBeCloseTo(1, 12);
    expect(alike > 0.1 && alike < 0.9).toBe(true);
    expect(other).toBe(0);
  });
});
