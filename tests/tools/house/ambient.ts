import ts from 'typescript';
import { walk } from './source-file';
import type { Fault, SourceFile } from './source-file';

const OBJECTS = ['console', 'crypto', 'globalThis', 'localStorage', 'performance', 'process', 'window'];

const FUNCTIONS = [
  'Date', 'fetch', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback', 'setImmediate', 'setInterval', 'setTimeout',
];

const MEMBERS = ['Date.now', 'Math.random'];

/** Functions of date-fns that look at the clock by themselves. */
const CLOCK_IN_DATE_FNS = /^is(?:Today|Tomorrow|Yesterday|Past|Future|This[A-Z]\w*)$|ToNow(?:Strict)?$|Of(?:Today|Tomorrow|Yesterday)$/;

/** Every place where a file asks the clock, the dice or the outside instead of being told. */
export const ambientReads = (files: readonly SourceFile[]): readonly Fault[] =>
  files.flatMap((file) => {
    const faults: Fault[] = [];
    walk(file.tree, (node) => {
      const what = ambientIn(node);
      if (what !== null) faults.push({ path: file.path, what: `line ${lineOf(file, node)} reads ${what}: it must be told, as an argument` });
    });
    return faults;
  });

const ambientIn = (node: ts.Node): string | null => {
  if (ts.isNewExpression(node)) return calls(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0 ? 'new Date()' : null;
  if (ts.isCallExpression(node)) return FUNCTIONS.find((name) => calls(node.expression, name)) ?? null;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return memberIn(node);
  if (ts.isImportSpecifier(node)) return clockOfDateFns(node);
  return ts.isVariableDeclaration(node) ? takenApart(node) : null;
};

const memberIn = (node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | null => {
  const whole = node.getText();
  const member = MEMBERS.find((name) => whole === name);
  return member ?? OBJECTS.find((name) => calls(node.expression, name)) ?? null;
};

const clockOfDateFns = (node: ts.ImportSpecifier): string | null => {
  const name = (node.propertyName ?? node.name).text;
  const from = node.parent.parent.parent.moduleSpecifier.getText();
  return from.includes('date-fns') && CLOCK_IN_DATE_FNS.test(name) ? `${name} of date-fns` : null;
};

/** `const { random } = Math` and `const { now } = Date`. */
const takenApart = (node: ts.VariableDeclaration): string | null =>
  ts.isObjectBindingPattern(node.name) && node.initializer !== undefined
    ? MEMBERS.find((name) => `${node.initializer?.getText() ?? ''}.` === name.slice(0, name.indexOf('.') + 1)) ?? null
    : null;

const calls = (callee: ts.Expression, name: string): boolean => ts.isIdentifier(callee) && callee.text === name;

const lineOf = (file: SourceFile, node: ts.Node): number => file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
