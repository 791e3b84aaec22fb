import { applyEdits } from '../../core/links/plan/edits';
import type { Edit, OpenNote } from '../open-editor';
import type { Vault } from '../ports';
import { isConfirmedBy, type Change } from './change-shown';
import { fillIn, type Filled } from './fill-in';
import { relocate, relocateInSameText, type Relocated } from './relocate';
import { readToFill, type FillInPorts, type PartWords, type StoryToFill } from './story-to-fill';

/** What became of an attempt to write. */
export type Outcome =
  | { readonly is: 'written'; readonly path: string }
  /** The change is not the one that was confirmed any more, or goes into a note of another name: nothing was written. */
  | ({ readonly is: 'check' } & Change)
  /** Somebody else wrote there meanwhile: nothing was written. */
  | { readonly is: 'changed'; readonly toFill: StoryToFill }
  /** The note, or the place in it, is gone: nothing was written. */
  | { readonly is: 'gone'; readonly what: 'note' | 'place' };

/** What writing into a note that may have changed needs. */
export interface SessionPorts {
  readonly fill: FillInPorts;
  /** The note in front of the user at that moment. */
  readonly openNote: () => OpenNote | null;
  readonly vault: Pick<Vault, 'read' | 'exists' | 'process'>;
}

/** A form under way. */
export interface FillInSession {
  /** The changes that the words ask for; null where they say nothing new. */
  readonly fill: (toFill: StoryToFill, words: PartWords) => Promise<Filled | null>;
  /** Writes the words to where the story is by now; only where nobody wrote there since `toFill` was read, and only the change that was confirmed. */
  readonly write: (toFill: StoryToFill, words: PartWords, confirmed: Filled) => Promise<Outcome>;
}

/** Attempts, as the note may change while it is read. */
const mostAttempts = 3;

export function fillInSession(ports: SessionPorts): FillInSession {
  const fill: FillInSession['fill'] = (toFill, words) => fillIn(toFill, words, ports.fill.reader);
  const attempt = async (toFill: StoryToFill, words: PartWords, confirmed: Filled): Promise<Outcome | 'again'> => {
    const now = await noteNow(ports, toFill);
    if (now === null) return { is: 'gone', what: 'note' };
    const found = await placeNow(toFill, now, ports.fill);
    if (found.is === 'gone') return { is: 'gone', what: 'place' };
    if (found.is === 'changed') return found;
    const filled = found.toFill === toFill ? confirmed : await fill(found.toFill, words);
    if (filled === null) return { is: 'changed', toFill: found.toFill };
    const change = { toFill: found.toFill, filled };
    if (!isConfirmedBy(change, { toFill, filled: confirmed })) return { is: 'check', ...change };
    return (await now.write(filled.edits)) ? { is: 'written', path: now.path } : 'again';
  };
  return {
    fill,
    write: async (toFill, words, confirmed) => {
      for (let tries = 0; tries < mostAttempts; tries += 1) {
        const outcome = await attempt(toFill, words, confirmed);
        if (outcome !== 'again') return outcome;
      }
      return { is: 'changed', toFill };
    },
  };
}

interface NoteNow {
  readonly path: string;
  readonly text: string;
  /** Resolves to false, with nothing written, where the text is another by then. */
  readonly write: (edits: readonly Edit[]) => Promise<boolean>;
}

/**
 * The note as it is now: in its editor, or in its file; null where it is gone. A note of another name in front of the user is taken
 * for it only where it has the very same text: one that is merely alike may be a note of its own.
 */
async function noteNow({ openNote, vault }: SessionPorts, { source: { path, text } }: StoryToFill): Promise<NoteNow | null> {
  const isThere = await vault.exists(path);
  const open = openNote();
  if (isThere) return open?.path === path ? inEditor(open) : inFile(vault, path);
  return open !== null && open.path !== path && open.editorText() === text ? inEditor(open) : null;
}

function inEditor(open: OpenNote): NoteNow {
  const text = open.editorText();
  return { path: open.path, text, write: (edits) => Promise.resolve(open.write(text, edits)) };
}

async function inFile(vault: SessionPorts['vault'], path: string): Promise<NoteNow> {
  const text = await vault.read(path);
  return { path, text, write: (edits) => vault.process(path, (found) => (found === text ? applyEdits(text, edits) : null)) };
}

async function placeNow(toFill: StoryToFill, { path, text }: NoteNow, ports: FillInPorts): Promise<Relocated> {
  const { source } = toFill;
  if (text === source.text && path === source.path) return { is: 'same', toFill };
  const now = await readToFill({ path, text }, ports);
  return path === source.path ? relocate(toFill, now) : relocateInSameText(toFill, now);
}
