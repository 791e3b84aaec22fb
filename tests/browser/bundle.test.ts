import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { walk } from '../tools/house/source-file';
import { ROOT } from './chromium';

const built = path.join(ROOT, 'main.js');

const inBundle = (pick: (node: ts.Node) => string | null): readonly string[] => {
  const found: string[] = [];
  walk(ts.createSourceFile('main.js', readFileSync(built, 'utf8'), ts.ScriptTarget.ES2022, true), (node) => {
    const text = pick(node);
    if (text !== null) found.push(text);
  });
  return found;
};

/** Bundles one line with the plugin's own settings; the exit code of the build. */
const buildOf = (line: string): number | null => {
  const script = `
    import esbuild from 'esbuild';
    import { PLUGIN } from './esbuild.config.mjs';
    const stdin = { contents: ${JSON.stringify(line)}, resolveDir: '.' };
    await esbuild.build({ ...PLUGIN.options, stdin, write: false, logLevel: 'silent' });`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT }).status;
};

describe('the build of the plugin', () => {
  test.each([
    ["import { readFileSync } from 'node:fs'; readFileSync('x');", 1],
    ["import path from 'path'; path.join('x');", 1],
    ["import { Plugin } from 'obsidian'; new Plugin();", 0],
    ["import { addDays } from 'date-fns'; addDays(0, 1);", 0],
  ])('%s ends with %i', (line, code) => {
    expect(buildOf(line)).toBe(code);
  });
});

(existsSync(built) ? describe : describe.skip)('the built main.js', () => {
  test('has no lookbehind, which an old iOS cannot parse', () => {
    const literals = inBundle((node) => (ts.isRegularExpressionLiteral(node) ? node.text : null));
    expect(literals.length).toBeGreaterThan(10);
    expect(literals.filter((literal) => /\(\?<[=!]/.test(literal))).toEqual([]);
  });

  test('asks for nothing but what the app hands out', () => {
    const required = inBundle((node) =>
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require' ? node.arguments[0]?.getText() ?? '' : null);
    expect([...new Set(required)].sort()).toEqual(['"@codemirror/state"', '"@codemirror/view"', '"obsidian"']);
  });
});
