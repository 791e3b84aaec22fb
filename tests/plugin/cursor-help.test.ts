import { describe, expect, jest, test } from '@jest/globals';
import type { Host } from '../browser/host/api';
import { click, setUpPlugin, until } from './load-plugin';

const boot = setUpPlugin();

const bank = [
  '#interview', '', '| Question | Story 1 |', '| --- | --- |',
  '| Tell me about a conflict with a colleague | S: He wanted more ferries, I wanted fewer.<br>T: We had one timetable.<br>A: I showed him the counts and we argued.<br>R: 12 ferries run now. |', '',
].join('\n');
const round = '#interview\n\nQ: How do you deal with disagreements with peers?\nA: We vote.\n\nQ: What is a dead letter queue?\nA: I guessed. See [[Dead leters]].\n';
const files = {
  'round.md': round, 'bank.md': bank,
  'Tech/Dead letters.md': '---\naliases: [dead letter queue]\n---\n# Dead letters\n\nA dead letter queue keeps what no worker could handle.\n',
  'Bread.md': 'Flour and water.',
};

const help = (): string => document.querySelector('.coach-help')?.textContent ?? '';
const offers = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.coach-help > ul .coach-offer')];
const offer = (words: string): HTMLElement => {
  const found = offers().find((each) => (each.textContent ?? '').includes(words));
  if (found === undefined) throw new Error(`No offer says "${words}".`);
  return found;
};

const openThisNote = async (host: Host): Promise<void> => {
  host.run('open-weak-areas');
  await until(() => document.querySelectorAll('[role="tab"]').length === 3);
  click('This note');
};

const atCursor = async (words: string): Promise<Host> => {
  const host = await boot({ files });
  await host.open('round.md');
  host.setCursor({ line: round.slice(0, round.indexOf(words)).split('\n').length - 1, ch: 0 });
  await openThisNote(host);
  await until(() => help() !== '');
  return host;
};

