import { Notice } from 'obsidian';
import { NoteUnreadable } from '../app/ports';
import type { SettingName } from '../app/settings';
import { words } from './words';

/** Milliseconds: long enough to read, and to reach for a button. */
const short = 6000;
const long = 15000;
/** A notice with a button stands over the panel: no longer than it takes to change one's mind. */
const offered = 8000;

export function say(message: string): void {
  new Notice(message, short);
}

export function sayProblem(message: string): void {
  new Notice(message, long);
}

export interface NoticeButton {
  readonly text: string;
  readonly onClick: () => void;
}

/** A notice with one thing to do next. */
export function sayWithButton(message: string, { text, onClick }: NoticeButton): void {
  const fragment = createFragment((parent) => {
    parent.createDiv({ text: message });
    const button = parent.createEl('button', { text, cls: 'coach-notice-button', attr: { type: 'button' } });
    button.addEventListener('click', onClick);
  });
  new Notice(fragment, offered);
}

/** Runs a task of a command; whatever fails is told to the user, never lost. */
export function sayFailures(task: Promise<void>): void {
  task.catch((error: unknown) => {
    if (error instanceof NoteUnreadable) sayProblem(words.failure.write(error.path, error.message));
    else sayProblem(words.failure.unexpected(error instanceof Error ? error.message : String(error)));
  });
}

/** Names the settings whose saved value could not be used. */
export function sayBrokenSettings(broken: readonly SettingName[]): void {
  sayProblem(words.settings.broken(broken.map((name) => words.settings[name])));
}
