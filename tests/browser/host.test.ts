import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';

/** A plugin as esbuild would bundle it, small enough to see what the host does. */
const PLUGIN = `
const obsidian = require('obsidian');
class SmallView extends obsidian.ItemView {
  getViewType() { return 'small'; }
  getDisplayText() { return 'Small view'; }
  async onOpen() {
    this.contentEl.createEl('h4', { text: 'Notes: ' + this.app.vault.getMarkdownFiles().length });
    obsidian.setIcon(this.contentEl.createSpan(), 'check');
  }
}
class Question extends obsidian.ConfirmationModal {
  onOpen() { this.setTitle('Change the note?'); }
}
module.exports.default = class extends obsidian.Plugin {
  async onload() {
    this.registerView('small', (leaf) => new SmallView(leaf));
    this.addRibbonIcon('star', 'Open the small view', () => this.show());
    this.addCommand({ id: 'show', name: 'Show', callback: () => this.show() });
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.addCommand({ id: 'shout', name: 'Shout', editorCallback: (editor) => editor.replaceRange('HEY ', { line: 0, ch: 0 }) });
    this.addCommand({ id: 'swap', name: 'Swap', editorCallback: (editor) => editor.transaction({ changes: [
      { from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 }, text: 'first' },
      { from: { line: 0, ch: 2 }, to: { line: 0, ch: 3 }, text: 'last' },
    ] }) });
    this.addCommand({ id: 'ask', name: 'Ask', callback: () => new Question(this.app)
      .addButton((button) => button.setButtonText('Change').setCta().onClick(() => { new obsidian.Notice('Changed'); }))
      .addCancelButton().open() });
    this.addCommand({ id: 'draw', name: 'Draw', callback: async () => {
      const text = await this.app.vault.read(this.app.workspace.getActiveFile());
      new obsidian.Notice(Object.values(this.app.metadataCache.getFileCache(this.app.workspace.getActiveFile()).sections).map((s) => s.type).join(' '));
      const modal = new obsidian.Modal(this.app); modal.open();
      await obsidian.MarkdownRenderer.render(this.app, text, modal.contentEl, '', this);
    } });
    this.addCommand({ id: 'fail', name: 'Fail', callback: () => { throw new Error('on purpose'); } });
    this.addCommand({ id: 'phone', name: 'Phone', callback: () => fetch('https://example.com/') });
    this.addCommand({ id: 'leak', name: 'Leak', callback: () => {
      window.addEventListener('resize', () => undefined);
      document.addEventListener('keydown', () => undefined, { once: true });
      window.setInterval(() => undefined, 60000);
      this.app.vault.on('modify', () => undefined);
    } });
    this.addCommand({ id: 'remember', name: 'Remember', callback: async () => {
      this.app.saveLocalStorage('seen', [1]);
      await this.saveData({ saved: true });
      await this.app.vault.create('new.md', 'New');
    } });
    this.addCommand({ id: 'recall', name: 'Recall', callback: async () => new obsidian.Notice(JSON.stringify([this.app.loadLocalStorage('seen'), await this.loadData()])) });
    const { Decoration, EditorView } = require('@codemirror/view');
    this.registerEditorExtension(EditorView.decorations.of((view) => {
      const { file } = view.state.field(obsidian.editorInfoField);
      return Decoration.set([Decoration.mark({ class: 'small-mark', attributes: { title: file.path } }).range(0, 1)]);
    }));
    this.addCommand({ id: 'make', name: 'Make', callback: async () => {
      for (const path of ['a.md', 'none/b.md']) await this.app.vault.create(path, '').catch((error) => new obsidian.Notice(error.message));
      await this.app.vault.createFolder('folder').then(() => this.app.vault.createFolder('folder')).catch((error) => new obsidian.Notice(error.message));
    } });
    this.registerEvent(this.app.vault.on('rename', (file, old) => new obsidian.Notice(old + ' is ' + file.path + ', tags ' + obsidian.getAllTags(this.app.metadataCache.getFileCache(file)))));
  }
  async show() {
    const leaf = this.app.workspace.getLeavesOfType('small')[0] ?? this.app.workspace.getRightLeaf(false);
    await leaf.setViewState({ type: 'small', active: true });
    await this.app.workspace.revealLeaf(leaf);
  }
};`;

const TABLE = '| a | b |\n| --- | --- |\n| one<br>two | [[Other\\|other]] |\n';
const CALLOUT = '> [!question]- Why **this**?\n> Because.\n';

