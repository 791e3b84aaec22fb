import { ItemView } from 'obsidian';
import type { ViewStateResult, Workspace, WorkspaceLeaf } from 'obsidian';
import { render, type VNode } from 'preact';
import type { Following, SpotBoard } from '../../app/follow-spots';
import type { HelpAtCursor } from '../../app/question-help';
import type { Dismissal } from '../../core/critique/dismissals';
import type { NotePlace } from '../../app/note-place';
import { sayInserted, type LinkAim, type LinkDoor } from '../link-door';
import { say, sayFailures, sayWithButton } from '../notices';
import { words } from '../words';
import { CursorHelp } from './cursor-help';
import { isSpotFilter } from './spot-filter';
import type { SpotFilter } from './spot-filter';
import { WeakAreas } from './weak-areas';

export const coachViewType = 'interview-coach-weak-areas';

export interface SidebarDesk extends LinkDoor {
  readonly follow: (draw: (board: SpotBoard) => void) => Following;
  /** Opens a note at a place; false where the note is gone. */
  readonly goTo: (place: NotePlace) => Promise<boolean>;
  readonly tag: () => string;
  /** Follows the cursor; the function returned ends it. */
  readonly followCursor: (draw: (help: HelpAtCursor | null) => void) => () => void;
  readonly linkText: (aim: LinkAim) => string;
}

/** The sidebar: what to improve in all interview notes. Follows the vault while it is open, and only then. */
export class CoachView extends ItemView {
  private readonly desk: SidebarDesk;
  private filter: SpotFilter;
  private board: SpotBoard | null;
  private following: Following | null;
  private help: HelpAtCursor | null;

  constructor(leaf: WorkspaceLeaf, desk: SidebarDesk) {
    super(leaf);
    this.desk = desk;
    this.filter = 'all';
    this.board = null;
    this.following = null;
    this.help = null;
    this.icon = 'target';
    this.navigation = false;
  }

  override getViewType(): string {
    return coachViewType;
  }

  override getDisplayText(): string {
    return words.sidebar.title;
  }

  override getState(): Record<string, unknown> {
    return { filter: this.filter };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null && 'filter' in state && isSpotFilter(state.filter)) this.show(state.filter);
    await super.setState(state, result);
  }

  show(filter: SpotFilter): void {
    this.filter = filter;
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass('coach-view');
    this.draw();
    let closed = false;
    this.register(() => { closed = true; });
    this.app.workspace.onLayoutReady(() => {
      if (closed) return;
      this.following = this.desk.follow((board) => {
        this.board = board;
        this.draw();
      });
      this.register(this.following.stop);
      this.register(this.desk.followCursor((help) => {
        this.help = help;
        this.draw();
      }));
    });
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private draw(): void {
    render(
      <WeakAreas
        cursorHelp={this.help === null ? null : this.helpFor(this.help)}
        board={this.board}
        filter={this.filter}
        tag={this.desk.tag()}
        onFilter={(filter) => { this.show(filter); }}
        onGoTo={(place) => { sayFailures(this.jump(place)); }}
        onDismiss={(dismissal) => { sayFailures(this.dismiss(dismissal)); }}
        onUndo={(dismissal) => { sayFailures(this.undo(dismissal)); }}
      />,
      this.contentEl,
    );
  }

  private helpFor(help: HelpAtCursor): VNode {
    return (
      <CursorHelp
        help={help}
        linkText={this.desk.linkText}
        onOpen={(aim, line) => { sayFailures(this.open(aim, line)); }}
        onInsert={(aim) => { sayInserted(this.desk.insertLink(aim)); }}
        onGoTo={(place) => { sayFailures(this.jump(place)); }}
      />
    );
  }

  private async open(aim: LinkAim, line: number | null): Promise<void> {
    if (!(await this.desk.openAim(aim, line))) say(words.failure.gone);
  }

  private async dismiss(dismissal: Dismissal): Promise<void> {
    await this.following?.dismiss(dismissal);
    sayWithButton(words.sidebar.dismissedNow, { text: words.sidebar.undo, onClick: () => { sayFailures(this.undo(dismissal)); } });
  }

  private async undo(dismissal: Dismissal): Promise<void> {
    await this.following?.undo(dismissal);
  }

  private async jump(place: NotePlace): Promise<void> {
    if (!(await this.desk.goTo(place))) say(words.failure.gone);
  }
}

/** Shows the sidebar, made where there is none yet, with a filter where one is asked for. */
export async function openCoachView(workspace: Workspace, filter: SpotFilter | null): Promise<void> {
  const leaf = await workspace.ensureSideLeaf(coachViewType, 'right', { active: true, reveal: true });
  await leaf.loadIfDeferred();
  if (filter !== null && leaf.view instanceof CoachView) leaf.view.show(filter);
}
