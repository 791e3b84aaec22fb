import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { readSources, sourceFile, walk } from '../tools/house/source-file';
import type { SourceFile } from '../tools/house/source-file';

const KEYS = ['Enter', 'ArrowDown', 'ArrowUp', 'Mod', 'ResizeObserver'];

/** Strings that a person would read: sentences, or one word with a capital. Class names, ids and icons are none. */
const spoken = (text: string): boolean =>
  !KEYS.includes(text) && (/^[\p{Lu}][\p{L}]+$/u.test(text) || (/[\p{L}] [\p{L}]/u.test(text) && !/^(?:(?:coach|modal|is|mod)-[\w-]*\s?)+$/.test(text)));

const textOf = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : null;
  if (ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent)) return null;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return spoken(node.text) ? node.text : null;
  return (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) && spoken(node.text) ? node.text : null;
};

const spokenIn = ({ path: file, tree }: SourceFile): readonly string[] => {
  const found: string[] = [];
  walk(tree, (node) => {
    const text = textOf(node);
    if (text !== null) found.push(`${file}: ${text}`);
  });
  return found;
};

describe('the words of the interface', () => {
  test('all stand in words.ts and the folder beside it', () => {
    const others = readSources(path.resolve(__dirname, '../..'), ['src/ui']).filter((file) => file.path !== 'src/ui/words.ts' && !file.path.startsWith('src/ui/words/'));
    expect(others.length).toBeGreaterThan(10);
    expect(others.flatMap(spokenIn)).toEqual([]);
  });

  test.each([
    ["button.setButtonText('Cancel');"],
    ["new Notice('Nothing was found');"],
    ['const a = <p>Hello</p>;'],
    ['const a = `Wrote ${path} to disk`;'],
    ['const a = <button aria-label="Close it" />;'],
  ])('a planted text is found: %s', (code) => {
    expect(spokenIn(sourceFile('src/ui/a.tsx', code))).toHaveLength(1);
  });

  test.each([["el.addClass('coach-note');"], ["if (event.key === 'Enter') go();"], ["import a from './some file';"]])('but not in %s', (code) => {
    expect(spokenIn(sourceFile('src/ui/a.tsx', code))).toEqual([]);
  });
});
