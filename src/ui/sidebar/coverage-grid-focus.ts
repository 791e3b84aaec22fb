import { useState } from 'preact/hooks';

/** A cell of a grid, headers included; both count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridFocus {
  /** The only cell that the tab key leads to. */
  readonly at: GridCell;
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocusIn: (event: FocusEvent) => void;
  };
}

/** Roving focus in a table: arrow keys, Home and End move it, and wherever the focus comes, there it stays. */
export function useGridFocus(size: GridSize): GridFocus {
  const [chosen, setChosen] = useState<GridCell>({ row: 0, column: 0 });
  const at = { row: Math.min(chosen.row, size.rows - 1), column: Math.min(chosen.column, size.columns - 1) };
  return {
    at,
    listeners: {
      onFocusIn: ({ target }) => {
        const cell = cellOf(target);
        if (cell !== null && (cell.row !== at.row || cell.column !== at.column)) setChosen(cell);
      },
      onKeyDown: (event) => {
        const from = cellOf(event.target);
        const table = tableOf(event.target);
        const to = from === null || table === null ? null : cellAfter(event, from, { ...size, isRightToLeft: isRightToLeft(table) });
        if (table === null || to === null) return;
        event.preventDefault();
        event.stopPropagation();
        focusCell(table, to);
      },
    },
  };
}

export interface GridDirection extends GridSize {
  readonly isRightToLeft: boolean;
}

/** Where a key leads; null for a key that means nothing here. At the edge it stays. */
export function cellAfter({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, { row, column }: GridCell, { rows, columns, isRightToLeft: flips }: GridDirection): GridCell | null {
  const whole = ctrlKey || metaKey;
  const moves: Readonly<Record<string, GridCell>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + (flips ? -1 : 1) },
    ArrowLeft: { row, column: column + (flips ? 1 : -1) },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? rows - 1 : row, column: columns - 1 },
  };
  const to = moves[key];
  return to === undefined ? null : { row: between(to.row, rows - 1), column: between(to.column, columns - 1) };
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

function tableOf(target: EventTarget | null): HTMLTableElement | null {
  return target !== null && 'closest' in target ? (target as Element).closest('table') : null;
}

function cellOf(target: EventTarget | null): GridCell | null {
  const cell = target !== null && 'closest' in target ? (target as Element).closest<HTMLTableCellElement>('td, th') : null;
  const row = cell?.closest('tr') ?? null;
  return cell === null || row === null ? null : { row: row.rowIndex, column: cell.cellIndex };
}

function isRightToLeft(table: HTMLElement): boolean {
  return table.win.getComputedStyle(table).direction === 'rtl';
}

/** The button in the cell, or the cell itself where it is empty. */
function focusCell(table: HTMLTableElement, { row, column }: GridCell): void {
  const cell = table.rows[row]?.cells[column];
  (cell?.querySelector('button') ?? cell)?.focus();
}
