import type { FrontMatter } from '../../../src/core/notes/front-matter';
import { partNames, type InterviewNote, type Question, type Story } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';

/** A note as the reader sees it, at a path that no test depends on. */
export function read(text: string, frontMatter: FrontMatter = {}): InterviewNote {
  return readNote({ path: 'Interviews/note.md', text, frontMatter });
}

/** Lines joined with line feeds, so that a fixture reads as the note it is. */
export function lines(...all: readonly string[]): string {
  return all.join('\n');
}

/**
 * The questions of a note, one line each with what stands under it: `Q` main, `F` follow-up, `REV` reverse, then two blanks
 * and `A` answer with its form, `R` reflection, `ask`, `advice`, `level`.
 */
export function told(note: InterviewNote): readonly string[] {
  return note.questions.flatMap((question) => [`${markOf(question)} ${flat(question.text)}`, ...underneath(question)]);
}

function markOf(question: Question): string {
  if (question.reverse) return 'REV';
  return question.parent === null ? 'Q' : 'F';
}

function underneath(question: Question): readonly string[] {
  return [
    ...question.levels.map(({ level, text }) => `  level ${level}: ${flat(text)}`),
    ...question.answers.map(({ form, text }) => `  A ${form}: ${flat(text)}`),
    ...question.reflections.map(({ text }) => `  R: ${flat(text)}`),
    ...question.asks.map(({ text }) => `  ask: ${flat(text)}`),
    ...question.advice.map(({ section, text }) => `  advice ${section}: ${flat(text)}`),
  ];
}

/** A story in one line: form, title, then its parts by their first letter. */
export function toldStory(story: Story): string {
  const parts = partNames.flatMap((name) => {
    const part = story.parts[name];
    return part === null ? [] : [`${name.charAt(0).toUpperCase()}=${flat(part.text)}`];
  });
  return [`${story.form} ${flat(story.title)}`, ...parts].join(' ; ');
}

export function toldStories(note: InterviewNote): readonly string[] {
  return note.stories.map(toldStory);
}

function flat(text: string): string {
  return text.replace(/\n/g, ' / ');
}
