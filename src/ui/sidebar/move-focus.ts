/** Up and down lead from one button of the list to the next, as in Obsidian's own lists; Home and End to the first and the last. */
export function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  const list = event.currentTarget;
  if (step === undefined || !list || !('querySelectorAll' in list)) return;
  const buttons = [...(list as HTMLElement).querySelectorAll<HTMLElement>('button:not(.coach-dismiss)')];
  const at = buttons.findIndex((button) => button === button.doc.activeElement || button.parentElement?.matches('li:focus-within') === true);
  const next = Number.isFinite(step) ? buttons[at + step] : buttons.at(step < 0 ? 0 : -1);
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
