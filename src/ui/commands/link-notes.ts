import type { App, Command } from 'obsidian';
import type { OpenNote } from '../../app/open-editor';
import { suggestLinks } from '../../app/suggest-links';
import type { LinkRequest, WriteLink } from '../../app/suggest-links';
import { LinkModal } from '../link/link-modal';
import { say, sayProblem } from '../notices';
import { words } from '../words';

export interface LinkDesk {
  readonly app: App;
  readonly openNote: () => OpenNote | null;
  /** Titles and other names of every note that may be linked to. */
  readonly names: () => LinkRequest['names'];
  readonly linkWriter: (source: string) => WriteLink;
}

/** Turns mentions of other notes in the open note into links, those that the user ticks. */
export function linkNotesCommand(desk: LinkDesk): Command {
  return {
    id: 'link-related-notes',
    name: words.commands.linkNotes,
    icon: 'link',
    editorCheckCallback: (checking) => {
      const note = desk.openNote();
      if (note === null) return false;
      if (!checking) linkIn(desk, note);
      return true;
    },
  };
}

function linkIn({ app, names, linkWriter }: LinkDesk, note: OpenNote): void {
  const text = note.editorText();
  const suggestions = suggestLinks({ path: note.path, text, names: names() }, linkWriter(note.path));
  if (suggestions.length === 0) {
    say(words.link.none);
    return;
  }
  new LinkModal(app, suggestions, (chosen) => {
    if (note.write(text, chosen.map(({ edit }) => edit))) say(words.link.written(chosen.length));
    else sayProblem(words.failure.changedMeanwhile);
  }).open();
}
