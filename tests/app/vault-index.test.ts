import { describe, expect, test } from '@jest/globals';
import type { FrontMatter } from '../../src/core/notes/front-matter';
import { NoteUnreadable } from '../../src/app/ports';
import { vaultIndex, type NoteList, type VaultIndex } from '../../src/app/vault-index';

interface Shelf {
  readonly files: Map<string, string>;
  readonly index: VaultIndex;
  /** How often each path was read. */
  readonly reads: string[];
  readonly change: (...paths: readonly string[]) => void;
  readonly watchers: () => number;
}

function shelf(texts: Readonly<Record<string, string>>, breath: () => unknown = () => undefined): Shelf {
  const files = new Map(Object.entries(texts));
  const reads: string[] = [];
  const watching = new Set<(paths: readonly string[]) => void>();
  const notes: NoteList = {
    paths: () => [...files.keys()],
    frontMatterOf: (path) => (files.has(path) && !path.startsWith('Interview coach/') ? (aliases[path] ?? {}) : null),
    watch: (changed) => {
      watching.add(changed);
      return () => { watching.delete(changed); };
    },
  };
  const vault = {
    read: (path: string): Promise<string> => {
      reads.push(path);
      const text = files.get(path) ?? '';
      return text === 'broken' ? Promise.reject(new NoteUnreadable(path, 'It is broken.')) : Promise.resolve(text);
    },
  };
  const index = vaultIndex({ notes, vault, breathe: () => Promise.resolve(breath()) });
  return { files, index, reads, change: (...paths) => { for (const each of watching) each(paths); }, watchers: () => watching.size };
}

/** Front matter as the app has read it. */
const aliases: Readonly<Record<string, FrontMatter>> = { 'Bread.md': { aliases: ['sourdough'] } };

const harbour = {
  'Dead letters.md': 'A dead letter queue keeps the messages that no worker could handle. Count them and send an alarm.',
  'Tide tables.md': 'Tide tables say when the ferry may leave the harbour. They need no power and no radar.',
  'Radar.md': 'Radar sees ships at night. It needs power.',
  'Bread.md': 'Flour, water, salt and time.',
  'Interview coach/Practice log.md': 'dead letter queue',
};
const titles = async (found: Promise<readonly { readonly title: string }[]>): Promise<readonly string[]> => (await found).map(({ title }) => title);
const asked = { path: 'round.md', text: 'What do you do with messages that no worker can handle? A dead letter queue?' };

