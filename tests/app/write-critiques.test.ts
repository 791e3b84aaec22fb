import { describe, expect, test } from '@jest/globals';
import { markGoneSources, writeCritiques, type WriteOutcome } from '../../src/app/write-critiques';
import type { NoteReview } from '../../src/core/critique/note-review';
import { MemoryVault } from '../doubles/memory-vault';
import { reviewOf } from '../doubles/review-builder';

const path = 'Interview coach/a (critique).md';
const log = 'Interview coach/Practice log.md';

const review = reviewOf('a.md').asks('q1', 'Tell me about a failure you learned from').answers('I failed.').finds('It is short.').build();

function write(vault: MemoryVault, reviews: readonly NoteReview[] = [review]): Promise<WriteOutcome> {
  return writeCritiques(vault, reviews, { folder: 'Interview coach', form: 'short', kinds: new Map(), today: '2026-11-22' });
}

describe('writing critiques', () => {
  test('makes a note for each review', async () => {
    const vault = new MemoryVault();
    expect(await write(vault)).toEqual({ critiques: [path], written: [path], problems: [] });
    expect(vault.files.get(path)).toContain('It is short.');
  });

  test('writes nothing the second time', async () => {
    const vault = new MemoryVault();
    await write(vault);
    expect(await write(vault)).toMatchObject({ critiques: [path], written: [] });
    expect(vault.writes).toEqual([path]);
  });

  test('keeps what the user changed, and changes nothing after that', async () => {
    const vault = new MemoryVault();
    await write(vault);
    const mine = `${vault.files.get(path)?.replace('It is short.', 'It is short, and that is fine.') ?? ''}\nMy words.\n`;
    vault.files.set(path, mine);
    await write(vault);
    expect(vault.files.get(path)).toBe(mine);
  });

  test('follows a question whose words changed a little, and logs it', async () => {
    const vault = new MemoryVault();
    await write(vault);
    vault.files.set(path, vault.files.get(path)?.replace(/(> - It is short\.)/, '$1 Noted.') ?? '');
    const reworded = reviewOf('a.md').asks('q2', 'Tell me about a failure that you learned from').answers('I failed.').finds('It is short.').build();
    expect((await write(vault, [reworded])).written).toEqual([path, log]);
    expect(vault.files.get(path)).toContain('It is short. Noted.');
    expect(vault.files.get(path)).not.toContain('## Kept');
    expect(vault.files.get(log)).toMatch(/\n- 2026-11-22 same-question q2 <- q1\n$/);
    expect((await write(vault, [reworded])).written).toEqual([]);
  });

  test('names a critique that cannot be written, and goes on', async () => {
    const vault = new MemoryVault({}, { [path]: 'Permission was refused.' });
    const other = reviewOf('b.md').asks('q', 'Q?').build();
    expect(await write(vault, [review, other])).toMatchObject({
      written: ['Interview coach/b (critique).md'], problems: [{ path, message: 'Permission was refused.' }],
    });
  });
});

describe('a note of the user at the path of ours', () => {
  const mine = '# My own critique\n\nWritten by hand.\n';
  const message = 'This is a note of yours: rename it, or choose another folder for our notes. It was left as it is.';

  test.each([
    ['without front matter', mine],
    ['with a front matter of its own', `---\ntags: [mine]\n---\n${mine}`],
    ['with our key in its text only', `${mine}\ninterview-coach: critique\n`],
  ])('%s is not touched, is named, and the run goes on', async (_, text) => {
    const vault = new MemoryVault({ [path]: text });
    const other = reviewOf('b.md').asks('q', 'Q?').build();
    expect(await write(vault, [review, other])).toEqual({
      critiques: [path, 'Interview coach/b (critique).md'],
      written: ['Interview coach/b (critique).md'],
      problems: [{ path, message }],
    });
    expect(vault.files.get(path)).toBe(text);
  });

  test.each([
    ['a file of blanks', () => '\n \n'],
    ['a critique whose front matter was deleted', (written: string) => written.replace(/^---[^]*?\n---\n/, '')],
  ])('is not %s', async (_, change) => {
    const vault = new MemoryVault();
    await write(vault);
    vault.files.set(path, change(vault.files.get(path) ?? ''));
    expect(await write(vault)).toMatchObject({ written: [path], problems: [] });
  });

  test('that cannot be read at the path of the log, or beside the critiques, stops no run', async () => {
    const vault = new MemoryVault({}, { [log]: 'Locked.', 'Interview coach/z (critique).md': 'Locked.' });
    await write(vault);
    vault.files.set(path, vault.files.get(path)?.replace(/(> - It is short\.)/, '$1 Noted.') ?? '');
    const reworded = reviewOf('a.md').asks('q2', 'Tell me about a failure that you learned from').answers('I failed.').finds('It is short.').build();
    expect((await write(vault, [reworded])).problems).toEqual([{ path: log, message: 'Locked.' }]);
    expect(await markGoneSources(vault, 'Interview coach')).toEqual([path]);
  });

  test('is not marked as one whose note is gone', async () => {
    const text = `---\ncritique-of: "[[gone]]"\n---\n${mine}`;
    const vault = new MemoryVault({ [path]: text });
    expect(await markGoneSources(vault, 'Interview coach')).toEqual([]);
    expect(vault.files.get(path)).toBe(text);
  });

  test('that stands where the log belongs gets no line', async () => {
    const vault = new MemoryVault({ [log]: mine });
    await write(vault);
    vault.files.set(path, vault.files.get(path)?.replace(/(> - It is short\.)/, '$1 Noted.') ?? '');
    const reworded = reviewOf('a.md').asks('q2', 'Tell me about a failure that you learned from').answers('I failed.').finds('It is short.').build();
    expect(await write(vault, [reworded])).toEqual({ critiques: [path], written: [path], problems: [{ path: log, message }] });
    expect(vault.files.get(log)).toBe(mine);
  });
});

describe('a critique whose note is gone', () => {
  test('is marked, and nothing else in it changes', async () => {
    const vault = new MemoryVault({ 'a.md': '' });
    await write(vault);
    const before = vault.files.get(path) ?? '';
    expect(await markGoneSources(vault, 'Interview coach')).toEqual([]);
    vault.files.delete('a.md');
    expect(await markGoneSources(vault, 'Interview coach')).toEqual([path]);
    expect(vault.files.get(path)).toBe(before.replace('\n---\n', '\nsource-gone: true\n---\n'));
    expect(await markGoneSources(vault, 'Interview coach')).toEqual([]);
  });

  test('loses the mark when its note is back', async () => {
    const vault = new MemoryVault();
    await write(vault);
    const before = vault.files.get(path);
    await markGoneSources(vault, 'Interview coach');
    await write(vault);
    expect(vault.files.get(path)).toBe(before);
  });

  test.each([
    ['a text file', 'critique-of: "[[a.txt]]"', 'a.txt'],
    ['a link that Obsidian shortened', 'critique-of: "[[a]]"', 'deep/down/a.md'],
    ['a quote in the name', 'critique-of: "[[say \\"hi\\"]]"', 'say "hi".md'],
    ['no link', 'critique-of: somewhere', 'b.md'],
  ])('is not marked by mistake: %s', async (_, line, source) => {
    const text = `---\ninterview-coach: critique\n${line}\n---\n`;
    const vault = new MemoryVault({ [path]: text, [source]: '' });
    expect(await markGoneSources(vault, 'Interview coach')).toEqual([]);
    expect(vault.files.get(path)).toBe(text);
  });
});
