import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

/** What the plugin holds and must let go when it is unloaded, each in words. */
const held = new Map<object | number, string>();

/** Watches what the plugin's bundle asks the page and the app to keep: listeners of window and document, events, intervals and observers. */
export const installLeakWatch = (): void => {
  watchListeners();
  watchEvents();
  watchIntervals();
  watchObservers();
};

/** What the plugin holds at this moment, sorted. */
export const heldByPlugin = (): readonly string[] => [...held.values()].sort();

/** Only what the bundle asked for counts: it is the page's script of that name. */
const asksFromPlugin = (): boolean => new Error('who').stack?.includes('/plugin.js') === true;

/** Whether the plugin itself called the method that asks: an editor that the plugin only woke observes on its own account. */
const isCalledByPlugin = (): boolean => new Error('who').stack?.split('\n')[3]?.includes('/plugin.js') === true;

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

const listening = new Set<Listening>();

const watchListeners = (): void => {
  patch(EventTarget.prototype, 'addEventListener', (original) => function (this: EventTarget, ...[type, listener, options]) {
    original.call(this, type, listener, options);
    const once = typeof options === 'object' && options.once === true;
    if (once || !isPage(this) || !asksFromPlugin()) return;
    const entry = { target: this, type, listener };
    listening.add(entry);
    held.set(entry, `listener ${type}`);
    if (typeof options === 'object' && options.signal !== undefined) options.signal.addEventListener('abort', () => { held.delete(entry); });
  });
  patch(EventTarget.prototype, 'removeEventListener', (original) => function (this: EventTarget, ...[type, listener, options]) {
    original.call(this, type, listener, options);
    for (const entry of listening) {
      if (entry.target !== this || entry.type !== type || entry.listener !== listener) continue;
      listening.delete(entry);
      held.delete(entry);
    }
  });
};

const isPage = (target: EventTarget): boolean => target === window || target === document || target === document.body;

const watchEvents = (): void => {
  const refs = new Map<unknown, Map<string, object>>();
  patch(mocks.Events.prototype, 'on', (original) => function (this: mocks.Events, ...[name, callback, context]) {
    const ref = original.call(this, name, callback, context);
    if (asksFromPlugin()) {
      refs.set(callback, (refs.get(callback) ?? new Map<string, object>()).set(name, ref));
      held.set(ref, `event ${name}`);
    }
    return ref;
  });
  patch(mocks.Events.prototype, 'off', (original) => function (this: mocks.Events, ...[name, callback]) {
    original.call(this, name, callback);
    const ref = refs.get(callback)?.get(name);
    if (ref !== undefined) held.delete(ref);
  });
};

const watchIntervals = (): void => {
  const [set, clear] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
  Reflect.set(window, 'setInterval', (handler: TimerHandler, timeout?: number, ...more: unknown[]): number => {
    const id: number = set(handler, timeout, ...more);
    if (asksFromPlugin()) held.set(id, `interval of ${String(timeout)} ms`);
    return id;
  });
  Reflect.set(window, 'clearInterval', (id?: number): void => {
    clear(id);
    if (id !== undefined) held.delete(id);
  });
};

const watchObservers = (): void => {
  // jsdom has no sizes and so not all of them.
  for (const Observer of [window.IntersectionObserver, window.ResizeObserver, window.MutationObserver].filter((each) => typeof each === 'function')) {
    patch(Observer.prototype, 'observe', (original) => function (this: object, ...asked: unknown[]) {
      Reflect.apply(original, this, asked);
      if (isCalledByPlugin()) held.set(this, Observer.name);
    });
    patch(Observer.prototype, 'disconnect', (original) => function (this: object) {
      Reflect.apply(original, this, []);
      held.delete(this);
    });
  }
};
