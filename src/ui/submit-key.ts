/** Ctrl+Enter, or Cmd+Enter: goes on from any field, as in other dialogs. */
export function isSubmitKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}
