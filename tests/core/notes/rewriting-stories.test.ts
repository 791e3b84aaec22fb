import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, type InterviewNote, type Story } from '../../../src/core/notes/interview-note';
import { readPage } from '../../../src/core/notes/page';
import { blockRewritings, type Rewriting } from '../../../src/core/notes/rewrite-block';
import { cellEdit, type PartWords } from '../../../src/core/notes/rewrite-cell';
import { newStoryInRow, partCellRewritings } from '../../../src/core/notes/rewrite-table';
import { underRewritings } from '../../../src/core/notes/rewrite-under';
import { slotsOf } from '../../../src/core/notes/story-slots';
import { anyText, runs, typedWords } from './any-note';
import { read } from './told';

const words: fc.Arbitrary<PartWords> = fc
  .tuple(typedWords, typedWords, fc.constant(''), typedWords, typedWords)
  .map((all) => Object.fromEntries(partNames.map((part, at) => [part, all[at] ?? ''])) as PartWords);

/** Every way to give the stories and questions of a note some words, in each kind of place. */
function waysIn(text: string, note: InterviewNote, typed: PartWords): readonly Rewriting[] {
  const page = readPage('a.md', text);
  const ofStory = (story: Story): readonly Rewriting[] => {
    const cell = story.column === null ? null : cellEdit(text, { from: story.from, to: story.to }, typed);
    return [...(cell === null ? [] : [[cell]]), ...blockRewritings(page, story, typed), ...partCellRewritings(page, story, typed)];
  };
  return [
    ...note.stories.flatMap(ofStory),
    ...note.questions.flatMap((question) => [...underRewritings(page, { question, stories: note.stories }, typed)]),
    ...note.questions.map(({ line }) => newStoryInRow(page, line - 1, { words: typed, stories: new Set(['story 1']) })),
  ];
}

/** What is wrong with some changes; null where they lie in order, apart and inside of the text. */
function faultOf(text: string, edits: Rewriting): unknown {
  const isApart = edits.every(({ from, to }, at) => from <= to && from >= (edits[at - 1]?.to ?? 0) && to <= text.length);
  return isApart ? null : { text, edits };
}

describe('writing a story into any note', () => {
  test('the changes lie in order, apart and inside of the note', () => {
    fc.assert(
      fc.property(anyText, words, (text, typed) => {
        for (const edits of waysIn(text, read(text), typed)) expect(faultOf(text, edits)).toBeNull();
      }),
      runs,
    );
  });

  test('labels are found in order, their words behind them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = readPage('a.md', text);
        for (const story of read(text).stories) {
          const slots = slotsOf(page, story);
          expect(slots.filter(({ from, words: at, to }) => from > at || at > to || to > text.length)).toEqual([]);
          expect([...slots].sort((a, b) => a.from - b.from)).toEqual(slots);
        }
      }),
      runs,
    );
  });
});
