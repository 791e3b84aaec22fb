import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { rankedNote, relateNotes, type RelateOutcome } from '../../src/app/related-notes';
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
  test('are those it mentions by title or alias before those that share words', async () => {
    const outcome = await run(new MemoryVault(files));
    expect(relatedTo(outcome, 'deep/Round 1.md')).toEqual(['Message queues.md', 'Consistent hashing.md', 'linked.md']);
    expect(relatedDocument.parse(outcome.document)).toEqual(outcome.document);
  });

  test('are not those it links already', async () => {
    expect(relatedTo(await run(new MemoryVault(files)), 'linked.md')).not.toContain('Message queues.md');
  });

  test('are not ours', async () => {
    const { document } = await run(new MemoryVault(files));
    expect(document.notes.flatMap(({ related }) => related).map(({ path }) => path).filter((path) => path.startsWith('Interview coach'))).toEqual([]);
  });

  test('come with a reason each, without a floor', async () => {
    const { document } = await run(new MemoryVault(files));
    expect(document.notes.flatMap(({ related }) => related).filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  test('share tags of the front matter and of the text', async () => {
    const tagged = { 'x/a.md': '---\ntags: [retries]\n---\nsand', 'y/b.md': 'salt #retries', 'z/c.md': 'soot' };
    const { document } = await run(new MemoryVault(tagged), 'x/a.md');
    expect(document.notes[0]?.related).toEqual([{ path: 'y/b.md', heading: null, reasons: ['shares the tag #retries'] }]);
  });

  test('are found with breaths between the steps', async () => {
    const breaths: number[] = [];
    const many = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`n${String(at)}.md`, 'a line of words\n'.repeat(5_000)]));
    const options = { vault: new MemoryVault(many), parseYaml, breathe: () => Promise.resolve(breaths.push(1)) };
    const { document } = await relateNotes(options, { limit: 5, path: null });
    expect(document.notes).toHaveLength(3);
    expect(breaths.length).toBeGreaterThan(20);
  });

  test('are the same twice', async () => {
    expect(await run(new MemoryVault(files))).toEqual(await run(new MemoryVault(files)));
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

describe('a note as it is ranked', () => {
  const namesOf = (text: string, frontMatter: Readonly<Record<string, unknown>> = {}): readonly string[] => {
    const { title, aliases } = rankedNote({ path: 'x/2026-11-22.md', text, frontMatter });
    return [title, ...aliases];
  };

  test.each([
    ['its file', 'text', {}, []],
    ['its aliases', 'text', { aliases: ['event log', 'log'] }, ['event log', 'log']],
    ['the title of the front matter', 'text', { title: 'Kafka' }, ['Kafka']],
    ['the heading that it opens with', '# Kafka\ntext', {}, ['Kafka']],
    ['that heading below the front matter', '---\na: b\n---\n\n# Kafka\r\ntext', {}, ['Kafka']],
    ['no heading further down', 'text\n# Kafka', {}, []],
    ['no heading of a lower level', '## Kafka', {}, []],
    ['no name twice', '# Kafka', { title: 'kafka', alias: 'KAFKA' }, ['Kafka']],
    ['not its own name again', '# 2026-11-22', {}, []],
    ['no title that is no text', 'text', { title: 7 }, []],
  ])('goes by %s', (_, text, frontMatter, others) => {
    expect(namesOf(text, frontMatter)).toEqual(['2026-11-22', ...others]);
  });
});
