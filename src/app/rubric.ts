import { readRubric, type ReadRubric } from '../core/critique/read-rubric';
import { decided, mergedRubric, usualRubric, type Rubric } from '../core/critique/rubric';
import { rubricPage } from '../core/pages/rubric-page';
import type { Problem } from './contract';
import { NoteUnreadable, type Vault } from './ports';
import { rubricOf, type Settings } from './settings';

/** Where the user says what is judged otherwise than usual: the settings, and a note that wins over them. */
export interface RubricSources {
  readonly vault: Pick<Vault, 'read' | 'process'>;
  /** Path of the rubric note; null where there is none. */
  readonly path: () => string | null | Promise<string | null>;
  readonly settings: () => Settings;
}

export interface RubricDesk {
  /** What holds now; the same value as long as neither the note nor the settings change. */
  readonly rubric: () => Promise<Rubric>;
  /** What of the note cannot be used, by line; all else in it holds. */
  readonly problems: () => Promise<readonly Problem[]>;
  /** What the note alone said when it was last read. */
  readonly noted: () => Rubric;
}

/** Reads the rubric anew whenever it is asked for. A note that cannot be read is a problem, and the settings hold. */
export function rubricDesk({ vault, path, settings }: RubricSources): RubricDesk {
  const parse = remembered(readRubric);
  const merged = remembered((pair: Pair) => mergedRubric(rubricOf(pair.settings), pair.note));
  let last: Pair | null = null;
  let noted = usualRubric;
  const noteNow = async (): Promise<NoteNow> => {
    const at = await path();
    if (at === null) return { read: parse(''), problems: [] };
    try {
      const read = parse(await vault.read(at));
      return { read, problems: read.problems.map(({ line, message }) => ({ path: at, message: `Line ${line}: ${message}` })) };
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      return { read: parse(''), problems: [{ path: at, message: error.message }] };
    }
  };
  return {
    rubric: async () => {
      const note = (await noteNow()).read.rubric;
      noted = note;
      if (last?.note !== note || last.settings !== settings()) last = { note, settings: settings() };
      return merged(last);
    },
    problems: async () => (await noteNow()).problems,
    noted: () => noted,
  };
}

/** Makes the rubric note where there is none, showing what holds by the settings; resolves to its path. What stands there is never touched. */
export async function makeRubricNote({ vault, path, settings }: RubricSources, wanted: string): Promise<string> {
  const standing = await path();
  if (standing !== null) return standing;
  await vault.process(wanted, (text) => (text === null ? rubricPage(decided(rubricOf(settings()))) : null));
  return wanted;
}

interface Pair {
  readonly settings: Settings;
  readonly note: Rubric;
}

interface NoteNow {
  readonly read: ReadRubric;
  readonly problems: readonly Problem[];
}

/** A function that keeps its last answer. */
function remembered<From, To>(find: (from: From) => To): (from: From) => To {
  let last: { readonly from: From; readonly to: To } | null = null;
  return (from) => {
    if (last === null || last.from !== from) last = { from, to: find(from) };
    return last.to;
  };
}
