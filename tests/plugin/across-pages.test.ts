import { describe, expect, test } from '@jest/globals';
import { click, only, setUpPlugin, until } from './load-plugin';
import { untagged } from './sample-notes';

const boot = setUpPlugin();
const overview = 'Interview coach/Interview overview.md';
const nightBefore = 'Interview coach/Night before.md';

const bank = `---
tags: [interview]
---
| question | story 1 |
| --- | --- |
| Tell me about a time you failed | **The Kestrel export**<br>S: the nightly export of Kestrel broke<br>A: We were a team of 4, I rolled it back<br>R: back in 3 hours |
`;
const round = `---
tags: [interview]
company: Larkfield
date: 2026-01-19
---
1. Tell me about a time you failed
    => I said the nightly export of Kestrel
    => how did you notice
2. Why do you leave
    => I said upkeep
`;
const resume = '---\ntags: [resume]\n---\n- Kestrel export: led a team of 9\n';
const files = { 'bank.md': bank, 'round.md': round, 'cv.md': resume, 'other.md': untagged };

describe.each([
  { name: 'Interview overview', command: 'interview-overview', mark: 'interview-coach: overview', path: overview, other: nightBefore },
  { name: 'Night before', command: 'night-before', mark: 'interview-coach: night-before', path: nightBefore, other: overview },
])('"$name" on the built main.js', ({ command, mark, path, other }) => {
  test('writes its page from all interview notes and opens it', async () => {
    const host = await boot({ files });
    host.run(command);
    await until(() => host.editorText().includes(mark));
    expect(await host.read(path)).toContain(mark);
    expect(host.paths()).not.toContain(other);
    expect(document.querySelector('.modal')).toBeNull();
  });

  test('changes nothing the second time, and keeps what the user wrote', async () => {
    const host = await boot({ files });
    host.run(command);
    await until(() => host.editorText().includes(mark));
    const edited = `${await host.read(path)}\nMy own line.\n`;
    await host.write(path, edited);
    host.run(command);
    await until(() => document.querySelector('.modal') !== null);
    await until(() => document.querySelector('.modal') === null);
    expect(await host.read(path)).toBe(edited);
  });

  test('says what to do where no note is tagged', async () => {
    const host = await boot({ files: { 'other.md': untagged } });
    host.run(command);
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['No interview notes yet. Add the tag #interview to a note, then run this command again.']);
    expect(host.paths()).toEqual(['other.md']);
  });

  test('leaves a note of the user alone that stands where the page belongs', async () => {
    const host = await boot({ files: { ...files, [path]: 'My own notes.\n' } });
    host.run(command);
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('This is a note of yours');
    expect(await host.read(path)).toBe('My own notes.\n');
  });

  test('"Cancel" stops it with nothing written', async () => {
    const host = await boot({ files: { ...files, ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`r/${String(at)}.md`, round])) } });
    host.run(command);
    await until(() => /of 4\d notes/.test(only('.modal [role="status"]').textContent ?? ''));
    click('Cancel');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['Cancelled. Nothing was written.']);
    expect(host.paths()).not.toContain(path);
  });
});

test('the overview checks what is told against the resume', async () => {
  const host = await boot({ files });
  host.run('interview-overview');
  await until(() => host.editorText().includes('interview-coach: overview'));
  expect(await host.read(overview)).toContain('team of 9');
});
