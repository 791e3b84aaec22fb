import { describe, expect, test } from '@jest/globals';
import { planNotes, undoOf, writeNotes, type LinkDoors, type LinkWrite } from '../../src/app/link-many';
import { linkEdits, type LinkPorts } from '../../src/app/link-note';
import type { OpenNote } from '../../src/app/open-editor';
import type { Progress } from '../../src/app/ports';
import { applyEdits } from '../../src/core/links/plan/edits';
import { MemoryVault } from '../doubles/memory-vault';

const files = { 'a.md': 'On Kafka.\r\n', 'b.md': 'Nothing here.\n', 'c.md': 'Kafka again.\n', 'Kafka.md': 'A log.\n' };

const portsOf = (vault: MemoryVault): LinkPorts => ({
  names: () => [...vault.files.keys()].map((path) => ({ path, title: path.replace('.md', ''), aliases: [] })),
  linkWriter: () => (path) => `[[${path.replace('.md', '')}]]`,
  ignored: () => [],
  relatedTo: () => Promise.resolve([]),
});

/** A note in an editor that holds `text`. */
const editorOf = (path: string, text: string): OpenNote & { readonly now: () => string } => {
  let held = text;
  return {
    path, text: () => held, save: () => Promise.resolve(), editorText: () => held, cursor: () => 0, now: () => held,
    write: (expected, edits) => {
      if (held !== expected) return false;
      held = applyEdits(held, edits);
      return true;
    },
  };
};

const doorsOf = (vault: MemoryVault, open: OpenNote | null = null): LinkDoors => ({ vault, openNote: () => open });
const goOn: Progress = () => Promise.resolve(true);
/** Stops before the step of that number, from 0. */
const stopAt = (step: number): Progress => (done) => Promise.resolve(done < step);
const paths = ['a.md', 'b.md', 'c.md'];

const planned = async (vault: MemoryVault, doors = doorsOf(vault)): Promise<readonly LinkWrite[]> => {
  const ports = portsOf(vault);
  const { plans } = await planNotes(ports, doors, { paths, progress: goOn });
  return plans.map((plan) => ({ path: plan.path, text: plan.text, edits: linkEdits(ports, plan, plan.links) }));
};

