import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The notes of a vault on disk, path to text; what is no UTF-8 text is left out. */
export const vaultFiles = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => /\.(md|txt)$/.test(name) && !/(^|\/)\./.test(name) && statSync(path.join(folder, name)).isFile())
      .sort()
      .flatMap((name) => {
        const text = textOf(path.join(folder, name));
        return text === null ? [] : [[name, text]];
      }),
  );

const textOf = (file: string): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
};
