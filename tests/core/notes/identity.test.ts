import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followIdentities, identityOf, likeness, type Identified } from '../../../src/core/notes/identity';
import { readNote } from '../../../src/core/notes/read-note';
import { normalise } from '../../../src/core/text/words';
import { runs } from './any-note';
import { lines } from './told';

function item(id: string, words: string): Identified {
  return { id, words };
}

function follow(before: readonly string[], after: readonly string[]): Readonly<Record<string, string>> {
  const items = (all: readonly string[], name: string): Identified[] => all.map((words, index) => item(`${name}${String(index)}`, words));
  return Object.fromEntries(followIdentities(items(before, 'b'), items(after, 'a')));
}

describe('an id', () => {
  test('is 12 hex digits of path, words and occurrence, and nothing else', () => {
    expect(identityOf('a.md', 'why us', 0)).toMatch(/^[0-9a-f]{12}$/);
    expect(identityOf('a.md', 'why us', 0)).toBe(identityOf('a.md', 'why us', 0));
    const all = [identityOf('a.md', 'why us', 0), identityOf('a.md', 'why us', 1), identityOf('b.md', 'why us', 0), identityOf('a.md', 'why me', 0)];
    expect(new Set(all).size).toBe(4);
  });

  test('does not collide on thousands of questions', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => identityOf('a.md', `why number ${String(index)}`, 0));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('likeness', () => {
  test.each([
    ['equal', 'night', 'night', 1],
    ['the textbook pair', 'night', 'nacht', 0.25],
    ['nothing shared', 'abc', 'xyz', 0],
    ['empty', '', '', 1],
    ['one letter', 'a', 'b', 0],
    ['repeated bigrams count', 'aaaa', 'aa', 0.5],
  ])('%s', (_what, a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 10);
  });

  test('is the same both ways and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

describe('following items across an edit', () => {
  test.each([
    ['nothing changed', ['why us', 'how so'], ['why us', 'how so'], { a0: 'b0', a1: 'b1' }],
    ['order changed', ['why us', 'how so'], ['how so', 'why us'], { a0: 'b1', a1: 'b0' }],
    ['a typo', ['tell me about a failure'], ['tell me about a failrue'], { a0: 'b0' }],
    ['a new first one', ['why us'], ['how big is it', 'why us'], { a1: 'b0' }],
    ['one gone', ['why us', 'how so'], ['how so'], { a0: 'b1' }],
    ['wholly reworded between the same two', ['why us', 'name a failure', 'how so'], ['why us', 'what broke last', 'how so'], { a0: 'b0', a1: 'b1', a2: 'b2' }],
    ['wholly reworded at the end', ['why us', 'name a failure'], ['why us', 'what broke last'], { a0: 'b0', a1: 'b1' }],
    ['one replaced by two', ['why us', 'name a failure', 'how so'], ['why us', 'what broke', 'who saw it', 'how so'], { a0: 'b0', a3: 'b2' }],
    ['the only one replaced', ['name a failure'], ['how big is a queue'], {}],
    ['nothing before', [], ['why us'], {}],
    ['nothing after', ['why us'], [], {}],
    ['equals in order', ['why', 'why'], ['why', 'why'], { a0: 'b0', a1: 'b1' }],
    ['of two equals the one whose neighbours stayed', ['why', 'how so', 'who else', 'why', 'what then'], ['how so', 'who else', 'why', 'what then'], { a0: 'b1', a1: 'b2', a2: 'b3', a3: 'b4' }],
    ['a near duplicate takes nothing from the one that stays', ['tell me about a time you led a team'], ['tell me about a time you left a team', 'tell me about a time you led a team'], { a1: 'b0' }],
  ])('%s', (_what, before, after, expected) => {
    expect(follow(before, after)).toEqual(expected);
  });

  test('no old item is continued twice', () => {
    const words = fc.array(fc.constantFrom('why us', 'why uss', 'why now', 'tell me about a failure', 'tell me about a failrue', ''), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const olds = Object.values(follow(before, after));
        expect(new Set(olds).size).toBe(olds.length);
      }),
      runs,
    );
  });

  test('two thousand questions, all with a typo, are followed in a few seconds', () => {
    const roll = dice(11);
    const word = (): string => Array.from({ length: 2 + roll(2) }, () => (['ka', 'ro', 'mi', 'te', 'su', 'lan', 'dor', 'pel', 'vix', 'gu'][roll(10)] ?? '')).join('');
    const words = Array.from({ length: 2000 }, () => `tell me how you changed ${Array.from({ length: 5 }, word).join(' ')}`);
    const before = words.map((text, index) => item(`b${String(index)}`, text));
    const after = words.map((text, index) => item(`a${String(index)}`, text.replace('changed', 'chnaged')));
    const followed = followIdentities(before, after);
    expect(after.filter(({ id }, index) => followed.get(id) === `b${String(index)}`).length).toBeGreaterThan(1980);
  });
});

/** Dice of our own, so that 200 edits are the same on each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const openings = ['Tell me about a time you', 'How did you', 'Why did you', 'Describe how you', 'What happened when you'];
const verbs = ['moved', 'broke', 'measured', 'dropped', 'designed', 'defended', 'rewrote', 'shipped'];
const things = ['a queue', 'the search', 'two caches', 'the billing job', 'an old API', 'the on-call rota', 'a test suite', 'the login page'];

/** A question of the test's own making, told apart by the number it carries in the map. */
function wordsOf(number: number): string {
  return `${openings[number % 5] ?? ''} ${verbs[Math.floor(number / 5) % 8] ?? ''} ${things[Math.floor(number / 40) % 8] ?? ''}${number % 3 === 0 ? ' in one week' : ''}?`;
}

interface Asked {
  readonly number: number;
  readonly words: string;
}

const edits: readonly { readonly name: string; readonly make: (all: readonly Asked[], roll: (sides: number) => number) => readonly Asked[] }[] = [
  {
    name: 'typo',
    make: (all, roll) => {
      const at = roll(all.length);
      return all.map((asked, index) => (index === at ? { ...asked, words: withTypo(asked.words, roll) } : asked));
    },
  },
  {
    name: 'insertion',
    make: (all, roll) => {
      const at = roll(all.length + 1);
      const number = Math.max(...all.map((asked) => asked.number)) + 1;
      return [...all.slice(0, at), { number, words: wordsOf(number) }, ...all.slice(at)];
    },
  },
  {
    name: 'reorder',
    make: (all, roll) => {
      const cut = roll(all.length);
      return [...all.slice(cut), ...all.slice(0, cut)];
    },
  },
  { name: 'deletion', make: (all, roll) => (all.length < 10 ? all : all.filter((_, index) => index !== roll(all.length))) },
  { name: 'rename', make: (all) => all },
];

function withTypo(words: string, roll: (sides: number) => number): string {
  const at = 1 + roll(words.length - 3);
  return words.slice(0, at) + (words[at + 1] ?? '') + (words[at] ?? '') + words.slice(at + 2);
}

type Dress = (all: readonly Asked[]) => string;

const dresses: Readonly<Record<string, Dress>> = {
  table: (all) => lines('| question | story 1 |', '| --- | --- |', ...all.map(({ words }) => `| ${words} | |`)),
  headings: (all) => all.map(({ words }) => lines(`## ${words}`, '', 'I did it once.', '')).join('\n'),
  debrief: (all) => all.map(({ words }, index) => lines(`${String(index + 1)}. ${words}`, '    => I said so')).join('\n'),
};

function identified(path: string, text: string): readonly Identified[] {
  return readNote({ path, text, frontMatter: {} }).questions.map(({ id, text: words }) => ({ id, words: normalise(words) }));
}

describe('two hundred random edits of notes', () => {
  test.each(Object.keys(dresses))('in a %s: at least 99 % keep their identity, none takes another', (name) => {
    const dress = dresses[name] ?? ((): string => '');
    const roll = dice(name.length * 97);
    let [kept, stayed, taken] = [0, 0, 0];
    let all: readonly Asked[] = Array.from({ length: 20 }, (_, number) => ({ number, words: wordsOf(number) }));
    let path = 'Interviews/a.md';
    for (let round = 0; round < 200; round++) {
      const edit = edits[roll(edits.length)];
      const next = all.length > 30 ? all.slice(0, 20) : (edit?.make(all, roll) ?? all);
      const nextPath = edit?.name === 'rename' ? `Interviews/${String(round)}.md` : path;
      const [before, after] = [identified(path, dress(all)), identified(nextPath, dress(next))];
      const followed = followIdentities(before, after);
      next.forEach(({ number }, index) => {
        const old = before.findIndex(({ id }) => id === followed.get(after[index]?.id ?? ''));
        const was = all.findIndex((asked) => asked.number === number);
        if (was >= 0) stayed += 1;
        if (was >= 0 && old === was) kept += 1;
        if (old >= 0 && old !== was) taken += 1;
      });
      [all, path] = [next, nextPath];
    }
    expect(stayed).toBeGreaterThan(2000);
    expect({ figure: `${String(kept)} of ${String(stayed)} kept, ${String(taken)} taken`, enough: kept >= 0.99 * stayed, taken }).toEqual({
      figure: expect.any(String),
      enough: true,
      taken: 0,
    });
  });
});
