import type { Command } from 'obsidian';
import { coachNotes } from '../../app/coach-notes';
import type { Coached } from '../../app/coach-notes';
import { say, sayFailures, sayProblem, sayWithButton } from '../notices';
import { ProgressModal } from '../progress-modal';
import { words } from '../words';
import type { AnalyzeDesk } from './analyze-interview';
import type { SidebarCommandDesk } from './open-sidebar';

export interface AnalyzeAllDesk extends Pick<AnalyzeDesk, 'app' | 'ports' | 'write' | 'tag' | 'breathe'>, SidebarCommandDesk {
  /** Paths of the notes that are tagged; nothing is read for it. */
  readonly tagged: () => readonly string[];
}

/** Reads every interview note and brings all critiques up to date. */
export function analyzeAllCommand(desk: AnalyzeAllDesk): Command {
  return {
    id: 'analyze-all-interviews',
    name: words.commands.analyzeAll,
    icon: 'list-checks',
    callback: () => { sayFailures(analyzeAll(desk)); },
  };
}

async function analyzeAll(desk: AnalyzeAllDesk): Promise<void> {
  const paths = desk.tagged();
  if (paths.length === 0) {
    say(words.all.none(desk.tag()));
    return;
  }
  const modal = new ProgressModal(desk.app, words.all.title);
  modal.open();
  try {
    const request = { paths, tag: desk.tag(), progress: modal.follow(desk.breathe()) };
    report(desk, await coachNotes(desk.ports(), request, desk.write()));
  } finally {
    modal.close();
  }
}

function report(desk: AnalyzeAllDesk, { read, written, problems, cancelled }: Coached): void {
  const [first] = problems;
  if (first !== undefined) sayProblem(words.failure.some(first.path, first.message, problems.length - 1));
  if (cancelled) {
    say(words.all.cancelled(written.length));
    return;
  }
  const message = written.length === 0 ? words.all.upToDate(read) : words.all.done(read, written.length);
  sayWithButton(message, { text: words.all.showList, onClick: () => { sayFailures(desk.openSidebar({ tab: 'areas' })); } });
}
