import type { Story } from '../../notes/interview-note';
import type { Notebook } from '../notebook';

/** What a story tells of, its title with it, in terms: words for one thing are one. */
export function termsOfStory({ termsOf }: Pick<Notebook, 'termsOf'>, story: Story): ReadonlySet<string> {
  return termsOfText({ termsOf }, [story.title, ...Object.values(story.parts).flatMap((part) => part?.text ?? [])].join('\n'));
}

/** The terms of a text of any length; `termsOf` reads the beginning of one alone. */
export function termsOfText({ termsOf }: Pick<Notebook, 'termsOf'>, text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (let from = 0; from < Math.min(text.length, MOST); from += PIECE) for (const term of termsOf(text.slice(from, from + PIECE))) terms.add(term);
  return terms;
}

/** Longest stretch that is read at once, and most that is read, in characters. */
const PIECE = 1400;
const MOST = 20_000;