describe('the sidebar of the built main.js, at the cursor', () => {
  test('offers the stories that answer the question, with fit and reason', async () => {
    await atCursor('We vote');
    expect(help()).toContain('How do you deal with disagreements with peers?');
    await until(() => offers().length > 0);
    expect(offers().map((each) => each.textContent)).toEqual([expect.stringMatching(/^Strong fit.*conflict with a colleague/)]);
  });

  test('offers the notes on the question, and links that lead nowhere with the note that may be meant', async () => {
    await atCursor('I guessed');
    await until(() => help().includes('Dead letters'));
    expect(offer('Dead letters').textContent).toMatch(/mentions "dead letter/);
    expect(help()).toContain('1 link leads nowhere');
    expect(help()).toContain('Did you mean Dead letters?');
    expect(help()).not.toContain('Bread');
  });

  test('says so where nothing fits, whether or not notes were looked for', async () => {
    const host = await boot({ files: { 'round.md': round } });
    await host.open('round.md');
    host.setCursor({ line: 3, ch: 0 });
    await openThisNote(host);
    await until(() => help().includes('Nothing of yours fits this question yet.'));
    expect(offers()).toEqual([]);
  });

  test('follows the cursor to the next question', async () => {
    const host = await atCursor('We vote');
    host.setCursor({ line: 5, ch: 3 });
    document.dispatchEvent(new Event('selectionchange'));
    await until(() => help().includes('What is a dead letter queue?'));
    expect(help()).not.toContain('disagreements');
  });

  test('follows the cursor in a window of its own too, until that is closed', async () => {
    const { Workspace } = await import('obsidian-test-mocks/obsidian');
    const listening = jest.spyOn(Workspace.prototype, 'on');
    const host = await atCursor('We vote');
    const popout = document.implementation.createHTMLDocument();
    const removed = jest.spyOn(popout, 'removeEventListener');
    const tell = (event: string): void => {
      for (const [name, callBack] of listening.mock.calls as unknown as [string, (leaf: object, win: object) => void][]) if (name === event) callBack({}, { document: popout });
    };
    tell('window-open');
    host.setCursor({ line: 5, ch: 3 });
    popout.dispatchEvent(new Event('selectionchange'));
    await until(() => help().includes('What is a dead letter queue?'));
    expect(removed).not.toHaveBeenCalled();
    tell('window-close');
    expect(removed).toHaveBeenCalledWith('selectionchange', expect.anything());
  });

  test('opens what is clicked', async () => {
    const host = await atCursor('I guessed');
    await until(() => offers().length > 0);
    offer('Dead letters').click();
    await until(() => host.editorText().includes('keeps what no worker could handle'));
  });

  test('puts a link at the cursor, which undo takes back', async () => {
    const host = await atCursor('I guessed');
    host.setCursor({ line: 6, ch: 3 });
    await until(() => offers().length > 0);
    document.querySelector<HTMLElement>('[aria-label="Insert a link to Dead letters at the cursor"]')?.click();
    await until(() => host.editorText().includes('[[Dead letters'));
    expect(host.editorText().split('\n')[6]).toMatch(/^A: \[\[Dead letters/);
    host.undo();
    expect(host.editorText()).toBe(round);
  });

  test('writes no link into a link', async () => {
    const host = await atCursor('I guessed');
    host.setCursor({ line: 6, ch: round.split('\n')[6]?.indexOf('Dead leters') ?? 0 });
    await until(() => offers().length > 0);
    document.querySelector<HTMLElement>('[aria-label="Insert a link to Dead letters at the cursor"]')?.click();
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('No link may stand at the cursor');
    expect(host.editorText()).toBe(round);
  });

  test('writes no link in reading view, and says why', async () => {
    const host = await atCursor('I guessed');
    await until(() => offers().length > 0);
    const { MarkdownView } = await import('obsidian-test-mocks/obsidian');
    jest.spyOn(MarkdownView.prototype, 'getMode').mockReturnValue('preview');
    document.querySelector<HTMLElement>('[aria-label="Insert a link to Dead letters at the cursor"]')?.click();
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('reading view');
    expect(host.editorText()).toBe(round);
  });

  test('writes no link to a note that is gone, and says so', async () => {
    const host = await atCursor('I guessed');
    await until(() => offers().length > 0);
    const insert = document.querySelector<HTMLElement>('[aria-label="Insert a link to Dead letters at the cursor"]');
    await host.remove('Tech/Dead letters.md');
    insert?.click();
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('no longer in the vault');
    expect(host.editorText()).toBe(round);
  });

  test('is gone where the open note is no interview note', async () => {
    const host = await atCursor('We vote');
    await host.open('Bread.md');
    await until(() => help() === '');
  });
});

describe('"Suggest stories for this question" on the built main.js', () => {
  const suggested = (): readonly string[] => [...document.querySelectorAll('.coach-story')].map((each) => each.textContent ?? '');
  const suggestAt = async (words: string): Promise<Host> => {
    const host = await boot({ files });
    await host.open('round.md');
    host.setCursor({ line: round.slice(0, round.indexOf(words)).split('\n').length - 1, ch: 2 });
    host.run('suggest-stories');
    return host;
  };

  test('lists them with fit, place and reason', async () => {
    await suggestAt('We vote');
    await until(() => suggested().length > 0);
    expect(suggested()[0]).toMatch(/conflict with a colleague, Story 1.*Strong fit · bank\.md.*is told for conflict/);
  });

  test('opens the one chosen; with Ctrl a link to it is put at the cursor', async () => {
    const host = await suggestAt('We vote');
    await until(() => suggested().length > 0);
    const input = document.querySelector<HTMLElement>('.prompt-input');
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await until(() => host.editorText().includes('[[bank|Tell me about a conflict with a colleague]]'));
    host.undo();
    host.setCursor({ line: 3, ch: 2 });
    host.run('suggest-stories');
    await until(() => suggested().length > 0);
    document.querySelector<HTMLElement>('.prompt-input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await until(() => host.editorText().includes('| Question | Story 1 |'));
  });

  test.each([
    ['no story fits', 'I guessed', 'No story of yours fits'],
    ['the cursor stands above the questions', '#interview', 'Put the cursor in a question'],
  ])('says so where %s', async (_where, words, notice) => {
    const host = await suggestAt(words);
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain(notice);
  });
});
