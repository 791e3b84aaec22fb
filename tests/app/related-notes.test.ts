import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { relateNotes, type RelateOutcome } from '../../src/app/related-notes';
import { relatedDocument } from '../../src/app/contract';
import { MemoryVault } from '../doubles/memory-vault';

const files = {
  'Consistent hashing.md': '# Ring',
  'Message queues.md': '---\naliases: [dead letter queue]\n---\nSee consistent hashing.',
  'deep/Round 1.md': 'They asked about message queues, the dead letter queue and consistent hashing.',
  'linked.md': 'We use [[Message queues]] and message queues.',
  'Interview coach/Round 1 (critique).md': '---\ninterview-coach: critique\n---\nmessage queues',
};

function run(vault: MemoryVault, path: string | null = null, limit = 5): Promise<RelateOutcome> {
  return relateNotes({ vault, parseYaml }, { limit, path });
}

const relatedTo = ({ document }: RelateOutcome, path: string): readonly string[] | undefined =>
  document.notes.find((note) => note.path === path)?.related.map((each) => each.path);

describe('the notes that relate to a note', () => {
  test('are those it mentions by title or alias, most often mentioned first', async () => {
    const outcome = await run(new MemoryVault(files));
    expect(relatedTo(outcome, 'deep/Round 1.md')).toEqual(['Message queues.md', 'Consistent hashing.md']);
    expect(relatedTo(outcome, 'Consistent hashing.md')).toEqual([]);
    expect(relatedDocument.parse(outcome.document)).toEqual(outcome.document);
  });

  test('are not those it links already', async () => {
    expect(relatedTo(await run(new MemoryVault(files)), 'linked.md')).toEqual([]);
  });

  test('are given for every note but ours, in order of path', async () => {
    const { document } = await run(new MemoryVault(files));
    expect(document.notes.map(({ path, title }) => `${path} ${title}`)).toEqual([
      'Consistent hashing.md Consistent hashing', 'Message queues.md Message queues', 'deep/Round 1.md Round 1', 'linked.md linked',
    ]);
  });

  test('are at most as many as asked for, and for one note if asked', async () => {
    const { document } = await run(new MemoryVault(files), 'deep/Round 1.md', 1);
    expect(document.notes.map(({ path, related }) => [path, related.length])).toEqual([['deep/Round 1.md', 1]]);
  });

  test('are found although a note cannot be read, which is named', async () => {
    const outcome = await run(new MemoryVault(files, { 'locked.md': 'Permission was refused.' }));
    expect(outcome.problems).toEqual([{ path: 'locked.md', message: 'Permission was refused.' }]);
    expect(outcome.document.notes).toHaveLength(4);
  });
});
