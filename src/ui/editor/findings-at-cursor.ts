import { EditorView } from '@codemirror/view';
import type { Command, Editor } from 'obsidian';
import { spotsAt } from '../../app/editor-marks';
import { say, sayFailures } from '../notices';
import { words } from '../words';
import type { FindingsDesk } from './marks-desk';
import { spotMenu } from './spot-menu';

/** Opens the menu of the findings at the cursor, whether or not findings are underlined. */
export function findingsAtCursorCommand(desk: FindingsDesk): Command {
  return {
    id: 'findings-at-cursor',
    name: words.thisNote.atCursorCommand,
    icon: 'text-cursor',
    editorCallback: (editor, { file }) => { if (file !== null) sayFailures(showFindings(editor, file.path, desk)); },
  };
}

async function showFindings(editor: Editor, path: string, desk: FindingsDesk): Promise<void> {
  const { line, ch } = editor.getCursor('head');
  if ((await desk.board.whenRead()) === null) return;
  const note = desk.board.noteAt(path);
  if (note === null) {
    say(words.thisNote.notRead(desk.tag()));
    return;
  }
  const spots = spotsAt(note, { line, ch });
  if (spots.length === 0) say(words.thisNote.noneHere);
  else spotMenu(spots, null, desk).showAtPosition(cursorOnScreen());
}

/** Where the cursor is drawn, in pixels of the window; the upper start of what has the focus where that is no editor. */
function cursorOnScreen(): { readonly x: number; readonly y: number } {
  const focused = activeDocument.activeElement ?? activeDocument.body;
  const shown = focused.closest<HTMLElement>('.cm-editor');
  const view = shown === null ? null : EditorView.findFromDOM(shown);
  const { left, bottom } = view?.coordsAtPos(view.state.selection.main.head) ?? focused.getBoundingClientRect();
  return { x: left, y: bottom };
}
