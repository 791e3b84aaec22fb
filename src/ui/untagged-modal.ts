import { ConfirmationModal } from 'obsidian';
import type { App } from 'obsidian';
import { words } from './words';

export type UntaggedChoice = 'tag' | 'once' | 'neither';

/** Asks what to do with a note that is no interview note; closing it in any other way is `neither`. */
export function askUntagged(app: App, tag: string): Promise<UntaggedChoice> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(words.untagged.title);
    modal.contentEl.createEl('p', { text: words.untagged.body(tag) });
    modal.addButton((button) => button.setButtonText(words.untagged.tagAndAnalyze).setCta().onClick(() => { resolve('tag'); }));
    modal.addButton((button) => button.setButtonText(words.untagged.onlyOnce).onClick(() => { resolve('once'); }));
    modal.addCancelButton(words.cancel);
    modal.setCloseCallback(() => { resolve('neither'); });
    modal.open();
  });
}
