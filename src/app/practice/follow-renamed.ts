import type { SameQuestion } from '../../core/pages/log-page';
import { openNote } from '../open-note';
import type { ParseYaml, Reader, Vault } from '../ports';
import type { PracticeLog } from '../practice-log';

export interface FollowRenamedPorts {
  readonly vault: Pick<Vault, 'read' | 'exists'>;
  readonly parseYaml: ParseYaml;
  readonly reader: Reader;
  readonly log: PracticeLog;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Takes the practice history of a note along when the note is renamed: a line of the log for each of its questions that was practised.
 * Nothing is read where nothing was practised. Rejects with a `NoteUnreadable` where the note cannot be read or the log not be written.
 */
export async function followRenamed({ vault, parseYaml, reader, log, today }: FollowRenamedPorts, { from, to }: Renamed): Promise<void> {
  const { practised } = await log.read();
  if (practised.length === 0 || !(await vault.exists(to))) return;
  const text = await vault.read(to);
  const idsAt = async (path: string): Promise<readonly string[]> => (await reader(openNote(path, text, parseYaml).source)).questions.map(({ id }) => id);
  const [before, after] = [await idsAt(from), await idsAt(to)];
  const done = new Set(practised.flatMap(({ item, noted }) => [item, noted]));
  const events = before.flatMap((was, at): readonly SameQuestion[] => {
    const id = after[at];
    return id === undefined || id === was || !done.has(was) ? [] : [{ kind: 'same-question', date: today, id, was }];
  });
  if (events.length > 0) await log.add(() => events);
}
