import * as mocks from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { patch } from './patch';
import { dispatchKey } from './scopes';

interface Open {
  readonly modal: mocks.Modal;
  readonly focusBefore: Element | null;
}

const stack: Open[] = [];

/**
 * Gaps: the mock attaches no modal to the document and closes it by itself after 0 ms; a confirmation's buttons do nothing.
 * Ours takes the focus, keeps it, gives it back, and closes on Escape.
 */
export const installModals = (): void => {
  dressModals();
  installOpenAndClose();
  installConfirmation();
  document.addEventListener('keydown', onKey, true);
};

const dressModals = (): void => {
  patch(mocks.Modal.prototype, 'constructor__', () => function (this: mocks.Modal) {
    this.containerEl.addClass('modal-container');
    this.containerEl.prepend(createDiv('modal-bg'));
    this.modalEl.addClass('modal');
    this.contentEl.addClass('modal-content');
    this.titleEl.addClass('modal-title');
    const close = createEl('button', { cls: ['modal-close-button', 'clickable-icon'], attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', () => { this.close(); });
    this.modalEl.prepend(close, this.titleEl);
  });
};

const installOpenAndClose = (): void => {
  patch(mocks.Modal.prototype, 'open', () => function (this: mocks.Modal) {
    if (this.containerEl.isConnected) return;
    stack.push({ modal: this, focusBefore: document.activeElement });
    document.body.appendChild(this.containerEl);
    this.containerEl.querySelector('.modal-bg')?.addEventListener('click', () => { this.close(); });
    this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) (preferred(this.modalEl) ?? focusable(this.modalEl)[0])?.focus();
  });
  patch(mocks.Modal.prototype, 'close', (original) => function (this: mocks.Modal) {
    const at = stack.findIndex(({ modal }) => modal.containerEl === this.containerEl);
    if (at < 0) return;
    const [closed] = stack.splice(at, 1);
    this.containerEl.remove();
    if (closed?.focusBefore instanceof HTMLElement) closed.focusBefore.focus();
    original.call(this);
  });
};

const installConfirmation = (): void => {
  patch(mocks.ConfirmationButton.prototype, 'onClick', (original) => function (this: mocks.ConfirmationButton, handler) {
    const { buttonEl } = this;
    return original.call(this, async (event: Event) => {
      const stays = await handler(event as MouseEvent);
      if (!stays) modalAround(buttonEl)?.close();
    });
  });
  patch(mocks.ConfirmationModal.prototype, 'addCancelButton', () => function (this: mocks.ConfirmationModal, text = 'Cancel') {
    return this.addButton((button) => { button.setButtonText(text).onClick(() => false); });
  });
  patch(mocks.ConfirmationModal.prototype, 'constructor2__', () => function (this: mocks.ConfirmationModal) {
    this.buttonContainerEl.addClass('modal-button-container');
  });
  patch(mocks.ConfirmationModal.prototype, 'addCheckbox', () => function (this: mocks.ConfirmationModal, label, changed) {
    const line = this.contentEl.createEl('label', { cls: 'mod-checkbox' });
    const box = line.createEl('input', { type: 'checkbox' });
    line.appendText(label);
    box.addEventListener('change', () => { changed(box.checked); });
    return this;
  });
};

const modalAround = (el: HTMLElement): mocks.Modal | null =>
  stack.find(({ modal }) => modal.containerEl.contains(el))?.modal ?? null;

const onKey = (event: KeyboardEvent): void => {
  const top = stack.at(-1)?.modal;
  if (top === undefined) return;
  if (dispatchKey(top.scope, event)) return;
  if (event.key === 'Escape') top.close();
  else if (event.key === 'Tab') keepFocus(top.modalEl, event);
  else return;
  event.stopPropagation();
};

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]:not([tabindex="-1"])';

const focusable = (el: HTMLElement): readonly HTMLElement[] =>
  [...el.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((candidate) => !candidate.matches(':disabled') && candidate.offsetParent !== null);

const preferred = (el: HTMLElement): HTMLElement | null =>
  el.querySelector<HTMLElement>('.modal-content :is(input, textarea, select), .mod-cta, .modal-button-container button');

const keepFocus = (el: HTMLElement, event: KeyboardEvent): void => {
  const all = focusable(el);
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (document.activeElement !== edge && el.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
};
