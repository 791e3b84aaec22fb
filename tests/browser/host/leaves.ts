import type { MarkdownView, View, ViewCreator, ViewState } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import type { SavedView } from './api';
import { setIcon } from './icons';
import { flushEdits, noteView } from './note-view';
import { patch } from './patch';

type Side = 'root' | 'left' | 'right';

interface Pane {
  readonly leaf: mocks.WorkspaceLeaf;
  readonly side: Side;
  readonly el: HTMLElement;
}

const creators = new Map<string, ViewCreator>();
const panes = new Map<string, Pane>();
/** The note worked on last: it stays when the focus moves to a sidebar. */
const recent: { leaf: mocks.WorkspaceLeaf | null } = { leaf: null };

/**
 * Gaps: the mock never creates a view, attaches none to the document, opens no note, has no active view, knows no sides, and
 * has no deferred views.
 */
export const installLeaves = (): void => {
  installViews();
  installSides();
  installActive();
  installDetach();
};

/** A leaf of a saved layout: until it is revealed its view is not the plugin's own. */
export const restoreDeferred = (app: mocks.App, { type, state }: SavedView): void => {
  const leaf = newLeaf(app.workspace, 'right');
  Object.assign(leaf, { viewState: { type, state } });
  Object.defineProperty(leaf, 'isDeferred', { value: true, configurable: true });
  leaf.view = new DeferredView(leaf, type) as unknown as View;
};

/** The views of one side with their state, as a saved layout holds them. */
export const viewsIn = (side: Side): readonly SavedView[] =>
  [...panes.values()].flatMap(({ leaf, side: at }) => (at !== side || leaf.view === null ? [] : [{ type: leaf.view.getViewType(), state: { ...leaf.view.getState() } }]));

export const closeLeavesOf = (side: Side): void => {
  for (const { leaf, side: at } of [...panes.values()]) if (at === side) leaf.detach();
};

class DeferredView extends mocks.View {
  private readonly standsFor: string;

  constructor(leaf: mocks.WorkspaceLeaf, type: string) {
    super(leaf);
    this.standsFor = type;
  }

  getViewType(): string {
    return this.standsFor;
  }

  getDisplayText(): string {
    return this.standsFor;
  }
}

