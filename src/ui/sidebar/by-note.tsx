import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, type MutableRef } from 'preact/hooks';
import type { CoachBoard } from '../../app/board/coach-board';
import { words } from '../words';
import { GrowingList } from './growing-list';
import { NoteSection } from './note-section';
import type { PanelActions } from './panel-desk';
import { countSpots, filtered, spotFilters, type SpotFilter } from './spot-filter';

export interface ByNoteProps {
  readonly board: CoachBoard;
  /** Null where nobody said so: then it is open where there is no area. */
  readonly open: boolean | null;
  readonly filter: SpotFilter;
  /** Whether the panel was just opened for this list. */
  readonly isSought: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onFilter: (filter: SpotFilter) => void;
  /** The list was brought into view. */
  readonly onFound: () => void;
  readonly does: PanelActions;
}

/** What to improve, a section a note; the whole folds away. */
export function ByNote({ board, open, filter, isSought, onOpen, onFilter, onFound, does }: ByNoteProps): VNode {
  const id = useId();
  const isOpen = useOpenByItself(board, open);
  const head = useInView(isSought, onFound);
  return (
    <section class="coach-section" aria-labelledby={id}>
      <h3 class="coach-section-head">
        <button type="button" id={id} ref={head} class="coach-fold" aria-expanded={isOpen} onClick={() => { onOpen(!isOpen); }}>
          <span class="coach-chevron" aria-hidden="true" />
          <span class="coach-note-name">{words.sidebar.byNote}</span>
          <span class="coach-count">{countSpots(board.notes, 'all')}</span>
        </button>
      </h3>
      {isOpen && <Notes board={board} filter={filter} onFilter={onFilter} does={does} />}
    </section>
  );
}

/** Once it opened by itself it stays open: nothing moves away under the reader. */
function useOpenByItself({ areas, reading }: CoachBoard, open: boolean | null): boolean {
  const opened = useRef(false);
  if (reading === null && areas.length === 0) opened.current = true;
  return open ?? opened.current;
}

/** Brings the list into view once; the focus goes along unless the person is at work elsewhere. */
function useInView(isSought: boolean, onFound: () => void): MutableRef<HTMLButtonElement | null> {
  const head = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = head.current;
    if (!isSought || button === null) return;
    button.scrollIntoView({ block: 'start' });
    if (button.doc.activeElement?.contains(button) !== false) button.focus();
    onFound();
  }, [isSought]);
  return head;
}

function Notes({ board, filter, onFilter, does }: Pick<ByNoteProps, 'board' | 'filter' | 'onFilter' | 'does'>): VNode {
  const notes = useMemo(() => filtered(board.notes, filter), [board.notes, filter]);
  return (
    <>
      <div class="coach-filters" role="group" aria-label={words.sidebar.filterLabel}>
        {spotFilters.map((each) => (
          <button key={each} type="button" aria-pressed={each === filter} onClick={() => { onFilter(each); }}>
            {words.sidebar.filters[each]} <span class="coach-count">{countSpots(board.notes, each)}</span>
          </button>
        ))}
      </div>
      {notes.length === 0
        ? <div class="coach-empty"><p class="coach-empty-title">{words.sidebar.noneOfFilter[filter]}</p><p>{words.sidebar.noneOfFilterHelp}</p></div>
        : <p class="coach-tally">{words.sidebar.summary(countSpots(notes, 'all'), notes.length)}</p>}
      <GrowingList
        label={words.sidebar.byNote}
        items={notes}
        keyOf={({ path }) => path}
        draw={(note) => <NoteSection note={note} onGoTo={does.goTo} onDismiss={does.dismiss} />}
        chosenBy={filter}
        busy={board.reading !== null}
      />
    </>
  );
}
