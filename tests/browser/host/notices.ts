import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

const said: string[] = [];

export const noticesSaid = (): readonly string[] => said;

/** Gap: the mock attaches no notice, never hides one, and clones a fragment, which loses the listeners of its buttons. */
export const installNotices = (): void => {
  patch(mocks.Notice.prototype, 'constructor__', () => function (this: mocks.Notice, message, duration = 5000) {
    this.containerEl.addClass('notice');
    this.messageEl.addClass('notice-message');
    if (typeof message !== 'string') this.messageEl.replaceChildren(message);
    said.push(this.messageEl.textContent ?? '');
    containerOf().appendChild(this.containerEl);
    this.containerEl.addEventListener('click', () => { this.hide(); });
    if (duration > 0) window.setTimeout(() => { this.hide(); }, duration);
  });
  patch(mocks.Notice.prototype, 'hide', () => function (this: mocks.Notice) {
    this.containerEl.remove();
  });
  patch(mocks.Notice.prototype, 'setMessage', (original) => function (this: mocks.Notice, message) {
    original.call(this, message);
    if (typeof message !== 'string') this.messageEl.replaceChildren(message);
    said.push(this.messageEl.textContent ?? '');
    return this;
  });
};

const containerOf = (): HTMLElement => document.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv('notice-container');
