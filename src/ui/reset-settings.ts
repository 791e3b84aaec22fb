import { ConfirmationModal } from 'obsidian';
import type { App, SettingDefinition } from 'obsidian';
import { defaultSettings } from '../app/settings';
import type { Settings } from '../app/settings';
import { say, sayFailures } from './notices';
import { words } from './words';

export interface ResetDesk {
  readonly change: (settings: Settings) => Promise<void>;
  /** Draws the settings again. */
  readonly redraw: () => void;
}

/** A row that sets everything back to its default, once the user has said yes. */
export function resetRow(app: App, desk: ResetDesk): SettingDefinition {
  return {
    name: words.settings.reset,
    desc: words.settings.resetHelp,
    action: () => { askReset(app, desk); },
  };
}

function askReset(app: App, { change, redraw }: ResetDesk): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(words.settings.resetTitle);
  modal.contentEl.createEl('p', { text: words.settings.resetBody });
  modal.addButton((button) => button.setButtonText(words.settings.resetNow).setDestructive().onClick(() => {
    sayFailures(change(defaultSettings).then(() => {
      redraw();
      say(words.settings.resetDone);
    }));
  }));
  modal.addCancelButton(words.cancel);
  modal.open();
}
