import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logState, practiceLog, practisedEvent, type LogState, type PracticeLog } from '../../src/app/practice-log';
import { parseLog, type LogEvent } from '../../src/core/pages/log-page';
import { scheduleOf } from '../../src/core/practice/schedule';
import { MemoryVault } from '../doubles/memory-vault';

const log = (...lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('');
const told = (...lines: readonly string[]): readonly string[] => logState(log(...lines)).practised.map(({ item, date, nth, rating }) => [date, item, rating, String(nth)].join(' '));

describe('what was practised', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['is nothing in an empty log', [], []],
    ['is told by day, item and number', ['2026-11-22 practised b good', '2026-11-22 practised a good 2', '2026-11-22 practised a hard', '2026-11-21 practised c easy'],
      ['2026-11-21 c easy 1', '2026-11-22 a hard 1', '2026-11-22 a good 2', '2026-11-22 b good 1']],
    ['counts a line once that stands twice', ['2026-11-22 practised a good', '2026-11-22 practised a good'], ['2026-11-22 a good 1']],
    ['is the worse rating where two devices rated apart', ['2026-11-22 practised a easy', '2026-11-22 practised a again', '2026-11-22 practised a good'], ['2026-11-22 a again 1']],
    ['is not what was taken back', ['2026-11-22 practised a good', '2026-11-22 unpractised a'], []],
    ['is not what was taken back in a line above', ['2026-11-22 unpractised a', '2026-11-22 practised a good'], []],
    ['is what another number, day or item took not back', ['2026-11-22 practised a good', '2026-11-22 unpractised a 2', '2026-11-21 unpractised a', '2026-11-22 unpractised b'], ['2026-11-22 a good 1']],
    ['goes on under a new id', ['2026-11-20 practised a good', '2026-11-21 same-question b <- a', '2026-11-22 practised b easy'], ['2026-11-20 b good 1', '2026-11-22 b easy 1']],
    ['goes on along a chain, with what was practised late under an old id', ['2026-11-21 same-question b <- a', '2026-11-21 same-question c <- b', '2026-11-23 practised a good'], ['2026-11-23 c good 1']],
    ['is taken back under the id that it was noted by', ['2026-11-20 practised a good', '2026-11-20 unpractised a', '2026-11-20 same-question b <- a', '2026-11-20 practised b hard'], ['2026-11-20 b hard 1']],
    ['keeps two practices of a day that came under two ids', ['2026-11-20 practised a good', '2026-11-20 practised b hard', '2026-11-20 same-question b <- a'], ['2026-11-20 b good 1', '2026-11-20 b hard 1']],
    ['is not what cannot be read', ['2026-11-20 practised a fine', '2026-11-31 practised a good'], []],
  ])('%s', (_, lines, practised) => {
    expect(told(...lines)).toEqual(practised);
  });

  test('keeps the id it was noted under', () => {
    const { practised, idNow } = logState(log('2026-11-20 practised a good', '2026-11-21 same-question b <- a'));
    expect(practised).toEqual([{ item: 'b', noted: 'a', date: '2026-11-20', nth: 1, rating: 'good' }]);
    expect([idNow('a'), idNow('b'), idNow('c')]).toEqual(['b', 'b', 'c']);
  });

  test.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    ['none in lines of before', ['2026-11-20 practised a good'], []],
    ['those of the line that has some', ['2026-11-20 practised a good | Why?', '2026-11-21 practised a good'], [['a', 'Why?']]],
    ['those of the latest day', ['2026-11-21 practised a good | Why now?', '2026-11-20 practised a good | Why?'], [['a', 'Why now?']]],
    ['those of the later practice of a day', ['2026-11-20 practised a good 2 | Why now?', '2026-11-20 practised a good | Why?'], [['a', 'Why now?']]],
    ['each its own, under the id that was noted', ['2026-11-20 practised a good | Why?', '2026-11-20 practised b good | How?', '2026-11-21 same-question c <- a'], [['a', 'Why?'], ['b', 'How?']]],
  ])('keeps the words of its questions: %s', (_, lines, words) => {
    expect([...logState(log(...lines)).words]).toEqual(words);
  });
});

