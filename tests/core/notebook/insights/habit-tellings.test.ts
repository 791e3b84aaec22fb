import { describe, expect, test } from '@jest/globals';
import { debrief, tellingsIn, transcript } from './heard';

const asked = 'Tell me about a hard bug you fixed.';

describe('what counts as one telling', () => {
  test('is every answer of a round, with its date', () => {
    const tellings = tellingsIn({ 'a.md': transcript('2026-05-04', [[asked, 'I found a lock that was taken twice.'], ['Why Redis?', 'It keeps counters in memory.']]) });
    expect(tellings.map(({ said, date, round }) => [said[0]?.text, date, round?.company])).toEqual([
      ['I found a lock that was taken twice.', '2026-05-04', 'Marl'],
      ['It keeps counters in memory.', '2026-05-04', 'Marl'],
    ]);
  });

  test('is every story of a table, but no empty cell', () => {
    const table = '---\ntags: [interview]\n---\n\n| question | breakdown | story 1 | story 2 |\n| --- | --- | --- | --- |\n| Greatest achievement? | | S: slow search<br>T: make it fast<br>A: I built an index<br>R: 8 s to 1 s | |\n';
    const tellings = tellingsIn({ 'table.md': table });
    expect(tellings.map(({ story, question }) => [story?.form, question?.text])).toEqual([['full', 'Greatest achievement?']]);
  });

  test('is no question without an answer', () => {
    expect(tellingsIn({ 'a.md': '---\ntags: [interview]\n---\n\n1. Why Redis?\n2. Why Kafka?\n' })).toEqual([]);
  });

  test('is no question asked of the interviewer', () => {
    const tellings = tellingsIn({ 'a.md': debrief('2026-05-04', [['Why Redis?', 'I said it is fast']]).concat('\n## Questions to ask them\n\n- How do you deploy?\n    => I said nothing\n') });
    expect(tellings.map(({ question }) => question?.text)).toEqual(['Why Redis?']);
  });

  test('holds what the writer noted about it', () => {
    const [telling] = tellingsIn({ 'a.md': debrief('2026-05-04', [['Why Redis?', 'I said it is fast', 'could improve: name the price']]) });
    expect(telling?.selfNotes.map(({ quote, line }) => [quote, line])).toEqual([['could improve: name the price', 9]]);
  });

  test('names the rules that saw something, without what the writer noted', () => {
    const [telling] = tellingsIn({ 'a.md': debrief('2026-05-04', [[asked, 'I said the double invoices', 'could be better']]) });
    expect(telling?.faults.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-result']));
    expect(telling?.faults.map(({ rule }) => rule)).not.toContain('self-note');
  });
});

describe('how it came onto the page', () => {
  const long = 'I wrote a small tool for it and I ran it over all of the rows before we moved any of the traffic to the new cluster.';

  test.each([
    ['a turn of a transcript', transcript('2026-05-04', [[asked, 'A lock.'], ['Why?', 'It was taken twice.']]), 'spoken', true],
    ['a short memory', debrief('2026-05-04', [[asked, 'I said the lock story']]), 'remembered', false],
    ['a memory of some length', debrief('2026-05-04', [[asked, 'I said the lock story, how I found it with a dump and that I wrote the patch myself']]), 'remembered', true],
    ['a short line of a round', debrief('2026-05-04', [[asked, 'the lock, taken twice']]), 'remembered', false],
    ['whole sentences in a round', debrief('2026-05-04', [[asked, long]]), 'spoken', true],
    ['a prepared answer in the first person', `---\ntags: [interview]\n---\n\nQ: ${asked}\nA: I found a lock that was taken twice.\n`, 'spoken', true],
    ['a prepared answer in key words', `---\ntags: [interview]\n---\n\nQ: ${asked}\nA: lock, dump, patch\n`, 'noted', false],
  ])('%s', (_what, text, register, isSubstantial) => {
    const [telling] = tellingsIn({ 'a.md': text });
    expect([telling?.register, telling?.isSubstantial]).toEqual([register, isSubstantial]);
  });
});

describe('words that stand in two notes', () => {
  const said = 'I found a lock that was taken twice and I patched it.';

  test('count once', () => {
    const tellings = tellingsIn({ 'a.md': transcript('2026-05-04', [[asked, said]]), 'b.md': transcript('2026-05-05', [[asked, said]]) });
    expect(tellings.map(({ isCopy, review }) => [review.note.path, isCopy])).toEqual([['a.md', false], ['b.md', true]]);
  });

  test('are no copy where they are few', () => {
    const tellings = tellingsIn({ 'a.md': transcript('2026-05-04', [[asked, 'A lock.']]), 'b.md': transcript('2026-05-05', [[asked, 'A lock.']]) });
    expect(tellings.map(({ isCopy }) => isCopy)).toEqual([false, false]);
  });
});

describe('the words beside a gap', () => {
  const row = (cell: string): string => `---\ntags: [interview]\n---\n\n| question | story 1 |\n| --- | --- |\n| Tell me about a project you led. | ${cell} |\n`;

  test.each([
    ['the last part before it', 'S: the search was slow for drivers<br>T: make it fast for all<br>A: I built an index in the night', 'no-result', 'I built an index in the night'],
    ['the first part after it', 'A: I built an index in the night<br>R: from 8 s to 1 s for all drivers', 'no-situation', 'I built an index in the night'],
  ])('are of %s', (_what, cell, rule, quote) => {
    const [telling] = tellingsIn({ 'a.md': row(cell) });
    expect(telling?.faults.find((fault) => fault.rule === rule)?.place?.quote).toBe(quote);
  });
});
