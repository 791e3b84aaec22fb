import type { App, Command } from 'obsidian';
import { coachText } from '../../app/coach-notes';
import type { AnalyzePorts } from '../../app/analyze-notes';
import type { Coached } from '../../app/coach-notes';
import type { OpenNote } from '../../app/open-editor';
import { NoteUnreadable } from '../../app/ports';
import type { Progress } from '../../app/ports';
import { standingOf } from '../../app/tag-note';
import type { WriteOptions } from '../../app/write-critiques';
import { say, sayFailures, sayProblem, sayWithButton } from '../notices';
import { askUntagged } from '../untagged-modal';
import { words } from '../words';

export interface AnalyzeDesk {
  readonly app: App;
  readonly openNote: () => OpenNote | null;
  readonly ports: () => AnalyzePorts;
  readonly write: () => WriteOptions;
  readonly tag: () => string;
  /** Gives the app its turn during a long run; false once the plugin is unloaded. */
  readonly breathe: () => Progress;
  /** Adds the tag to the front matter of a note; rejects with a `NoteUnreadable`. */
  readonly addTag: (path: string, tag: string) => Promise<void>;
  readonly openPath: (path: string) => Promise<void>;
}

/** Reads the open note and writes its critique. */
export function analyzeInterviewCommand(desk: AnalyzeDesk): Command {
  return {
    id: 'analyze-interview',
    name: words.commands.analyzeInterview,
    icon: 'file-text',
    checkCallback: (checking) => {
      const note = desk.openNote();
      if (note === null) return false;
      if (!checking) sayFailures(analyzeOpen(desk, note));
      return true;
    },
  };
}

async function analyzeOpen(desk: AnalyzeDesk, note: OpenNote): Promise<void> {
  const tag = desk.tag();
  const standing = standingOf({ path: note.path, text: note.text(), tag }, desk.ports().parseYaml);
  if (standing === 'ours') {
    say(words.analyze.ours);
    return;
  }
  if (standing === 'untagged') {
    const choice = await askUntagged(desk.app, tag);
    if (choice === 'neither') return;
    if (choice === 'tag' && !(await tagNote(desk, note, tag))) return;
  }
  await analyzeText(desk, note.path, note.text());
}

/** Writes the critique of a note of the vault, open or not. Rejects with a `NoteUnreadable`. */
export async function analyzeNote(desk: AnalyzeDesk, path: string): Promise<void> {
  await analyzeText(desk, path, await desk.ports().vault.read(path));
}

async function analyzeText(desk: AnalyzeDesk, path: string, text: string): Promise<void> {
  const coached = await coachText(desk.ports(), { note: { path, text, tag: null }, progress: desk.breathe() }, desk.write());
  report(desk, path, coached);
}

async function tagNote(desk: AnalyzeDesk, note: OpenNote, tag: string): Promise<boolean> {
  try {
    await note.save();
    await desk.addTag(note.path, tag);
    return true;
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    sayProblem(words.failure.tag(note.path, error.message));
    return false;
  }
}

function report(desk: AnalyzeDesk, source: string, { critiques, written, problems }: Coached): void {
  const [critique] = critiques;
  for (const { path, message } of problems) {
    sayProblem(path === source ? words.analyze.inPart(message) : words.failure.write(path, message));
  }
  if (critique === undefined || problems.some(({ path }) => path === critique)) return;
  const message = written.includes(critique) ? words.analyze.wrote(critique) : words.analyze.upToDate;
  sayWithButton(message, { text: words.analyze.open, onClick: () => { sayFailures(desk.openPath(critique)); } });
}
