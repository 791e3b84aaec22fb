import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ambientReads } from './tools/house/ambient';
import { forbiddenArrows } from './tools/house/arrows';
import type { Room } from './tools/house/arrows';
import { defaultExports, testBalance, tooLong } from './tools/house/budgets';
import { importCycles } from './tools/house/cycles';
import { readSources, sourceFile } from './tools/house/source-file';
import type { Fault, SourceFile } from './tools/house/source-file';

const CORE_PACKAGES = ['@lezer/*', 'ts-fsrs', 'date-fns', 'date-fns/*', 'zod/mini'];

const coreRoom = (name: string, ...sees: string[]): Room => ({
  path: `src/core/${name}`,
  sees: sees.map((lower) => `src/core/${lower}`),
  packages: CORE_PACKAGES,
});

const CORE: readonly Room[] = [
  coreRoom('text'),
  coreRoom('notes', 'text'),
  coreRoom('stories', 'notes', 'text'),
  coreRoom('critique', 'stories', 'notes', 'text'),
  coreRoom('pages', 'critique', 'stories', 'notes', 'text'),
  coreRoom('links', 'notes', 'text'),
  coreRoom('notebook', 'critique', 'stories', 'notes', 'text'),
  coreRoom('practice', 'critique', 'stories', 'notes', 'text'),
];

const core = CORE.map((room) => room.path);

const ROOMS: readonly Room[] = [
  ...CORE,
  { path: 'src/app', sees: core, packages: ['zod/mini', 'date-fns', 'date-fns/*'] },
  { path: 'src/adapters/obsidian', sees: ['src/app', ...core], packages: ['obsidian'] },
  { path: 'src/adapters/openai', sees: ['src/app', ...core], packages: ['openai', 'openai/*', 'zod/mini'] },
  { path: 'src/ui', sees: ['src/app', ...core], packages: ['obsidian', 'preact', 'preact/*', '@codemirror/state', '@codemirror/view'] },
  { path: 'src/main', sees: ['src/ui', 'src/adapters/obsidian', 'src/adapters/openai', 'src/app'], packages: ['obsidian'] },
  { path: 'scripts/node', sees: ['src/app', ...core], packages: ['node:*', 'yaml', 'zod/mini'] },
  {
    path: 'scripts',
    sees: ['scripts/node', 'src/adapters/openai', 'src/app'],
    packages: ['node:*', 'picocolors', 'cli-progress'],
  },
];

const ROOT = path.resolve(__dirname, '..');
const house = readSources(ROOT, ['src', 'scripts']);
const inFolder = (folder: string): readonly SourceFile[] => house.filter((file) => file.path.startsWith(`${folder}/`));
const lines = (faults: readonly Fault[]): readonly string[] => faults.map(({ path: file, what }) => `${file} ${what}`);

describe('the house', () => {
  test('has files to judge', () => {
    expect(inFolder('src/core').length).toBeGreaterThan(5);
  });

  test('has no arrow but those of the table', () => {
    expect(lines(forbiddenArrows(ROOMS, house))).toEqual([]);
  });

  test('has no import cycle, types included', () => {
    expect(lines(importCycles(house))).toEqual([]);
  });

  test('asks neither clock nor dice in core and app', () => {
    expect(lines(ambientReads([...inFolder('src/core'), ...inFolder('src/app')]))).toEqual([]);
  });

  test('keeps both front doors within 120 lines', () => {
    expect(lines(tooLong(house.filter((file) => ['src/main.ts', 'scripts/cli.ts'].includes(file.path)), 120))).toEqual([]);
  });

  test('has no default export but the plugin class', () => {
    expect(lines(defaultExports(house.filter((file) => file.path !== 'src/main.ts')))).toEqual([]);
  });
});

