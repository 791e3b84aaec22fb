import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { defaultSettings, usable } from '../app/settings';
import type { SettingName, Settings } from '../app/settings';
import { ignoredLinksPage } from './link/ignored-settings';
import { sayProblem } from './notices';
import { rubricPages, rubricValue, withRubricValue } from './rubric-settings';
import type { RubricSettingsDesk } from './rubric-settings';
import { words } from './words';

/** Where the settings live while the plugin runs. */
export interface SettingsDesk extends RubricSettingsDesk {
  /** Takes the settings at once and saves them; rejects where they cannot be saved. */
  readonly change: (settings: Settings) => Promise<void>;
}

/** The rows of the settings. What is typed is checked here, and a wrong value is never stored. */
export class CoachSettingTab extends PluginSettingTab {
  private readonly desk: SettingsDesk;

  constructor(app: App, plugin: Plugin, desk: SettingsDesk) {
    super(app, plugin);
    this.desk = desk;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const text = words.settings;
    return [
      {
        name: text.tag,
        desc: text.tagHelp,
        control: { type: 'text', key: 'tag', placeholder: defaultSettings.tag, validate: (value) => complaint('tag', value, text.tagWrong) },
      },
      {
        name: text.level,
        desc: text.levelHelp,
        control: { type: 'dropdown', key: 'level', options: text.levels },
      },
      {
        name: text.myNames,
        desc: text.myNamesHelp,
        control: { type: 'text', key: 'myNames', placeholder: text.myNamesExample, validate: (value) => complaint('myNames', value, text.myNamesWrong) },
      },
      {
        name: text.form,
        desc: text.formHelp,
        control: { type: 'dropdown', key: 'form', options: text.forms },
      },
      {
        name: text.folder,
        desc: text.folderHelp,
        control: { type: 'text', key: 'folder', placeholder: defaultSettings.folder, validate: (value) => complaint('folder', value, text.folderWrong) },
      },
      {
        name: text.debriefFolder,
        desc: text.debriefFolderHelp,
        control: { type: 'text', key: 'debriefFolder', placeholder: defaultSettings.debriefFolder, validate: (value) => complaint('debriefFolder', value, text.folderWrong) },
      },
      {
        name: text.practiceSize,
        desc: text.practiceSizeHelp,
        control: { type: 'number', key: 'practiceSize', defaultValue: defaultSettings.practiceSize, min: 1, max: 50, step: 1 },
      },
      {
        name: text.marks,
        desc: text.marksHelp,
        control: { type: 'toggle', key: 'marks' },
      },
      ...rubricPages(this.desk),
      ignoredLinksPage({ ...this.desk, redraw: () => { this.update(); } }),
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

function withSetting(settings: Settings, key: string, value: unknown): Settings | null {
  const changed = isSetting(key, settings) ? usable(key, value) : null;
  return changed === null ? null : { ...settings, [key]: changed };
}

function isSetting(key: string, settings: Settings): key is SettingName {
  return key in settings;
}

function complaint(name: SettingName, value: string, message: string): string | undefined {
  return usable(name, value) === null ? message : undefined;
}
