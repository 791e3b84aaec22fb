/** Up and down lead from one row to the next; what is done with a row, beside or below it, is passed over. */
export function moveThroughRows(event: KeyboardEvent): void {
  const isDown = event.key === 'ArrowDown';
  const list = event.currentTarget;
  if ((!isDown && event.key !== 'ArrowUp') || list === null || !('querySelectorAll' in list)) return;
  const rows = [...(list as HTMLElement).querySelectorAll<HTMLElement>('button:not(.coach-dismiss, .coach-note-act)')];
  const next = nextTo(rows, (list as HTMLElement).doc.activeElement, isDown);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

/** Null at the end of the list, or where nothing of it has the focus. */
function nextTo(rows: readonly HTMLElement[], active: Element | null, isDown: boolean): HTMLElement | null {
  if (active === null) return null;
  const follows = (row: HTMLElement): boolean => (active.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const others = rows.filter((row) => row !== active && follows(row) === isDown);
  return (isDown ? others[0] : others.at(-1)) ?? null;
}
