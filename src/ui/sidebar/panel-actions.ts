import type { AreaRow } from '../../app/board/coach-board';
import type { NotePlace } from '../../app/note-place';
import type { AreaState } from '../../core/critique/area-state';
import type { Dismissal } from '../../core/critique/dismissals';
import { sayInserted, type LinkAim } from '../link-door';
import { say, sayFailures, sayWithButton } from '../notices';
import { words } from '../words';
import type { PanelActions, SidebarDesk } from './panel-desk';

/** What the panel can do, each failure told to the person. */
export function panelActions(desk: SidebarDesk): PanelActions {
  return {
    goTo: (place) => { sayFailures(jump(desk, place)); },
    dismiss: (dismissal) => { sayFailures(dismiss(desk, dismissal)); },
    undoDismissal: (dismissal) => { sayFailures(desk.board.undo(dismissal)); },
    setArea: (area, state) => { sayFailures(setArea(desk, area, state)); },
    openAim: (aim, line) => { sayFailures(open(desk, aim, line)); },
    insertLink: (aim) => { sayInserted(desk.insertLink(aim)); },
    linkText: desk.linkText,
    fillIn: (place) => { sayFailures(desk.fillIn(place)); },
    practise: (area) => { sayFailures(desk.practise(area)); },
    practiseQuestion: (question) => { sayFailures(desk.practiseQuestion(question)); },
    openCritique: (path, question) => { sayFailures(desk.openCritique(path, question)); },
    newDebrief: () => { sayFailures(desk.newDebrief()); },
    findNotes: () => { sayFailures(desk.findNotes()); },
    makeSample: () => { sayFailures(desk.makeSample()); },
    makeNote: () => { sayFailures(desk.makeNote()); },
    tagNote: (path) => { sayFailures(desk.tagNote(path)); },
  };
}

async function jump(desk: SidebarDesk, place: NotePlace): Promise<void> {
  if (!(await desk.goTo(place))) say(words.failure.gone);
}

async function open(desk: SidebarDesk, aim: LinkAim, line: number | null): Promise<void> {
  if (!(await desk.openAim(aim, line))) say(words.failure.gone);
}

async function dismiss({ board }: SidebarDesk, dismissal: Dismissal): Promise<void> {
  await board.dismiss(dismissal);
  sayWithButton(words.sidebar.dismissedNow, { text: words.sidebar.undo, onClick: () => { sayFailures(board.undo(dismissal)); } });
}

async function setArea({ board }: SidebarDesk, { kind, name, title, state: before }: AreaRow, state: AreaState): Promise<void> {
  await board.setArea({ kind, name, state });
  const takeBack = async (): Promise<void> => {
    if (!(await board.setArea({ kind, name, state: before, insteadOf: state }))) say(words.sidebar.markedSince(title));
  };
  const undo = (): void => { sayFailures(takeBack()); };
  sayWithButton(words.sidebar.marked(title, words.sidebar.states[state]), { text: words.sidebar.undo, onClick: undo });
}
