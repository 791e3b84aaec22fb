import { afterEach, beforeEach, jest } from '@jest/globals';
import { Modal } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { act } from 'preact/test-utils';
import { parseYaml } from '../../../scripts/node/parse-yaml';
import { noteReader } from '../../../src/app/note-reader';
import { logState } from '../../../src/app/practice-log';
import { newDebriefCommand, type NewDebriefDesk } from '../../../src/ui/commands/new-debrief';
import { MemoryVault } from '../../doubles/memory-vault';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

/** Waits until timers, what they began and what was drawn of it have run. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await act(() => new Promise<void>((resolve) => { setTimeout(resolve, 0); }));
};

const note = (head: string, body: string): string => `---\ntags: [interview]\n${head}---\n${body}\n`;
/** Two rounds and a table of stories; the next interview is Acme's. */
export const notes = {
  'Acme onsite.md': note('company: Acme\nrole: Staff engineer\nround: onsite\ndate: 2026-11-23\n', '## Why do you want to join Acme?\n\nThe maps.\n\n## Tell me about a time you failed?\n'),
  'Borealis.md': note('company: Borealis\nrole: Developer\nround: phone\ndate: 2026-10-01\n', '1. What is an index in a database\n    => I said a sorted copy\n'),
  'Stories.md': note('', '| Question | Breakdown | Story 1 |\n|---|---|---|\n| Tell me about a time you failed | what | S: The harbour queue filled up<br>T: I had to empty it<br>A: I wrote a drain<br>R: It took two hours less |'),
};
/** Where the debrief of the next interview is saved. */
export const saved = 'Interviews/Acme onsite 2026-11-22.md';

const open: Modal[] = [];
/** Every text that a notice said. */
export const said: string[] = [];

/** The stand-in closes modals at once and shows no notice: here they stay, and are put away after each test. */
export const setUpModals = (): void => {
  jest.setTimeout(30_000);
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined; // jsdom draws nothing, so nothing scrolls
    HTMLCanvasElement.prototype.getContext = () => null;
    said.splice(0);
    jest.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
      document.body.append(this.containerEl);
      open.push(this);
      void this.onOpen();
    });
    jest.spyOn(Modal.prototype, 'close').mockImplementation(function (this: Modal) {
      this.onClose();
      this.containerEl.remove();
    });
    jest.spyOn(mocks.Notice.prototype, 'constructor__').mockImplementation((message) => {
      said.push(typeof message === 'string' ? message : message.textContent ?? '');
    });
  });
  afterEach(async () => {
    await closeModal();
    jest.restoreAllMocks();
    document.body.replaceChildren();
  });
};

export interface Given {
  readonly notes?: Readonly<Record<string, string>>;
  readonly vault?: MemoryVault;
  readonly kept?: Map<string, string>;
  readonly whenRead?: NewDebriefDesk['board']['whenRead'];
}

export interface Ran {
  readonly vault: MemoryVault;
  /** Drafts by key. */
  readonly kept: Map<string, string>;
  readonly opened: readonly string[];
  readonly analyzed: readonly string[];
}

/** Runs the command "New debrief" over notes. */
export const runCommand = async ({ notes = {}, vault = new MemoryVault(), kept = new Map(), whenRead }: Given = {}): Promise<Ran> => {
  const notebook = notebookOfNotes(notes);
  const opened: string[] = [];
  const analyzed: string[] = [];
  const take = (list: string[]) => (path: string): Promise<void> => {
    list.push(path);
    return Promise.resolve();
  };
  const command = newDebriefCommand({
    app: mocks.App.createConfigured__().asOriginalType__(),
    board: { whenRead: whenRead ?? (() => Promise.resolve({ reviews: notebook.notes, notebook, areas: [], log: logState('') })) },
    drafts: {
      load: (key) => kept.get(key) ?? null,
      keep: (key, text) => { if (text === null) kept.delete(key); else kept.set(key, text); },
    },
    debriefPorts: () => ({ vault, parseYaml, reader: noteReader({ myNames: [] }), folder: 'Interviews', ourFolder: 'Interview coach', today: '2026-11-22' }),
    tag: () => 'interview',
    breathe: () => () => Promise.resolve(true),
    openPath: take(opened),
    analyze: take(analyzed),
  });
  await act(() => { command.callback?.(); });
  await settled();
  return { vault, kept, opened, analyzed };
};

export const closeModal = async (): Promise<void> => {
  await act(() => { open.splice(0).forEach((modal) => { modal.close(); }); });
  await settled();
};

export const isOpen = (): boolean => document.querySelector('.coach-debrief') !== null;

/** The element of a selector, by its accessible name where one is given. */
export const found = (selector: string, name?: string): HTMLElement => {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const one = all.find((element) => name === undefined || nameOf(element) === name);
  if (one === undefined) throw new Error(`No ${selector} named ${String(name)} among ${all.map(nameOf).join(' | ')}`);
  return one;
};

export const namesOf = (selector: string): readonly string[] => [...document.querySelectorAll<HTMLElement>(selector)].map(nameOf);

const nameOf = (element: HTMLElement): string => element.getAttribute('aria-label') ?? (labelOf(element)?.textContent ?? element.textContent ?? '').trim();

const labelOf = (element: HTMLElement): Element | null =>
  element.closest('label') ?? (element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`));

export const click = async (selector: string, name?: string): Promise<void> => {
  await act(() => { found(selector, name).click(); });
  await settled();
};

/** What stands in a field. */
export const value = (selector: string, name?: string): string => {
  const field = found(selector, name);
  return field.instanceOf(HTMLInputElement) || field.instanceOf(HTMLTextAreaElement) || field.instanceOf(HTMLSelectElement) ? field.value : '';
};

export const save = (): Promise<void> => click('button[type="submit"]');

/** A person at the keyboard: typed characters cost nothing, every other key is a step. */
export class Person {
  steps = 0;
  lines = 0;

  readonly type = async (words: string): Promise<void> => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`The focus is on ${field?.tagName ?? 'nothing'}`);
    field.value += words;
    await act(() => { field.dispatchEvent(new Event('input', { bubbles: true })); });
    this.lines += words === '' ? 0 : 1;
    await settled();
  };

  readonly press = async (key: string, held: KeyboardEventInit = {}): Promise<void> => {
    this.steps += 1 + Object.keys(held).length;
    await act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })); });
    await settled();
  };

  /** Types a line where the focus is, and presses Enter. */
  readonly write = async (line: string): Promise<void> => {
    await this.type(line);
    await this.press('Enter');
  };
}
