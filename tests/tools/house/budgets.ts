import ts from 'typescript';
import { linesOf, walk } from './source-file';
import type { Fault, SourceFile } from './source-file';

export const tooLong = (files: readonly SourceFile[], max: number): readonly Fault[] =>
  files.filter((file) => linesOf(file.text) > max).map((file) => ({ path: file.path, what: `has ${linesOf(file.text)} lines; at most ${max}` }));

export const defaultExports = (files: readonly SourceFile[]): readonly Fault[] =>
  files.filter(hasDefaultExport).map((file) => ({ path: file.path, what: 'has a default export' }));

export interface TestBalance {
  /** Lines of code of core that hold logic: without the examples inside rule files and without data tables. */
  readonly source: number;
  /** Lines of code of the tests of core and of the examples inside rule files. */
  readonly tests: number;
  readonly ratio: number;
}

/** How many lines of test stand against a line of core. */
export const testBalance = (core: readonly SourceFile[], tests: readonly SourceFile[]): TestBalance => {
  const logic = core.filter((file) => !isDataTable(file.path));
  const examples = total(core.map(exampleLines));
  const source = total(logic.map((file) => codeLinesOf(file.text))) - total(logic.map(exampleLines));
  const testLines = total(tests.map((file) => codeLinesOf(file.text))) + examples;
  return { source, tests: testLines, ratio: source === 0 ? Infinity : testLines / source };
};

/** Data tables hold no logic; eslint.config.mjs frees the same files from max-lines. */
const isDataTable = (path: string): boolean => /^src\/core\/critique\/kinds\/|-(?:words|table)\.tsx?$/.test(path);

const hasDefaultExport = (file: SourceFile): boolean => {
  let found = false;
  walk(file.tree, (node) => {
    const named = ts.isExportSpecifier(node) && node.name.text === 'default';
    const modifier = ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    found ||= named || modifier || ts.isExportAssignment(node);
  });
  return found;
};

/** Lines of `examples: { .. }` in a rule file. */
const exampleLines = (file: SourceFile): number => {
  let lines = 0;
  walk(file.tree, (node) => {
    const isExamples = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === 'examples';
    if (isExamples && node.initializer !== undefined && !ts.isIdentifier(node.initializer)) lines += linesOf(node.getText());
  });
  return lines;
};

/** Lines without comments, imports and blank lines: a docstring is neither code nor test. */
const codeLinesOf = (text: string): number =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/.*|import .*)?$/.test(line)).length;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
