import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A source file of the project; `path` is relative to its root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Fault {
  readonly path: string;
  readonly what: string;
}

export const sourceFile = (path: string, text: string): SourceFile => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
});

/** All TypeScript files below the folders, sorted by path. */
export const readSources = (root: string, folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) => typescriptBelow(root, folder)).sort().map((file) => sourceFile(file, readFileSync(path.join(root, file), 'utf8')));

/** Calls `visit` for a node and everything below it. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  node.forEachChild((child) => { walk(child, visit); });
};

export const linesOf = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length);

const typescriptBelow = (root: string, folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);
