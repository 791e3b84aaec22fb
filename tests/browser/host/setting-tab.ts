import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

/** Gaps: a declared setting with a `control` throws in the mock, and its value is neither read nor stored. */
export const installSettingTab = (): void => {
  patch(mocks.PluginSettingTab.prototype, 'getControlValue', () => function (this: mocks.PluginSettingTab, key) {
    return settingsOf(this)[key];
  });
  patch(mocks.PluginSettingTab.prototype, 'setControlValue', () => function (this: mocks.PluginSettingTab, key, value) {
    settingsOf(this)[key] = value;
    void this.plugin__.saveData(settingsOf(this));
  });
  patch(mocks.SettingTab.prototype, 'renderTab__', (original) => function (this: mocks.SettingTab) {
    this.update();
    this.containerEl.empty();
    this.containerEl.addClass('vertical-tab-content');
    if (this.settingItems.length === 0) original.call(this);
    for (const item of this.settingItems) drawItem(this, item, this.containerEl);
  });
};

const settingsOf = (tab: mocks.PluginSettingTab): Record<string, unknown> => {
  tab.plugin__.settings ??= {};
  return tab.plugin__.settings as Record<string, unknown>;
};

const drawItem = (tab: mocks.SettingTab, item: SettingDefinitionItem, parent: HTMLElement): void => {
  if (!visible(item)) return;
  if ('type' in item && item.type === 'page') {
    drawPageLink(tab, item, parent);
  } else if ('items' in item) {
    const group = parent.createDiv('setting-group');
    if ('heading' in item && item.heading !== undefined) mocks.Setting.create__(group).setName(item.heading).setHeading();
    for (const inner of item.items ?? []) drawItem(tab, inner, group);
    if ('type' in item && item.type === 'list') drawList(item as SettingDefinitionList, group);
  } else if ('name' in item) {
    drawRow(tab, item, parent);
  }
};

/** A list may say that it is empty, and each of its rows may have a button that deletes it. */
const drawList = ({ items = [], emptyState, onDelete }: SettingDefinitionList, group: HTMLElement): void => {
  if (items.length === 0 && emptyState !== undefined) group.createDiv('setting-item-description').append(emptyState);
  if (onDelete === undefined) return;
  group.querySelectorAll('.setting-item').forEach((row, place) => {
    row.createEl('button', { text: 'Delete', attr: { type: 'button' } }).addEventListener('click', () => { onDelete(place); });
  });
};

/** A page is a row that leads to its items. */
const drawPageLink = (tab: mocks.SettingTab, { name, desc, items = [] }: SettingDefinitionPage, parent: HTMLElement): void => {
  const row = mocks.Setting.create__(parent).setName(name);
  if (desc !== undefined) row.setDesc(desc);
  row.settingEl.addClass('mod-page');
  row.settingEl.addEventListener('click', () => {
    tab.containerEl.empty();
    mocks.Setting.create__(tab.containerEl).setName(name).setHeading();
    for (const item of items) drawItem(tab, item, tab.containerEl);
  });
};

const visible = (item: object): boolean => {
  const asked: unknown = 'visible' in item ? item.visible : true;
  return (typeof asked === 'function' ? (asked as () => unknown)() : asked) !== false;
};

const drawRow = (tab: mocks.SettingTab, row: SettingDefinition, parent: HTMLElement): void => {
  const setting = mocks.Setting.create__(parent).setName(row.name ?? '');
  if (row.desc !== undefined) setting.setDesc(row.desc);
  if ('control' in row && row.control !== undefined) drawControl(tab, row.control as Control, setting);
  else if ('action' in row && row.action !== undefined) {
    const { action } = row;
    setting.settingEl.addEventListener('click', () => { action(setting.settingEl, 0); });
  } else if ('render' in row && row.render !== undefined) row.render(setting.asOriginalType__(), mocks.SettingGroup.create__(parent).asOriginalType__());
};

interface Control {
  readonly type: string;
  readonly key: string;
  readonly defaultValue?: unknown;
  readonly options?: Record<string, string>;
  readonly placeholder?: string;
  readonly validate?: (value: unknown) => unknown;
  readonly disabled?: boolean | (() => boolean);
}

const drawControl = (tab: mocks.SettingTab, control: Control, setting: mocks.Setting): void => {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const store = async (next: unknown): Promise<void> => {
    const fault = await control.validate?.(next);
    setting.setErrorMessage(typeof fault === 'string' ? fault : null);
    if (typeof fault !== 'string') tab.setControlValue(control.key, next);
  };
  const input = inputFor(control, setting.controlEl);
  input.disabled = typeof control.disabled === 'function' ? control.disabled() : control.disabled === true;
  input.setAttribute('aria-label', setting.nameEl.textContent ?? control.key);
  if (input instanceof HTMLInputElement && control.type === 'toggle') input.checked = value === true;
  else input.value = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  input.addEventListener('change', () => { void store(valueOf(control, input)); });
};

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const inputFor = ({ type, options = {}, placeholder = '' }: Control, parent: HTMLElement): Input => {
  if (type === 'toggle') return parent.createDiv('checkbox-container').createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
  if (type === 'textarea') return parent.createEl('textarea', { attr: { placeholder } });
  if (type !== 'dropdown') return parent.createEl('input', { type: INPUT_TYPES[type] ?? 'text', attr: { placeholder } });
  const select = parent.createEl('select', 'dropdown');
  for (const [value, text] of Object.entries(options)) select.createEl('option', { value, text });
  return select;
};

const INPUT_TYPES: Readonly<Record<string, string>> = { number: 'number', slider: 'range', color: 'color' };

const valueOf = ({ type }: Control, input: Input): unknown => {
  if (type === 'toggle') return input instanceof HTMLInputElement && input.checked;
  return type === 'number' || type === 'slider' ? Number(input.value) : input.value;
};
