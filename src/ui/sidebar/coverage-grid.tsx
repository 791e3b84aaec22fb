import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CoverageRow, CoverageStory } from '../../app/board/coach-board';
import { words } from '../words';
import { FitMark, type CoverageActions } from './coverage-fit';
import { groupsOf, RowFact, RowName } from './coverage-list';
import { useGridFocus } from './coverage-grid-focus';

interface CoverageGridProps extends Pick<CoverageActions, 'onGoTo'> {
  readonly rows: readonly CoverageRow[];
  /** The columns. */
  readonly stories: readonly CoverageStory[];
}

/** The same as a table for a wide pane: stories as columns. One stop of the tab key; arrow keys move inside. */
export function CoverageGrid({ rows, stories, onGoTo }: CoverageGridProps): VNode {
  const { at, listeners } = useGridFocus({ rows: rows.length + 1, columns: stories.length + 1 });
  const inOrder = useMemo(() => groupsOf(rows).flatMap(({ rows: group }) => group), [rows]);
  const columnAt = (row: number): number | null => (at.row === row ? at.column : null);
  return (
    <div class="coach-coverage-grid">
      <p class="coach-label">{words.coverage.gridHelp}</p>
      <div class="coach-coverage-scroll">
        <table role="grid" aria-label={words.coverage.grid} {...listeners}>
          <thead><HeadRow stories={stories} column={columnAt(0)} onGoTo={onGoTo} /></thead>
          <tbody>
            {inOrder.map((row, index) => <GridRow key={row.key} row={row} stories={stories} column={columnAt(index + 1)} onGoTo={onGoTo} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RowProps extends Pick<CoverageGridProps, 'stories' | 'onGoTo'> {
  /** The column of this row that the tab key leads to; null where it leads to another row. */
  readonly column: number | null;
}

function HeadRow({ stories, column, onGoTo }: RowProps): VNode {
  return (
    <tr>
      <th scope="col" tabIndex={column === 0 ? 0 : -1}>{words.coverage.corner}</th>
      {stories.map(({ id, title, place, stage, reason }, index) => (
        <th key={id} scope="col">
          <button type="button" class="coach-grid-story" tabIndex={column === index + 1 ? 0 : -1} title={`${title}: ${reason}`} onClick={() => { onGoTo(place); }}>
            <span class="coach-grid-title" dir="auto">{title}</span>
            <span class="coach-label">{words.coverage.stage[stage]}</span>
          </button>
        </th>
      ))}
    </tr>
  );
}

/** Drawn anew only where it changed, so that a move of the focus draws two rows, whatever the size of the grid. */
function GridRow({ row, stories, column, onGoTo }: RowProps & { readonly row: CoverageRow }): VNode {
  return useMemo(() => drawnRow({ row, stories, column, onGoTo }), [row, stories, column, onGoTo]);
}

function drawnRow({ row, stories, column, onGoTo }: RowProps & { readonly row: CoverageRow }): VNode {
  const cells = new Map(row.cells.map((cell) => [cell.story, cell]));
  return (
    <tr class={row.gap ? 'is-gap' : undefined}>
      <th scope="row" tabIndex={row.place === null ? (column === 0 ? 0 : -1) : undefined}>
        <RowName row={row} tabIndex={column === 0 ? 0 : -1} onGoTo={onGoTo} />
        {row.gap ? <span class="coach-label">{words.coverage.gaps}</span> : <RowFact row={row} />}
      </th>
      {stories.map(({ id, title, place }, index) => {
        const cell = cells.get(id);
        const tabIndex = column === index + 1 ? 0 : -1;
        if (cell === undefined) return <td key={id} tabIndex={tabIndex} aria-label={words.coverage.noFit} />;
        return (
          <td key={id} class={`is-${cell.fit}`}>
            <button
              type="button"
              class="coach-grid-cell"
              tabIndex={tabIndex}
              aria-label={words.coverage.cellLabel({ story: title, fit: words.coverage.fit[cell.fit], row: row.title })}
              title={cell.reason}
              onClick={() => { onGoTo(place); }}
            >
              <FitMark fit={cell.fit} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}
