import type { VNode } from 'preact';
import type { SpotBoard } from '../../app/follow-spots';
import type { Dismissal } from '../../core/critique/dismissals';
import type { NotePlace } from '../../app/note-place';
import { words } from '../words';
import { DismissedList } from './dismissed-list';
import { NoteSection } from './note-section';
import { countSpots, filtered, spotFilters } from './spot-filter';
import type { SpotFilter } from './spot-filter';
import { moveFocus } from './move-focus';

export interface WeakAreasProps {
  /** What belongs to the question at the cursor; null where there is nothing. */
  readonly cursorHelp: VNode | null;
  /** Null until the app is ready to be read. */
  readonly board: SpotBoard | null;
  readonly filter: SpotFilter;
  readonly tag: string;
  readonly onFilter: (filter: SpotFilter) => void;
  readonly onGoTo: (place: NotePlace) => void;
  readonly onDismiss: (dismissal: Dismissal) => void;
  readonly onUndo: (dismissal: Dismissal) => void;
}

/** What to improve: counts and filters above, a section a note below. */
export function WeakAreas(props: WeakAreasProps): VNode {
  const { board, filter } = props;
  if (board === null) return <Status text="" />;
  const all = countSpots(board.notes, 'all');
  const notes = filtered(board.notes, filter);
  const status = board.reading === null ? summaryOf(board, filter) : words.sidebar.reading(board.reading.done, board.reading.total);
  return (
    <div class="coach-panel">
      {props.cursorHelp}
      <Status text={status} />
      {all > 0 && <Filters {...props} board={board} />}
      {board.problems.length > 0 && <Problems board={board} />}
      {notes.length === 0 && board.reading === null && <Empty {...props} board={board} />}
      <div class="coach-notes" aria-busy={board.reading !== null} onKeyDown={moveFocus}>
        {notes.map((note) => <NoteSection key={note.path} note={note} onGoTo={props.onGoTo} onDismiss={props.onDismiss} />)}
      </div>
      {board.dismissed.length > 0 && <DismissedList dismissed={board.dismissed} onUndo={props.onUndo} />}
    </div>
  );
}

function summaryOf({ notes }: SpotBoard, filter: SpotFilter): string {
  const shown = filtered(notes, filter);
  return shown.length === 0 ? '' : words.sidebar.summary(countSpots(notes, filter), shown.length);
}

function Status({ text }: { readonly text: string }): VNode {
  return <p class="coach-status" role="status">{text}</p>;
}

interface BoardProps extends WeakAreasProps {
  readonly board: SpotBoard;
}

function Filters({ board, filter, onFilter }: BoardProps): VNode {
  return (
    <div class="coach-filters" role="group" aria-label={words.sidebar.filterLabel}>
      {spotFilters.map((each) => (
        <button key={each} type="button" aria-pressed={each === filter} onClick={() => { onFilter(each); }}>
          {words.sidebar.filters[each]} <span class="coach-count">{countSpots(board.notes, each)}</span>
        </button>
      ))}
    </div>
  );
}

function Problems({ board: { problems } }: { readonly board: SpotBoard }): VNode {
  return (
    <details class="coach-problems">
      <summary>{words.sidebar.unread(new Set(problems.map(({ path }) => path)).size)}</summary>
      <ul>
        {problems.map(({ path, message }) => <li key={`${path} ${message}`}><b>{path}</b> {message}</li>)}
      </ul>
    </details>
  );
}

function Empty({ board, filter, tag }: BoardProps): VNode {
  const [title, help] = emptyWords(board, filter, tag);
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{title}</p>
      <p>{help}</p>
    </div>
  );
}

function emptyWords(board: SpotBoard, filter: SpotFilter, tag: string): readonly [string, string] {
  if (board.notes.length > 0) return [words.sidebar.noneOfFilter[filter], words.sidebar.noneOfFilterHelp];
  if (board.read === 0) return [words.sidebar.noNotes, words.sidebar.noNotesHelp(tag)];
  return [words.sidebar.nothing, words.sidebar.nothingHelp(board.read)];
}