describe('the index of a vault', () => {
  test('is made when it is first asked, and reads each note once', async () => {
    const { index, reads } = shelf(harbour);
    expect(reads).toEqual([]);
    expect(await titles(index.notesForQuestion(asked, { limit: 3 }))).toEqual(['Dead letters']);
    await index.notesForQuestion(asked, { limit: 3 });
    expect([...reads].sort()).toEqual(['Bread.md', 'Dead letters.md', 'Radar.md', 'Tide tables.md']);
  });

  test('finds the note on the topic of a question that shares no word with it', async () => {
    const { index } = shelf({ ...harbour, 'Idempotency.md': 'The key of a request is kept for a day.' });
    const lines = { path: 'round.md', text: 'Customers press submit again and get charged twice. Why?' };
    expect(await titles(index.notesForQuestion(lines, { limit: 3 }))).toEqual(['Idempotency']);
  });

  test('leaves out the notes that the note of the question links already', async () => {
    const { index } = shelf({ ...harbour, 'round.md': 'See [[Dead letters]].' });
    expect(await titles(index.notesForQuestion(asked, { limit: 3 }))).toEqual([]);
    expect(await titles(index.notesForQuestion({ ...asked, path: 'other.md' }, { limit: 1 }))).toEqual(['Dead letters']);
  });

  test('finds what relates to a whole note, and nothing for one of ours or one that is not there', async () => {
    const { index, files } = shelf(harbour);
    expect(await titles(index.relatedTo({ path: 'Tide tables.md', text: files.get('Tide tables.md') ?? '' }, { limit: 3 }))).toContain('Radar');
    expect(await index.relatedTo({ path: 'Interview coach/Practice log.md', text: 'dead letter queue' }, { limit: 3 })).toEqual([]);
    expect(await index.relatedTo({ path: 'gone.md', text: 'dead letter queue' }, { limit: 3 })).toEqual([]);
  });

  test('knows a note by its aliases and by the heading that it opens with, as the command line does', async () => {
    const { index } = shelf({ ...harbour, '2024-05-01.md': '# Lighthouse keeping\n\nClimb the stairs at dusk.' });
    expect(await titles(index.notesForQuestion({ path: 'round.md', text: 'What do you know about sourdough?' }, { limit: 1 }))).toEqual(['Bread']);
    expect(await titles(index.notesForQuestion({ path: 'round.md', text: 'How is lighthouse keeping done?' }, { limit: 1 }))).toEqual(['2024-05-01']);
  });

  test('stays silent where nothing is near', async () => {
    expect(await shelf(harbour).index.notesForQuestion({ path: 'round.md', text: 'Why do you want to leave?' }, { limit: 3 })).toEqual([]);
  });

  test('follows a note that changes, comes or goes, reading that note alone', async () => {
    const { index, files, reads, change } = shelf(harbour);
    await index.notesForQuestion(asked, { limit: 3 });
    reads.length = 0;
    files.set('Bread.md', 'A dead letter queue is fed with messages of bread that no worker could handle.');
    files.delete('Dead letters.md');
    files.set('Queues.md', 'Worker queues and dead letter queues.');
    change('Bread.md', 'Dead letters.md', 'Queues.md', 'Interview coach/Practice log.md');
    expect([...await titles(index.notesForQuestion(asked, { limit: 5 }))].sort()).toEqual(['Bread', 'Queues']);
    expect([...reads].sort()).toEqual(['Bread.md', 'Queues.md']);
  });

  test('leaves out a note that cannot be read, and goes on', async () => {
    const { index } = shelf({ ...harbour, 'Broken.md': 'broken' });
    expect(await titles(index.notesForQuestion(asked, { limit: 3 }))).toEqual(['Dead letters']);
  });

  test('answers questions that come at once, each rightly', async () => {
    const { index } = shelf(harbour);
    const found = await Promise.all([asked, { path: 'b.md', text: 'When may the ferry leave the harbour?' }, asked].map((lines) => titles(index.notesForQuestion(lines, { limit: 1 }))));
    expect(found).toEqual([['Dead letters'], ['Tide tables'], ['Dead letters']]);
  });

  test('listens to nobody before it is asked, nor after it is stopped', async () => {
    const { index, watchers } = shelf(harbour);
    expect(watchers()).toBe(0);
    await index.notesForQuestion(asked, { limit: 1 });
    expect(watchers()).toBe(1);
    index.stop();
    expect(watchers()).toBe(0);
  });

  test('asked after it is stopped, it finds nothing, reads nothing and listens to nobody', async () => {
    const { index, watchers, reads } = shelf(harbour);
    index.stop();
    expect(await index.notesForQuestion(asked, { limit: 1 })).toEqual([]);
    expect(await index.relatedTo(asked, { limit: 1 })).toEqual([]);
    expect({ reads, watchers: watchers() }).toEqual({ reads: [], watchers: 0 });
  });

  test('stopped while it is made, it reads no further note', async () => {
    const made: { index: VaultIndex | null } = { index: null };
    const { index, reads, watchers } = shelf(harbour, () => { made.index?.stop(); });
    made.index = index;
    expect(await index.notesForQuestion(asked, { limit: 1 })).toEqual([]);
    expect({ reads, watchers: watchers() }).toEqual({ reads: ['Dead letters.md'], watchers: 0 });
  });

  test('told to stop by its breath, it reads no further note', async () => {
    const { index, reads } = shelf(harbour, () => false);
    await index.notesForQuestion(asked, { limit: 1 });
    expect(reads).toEqual(['Dead letters.md']);
  });
});
