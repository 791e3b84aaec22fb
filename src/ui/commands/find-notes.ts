import type { App, Command } from 'obsidian';
import { findInterviewNotes, tagNotes } from '../../app/find-interview-notes';
import type { FindPorts, FoundNote, TagPorts } from '../../app/find-interview-notes';
import type { Progress } from '../../app/ports';
import { FoundModal } from '../find/found-modal';
import { say, sayFailures, sayProblem, sayWithButton } from '../notices';
import { ProgressModal } from '../progress-modal';
import { words } from '../words';
import type { SidebarCommandDesk } from './open-sidebar';

export interface FindNotesDesk extends SidebarCommandDesk, TagPorts {
  readonly app: App;
  readonly ports: () => FindPorts;
  readonly tag: () => string;
  readonly breathe: () => Progress;
  /** Paths of the Markdown notes without the tag that are not ours; nothing is read for it. */
  readonly untagged: () => readonly string[];
}

/** Looks through the notes without the tag for those that read like an interview note, and tags the ones that the user ticks. */
export function findNotesCommand(desk: FindNotesDesk): Command {
  return {
    id: 'find-interview-notes',
    name: words.commands.findNotes,
    icon: 'search-check',
    callback: () => { sayFailures(findNotes(desk)); },
  };
}

/** The same for whoever has a button for it. */
export async function findNotes(desk: FindNotesDesk): Promise<void> {
  const tag = desk.tag();
  const modal = new ProgressModal(desk.app, words.find.title);
  modal.open();
  try {
    const request = { paths: desk.untagged(), tag, progress: modal.follow(desk.breathe()) };
    const { notes, problems, cancelled } = await findInterviewNotes(desk.ports(), request);
    modal.close();
    sayFirst(problems);
    if (cancelled) say(words.find.cancelled);
    else if (notes.length === 0) say(words.find.none(tag));
    else new FoundModal(desk.app, { found: notes, tag, onTag: (chosen) => { sayFailures(tagChosen(desk, chosen, tag)); } }).open();
  } finally {
    modal.close();
  }
}

async function tagChosen(desk: FindNotesDesk, chosen: readonly FoundNote[], tag: string): Promise<void> {
  const { tagged, problems } = await tagNotes(desk, { paths: chosen.map(({ path }) => path), tag });
  sayFirst(problems);
  if (tagged > 0) sayWithButton(words.find.tagged(tagged), { text: words.all.showList, onClick: () => { sayFailures(desk.openSidebar({ tab: 'areas' })); } });
}

function sayFirst(problems: readonly { readonly path: string; readonly message: string }[]): void {
  const [first] = problems;
  if (first !== undefined) sayProblem(words.failure.some(first.path, first.message, problems.length - 1));
}
