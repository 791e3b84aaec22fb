import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { defaultSettings, usable } from '../app/settings';
import type { SettingName, Settings } from '../app/settings';
import { ignoredLinksPage } from './link/ignored-settings';
import { sayFailures, sayProblem } from './notices';
import { resetRow } from './reset-settings';
import { rubricPages, rubricValue, withRubricValue } from './rubric-settings';
import type { RubricSettingsDesk } from './rubric-settings';
import { words } from './words';

/** Where the settings live while the plugin runs. */
export interface SettingsDesk extends RubricSettingsDesk {
  /** Takes the settings at once and saves them; rejects where they cannot be saved. */
  readonly change: (settings: Settings) => Promise<void>;
  readonly openDebriefTemplate: () => Promise<void>;
  readonly openStarTemplate: () => Promise<void>;
}

/** The rows of the settings. What is typed is checked here, and a wrong value is never stored. */
export class CoachSettingTab extends PluginSettingTab {
  private readonly desk: SettingsDesk;

  constructor(app: App, plugin: Plugin, desk: SettingsDesk) {
    super(app, plugin);
    this.desk = desk;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { desk } = this;
    const redraw = (): void => { this.update(); };
    const text = words.settings;
    return [
      { type: 'group', heading: text.groups.notes, items: noteRows() },
      { type: 'group', heading: text.groups.judging, items: [...judgingRows(), ...rubricPages(desk)] },
      { type: 'group', heading: text.groups.practice, items: [...practiceRows(), ...templateRows(desk)] },
      { type: 'group', heading: text.groups.editor, items: [editorRow(), ignoredLinksPage({ ...desk, redraw }), resetRow(this.app, { ...desk, redraw })] },
    ];
  }

  override getControlValue(key: string): unknown {
    const value: unknown = rubricValue(this.desk, key) ?? Object.entries(this.desk.current()).find(([name]) => name === key)?.[1];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.desk.current();
    const next = withRubricValue(settings, key, value) ?? withSetting(settings, key, value);
    if (next === null) return;
    try {
      await this.desk.change(next);
    } catch (error) {
      sayProblem(words.settings.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }
}

function noteRows(): SettingDefinition[] {
  const text = words.settings;
  return [
    {
      name: text.tag,
      desc: text.tagHelp,
      control: { type: 'text', key: 'tag', placeholder: defaultSettings.tag, validate: (value) => complaint('tag', value, text.tagWrong) },
    },
    {
      name: text.myNames,
      desc: text.myNamesHelp,
      control: { type: 'text', key: 'myNames', placeholder: text.myNamesExample, validate: (value) => complaint('myNames', value, text.myNamesWrong) },
    },
    {
      name: text.folder,
      desc: text.folderHelp,
      control: { type: 'text', key: 'folder', placeholder: defaultSettings.folder, validate: (value) => complaint('folder', value, text.folderWrong) },
    },
  ];
}

function judgingRows(): SettingDefinition[] {
  const text = words.settings;
  return [
    { name: text.level, desc: text.levelHelp, control: { type: 'dropdown', key: 'level', options: text.levels } },
    { name: text.form, desc: text.formHelp, control: { type: 'dropdown', key: 'form', options: text.forms } },
  ];
}

function practiceRows(): SettingDefinition[] {
  const text = words.settings;
  return [
    {
      name: text.practiceSize,
      desc: text.practiceSizeHelp,
      control: { type: 'number', key: 'practiceSize', defaultValue: defaultSettings.practiceSize, min: 1, max: 50, step: 1, validate: (value) => complaint('practiceSize', value, text.practiceSizeWrong) },
    },
    {
      name: text.debriefFolder,
      desc: text.debriefFolderHelp,
      control: { type: 'text', key: 'debriefFolder', placeholder: defaultSettings.debriefFolder, validate: (value) => complaint('debriefFolder', value, text.folderWrong) },
    },
  ];
}

/** Each makes its template where there is none, and opens it. */
function templateRows({ openDebriefTemplate, openStarTemplate }: SettingsDesk): SettingDefinition[] {
  const text = words.settings;
  return [
    { name: text.debriefTemplate, desc: text.debriefTemplateHelp, action: () => { sayFailures(openDebriefTemplate()); } },
    { name: text.starTemplate, desc: text.starTemplateHelp, action: () => { sayFailures(openStarTemplate()); } },
  ];
}

function editorRow(): SettingDefinition {
  return { name: words.settings.marks, desc: words.settings.marksHelp, control: { type: 'toggle', key: 'marks' } };
}

function withSetting(settings: Settings, key: string, value: unknown): Settings | null {
  const changed = isSetting(key, settings) ? usable(key, value) : null;
  return changed === null ? null : { ...settings, [key]: changed };
}

function isSetting(key: string, settings: Settings): key is SettingName {
  return key in settings;
}

function complaint(name: SettingName, value: unknown, message: string): string | undefined {
  return usable(name, value) === null ? message : undefined;
}
