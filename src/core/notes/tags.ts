import { matchesOf } from '../text/matches';
import type { FrontMatter } from './front-matter';
import { withoutEnd } from './edges';
import { hiddenSpans } from './hidden-spans';

/**
 * The tags of a note without `#`, in the order found, front matter first; no tag twice (case does not count).
 * Front matter may give a list, one string with commas or blanks, `tag` for `tags`, a leading `#`, or `[#tag]`.
 */
export function noteTags(text: string, frontMatter: FrontMatter): readonly string[] {
  const found = [...frontMatterTags(frontMatter), ...inlineTags(text)];
  const seen = new Set<string>();
  return found.filter((tag) => {
    const key = tag.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a tag, in any case or nested below it, makes the note an interview note. */
export function hasTag(tags: readonly string[], wanted: string): boolean {
  const name = wanted.replace(/^#/, '').toLowerCase();
  return tags.some((tag) => tag.toLowerCase() === name || tag.toLowerCase().startsWith(`${name}/`));
}

/** Whether the note is one that we wrote. */
export function isOurNote(frontMatter: FrontMatter): boolean {
  return frontMatter['interview-coach'] !== undefined;
}

function frontMatterTags(frontMatter: FrontMatter): string[] {
  return Object.entries(frontMatter)
    .filter(([key]) => /^tags?$/i.test(key))
    .flatMap(([, value]) => strings(value))
    .flatMap((value) => value.split(/[,\s]+/))
    .map((tag) => tag.replace(/^#+/, ''))
    .filter((tag) => tag !== '');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap(strings) : [];
}

const tag = /#[\p{L}\p{N}\p{M}_/-]+/gu;

/** A tag needs a letter somewhere, and stands at the start of a line or after a blank. */
function inlineTags(text: string): string[] {
  const marks = matchesOf(text, tag).filter(({ index }) => index === 0 || /[\s(,;\uFEFF]/.test(text[index - 1] ?? ''));
  const hidden = marks.length === 0 ? [] : hiddenSpans(text);
  const tags: string[] = [];
  let next = 0;
  for (const { 0: mark, index: at } of marks) {
    while ((hidden[next]?.to ?? Infinity) <= at) next += 1;
    const inside = (hidden[next]?.from ?? Infinity) <= at || isInLink(text, at);
    if (!inside && /\p{L}/u.test(mark)) tags.push(withoutEnd(mark.slice(1), '/'));
  }
  return tags;
}

/** Whether the mark stands in `](#heading)` or `[[note #heading]]`: a place in a note, no tag. */
function isInLink(text: string, at: number): boolean {
  if (text.slice(at - 2, at) === '](') return true;
  const before = text.slice(Math.max(0, at - 200), at);
  const open = before.lastIndexOf('[[');
  return open >= 0 && !/[\]\r\n]/.test(before.slice(open));
}