describeInBrowser('the stand-in for Obsidian', (openPlugin) => {
  test('creates a view and puts it into the sidebar', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': 'A', 'folder/b.md': 'B' } });
    await app.run('show');
    const view = app.page.locator('.mod-right-split [data-type="small"]');
    expect(await view.locator('h4').innerText()).toBe('Notes: 2');
    expect(await view.locator('.view-header-title').innerText()).toBe('Small view');
    expect(await view.locator('svg.lucide-check').count()).toBe(1);
    expect(app.times.evaluate).toBeGreaterThan(0);
  });

  test('starts a restored view deferred and creates it when it is revealed', async () => {
    const app = await openPlugin({ code: PLUGIN, sidebar: ['small'] });
    expect(await app.page.locator('[data-type="small"]').count()).toBe(0);
    await app.clickRibbon('Open the small view');
    await app.page.locator('[data-type="small"]').waitFor();
    expect(await app.page.locator('[data-type="small"]').count()).toBe(1);
  });

  test('offers editor commands only with a note in front, and no command that declines', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': 'A' } });
    expect(await app.offered()).not.toContain('shout');
    await app.open('a.md');
    expect(await app.offered()).toContain('shout');
    expect(await app.offered()).not.toContain('never');
    await expect(app.run('never')).rejects.toThrow('would not offer "never"');
    await app.run('show');
    expect(await app.offered()).not.toContain('shout');
  });

  test('edits the open note, keeps the cursor at its words and writes to disk', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': 'A b\r\nc' } });
    await app.open('a.md');
    await app.setCursor({ line: 0, ch: 2 });
    await app.run('shout');
    expect(await app.cursor()).toEqual({ line: 0, ch: 6 });
    await app.type('big ');
    expect(await app.editorText()).toBe('HEY A big b\nc');
    expect(await app.read('a.md')).toBe('HEY A big b\nc');
  });

  test('reads every place of a transaction against the text before it', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': 'x-y' } });
    await app.open('a.md');
    await app.run('swap');
    expect(await app.read('a.md')).toBe('first-last');
  });

  test('draws a note as source with the extensions of the plugin', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': 'one' } });
    await app.open('a.md');
    await app.showSource();
    expect(await app.page.locator('.small-mark').getAttribute('title')).toBe('a.md');
    await app.page.locator('.cm-content').click();
    await app.page.keyboard.press('End');
    await app.page.keyboard.type(' two');
    expect(await app.editorText()).toBe('one two');
    expect(await app.read('a.md')).toBe('one two');
    await app.write('a.md', 'three');
    await app.until(async () => (await app.page.locator('.cm-content').textContent()) === 'three');
  });

  test('shows what another program wrote into the open note', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': 'old' } });
    await app.open('a.md');
    await app.write('a.md', 'new');
    expect(await app.editorText()).toBe('new');
    expect(await app.page.locator('.mod-root p').innerText()).toBe('new');
  });

  test('keeps the focus in a modal, confirms with a button and closes on Escape', async () => {
    const app = await openPlugin({ code: PLUGIN });
    const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');
    await app.run('ask');
    expect(await focused()).toBe('Change');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Tab');
    expect(await app.page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
    await app.page.keyboard.press('Escape');
    expect(await app.page.locator('.modal').count()).toBe(0);
    await app.run('ask');
    await app.page.locator('.modal .mod-cta').click();
    await app.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await app.notices()).toEqual(['Changed']);
  });

  test('draws tables, links and folded callouts, and knows their sections', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': `---\ntags: [x]\n---\n${TABLE}\n${CALLOUT}` } });
    await app.open('a.md');
    await app.run('draw');
    const modal = app.page.locator('.modal');
    await modal.locator('.callout').waitFor();
    expect(await modal.locator('td').first().innerText()).toBe('one\ntwo');
    expect(await modal.locator('a.internal-link').getAttribute('data-href')).toBe('Other');
    expect(await modal.locator('.callout-title-inner').innerText()).toBe('Why this?');
    expect(await modal.locator('.callout-content').isVisible()).toBe(false);
    await modal.locator('.callout-title').click();
    expect(await modal.locator('.callout-content').innerText()).toBe('Because.');
    expect(await app.notices()).toEqual(['yaml table callout']);
  });

  test('reads a note with broken front matter as one without', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': '---\ntags: [x\n---\nBody #y\n' } });
    await app.rename('a.md', 'moved/b.md');
    expect(await app.notices()).toEqual(['a.md is moved/b.md, tags #y']);
    expect(await app.paths()).toEqual(['moved/b.md']);
  });

  test('refuses what the real vault refuses', async () => {
    const app = await openPlugin({ code: PLUGIN, files: { 'a.md': '' } });
    await app.run('make');
    await app.until(async () => (await app.notices()).length === 3);
    expect(await app.notices()).toEqual(['File already exists.', "ENOENT: no such file or directory, open 'none/b.md'", 'Folder already exists.']);
  });

  test('reports errors of the page and requests to the network', async () => {
    const app = await openPlugin({ code: PLUGIN });
    await expect(app.run('fail')).rejects.toThrow('on purpose');
    await app.run('phone');
    await app.until(() => Promise.resolve(app.errors.length > 1));
    expect(app.errors[0]).toBe('asks the network for https://example.com/');
    app.errors.splice(0);
  });

  test('knows what the plugin holds, and that unloading lets go of it', async () => {
    const app = await openPlugin({ code: PLUGIN });
    expect(await app.held()).toEqual(['event rename']);
    await app.unload();
    expect(await app.held()).toEqual([]);
  });

  test('finds what is held for ever', async () => {
    const app = await openPlugin({ code: PLUGIN });
    await app.run('leak');
    await app.unload();
    expect(await app.held()).toEqual(['event modify', 'interval of 60000 ms', 'listener resize']);
  });

  test('a new start finds files, settings, local storage and the sidebar', async () => {
    const first = await openPlugin({ code: PLUGIN, files: { 'a.md': 'A' } });
    await first.run('show');
    await first.run('remember');
    await first.until(async () => (await first.paths()).length === 2);
    const again = await first.reload();
    await again.run('recall');
    await again.until(async () => (await again.notices()).length === 1);
    expect(await again.notices()).toEqual(['[[1],{"saved":true}]']);
    expect(await again.paths()).toEqual(['a.md', 'new.md']);
    await again.run('show');
    expect(await again.page.locator('.mod-right-split [data-type="small"] h4').textContent()).toBe('Notes: 2');
    expect(await again.page.locator('.mod-right-split [data-type="small"]').count()).toBe(1);
  });

  test('finds what a screen reader could not read', async () => {
    const app = await openPlugin({ code: PLUGIN });
    expect(await app.axe()).toEqual([]);
    await app.page.evaluate(() => { document.body.createEl('button'); });
    expect((await app.axe()).map(({ rule }) => rule)).toEqual(['button-name']);
  });
});