describe('a planted arrow is found', () => {
  test.each([
    ['src/core/notes/a.ts', "import { b } from '../stories/b';", 'imports ../stories/b (src/core/stories): src/core/notes sees src/core/text'],
    ['src/core/text/a.ts', "import type { B } from '../notes/b';", 'imports ../notes/b (src/core/notes): src/core/text sees nothing'],
    ['src/core/links/a.ts', "export { b } from '../critique/b';", 'imports ../critique/b (src/core/critique): src/core/links sees src/core/notes, src/core/text'],
    ['src/core/text/a.ts', "export type A = import('../notes/b').B;", 'imports ../notes/b (src/core/notes): src/core/text sees nothing'],
    ['src/core/text/a.ts', "export const a = () => import('../../app/b');", 'imports ../../app/b (src/app): src/core/text sees nothing'],
    ['src/core/text/a.ts', "import b = require('../notes/b');", 'imports ../notes/b (src/core/notes): src/core/text sees nothing'],
    ['src/core/text/a.ts', "import { TFile } from 'obsidian';", `imports obsidian: src/core/text may take ${CORE_PACKAGES.join(', ')}`],
    ['src/core/text/a.ts', "const fs = require('node:fs');", `imports node:fs: src/core/text may take ${CORE_PACKAGES.join(', ')}`],
    ['src/core/text/a.ts', "import * as z from 'zod';", `imports zod: src/core/text may take ${CORE_PACKAGES.join(', ')}`],
    ['src/app/a.ts', "import { App } from 'obsidian';", 'imports obsidian: src/app may take zod/mini, date-fns, date-fns/*'],
    ['src/adapters/obsidian/a.ts', "import OpenAI from 'openai';", 'imports openai: src/adapters/obsidian may take obsidian'],
    ['src/main.ts', "import { b } from './core/text/b';", 'imports ./core/text/b (src/core/text): src/main sees src/ui, src/adapters/obsidian, src/adapters/openai, src/app'],
    ['scripts/cli.ts', "import { b } from '../src/ui/b';", 'imports ../src/ui/b (src/ui): scripts sees scripts/node, src/adapters/openai, src/app'],
    ['src/app/a.ts', "import { b } from '../../tests/b';", `imports ../../tests/b (no room): src/app sees ${core.join(', ')}`],
    ['src/utils/a.ts', '', 'stands in no room of the table'],
  ])('%s with %s', (file, text, what) => {
    expect(forbiddenArrows(ROOMS, [sourceFile(file, text)])).toEqual([{ path: file, what }]);
  });

  test.each([
    ['src/ui/a.ts', "import { b } from '../adapters/obsidian/b';"],
    ['src/adapters/obsidian/a.ts', "import { b } from '../openai/b';"],
    ['src/adapters/openai/a.ts', "import { b } from '../../ui/b';"],
    ['src/app/a.ts', "import { b } from '../adapters/openai/b';"],
    ['scripts/node/a.ts', "import { b } from '../cli';"],
  ])('%s with %s', (file, text) => {
    expect(forbiddenArrows(ROOMS, [sourceFile(file, text)])).toHaveLength(1);
  });

  test.each([
    ['src/core/critique/rules/a.ts', "import type { B } from '../../text/b'; import { c } from '../rule'; import { addDays } from 'date-fns';"],
    ['src/ui/a.tsx', "import { b } from '../core/text/b'; import { useState } from 'preact/hooks';"],
    ['src/main.ts', "import { Plugin } from 'obsidian'; import { b } from './ui/b';"],
    ['scripts/node/a.ts', "import { readFile } from 'node:fs/promises'; import { parse } from 'yaml';"],
    ['src/core/text/a.ts', "export const a = 'import { b } from \"obsidian\"'; // import 'obsidian'"],
  ])('but not in %s with %s', (file, text) => {
    expect(forbiddenArrows(ROOMS, [sourceFile(file, text)])).toEqual([]);
  });
});

