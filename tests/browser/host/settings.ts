import * as mocks from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { patch } from './patch';

/** Gaps: a setting's row has no class names and its control first; clicks and input reach no handler; a toggle draws nothing. */
export const installSettings = (): void => {
  patch(mocks.Setting.prototype, 'constructor__', () => function (this: mocks.Setting) {
    this.settingEl.addClass('setting-item');
    this.infoEl.addClass('setting-item-info');
    this.nameEl.addClass('setting-item-name');
    this.descEl.addClass('setting-item-description');
    this.controlEl.addClass('setting-item-control');
    this.settingEl.append(this.infoEl, this.controlEl);
  });
  installButtons();
  installInputs();
  installToggle();
};

const installButtons = (): void => {
  patch(mocks.ButtonComponent.prototype, 'constructor2__', () => function (this: mocks.ButtonComponent) {
    this.buttonEl.addEventListener('click', () => { this.simulateClick__(); });
  });
  patch(mocks.ButtonComponent.prototype, 'setIcon', () => function (this: mocks.ButtonComponent, icon) {
    setIcon(this.buttonEl, icon);
    return this;
  });
  patch(mocks.BaseComponent.prototype, 'setDisabled', (original) => function (this: mocks.BaseComponent, disabled) {
    const el = 'buttonEl' in this ? this.buttonEl : 'inputEl' in this ? this.inputEl : null;
    if (el instanceof HTMLElement) el.toggleAttribute('disabled', disabled);
    return original.call(this, disabled);
  });
  patch(mocks.ExtraButtonComponent.prototype, 'constructor2__', () => function (this: mocks.ExtraButtonComponent) {
    this.extraSettingsEl.addClass('clickable-icon', 'extra-setting-button');
    this.extraSettingsEl.addEventListener('click', () => { this.simulateClick__(); });
  });
  patch(mocks.ExtraButtonComponent.prototype, 'setIcon', () => function (this: mocks.ExtraButtonComponent, icon) {
    setIcon(this.extraSettingsEl, icon);
    return this;
  });
};

const installInputs = (): void => {
  patch(mocks.TextComponent.prototype, 'constructor4__', () => function (this: mocks.TextComponent) {
    this.inputEl.type = 'text';
    this.inputEl.addEventListener('input', () => { this.setValue(this.inputEl.value); });
  });
  patch(mocks.TextAreaComponent.prototype, 'constructor4__', () => function (this: mocks.TextAreaComponent) {
    this.inputEl.addEventListener('input', () => { this.setValue(this.inputEl.value); });
  });
  patch(mocks.DropdownComponent.prototype, 'constructor3__', () => function (this: mocks.DropdownComponent) {
    this.selectEl.addClass('dropdown');
    this.selectEl.addEventListener('change', () => { this.simulateChange__(); });
  });
  patch(mocks.SliderComponent.prototype, 'constructor3__', () => function (this: mocks.SliderComponent) {
    this.sliderEl.addEventListener('input', () => { this.setValue(Number(this.sliderEl.value)); });
  });
  patch(mocks.ProgressBarComponent.prototype, 'constructor3__', () => function (this: mocks.ProgressBarComponent) {
    const bar = createDiv('setting-progress-bar');
    this.progressBar__.replaceWith(bar);
    this.progressBar__.addClass('setting-progress-bar-inner');
    bar.append(this.progressBar__);
  });
};

const installToggle = (): void => {
  patch(mocks.ToggleComponent.prototype, 'constructor3__', () => function (this: mocks.ToggleComponent) {
    this.toggleEl.addClass('checkbox-container');
    const box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
    box.addEventListener('change', () => { this.onClick(); });
  });
  patch(mocks.ToggleComponent.prototype, 'setValue', (original) => function (this: mocks.ToggleComponent, value) {
    const box = this.toggleEl.querySelector('input');
    if (box !== null) box.checked = value;
    return original.call(this, value);
  });
};
