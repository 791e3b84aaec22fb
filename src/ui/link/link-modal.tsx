import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import type { LinkSuggestion } from '../../app/suggest-links';
import { words } from '../words';
import { LinkList } from './link-list';

/** Lists what may be linked. Closing it in any way but the button leaves the note as it is. */
export class LinkModal extends Modal {
  private readonly suggestions: readonly LinkSuggestion[];
  private readonly write: (chosen: readonly LinkSuggestion[]) => void;

  constructor(app: App, suggestions: readonly LinkSuggestion[], write: (chosen: readonly LinkSuggestion[]) => void) {
    super(app);
    this.suggestions = suggestions;
    this.write = write;
    this.modalEl.addClass('coach-modal');
    this.setTitle(words.link.title);
  }

  override onOpen(): void {
    render(
      <LinkList
        suggestions={this.suggestions}
        onCancel={() => { this.close(); }}
        onWrite={(chosen) => {
          this.close();
          this.write(chosen);
        }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
