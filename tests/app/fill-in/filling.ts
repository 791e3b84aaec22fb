import { parse } from 'yaml';
import { fillIn, type Filled } from '../../../src/app/fill-in/fill-in';
import { readToFill, storyToFillAt, type PartWords, type StoryToFill } from '../../../src/app/fill-in/story-to-fill';
import { noteReader } from '../../../src/app/note-reader';

export const ports = { parseYaml: parse, reader: noteReader({ myNames: [] }) };

/** The story at the `^` of a note, which is taken out; null where there is none. */
export const storyAtMark = async (marked: string, path = 'a.md'): Promise<StoryToFill | null> =>
  storyToFillAt(await readToFill({ path, text: marked.replace('^', '') }, ports), marked.indexOf('^'));

export const mustHave = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('There is nothing here.');
  return value;
};

/** The note after some parts of the story at the `^` got new words. */
export const filledAtMark = async (marked: string, words: Partial<PartWords>): Promise<Filled | null> => {
  const toFill = mustHave(await storyAtMark(marked));
  return fillIn(toFill, { ...toFill.parts, ...words }, ports.reader);
};
