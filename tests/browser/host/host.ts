// The page on which the built main.js runs: obsidian-test-mocks, with shims for what they leave empty.
import type { Extension } from '@codemirror/state';
import type { Command, Editor, MarkdownView } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import type { BootRequest, BootTimes, Host } from './api';
import { startDemo } from './demo';
import { installEditor } from './editor';
import { setIcon } from './icons';
import { installLeakWatch, heldByPlugin } from './leaks';
import { closeLeavesOf, installLeaves, restoreDeferred, viewsIn } from './leaves';
import { installLinks } from './links';
import { installMarkdown } from './markdown';
import { installMenus } from './menus';
import { followVault, installMetadata } from './metadata';
import { installModals } from './modals';
import { installSuggestModals } from './suggest-modals';
import { flushEdits } from './note-view';
import { installNotices, noticesSaid } from './notices';
import { patch } from './patch';
import { installScopes } from './scopes';
import { installSettings } from './settings';
import { installSettingTab } from './setting-tab';
import { drawSource, editorInfoField, editorPackages } from './source-view';
import { installVault } from './vault';

interface World {
  readonly app: mocks.App;
  readonly plugin: mocks.Plugin;
}

const world: { current: World | null } = { current: null };

const here = (): World => {
  if (world.current === null) throw new Error('Nothing has booted on this page yet.');
  return world.current;
};

const ribbonTitles: string[] = [];

const installRibbon = (): void => {
  patch(mocks.Plugin.prototype, 'addRibbonIcon', () => function (this: mocks.Plugin, ...[icon, title, callback]) {
    const button = createDiv({ cls: ['side-dock-ribbon-action', 'clickable-icon'], attr: { 'aria-label': title, 'role': 'button', 'tabindex': '0' } });
    setIcon(button, icon);
    button.addEventListener('click', callback);
    document.querySelector('.workspace-ribbon')?.append(button);
    ribbonTitles.push(title);
    return button;
  });
};

/** What `require` gives to a plugin: any package that the app does not hand out fails, as it does on a phone. */
const requireObsidian = (id: string): unknown => {
  if (id === 'obsidian') return { ...mocks, setIcon, editorInfoField };
  if (id in editorPackages) return editorPackages[id];
  throw new Error(`The plugin asks for "${id}", which does not exist on a phone.`);
};

/** What was saved with `saveLocalStorage`; the app keeps it as JSON. */
const storageOf = (app: mocks.App): Readonly<Record<string, unknown>> => {
  const kept = Reflect.get(app, 'localStorage') as ReadonlyMap<string, unknown>;
  return JSON.parse(JSON.stringify(Object.fromEntries([...kept].filter(([, value]) => value !== null)))) as Record<string, unknown>;
};

type PluginClass = new (app: mocks.App, manifest: BootRequest['manifest']) => mocks.Plugin;

/** Runs the bundle as Obsidian does: a function of `require`, `module` and `exports`. */
const evaluate = (): PluginClass => {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  window.runBundle(requireObsidian, module, module.exports);
  if (module.exports.default === undefined) throw new Error('main.js has no default export.');
  return module.exports.default;
};

const boot = async (request: BootRequest): Promise<BootTimes> => {
  const begun = performance.now();
  const Plugin = evaluate();
  const evaluated = performance.now();
  const app = mocks.App.createConfigured__({ files: { ...request.files } });
  followVault(app);
  for (const [key, value] of Object.entries(request.storage ?? {})) app.saveLocalStorage(key, value);
  const plugin = new Plugin(app, request.manifest);
  plugin.data__ = request.settings;
  world.current = { app, plugin };
  const loading = performance.now();
  plugin.loaded__ = true;
  await Promise.resolve(plugin.onload());
  const loaded = performance.now();
  for (const view of request.sidebar) restoreDeferred(app, typeof view === 'string' ? { type: view, state: {} } : view);
  app.workspace.setLayoutReady__();
  return { evaluate: evaluated - begun, onload: loaded - loading };
};

const commandNamed = (id: string): Command => {
  const command = here().plugin.commands__.get(id);
  if (command === undefined) throw new Error(`There is no command "${id}". There are: ${[...here().plugin.commands__.keys()].join(', ')}`);
  return command;
};

