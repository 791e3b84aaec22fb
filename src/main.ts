import { Plugin } from 'obsidian';
import { coachDesk } from './adapters/obsidian/coach-desk';
import { onNoteRename } from './adapters/obsidian/note-moves';
import { savedSettings } from './adapters/obsidian/saved-settings';
import { takeAlong } from './adapters/obsidian/take-along';
import { analyzeNote } from './ui/commands/analyze-interview';
import { coachCommands } from './ui/commands/commands';
import { marksExtension } from './ui/editor/marks';
import { sayBrokenSettings, sayFailures } from './ui/notices';
import { panelWork } from './ui/panel-work';
import { CoachSettingTab } from './ui/settings-tab';
import { CoachView, coachViewType, openCoachView } from './ui/sidebar/coach-view';
import type { PanelAim } from './ui/sidebar/panel-look';
import { words } from './ui/words';

/** The front door of Obsidian: builds the desk and hands it to commands and screens. */
export default class InterviewCoach extends Plugin {
  private readonly saved = savedSettings({ load: () => this.loadData(), save: (settings) => this.saveData(settings) });

  override async onload(): Promise<void> {
    const { app, saved } = this;
    await this.readSettings();
    const open = (aim: PanelAim | null): Promise<void> => openCoachView(app.workspace, aim);
    const vaultDesk = coachDesk(app, saved);
    const reach = {
      ...vaultDesk,
      openSidebar: open,
      openWeakAreas: () => open({ tab: 'areas' }),
      openCoverage: () => open({ tab: 'coverage' }),
      analyze: (path: string) => analyzeNote(vaultDesk, path),
    };
    const desk = { ...reach, ...panelWork(reach) };
    this.register(vaultDesk.stop);
    for (const command of coachCommands(desk)) this.addCommand(command);
    this.registerView(coachViewType, (leaf) => new CoachView(leaf, desk));
    this.registerEditorExtension(marksExtension(desk));
    this.addRibbonIcon('target', words.commands.openSidebar, () => { sayFailures(open(null)); });
    this.registerEvent(onNoteRename(app.vault, (from, to) => {
      sayFailures(takeAlong(app, saved, { from, to }));
      sayFailures(vaultDesk.followRenamed({ from, to }));
    }));
    this.addSettingTab(new CoachSettingTab(app, this, { ...vaultDesk, ...saved, noted: vaultDesk.rubric.noted }));
  }

  override onExternalSettingsChange(): void {
    void this.readSettings();
  }

  private async readSettings(): Promise<void> {
    const { broken } = await this.saved.reload();
    if (broken.length > 0) sayBrokenSettings(broken);
  }
}
