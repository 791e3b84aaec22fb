import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AnalysisDocument } from '../../src/app/contract';
import { analyzed, at, configFolder, freshFolder, put, run } from './cli-run';

const asked = '#interview\n\n1. How does SQS work?\n    => I said it is a queue\n';
const own = '# SQS\n\n- **Visibility timeout**: how long a message is hidden\n';
const LINE = 'Your note [[Tech/SQS|SQS]] has "Visibility timeout"; your answer did not, as far as you noted it.';

beforeEach(freshFolder);

const said = ({ notes }: AnalysisDocument): readonly string[] =>
  notes.flatMap(({ critiques }) => critiques.flatMap(({ improvements }) => improvements.filter((line) => line.startsWith('Your note '))));

describe('the writer\'s own notes on a topic', () => {
  test('are those of the folder given', async () => {
    await put('vault/Talks/a.md', asked);
    await put('vault/Tech/SQS.md', own);
    expect(said((await analyzed('vault')).document)).toEqual([LINE]);
    expect(said((await analyzed('vault/Talks')).document)).toEqual([]);
  });

  test('are those of the vault around a file', async () => {
    await put('vault/Talks/a.md', asked);
    await put('vault/Tech/SQS.md', own);
    expect(said((await analyzed('vault/Talks/a.md')).document)).toEqual([]);
    await fs.mkdir(at(`vault/${configFolder}`));
    expect(said((await analyzed('vault/Talks/a.md')).document)).toEqual([LINE]);
    expect(said((await analyzed(at('vault/Talks/a.md'))).document)).toEqual([LINE]);
  });

  test('are those of each folder, where several are given', async () => {
    await put('one/a.md', asked);
    await put('one/Tech/SQS.md', own);
    await put('two/a.md', asked);
    await put('two/SQS.md', own.replace('Visibility timeout', 'Long polling'));
    expect(said((await analyzed('one', 'two')).document)).toEqual([LINE, LINE.replace('Tech/SQS', 'SQS').replace('Visibility timeout', 'Long polling')]);
  });

  test('are found by another name, and in one section of a note', async () => {
    await put('vault/a.md', asked);
    await put('vault/b.md', `---\naliases: [SQS]\n---\n${own}`);
    await put('vault/c.md', `# Back end\n\n**Raft**\n\n#${own}`);
    expect(said((await analyzed('vault')).document)).toEqual([
      LINE.replace('Tech/SQS|SQS', 'b|b'),
      LINE.replace('Tech/SQS|SQS', 'c#SQS|c'),
    ]);
  });

  test('are no interview notes, no notes of ours, and not the note itself', async () => {
    await put('vault/a.md', asked);
    await put('vault/Tech/SQS.md', `#interview\n\n${own}`);
    await put('vault/Ours/SQS.md', `---\ninterview-coach: rubric\n---\n${own}`);
    expect(said((await analyzed('vault')).document)).toEqual([]);
    await put('alone/SQS.md', `${own}\n${asked.replace('#interview', '')}`);
    expect(said((await analyzed('--all', 'alone')).document)).toEqual([]);
  });

  test('are on the topics of the rubric note too', async () => {
    await put('vault/a.md', asked.replace('SQS', 'a tariff engine'));
    await put('vault/Tech/Tariff engine.md', '- **Rate card**: what a mile costs\n- we want a price freeze');
    expect(said((await analyzed('vault')).document)).toEqual([]);
    await put('vault/Interview coach/Coaching rubric.md', '---\ninterview-coach: rubric\n---\n## Topics\n\n### Tariff engine\n\nNames: tariff engine\n\nMechanisms:\n\n- Freeze: price freeze\n');
    const line = 'Your note [[Tech/Tariff engine|Tariff engine]] has "price freeze" and "Rate card"; your answer did not, as far as you noted it.';
    expect(said((await analyzed('vault')).document)).toEqual([line]);
    await put('vault/Interview coach/Coaching rubric.md', '## Topics\n\n### Tariff engine\n\nNames: tariff engine\n');
    expect(said((await analyzed('vault')).document)).toEqual([line.replace('"price freeze" and ', '')]);
  });

  test('give the same bytes twice, and the same in the note that is written', async () => {
    await put('vault/a.md', asked);
    await put('vault/Tech/SQS.md', own);
    expect((await analyzed('vault')).stdout).toBe((await analyzed('vault')).stdout);
    await run('analyze', '--write', '--today', '2026-01-05', 'vault');
    expect(await fs.readFile(at('vault/Interview coach/a (critique).md'), 'utf8')).toContain(`\n> - ${LINE}\n`);
  });

  test('are linked in a critique of the sample vault', async () => {
    const mock = nodePath.resolve(__dirname, '../../examples/vault/Interviews/Nimbuspay/2026-08-31 Mock with Devika.md');
    expect(said((await analyzed(mock)).document)).toContain('Your note [[Tech/Message queues|Message queues]] has "Idempotency" and "at least once"; your answer did not.');
  }, 30_000);
});
