import { applyEdits, inverseEdits } from '../core/links/plan/edits';
import { editsFor } from '../core/links/plan/line-ends';
import type { LinkPlan } from '../core/links/plan/plan-links';
import type { Problem } from './contract';
import { plannerOf, type LinkPorts } from './link-note';
import type { Edit, OpenNote } from './open-editor';
import { NoteUnreadable, type Progress, type Vault } from './ports';

/** Where the notes of a run are read and written: the open one through its editor, all others in the vault. */
export interface LinkDoors {
  readonly vault: Pick<Vault, 'read' | 'process'>;
  readonly openNote: () => OpenNote | null;
}

export interface LinkManyRequest {
  readonly paths: readonly string[];
  readonly progress: Progress;
}

export interface PlannedNotes {
  /** One for each note that has something to link, in order of path. */
  readonly plans: readonly LinkPlan[];
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

/** Plans mentions and related notes for many notes; nothing is written. */
export async function planNotes(ports: LinkPorts, doors: LinkDoors, { paths, progress }: LinkManyRequest): Promise<PlannedNotes> {
  const planNote = plannerOf(ports);
  const plans: LinkPlan[] = [];
  const problems: Problem[] = [];
  for (const [done, path] of paths.entries()) {
    if (!(await progress(done, paths.length, path))) return { plans, problems, cancelled: true };
    await caught(path, problems, async () => {
      const plan = await planNote({ path, text: await readNote(doors, path), what: 'related' });
      if (plan !== null && plan.links.length > 0) plans.push(plan);
    });
  }
  return { plans, problems, cancelled: false };
}

/** What is to be written into a note, made for the text that it had. */
export interface LinkWrite {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

export interface WrittenNotes {
  /** Those that were carried out. */
  readonly written: readonly LinkWrite[];
  /** Paths of the notes that changed meanwhile: they stay as they are. */
  readonly changed: readonly string[];
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

/** Writes into many notes, one after the other. A note whose text is no longer the one that was planned for stays as it is, unless only its line ends are others. */
export async function writeNotes(doors: LinkDoors, writes: readonly LinkWrite[], progress: Progress): Promise<WrittenNotes> {
  const written: LinkWrite[] = [];
  const changed: string[] = [];
  const problems: Problem[] = [];
  for (const [done, write] of writes.entries()) {
    if (!(await progress(done, writes.length, write.path))) return { written, changed, problems, cancelled: true };
    await caught(write.path, problems, async () => {
      if (await writeNote(doors, write)) written.push(write);
      else changed.push(write.path);
    });
  }
  return { written, changed, problems, cancelled: false };
}

/** What takes a write back, for the text that it made. */
export function undoOf({ path, text, edits }: LinkWrite): LinkWrite {
  return { path, text: applyEdits(text, edits), edits: inverseEdits(text, edits) };
}

async function readNote({ vault, openNote }: LinkDoors, path: string): Promise<string> {
  const open = openNote();
  return open?.path === path ? open.editorText() : vault.read(path);
}

/** The same note has other line ends in its file than in an editor, and may have been opened or closed meanwhile. */
async function writeNote({ vault, openNote }: LinkDoors, write: LinkWrite): Promise<boolean> {
  const open = openNote();
  if (open?.path === write.path) {
    const shown = open.editorText();
    const edits = editsFor(shown, write);
    return edits !== null && open.write(shown, edits);
  }
  return vault.process(write.path, (standing) => {
    const edits = standing === null ? null : editsFor(standing, write);
    return standing === null || edits === null ? null : applyEdits(standing, edits);
  });
}

async function caught(path: string, problems: Problem[], task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    problems.push({ path, message: error.message });
  }
}
