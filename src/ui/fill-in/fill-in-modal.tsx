import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import { words } from '../words';
import { FillIn } from './fill-in';
import type { FillInRequest } from './use-fill-in';

/** Five fields for one story, then the exact change. Closing it in any way but "Write to note" leaves no trace but the draft. */
export class FillInModal extends Modal {
  private readonly request: Omit<FillInRequest, 'close'>;

  constructor(app: App, request: Omit<FillInRequest, 'close'>) {
    super(app);
    this.request = request;
    this.modalEl.addClass('coach-modal', 'coach-fill-in-modal');
    this.setTitle(words.fillIn.title);
  }

  override onOpen(): void {
    render(<FillIn {...this.request} close={() => { this.close(); }} />, this.contentEl);
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
