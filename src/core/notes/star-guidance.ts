import type { Passage } from '../text/span';
import type { PartName } from './interview-note';

/** Whether what the parts say is how to write them: all of them, or all but one of three or more. */
export function areGuidance(parts: Readonly<Partial<Record<PartName, Passage>>>): boolean {
  const told = Object.values(parts);
  const guiding = told.filter(({ text }) => isGuidance(text)).length;
  return guiding > 0 && guiding >= told.length - (told.length >= 3 ? 1 : 0);
}

/**
 * Whether a part only tells how to write it: templates and definitions use the syntax of stories (FORMATS.md, trap 8). It asks, it
 * bids, or it speaks to "you" and never of "I" or "we".
 */
export function isGuidance(text: string): boolean {
  if (text.length >= 240) return false;
  const own = /\b(?:i|i'm|i've|we|my|our|me|us)\b/i.test(text.replace(/["“(][^"”)]*["”)]/g, ''));
  return bidding.test(text) || (!own && (/\byou(?:r|rself)?\b/i.test(text) || /^(?:what|why|how|who|where|when)\b[^.!]*\?/i.test(text)));
}

const bidding =
  /^(?:describe|explain|set the (?:scene|context|stage)|give (?:the |some |a )?(?:context|background|details?)|what (?:was|is|did|were|happened)|how did|state|outline|share|provide|briefly (?:describe|explain)|(?:the )?specific (?:steps|actions)|your (?:role|responsibility|specific)|the (?:context|background|goal|steps|outcome|measurable)\b(?= (?:of|you|that|for|and|or)\b))/i;
