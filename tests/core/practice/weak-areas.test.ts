import { describe, expect, test } from '@jest/globals';
import { areaIn, areasIn, debrief } from './areas-in';

const first = debrief('2026-08-03', '1. How do you make a consumer idempotent?', '    => I said with a table of keys', '2. What about idempotency across two services?', '');
const second = debrief('2026-09-14', '1. Where do you keep the idempotency key?');
const third = debrief('2026-10-05', '1. What is idempotency, in one line?', '    => I said doing it twice is like doing it once', '    --> could improve, I had no example');

describe('a topic that rounds left open', () => {
  const found = areasIn({ 'a.md': first, 'b.md': second, 'c.md': third });
  const area = areaIn(found, 'topic idempotency');

  test('is a weak area with its need in one sentence', () => {
    expect(area).toMatchObject({ title: 'Idempotency and duplicates', state: 'open', need: 'Unanswered in 2 rounds, last on 2026-09-14; thin in 1 more answer (1 you noted yourself).' });
  });

  test('says what to do first in the words of the newest question', () => {
    expect(area.next).toBe('Answer aloud: "Where do you keep the idempotency key?".');
  });

  test('shows its evidence, the gravest first, then the newest', () => {
    expect(area.evidence.map(({ kind, path, date, quote, message, line }) => [kind, path, date, quote, message, line])).toEqual([
      ['unanswered', 'b.md', '2026-09-14', '', 'Unanswered: "Where do you keep the idempotency key?"', 6],
      ['unanswered', 'a.md', '2026-08-03', '', 'Unanswered: "What about idempotency across two services?"', 8],
      ['reflection', 'c.md', '2026-10-05', 'could improve, I had no example', 'You noted "could improve, I had no example" on "What is idempotency, in one line?"', 8],
    ]);
  });

  test('at the places where the words stand', () => {
    const texts: Readonly<Record<string, string>> = { 'a.md': first, 'b.md': second, 'c.md': third };
    expect(area.evidence.map(({ path, from, to }) => texts[path]?.slice(from, to))).toEqual([
      'Where do you keep the idempotency key?', 'What about idempotency across two services?', 'could improve, I had no example',
    ]);
  });

  test('whatever the order of the notes', () => {
    expect(areasIn({ 'c.md': third, 'a.md': first, 'b.md': second })).toEqual(found);
  });
});

describe('too little to say', () => {
  test('with two pieces of evidence', () => {
    const { areas, tooFew } = areasIn({ 'a.md': first, 'b.md': second });
    expect(areas).toEqual([]);
    expect(tooFew).toContainEqual({ kind: 'topic', name: 'idempotency', title: 'Idempotency and duplicates', count: 2 });
  });

  test('with no evidence at all', () => {
    expect(areasIn({ 'a.md': debrief('2026-08-03', '1. Why did you leave?', '    => I said for more people to learn from') })).toEqual({ areas: [], tooFew: [] });
    expect(areasIn({})).toEqual({ areas: [], tooFew: [] });
  });

  test('where the same words stand twice in a round', () => {
    const list = debrief('2026-08-03', '1. How do you make a consumer idempotent?', '2. Where do you keep the idempotency key?', '', '## Again', '', '1. How do you make a consumer idempotent?', '2. Where do you keep the idempotency key?');
    expect(areasIn({ 'a.md': list }).tooFew).toContainEqual(expect.objectContaining({ name: 'idempotency', count: 2 }));
  });

  test('where two notes tell of the same round', () => {
    expect(areasIn({ 'a.md': first, 'copy of a.md': first, 'b.md': second }).tooFew).toContainEqual(expect.objectContaining({ name: 'idempotency', count: 2 }));
  });
});

describe('no evidence', () => {
  const asked = (...lines: readonly string[]): string => debrief('2026-10-20', '1. How do you shard an idempotency table?', ...lines);
  const countWith = (note: string): number => areasIn({ 'a.md': first, 'b.md': second, 'z.md': note }).areas.length;

  test.each([
    ['an answer', asked('    => I said by customer')],
    ['an answer to a follow-up', asked('    => He asked and how do you move a shard?', '        -> I said with double writes')],
    ['an answer behind the question on its line', debrief('2026-10-20', '1. How do you shard an idempotency table? by customer, then by month')],
    ['an issue of the format', asked('    => I said by customer', '    --> ran out of time, the editor was laggy')],
    ['a question that is still to come', asked().replace('2026-10-20', '2026-12-01')],
    ['a question that nobody asked yet', '---\ntags: [interview]\n---\n## How do you shard an idempotency table?\n'],
    ['a question of the candidate', debrief('2026-10-20', '## Questions for them', '', '- How do you shard your idempotency table?')],
  ])('is %s', (_, note) => {
    expect(countWith(note)).toBe(0);
  });

  test('but a question without any of these is', () => {
    expect(countWith(asked())).toBe(1);
  });
});

