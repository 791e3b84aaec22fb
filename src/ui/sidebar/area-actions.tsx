import { Menu } from 'obsidian';
import type { VNode } from 'preact';
import type { AreaRow } from '../../app/board/coach-board';
import { areaStates } from '../../core/critique/area-state';
import { words } from '../words';
import type { PanelActions } from './panel-desk';

interface AreaActionsProps {
  readonly area: AreaRow;
  readonly does: PanelActions;
}

/** What to do about an area. */
export function AreaActions({ area, does }: AreaActionsProps): VNode {
  const { title, evidence } = area;
  const [gravest] = evidence;
  const told = evidence.find(({ story, kind }) => story !== null && (kind === 'missing' || kind === 'thin')) ?? evidence.find(({ story }) => story !== null);
  return (
    <div class="coach-actions">
      {told !== undefined && <button type="button" aria-label={words.sidebar.fillInArea(title)} onClick={() => { does.fillIn(told.place); }}>{words.sidebar.fillIn}</button>}
      <button type="button" aria-label={words.sidebar.practiseArea(title)} onClick={() => { does.practise(area.key); }}>{words.sidebar.practise}</button>
      {gravest !== undefined && (
        <button type="button" aria-label={words.sidebar.critiqueArea(title)} onClick={() => { does.openCritique(gravest.place.path, gravest.question); }}>{words.sidebar.critique}</button>
      )}
      <button type="button" aria-haspopup="menu" aria-label={words.sidebar.markArea(title)} onClick={(event) => { showStates(event.currentTarget, { area, does }); }}>{words.sidebar.mark}</button>
    </div>
  );
}

/** The states below the button; once the menu is closed the focus is on the button again, where nothing else took it. */
function showStates(button: HTMLElement, { area, does }: AreaActionsProps): void {
  const menu = new Menu();
  for (const state of areaStates) {
    menu.addItem((item) => item.setTitle(words.sidebar.markAs[state]).setChecked(state === area.state).onClick(() => { if (state !== area.state) does.setArea(area, state); }));
  }
  menu.onHide(() => { if (button.doc.activeElement === button.doc.body) button.focus(); });
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
