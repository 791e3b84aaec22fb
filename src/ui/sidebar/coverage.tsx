import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CoverageBoard, CoverageRow } from '../../app/board/coach-board';
import { words } from '../words';
import { storiesById, type CoverageActions } from './coverage-fit';
import { CoverageGrid } from './coverage-grid';
import { CoverageList } from './coverage-list';
import { Assigned, StoryLives } from './coverage-stories';
import { useRoom } from './coverage-room';

export interface CoverageProps extends CoverageActions {
  readonly coverage: CoverageBoard;
  /** Whether notes are still being read, so that what is missing may come. */
  readonly isReading: boolean;
}

/** Which story serves what, what has none, how far each story has come, and which to tell for which question. */
export function Coverage({ coverage, isReading, onGoTo, onFillIn }: CoverageProps): VNode {
  const { stories, rows, assigned } = coverage;
  const byId = useMemo(() => storiesById(coverage), [stories]);
  const columns = useMemo(() => placedIn(coverage), [rows, stories]);
  const { frame, hasRoom } = useRoom();
  if (rows.length + stories.length === 0) return <Empty isReading={isReading} />;
  return (
    <div class="coach-coverage" ref={frame}>
      <p class="coach-status" role="status">{isReading ? words.coverage.reading : summaryOf(rows)}</p>
      <CoverageList rows={rows} stories={byId} onGoTo={onGoTo} onFillIn={onFillIn} />
      {rows.length > 0 && hasRoom && <CoverageGrid rows={rows} stories={columns} onGoTo={onGoTo} />}
      {assigned.length > 0 && <Assigned assigned={assigned} onGoTo={onGoTo} />}
      {stories.length > 0 && <StoryLives stories={stories} onGoTo={onGoTo} />}
    </div>
  );
}

/** The stories that serve anything: only they are columns. */
function placedIn({ stories, rows }: CoverageBoard): CoverageBoard['stories'] {
  const placed = new Set(rows.flatMap(({ cells }) => cells.map(({ story }) => story)));
  return stories.filter(({ id }) => placed.has(id));
}

/** A stretch covers nothing; what nobody asks for and nothing serves counts for neither. */
function summaryOf(rows: readonly CoverageRow[]): string {
  const served = rows.filter(({ cells }) => cells.some(({ fit }) => fit !== 'stretch'));
  const lacking = rows.filter((row) => row.gap && !served.includes(row));
  return served.length + lacking.length === 0 ? '' : words.coverage.summary(served.length, served.length + lacking.length);
}

function Empty({ isReading }: Pick<CoverageProps, 'isReading'>): VNode {
  if (isReading) return <p class="coach-status" role="status">{words.coverage.reading}</p>;
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{words.coverage.empty}</p>
      <p>{words.coverage.emptyHelp}</p>
    </div>
  );
}