describe('a question that the writer notes as not answered', () => {
  test.each([
    ['    => blanked', '; you noted "blanked"'],
    ['    => I had no idea.', '; you noted "I had no idea."'],
    ['    => nothing came to mind', '; you noted "nothing came to mind"'],
    ["    => didn't know how to answer", '; you noted "didn\'t know how to answer"'],
  ])('%j is unanswered', (line, noted) => {
    const note = debrief('2026-10-20', '1. How do you shard an idempotency table?', line);
    const { evidence } = areaIn(areasIn({ 'a.md': first, 'b.md': second, 'z.md': note }), 'topic idempotency');
    expect(evidence[0]).toMatchObject({ kind: 'unanswered', message: `Unanswered: "How do you shard an idempotency table?"${noted}`, quote: '', path: 'z.md' });
  });

  test('and one with half an answer is thin', () => {
    const note = debrief('2026-10-20', '1. How do you shard an idempotency table?', '    => I said by customer. Forgot to say how it grows.');
    const { evidence, need } = areaIn(areasIn({ 'a.md': first, 'b.md': second, 'z.md': note }), 'topic idempotency');
    expect(evidence[2]).toMatchObject({ kind: 'reflection', quote: 'Forgot to say how it grows.', path: 'z.md' });
    expect(need).toBe('Unanswered in 2 rounds, last on 2026-09-14; thin in 1 more answer (1 you noted yourself).');
  });
});

describe('the order of areas', () => {
  const caching = ['1. What do you cache in Redis?', '2. Why a write-through cache?', '3. Which caching layer is in front?'];
  const noted = caching.flatMap((line) => [line, '    => I said it depends', '    --> could improve']);

  test('is unanswered before thin, however often', () => {
    const { areas } = areasIn({ 'a.md': first, 'b.md': second, 'c.md': third, 'd.md': debrief('2026-08-20', ...noted), 'e.md': debrief('2026-11-02', ...noted) });
    expect(areas.map(({ name, need }) => [name, need])).toEqual([
      ['idempotency', 'Unanswered in 2 rounds, last on 2026-09-14; thin in 1 more answer (1 you noted yourself).'],
      ['caching', 'Thin in 6 answers (6 you noted yourself), last on 2026-11-02.'],
    ]);
  });

  test('is more rounds before fewer, then the newer before the older', () => {
    const once = { 'd.md': debrief('2026-11-02', ...caching) };
    const { areas } = areasIn({ 'a.md': first, 'b.md': second, 'c.md': third, ...once });
    expect(areas.map(({ name }) => name)).toEqual(['idempotency', 'caching']);
    expect(areas[1]?.need).toBe('Unanswered in 1 round (3 questions), last on 2026-11-02.');
    const late = areasIn({ 'a.md': debrief('2026-08-03', '1. Where do you keep the idempotency key?', '2. How long does an idempotency key live?', '3. What is idempotency?'), ...once });
    expect(late.areas.map(({ name }) => name)).toEqual(['caching', 'idempotency']);
  });
});

describe('the state of an area', () => {
  const notes = { 'a.md': first, 'b.md': second, 'c.md': third };
  const stateWith = (state: 'open' | 'working' | 'resolved' | 'dismissed', date: string): readonly [string, boolean] => {
    const { state: shown, need } = areaIn(areasIn(notes, new Map([['topic idempotency', { state, date }]])), 'topic idempotency');
    return [shown, need.includes(`seen again after you resolved it on ${date}`)];
  };

  test.each([
    ['working', '2026-08-01', 'working', false],
    ['dismissed', '2026-08-01', 'dismissed', false],
    ['resolved', '2026-10-05', 'resolved', false],
    ['resolved', '2026-11-01', 'resolved', false],
    ['resolved', '2026-10-04', 'open', true],
    ['open', '2026-11-01', 'open', false],
  ] as const)('set to %s on %s is %s', (set, date, shown, again) => {
    expect(stateWith(set, date)).toEqual([shown, again]);
  });

  test('puts what is done with last', () => {
    const caching = debrief('2026-08-20', ...['1. What do you cache in Redis?', '2. Why a write-through cache?', '3. Which caching layer is in front?'].flatMap((line) => [line, '    => I said it depends', '    --> could improve']));
    const names = (state: 'resolved' | 'dismissed' | 'working'): readonly string[] =>
      areasIn({ ...notes, 'd.md': caching }, new Map([['topic idempotency', { state, date: '2026-11-01' }]])).areas.map(({ name }) => name);
    expect(names('working')).toEqual(['idempotency', 'caching']);
    expect(names('resolved')).toEqual(['caching', 'idempotency']);
    expect(names('dismissed')).toEqual(['caching', 'idempotency']);
  });

  test('keeps a dismissed one out of those with too little evidence', () => {
    expect(areasIn({ 'a.md': first, 'b.md': second }, new Map([['topic idempotency', { state: 'dismissed', date: '2026-11-01' }]])).tooFew.map(({ name }) => name)).not.toContain('idempotency');
  });
});

describe('a subject that the writer names', () => {
  const notes = (reflection: string): Readonly<Record<string, string>> => ({ 'a.md': first, 'b.md': second, 'z.md': debrief('2026-10-20', '1. Tell me about a conflict with a colleague.', '    => I said the deploy queue', `    --> ${reflection}`) });

  test('is what fell short, whatever the question', () => {
    const { areas, tooFew } = areasIn(notes('but I blanked on idempotency'));
    expect(areas.map(({ name, evidence }) => [name, evidence.length])).toEqual([['idempotency', 3]]);
    expect(tooFew.map(({ name }) => name)).not.toContain('conflict');
  });

  test('and without one it is what the question probes', () => {
    const { areas, tooFew } = areasIn(notes('but I blanked on the end'));
    expect(areas).toEqual([]);
    expect(tooFew.map(({ name }) => name)).toEqual(['idempotency', 'conflict']);
  });
});