describe('a planted cycle is found', () => {
  test('with the way round, through types and re-exports', () => {
    const files = [
      sourceFile('src/a.ts', "import { b } from './b';"),
      sourceFile('src/b.tsx', "import type { C } from './folder/c';"),
      sourceFile('src/folder/c.ts', "export { a } from '../a';"),
      sourceFile('src/d.ts', "import { a } from './a'; import { b } from './b';"),
    ];
    expect(importCycles(files)).toEqual([{ path: 'src/a', what: 'imports itself: src/a -> src/b -> src/folder/c -> src/a' }]);
  });

  test('a file that imports itself is one', () => {
    expect(importCycles([sourceFile('src/a.ts', "import { a } from './a';")])).toHaveLength(1);
  });

  test('two ways to the same file are none', () => {
    const files = [
      sourceFile('src/a.ts', "import './b'; import './c';"),
      sourceFile('src/b.ts', "import './d';"),
      sourceFile('src/c.ts', "import './d';"),
      sourceFile('src/d.ts', ''),
    ];
    expect(importCycles(files)).toEqual([]);
  });
});

describe('a planted look at the clock or the dice is found', () => {
  test.each([
    ['const t = Date.now();', 'Date.now'],
    ['const t = [1].map(Date.now);', 'Date.now'],
    ['const t = new Date();', 'new Date()'],
    ['const t = new Date;', 'new Date()'],
    ['const t = Date();', 'Date'],
    ['const n = Math.random();', 'Math.random'],
    ['const { random } = Math;', 'Math.random'],
    ['const t = performance.now();', 'performance'],
    ['const id = crypto.randomUUID();', 'crypto'],
    ['setTimeout(() => undefined, 1);', 'setTimeout'],
    ["console.warn('x');", 'console'],
    ['const t = globalThis.Date;', 'globalThis'],
    ["import { isToday } from 'date-fns';", 'isToday of date-fns'],
    ["import { formatDistanceToNow as ago } from 'date-fns';", 'formatDistanceToNow of date-fns'],
  ])('%s', (text, what) => {
    expect(ambientReads([sourceFile('src/core/a.ts', `\n${text}`)])).toEqual([
      { path: 'src/core/a.ts', what: `line 2 reads ${what}: it must be told, as an argument` },
    ]);
  });

  test.each([
    ["const t = new Date('2026-03-28');"],
    ['const n = Math.round(Math.max(1, 2));'],
    ["const facets = { performance: 'x', process: 'y' }; const p = facets.process;"],
    ["// Date.now() and console.log\nconst s = 'Math.random()';"],
    ["import { addDays, isSameDay } from 'date-fns';"],
  ])('but not in %s', (text) => {
    expect(ambientReads([sourceFile('src/core/a.ts', text)])).toEqual([]);
  });
});

describe('a planted breach of a budget is found', () => {
  test('a front door of 121 lines', () => {
    expect(tooLong([sourceFile('src/main.ts', 'x;\n'.repeat(121))], 120)).toEqual([{ path: 'src/main.ts', what: 'has 121 lines; at most 120' }]);
    expect(tooLong([sourceFile('src/main.ts', 'x;\n'.repeat(120))], 120)).toEqual([]);
  });

  test.each([
    ['export default 1;', 1],
    ['export default class A {}', 1],
    ['const a = 1; export { a as default };', 1],
    ['export const a = 1;', 0],
  ])('%s', (text, found) => {
    expect(defaultExports([sourceFile('src/a.ts', text)])).toHaveLength(found);
  });

  test('examples inside a rule count as tests, data tables as neither', () => {
    const rule = sourceFile('src/core/critique/rules/a.ts', 'export const rule = {\n  id: 1,\n  examples: {\n    fires: [],\n  },\n};\n');
    const table = sourceFile('src/core/text/filler-words.ts', 'x;\n'.repeat(50));
    const tests = sourceFile('tests/core/a.test.ts', "import { b } from './b';\n\n/** Says why. */\nx;\nx;\n// and more\nx;\n");
    expect(testBalance([rule, table], [tests])).toEqual({ source: 3, tests: 6, ratio: 2 });
  });
});

test('core has at least one and a half lines of test for each of its own', () => {
  const balance = testBalance(inFolder('src/core'), readSources(ROOT, ['tests/core']));
  expect({ ...balance, enough: balance.ratio >= 1.5 }).toEqual({ ...balance, enough: true });
});
