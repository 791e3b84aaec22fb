import * as fs from 'node:fs/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { analyzed, at, freshFolder, put, run } from './cli-run';

beforeEach(freshFolder);

const bank = `---
tags: [interview]
---
## Tell me about a project you led

**Situation:** The Kestrel export broke each night.
**Task:** Make it run through.
**Action:** I rewrote the Kestrel export with a team of 4.
**Result:** It ran through each night from then on, in 20 minutes.
`;
const round = (date: string): string => `---
tags: [interview]
company: Larkfield
date: ${date}
---
1. Tell me about a project that you led
    => I said the Kestrel export, we were a team of 9 people
    => how does the idempotency key work
    => how long does the idempotency key live
`;
const resume = '---\ntags: [resume]\n---\n- Kestrel export: led a team of 9\n';
const overview = 'vault/Interview coach/Interview overview.md';
const nightBefore = 'vault/Interview coach/Night before.md';

async function putVault(): Promise<void> {
  await put('vault/bank.md', bank);
  await put('vault/cv.md', resume);
  for (const day of ['02', '09', '16']) await put(`vault/Larkfield ${day}.md`, round(`2026-11-${day}`));
}

describe('what shows only across notes', () => {
  test('stands in the document, with the words of both places', async () => {
    await putVault();
    const { document } = await analyzed('vault', '--today', '2026-11-22');
    const [contradiction] = document.insights.filter(({ kind }) => kind === 'contradiction');
    const quotes = contradiction?.places.map(({ quote }) => quote) ?? [];
    expect([quotes.some((quote) => quote.includes('team of 4')), quotes.some((quote) => quote.includes('team of 9'))]).toEqual([true, true]);
    expect(document.claims.filter(({ state, attribute }) => state === 'differs' && attribute === 'team-size').map(({ value }) => value).sort()).toEqual([4, 9]);
  });

  test('is the same whatever the clock says before the next interview', async () => {
    await putVault();
    const one = await run('vault', '--json', '--today', '2026-11-22');
    expect((await run('vault', '--json', '--today', '2026-11-22')).stdout).toBe(one.stdout);
  });

  test('is printed for people below the notes', async () => {
    await putVault();
    const { stdout } = await run('vault', '--today', '2026-11-22');
    expect(stdout).toContain('Across your notes\n  - ');
    expect(stdout.indexOf('Across your notes')).toBeGreaterThan(stdout.lastIndexOf('Questions'));
  });

  test('reads a resume without the tag of an interview note, and lists it among no notes', async () => {
    await putVault();
    const { document } = await analyzed('vault', '--today', '2026-11-22');
    expect(document.notes.map(({ path }) => path)).not.toContain('cv.md');
    expect(document.claims.flatMap(({ places }) => places.map(({ path }) => path))).toContain('cv.md');
  });
});

describe('a weak area', () => {
  const area = (name: string, { weakAreas }: Awaited<ReturnType<typeof analyzed>>['document']): string | undefined => weakAreas.find((each) => each.name === name)?.state;

  test('is what the log of the folder says it is', async () => {
    await putVault();
    expect(area('idempotency', (await analyzed('vault', '--today', '2026-11-22')).document)).toBe('open');
    await put('vault/Interview coach/Practice log.md', '---\ninterview-coach: log\n---\n\n- 2026-11-20 area topic idempotency dismissed\n');
    expect(area('idempotency', (await analyzed('vault', '--today', '2026-11-22')).document)).toBe('dismissed');
  });
});

describe('analyze --write', () => {
  test('writes the overview and the page for the night before, and says where', async () => {
    await putVault();
    const { stdout } = await run('vault', '--write', '--today', '2026-11-22');
    expect(stdout).toContain(`Pages on all notes\n  ${overview}\n  ${nightBefore}\n`);
    expect(await fs.readFile(at(overview), 'utf8')).toContain('interview-coach: overview');
    expect(await fs.readFile(at(nightBefore), 'utf8')).toContain('interview-coach: night-before');
  });

  test('changes nothing the second time, and reads neither page as a note', async () => {
    await putVault();
    await run('vault', '--write', '--today', '2026-11-22');
    const before = [await fs.readFile(at(overview), 'utf8'), await fs.readFile(at(nightBefore), 'utf8')];
    const { document } = await analyzed('vault', '--all', '--write', '--today', '2026-11-22');
    expect([await fs.readFile(at(overview), 'utf8'), await fs.readFile(at(nightBefore), 'utf8')]).toEqual(before);
    expect(document.notes.map(({ path }) => path).filter((path) => path.startsWith('Interview coach'))).toEqual([]);
  });

  test('writes no page for a single file', async () => {
    await putVault();
    const { stdout } = await run('vault/bank.md', '--write');
    expect(stdout).not.toContain('Pages on all notes');
  });
});
