/** Up and down lead from one button of the list to the next, as in Obsidian's own lists. */
export function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget;
  if (step === undefined || !list || !('querySelectorAll' in list)) return;
  const buttons = [...(list as HTMLElement).querySelectorAll<HTMLElement>('button:not(.coach-dismiss)')];
  const at = buttons.findIndex((button) => button === button.doc.activeElement || button.parentElement?.matches('li:focus-within') === true);
  const next = buttons[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
