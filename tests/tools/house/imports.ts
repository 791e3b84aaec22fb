import path from 'node:path';
import ts from 'typescript';
import { walk } from './source-file';
import type { SourceFile } from './source-file';

/**
 * Everything a file takes from elsewhere, as written, types included: `import`, `export .. from`, `import()`, `import('..').T`
 * and `require()`.
 */
export const importsOf = (file: SourceFile): readonly string[] => {
  const found: string[] = [];
  walk(file.tree, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  });
  return found;
};

/** Path of a relative import without suffix, relative to the root; null for a package. */
export const targetOf = (file: SourceFile, specifier: string): string | null =>
  specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file.path), specifier)) : null;

export const withoutSuffix = (file: string): string => file.replace(/\.tsx?$/, '');

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isCallExpression(node) && isLoader(node.expression) ? node.arguments[0] : undefined;
};

const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
