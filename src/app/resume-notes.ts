import type { ResumeNote } from '../core/notebook/notebook';
import { hasTag, isOurNote, noteTags } from '../core/notes/tags';
import { openNote } from './open-note';
import type { ParseYaml } from './ports';

/** The tag of a note that stories are checked against, without `#`. */
export const resumeTag = 'resume';

/** A note as a resume; null for one that is not tagged so, or is ours. */
export function resumeIn(path: string, text: string, parseYaml: ParseYaml): ResumeNote | null {
  if (!/resume/iu.test(text)) return null;
  const { frontMatter } = openNote(path, text, parseYaml).source;
  return isOurNote(frontMatter) || !hasTag(noteTags(text, frontMatter), resumeTag) ? null : { path, text };
}
