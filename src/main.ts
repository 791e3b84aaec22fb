import { parseYaml, Plugin } from 'obsidian';
import { addTagTo } from './adapters/obsidian/add-tag';
import { interviewNotes } from './adapters/obsidian/interview-notes';
import { noteMover, onNoteRename } from './adapters/obsidian/note-moves';
import { linkWriter, noteNames } from './adapters/obsidian/note-names';
import { folderPaths, obsidianVault } from './adapters/obsidian/obsidian-vault';
import { goTo, openNoteOf, openPath } from './adapters/obsidian/open-markdown';
import { learnName, savedSettings } from './adapters/obsidian/saved-settings';
import type { SavedSettings } from './adapters/obsidian/saved-settings';
import { breaths, timeSlices } from './adapters/obsidian/time-slices';
import { today } from './adapters/obsidian/today';
import { followSpots } from './app/follow-spots';
import type { Following, SpotBoard } from './app/follow-spots';
import { followRename } from './app/follow-rename';
import { kindsById } from './app/kinds';
import { noteReader } from './app/note-reader';
import { offlineCritic } from './app/offline-critic';
import type { Critic, Progress, Reader } from './app/ports';
import { coachCommands } from './ui/commands/commands';
import { sayBrokenSettings, sayFailures } from './ui/notices';
import { CoachSettingTab } from './ui/settings-tab';
import { CoachView, coachViewType, openCoachView } from './ui/sidebar/coach-view';
import type { SpotFilter } from './ui/sidebar/spot-filter';
import { words } from './ui/words';

/** The front door of Obsidian: builds the small things and hands them over. */
export default class InterviewCoach extends Plugin {
  private readonly saved: SavedSettings = savedSettings({ load: () => this.loadData(), save: (settings) => this.saveData(settings) });
  private readonly unloaded = new AbortController();

  override async onload(): Promise<void> {
    this.register(() => { this.unloaded.abort(); });
    await this.readSettings();
    this.addCommands();
    this.registerView(coachViewType, (leaf) => new CoachView(leaf, {
      follow: (draw) => this.follow(draw),
      goTo: (place) => goTo(this.app, place),
      tag: () => this.saved.current().tag,
    }));
    this.addRibbonIcon('target', words.commands.openSidebar, () => { sayFailures(this.openSidebar(null)); });
    this.registerEvent(onNoteRename(this.app.vault, (from, to) => { sayFailures(this.takeCritiqueAlong(from, to)); }));
    this.addSettingTab(new CoachSettingTab(this.app, this, this.saved));
  }

  override onExternalSettingsChange(): void {
    void this.readSettings();
  }

  private async readSettings(): Promise<void> {
    const { broken } = await this.saved.reload();
    if (broken.length > 0) sayBrokenSettings(broken);
  }

  private addCommands(): void {
    const { app } = this;
    const { current } = this.saved;
    const vault = obsidianVault(app.vault);
    const notes = interviewNotes(app, () => current().tag);
    const commands = coachCommands({
      app,
      breathe: (): Progress => timeSlices(this.unloaded.signal),
      tag: () => current().tag,
      ...notes,
      openNote: () => openNoteOf(app),
      names: () => noteNames(app),
      linkWriter: (source: string) => linkWriter(app, source),
      openPath: (path: string) => openPath(app, path),
      openSidebar: (filter: SpotFilter | null) => this.openSidebar(filter),
      addTag: (path: string, tag: string) => addTagTo(app, path, tag),
      ports: () => ({ vault, parseYaml, reader: this.reader(), critic: this.critic() }),
      readerFor: (me: string | null) => this.reader(me === null ? [] : [me]),
      learnName: (name: string) => learnName(this.saved, name),
      folders: () => folderPaths(app.vault),
      write: () => ({ folder: current().folder, form: current().form, kinds: kindsById, today: today() }),
    });
    for (const command of commands) this.addCommand(command);
  }

  private critic(): Critic {
    return offlineCritic({ level: this.saved.current().level, breathe: breaths(this.unloaded.signal) });
  }

  private reader(more: readonly string[] = []): Reader {
    return noteReader({ myNames: [...this.saved.current().myNames, ...more], breathe: breaths(this.unloaded.signal) });
  }

  private follow(draw: (board: SpotBoard) => void): Following {
    const { app } = this;
    const tag = (): string => this.saved.current().tag;
    const ports = {
      vault: obsidianVault(app.vault),
      parseYaml,
      reader: () => this.reader(),
      critic: () => this.critic(),
      notes: interviewNotes(app, tag),
      tag,
      breathe: breaths(this.unloaded.signal),
    };
    const following = followSpots(ports, draw);
    const unwatch = this.saved.watch(following.again);
    return { ...following, stop: () => { unwatch(); following.stop(); } };
  }

  private async takeCritiqueAlong(from: string, to: string): Promise<void> {
    const vault = { ...obsidianVault(this.app.vault), ...noteMover(this.app) };
    await followRename(vault, { from, to, folder: this.saved.current().folder });
  }

  private openSidebar(filter: SpotFilter | null): Promise<void> {
    return openCoachView(this.app.workspace, filter);
  }
}
