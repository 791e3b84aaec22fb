import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import { words } from '../words';
import { TranscriptForm } from './transcript-form';
import type { TranscriptFormProps } from './transcript-form';

/** Takes a transcript and makes a note of it. It stays open until the note is made, so that nothing pasted is lost. */
export class TranscriptModal extends Modal {
  private readonly request: Omit<TranscriptFormProps, 'onCancel'>;

  constructor(app: App, request: Omit<TranscriptFormProps, 'onCancel'>) {
    super(app);
    this.request = request;
    this.modalEl.addClass('coach-modal');
    this.setTitle(words.transcript.title);
  }

  override onOpen(): void {
    const { make, ...request } = this.request;
    render(
      <TranscriptForm
        {...request}
        make={async (draft, me) => {
          const problem = await make(draft, me);
          if (problem === null) this.close();
          return problem;
        }}
        onCancel={() => { this.close(); }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
