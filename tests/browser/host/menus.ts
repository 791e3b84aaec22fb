import * as mocks from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { patch } from './patch';

/** Gap: the mock shows no menu. */
export const installMenus = (): void => {
  patch(mocks.Menu.prototype, 'showAtPosition', () => function (this: mocks.Menu, { x, y }) {
    show(this, x, y);
    return this;
  });
  patch(mocks.Menu.prototype, 'showAtMouseEvent', () => function (this: mocks.Menu, event) {
    show(this, event.clientX, event.clientY);
    return this;
  });
  patch(mocks.Menu.prototype, 'hide', () => function (this: mocks.Menu) {
    if (this.dom__.isConnected) {
      this.dom__.remove();
      this.close();
    }
    return this;
  });
};

const show = (menu: mocks.Menu, x: number, y: number): void => {
  const el = menu.dom__;
  el.className = 'menu';
  el.setCssProps({ '--menu-x': `${x}px`, '--menu-y': `${y}px` });
  el.replaceChildren(...menu.items__.map((item) => (item instanceof mocks.MenuItem ? lineOf(menu, item) : createDiv('menu-separator'))));
  document.body.appendChild(el);
  el.addEventListener('keydown', (event) => { if (event.key === 'Escape') menu.hide(); });
  window.setTimeout(() => { document.addEventListener('click', () => { menu.hide(); }, { once: true }); }, 0);
  el.querySelector('button')?.focus();
};

const lineOf = (menu: mocks.Menu, item: mocks.MenuItem): HTMLElement => {
  if (item.isLabel__) {
    const label = createDiv('menu-item is-label');
    label.append(item.title__);
    return label;
  }
  const line = createEl('button', { cls: 'menu-item' });
  if (item.checked__ === true) line.setAttribute('aria-checked', 'true');
  if (item.icon__ !== null) setIcon(line.createSpan('menu-item-icon'), item.icon__);
  line.createSpan({ cls: 'menu-item-title' }).append(item.title__);
  line.disabled = item.disabled__;
  line.addEventListener('click', (event) => {
    menu.hide();
    item.onClick__?.(event);
  });
  return line;
};
