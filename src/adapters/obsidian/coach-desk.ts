import { parseYaml, type App } from 'obsidian';
import type { AnalyzePorts } from '../../app/analyze-notes';
import type { LiveBoard } from '../../app/board/live-board';
import type { PagesPorts } from '../../app/coach-pages';
import { debriefTemplate } from '../../app/debrief/debrief-template';
import type { DebriefPorts } from '../../app/debrief/write-debrief';
import { dismissalsIn } from '../../app/dismissals';
import { makeStarTemplate, starTemplate } from '../../app/fill-in/star-table';
import type { InterviewNotes } from '../../app/interview-notes';
import { kindsById } from '../../app/kinds';
import type { NotePlace } from '../../app/note-place';
import type { OpenNote } from '../../app/open-editor';
import { practiceLog } from '../../app/practice-log';
import { renameFollower, type Renamed } from '../../app/practice/follow-renamed';
import { practiceDesk, type PracticeDesk } from '../../app/practice/practice-desk';
import type { Drafts, ParseYaml, Progress, Reader, Vault } from '../../app/ports';
import type { WriteOptions } from '../../app/write-critiques';
import { thresholdTable } from '../../core/critique/thresholds';
import { addTagTo } from './add-tag';
import { coachBoard } from './coach-board';
import { coachHelp, type CoachHelp } from './coach-help';
import { coachPorts } from './coach-ports';
import { interviewNotes, type Untagged } from './interview-notes';
import { linkTools, liveIndex, type LinkTools } from './link-tools';
import { localDrafts } from './local-drafts';
import { folderPaths, obsidianVault } from './obsidian-vault';
import { goTo, openNoteOf, openPath } from './open-markdown';
import { learnName, type SavedSettings } from './saved-settings';
import { breaths, timeSlices } from './time-slices';
import { today } from './today';
import { vaultTopicNotes } from './topic-notes';
import { vaultRubric, type VaultRubric } from './vault-rubric';

/** What the screens and commands ask of the app and of the vault that it has open. */
export interface CoachDesk extends InterviewNotes, Untagged, LinkTools, Omit<CoachHelp, 'help'> {
  readonly app: App;
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
  readonly rubric: VaultRubric;
  readonly help: CoachHelp['help'];
  readonly board: LiveBoard;
  readonly practice: PracticeDesk;
  readonly drafts: Drafts;
  /** What the panel keeps on this device. */
  readonly memory: { readonly load: () => unknown; readonly save: (value: unknown) => void };
  readonly breathe: () => Progress;
  readonly tag: () => string;
  /** Our folder, relative to the vault. */
  readonly folder: () => string;
  readonly debriefPorts: () => DebriefPorts;
  readonly today: () => string;
  /** Questions of one practice. */
  readonly size: () => number;
  /** Words a minute when speaking. */
  readonly pace: () => number;
  readonly openNote: () => OpenNote | null;
  readonly openNotePath: () => string | null;
  readonly goTo: (place: NotePlace) => Promise<boolean>;
  readonly openPath: (path: string) => Promise<void>;
  readonly openRubric: () => Promise<void>;
  /** The table of the user's own template; null where there is none. */
  readonly starTemplate: () => Promise<string | null>;
  /** Open the user's templates, and make them first where there are none. */
  readonly openStarTemplate: () => Promise<void>;
  readonly openDebriefTemplate: () => Promise<void>;
  readonly addTag: (path: string, tag: string) => Promise<void>;
  readonly ports: () => AnalyzePorts;
  readonly pagesPorts: () => PagesPorts;
  readonly readerFor: (me: string | null) => Reader;
  readonly learnName: (name: string) => Promise<void>;
  readonly folders: () => readonly string[];
  readonly write: () => WriteOptions;
  /** Whether findings are underlined, and a call whenever that may have changed. */
  readonly isOn: () => boolean;
  readonly watchOn: (changed: () => void) => () => void;
  readonly whenReady: (ready: () => void) => void;
  /** Ends everything. */
  readonly stop: () => void;
  /** Takes the practice history and the kept answers of a renamed note along, one note after the other. Rejects with a `NoteUnreadable`. */
  readonly followRenamed: (renamed: Renamed) => Promise<void>;
}

