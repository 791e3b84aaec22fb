import { parseYaml } from '../../scripts/node/parse-yaml';
import { notebookRelations } from '../../src/app/notebook-relations';
import { openNote } from '../../src/app/open-note';
import { storyOffersIn } from '../../src/app/story-offers';
import { reviewNote } from '../../src/core/critique/review-note';
import { newNotebook, type Notebook } from '../../src/core/notebook/notebook';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { hasTag, noteTags } from '../../src/core/notes/tags';

/** The notebook of notes by path, each read as the command line reads it; those tagged `resume` are resumes. */
export function notebookOfNotes(texts: Readonly<Record<string, string>>, today = '2026-11-22'): Notebook {
  const sources = Object.entries(texts).map(([path, text]) => openNote(path, text, parseYaml).source);
  const isResume = ({ text, frontMatter }: (typeof sources)[number]): boolean => hasTag(noteTags(text, frontMatter), 'resume');
  const notes = sources.filter((source) => !isResume(source)).map((source) => drain(reviewNote(readNote(source), { level: 'SDE-2' })))
    .sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
  const resumes = sources.filter(isResume).map(({ path, text }) => ({ path, text }));
  return newNotebook({ notes, resumes, today, ...drain(notebookRelations(notes, storyOffersIn(notes))) });
}
