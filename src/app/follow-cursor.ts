import type { OpenNote } from './open-editor';
import type { HelpAtCursor, QuestionHelp } from './question-help';

export interface CursorPorts {
  readonly help: Pick<QuestionHelp, 'at'>;
  readonly openNote: () => OpenNote | null;
  /** Calls back, a moment later, when the cursor, the open note or its text may have changed; the function returned ends it. */
  readonly watch: (changed: () => void) => () => void;
}

/**
 * Keeps help true to the cursor. One question is under way at a time; of those that come meanwhile only the last is asked,
 * and an answer for where the cursor is no longer is dropped. Draws null where there is none. The function returned ends it.
 */
export function followCursor({ help, openNote, watch }: CursorPorts, draw: (help: HelpAtCursor | null) => void): () => void {
  let wishes = 0;
  let isLooking = false;
  let isOver = false;
  const helpNow = async (): Promise<HelpAtCursor | null> => {
    const note = openNote();
    return note === null ? null : help.at({ path: note.path, text: note.editorText(), cursor: note.cursor() }).catch(() => null);
  };
  const lookOn = async (): Promise<void> => {
    let granted: number;
    do {
      granted = wishes;
      const found = await helpNow();
      if (isOver) return;
      if (granted === wishes) draw(found);
    } while (granted !== wishes);
  };
  const look = (): void => {
    wishes += 1;
    if (isLooking) return;
    isLooking = true;
    void lookOn().finally(() => { isLooking = false; });
  };
  const unwatch = watch(look);
  look();
  return () => {
    isOver = true;
    unwatch();
  };
}
