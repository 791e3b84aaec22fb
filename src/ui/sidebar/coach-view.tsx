import { ItemView } from 'obsidian';
import type { ViewStateResult, Workspace, WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { CoachBoard } from '../../app/board/coach-board';
import type { HelpAtCursor } from '../../app/question-help';
import { words } from '../words';
import { Panel } from './panel';
import { panelActions } from './panel-actions';
import type { PanelActions, SidebarDesk } from './panel-desk';
import { fieldsOf, readPanelLook, tabOf, type PanelAim, type PanelLook } from './panel-look';

export const coachViewType = 'interview-coach-weak-areas';

/** The sidebar: what to improve in all interview notes. Follows the vault while it is open, and only then. */
export class CoachView extends ItemView {
  private readonly desk: SidebarDesk;
  private readonly does: PanelActions;
  private look: PanelLook;
  private board: CoachBoard | null;
  private help: HelpAtCursor | null;
  private isSought: boolean;

  constructor(leaf: WorkspaceLeaf, desk: SidebarDesk) {
    super(leaf);
    this.desk = desk;
    this.does = panelActions(desk);
    this.look = readPanelLook(desk.memory.load());
    this.board = null;
    this.help = null;
    this.isSought = false;
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
    return { tab: this.look.tab };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const tab = tabOf(fieldsOf(state)['tab']);
    if (tab !== null) this.lookAt({ ...this.look, tab });
    await super.setState(state, result);
  }

  /** Shows a tab, and the list by note where its filter is named. */
  show({ tab, spots }: PanelAim): void {
    this.isSought = spots !== undefined;
    this.lookAt({ ...this.look, tab, ...(spots === undefined ? {} : { byNote: true, spots }) });
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass('coach-view');
    this.draw();
    let closed = false;
    this.register(() => { closed = true; });
    const { win } = this.contentEl;
    const follow = (): void => { if (!closed) this.follow(); };
    // What there is to show comes in a frame of its own, behind the one of the empty panel.
    this.app.workspace.onLayoutReady(() => { win.requestAnimationFrame(() => { win.setTimeout(follow, 0); }); });
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private follow(): void {
    this.register(this.desk.board.follow((board) => {
      this.board = board;
      this.draw();
    }));
    this.register(this.desk.followCursor((help) => {
      this.help = help;
      this.draw();
    }));
  }

  private lookAt(look: PanelLook): void {
    const isOtherTab = look.tab !== this.look.tab;
    this.look = look;
    this.desk.memory.save(look);
    this.draw();
    if (isOtherTab) this.app.workspace.requestSaveLayout();
  }

  private draw(): void {
    const path = this.desk.openNotePath();
    render(
      <Panel
        board={this.board}
        front={{ path, note: path === null ? null : this.desk.board.noteAt(path) }}
        help={this.help}
        tag={this.desk.tag()}
        today={this.desk.today()}
        look={this.look}
        onLook={(look) => { this.lookAt(look); }}
        isSought={this.isSought}
        onFound={() => { this.isSought = false; }}
        does={this.does}
      />,
      this.contentEl,
    );
  }
}

/** Shows the sidebar, made where there is none yet, with what it is opened for; null opens it as it was left. */
export async function openCoachView(workspace: Workspace, aim: PanelAim | null): Promise<void> {
  const leaf = await workspace.ensureSideLeaf(coachViewType, 'right', { active: true, reveal: true });
  await leaf.loadIfDeferred();
  if (aim !== null && leaf.view instanceof CoachView) leaf.view.show(aim);
}
