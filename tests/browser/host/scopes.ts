import type { KeymapEventListener, Modifier } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

interface Binding {
  readonly modifiers: readonly Modifier[];
  readonly key: string | null;
  readonly listener: KeymapEventListener;
}

const bindings = new WeakMap<object, Binding[]>();

/** Gap: the mock forgets the function of a key binding. */
export const installScopes = (): void => {
  patch(mocks.Scope.prototype, 'register', (original) => function (this: mocks.Scope, ...[modifiers, key, listener]) {
    bindings.set(this, [...(bindings.get(this) ?? []), { modifiers: modifiers ?? [], key, listener }]);
    return original.call(this, modifiers, key, listener);
  });
};

/** Gives a key to the newest binding of a scope that wants it; true where one took it. */
export const dispatchKey = (scope: object, event: KeyboardEvent): boolean => {
  const binding = [...(bindings.get(scope) ?? [])].reverse().find((candidate) => fits(candidate, event));
  if (binding === undefined) return false;
  const result: unknown = binding.listener(event, { vkey: event.key, modifiers: null, key: event.key });
  if (result === false) event.preventDefault();
  return true;
};

const fits = ({ key, modifiers }: Binding, event: KeyboardEvent): boolean =>
  (key === null || key.toLowerCase() === event.key.toLowerCase())
  && event.shiftKey === modifiers.includes('Shift')
  && event.altKey === modifiers.includes('Alt')
  && (event.ctrlKey || event.metaKey) === modifiers.some((modifier) => ['Mod', 'Ctrl', 'Meta'].includes(modifier));
