import { Menu } from 'obsidian';
import type { NotePlace } from '../../app/note-place';
import type { WeakSpot } from '../../app/weak-spots';
import type { Dismissal } from '../../core/critique/dismissals';
import { sayFailures, sayWithButton } from '../notices';
import { messageOf } from '../sidebar/spot-message';
import { words } from '../words';
import type { FindingsDesk } from './marks-desk';

/** So many findings are named in one menu; the sidebar has the rest. */
const mostNamed = 4;

/** What can be done about some findings, each named above what is done about it. `place` is where their words stand now; null for as read. */
export function spotMenu(spots: readonly WeakSpot[], place: NotePlace | null, desk: FindingsDesk): Menu {
  const menu = new Menu();
  for (const spot of spots.slice(0, mostNamed)) {
    addSpot(menu, { spot, place: place ?? spot.place, desk });
    menu.addSeparator();
  }
  menu.addItem((item) => item.setTitle(words.thisNote.openWeakAreas).setIcon('target').onClick(() => { sayFailures(desk.openWeakAreas()); }));
  return menu;
}

interface SpotAt {
  readonly spot: WeakSpot;
  readonly place: NotePlace;
  readonly desk: FindingsDesk;
}

function addSpot(menu: Menu, { spot, place, desk }: SpotAt): void {
  const { lacks, dismissal } = spot;
  menu.addItem((item) => item.setTitle(named(spot)).setIsLabel(true));
  if (lacks !== null) menu.addItem((item) => item.setTitle(words.thisNote.fillInPart[lacks]).setIcon('pencil').onClick(() => { sayFailures(desk.fillIn(place)); }));
  if (dismissal !== null) menu.addItem((item) => item.setTitle(words.sidebar.dismiss).setIcon('x').onClick(() => { sayFailures(dismiss(dismissal, desk)); }));
}

/** The message may take several lines, which a menu's own titles do not. */
function named(spot: WeakSpot): DocumentFragment {
  return createFragment((title) => { title.createSpan({ cls: 'coach-menu-message', text: messageOf(spot) }); });
}

async function dismiss(dismissal: Dismissal, { board }: FindingsDesk): Promise<void> {
  await board.dismiss(dismissal);
  sayWithButton(words.sidebar.dismissedNow, { text: words.sidebar.undo, onClick: () => { sayFailures(board.undo(dismissal)); } });
}
