import type { App, Command } from 'obsidian';
import type { LiveBoard } from '../../app/board/live-board';
import { keepDebrief, loadDebrief, type DebriefDraft } from '../../app/debrief/debrief-draft';
import { blankForm, debriefOf, type DebriefForm } from '../../app/debrief/debrief-form';
import { debriefTemplate } from '../../app/debrief/debrief-template';
import { debriefKnown, type DebriefKnown } from '../../app/debrief/expected-questions';
import { writeDebrief, type DebriefPorts } from '../../app/debrief/write-debrief';
import { NoteUnreadable, type Drafts, type Progress } from '../../app/ports';
import { DebriefModal } from '../debrief/debrief-modal';
import { say, sayFailures, sayProblem, sayWithButton } from '../notices';
import { words } from '../words';

export interface NewDebriefDesk {
  readonly app: App;
  readonly board: Pick<LiveBoard, 'whenRead'>;
  readonly drafts: Drafts;
  /** Asked each time. */
  readonly debriefPorts: () => DebriefPorts;
  readonly tag: () => string;
  readonly breathe: () => Progress;
  readonly openPath: (path: string) => Promise<void>;
  /** Reads a note and writes its critique. */
  readonly analyze: (path: string) => Promise<void>;
}

/** Opens the form for what was asked in a round. */
export function newDebriefCommand(desk: NewDebriefDesk): Command {
  return {
    id: 'new-debrief',
    name: words.commands.newDebrief,
    icon: 'clipboard-pen',
    callback: () => { openDebrief(desk); },
  };
}

/** Opens the form, with the half-written debrief of last time in it where there is one. */
export function openDebrief(desk: NewDebriefDesk): void {
  const { vault, ourFolder, today } = desk.debriefPorts();
  const template = debriefTemplate(vault, () => ourFolder);
  new DebriefModal(desk.app, {
    blank: blankForm(today),
    draft: loadDebrief(desk.drafts),
    look: () => look(desk),
    keep: (draft) => { keepDebrief(desk.drafts, draft); },
    save: (form, away) => save(desk, form, away),
    onTemplate: () => { sayFailures(template.make().then(desk.openPath)); },
  }).open();
}

async function look({ board, breathe }: NewDebriefDesk): Promise<DebriefKnown | null> {
  const read = await board.whenRead();
  const slices = breathe();
  return read === null ? null : debriefKnown(read, () => slices(0, 0, ''));
}

/** What went wrong, in words for the user; null where the note was made. A form that was put away is still kept then. */
async function save(desk: NewDebriefDesk, form: DebriefForm, away: DebriefDraft['away']): Promise<string | null> {
  const debrief = debriefOf(form);
  if (debrief.questions.length === 0) return words.debrief.empty;
  const { folder, ourFolder, ...ports } = desk.debriefPorts();
  try {
    const template = await debriefTemplate(ports.vault, () => ourFolder).read();
    const { path, atEnd } = await writeDebrief(ports, debrief, { folder, template, tag: desk.tag() });
    keepDebrief(desk.drafts, { form: null, away });
    tellSaved(desk, path, debrief.questions.length);
    if (atEnd) say(words.debrief.atEnd);
    return null;
  } catch (error) {
    if (error instanceof NoteUnreadable) return words.debrief.failed(error.path, error.message);
    return words.failure.unexpected(error instanceof Error ? error.message : String(error));
  }
}

function tellSaved({ openPath, analyze }: NewDebriefDesk, path: string, questions: number): void {
  sayWithButton(words.debrief.saved(path, questions), { text: words.debrief.analyze, onClick: () => { sayFailures(analyze(path)); } });
  openPath(path).catch((error: unknown) => { sayProblem(error instanceof Error ? error.message : String(error)); });
}