const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
const id = fc.constantFrom('a', 'b', 'c');
const nth = fc.constantFrom('', ' 2', ' 3');
const line = fc.oneof(
  fc.tuple(day, id, fc.constantFrom('again', 'hard', 'good', 'easy'), nth, fc.constantFrom('', ' | Why?', ' | How?')).map(([date, item, rating, n, said]) => `${date} practised ${item} ${rating}${n}${said}`),
  fc.tuple(day, id, nth).map(([date, item, n]) => `${date} unpractised ${item}${n}`),
  fc.tuple(day, id, id).map(([date, now, was]) => `${date} same-question ${now} <- ${was}`),
  fc.tuple(day, fc.constantFrom('open', 'working', 'resolved', 'dismissed'), nth).map(([date, state, n]) => `${date} area topic caching ${state}${n}`),
  fc.tuple(day, fc.constantFrom('not-a-problem', 'a-problem-again'), nth).map(([date, kind, n]) => `${date} ${kind} vague${n} | Why? | a lot`),
  fc.constantFrom('2026-11-22 practised a fine', 'mine', '2026-02-30 practised a good'),
);
const comparable = ({ practised, words: said, areas, dismissed, problems, idNow }: LogState): unknown => ({
  practised, said: [...said], areas: [...areas], dismissed, problems: [...new Set(problems.map(({ words }) => words))].sort(), now: ['a', 'b', 'c'].map(idNow), schedule: [...scheduleOf(practised)],
});

