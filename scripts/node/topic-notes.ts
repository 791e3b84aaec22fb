import { studyNotesOf } from '../../src/app/study-notes';
import { topicNotes, type FindTopicNotes } from '../../src/app/topic-notes';
import { liesIn, pathWithin, vaultAbove, type Input } from './inputs';
import { nodeVault } from './node-vault';
import { parseYaml } from './parse-yaml';

/** Gives what finds the writer's own notes for a note that lies at `full` on the disk. */
export type TopicNotesAt = (full: string) => FindTopicNotes;

/** Looks in the folder given that holds the note, else in the vault around it; a note in neither has no other notes beside it. */
export function topicNotesOnDisk(inputs: readonly Input[], tag: string): TopicNotesAt {
  const folders = inputs.filter(({ isFolder }) => isFolder).map(({ full }) => full);
  const finders = new Map<string, FindTopicNotes>();
  const finderIn = (root: string): FindTopicNotes => {
    const known = finders.get(root) ?? topicNotes(studyNotesOf(nodeVault(root), { parseYaml, tag }));
    finders.set(root, known);
    return known;
  };
  return (full) => async (note, topics) => {
    const root = folders.find((folder) => liesIn(folder, full)) ?? vaultAbove(full);
    return root === null ? new Map() : finderIn(root)({ ...note, path: pathWithin(root, full) }, topics);
  };
}
