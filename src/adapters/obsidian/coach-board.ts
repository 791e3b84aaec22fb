import { parseYaml } from 'obsidian';
import type { App } from 'obsidian';
import { liveBoard, type LiveBoard } from '../../app/board/live-board';
import type { PracticeLog } from '../../app/practice-log';
import type { CoachParts, CoachPorts } from './coach-ports';
import { watchDay } from './day-watch';
import { interviewNotes } from './interview-notes';
import { obsidianVault } from './obsidian-vault';
import type { SavedSettings } from './saved-settings';
import { breaths } from './time-slices';
import { today } from './today';

/** What the board is built from, besides the app. */
export interface BoardParts extends CoachParts {
  readonly coach: Pick<CoachPorts, 'reader' | 'critic'>;
  readonly log: PracticeLog;
}

/** The board of the vault that Obsidian has open; it reads all anew after a change of the settings or of the rubric. `stop` ends everything. */
export function coachBoard(app: App, { saved, rubric, dismissals, unloaded, coach, log }: BoardParts): LiveBoard {
  const tag = (): string => saved.current().tag;
  const board = liveBoard({
    vault: obsidianVault(app.vault),
    parseYaml,
    reader: () => coach.reader(),
    critic: () => coach.critic(),
    notes: interviewNotes(app, tag),
    tag, log, dismissals, today,
    rubricProblems: rubric.problems,
    watchDay: (changed) => watchDay(app, changed),
    report: throwLater,
    breathe: breaths(unloaded),
  });
  const ends = [saved.watch(whenJudgedOtherwise(saved, board.again)), rubric.watch(board.again), board.stop];
  const { follow, whenRead, noteAt, again, dismiss, undo, setArea } = board;
  return { follow, whenRead, noteAt, again, dismiss, undo, setArea, stop: () => { ends.forEach((end) => { end(); }); } };
}

/** Into the console of the app, as any other error that nobody caught. */
function throwLater(error: Error): void {
  queueMicrotask(() => { throw error; });
}

/** Passes on only a change of what notes are read and judged by. */
function whenJudgedOtherwise({ current }: Pick<SavedSettings, 'current'>, changed: () => void): () => void {
  const judgedBy = (): string => {
    const { tag, folder, level, myNames, rulesOff, rulesOn, thresholds } = current();
    return JSON.stringify([tag, folder, level, myNames, rulesOff, rulesOn, thresholds]);
  };
  let before = judgedBy();
  return () => {
    const now = judgedBy();
    if (now === before) return;
    before = now;
    changed();
  };
}
