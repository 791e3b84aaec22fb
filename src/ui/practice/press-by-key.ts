import { words } from '../words';

/** A key clicks the button that names it in `aria-keyshortcuts`. Not while typing, where only keys with Control or Command count, and never for a key held down. */
export function pressByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey) return;
  const held = event.ctrlKey || event.metaKey;
  if (!held && (isIn(event, 'textarea, input, select, [contenteditable]') || (isPressKey(event.key) && isIn(event, 'button, summary, a')))) return;
  const button = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[aria-keyshortcuts]')].find((each) => keysOf(each).includes(nameOf(event)));
  if (button === undefined) return;
  event.preventDefault();
  button.click();
}

function nameOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  const bare = key === ' ' ? words.practice.spaceKey : key.length === 1 ? key.toUpperCase() : key;
  return `${ctrlKey ? 'Control+' : ''}${metaKey ? 'Meta+' : ''}${bare}`;
}

function keysOf(button: HTMLElement): readonly string[] {
  return button.getAttribute('aria-keyshortcuts')?.split(' ') ?? [];
}

/** Keys that press whatever has the focus. */
function isPressKey(key: string): boolean {
  return key === ' ' || key === 'Enter';
}

function isIn({ target }: KeyboardEvent, selector: string): boolean {
  return target !== null && 'closest' in target && (target as HTMLElement).closest(selector) !== null;
}
