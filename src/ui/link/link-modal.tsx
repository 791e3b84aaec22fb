import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import { LinkList, type LinkListProps } from './link-list';

export interface LinkModalRequest extends Omit<LinkListProps, 'onCancel'> {
  readonly title: string;
}

/** Lists what may be linked. Closing it in any way but the button leaves every note as it is. */
export class LinkModal extends Modal {
  private readonly request: LinkModalRequest;

  constructor(app: App, request: LinkModalRequest) {
    super(app);
    this.request = request;
    this.modalEl.addClass('coach-modal');
    this.setTitle(request.title);
  }

  override onOpen(): void {
    const { onWrite } = this.request;
    render(
      <LinkList
        {...this.request}
        onCancel={() => { this.close(); }}
        onWrite={(chosen) => {
          this.close();
          onWrite(chosen);
        }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
