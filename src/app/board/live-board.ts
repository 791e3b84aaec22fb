import type { AreaSetting, CoachBoard, NoteView } from './coach-board';
import type { Dismissal } from '../../core/critique/dismissals';
import { areaKey } from '../../core/critique/area-state';
import { areaEvent, areaStatesOf } from '../area-states';
import type { Problem } from '../contract';
import { inSteps } from '../in-steps';
import type { StoryMemory } from '../story-offers';
import { boardLog, type BoardLog } from './board-log';
import type { BoardPorts } from './board-ports';
import type { BoardRead } from './board-read';
import { compareNotes, type Compared, type CompareInputs } from './compare-notes';
import { drawnBoard } from './drawn-board';
import { noteQueue, type NoteQueue } from './note-queue';
import { noteShelf } from './note-shelf';

/** The board of all interview notes, kept true to the vault for every screen that follows it. */
export interface LiveBoard {
  /** Draws what is known at once, then after every change; the function returned ends it. The first who follows starts the reading. */
  readonly follow: (draw: (board: CoachBoard) => void) => () => void;
  /** Resolves once all that is tagged now has been read and compared; starts the reading where nobody has. Null where the plugin is unloaded meanwhile. */
  readonly whenRead: () => Promise<BoardRead | null>;
  /** The note as it was read last; null where it is none of ours or was not read yet. */
  readonly noteAt: (path: string) => NoteView | null;
  /** Reads every note anew, as after a change of the settings. */
  readonly again: () => void;
  /** Silences a rule on these words, at once and for good; rejects with a `NoteUnreadable` where that cannot be written down. */
  readonly dismiss: (dismissal: Dismissal) => Promise<void>;
  readonly undo: (dismissal: Dismissal) => Promise<void>;
  /** Sets the state of an area, at once; false where it is not `insteadOf` any more, and then nothing changes. Rejects as above. */
  readonly setArea: (setting: AreaSetting) => Promise<boolean>;
  readonly stop: () => void;
}

/** A board of the notes of a vault; nothing is read before somebody follows it. */
export function liveBoard(ports: BoardPorts): LiveBoard {
  return new Board(ports);
}

interface Follower {
  readonly draw: (board: CoachBoard) => void;
}

interface Waiter {
  readonly resolve: (read: BoardRead | null) => void;
  readonly reject: (error: Error) => void;
}

/** One thing is done at a time: the log is read, then a note, then, when no note waits, all are compared. */
class Board implements LiveBoard {
  private readonly shelf = noteShelf();
  private readonly queue: NoteQueue;
  private readonly log: BoardLog;
  private readonly followers = new Set<Follower>();
  private readonly waiters = new Set<Waiter>();
  private readonly stories: StoryMemory = { told: new WeakMap(), shelf: null };
  private unwatch: (() => void) | null = null;
  private isRunning = false;
  /** Whether something came up since the work looked last. */
  private isAgain = false;
  private isStopped = false;
  private compared: Compared | null = null;
  /** What was compared last, also where that failed. */
  private tried: { readonly inputs: CompareInputs; readonly failure: Error | null } | null = null;
  private ofRubric: readonly Problem[] = [];
  private drawn: CoachBoard | null = null;
  private readonly ports: BoardPorts;

  constructor(ports: BoardPorts) {
    this.ports = ports;
    this.queue = noteQueue(ports, this.shelf);
    this.log = boardLog(ports.log);
  }

  readonly follow: LiveBoard['follow'] = (draw) => {
    if (this.isStopped) return () => undefined;
    const follower = { draw };
    this.followers.add(follower);
    this.begin();
    if (!this.show()) this.tell(follower, this.snapshot());
    this.run();
    return () => { this.followers.delete(follower); };
  };

  readonly whenRead: LiveBoard['whenRead'] = () => {
    if (this.isStopped) return Promise.resolve(null);
    this.begin();
    return new Promise((resolve, reject) => {
      this.waiters.add({ resolve, reject });
      this.run();
    });
  };

  readonly noteAt: LiveBoard['noteAt'] = (path) => {
    this.queue.prefer(path);
    return this.shelf.viewOf(path);
  };

  readonly again: LiveBoard['again'] = () => {
    if (this.unwatch === null) return;
    this.log.outdate();
    this.queue.wantAll();
    this.show();
    this.run();
  };

  readonly dismiss: LiveBoard['dismiss'] = async (dismissal) => {
    await this.ports.dismissals.set(dismissal, { kind: 'not-a-problem', date: this.ports.today() });
    await this.recall();
  };

  readonly undo: LiveBoard['undo'] = async (dismissal) => {
    await this.ports.dismissals.set(dismissal, { kind: 'a-problem-again', date: this.ports.today() });
    await this.recall();
  };

  readonly setArea: LiveBoard['setArea'] = async ({ kind, name, state, insteadOf }) => {
    const key = areaKey({ kind, name });
    let isSet = true;
    await this.ports.log.add((log) => {
      isSet = insteadOf === undefined || (areaStatesOf(log).get(key)?.state ?? 'open') === insteadOf;
      return isSet ? [areaEvent(log, { area: kind, name, state, date: this.ports.today() })] : [];
    });
    if (isSet && this.compared !== null) this.compared = { ...this.compared, areas: this.compared.areas.map((row) => (row.key === key ? { ...row, state } : row)) };
    await this.recall();
    return isSet;
  };

