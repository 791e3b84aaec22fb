import { describe, expect, test } from '@jest/globals';
import { noteReader } from '../../src/app/note-reader';
import { setUpPlugin, until } from './load-plugin';

const boot = setUpPlugin();
const note = '#interview\n\n## When did you fail?\n\nI broke the build.\n';
const logFile = 'Interview coach/Practice log.md';
const idAt = async (path: string): Promise<string> => {
  const { questions } = await noteReader({ myNames: [] })({ path, text: note, frontMatter: {} });
  return questions[0]?.id ?? '';
};

describe('a note that is renamed, on the built main.js', () => {
  test('keeps its practice history also where its critique cannot be moved, and says what failed', async () => {
    const host = await boot({ files: {
      'a.md': note,
      'Interview coach/a (critique).md': '---\ninterview-coach: critique\n---\n',
      'Interview coach/New': 'A file where a folder belongs.',
      [logFile]: `---\ninterview-coach: log\n---\n- 2026-01-05 practised ${await idAt('a.md')} good\n`,
    } });
    await host.rename('a.md', 'New/b.md');
    await until(() => host.notices().length > 0);
    const line = `same-question ${await idAt('New/b.md')} <- ${await idAt('a.md')}`;
    let log = '';
    await until(() => {
      void host.read(logFile).then((text) => { log = text ?? ''; });
      return log.includes('same-question');
    });
    expect(log).toContain(line);
    expect(host.notices()).toEqual(['Could not write Interview coach/New. A file has the name that this folder needs.']);
  });
});
