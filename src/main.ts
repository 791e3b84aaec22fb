import { parseYaml, Plugin } from 'obsidian';
import { addTagTo } from './adapters/obsidian/add-tag';
import { coachHelp } from './adapters/obsidian/coach-help';
import { coachPorts } from './adapters/obsidian/coach-ports';
import { interviewNotes } from './adapters/obsidian/interview-notes';
import { linkTools, liveIndex } from './adapters/obsidian/link-tools';
import { onNoteRename } from './adapters/obsidian/note-moves';
import { folderPaths, obsidianVault } from './adapters/obsidian/obsidian-vault';
import { goTo, openNoteOf, openPath } from './adapters/obsidian/open-markdown';
import { learnName, savedSettings } from './adapters/obsidian/saved-settings';
import type { SavedSettings } from './adapters/obsidian/saved-settings';
import { breaths, timeSlices } from './adapters/obsidian/time-slices';
import { takeAlong } from './adapters/obsidian/take-along';
import { today } from './adapters/obsidian/today';
import { vaultTopicNotes } from './adapters/obsidian/topic-notes';
import { vaultRubric } from './adapters/obsidian/vault-rubric';
import { dismissalsIn } from './app/dismissals';
import { followSpots } from './app/follow-spots';
import type { Following, SpotBoard } from './app/follow-spots';
import { kindsById } from './app/kinds';
import type { Progress } from './app/ports';
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
  private readonly index = liveIndex(this.app, this.unloaded.signal);
  private readonly rubric = vaultRubric(this.app, this.saved);
  private readonly dismissals = dismissalsIn(obsidianVault(this.app.vault), () => this.saved.current().folder);
  private readonly coach = coachPorts(this.app, { saved: this.saved, rubric: this.rubric, dismissals: this.dismissals, unloaded: this.unloaded.signal });
  private readonly help = coachHelp(this.app, { reader: () => this.coach.reader(), tag: () => this.saved.current().tag, index: this.index, breathe: breaths(this.unloaded.signal) });

  override async onload(): Promise<void> {
    this.register(() => { this.unloaded.abort(); this.index.stop(); });
    this.register(this.rubric.listen());
    this.register(this.help.help.stop);
    await this.readSettings();
    this.addCommands();
    this.registerView(coachViewType, (leaf) => new CoachView(leaf, {
      follow: (draw) => this.follow(draw),
      goTo: (place) => goTo(this.app, place),
      tag: () => this.saved.current().tag,
      ...this.help,
    }));
    this.addRibbonIcon('target', words.commands.openSidebar, () => { sayFailures(openCoachView(this.app.workspace, null)); });
    this.registerEvent(onNoteRename(this.app.vault, (from, to) => { sayFailures(takeAlong(this.app, this.saved, { from, to })); }));
    this.addSettingTab(new CoachSettingTab(this.app, this, { ...this.saved, noted: this.rubric.noted, openRubric: this.rubric.open }));
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
    const notes = interviewNotes(app, () => current().tag);
    const topicNotes = vaultTopicNotes(app, { tag: () => current().tag, breathe: breaths(this.unloaded.signal) });
    const commands = coachCommands({
      app,
      breathe: (): Progress => timeSlices(this.unloaded.signal),
      tag: () => current().tag,
      ...notes,
      openNote: () => openNoteOf(app),
      ...linkTools(app, this.saved, { index: this.index, breathe: breaths(this.unloaded.signal) }),
      ...this.help,
      openPath: (path: string) => openPath(app, path),
      openSidebar: (filter: SpotFilter | null) => openCoachView(app.workspace, filter),
      openRubric: this.rubric.open,
      addTag: (path: string, tag: string) => addTagTo(app, path, tag),
      ports: () => this.coach.analyze(topicNotes),
      pagesPorts: () => this.coach.pages(topicNotes),
      readerFor: (me: string | null) => this.coach.reader(me === null ? [] : [me]),
      learnName: (name: string) => learnName(this.saved, name),
      folders: () => folderPaths(app.vault),
      write: () => ({ folder: current().folder, form: current().form, kinds: kindsById, today: today() }),
    });
    for (const command of commands) this.addCommand(command);
  }

  private follow(draw: (board: SpotBoard) => void): Following {
    const { app } = this;
    const tag = (): string => this.saved.current().tag;
    const ports = {
      vault: obsidianVault(app.vault),
      parseYaml,
      reader: () => this.coach.reader(),
      critic: () => this.coach.critic(),
      notes: interviewNotes(app, tag),
      tag,
      dismissals: this.dismissals,
      rubricProblems: this.rubric.problems,
      today,
      breathe: breaths(this.unloaded.signal),
    };
    const following = followSpots(ports, draw);
    const ends = [this.saved.watch(following.again), this.rubric.watch(following.again), following.stop];
    return { ...following, stop: () => { ends.forEach((end) => { end(); }); } };
  }
}
