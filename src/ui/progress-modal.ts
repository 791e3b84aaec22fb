import { Modal, ProgressBarComponent } from 'obsidian';
import type { App } from 'obsidian';
import type { Progress } from '../app/ports';
import { words } from './words';

/** Shows how far a long run is. Closing it in any way asks the run to stop. */
export class ProgressModal extends Modal {
  private readonly bar: ProgressBarComponent;
  private readonly status: HTMLElement;
  private readonly note: HTMLElement;
  private cancelled = false;

  constructor(app: App, title: string) {
    super(app);
    this.setTitle(title);
    this.contentEl.addClass('coach-progress');
    this.status = this.contentEl.createDiv({ cls: 'coach-progress-status', attr: { role: 'status' } });
    this.bar = new ProgressBarComponent(this.contentEl);
    this.note = this.contentEl.createDiv({ cls: 'coach-progress-note' });
    const buttons = this.contentEl.createDiv('modal-button-container');
    const cancel = buttons.createEl('button', { text: words.cancel, attr: { type: 'button' } });
    cancel.addEventListener('click', () => { this.close(); });
  }

  override onClose(): void {
    this.cancelled = true;
  }

  /** Draws each step, then lets `breathe` decide when the app gets its turn; `last` says what is done once all notes are read. */
  follow(breathe: Progress, last: string = words.all.writing): Progress {
    return async (done, total, path) => {
      this.status.setText(done < total ? words.all.progress(done, total) : last);
      this.bar.setValue(total === 0 ? 100 : Math.round((100 * done) / total));
      this.note.setText(path);
      return (await breathe(done, total, path)) && !this.cancelled;
    };
  }
}
