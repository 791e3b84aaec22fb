import { describe, expect, test } from '@jest/globals';
import type { Host } from '../browser/host/api';
import { setUpPlugin, until } from './load-plugin';

const boot = setUpPlugin();
const critique = 'Interview coach/Talk (critique).md';
const talk = '#interview\n\n1. How does SQS work?\n    => I said it is a queue\n';
const own = '---\naliases: [Simple Queue Service]\n---\n# Line in the cloud\n\n- **Visibility timeout**: how long a message is hidden\n';

/** Runs the command once more on the open note, and gives its critique. */
const analyze = async (host: Host, path = 'Talk.md'): Promise<string> => {
  const before = host.notices().length;
  await host.open(path);
  host.run('analyze-interview');
  await until(() => host.notices().length > before);
  return await host.read(critique) ?? '';
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('> - Your note '));

describe('the writer\'s own notes on a topic, on the built main.js', () => {
  test('are found by the metadata cache and linked in the critique', async () => {
    const host = await boot({ files: { 'Talk.md': talk, 'Tech/Line.md': own, 'Tech/Kafka.md': '**Zero copy**' } });
    expect(linesOf(await analyze(host))).toEqual(['> - Your note [[Tech/Line|Line]] has "Visibility timeout"; your answer did not, as far as you noted it.']);
  });

  test('are read anew once they changed', async () => {
    const host = await boot({ files: { 'Talk.md': talk, 'Tech/Line.md': own } });
    await analyze(host);
    await host.write('Tech/Line.md', own.replace('Visibility timeout', 'Long polling'));
    expect(linesOf(await analyze(host))).toEqual(['> - Your note [[Tech/Line|Line]] has "Long polling"; your answer did not, as far as you noted it.']);
  });

  test('count by the section of a heading', async () => {
    const host = await boot({ files: { 'Talk.md': talk, 'Back end.md': '# Kafka\n\n**Zero copy**\n\n# SQS\n\n**Long polling** waits' } });
    expect(linesOf(await analyze(host))).toEqual(['> - Your note [[Back end#SQS|Back end]] has "Long polling"; your answer did not, as far as you noted it.']);
  });

  test('count on a topic that the rubric note adds, as soon as it does', async () => {
    const rubric = 'Interview coach/Coaching rubric.md';
    const host = await boot({ files: { 'Talk.md': talk.replace('SQS', 'the tariff engine'), 'Tech/Tariff engine.md': 'It knows a price freeze, see below.', [rubric]: '---\ninterview-coach: rubric\n---\n' } });
    expect(linesOf(await analyze(host))).toEqual([]);
    await host.write(rubric, '---\ninterview-coach: rubric\n---\n## Topics\n\n### Tariff engine\n\nMechanisms:\n\n- Freeze: price freeze\n');
    expect(linesOf(await analyze(host))).toEqual(['> - Your note [[Tech/Tariff engine|Tariff engine]] has "price freeze"; your answer did not, as far as you noted it.']);
  });

  test('are no interview notes and no notes of ours', async () => {
    const files = { 'Talk.md': talk, 'SQS.md': `#interview\n\n${own}`, 'Ours/SQS.md': own.replace('---\n', '---\ninterview-coach: rubric\n') };
    expect(linesOf(await analyze(await boot({ files })))).toEqual([]);
  });
});