/** Builds the small things that screens and commands are handed; nothing is read before one of them asks. */
export function coachDesk(app: App, saved: SavedSettings): CoachDesk {
  const { current } = saved;
  const unloaded = new AbortController();
  const { signal } = unloaded;
  const vault = obsidianVault(app.vault);
  const index = liveIndex(app, signal);
  const rubric = vaultRubric(app, saved);
  const folder = (): string => current().folder;
  const tag = (): string => current().tag;
  const dismissals = dismissalsIn(vault, folder);
  const log = practiceLog(vault, folder);
  const coach = coachPorts(app, { saved, rubric, dismissals, unloaded: signal });
  const board = coachBoard(app, { saved, rubric, dismissals, unloaded: signal, coach, log });
  const topicNotes = vaultTopicNotes(app, { tag, breathe: breaths(signal) });
  const help = coachHelp(app, { reader: () => coach.reader(), tag, index, breathe: breaths(signal) });
  const listening = rubric.listen();
  return {
    app, vault, parseYaml, rubric, board, folder, tag, today, ...help,
    ...interviewNotes(app, tag),
    ...linkTools(app, saved, { index, breathe: breaths(signal) }),
    ...opening(app),
    ...kept(app),
    practice: practiceDesk({ vault, folder, log, board, reader: () => coach.reader(), critic: () => coach.critic(), rubric: rubric.rubric, today }),
    breathe: () => timeSlices(signal),
    debriefPorts: () => ({ vault, parseYaml, reader: coach.reader(), folder: current().debriefFolder, ourFolder: folder(), today: today() }),
    size: () => current().practiceSize,
    pace: () => paceOf(saved, rubric),
    openRubric: rubric.open,
    starTemplate: () => starTemplate(vault, folder()),
    openStarTemplate: async () => { await openPath(app, await makeStarTemplate(vault, folder())); },
    openDebriefTemplate: async () => { await openPath(app, await debriefTemplate(vault, folder).make()); },
    addTag: (path, name) => addTagTo(app, path, name),
    ports: () => coach.analyze(topicNotes),
    pagesPorts: () => coach.pages(topicNotes),
    readerFor: (me) => coach.reader(me === null ? [] : [me]),
    learnName: (name) => learnName(saved, name),
    folders: () => folderPaths(app.vault),
    write: () => ({ folder: folder(), form: current().form, kinds: kindsById, today: today() }),
    followRenamed: renameFollower({ vault, folder, parseYaml, reader: () => coach.reader(), log, today }),
    isOn: () => current().marks,
    watchOn: saved.watch,
    whenReady: (ready) => { app.workspace.onLayoutReady(ready); },
    stop: () => {
      unloaded.abort();
      for (const end of [index.stop, listening, help.help.stop, board.stop]) end();
    },
  };
}

function opening(app: App): Pick<CoachDesk, 'openNote' | 'openNotePath' | 'goTo' | 'openPath'> {
  return {
    openNote: () => openNoteOf(app),
    openNotePath: () => openNoteOf(app)?.path ?? null,
    goTo: (place) => goTo(app, place),
    openPath: (path) => openPath(app, path),
  };
}

const panelKey = 'interview-coach-panel';

/** What stays on this device, outside of the notes. */
function kept(app: App): Pick<CoachDesk, 'drafts' | 'memory'> {
  return {
    drafts: localDrafts(app),
    memory: {
      load: () => app.loadLocalStorage(panelKey) as unknown,
      save: (value) => {
        try {
          app.saveLocalStorage(panelKey, value);
        } catch {
          // The store is full: the panel opens as usual the next time.
        }
      },
    },
  };
}

/** The note wins over the settings, as for every threshold. */
function paceOf({ current }: Pick<SavedSettings, 'current'>, { noted }: Pick<VaultRubric, 'noted'>): number {
  const id = 'words-a-minute';
  return noted().thresholds[id] ?? current().thresholds[id] ?? thresholdTable.find((threshold) => threshold.id === id)?.usual ?? 0;
}
