import { hasTag, isOurNote, noteTags } from '../core/notes/tags';
import { openNote } from './open-note';
import type { ParseYaml } from './ports';

/** What a note is to the coach. */
export type Standing = 'interview' | 'untagged' | 'ours';

export interface StandingOf {
  readonly path: string;
  readonly text: string;
  readonly tag: string;
}

/** Whether a note is an interview note, one of our own, or neither. */
export function standingOf({ path, text, tag }: StandingOf, parseYaml: ParseYaml): Standing {
  const { frontMatter } = openNote(path, text, parseYaml).source;
  if (isOurNote(frontMatter)) return 'ours';
  return hasTag(noteTags(text, frontMatter), tag) ? 'interview' : 'untagged';
}

/** Front matter with the tag added to whatever form its tags have; changes the object it is given. */
export function addTag(frontMatter: Record<string, unknown>, tag: string): void {
  const key = Object.keys(frontMatter).find((name) => /^tags$/i.test(name)) ?? Object.keys(frontMatter).find((name) => /^tag$/i.test(name)) ?? 'tags';
  const tags = listed(frontMatter[key]);
  if (!hasTag(tags.map((each) => each.replace(/^#/, '')), tag)) frontMatter[key] = [...tags, tag];
}

function listed(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(String);
  return typeof value === 'string' ? value.split(/[,\s]+/).filter((each) => each !== '') : [];
}
