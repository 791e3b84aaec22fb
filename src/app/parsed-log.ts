import { parseLog, type LogEvent } from '../core/pages/log-page';

/** Parses a log; the events of the text of last time are remembered, and the same value as long as the text is the same. */
export function parsedLog(): (text: string) => readonly LogEvent[] {
  let known: { readonly text: string; readonly events: readonly LogEvent[] } = { text: '', events: [] };
  return (text) => {
    if (text !== known.text) known = { text, events: parseLog(text) };
    return known.events;
  };
}
