import { NoteUnreadable, type NoteMover, type Vault } from '../../src/app/ports';

/** A vault in memory. Paths in `unreadable` stand there, but refuse to be read. */
export class MemoryVault implements Vault, NoteMover {
  readonly files: Map<string, string>;
  readonly unreadable: ReadonlyMap<string, string>;
  /** Every path written, in order. */
  readonly writes: string[] = [];

  constructor(files: Readonly<Record<string, string>> = {}, unreadable: Readonly<Record<string, string>> = {}) {
    this.files = new Map(Object.entries(files));
    this.unreadable = new Map(Object.entries(unreadable));
  }

  readonly list = (): Promise<readonly string[]> => {
    const all = [...this.files.keys(), ...this.unreadable.keys()].filter((path) => /\.(?:md|txt)$/i.test(path));
    return Promise.resolve(all.sort((a, b) => (a < b ? -1 : 1)));
  };

  readonly read = (path: string): Promise<string> => {
    const text = this.files.get(path);
    if (text !== undefined) return Promise.resolve(text);
    return Promise.reject(new NoteUnreadable(path, this.unreadable.get(path) ?? 'There is no such file.'));
  };

  readonly exists = (path: string): Promise<boolean> => Promise.resolve(this.files.has(path) || this.unreadable.has(path));

  readonly process = (path: string, change: (text: string | null) => string | null): Promise<boolean> => {
    const reason = this.unreadable.get(path);
    if (reason !== undefined) return Promise.reject(new NoteUnreadable(path, reason));
    const text = this.files.get(path) ?? null;
    const next = change(text);
    if (next === null || next === text) return Promise.resolve(false);
    this.files.set(path, next);
    this.writes.push(path);
    return Promise.resolve(true);
  };

  readonly move = (from: string, to: string): Promise<void> => {
    const text = this.files.get(from);
    if (text === undefined) return Promise.reject(new NoteUnreadable(from, 'There is no such file.'));
    if (this.files.has(to)) return Promise.reject(new NoteUnreadable(to, 'A file stands there already.'));
    this.files.delete(from);
    this.files.set(to, text);
    return Promise.resolve();
  };
}
