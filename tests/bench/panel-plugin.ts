// A plugin of two views, bundled by panel.ts: the panel on 500 weak areas, and a plain list of the same words.
import { ItemView, Plugin } from 'obsidian';
import type { AreaRow } from '../../src/app/board/coach-board';
import { CoachView, coachViewType, openCoachView } from '../../src/ui/sidebar/coach-view';
import type { SidebarDesk } from '../../src/ui/sidebar/panel-desk';
import { areaRow, boardOf, evidenceRow } from '../doubles/area-rows';

const AREAS = 500;
const SUBJECTS = ['Message queues', 'Idempotency', 'Caching', 'Ownership', 'Conflict', 'Rate limits', 'Schema changes', 'Mentoring', 'Retries', 'Indexes'];
const COMPANIES = ['Larkfield', 'Oakmere Health', 'Nimbuspay', 'Zephrodesk'];
const TRENDS = ['better', 'same', 'worse', null] as const;

const areas: readonly AreaRow[] = Array.from({ length: AREAS }, (_, index) => areaRow(`${SUBJECTS[index % SUBJECTS.length] ?? ''} ${String(index)}`, {
  need: `Unanswered in ${String((index % 4) + 2)} rounds, last on 2026-09-14; thin in 3 more answers.`,
  trend: TRENDS[index % TRENDS.length] ?? null,
  companies: [COMPANIES[index % COMPANIES.length] ?? ''],
  due: index % 3 === 0 ? '2026-11-22' : null,
  evidence: Array.from({ length: (index % 7) + 3 }, (_each, at) => evidenceRow({ key: `${String(index)} ${String(at)}`, quote: `words ${String(at)} of area ${String(index)}` })),
}));

const nothing = (): Promise<void> => Promise.resolve();

const desk: SidebarDesk = {
  board: {
    follow: (draw) => { draw(boardOf({ areas, read: 60, practice: { due: 3, fresh: 5, doneToday: 0, streak: 4 } })); return () => undefined; },
    whenRead: () => Promise.resolve(null),
    noteAt: () => null,
    again: () => undefined,
    dismiss: nothing, undo: nothing, setArea: () => Promise.resolve(true),
    stop: () => undefined,
  },
  goTo: () => Promise.resolve(true),
  tag: () => 'interview',
  today: () => '2026-11-22',
  openNotePath: () => null,
  followCursor: () => () => undefined,
  openAim: () => Promise.resolve(true),
  insertLink: () => null,
  linkText: () => '',
  memory: { load: () => null, save: () => undefined },
  fillIn: nothing, practise: nothing, practiseQuestion: nothing, openCritique: nothing, newDebrief: nothing, findNotes: nothing, makeSample: nothing, makeNote: nothing, tagNote: nothing,
};

/** Marks what is ours in the task in which the stand-in opens a leaf. */
class MarkedView extends CoachView {
  override async onOpen(): Promise<void> {
    performance.mark('ours begins');
    const opened = super.onOpen();
    performance.mark('ours ends');
    await opened;
  }
}

class PlainList extends ItemView {
  override getViewType(): string {
    return 'plain-list';
  }

  override getDisplayText(): string {
    return 'Plain list';
  }

  override onOpen(): Promise<void> {
    performance.mark('ours begins');
    const list = this.contentEl.createEl('ul');
    for (const { title, need, evidence, trend } of areas) list.createEl('li', { text: `${title} ${need} ${String(evidence.length)} places ${trend ?? ''}` });
    performance.mark('ours ends');
    return Promise.resolve();
  }
}

export class PanelBench extends Plugin {
  override onload(): void {
    this.registerView(coachViewType, (leaf) => new MarkedView(leaf, desk));
    this.registerView('plain-list', (leaf) => new PlainList(leaf));
    this.addCommand({ id: 'panel', name: 'Panel', callback: () => { void openCoachView(this.app.workspace, null); } });
    this.addCommand({ id: 'plain', name: 'Plain', callback: () => { void this.app.workspace.ensureSideLeaf('plain-list', 'right', { active: true, reveal: true }); } });
  }
}
