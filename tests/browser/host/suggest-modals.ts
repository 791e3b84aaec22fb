import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

type Suggest = mocks.SuggestModal<unknown>;

/** What a modal that suggests shows at the moment. */
interface Shown {
  readonly rows: readonly { readonly value: unknown; readonly el: HTMLElement }[];
  active: number;
}

const shownBy = new WeakMap<HTMLElement, Shown>();

/** Gaps: the mock lists no suggestions and no key chooses one. Ours draws them as Obsidian does, with arrows, Enter and a click. */
export const installSuggestModals = (): void => {
  patch(mocks.SuggestModal.prototype, 'onOpen', () => function (this: Suggest) {
    this.modalEl.addClass('prompt');
    this.inputEl.addClass('prompt-input');
    this.inputEl.setAttribute('aria-label', this.inputEl.placeholder);
    this.resultContainerEl.addClass('prompt-results');
    this.inputEl.addEventListener('input', () => { void list(this); });
    this.inputEl.addEventListener('keydown', (event) => { onKey(this, event); });
    this.inputEl.focus();
    void list(this);
  });
  patch(mocks.SuggestModal.prototype, 'selectActiveSuggestion', () => function (this: Suggest, event: KeyboardEvent | MouseEvent) {
    const shown = shownBy.get(this.containerEl);
    const row = shown?.rows[shown.active];
    if (row !== undefined) this.selectSuggestion(row.value, event);
  });
};

const list = async (modal: Suggest): Promise<void> => {
  const values = await modal.getSuggestions(modal.inputEl.value);
  modal.resultContainerEl.empty();
  const rows = values.map((value) => {
    const el = modal.resultContainerEl.createDiv('suggestion-item');
    modal.renderSuggestion(value, el);
    el.addEventListener('click', (event) => { modal.selectSuggestion(value, event); });
    return { value, el };
  });
  shownBy.set(modal.containerEl, { rows, active: 0 });
  select(modal, 0);
};

const select = (modal: Suggest, at: number): void => {
  const shown = shownBy.get(modal.containerEl);
  if (shown === undefined || shown.rows.length === 0) return;
  shown.active = (at + shown.rows.length) % shown.rows.length;
  shown.rows.forEach(({ el }, index) => { el.toggleClass('is-selected', index === shown.active); });
};

const onKey = (modal: Suggest, event: KeyboardEvent): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const active = shownBy.get(modal.containerEl)?.active ?? 0;
  if (step !== undefined) select(modal, active + step);
  else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) modal.selectActiveSuggestion(event);
  else return;
  event.preventDefault();
};
