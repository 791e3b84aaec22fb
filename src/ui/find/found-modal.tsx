import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import { words } from '../words';
import { FoundList } from './found-list';
import type { FoundListProps } from './found-list';

export type FoundModalRequest = Omit<FoundListProps, 'onCancel'>;

/** Lists notes that may be tagged. Closing it in any way but the button leaves them as they are. */
export class FoundModal extends Modal {
  private readonly request: FoundModalRequest;

  constructor(app: App, request: FoundModalRequest) {
    super(app);
    this.request = request;
    this.modalEl.addClass('coach-modal');
    this.setTitle(words.find.title);
  }

  override onOpen(): void {
    const { found, tag, onTag } = this.request;
    render(
      <FoundList
        found={found}
        tag={tag}
        onCancel={() => { this.close(); }}
        onTag={(chosen) => {
          this.close();
          onTag(chosen);
        }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
