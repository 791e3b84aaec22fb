import { describe, expect, test } from '@jest/globals';
import { questionNamed, questionsNamed, storyName, storyTitle, titleSaid } from '../../../../src/core/notebook/insights/story-collision-words';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { table } from '../delivered/notes-told';

const bank = [
  '---', 'tags: [interview]', '---', '## Bell buoy', '', '**Situation:** The bell of the outer buoy rang all night in spring.', '',
  '**Task:** I had to find out why.', '', '**Action:** I put a counter on the arm.', '', '**Result:** Rings went down from 900 to 40 a night.', '',
].join('\n');
const notebook = notebookOfNotes({ 'Prep/table.md': table, 'Prep/bank.md': bank });
const idOf = (words: string): string => notebook.stories.find(({ story }) => (story.parts.situation?.text ?? '').includes(words))?.story.id ?? '';

describe('the name of a story', () => {
  test('is its title', () => {
    expect(storyTitle(idOf('outer buoy'), notebook)).toBe('Bell buoy');
    expect(storyName(idOf('outer buoy'), notebook)).toBe('"Bell buoy"');
  });

  test('is how it opens where only the question is above it', () => {
    expect(storyTitle(idOf('lighthouse'), notebook)).toBeNull();
    expect(storyName(idOf('lighthouse'), notebook)).toBe('"I set one timer for all"');
  });

  test('is none for a story that is not there', () => {
    expect(storyName('nothing', notebook)).toBeNull();
  });

  test.each([
    ['told the bell buoy once more', '"Bell buoy"'],
    ['told the buoy once more', null],
    ['', null],
  ])('that is said: "%s"', (said, name) => {
    expect(titleSaid([idOf('lighthouse'), idOf('outer buoy')], said, notebook)).toBe(name);
  });
});

describe('questions in a message', () => {
  test.each([
    [['How?', 'Why?'], 'for "How?" and for "Why?"'],
    [['a', 'b', 'c'], 'for "a", for "b" and for "c"'],
    [['a', 'b', 'c', 'd', 'e'], 'for "a", for "b", for "c" and for 2 more'],
    [[null, 'Why?'], 'again for "Why?"'],
    [[null, null], 'for 2 questions'],
    [[' ', 'How\nso?'], 'again for "How so?"'],
  ])('%j: %s', (texts, words) => {
    expect(questionsNamed(texts)).toBe(words);
  });

  test('are cut where they are long', () => {
    expect(questionNamed('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen?')).toBe('"one two three four five six seven eight nine ten eleven twelve thirteen fourteen .."');
  });
});
