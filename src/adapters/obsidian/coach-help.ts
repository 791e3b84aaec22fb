import { parseYaml } from 'obsidian';
import type { App } from 'obsidian';
import { followCursor } from '../../app/follow-cursor';
import type { Breathe } from '../../app/in-steps';
import { insertLink, type Inserted } from '../../app/insert-link';
import type { Reader } from '../../app/ports';
import { questionHelp, type HelpAtCursor, type QuestionHelp } from '../../app/question-help';
import type { VaultIndex } from '../../app/vault-index';
import { watchCursor } from './cursor-watch';
import { interviewNotes } from './interview-notes';
import { linkWriter, nameOf, noteNames } from './note-names';
import { obsidianVault } from './obsidian-vault';
import { isReadingView, openAt, openNoteOf } from './open-markdown';

export interface HelpOptions {
  readonly reader: () => Reader;
  /** The tag of an interview note; asked each time. */
  readonly tag: () => string;
  readonly index: VaultIndex;
  readonly breathe: Breathe;
}

/** A note, or a section of it, as a link may lead there. */
interface Aim {
  readonly path: string;
  readonly title: string;
  readonly heading: string | null;
}

/** What belongs to the question at the cursor, and what may be done with it. */
export interface CoachHelp {
  readonly help: QuestionHelp;
  readonly followCursor: (draw: (help: HelpAtCursor | null) => void) => () => void;
  readonly openAim: (aim: Aim, line: number | null) => Promise<boolean>;
  /** Null where no note is open. */
  readonly insertLink: (aim: Aim) => Inserted | 'reading' | 'gone' | null;
  readonly linkText: (aim: Aim) => string;
}

export function coachHelp(app: App, { reader, tag, index, breathe }: HelpOptions): CoachHelp {
  const help = questionHelp({
    vault: obsidianVault(app.vault), parseYaml, reader, tag, index, breathe,
    notes: interviewNotes(app, tag),
    names: () => noteNames(app),
    nameOf: (path) => nameOf(app, path),
    leadsSomewhere: (target, source) => app.metadataCache.getFirstLinkpathDest(target, source) !== null,
  });
  const linkText = ({ path, title, heading }: Aim): string => linkWriter(app, openNoteOf(app)?.path ?? '')(path, title, heading ?? undefined);
  return {
    help,
    followCursor: (draw) => followCursor({ help, openNote: () => openNoteOf(app), watch: (changed) => watchCursor(app, changed) }, draw),
    openAim: (aim, line) => openAt(app, aim, line),
    insertLink: (aim) => {
      const note = openNoteOf(app);
      if (note === null) return null;
      if (isReadingView(app)) return 'reading';
      return app.vault.getFileByPath(aim.path) === null ? 'gone' : insertLink(note, linkText(aim));
    },
    linkText,
  };
}
