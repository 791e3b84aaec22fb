import type { PluginManifest } from 'obsidian';

/** What the host page needs to start the plugin. */
export interface BootRequest {
  readonly manifest: PluginManifest;
  /** Path to text; folders are made as needed. */
  readonly files: Readonly<Record<string, string>>;
  /** What `loadData()` gives; null on the first run. */
  readonly settings: unknown;
  /** Views that a saved layout holds in the right sidebar, by type or with their state: they start deferred, as since Obsidian 1.7.2. */
  readonly sidebar: readonly (string | SavedView)[];
  /** What the app's local storage holds for this vault; left out, nothing. */
  readonly storage?: Readonly<Record<string, unknown>>;
}

export interface SavedView {
  readonly type: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** Milliseconds. */
export interface BootTimes {
  readonly evaluate: number;
  readonly onload: number;
}

export interface Place {
  readonly line: number;
  readonly ch: number;
}

/** What a test can do with the page; `window.host`. */
export interface Host {
  boot(request: BootRequest): Promise<BootTimes>;
  /** Disables the plugin, as a person does in the settings. */
  unload(): void;

  /** Starts a command as the palette does. False where the palette would not offer it. */
  run(command: string): boolean;
  /** Ids and names of the commands that the palette offers at this moment. */
  commands(): readonly { readonly id: string; readonly name: string }[];
  /** Titles of the ribbon's icons; `clickRibbon` clicks one. */
  ribbon(): readonly string[];
  clickRibbon(title: string): void;

  /** Opens a note in the main pane and makes it active. */
  open(path: string): Promise<void>;
  /** Draws the open note as source, in a real CodeMirror with the plugin's extensions. */
  showSource(): void;
  setCursor(place: Place): void;
  cursor(): Place;
  /** Text in the editor, which may not be on disk yet. */
  editorText(): string;
  /** As if typed by a person at the cursor. */
  type(text: string): void;
  /** Takes back the last step of the editor. */
  undo(): void;

  /** Paths of all files, sorted. */
  paths(): readonly string[];
  /** Text on disk, unsaved edits flushed first; null where there is no file. */
  read(path: string): Promise<string | null>;
  /** As another program or Sync writes: creates or replaces the file. */
  write(path: string, text: string): Promise<void>;
  rename(path: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;

  /** Everything that notices said, oldest first. */
  notices(): readonly string[];
  /** What `saveData()` stored last. */
  savedData(): unknown;
  /** All that the next start of the app would find: files, settings, local storage and the sidebar. */
  snapshot(): Promise<Omit<BootRequest, 'manifest'>>;
  /** What the plugin holds of the page and the app: listeners, events, intervals and observers. */
  held(): readonly string[];
  /** Closes the views of the sidebar, as a person does. */
  closeSidebar(): void;
  /** Opens the plugin's settings tab in a modal. */
  openSettings(): void;
}

declare global {
  interface Window {
    host: Host;
    /** The built main.js, wrapped into a function by the page. */
    runBundle: (require: (id: string) => unknown, module: unknown, exports: unknown) => void;
  }
}
