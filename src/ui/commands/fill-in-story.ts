import type { App, Command } from 'obsidian';
import { storyToFill } from '../../app/fill-in-story';
import type { FillInPorts } from '../../app/fill-in-story';
import type { OpenNote } from '../../app/open-editor';
import type { Progress } from '../../app/ports';
import { FillInModal } from '../fill-in/fill-in-modal';
import { say, sayFailures, sayProblem } from '../notices';
import { words } from '../words';

export interface FillInDesk {
  readonly app: App;
  readonly openNote: () => OpenNote | null;
  readonly ports: () => Omit<FillInPorts, 'breathe'>;
  readonly breathe: () => Progress;
}

/** Fills in the story cell at the cursor. Offered where the cursor stands on a line with a pipe; the rest is told on demand. */
export function fillInStoryCommand(desk: FillInDesk): Command {
  return {
    id: 'fill-in-story',
    name: words.commands.fillInStory,
    icon: 'pencil',
    editorCheckCallback: (checking, editor) => {
      const note = desk.openNote();
      if (note === null || !editor.getLine(editor.getCursor().line).includes('|')) return false;
      if (!checking) sayFailures(fillInAt(desk, note));
      return true;
    },
  };
}

async function fillInAt({ app, ports, breathe }: FillInDesk, note: OpenNote): Promise<void> {
  const text = note.editorText();
  const slices = breathe();
  const toFill = await storyToFill({ path: note.path, text, offset: note.cursor() }, { ...ports(), breathe: () => slices(0, 0, '') });
  if (toFill === null) {
    say(words.fillIn.noStory);
    return;
  }
  new FillInModal(app, toFill, (edit) => {
    if (note.write(text, [edit])) say(words.fillIn.written);
    else sayProblem(words.failure.changedMeanwhile);
  }).open();
}
