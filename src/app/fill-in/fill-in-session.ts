import { applyEdits } from '../../core/links/plan/edits';
import { lineIndexAt } from '../../core/notes/page';
import { fullLineEnd } from '../../core/notes/rewrite-block';
import type { Edit, OpenNote } from '../open-editor';
import type { Vault } from '../ports';
import { fillIn, type Filled } from './fill-in';
import { relocate } from './relocate';
import { readToFill, type FillInPorts, type PartWords, type StoryToFill } from './story-to-fill';

/** What became of an attempt to write. */
export type Outcome =
  | { readonly is: 'written'; readonly path: string; readonly isRenamed: boolean }
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
  /** Writes the words to where the story is by now; only where nobody wrote there since `toFill` was read. */
  readonly write: (toFill: StoryToFill, words: PartWords) => Promise<Outcome>;
}

/** Attempts, as the note may change while it is read. */
const mostAttempts = 3;

export function fillInSession(ports: SessionPorts): FillInSession {
  const fill: FillInSession['fill'] = (toFill, words) => fillIn(toFill, words, ports.fill.reader);
  const attempt = async (toFill: StoryToFill, words: PartWords): Promise<Outcome | 'again'> => {
    const now = await noteNow(ports, toFill);
    if (now === null) return { is: 'gone', what: 'note' };
    const found = now.text === toFill.source.text && now.path === toFill.source.path ? ({ is: 'same', toFill } as const) : relocate(toFill, await readToFill(now, ports.fill));
    if (found.is === 'gone') return { is: 'gone', what: 'place' };
    if (found.is === 'changed') return found;
    const filled = await fill(found.toFill, words);
    const isWritten = filled === null || (await now.write(filled.edits));
    return isWritten ? { is: 'written', path: now.path, isRenamed: now.path !== toFill.source.path } : 'again';
  };
  return {
    fill,
    write: async (toFill, words) => {
      for (let tries = 0; tries < mostAttempts; tries += 1) {
        const outcome = await attempt(toFill, words);
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

/** The note as it is now: in its editor, in its file, or under another name in front of the user; null where it is gone. */
async function noteNow({ openNote, vault, fill }: SessionPorts, toFill: StoryToFill): Promise<NoteNow | null> {
  const { path } = toFill.source;
  const isThere = await vault.exists(path);
  const open = openNote();
  if (isThere) return open?.path === path ? inEditor(open) : inFile(vault, path);
  if (open === null || open.path === path) return null;
  const renamed = inEditor(open);
  const found = relocate(toFill, await readToFill(renamed, fill));
  return found.is === 'same' ? renamed : null;
}

function inEditor(open: OpenNote): NoteNow {
  const text = open.editorText();
  return { path: open.path, text, write: (edits) => Promise.resolve(open.write(text, edits)) };
}

async function inFile(vault: SessionPorts['vault'], path: string): Promise<NoteNow> {
  const text = await vault.read(path);
  return { path, text, write: (edits) => vault.process(path, (found) => (found === text ? applyEdits(text, edits) : null)) };
}

/** The lines that change, before and after; for a story cell the cell alone. */
export function changeShown({ source, page, place }: StoryToFill, edits: readonly Edit[]): { readonly before: string; readonly after: string } {
  const [only] = edits;
  if (place.kind === 'cell' && only !== undefined) return { before: source.text.slice(only.from, only.to), after: only.text };
  const before: string[] = [];
  const after: string[] = [];
  let shown = -1;
  for (const edit of edits) {
    const start = page.lineStarts[lineIndexAt(page, edit.from)] ?? edit.from;
    const end = fullLineEnd(page, edit.to);
    if (start < shown) continue;
    const within = edits.filter(({ from, to }) => start <= from && to <= end);
    const last = Math.max(end, ...within.map(({ to }) => to));
    before.push(source.text.slice(start, last));
    after.push(applyEdits(source.text.slice(start, last), within.map(({ from, to, text }) => ({ from: from - start, to: to - start, text }))));
    shown = last;
  }
  return { before: before.join('\n'), after: after.join('\n') };
}
