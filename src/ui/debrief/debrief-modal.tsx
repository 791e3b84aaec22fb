import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { render } from 'preact';
import { words } from '../words';
import { DebriefView, type DebriefViewProps } from './debrief-view';

/** The form of a debrief. However it is closed, what was typed is kept as a draft until it is saved. */
export class DebriefModal extends Modal {
  private readonly request: Omit<DebriefViewProps, 'onCancel'>;

  constructor(app: App, request: Omit<DebriefViewProps, 'onCancel'>) {
    super(app);
    this.request = request;
    this.modalEl.addClass('coach-modal');
    this.setTitle(words.debrief.title);
  }

  override onOpen(): void {
    const { save, onTemplate, ...request } = this.request;
    render(
      <DebriefView
        {...request}
        save={async (form, away) => {
          const problem = await save(form, away);
          if (problem === null) this.close();
          return problem;
        }}
        onTemplate={() => {
          this.close();
          onTemplate();
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
