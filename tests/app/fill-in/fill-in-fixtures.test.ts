import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/links/plan/edits';
import { partNames } from '../../../src/core/notes/interview-note';
import { fillIn } from '../../../src/app/fill-in/fill-in';
import { forStory, readToFill, type PartWords, type StoryToFill } from '../../../src/app/fill-in/story-to-fill';
import { runs, typedWords } from '../../core/notes/any-note';
import { corpus, type NoteFile } from '../../core/notes/corpus';
import { ports } from './filling';

/** Dresses in which one place holds two parts, or where a label means another part beside others: what is written is shown, and told to be unsure. */
const shared = /star-heading-two-parts|star-labels-behind|star-letters-in-brackets|star-outline-what-why|star-html-details|acronym-|Hardest problem|star-fifth-part|story-theme-asks-inside|star-letters-glued/;

const words: fc.Arbitrary<PartWords> = fc
  .tuple(typedWords, typedWords, typedWords, typedWords, typedWords)
  .map((all) => Object.fromEntries(partNames.map((part, at) => [part, (all[at] ?? '').replace(/[_*]/g, '').replace(/\n{2,}/g, '\n')])) as PartWords);

const storiesOf = async (file: NoteFile): Promise<readonly StoryToFill[]> => {
  const read = await readToFill(file, ports);
  return read.note.stories.filter(({ labelled, column }) => labelled || column !== null).map((story) => forStory(read, story));
};

/** What is wrong after a story was filled in; null where nothing is. */
const faultOf = async (toFill: StoryToFill, typed: PartWords): Promise<unknown> => {
  const filled = await fillIn(toFill, typed, ports.reader);
  if (filled === null) return null;
  const { text } = toFill.source;
  if (applyEdits(text, filled.edits) !== filled.text) return { path: toFill.source.path, moved: filled.text };
  const back = filled.edits.reduceRight((after, { from, to }, at) => {
    const shift = filled.edits.slice(0, at).reduce((sum, edit) => sum + edit.text.length - (edit.to - edit.from), 0);
    return after.slice(0, from + shift) + text.slice(from, to) + after.slice(from + shift + (filled.edits[at]?.text.length ?? 0));
  }, filled.text);
  if (back !== text) return { path: toFill.source.path, lost: back };
  return filled.isReadBack ? null : { path: toFill.source.path, typed, edits: filled.edits };
};

describe('filling in the stories of the fixtures and of the sample vault', () => {
  const files = corpus.filter(({ path, text }) => !shared.test(path) && /(?:\b[Ss]ituation|\*\*[SC]|\bS[:-]|\| ?story|情境|स्थिति|Situa)/.test(text));

  test('there are many of them', () => {
    expect(files.length).toBeGreaterThan(25);
  });

  test.each(files)('$path: all five parts are read back as typed, and every other byte stays', async (file) => {
    for (const toFill of await storiesOf(file)) {
      await fc.assert(fc.asyncProperty(words, async (typed) => {
        expect(await faultOf(toFill, typed)).toBeNull();
      }), { ...runs, numRuns: 2 });
    }
  });
});
