import type { VNode } from 'preact';
import type { CoachBoard } from '../../app/board/coach-board';
import { words } from '../words';
import { AreaSection, type AreaSectionProps } from './area-section';
import { ByNote } from './by-note';
import { DismissedList } from './dismissed-list';
import { FirstRun } from './first-run';
import { NextStep } from './next-step';

export interface WeakAreasProps extends Omit<AreaSectionProps, 'board'> {
  /** Null until the app is ready to be read. */
  readonly board: CoachBoard | null;
  readonly tag: string;
  /** Whether the panel was just opened for the list by note. */
  readonly isSought: boolean;
  readonly onFound: () => void;
}

/** What to improve: what to do next on top, then the areas by need, then what each note lacks. */
export function WeakAreas({ board, ...props }: WeakAreasProps): VNode {
  if (board === null) return <p class="coach-status" role="status" />;
  const { reading, read, areas, tooFew, notes, problems, dismissed } = board;
  const { look, onLook, does } = props;
  if (reading === null && read === 0 && problems.length === 0) return <FirstRun tag={props.tag} does={does} />;
  return (
    <div class="coach-tab">
      <NextStep board={board} today={props.today} does={does} />
      {areas.length > 0 ? <AreaSection {...props} board={board} /> : reading === null && <NoAreas board={board} />}
      {tooFew.length > 0 && <TooFew tooFew={tooFew} />}
      {notes.length > 0 && (
        <ByNote
          board={board}
          open={look.byNote}
          filter={look.spots}
          isSought={props.isSought}
          onOpen={(byNote) => { onLook({ ...look, byNote }); }}
          onFilter={(spots) => { onLook({ ...look, spots }); }}
          onFound={props.onFound}
          does={does}
        />
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {dismissed.length > 0 && <DismissedList dismissed={dismissed} onUndo={does.undoDismissal} />}
    </div>
  );
}

function NoAreas({ board: { notes, read } }: { readonly board: CoachBoard }): VNode {
  const isClean = notes.length === 0;
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{isClean ? words.sidebar.nothing : words.sidebar.noAreas}</p>
      <p>{isClean ? words.sidebar.nothingHelp(read) : words.sidebar.noAreasHelp}</p>
    </div>
  );
}

function TooFew({ tooFew }: Pick<CoachBoard, 'tooFew'>): VNode {
  return (
    <details class="coach-too-few">
      <summary>{words.sidebar.tooFew(tooFew.length)}</summary>
      <p>{words.sidebar.tooFewHelp}</p>
      <ul>
        {tooFew.map(({ kind, name, title, count }) => <li key={`${kind} ${name}`}>{title} <span class="coach-about">{words.sidebar.seen(count)}</span></li>)}
      </ul>
    </details>
  );
}

function Problems({ problems }: Pick<CoachBoard, 'problems'>): VNode {
  return (
    <details class="coach-problems">
      <summary>{words.sidebar.unread(new Set(problems.map(({ path }) => path)).size)}</summary>
      <ul>
        {problems.map(({ path, message }) => <li key={`${path} ${message}`}><b>{path}</b> {message}</li>)}
      </ul>
    </details>
  );
}
