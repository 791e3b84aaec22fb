import { critiquePath } from '../core/pages/coach-folder';
import { retargetCritique } from '../core/pages/critique-page';
import { isPageOfOurs } from '../core/pages/merge-page';
import type { NoteMover, Vault } from './ports';

export interface Rename {
  readonly from: string;
  readonly to: string;
  /** Our folder, relative to the vault. */
  readonly folder: string;
}

/**
 * Takes the critique of a note along when the note is renamed, so that its history goes on; the next writing follows
 * its questions by their words. Resolves to the critique's new path, null where there was none of ours or a file stands there already.
 */
export async function followRename(vault: Vault & NoteMover, { from, to, folder }: Rename): Promise<string | null> {
  const before = critiquePath(from, folder);
  const after = critiquePath(to, folder);
  if (before === after || !(await vault.exists(before)) || (await vault.exists(after))) return null;
  if (!isPageOfOurs(await vault.read(before))) return null;
  await vault.move(before, after);
  await vault.process(after, (text) => (text === null ? null : retargetCritique(text, { from, to })));
  return after;
}
