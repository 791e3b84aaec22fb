import { describe, expect, test } from '@jest/globals';
import { readNoteTerms, type RankedNote } from '../../../../src/core/links/rank/indexed-note';
import type { RankIndex } from '../../../../src/core/links/rank/rank-index';
import { rankForLines, rankForNote } from '../../../../src/core/links/rank/rank-notes';
import { drain } from '../../../../src/core/notes/steps';
import { indexOf, note, studyNotes } from './vault';

const options = { limit: 9, floor: 0 };
const filler = (word: string): string => `${word} `.repeat(30);

function ranked(index: RankIndex, each: RankedNote, given = options): readonly string[] {
  return drain(rankForNote(index, drain(readNoteTerms(each, index.read)), given)).ranked.map(({ slot }) => index.slots[slot]?.path ?? '');
}

function forLines(index: RankIndex, text: string, given = options): readonly string[] {
  return drain(rankForLines(index, drain(readNoteTerms(note('', text, { title: '' }), index.read)), given)).ranked.map(({ slot }) => index.slots[slot]?.path ?? '');
}

describe('the notes ranked for a note', () => {
  test('begin with the one that says the same', () => {
    const asked = note('Round 1.md', 'They asked how a cached value grows stale and when to expire it.');
    expect(ranked(indexOf([...studyNotes, asked]), asked)[0]).toBe('Tech/Caching.md');
  });

  test('do not hold the note itself', () => {
    const [first] = studyNotes;
    expect(first === undefined ? [] : ranked(indexOf(studyNotes), first)).not.toContain('Tech/Kafka.md');
  });

  test('do not hold notes without any sign', () => {
    const index = indexOf([note('a.md', 'queue'), note('b.md', 'queue'), note('x/c.md', 'weather')]);
    expect(ranked(index, note('a.md', 'queue'))).toEqual(['b.md']);
  });

  test.each([
    ['by name', '[[Caching]] grows stale'],
    ['by path', '[[Tech/Caching|it]] grows stale'],
    ['in Markdown', '[it](Tech/Caching.md) grows stale'],
  ])('do not hold one that it links %s', (_, text) => {
    const asked = note('Round 1.md', text);
    expect(ranked(indexOf([...studyNotes, asked]), asked)).not.toContain('Tech/Caching.md');
  });

  test('need not be asked by a note of the index', () => {
    expect(ranked(indexOf(studyNotes), note('New.md', 'A broker keeps a log for each partition'))[0]).toBe('Tech/Kafka.md');
  });

  test.each([
    ['says its title', [note('a.md', filler('sand')), note('Kafka.md', filler('salt')), note('c.md', filler('soot'))], 'we chose kafka', 'Kafka.md'],
    ['says an alias of it', [note('a.md', filler('sand')), note('b.md', filler('salt'), { aliases: ['event log'] })], 'an Event Log keeps all', 'b.md'],
    ['bears its tag', [note('b.md', 'one', { tags: ['other'] }), note('c.md', 'two', { tags: ['Messaging'] })], 'nothing', 'c.md'],
    ['stands in its folder', [note('x/b.md', 'one'), note('c.md', 'two'), note('y/d.md', 'three')], 'nothing', 'c.md'],
    ['has a title like its own', [note('x/Cost of retries.md', 'one'), note('x/c.md', 'two')], 'nothing', 'x/Cost of retries.md'],
  ])('put one first where the note %s', (_, notes, text, expected) => {
    const asked = note('Retries.md', text, { tags: ['messaging'] });
    expect(ranked(indexOf([...notes, asked]), asked)[0]).toBe(expected);
  });

  test('hold one that says the name of the note', () => {
    const asked = note('x/Backpressure.md', filler('slow'));
    expect(ranked(indexOf([asked, note('b.md', 'we built backpressure late'), note('c.md', 'other')]), asked)).toEqual(['b.md']);
  });

  test('hold one that says another name of the note', () => {
    const asked = note('x/B12.md', filler('slow'), { aliases: ['flow control'] });
    expect(ranked(indexOf([asked, note('b.md', 'we built flow control late'), note('c.md', `control of a late flow ${filler('salt')}`)]), asked)[0]).toBe('b.md');
  });

  test('hold one that a like note links, though it shares no word', () => {
    const asked = note('x/a.md', 'cached values grow stale');
    const notes = [asked, note('y/like.md', 'cached values that grow stale: [[far|.]]'), note('z/far.md', 'expiry'), note('z/alone.md', 'expiry')];
    expect(ranked(indexOf(notes), asked)).toEqual(['y/like.md', 'z/far.md']);
  });

  test('are not drawn by a common word as a title', () => {
    const notes = [note('x/Notes.md', filler('sand')), note('x/Kafka.md', filler('salt'))];
    expect(ranked(indexOf(notes), note('a.md', 'my notes on kafka'))[0]).toBe('x/Kafka.md');
  });

  test('are not drawn by a number in a title', () => {
    const notes = [note('x/Chapter 2.md', 'sand'), note('x/c.md', 'cost of a rewrite')];
    expect(ranked(indexOf(notes), note('Round 2.md', 'what a rewrite did cost'))).toEqual(['x/c.md']);
  });

  test.each(['2026', '12 + 7'])('are not drawn by %s as a name', (name) => {
    const notes = [note('x/a.md', 'sand', { aliases: [name] }), note('x/b.md', 'cost of a rewrite')];
    expect(ranked(indexOf(notes), note('Round.md', `in the year ${name} a rewrite did cost`))[0]).toBe('x/b.md');
  });

  test('stand in order of path where nothing tells them apart', () => {
    const notes = ['x/c.md', 'x/a.md', 'x/b.md'].map((path) => note(path, 'queue', { title: 'same' }));
    expect(ranked(indexOf(notes), note('q.md', 'queue'))).toEqual(['x/a.md', 'x/b.md', 'x/c.md']);
  });

  test('are at most so many', () => {
    const notes = Array.from({ length: 40 }, (_, at) => note(`x/${String(at)}.md`, 'queue', { title: 'same' }));
    expect(ranked(indexOf(notes), note('q.md', 'queue'), { limit: 7, floor: 0 })).toHaveLength(7);
  });

  test('leave out what is hardly alike, with a floor, but not what the note names', () => {
    const notes = [
      note('x/like.md', 'a broker keeps a log'), note('x/far.md', `broker ${Array.from({ length: 90 }, (_, at) => `word${String(at)}`).join(' ')}`), note('x/Ledger.md', filler('salt')),
    ];
    const asked = note('q.md', 'the broker keeps one log beside the ledger');
    expect([...ranked(indexOf(notes), asked)].sort()).toEqual(['x/Ledger.md', 'x/far.md', 'x/like.md']);
    expect([...ranked(indexOf(notes), asked, { limit: 9, floor: 0.12 })].sort()).toEqual(['x/Ledger.md', 'x/like.md']);
  });

  test('are none in an empty vault, and none for an empty note', () => {
    expect(ranked(indexOf([]), note('a.md', 'queue'))).toEqual([]);
    expect(ranked(indexOf(studyNotes), note('zz/.md', '', { title: '' }))).toEqual([]);
  });

  test('are found in many small steps', () => {
    const notes = Array.from({ length: 3_000 }, (_, at) => note(`x/${String(at)}.md`, `queue ${Array.from({ length: 120 }, (__, word) => `w${String((at * 7 + word) % 900)}`).join(' ')}`));
    const index = indexOf(notes);
    const steps = rankForNote(index, drain(readNoteTerms(note('q.md', 'queue w1 w2'), index.read)), options);
    let count = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(8);
  });
});

