import type { Span } from '../text/span';
import { headingAbove, lineIndexAt, type Page } from './page';

/** "**Best for questions about:** failure, ownership", "Tags: conflict": what the writer says that a story is good for. */
const label = /^[*_`]{0,3}(?:best for|good for|great for|useful for|used? (?:for|when)|when to use|works for|maps to|demonstrates|shows|tags?|themes?|competenc(?:y|ies)|(?:leadership )?principles?|lps?)(?: (?:answering|questions?|prompts?))?(?: (?:about|on|like|such as))?[*_`]{0,3}[ \t]*[:：][*_`]{0,3}[ \t]*([^\s*_`].*)$/iu;

/** A label may stand so many lines below the last word of a story, or above its first. */
const NEAR = 4;
const LONGEST = 300;

/**
 * What labels at a story say that it is good for, as they stand, by the story's place in the list; those between its heading and its first
 * word, in it and right below it. `stories` are by place.
 */
export function labelsOfStories(page: Page, stories: readonly Span[]): readonly (readonly string[])[] {
  return stories.map((story, at) => {
    const first = lineIndexAt(page, story.from);
    const last = lineIndexAt(page, Math.max(story.from, story.to - 1));
    const before = stories[at - 1];
    const heading = headingAbove(page, first)?.line ?? -1;
    const ends = before === undefined ? 0 : lineIndexAt(page, before.to) + 1 + NEAR;
    const floor = Math.max(heading >= ends - NEAR ? 0 : ends, heading + 1, first - NEAR);
    const next = stories[at + 1];
    const end = Math.min(next === undefined ? page.lines.length : lineIndexAt(page, next.from), last + 1 + NEAR);
    return valuesIn(page, { from: floor, last, to: end });
  });
}

interface Lines {
  readonly from: number;
  /** The last of the story: a heading below it begins something else. */
  readonly last: number;
  readonly to: number;
}

function valuesIn(page: Page, { from, last, to }: Lines): readonly string[] {
  const values: string[] = [];
  for (const { kind, words, index } of page.lines.slice(from, Math.max(from, to))) {
    if (kind === 'heading' && index > last) break;
    const value = kind === 'text' && words.length <= LONGEST ? label.exec(words)?.[1] : undefined;
    if (value !== undefined) values.push(value);
  }
  return values;
}