const installViews = (): void => {
  patch(mocks.Plugin.prototype, 'registerView', (original) => function (this: mocks.Plugin, type, creator) {
    if (creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    original.call(this, type, creator);
    creators.set(type, creator);
    this.register(() => {
      creators.delete(type);
      for (const { leaf } of panes.values()) if (leaf.view?.getViewType() === type) void dropView(leaf); // the leaf stays, its view is no more
    });
  });
  patch(mocks.WorkspaceLeaf.prototype, 'setViewState', (original) => async function (this: mocks.WorkspaceLeaf, ...[state, ephemeral]) {
    await original.call(this, state, ephemeral);
    await createView(this, state);
    if (state.active === true) this.app__.workspace.setActiveLeaf(this);
  });
  patch(mocks.WorkspaceLeaf.prototype, 'loadIfDeferred', () => async function (this: mocks.WorkspaceLeaf) {
    if (!this.isDeferred) return;
    Object.defineProperty(this, 'isDeferred', { value: false, configurable: true });
    await createView(this, this.getViewState());
  });
  patch(mocks.WorkspaceLeaf.prototype, 'openFile', (original) => async function (this: mocks.WorkspaceLeaf, ...[file, state]) {
    await flushEdits();
    await original.call(this, file, state);
    Object.assign(this, { viewState: { type: 'markdown', state: { file: file.path } } });
    const view = noteView(this, file);
    await attach(this, view as unknown as View);
    if (state?.active !== false) this.app__.workspace.setActiveLeaf(this);
    applyEphemeral(view, state?.eState);
    this.app__.workspace.trigger('file-open', file);
  });
  patch(mocks.MarkdownView.prototype, 'setEphemeralState', () => function (this: mocks.MarkdownView, state) {
    applyEphemeral(this, state);
  });
  patch(mocks.WorkspaceLeaf.prototype, 'setEphemeralState', () => function (this: mocks.WorkspaceLeaf, state) {
    this.view?.setEphemeralState(state);
  });
  patch(mocks.ItemView.prototype, 'addAction', () => function (this: mocks.ItemView, ...[icon, title, callback]) {
    const button = createEl('button', { cls: ['clickable-icon', 'view-action'], attr: { 'aria-label': title } });
    setIcon(button, icon);
    button.addEventListener('click', callback);
    headerOf(this.containerEl).querySelector('.view-actions')?.prepend(button);
    return button;
  });
};

/** What a link or a search hands to the view of a note: a line to go to, counted from 0. */
const applyEphemeral = (view: mocks.MarkdownView, state: unknown): void => {
  if (typeof state === 'object' && state !== null && 'line' in state && typeof state.line === 'number') view.editor.setCursor({ line: state.line, ch: 0 });
};

const createView = async (leaf: mocks.WorkspaceLeaf, state: ViewState): Promise<void> => {
  const file = leaf.app__.vault.getFileByPath(typeof state.state?.['file'] === 'string' ? state.state['file'] : '');
  if (state.type === 'markdown' && file !== null) {
    await leaf.openFile(file, { active: false });
    return;
  }
  const creator = creators.get(state.type);
  if (creator === undefined) return;
  const view = creator(leaf.asOriginalType3__());
  await attach(leaf, view);
  await view.setState(state.state ?? {}, { history: false });
};

const attach = async (leaf: mocks.WorkspaceLeaf, view: View): Promise<void> => {
  await dropView(leaf);
  leaf.view = view;
  view.containerEl.addClass('workspace-leaf-content');
  view.containerEl.setAttribute('data-type', view.getViewType());
  headerOf(view.containerEl).querySelector('.view-header-title')?.replaceChildren(view.getDisplayText());
  view.containerEl.querySelector(':scope > :not(.view-header)')?.addClass('view-content');
  paneOf(leaf).el.replaceChildren(view.containerEl);
  view.load();
  await view['onOpen']();
};

const dropView = async (leaf: mocks.WorkspaceLeaf): Promise<void> => {
  const { view } = leaf;
  if (view === null) return;
  leaf.view = null;
  await view['onClose']();
  view.unload();
  view.containerEl.remove();
};

const headerOf = (container: HTMLElement): HTMLElement => {
  const standing = container.querySelector<HTMLElement>(':scope > .view-header');
  if (standing !== null) return standing;
  const header = createDiv('view-header');
  header.createDiv('view-header-title');
  header.createDiv('view-actions');
  container.prepend(header);
  return header;
};

const paneOf = (leaf: mocks.WorkspaceLeaf): Pane => {
  const standing = panes.get(leaf.id__);
  if (standing !== undefined) return standing;
  const pane: Pane = { leaf, side: 'root', el: createDiv('workspace-leaf') };
  addPane(leaf, pane);
  return pane;
};

const addPane = (leaf: mocks.WorkspaceLeaf, pane: Pane): void => {
  panes.set(leaf.id__, pane);
  document.querySelector(pane.side === 'root' ? '.mod-root' : `.mod-${pane.side}-split`)?.appendChild(pane.el);
  pane.el.addEventListener('mousedown', () => { leaf.app__.workspace.setActiveLeaf(leaf); });
};

const newLeaf = (workspace: mocks.Workspace, side: Side): mocks.WorkspaceLeaf => {
  const leaf = workspace.openPopoutLeaf(); // the mock's way to make a leaf and nothing else
  addPane(leaf, { leaf, side, el: createDiv('workspace-leaf') });
  showOnly(leaf);
  return leaf;
};

const sideOf = (leaf: mocks.WorkspaceLeaf): Side => paneOf(leaf).side;

/** A sidebar shows one leaf at a time, and so does the main pane: the rest are tabs behind it. */
const showOnly = (leaf: mocks.WorkspaceLeaf): void => {
  const pane = paneOf(leaf);
  for (const other of panes.values()) if (other.side === pane.side) other.el.toggleClass('is-behind', other !== pane);
};

const installSides = (): void => {
  patch(mocks.Workspace.prototype, 'getRightLeaf', () => function (this: mocks.Workspace) {
    return newLeaf(this, 'right');
  });
  patch(mocks.Workspace.prototype, 'getLeftLeaf', () => function (this: mocks.Workspace) {
    return newLeaf(this, 'left');
  });
  patch(mocks.Workspace.prototype, 'getLeaf', () => function (this: mocks.Workspace, kind = false) {
    return kind === false ? (recent.leaf ?? newLeaf(this, 'root')) : newLeaf(this, 'root');
  });
  patch(mocks.Workspace.prototype, 'ensureSideLeaf', () => async function (this: mocks.Workspace, ...[type, side, options]) {
    const standing = this.getLeavesOfType(type)[0];
    const leaf = standing ?? newLeaf(this, side);
    if (standing === undefined) await leaf.setViewState({ type, ...(options?.state === undefined ? {} : { state: options.state as Record<string, unknown> }) });
    if (options?.reveal !== false) await this.revealLeaf(leaf);
    if (options?.active === true) this.setActiveLeaf(leaf);
    return leaf;
  });
  patch(mocks.Workspace.prototype, 'revealLeaf', () => async function (this: mocks.Workspace, leaf) {
    await leaf.loadIfDeferred();
    showOnly(leaf);
    this.setActiveLeaf(leaf);
  });
  patch(mocks.Workspace.prototype, 'iterateRootLeaves', (original) => function (this: mocks.Workspace, callback) {
    original.call(this, (leaf) => { if (sideOf(leaf) === 'root') callback(leaf); });
  });
};

const installActive = (): void => {
  patch(mocks.Workspace.prototype, 'setActiveLeaf', (original) => function (this: mocks.Workspace, ...[leaf, params]) {
    if (sideOf(leaf) === 'root') recent.leaf = leaf;
    showOnly(leaf);
    const info = recent.leaf?.view ?? null;
    this.activeEditor = isNoteView(info) ? info : null;
    if (this.activeLeaf !== leaf) original.call(this, leaf, params);
  });
  patch(mocks.Workspace.prototype, 'getActiveFile', () => () => recent.leaf?.file__ ?? null);
  patch(mocks.Workspace.prototype, 'getMostRecentLeaf', () => () => recent.leaf);
  Object.assign(mocks.Workspace.prototype, {
    getActiveViewOfType(this: mocks.Workspace, type: abstract new (...args: never[]) => View): View | null {
      const view = this.activeLeaf?.view ?? null;
      return view instanceof type ? view : null;
    },
  });
  patch(mocks.Workspace.prototype, 'openLinkText', () => async function (this: mocks.Workspace, ...[link, source, kind, state]) {
    const path = link.replace(/[#^].*$/, '');
    const app = recentApp(this);
    const file = app.metadataCache.getFirstLinkpathDest(path, source) ?? await app.vault.create(`${path}.md`, '');
    await this.getLeaf(kind).openFile(file, state);
  });
};

const isNoteView = (view: unknown): view is MarkdownView => view instanceof mocks.MarkdownView;

const recentApp = (workspace: mocks.Workspace): mocks.App => workspace['app'] as mocks.App;

const installDetach = (): void => {
  patch(mocks.WorkspaceLeaf.prototype, 'detach', (original) => function (this: mocks.WorkspaceLeaf) {
    if (recent.leaf?.id__ === this.id__) recent.leaf = null;
    void dropView(this);
    panes.get(this.id__)?.el.remove();
    panes.delete(this.id__);
    original.call(this);
  });
};
