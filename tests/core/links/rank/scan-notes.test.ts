import { describe, expect, test } from '@jest/globals';
import { expandedQuery } from '../../../../src/core/links/rank/expand-query';
import { readNoteTerms, type RankedNote } from '../../../../src/core/links/rank/indexed-note';
import type { RankIndex } from '../../../../src/core/links/rank/rank-index';
import { scanNotes, type Scan } from '../../../../src/core/links/rank/scan-notes';
import { isShort, termQuery } from '../../../../src/core/links/rank/term-query';
import { dampened, rarities, updateNorms } from '../../../../src/core/links/rank/term-weights';
import { drain } from '../../../../src/core/notes/steps';
import { indexOf, note } from './vault';

function scanOf(index: RankIndex, asked: RankedNote): Scan {
  const rarity = rarities(index);
  drain(updateNorms(index, rarity));
  return drain(scanNotes(index, termQuery(drain(readNoteTerms(asked, index.read)), index, rarity)));
}

const question = (text: string): RankedNote => note('', text, { title: '' });
const words = (count: number, prefix: string): string => Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`).join(' ');

describe('how rare a term is', () => {
  test.each([
    [0, Math.log(1 + 3.5 / 0.5)],
    [1, Math.log(1 + 2.5 / 1.5)],
    [3, Math.log(1 + 0.5 / 3.5)],
  ])('held by %i of three notes', (held, expected) => {
    expect(rarities(indexOf([note('a.md', 'x1'), note('b.md', 'x2'), note('c.md', 'x3')]))[held]).toBeCloseTo(expected, 12);
  });

  test.each([[0, 0], [1, 1], [2, 1 + Math.log(2)], [2_000, 1 + Math.log(2_000)]])('a count of %i weighs %d', (count, expected) => {
    expect(dampened(count)).toBeCloseTo(expected, 12);
  });
});

describe('the cosine', () => {
  test('is 1 for a note that says the same', () => {
    const index = indexOf([note('x1.md', 'queue broker', { title: '' }), note('x2.md', 'weather', { title: '' })]);
    expect(scanOf(index, question('queue broker')).cosine[0]).toBeCloseTo(1, 6);
  });

  test('is 0 for one that shares no term', () => {
    const index = indexOf([note('x1.md', 'queue broker'), note('x2.md', 'weather')]);
    expect(scanOf(index, question('queue broker')).cosine[1]).toBe(0);
  });

  test('is the same for a note that says all of it twice as often as for a short one, nearly', () => {
    const index = indexOf([note('x1.md', 'queue broker', { title: '' }), note('x2.md', 'queue broker '.repeat(40), { title: '' }), note('x3.md', 'sand', { title: '' })]);
    const { cosine } = scanOf(index, question('queue broker'));
    expect(cosine[1]).toBeCloseTo(cosine[0] ?? 0, 6);
  });

  test('follows the index after an edit', () => {
    const index = indexOf([note('x1.md', 'queue broker', { title: '' }), note('x2.md', 'weather', { title: '' })]);
    scanOf(index, question('queue'));
    const edited = indexOf([note('x1.md', 'queue broker', { title: '' }), note('x2.md', 'queue', { title: '' })]);
    expect(scanOf(edited, question('queue')).cosine[1]).toBeCloseTo(1, 6);
  });
});

describe('BM25F', () => {
  test('is rarity times count / (1.2 + count), for a text of average length', () => {
    const index = indexOf([note('x1.md', 'queue sand', { title: '' }), note('x2.md', 'salt soot', { title: '' })]);
    expect(scanOf(index, question('queue')).text[0]).toBeCloseTo(Math.log(1 + 1.5 / 1.5) * (1 / 2.2), 6);
  });

  test.each([
    ['a title more than a heading', note('x1.md', 'sand sand', { title: 'queue' }), note('x2.md', '# queue\nsand', { title: 'salt' })],
    ['a heading more than a line', note('x1.md', '# queue\nsand', { title: 'salt' }), note('x2.md', 'queue\nsand', { title: 'salt' })],
    ['an alias more than a line', note('x1.md', 'sand salt', { title: 'one', aliases: ['queue'] }), note('x2.md', 'queue salt', { title: 'one' })],
    ['a short text more than a long one', note('x1.md', 'queue', { title: 'one' }), note('x2.md', `queue ${words(60, 'w')}`, { title: 'one' })],
    ['twice more than once', note('x1.md', 'queue queue', { title: 'one' }), note('x2.md', 'queue salt', { title: 'one' })],
  ])('weighs %s', (_, more, less) => {
    const { text } = scanOf(indexOf([more, less, note('x3.md', 'weather')]), question('queue'));
    expect(text[0]).toBeGreaterThan(text[1] ?? Infinity);
    expect(text[1]).toBeGreaterThan(0);
  });

  test('of the title asks for the terms of the title alone', () => {
    const { title } = scanOf(indexOf([note('x1.md', 'queue'), note('x2.md', 'broker')]), note('q.md', 'broker', { title: 'queue' }));
    expect([...title].map((score) => score > 0)).toEqual([true, false]);
  });
});

describe('a query', () => {
  test.each([
    ['a question', 'How does a queue keep order?', true],
    ['sixty words', words(60, 'w'), true],
    ['sixty-one', words(61, 'w'), false],
    ['nothing', '', true],
  ])('%s: is it short? %s', (_, text, expected) => {
    expect(isShort(drain(readNoteTerms(question(text), indexOf([]).read)))).toBe(expected);
  });

  test('keeps the forty most telling terms for BM25F, two hundred for the cosine', () => {
    const index = indexOf([note('x1.md', words(300, 'w'))]);
    const query = termQuery(drain(readNoteTerms(question(words(300, 'w')), index.read)), index, rarities(index));
    expect([query.text.size, query.cosine.size, query.title.size]).toEqual([40, 200, 0]);
  });

  test('weighs a term of the title as three of the text', () => {
    const index = indexOf([note('x1.md', 'queue broker')]);
    const query = termQuery(drain(readNoteTerms(note('q.md', 'broker broker broker', { title: 'queue' }), index.read)), index, rarities(index));
    const [queue, broker] = ['queue', 'broker'].map((term) => query.cosine.get(index.vocabulary.idOf.get(term) ?? -1));
    expect(queue).toBeCloseTo(broker ?? 0, 12);
  });
});

describe('an expanded query', () => {
  const notes = [note('x1.md', 'lease fencing token', { title: '' }), note('x2.md', 'lease fencing clock', { title: '' }), note('x3.md', 'weather', { title: '' })];
  const index = indexOf(notes);
  const rarity = rarities(index);
  const idOf = (term: string): number => index.vocabulary.idOf.get(term) ?? -1;

  test('has the words of the notes that meet it best, the more of them the more', () => {
    const own = new Map([[idOf('leas'), rarity[2] ?? 0]]);
    const expanded = expandedQuery(index, { query: own, scores: Float64Array.of(1, 1, 0), rarity });
    expect([...expanded.keys()].map((id) => index.vocabulary.terms[id]).sort()).toEqual(['clock', 'fenc', 'leas', 'token']);
    expect((expanded.get(idOf('fenc')) ?? 0) / (rarity[2] ?? 1)).toBeGreaterThan((expanded.get(idOf('token')) ?? 0) / (rarity[1] ?? 1));
  });

  test('keeps seven tenths of the weight for its own words', () => {
    const own = new Map([[idOf('weather'), rarity[1] ?? 0]]);
    const expanded = expandedQuery(index, { query: own, scores: Float64Array.of(1, 0, 0), rarity });
    expect((expanded.get(idOf('weather')) ?? 0) / (rarity[1] ?? 1)).toBeCloseTo(0.7, 12);
  });

  test('is the query itself where no note meets it', () => {
    const own = new Map([[idOf('weather'), rarity[1] ?? 0]]);
    expect([...expandedQuery(index, { query: own, scores: new Float64Array(3), rarity }).keys()]).toEqual([idOf('weather')]);
  });
});
