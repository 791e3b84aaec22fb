import { words } from '../../text/words';

/** The most words of a quote. */
const LONGEST = 25;

/** The stretch of a sentence to quote for what stands from `start` to `end`: all of it, or 25 words around. */
export function quoteAround(sentence: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const all = words(sentence);
  if (all.length <= LONGEST) return { start: 0, end: sentence.length };
  const at = Math.max(0, all.findIndex((word) => word.end > start));
  const first = Math.min(Math.max(0, at - 10), all.length - LONGEST);
  const last = all[first + LONGEST - 1];
  return { start: first === 0 ? 0 : all[first]?.start ?? 0, end: Math.max(end, last?.end ?? sentence.length) };
}
