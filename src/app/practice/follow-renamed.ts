import type { SameQuestion } from '../../core/pages/log-page';
import { openNote } from '../open-note';
import type { ParseYaml, Reader } from '../ports';
import type { PracticeLog } from '../practice-log';
import { answersIn, type KeptIn } from './kept-in-vault';

export interface FollowRenamedPorts extends KeptIn {
  readonly parseYaml: ParseYaml;
  readonly reader: () => Reader;
  readonly log: PracticeLog;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Takes the practice history and the kept answers of a note along when the note is renamed: a line of the log for each of its questions that has
 * one. One note at a time, as a folder that is renamed tells of all its notes at once. Nothing is read where nothing was practised or kept.
 * Rejects with a `NoteUnreadable` where the note cannot be read or the log not be written; the next note is followed all the same.
 */
export function renameFollower(ports: FollowRenamedPorts): (renamed: Renamed) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (renamed) => {
    const turn = last.then(() => followRenamed(ports, renamed));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Of notes alone: a picture that is renamed is never read. */
async function followRenamed(ports: FollowRenamedPorts, { from, to }: Renamed): Promise<void> {
  const { vault, parseYaml, reader, log, today } = ports;
  const { practised, idNow } = await log.read();
  const known = new Set([...practised.flatMap(({ item, noted }) => [item, noted]), ...(await answersIn(ports)).map(({ item }) => item)]);
  if (known.size === 0 || !/\.(?:md|txt)$/iu.test(to) || !(await vault.exists(to))) return;
  const text = await vault.read(to);
  const idsAt = async (path: string): Promise<readonly string[]> => (await reader()(openNote(path, text, parseYaml).source)).questions.map(({ id }) => id);
  const before = await idsAt(from);
  if (!before.some((id) => known.has(id))) return;
  const after = await idsAt(to);
  const events = before.flatMap((was, at): readonly SameQuestion[] => {
    const id = after[at];
    return id === undefined || id === idNow(was) || id === was || !known.has(was) ? [] : [{ kind: 'same-question', date: today(), id, was }];
  });
  if (events.length > 0) await log.add(() => events);
}
