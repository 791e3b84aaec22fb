import type { Gap } from './story-review';

/** The story's own words that led to a gap; empty where no words did. */
export function quoteOfGap({ evidence }: Gap): string {
  const [first, last] = [evidence.indexOf('"'), evidence.lastIndexOf('"')];
  return first < last ? evidence.slice(first + 1, last) : '';
}
