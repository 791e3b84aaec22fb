import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import type { PartWords, StoryToFill } from '../../app/fill-in-story';
import type { Edit } from '../../app/open-editor';
import { words } from '../words';
import { FillIn } from './fill-in';

/** Five fields for one story cell, then the exact change. Closing it in any way but "Write to note" leaves no trace. */
export class FillInModal extends Modal {
  private readonly toFill: StoryToFill;
  private readonly write: (edit: Edit, parts: PartWords) => void;

  constructor(app: App, toFill: StoryToFill, write: (edit: Edit, parts: PartWords) => void) {
    super(app);
    this.toFill = toFill;
    this.write = write;
    this.modalEl.addClass('coach-modal');
    this.setTitle(words.fillIn.title);
  }

  override onOpen(): void {
    render(
      <FillIn
        toFill={this.toFill}
        onCancel={() => { this.close(); }}
        onWrite={(edit, parts) => {
          this.close();
          this.write(edit, parts);
        }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
