import { parse } from 'yaml';
import type { BoardPorts } from '../../../src/app/board/board-ports';
import type { CoachBoard } from '../../../src/app/board/coach-board';
import { liveBoard, type LiveBoard } from '../../../src/app/board/live-board';
import { dismissalsIn } from '../../../src/app/dismissals';
import { noteReader } from '../../../src/app/note-reader';
import { offlineCritic } from '../../../src/app/offline-critic';
import { practiceLog } from '../../../src/app/practice-log';
import { MemoryVault } from '../../doubles/memory-vault';

export const today = '2026-11-22';
export const logAt = 'Interview coach/Practice log.md';

/** A story without a result, under a question on failure. */
export const table = '#interview\n\n| question | story 1 |\n| --- | --- |\n| When did you fail? | S: It broke<br>A: I fixed it |\n';

/** A round in which a question on caching was left unanswered. */
export const round = (company: string, date: string, question = `How would you invalidate a cache at ${company}?`): string => (
  `---\ntags: [interview]\ncompany: ${company}\ndate: ${date}\nround: Onsite\nrole: Backend engineer\n---\n\n- ${question}\n- Why do you want to leave?\n  => I said that I want to grow\n`
);

/** Three rounds, enough for a weak area. */
export const rounds: Readonly<Record<string, string>> = {
  'Acme.md': round('Acme', '2026-09-01'), 'Beta.md': round('Beta', '2026-09-11'), 'Core.md': round('Core', '2026-09-21'),
};

export interface Setup {
  readonly vault: MemoryVault;
  readonly ports: BoardPorts;
  readonly board: LiveBoard;
  /** What was drawn for the first who followed. */
  readonly drawn: CoachBoard[];
  readonly tagged: Set<string>;
  /** Paths of the notes read, in order. */
  readonly reads: string[];
  readonly change: (...paths: readonly string[]) => void;
  /** Writes a note, or removes it (null), and tells of it. */
  readonly write: (path: string, text: string | null) => void;
  readonly watchers: ReadonlySet<unknown>;
  /** Follows with a draw that keeps what it gets in `drawn`. */
  readonly follow: () => () => void;
}

/** A board over a vault in memory whose notes are all tagged, but for the log. */
export const setUp = (files: Readonly<Record<string, string>>, more: { readonly unreadable?: Readonly<Record<string, string>>; readonly ports?: Partial<BoardPorts> } = {}): Setup => {
  const vault = new MemoryVault(files, more.unreadable);
  const tagged = new Set([...Object.keys(files), ...Object.keys(more.unreadable ?? {})].filter((path) => path !== logAt));
  const watchers = new Set<(paths: readonly string[]) => void>();
  const [reads, drawn]: [string[], CoachBoard[]] = [[], []];
  const folder = (): string => 'Interview coach';
  const dismissals = dismissalsIn(vault, folder);
  const ports: BoardPorts = {
    vault: { read: (path) => { reads.push(path); return vault.read(path); } },
    parseYaml: parse,
    reader: () => noteReader({ myNames: [] }),
    critic: () => offlineCritic({ level: 'SDE-2', dismissed: dismissals.keys }),
    notes: {
      tagged: () => [...tagged].sort(),
      isTagged: (path) => tagged.has(path),
      watch: (changed) => {
        watchers.add(changed);
        return () => { watchers.delete(changed); };
      },
    },
    tag: () => 'interview', log: practiceLog(vault, folder), dismissals, today: () => today, watchDay: () => () => undefined, report: () => undefined, breathe: () => Promise.resolve(true),
    ...more.ports,
  };
  const board = liveBoard(ports);
  const change = (...paths: readonly string[]): void => { watchers.forEach((tell) => { tell(paths); }); };
  return {
    vault, ports, board, drawn, tagged, reads, change, watchers,
    write: (path, text) => {
      if (text === null) vault.files.delete(path);
      else vault.files.set(path, text);
      if (path !== logAt) tagged[text === null ? 'delete' : 'add'](path);
      change(path);
    },
    follow: () => board.follow((each) => drawn.push(each)),
  };
};

export const areaNames = (board: CoachBoard | undefined): readonly string[] => board?.areas.map(({ key }) => key) ?? [];

export const settled = async ({ board }: Setup): Promise<void> => { await board.whenRead(); };

/** Lets everything that is under way come to rest, also where nothing is read. */
export const quiet = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });

/** A board that was followed and has read everything. */
export const followed = async (...given: Parameters<typeof setUp>): Promise<Setup> => {
  const made = setUp(...given);
  made.follow();
  await settled(made);
  return made;
};