/** Obsidian's order: the editor's variants first, each only with a note in front. With `checking` it only says whether it would run. */
const attempt = (command: Command, checking: boolean): boolean => {
  if (command.editorCheckCallback !== undefined || command.editorCallback !== undefined) {
    const view = here().app.workspace.getActiveViewOfType(mocks.MarkdownView as unknown as new () => MarkdownView);
    return view !== null && attemptInEditor(command, { checking, editor: view.editor, view });
  }
  if (command.checkCallback !== undefined) return allowed(command.checkCallback(true)) && (checking || allowed(command.checkCallback(false)));
  if (!checking) void command.callback?.();
  return true;
};

interface Attempt {
  readonly checking: boolean;
  readonly editor: Editor;
  readonly view: MarkdownView;
}

const attemptInEditor = (command: Command, { checking, editor, view }: Attempt): boolean => {
  const check = command.editorCheckCallback;
  if (check !== undefined) return allowed(check(true, editor, view)) && (checking || allowed(check(false, editor, view)));
  if (!checking) void command.editorCallback?.(editor, view);
  return true;
};

const allowed = (answer: boolean | void): boolean => answer !== false && answer !== undefined;

const editor = (): Editor => {
  const view = here().app.workspace.activeEditor;
  if (view?.editor === undefined) throw new Error('No note is open.');
  return view.editor;
};

const fileAt = (path: string): mocks.TFile => {
  const file = here().app.vault.getFileByPath(path);
  if (file === null) throw new Error(`There is no file "${path}".`);
  return file;
};

const makeFolder = async (path: string): Promise<void> => {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && here().app.vault.getFolderByPath(folder) === null) await here().app.vault.createFolder(folder);
};

const openSettings = (): void => {
  const tab = here().plugin.settingTabs__[0] as unknown as mocks.SettingTab | undefined;
  if (tab === undefined) throw new Error('The plugin has no settings tab.');
  const modal = mocks.Modal.create__(here().app);
  modal.modalEl.addClass('mod-settings');
  modal.contentEl.append(tab.containerEl);
  modal.setCloseCallback(() => { tab.hide(); });
  tab.renderTab__();
  modal.open();
};

const host: Host = {
  boot,
  unload: () => { here().plugin.unload(); },
  run: (id) => attempt(commandNamed(id), false),
  commands: () => [...here().plugin.commands__.values()].filter((command) => attempt(command, true)).map(({ id, name }) => ({ id, name })),
  ribbon: () => ribbonTitles,
  clickRibbon: (title) => { document.querySelector<HTMLElement>(`.side-dock-ribbon-action[aria-label="${title}"]`)?.click(); },
  open: async (path) => { await here().app.workspace.getLeaf().openFile(fileAt(path)); },
  showSource: () => {
    const view = here().app.workspace.getActiveViewOfType(mocks.MarkdownView as unknown as new () => MarkdownView);
    if (view === null) throw new Error('No note is open.');
    drawSource(view as unknown as mocks.MarkdownView, here().plugin.editorExtensions__ as Extension[]);
  },
  setCursor: (place) => { editor().setCursor(place); },
  cursor: () => editor().getCursor(),
  editorText: () => editor().getValue(),
  type: (text) => { editor().replaceSelection(text); },
  undo: () => { editor().undo(); },
  paths: () => here().app.vault.getFiles().map(({ path }) => path).sort(),
  read: async (path) => {
    await flushEdits();
    const file = here().app.vault.getFileByPath(path);
    return file === null ? null : here().app.vault.read(file);
  },
  write: async (path, text) => {
    const file = here().app.vault.getFileByPath(path);
    if (file !== null) return here().app.vault.modify(file, text);
    await makeFolder(path);
    await here().app.vault.create(path, text);
  },
  rename: async (path, to) => {
    await makeFolder(to);
    await here().app.vault.rename(fileAt(path), to);
  },
  remove: (path) => here().app.fileManager.trashFile(fileAt(path)),
  notices: () => noticesSaid(),
  savedData: () => here().plugin.data__,
  snapshot: async () => {
    await flushEdits();
    const { app, plugin } = here();
    const texts = await Promise.all(app.vault.getFiles().map(async (file) => [file.path, await app.vault.read(file)] as const));
    return { files: Object.fromEntries(texts), settings: plugin.data__, storage: storageOf(app), sidebar: viewsIn('right') };
  },
  held: () => heldByPlugin(),
  closeSidebar: () => { closeLeavesOf('right'); },
  openSettings,
};

setup();
installLeakWatch();
installVault();
installMetadata();
installLinks();
installEditor();
installLeaves();
installMarkdown();
installScopes();
installModals();
installSuggestModals();
installNotices();
installMenus();
installSettings();
installSettingTab();
installRibbon();
window.host = host;
if (window.demo !== undefined) void startDemo(host, window.demo);
