import type { BootRequest, Host } from './api';

/** The demo's page: the notes and the commands as lists on the left, everything else as in a test. Nothing is written to disk. */
export const startDemo = async (host: Host, request: BootRequest): Promise<void> => {
  await host.boot(request);
  const pane = document.querySelector('.mod-left-split')?.createDiv('workspace-leaf').createDiv('view-content');
  if (pane === undefined) return;
  pane.createEl('h4', { text: 'Commands' });
  const commands = pane.createDiv();
  pane.createEl('h4', { text: 'Notes' });
  const notes = pane.createDiv();
  const draw = (): void => {
    fill(commands, host.commands().map(({ id, name }) => ({ text: name, act: () => host.run(id) })));
    fill(notes, host.paths().map((path) => ({ text: path, act: () => host.open(path) })));
  };
  draw();
  window.setInterval(draw, 1000);
};

interface Line {
  readonly text: string;
  readonly act: () => unknown;
}

/** A list is drawn anew only where its words changed, so that a click is never lost. */
const fill = (el: HTMLElement, lines: readonly Line[]): void => {
  const words = lines.map(({ text }) => text).join('\n');
  if (el.dataset['words'] === words) return;
  el.dataset['words'] = words;
  el.replaceChildren(...lines.map(({ text, act }) => {
    const button = createEl('button', { cls: ['clickable-icon', 'nav-file-title'], text });
    button.addEventListener('mousedown', (event) => { event.preventDefault(); });
    button.addEventListener('click', () => { act(); });
    return createDiv().appendChild(button).parentElement ?? button;
  }));
};

declare global {
  interface Window {
    /** Set by the demo's page only. */
    demo?: BootRequest;
  }
}
