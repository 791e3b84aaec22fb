import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import type { App } from './open-plugin';

const debrief = '1. Why a queue?\n    => I said it keeps the order\n2. How many?\n    => I said two\n';
const story = '**S:** The import failed\n**T:** Mend it\n**A:** I moved it\n**R:** No failure\n';
const notes = {
  'Interviews/Acme/Phone screen.md': debrief,
  'Interviews/Acme/Onsite.md': debrief.repeat(3),
  'Behavioural/Story bank with a rather long name that has to wrap on a small screen.md': `# Import\n${story}\n# Release\n${story}`,
  'Talks/2026-03-28 Mock with Kofi.md': '**Interviewer:** Why a queue?\n\n**Candidate:** It keeps the order.\n\n**Interviewer:** How many?\n\n**Candidate:** Two.\n',
  'Study.md': '## What is a B-tree?\nA tree.\n',
};

const focusedWords = (app: App): Promise<string> =>
  app.page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? document.activeElement?.textContent ?? '');

/** Whether something stands over the middle of the field that has the focus. */
const isCovered = (app: App): Promise<boolean> =>
  app.page.evaluate(() => {
    const field = document.activeElement;
    const { left, right, top, bottom } = field?.getBoundingClientRect() ?? new DOMRect();
    return field?.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)) !== true;
  });

describeInBrowser('"Find interview notes" in Chromium', (openPlugin) => {
  test.each(['light', 'dark'] as const)('works by keyboard alone in the %s theme, and axe finds nothing wrong', async (theme) => {
    const app = await openPlugin({ files: notes, theme });
    await app.run('find-interview-notes');
    await app.page.locator('.coach-tick').first().waitFor();
    expect(await app.page.locator('.coach-tick').count()).toBe(4);
    expect(await app.axe('.modal')).toEqual([]);
    expect(await focusedWords(app)).toContain('Story bank');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Space');
    await app.shot(`find-notes-${theme}`);
    await app.page.keyboard.press('Control+Enter');
    await app.until(async () => (await app.notices()).length > 0);
    expect(await app.notices()).toEqual([expect.stringContaining('Tagged ')]);
    expect(await app.read('Interviews/Acme/Onsite.md')).toBe(debrief.repeat(3));
    const tagged = await app.read('Interviews/Acme/Phone screen.md') ?? '';
    expect(tagged).toMatch(/^---\ntags:[^]*interview[^]*---\n/);
    expect(tagged.endsWith(debrief)).toBe(true);
  });

  test('Escape leaves no trace', async () => {
    const app = await openPlugin({ files: notes });
    await app.run('find-interview-notes');
    await app.page.locator('.coach-tick').first().waitFor();
    await app.page.keyboard.press('Escape');
    expect(await app.page.locator('.modal').count()).toBe(0);
    expect(await app.read('Interviews/Acme/Phone screen.md')).toBe(debrief);
  });
});

const cue = (at: number, words: string): string => `00:00:0${String(at)}.000 --> 00:00:0${String(at)}.900\n${words}\n`;
const alike = ['WEBVTT\n', cue(1, '<v Kofi Berg>Why a queue?'), cue(2, '<v Nuri Adan>What would you take? Many do.'), cue(3, '<v Kofi Berg>How many?'), cue(4, '<v Nuri Adan>Who asks? Some say two.')].join('\n');

describeInBrowser('"Import transcript" in Chromium', (openPlugin) => {
  const start = async (theme: 'light' | 'dark'): Promise<App> => {
    const app = await openPlugin({ files: { 'Interviews/Acme/old.md': '' }, theme });
    await app.run('import-transcript');
    await app.page.locator('.coach-transcript').waitFor();
    return app;
  };

  test.each(['light', 'dark'] as const)('works by keyboard alone in the %s theme, and axe finds nothing wrong', async (theme) => {
    const app = await start(theme);
    const { keyboard } = app.page;
    expect(await app.page.evaluate(() => document.activeElement?.id)).toBe('coach-transcript');
    expect(await app.axe('.modal')).toEqual([]);
    await keyboard.insertText(alike);
    await app.page.locator('.coach-who').waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await focusedWords(app)).toBe('Skip this');
    await keyboard.press('ArrowUp');
    expect(await focusedWords(app)).toBe('Nuri Adan');
    await app.page.getByText('2 questions found, answered by Nuri Adan.').waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Acme mock');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('Acme');
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot(`import-transcript-${theme}`);
    for (const _field of ['role', 'date']) {
      await keyboard.press('Tab');
      expect(await isCovered(app)).toBe(false);
    }
    await keyboard.press('Control+Enter');
    expect(await app.appears('Interviews/Acme mock.md')).toBe(`---\ntags: [interview]\ncompany: Acme\n---\n\n${alike}`);
    await app.until(async () => (await app.editorText()).includes('WEBVTT'));
    expect(await app.savedData()).toMatchObject({ myNames: ['Nuri Adan'] });
  });

  test('takes a file, with its name as the title', async () => {
    const app = await start('dark');
    await app.page.locator('#coach-transcript-file').setInputFiles({ name: 'Mock with Kofi.vtt', mimeType: 'text/vtt', buffer: Buffer.from(`\uFEFF${alike}`) });
    await app.page.locator('.coach-who').waitFor();
    expect(await app.page.locator('#coach-note-title').inputValue()).toBe('Mock with Kofi');
    await app.page.getByRole('button', { name: 'Make note' }).click();
    expect(await app.appears('Mock with Kofi.md')).toBe(`---\ntags: [interview]\n---\n\n${alike}`);
  });

  test('what was pasted is not lost where the note cannot be made, and Escape leaves no trace', async () => {
    const app = await openPlugin({ files: { 'Talk.md/old.md': '' } });
    await app.run('import-transcript');
    await app.page.locator('#coach-transcript').fill('**Interviewer:** Why?\n\n**Candidate:** I like order.\n');
    await app.page.locator('#coach-note-title').fill('Talk');
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByText('A folder has the name that this note needs.').waitFor();
    expect(await app.page.locator('#coach-transcript').inputValue()).toContain('I like order.');
    expect(await app.axe('.modal')).toEqual([]);
    await app.page.keyboard.press('Escape');
    expect(await app.page.locator('.modal').count()).toBe(0);
    expect(await app.paths()).toEqual(['Talk.md/old.md']);
  });
});
