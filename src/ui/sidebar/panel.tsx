import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CoachBoard, NoteView } from '../../app/board/coach-board';
import type { HelpAtCursor } from '../../app/question-help';
import { Coverage } from './coverage';
import { KeepFocus } from './keep-focus';
import type { PanelActions } from './panel-desk';
import type { PanelLook, PanelTab } from './panel-look';
import { TabList } from './tab-list';
import { TabPanel } from './tab-panel';
import { ThisNote } from './this-note';
import { WeakAreas } from './weak-areas';

export interface PanelProps {
  /** Null until the app is ready to be read. */
  readonly board: CoachBoard | null;
  /** The note in front; path null where none is open, note null where it is none of ours or was not read yet. */
  readonly front: { readonly path: string | null; readonly note: NoteView | null };
  /** What belongs to the question at the cursor; null where there is nothing. */
  readonly help: HelpAtCursor | null;
  readonly tag: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly look: PanelLook;
  readonly onLook: (look: PanelLook) => void;
  /** Whether the panel was just opened for the list by note. */
  readonly isSought: boolean;
  readonly onFound: () => void;
  readonly does: PanelActions;
}

/** The whole panel: three tabs, each where it was left. */
export function Panel(props: PanelProps): VNode {
  const { board, look, onLook, does } = props;
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const leave = useScrollOfTabs(top, look.tab);
  return (
    <KeepFocus>
      <div ref={top} class="coach-top">
        <TabList id={id} shown={look.tab} onTab={(tab) => { leave(); onLook({ ...look, tab }); }} />
      </div>
      <TabPanel id={`${id}-areas`} shown={look.tab === 'areas'}>
        <WeakAreas {...props} />
      </TabPanel>
      <TabPanel id={`${id}-note`} shown={look.tab === 'note'}>
        <ThisNote
          {...props.front}
          help={props.help}
          isReading={board === null || board.reading !== null}
          tag={props.tag}
          onTag={does.tagNote}
          onCritique={(path) => { does.openCritique(path, null); }}
          onGoTo={does.goTo}
          onDismiss={does.dismiss}
          onFillIn={does.fillIn}
          onPractise={(question) => { does.practiseQuestion(question.id); }}
          onOpen={does.openAim}
          onInsert={does.insertLink}
          linkText={does.linkText}
        />
      </TabPanel>
      <TabPanel id={`${id}-coverage`} shown={look.tab === 'coverage'}>
        {board !== null && <Coverage coverage={board.coverage} isReading={board.reading !== null} onGoTo={does.goTo} onFillIn={does.fillIn} />}
      </TabPanel>
    </KeepFocus>
  );
}

/** Each tab comes back scrolled as it was left; the function returned is called before another one is shown. */
function useScrollOfTabs(top: { readonly current: HTMLElement | null }, tab: PanelTab): () => void {
  const left = useRef<Partial<Record<PanelTab, number>>>({});
  const scroller = (): Element | null => top.current?.closest('.coach-view') ?? null;
  useLayoutEffect(() => {
    const view = scroller();
    if (view !== null && left.current[tab] !== undefined) view.scrollTop = left.current[tab];
  }, [tab]);
  return () => { left.current[tab] = scroller()?.scrollTop ?? 0; };
}