describe('the notes ranked for a question', () => {
  const notes = [
    ...studyNotes,
    note('Tech/SQS.md', 'A managed queue. After five tries it goes to the DLQ.', { aliases: ['simple queue service'] }),
    note('Tech/Cloud.md', 'AWS runs it for us.'),
    note('Tech/Languages.md', 'C++ has destructors, C# has a collector.'),
    note('Tech/Delivery.md', 'A message that fails is moved to a dead letter queue (DLQ) and looked at by hand.'),
  ];
  const index = indexOf(notes);

  test.each([
    ['in other forms of its words', 'How would you partition the logs?', 'Tech/Kafka.md'],
    ['by a name of the note', 'What is an idempotency key?', 'Tech/Idempotency.md'],
    ['by a short form', 'Why AWS?', 'Tech/Cloud.md'],
    ['by a language', 'How does C++ free memory?', 'Tech/Languages.md'],
    ['with a letter missing', 'Tell me about idempotncy', 'Tech/Idempotency.md'],
    ['with letters swapped', 'How do you invaildate?', 'Tech/Caching.md'],
  ])('%s: %s', (_, question, expected) => {
    expect(forLines(index, question)[0]).toBe(expected);
  });

  test.each([
    ['a short form in full', 'what is a dlq', 'Tech/Message queues.md'],
    ['what is spelt out in short', 'what is a dead letter queue', 'Tech/SQS.md'],
    ['a short form that is misspelt', 'and the dlquqe?', 'Tech/SQS.md'],
  ])('find %s: %s', (_, question, expected) => {
    expect(forLines(index, question).slice(0, 4)).toContain(expected);
  });

  test('hold what goes with the words of the best notes, though the question has none of them', () => {
    const pile = Array.from({ length: 12 }, (_, at) => note(`p/${String(at)}.md`, `lease fencing token ${String(at)}x`, { title: `t${String(at)}` }));
    const far = note('p/far.md', 'fencing token', { title: 'far' });
    const others = Array.from({ length: 40 }, (_, at) => note(`o/${String(at)}.md`, `weather ${String(at)}y`, { title: `o${String(at)}` }));
    expect(forLines(indexOf([...pile, far, ...others]), 'lease', { limit: 20, floor: 0 })).toContain('p/far.md');
  });

  test('are none for a question of stop words', () => {
    expect(forLines(index, 'And then you were?')).toEqual([]);
  });
});
