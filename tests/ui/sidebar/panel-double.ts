import * as mocks from 'obsidian-test-mocks/obsidian';
import { act } from 'preact/test-utils';
import type { AreaSetting, CoachBoard } from '../../../src/app/board/coach-board';
import type { Dismissal } from '../../../src/core/critique/dismissals';
import { CoachView } from '../../../src/ui/sidebar/coach-view';
import type { SidebarDesk } from '../../../src/ui/sidebar/panel-desk';
import { installMenus } from '../../browser/host/menus';
import { installNotices } from '../../browser/host/notices';
import { boardOf } from '../../doubles/area-rows';

installMenus();
installNotices();
Element.prototype.scrollIntoView = function (): void { this.setAttribute('data-scrolled', ''); };

/** An open panel, its board in the hands of the test. */
export interface OpenPanel {
  readonly view: CoachView;
  /** What was asked of the desk, in order: "practise topic caching". */
  readonly asked: string[];
  readonly states: AreaSetting[];
  readonly dismissals: Dismissal[];
  /** What was remembered last. */
  readonly remembered: () => unknown;
  readonly draw: (board: Partial<CoachBoard>) => Promise<void>;
  /** Whether anybody still follows the board. */
  readonly isFollowed: () => boolean;
  readonly close: () => Promise<void>;
}

export interface PanelDouble {
  readonly board?: Partial<CoachBoard>;
  /** What an earlier panel remembered. */
  readonly memory?: unknown;
  readonly state?: unknown;
  readonly desk?: Partial<SidebarDesk>;
  /** Whether the app is not ready yet. */
  readonly isStarting?: boolean;
  /** Whether an area is marked otherwise right after it was marked in the panel. */
  readonly isMarkedSince?: boolean;
}

/** Opens the panel on a board. */
export const openPanel = async ({ board = {}, memory = null, state = {}, desk = {}, isStarting = false, isMarkedSince = false }: PanelDouble = {}): Promise<OpenPanel> => {
  document.body.replaceChildren();
  const app = mocks.App.createConfigured__();
  if (!isStarting) app.workspace.setLayoutReady__();
  const asked: string[] = [];
  const states: AreaSetting[] = [];
  const dismissals: Dismissal[] = [];
  const followers = new Set<(drawn: CoachBoard) => void>();
  let remembered = memory;
  const ask = (what: string) => (...args: readonly unknown[]): Promise<void> => {
    asked.push([what, ...args.map((arg) => (typeof arg === 'object' && arg !== null && 'path' in arg ? String(arg.path) : String(arg)))].join(' '));
    return Promise.resolve();
  };
  const whole: SidebarDesk = {
    board: {
      follow: (draw) => { followers.add(draw); draw(boardOf(board)); return () => { followers.delete(draw); }; },
      whenRead: () => Promise.resolve(null),
      noteAt: () => null,
      again: () => undefined,
      dismiss: (dismissal) => { dismissals.push(dismissal); return Promise.resolve(); },
      undo: ask('undo dismissal'),
      setArea: (setting) => { states.push(setting); return Promise.resolve(!isMarkedSince || setting.insteadOf === undefined); },
      stop: () => undefined,
    },
    goTo: async (place) => { await ask('go to')(place); return true; },
    tag: () => 'interview',
    today: () => '2026-11-22',
    openNotePath: () => null,
    followCursor: () => () => undefined,
    linkText: () => '',
    openAim: () => Promise.resolve(true),
    insertLink: () => null,
    memory: { load: () => remembered, save: (value) => { remembered = JSON.parse(JSON.stringify(value)); } },
    fillIn: ask('fill in'), practise: ask('practise'), practiseQuestion: ask('practise question'), openCritique: ask('critique'), newDebrief: ask('new debrief'),
    findNotes: ask('find notes'), makeSample: ask('make sample'), makeNote: ask('make note'), tagNote: ask('tag'),
    ...desk,
  };
  const view = new CoachView(app.workspace.getLeaf().asOriginalType3__(), whole);
  document.body.append(view.containerEl);
  await act(async () => { view.load(); await view['onOpen'](); await view.setState(state, { history: false }); await nextFrame(); });
  const draw = (next: Partial<CoachBoard>): Promise<void> => act(() => { for (const follower of followers) follower(boardOf(next)); });
  return {
    view, asked, states, dismissals, draw, remembered: () => remembered, isFollowed: () => followers.size > 0,
    close: async () => { await view['onClose'](); view.unload(); },
  };
};

const nextTask = (): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve, 0); });

/** Behind the next frame and the task that it starts. */
const nextFrame = async (): Promise<void> => {
  await new Promise((resolve) => { window.requestAnimationFrame(resolve); });
  await nextTask();
};

export const screen = (): string => document.body.textContent ?? '';

/** Titles of the areas on the screen. */
export const areas = (): readonly string[] => [...document.querySelectorAll('.coach-area-title')].map((each) => each.textContent ?? '');

/** Words of the button, or its label where it has one. */
const nameOf = (button: Element): string => {
  const labelled = button.getAttribute('aria-labelledby');
  return (labelled === null ? button.getAttribute('aria-label') : document.getElementById(labelled)?.textContent) ?? button.textContent ?? '';
};

/** The only button of this name. */
export const button = (name: string): HTMLElement => {
  const all = [...document.querySelectorAll<HTMLElement>('button')].filter((each) => each.closest('[hidden]') === null);
  const [found, ...others] = all.filter((each) => nameOf(each).trim() === name);
  if (found === undefined || others.length > 0) throw new Error(`"${name}" is there ${found === undefined ? 0 : others.length + 1} times. There are: ${all.map(nameOf).join(' | ')}`);
  return found;
};

/** What the panel draws a moment later is drawn, too. */
const acted = async (doing: () => void): Promise<void> => {
  await act(doing);
  await act(nextTask);
};

export const click = (name: string): Promise<void> => acted(() => { button(name).click(); });

/** Presses a key where the focus is; what the key does by itself is not done. Whether it was taken. */
export const press = async (key: string): Promise<boolean> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await acted(() => { document.activeElement?.dispatchEvent(event); });
  return event.defaultPrevented;
};

/** The name of what has the focus. */
export const focused = (): string => (document.activeElement === null || document.activeElement === document.body ? '' : nameOf(document.activeElement));

export const focus = (name: string): Promise<void> => act(() => { button(name).focus(); });

export const search = (): HTMLInputElement => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) throw new Error('There is no field to search in.');
  return field;
};

export const type = (text: string): Promise<void> => acted(() => {
  search().value = text;
  search().dispatchEvent(new Event('input', { bubbles: true }));
});

/** Chooses in the field of this name. */
export const choose = (field: string, value: string): Promise<void> => acted(() => {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === field);
  const select = document.getElementById(label?.htmlFor ?? '');
  if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no field "${field}".`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
});
