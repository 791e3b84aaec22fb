import { critiquePlace } from '../app/critique-place';
import type { NotePlace } from '../app/note-place';
import { writeNewNote } from '../app/new-note';
import type { Vault } from '../app/ports';
import { writeSampleNote } from '../app/sample-note';
import { firstNote, firstNoteName } from '../core/pages/first-note';
import type { AnalyzeDesk } from './commands/analyze-interview';
import { openFillIn, type FillInDesk } from './commands/fill-in-story';
import { findNotes, type FindNotesDesk } from './commands/find-notes';
import { openDebrief, type NewDebriefDesk } from './commands/new-debrief';
import { openPractice } from './practice/practice-modal';
import type { PractiseDesk } from './practice/practise-desk';
import type { PanelWork } from './sidebar/panel-desk';

export interface PanelWorkDesk extends Omit<FindNotesDesk, 'ports'>, Omit<FillInDesk, 'ports'>, AnalyzeDesk, NewDebriefDesk, PractiseDesk {
  readonly vault: Vault;
  readonly goTo: (place: NotePlace) => Promise<boolean>;
}

/** What the panel starts: each opens a screen of its own, or a note. */
export function panelWork(desk: PanelWorkDesk): PanelWork {
  const { vault, openPath } = desk;
  return {
    fillIn: (place) => openFillIn(desk, place),
    practise: (area) => Promise.resolve(openPractice(desk, { area })),
    practiseQuestion: (question) => Promise.resolve(openPractice(desk, { question })),
    openCritique: async (path, question) => {
      const place = await critiquePlace(desk.ports(), { path, question }, desk.write());
      if (place !== null) await desk.goTo(place);
    },
    newDebrief: () => Promise.resolve(openDebrief(desk)),
    findNotes: () => findNotes(desk),
    makeSample: async () => { await openPath(await writeSampleNote({ vault, parseYaml: desk.ports().parseYaml, tag: desk.tag() })); },
    makeNote: async () => { await openPath(await writeNewNote(vault, { folder: '', name: firstNoteName, text: firstNote(desk.tag()) })); },
    tagNote: (path) => desk.addTag(path, desk.tag()),
  };
}
