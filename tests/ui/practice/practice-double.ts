import { jest } from '@jest/globals';
import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import { act } from 'preact/test-utils';
import type { NotePlace } from '../../../src/app/note-place';
import type { PracticeDesk, PracticeOutlook } from '../../../src/app/practice/practice-desk';
import type { AnswerPoint, AnswerRead, PracticeItem } from '../../../src/app/practice/practice-item';
import { practiseCommand } from '../../../src/ui/commands/practise';
import { openPractice } from '../../../src/ui/practice/practice-modal';
import type { PractiseDesk } from '../../../src/ui/practice/practise-desk';

export const placeAt = (path: string, line = 0): NotePlace => ({ path, start: { line, ch: 0 }, end: { line, ch: 10 } });

export const item = (id: string, more: Partial<PracticeItem> = {}): PracticeItem => ({
  id, question: id, text: `Tell me about ${id}`, place: placeAt(`${id}.md`), title: `${id} note`, company: 'Acme', follows: null, areas: ['Conflict'],
  reason: 'Due since 2026-11-20', targetSeconds: 120, points: [], stories: [], followUps: [], last: null, due: null, ...more,
});

export const point = (rule: string, more: Partial<AnswerPoint> = {}): AnswerPoint => ({ rule, message: `Lacks ${rule}`, suggestion: `Add ${rule}`, quote: '', ...more });

export const read = (more: Partial<AnswerRead> = {}): AnswerRead => ({ words: 4, seconds: 2, closed: [], open: [], fresh: [], ...more });

/** What the desk was asked, in order: "rate friction good". */
export interface Practising {
  readonly asked: string[];
  readonly drafts: Map<string, string>;
  readonly close: () => Promise<void>;
}

export interface PracticeDouble extends Partial<Omit<PracticeDesk, 'outlook'>> {
  readonly items?: readonly PracticeItem[];
  readonly outlook?: PracticeDesk['outlook'] | PracticeOutlook;
  readonly drafts?: Map<string, string>;
  readonly area?: string;
  /** Whether the notes that are jumped to are there. */
  readonly isThere?: boolean;
}

const quietOutlook: PracticeOutlook = { notes: 3, due: 0, next: { date: '2026-11-23', count: 2 }, streak: 1 };

const dueDays = { again: '2026-11-23', hard: '2026-11-24', good: '2026-11-26', easy: '2026-12-30' };

const deskOf = (asked: string[], { items = [], outlook = quietOutlook, ...given }: PracticeDouble): PracticeDesk => ({
  queue: ({ area, limit, ahead }) => {
    asked.push(`queue ${area ?? 'all'} ${limit}${ahead === true ? ' ahead' : ''}`);
    return Promise.resolve(items);
  },
  outlook: () => Promise.resolve(typeof outlook === 'function' ? outlook() : outlook),
  readAnswer: ({ id }, text) => {
    asked.push(`read ${id} "${text}"`);
    return Promise.resolve(read());
  },
  keepAnswer: ({ id }, text) => {
    asked.push(`keep ${id} "${text}"`);
    return Promise.resolve('Interview coach/Practice answers.md');
  },
  rate: ({ id }, rating) => {
    asked.push(`rate ${id} ${rating}`);
    return Promise.resolve({ due: dueDays[rating], undo: () => { asked.push(`undo ${id} ${rating}`); return Promise.resolve(); } });
  },
  preview: () => Promise.resolve(dueDays),
  ...given,
});

/** Opens the screen, by the command unless an area is given, in a modal that stays on the page, over a desk that answers at once; `today` is 2026-11-22. */
export const practise = async (double: PracticeDouble = {}): Promise<Practising> => {
  const asked: string[] = [];
  const drafts = double.drafts ?? new Map<string, string>();
  const desk: PractiseDesk = {
    app: {} as App,
    practice: deskOf(asked, double),
    size: () => 5,
    pace: () => 120,
    today: () => '2026-11-22',
    drafts: {
      load: (key) => drafts.get(key) ?? null,
      keep: (key, text) => { if (text === null) drafts.delete(key); else drafts.set(key, text); },
    },
    goTo: ({ path }) => { asked.push(`go to ${path}`); return Promise.resolve(double.isThere ?? true); },
    openPath: (path) => { asked.push(`open ${path}`); return Promise.resolve(); },
  };
  const opened: Modal[] = [];
  Modal.prototype.open = function (this: Modal): void {
    opened.push(this);
    document.body.appendChild(this.containerEl);
    void this.onOpen();
  };
  Modal.prototype.close = function (this: Modal): void {
    this.containerEl.remove();
    this.onClose();
  };
  await acting(() => {
    if (double.area === undefined) void practiseCommand(desk).callback?.();
    else openPractice(desk, { area: double.area });
  });
  return { asked, drafts, close: () => acting(() => { opened.forEach((modal) => { modal.close(); }); }) };
};

/** Does something and lets all that follows from it happen: effects, and promises that are ready. */
export const acting = async (work: () => void): Promise<void> => {
  await act(() => { work(); });
  for (let turns = 0; turns < 5; turns += 1) await act(() => Promise.resolve().then(() => undefined));
};

/** Presses a key where the focus is; "Control+Enter" with Control held. */
export const press = async (name: string, more: KeyboardEventInit = {}): Promise<void> => {
  const key = name.replace(/^Control\+/, '');
  await acting(() => {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: name !== key, bubbles: true, cancelable: true, ...more }));
  });
};

/** Replaces what stands in the field. */
export const type = async (text: string): Promise<void> => {
  await acting(() => {
    const field = only<HTMLTextAreaElement>('textarea');
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

export const click = async (name: string): Promise<void> => {
  await acting(() => { buttonNamed(name).click(); });
};

export const only = <T extends HTMLElement>(selector: string): T => {
  const found = [...document.querySelectorAll<T>(selector)];
  if (found.length !== 1 || found[0] === undefined) throw new Error(`"${selector}" is there ${found.length} times in ${document.body.textContent}`);
  return found[0];
};

/** The names of all buttons as a screen reader says them, in order. */
export const buttons = (): readonly string[] => [...document.querySelectorAll('button')].map(nameOf);

export const buttonNamed = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((button) => nameOf(button) === name);
  if (found === undefined) throw new Error(`No button is named "${name}", only: ${buttons().join(', ')}`);
  return found;
};

const nameOf = (button: HTMLElement): string => {
  const shown = button.cloneNode(true) as HTMLElement;
  shown.querySelectorAll('[aria-hidden="true"]').forEach((each) => { each.remove(); });
  return [...shown.querySelectorAll('span')].map(({ textContent }) => textContent?.trim()).filter((text) => text !== '').join(', ') || (shown.textContent ?? '').trim();
};

export const question = (): string => only('h2').textContent ?? '';

/** Everything that stands on the screen. */
export const screen = (): string => document.body.textContent ?? '';

/** What a screen reader is told without being asked, empty regions left out. */
export const told = (): readonly string[] =>
  [...document.querySelectorAll('[role="status"], [role="alert"]')].map(({ textContent }) => textContent ?? '').filter((text) => text !== '');

/** The words of what has the focus. */
export const focused = (): string => document.activeElement?.textContent ?? '';

/** Lets seconds go by; under fake timers only. */
export const pass = (seconds: number): Promise<void> => acting(() => { jest.advanceTimersByTime(seconds * 1000); });
