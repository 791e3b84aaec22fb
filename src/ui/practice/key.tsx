import type { VNode } from 'preact';

/** The key that presses a button, for the eye; a screen reader hears it from `aria-keyshortcuts`. */
export function Key({ name }: { readonly name: string }): VNode {
  return <kbd class="coach-key" aria-hidden="true">{name}</kbd>;
}