describe('plans for many notes', () => {
  test('name the notes with something to link, and write nothing', async () => {
    const vault = new MemoryVault(files);
    const { plans, problems, cancelled } = await planNotes(portsOf(vault), doorsOf(vault), { paths, progress: goOn });
    expect(plans.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
    expect({ problems, cancelled, writes: vault.writes }).toEqual({ problems: [], cancelled: false, writes: [] });
  });

  test('take the open note as its editor holds it', async () => {
    const vault = new MemoryVault(files);
    const { plans } = await planNotes(portsOf(vault), doorsOf(vault, editorOf('b.md', 'Now Kafka.')), { paths, progress: goOn });
    expect(plans.map(({ path, text }) => [path, text])).toEqual([['a.md', 'On Kafka.\r\n'], ['b.md', 'Now Kafka.'], ['c.md', 'Kafka again.\n']]);
  });

  test('stop where they are cancelled', async () => {
    const vault = new MemoryVault(files);
    const { plans, cancelled } = await planNotes(portsOf(vault), doorsOf(vault), { paths, progress: stopAt(2) });
    expect(plans.map(({ path }) => path)).toEqual(['a.md']);
    expect(cancelled).toBe(true);
  });

  test('go on past a note that cannot be read, and name it', async () => {
    const vault = new MemoryVault({ ...files, 'b.md': '' }, { 'b.md': 'It is locked.' });
    vault.files.delete('b.md');
    const ports = { ...portsOf(vault), names: () => paths.concat('Kafka.md').map((path) => ({ path, title: path.replace('.md', ''), aliases: [] })) };
    const { plans, problems } = await planNotes(ports, doorsOf(vault), { paths, progress: goOn });
    expect(plans).toHaveLength(2);
    expect(problems).toEqual([{ path: 'b.md', message: 'It is locked.' }]);
  });
});

describe('writing into many notes', () => {
  test('changes the planned places only, and can be taken back', async () => {
    const vault = new MemoryVault(files);
    const writes = await planned(vault);
    const { written, changed } = await writeNotes(doorsOf(vault), writes, goOn);
    expect({ written: written.length, changed, writes: vault.writes }).toEqual({ written: 2, changed: [], writes: ['a.md', 'c.md'] });
    expect([vault.files.get('a.md'), vault.files.get('c.md')]).toEqual(['On [[Kafka]].\r\n', '[[Kafka]] again.\n']);
    await writeNotes(doorsOf(vault), written.map(undoOf), goOn);
    expect(Object.fromEntries(vault.files)).toEqual(files);
  });

  test('takes a note back that was written as a file and is open by now, where every line end is one sign', async () => {
    const vault = new MemoryVault({ ...files, 'a.md': 'One\r\nOn Kafka.\r\n' });
    const { written } = await writeNotes(doorsOf(vault), await planned(vault), goOn);
    const open = editorOf('a.md', vault.files.get('a.md')?.replaceAll('\r\n', '\n') ?? '');
    const { changed } = await writeNotes(doorsOf(vault, open), written.map(undoOf), goOn);
    expect({ changed, now: open.now() }).toEqual({ changed: [], now: 'One\nOn Kafka.\n' });
  });

  test('writes into the file what was planned for its editor, with the line ends of the file', async () => {
    const vault = new MemoryVault({ ...files, 'a.md': 'One\r\nOn Kafka.\r\n' });
    const writes = [{ path: 'a.md', text: 'One\nOn Kafka.\n', edits: [{ from: 7, to: 12, text: '[[Kafka]]' }, { from: 14, to: 14, text: '\nmore\n' }] }];
    const { written } = await writeNotes(doorsOf(vault), writes, goOn);
    expect(vault.files.get('a.md')).toBe('One\r\nOn [[Kafka]].\r\n\r\nmore\r\n');
    await writeNotes(doorsOf(vault), written.map(undoOf), goOn);
    expect(vault.files.get('a.md')).toBe('One\r\nOn Kafka.\r\n');
  });

  test('leaves a note alone that changed or went meanwhile', async () => {
    const vault = new MemoryVault(files);
    const writes = await planned(vault);
    vault.files.set('a.md', 'New: Kafka.');
    vault.files.delete('c.md');
    const { written, changed } = await writeNotes(doorsOf(vault), writes, goOn);
    expect({ written, changed, writes: vault.writes }).toEqual({ written: [], changed: ['a.md', 'c.md'], writes: [] });
    expect(vault.files.has('c.md')).toBe(false);
  });

  test('goes through the editor for the open note', async () => {
    const vault = new MemoryVault(files);
    const open = editorOf('a.md', 'Typed: Kafka.');
    const writes = await planned(vault, doorsOf(vault, open));
    await writeNotes(doorsOf(vault, open), writes, goOn);
    expect(open.now()).toBe('Typed: [[Kafka]].');
    expect(vault.writes).toEqual(['c.md']);
  });

  test('leaves the file alone where the editor holds another text by now', async () => {
    const vault = new MemoryVault(files);
    const writes = await planned(vault);
    const open = editorOf('a.md', 'Typed.');
    const { changed } = await writeNotes(doorsOf(vault, open), writes, goOn);
    expect({ changed, now: open.now(), onDisk: vault.files.get('a.md') }).toEqual({ changed: ['a.md'], now: 'Typed.', onDisk: files['a.md'] });
  });

  test('stops between two notes where it is cancelled, and says what was done', async () => {
    const vault = new MemoryVault(files);
    const { written, cancelled } = await writeNotes(doorsOf(vault), await planned(vault), stopAt(1));
    expect(written.map(({ path }) => path)).toEqual(['a.md']);
    expect(cancelled).toBe(true);
    expect(vault.writes).toEqual(['a.md']);
  });

  test('goes on past a note that cannot be written, and names it', async () => {
    const vault = new MemoryVault(files);
    const writes = await planned(vault);
    const locked = new MemoryVault(files, { 'a.md': 'It is locked.' });
    const { written, problems } = await writeNotes(doorsOf(locked), writes, goOn);
    expect(written.map(({ path }) => path)).toEqual(['c.md']);
    expect(problems).toEqual([{ path: 'a.md', message: 'It is locked.' }]);
  });
});