  readonly stop: LiveBoard['stop'] = () => {
    this.isStopped = true;
    this.unwatch?.();
    this.unwatch = null;
    this.followers.clear();
    for (const { resolve } of this.waiters) resolve(null);
    this.waiters.clear();
  };

  private begin(): void {
    if (this.unwatch !== null) return;
    const ends = [
      this.ports.notes.watch((paths) => {
        if (paths.includes(this.ports.log.path())) this.log.outdate();
        this.queue.want(paths);
        this.run();
      }),
      this.ports.watchDay(() => { if (this.tried !== null && this.tried.inputs.today !== this.ports.today()) this.run(); }),
    ];
    this.unwatch = () => { ends.forEach((end) => { end(); }); };
    this.queue.wantAll();
  }

  private isWanted(): boolean {
    return !this.isStopped && (this.followers.size > 0 || this.waiters.size > 0);
  }

  private run(): void {
    this.isAgain = true;
    if (!this.isRunning) void this.work();
  }

  /** Nothing may be awaited between the last look at `isAgain` and the end, or whoever calls then is never heard. */
  private async work(): Promise<void> {
    this.isRunning = true;
    while (this.isAgain) {
      this.isAgain = false;
      try {
        while (this.isWanted() && (await this.step())) if (!(await this.ports.breathe())) this.stop();
      } catch (error) {
        this.fail(asError(error));
      }
    }
    this.isRunning = false;
  }

  /** Tells those who wait, for they would wait for good. */
  private fail(error: Error): void {
    for (const { reject } of this.waiters) reject(error);
    this.waiters.clear();
    this.ports.report(error);
  }

  /** Does what comes next; false where there is nothing to do. */
  private async step(): Promise<boolean> {
    if (this.log.isOutdated()) await this.recall();
    else if (!this.queue.isEmpty()) await this.readNext();
    else if (!this.isTried(this.inputs())) await this.compare();
    else if (this.waiters.size > 0) await this.serve();
    else return false;
    return true;
  }

  /** Takes what is new in the log; what was dismissed goes at once, and every note that this touches is read again. */
  private async recall(): Promise<void> {
    const { dismissed, undone } = await this.log.recall();
    this.ofRubric = await this.ports.rubricProblems?.().catch(() => []) ?? [];
    const touched = [...this.shelf.silence(dismissed), ...this.shelf.holding(undone)];
    const atWork = dismissed.length + undone.length === 0 ? null : this.queue.atWork();
    this.queue.want(atWork === null ? touched : [...touched, atWork]);
    this.show();
    this.run();
  }

  private async readNext(): Promise<void> {
    if (await this.queue.readNext()) this.show();
  }

  private inputs(): CompareInputs {
    return { reviews: this.shelf.reviews(), log: this.log.now(), today: this.ports.today() };
  }

  private isTried({ reviews, log, today }: CompareInputs): boolean {
    const last = this.tried?.inputs;
    return last?.reviews === reviews && last.log === log && last.today === today;
  }

  /** Gives up as soon as anything changed: it will be begun anew. */
  private async compare(): Promise<void> {
    const inputs = this.inputs();
    try {
      const steps = compareNotes(inputs, { compared: this.compared, stories: this.stories });
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) { this.settle(inputs, step.value); return; }
        if (!(await this.ports.breathe())) { this.stop(); return; }
        if (!this.isWanted() || this.isChangedSince(inputs)) return;
      }
    } catch (error) {
      this.settle(inputs, asError(error));
    }
  }

  private isChangedSince(inputs: CompareInputs): boolean {
    return this.log.isOutdated() || !this.queue.isEmpty() || inputs.log !== this.log.now() || inputs.reviews !== this.shelf.reviews();
  }

  private settle(inputs: CompareInputs, result: Compared | Error): void {
    const failure = result instanceof Error ? result : null;
    this.tried = { inputs, failure };
    if (!(result instanceof Error)) this.compared = result;
    this.show();
  }

  /** Gives those who wait what was read. */
  private async serve(): Promise<void> {
    const { compared, tried } = this;
    const waiters = [...this.waiters];
    if (compared !== null && tried?.failure === null) await inSteps(compared.offers.read(), this.ports.breathe);
    for (const waiter of waiters) {
      if (!this.waiters.delete(waiter)) continue;
      if (compared === null || (tried !== null && tried.failure !== null)) waiter.reject(tried?.failure ?? new Error('Nothing was compared.'));
      else waiter.resolve({ reviews: compared.reviews, notebook: compared.notebook, areas: compared.areas, log: compared.log });
    }
  }

  private snapshot(): CoachBoard {
    const { shelf, queue, compared, ofRubric, drawn } = this;
    return drawnBoard({ shelf, queue, compared, log: this.log, ofRubric, failure: this.tried?.failure ?? null }, drawn);
  }

  /** Draws for everybody; false where nothing changed. */
  private show(): boolean {
    const board = this.snapshot();
    if (this.isStopped || board === this.drawn) return false;
    this.drawn = board;
    for (const follower of [...this.followers]) this.tell(follower, board);
    return true;
  }

  /** A screen that fails keeps no other from being drawn. */
  private tell({ draw }: Follower, board: CoachBoard): void {
    try {
      draw(board);
    } catch (error) {
      this.ports.report(asError(error));
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
