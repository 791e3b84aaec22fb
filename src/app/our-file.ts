import { NoteUnreadable, type Vault } from './ports';

/** A file of ours in the vault of the user. */
export interface OurFile {
  readonly vault: Pick<Vault, 'process'>;
  readonly path: string;
  /** Whether we may write into a file of this text. */
  readonly isOurs: (text: string) => boolean;
}

/** Said of a note of the user that stands where one of ours belongs. */
const foreignNote = 'This is a note of yours: rename it, or choose another folder for our notes. It was left as it is.';

/**
 * Changes a file of ours, or makes it; resolves to whether anything was written.
 * Rejects with a `NoteUnreadable` where a note of the user stands, and leaves that as it is.
 */
export async function rewriteOurFile({ vault, path, isOurs }: OurFile, change: (text: string | null) => string | null): Promise<boolean> {
  let foreign = false;
  const changed = await vault.process(path, (text) => {
    foreign = text !== null && !isOurs(text);
    return foreign ? null : change(text);
  });
  if (foreign) throw new NoteUnreadable(path, foreignNote);
  return changed;
}