describe('the logs of two devices', () => {
  test('say the same, merged in any order, with common lines once or twice', () => {
    const devices = fc.tuple(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }));
    const merged = devices.chain(([common, phone, laptop]) => {
      const all = [...common, ...common, ...phone, ...laptop];
      return fc.tuple(fc.constant([...common, ...phone, ...laptop]), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(fc.property(merged, ([plain, mixed]) => {
      expect(comparable(logState(log(...mixed)))).toEqual(comparable(logState(log(...plain))));
    }), { seed: 7, numRuns: 300 });
  });

  test('say the same between the marks of a merge', () => {
    const phone = ['2026-11-21 practised a good', '2026-11-21 area topic caching working'];
    const laptop = ['2026-11-21 practised a hard', '2026-11-22 unpractised b'];
    const text = `<<<<<<< phone\n${log(...phone)}=======\n${log(...laptop)}>>>>>>> laptop\n`;
    expect(comparable({ ...logState(text), problems: [] })).toEqual(comparable(logState(log(...phone, ...laptop))));
    expect(logState(text).problems.map((problem) => problem.line)).toEqual([1, 4, 7]);
  });
});

describe('any text where the log should be', () => {
  test('is read without an end, and says as much with other line ends', () => {
    const piece = fc.oneof(fc.constantFrom('- ', '2026-11-22', ' practised ', ' unpractised ', ' a ', 'good', ' 2', '|', ' area topic a ', 'open', '\n', '<<<<<<< x', '=======', '~0020', '\uFEFF'), fc.string({ unit: 'grapheme', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('').replace(/\r/gu, '')), (text) => {
      expect(comparable(logState(text.replace(/\n/gu, '\r\n')))).toEqual(comparable(logState(text)));
    }), { seed: 7, numRuns: 300 });
  });

  test('of 100,000 lines is read, and a line added to it', () => {
    const text = log(...Array.from({ length: 100_000 }, (_, i) => `2026-11-22 practised item~0020${String(i % 5000)} good ${String(1 + Math.floor(i / 5000))}`));
    expect(logState(text).practised).toHaveLength(100_000);
    expect(practisedEvent(parseLog(text), { item: 'item 0', date: '2026-11-22', rating: 'good' }).nth).toBe(21);
  });
});

describe('a new practice', () => {
  test.each([
    ['is the first of its day', log('2026-11-21 practised a good 4', '2026-11-22 practised b good 2'), 1],
    ['comes after those of its day', log('2026-11-22 practised a good', '2026-11-22 practised a good 2'), 3],
    ['comes after those that were taken back', log('2026-11-22 practised a good', '2026-11-22 unpractised a'), 2],
    ['comes after a taking back whose practice is still on its way', log('2026-11-22 unpractised a 2'), 3],
  ])('%s', (_, text, number) => {
    expect(practisedEvent(parseLog(text), { item: 'a', date: '2026-11-22', rating: 'hard' })).toEqual({ kind: 'practised', item: 'a', date: '2026-11-22', rating: 'hard', nth: number });
  });
});

const path = 'Interview coach/Practice log.md';
const logIn = (vault: MemoryVault): PracticeLog => practiceLog(vault, () => 'Interview coach');

describe('the practice log of a vault', () => {
  test('is empty where there is none', async () => {
    const practice = logIn(new MemoryVault());
    expect(practice.path()).toBe(path);
    expect(comparable(await practice.read())).toEqual(comparable(logState('')));
  });

  test('gives the same value as long as the text is the same, and a new one after a change from elsewhere', async () => {
    const vault = new MemoryVault({ [path]: log('2026-11-22 practised a good') });
    const practice = logIn(vault);
    const first = await practice.read();
    expect(await practice.read()).toBe(first);
    vault.files.set(path, log('2026-11-22 practised a good', '2026-11-22 practised b good'));
    expect((await practice.read()).practised).toHaveLength(2);
  });

  test('takes events at its end, made of the text at that moment', async () => {
    const vault = new MemoryVault({ [path]: 'mine\r\n- 2026-11-22 practised a good' });
    await logIn(vault).add((text) => [practisedEvent(text, { item: 'a', date: '2026-11-22', rating: 'easy' })]);
    expect(vault.files.get(path)).toBe('mine\r\n- 2026-11-22 practised a good\r\n- 2026-11-22 practised a easy 2\r\n');
  });

  test('is made where there is none', async () => {
    const vault = new MemoryVault();
    await logIn(vault).add((text) => [practisedEvent(text, { item: 'a', date: '2026-11-22', rating: 'easy' })]);
    expect(vault.files.get(path)).toMatch(/^---\ninterview-coach: log\n---\n/u);
    expect(parseLog(vault.files.get(path) ?? '')).toHaveLength(1);
  });

  test('is parsed once for what is added, however often the vault asks', async () => {
    const text = `---\ninterview-coach: log\n---\n${log('2026-11-22 practised a good')}`;
    const vault = new MemoryVault({ [path]: text });
    const twice = { ...vault, process: (at: string, change: (standing: string | null) => string | null) => { change(vault.files.get(at) ?? null); return vault.process(at, change); } };
    const given: (readonly LogEvent[])[] = [];
    await practiceLog(twice, () => 'Interview coach').add((events) => {
      given.push(events);
      return [practisedEvent(events, { item: 'a', date: '2026-11-22', rating: 'easy' })];
    });
    expect(given.map((events) => events === given[0])).toEqual([true, true]);
    expect(given[0]).toHaveLength(1);
    expect(vault.files.get(path)).toBe(`${text}- 2026-11-22 practised a easy 2\n`);
  });

  test('is left alone where there is nothing to add', async () => {
    const vault = new MemoryVault();
    await logIn(vault).add(() => []);
    expect(vault.writes).toEqual([]);
  });

  test('leaves a note of the user alone that stands there', async () => {
    const vault = new MemoryVault({ [path]: 'My diary.' });
    await expect(logIn(vault).add((text) => [practisedEvent(text, { item: 'a', date: '2026-11-22', rating: 'easy' })])).rejects.toThrow('a note of yours');
    expect(vault.files.get(path)).toBe('My diary.');
  });

  test('says so where it cannot be read', async () => {
    await expect(logIn(new MemoryVault({}, { [path]: 'No permission.' })).read()).rejects.toThrow('No permission.');
  });
});
