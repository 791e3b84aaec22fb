import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import type { TextEdit } from '../../../src/core/notes/rewrite';
import { blockRewritings, fullLineEnd, inOrder, renamed } from '../../../src/core/notes/rewrite-block';
import type { PartWords } from '../../../src/core/notes/rewrite-cell';
import { slotsOf } from '../../../src/core/notes/story-slots';
import { lines, read } from './told';

const none: PartWords = { situation: '', task: '', action: '', result: '', learning: '' };

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((after, { from, to, text: words }) => after.slice(0, from) + words + after.slice(to), text);
}

/** The first way to give the note's first story some new words. */
function rewritten(text: string, words: Partial<PartWords>): string {
  const [story] = read(text).stories;
  if (story === undefined) throw new Error('The note has no story.');
  const standing = Object.fromEntries(Object.entries(story.parts).map(([name, part]) => [name, part?.text ?? '']));
  const [first = []] = blockRewritings(readPage('a.md', text), story, { ...none, ...standing, ...words });
  return applied(text, first);
}

/** The labels of the note's first story, those that wait for words with a `?`. */
function slots(text: string): readonly string[] {
  const [story] = read(text).stories;
  return story === undefined ? [] : slotsOf(readPage('a.md', text), story).map(({ part, isFilled, isInline, from, words }) => `${part}${isFilled ? '' : '?'}${isInline ? ' inline' : ''} ${JSON.stringify(text.slice(from, words))}`);
}

describe('the labelled places of a story', () => {
  test.each<[string, string, readonly string[]]>([
    ['letters', lines('## Why did it fail?', '', 'S: late texts', 'A: I moved them'), ['situation "S: "', 'action "A: "']],
    ['headings of their own', lines('## Why did it fail?', '', '### Situation', '', 'late texts', '', '### Action', '', 'I moved them'), ['situation "### Situation\\n\\n"', 'action "### Action\\n\\n"']],
    ['names alone above bullets', lines('## Why did it fail?', '', '**Situation**', '- late texts', '', '**Action**', '- I moved them'), ['situation "**Situation**\\n- "', 'action "**Action**\\n- "']],
    ['several on one line', lines('## Why did it fail?', '', '**S:** late texts **T:** be fast **A:** I moved them **R:** 40 s'), ['situation "**S:** "', 'task inline " **T:** "', 'action inline " **A:** "', 'result inline " **R:** "']],
    ['one that waits between others', lines('## Why did it fail?', '', 'S: late texts', 'T:', 'A: I moved them'), ['situation "S: "', 'task? "T:"', 'action "A: "']],
    ['one that waits at the end', lines('## Why did it fail?', '', 'S: late texts', 'A: I moved them', 'R:', '', '## Something else'), ['situation "S: "', 'action "A: "', 'result? "R:"']],
    ['a placeholder', lines('## Why did it fail?', '', '**S:** late texts', '**T:** TBD', '**A:** I moved them'), ['situation "**S:** "', 'task? "**T:** "', 'action "**A:** "']],
  ])('%s', (_what, text, expected) => {
    expect(slots(text)).toEqual(expected);
  });
});

describe('new words for a story in lines', () => {
  const under = (...story: readonly string[]): string => lines('## Why did it fail?', '', ...story, '');

  test.each<[string, readonly string[], Partial<PartWords>, readonly string[]]>([
    ['a part that changes', ['S: late texts', 'A: I moved them'], { action: 'I moved them to a queue' }, ['S: late texts', 'A: I moved them to a queue']],
    ['a new part in the middle', ['S: late texts', 'A: I moved them'], { task: 'be fast' }, ['S: late texts', 'T: be fast', 'A: I moved them']],
    ['two new parts side by side', ['S: late texts', 'R: 40 s, none late'], { task: 'be fast', action: 'I moved them' }, ['S: late texts', 'T: be fast', 'A: I moved them', 'R: 40 s, none late']],
    ['a new part in front', ['- T: be fast', '- A: I moved them', '- R: 40 s'], { situation: 'late texts' }, ['- S: late texts', '- T: be fast', '- A: I moved them', '- R: 40 s']],
    ['names in capitals', ['SITUATION: late texts', 'ACTION: I moved them'], { result: '40 s' }, ['SITUATION: late texts', 'ACTION: I moved them', 'RESULT: 40 s']],
    ['a letter with its name', ['**S (Situation):** late texts', '**A (Action):** I moved them'], { task: 'be fast' }, ['**S (Situation):** late texts', '**T (Task):** be fast', '**A (Action):** I moved them']],
    ['a blank line between the parts', ['**Situation:** late texts', '', '**Action:** I moved them'], { result: '40 s' }, ['**Situation:** late texts', '', '**Action:** I moved them', '', '**Result:** 40 s']],
    ['bullets below a name', ['**Situation**', '- late texts', '', '**Action**', '- I moved them'], { result: '40 s' }, ['**Situation**', '- late texts', '', '**Action**', '- I moved them', '', '**Result**', '- 40 s']],
    ['trailing blanks that break the line', ['**S:** late texts  ', '**A:** I moved them  '], { task: 'be fast' }, ['**S:** late texts  ', '**T:** be fast  ', '**A:** I moved them  ']],
    ['a label that waits', ['S: late texts', 'T:', 'A: I moved them'], { task: 'be fast' }, ['S: late texts', 'T: be fast', 'A: I moved them']],
    ['a heading that waits', ['### Situation', '', 'late texts', '', '### Action', '', 'I moved them', '', '### Result'], { result: '40 s' }, ['### Situation', '', 'late texts', '', '### Action', '', 'I moved them', '', '### Result', '40 s']],
    ['parts on one line', ['**S:** late texts **T:** be fast **A:** I moved them'], { result: '40 s' }, ['**S:** late texts **T:** be fast **A:** I moved them **R:** 40 s']],
    ['several lines in a bullet', ['- S: late texts', '- A: I moved them'], { result: '40 s\nnone late' }, ['- S: late texts', '- A: I moved them', '- R: 40 s', '  none late']],
    ['nothing new', ['S: late texts', 'A: I moved them'], { situation: ' late texts ' }, ['S: late texts', 'A: I moved them']],
  ])('%s', (_what, before, words, after) => {
    expect(rewritten(under(...before), words)).toBe(under(...after));
  });
});

describe('a label with another name', () => {
  test.each<[string, Parameters<typeof renamed>[1], Parameters<typeof renamed>[2], string]>([
    ['**S:** ', 'situation', 'result', '**R:** '],
    ['- **Situation** - ', 'situation', 'task', '- **Task** - '],
    ['### Action (How I did it)\n', 'action', 'result', '### Result\n'],
    ['**S - Situation**\n', 'situation', 'action', '**A - Action**\n'],
    ['**S (Situation):** ', 'situation', 'learning', '**L (Learning):** '],
    ['(S) ', 'situation', 'task', '(T) '],
    ['RESULT: ', 'result', 'learning', 'LEARNING: '],
    ['situation: ', 'situation', 'task', 'task: '],
    ['**What I learned:** ', 'learning', 'result', '**Result:** '],
  ])('%s of the %s for the %s', (lead, from, to, expected) => {
    expect(renamed(lead, from, to)).toBe(expected);
  });
});

describe('changes in order', () => {
  test('those at one place follow each other, those that overlap are left out, nothing is nothing', () => {
    const at = (from: number, to: number, text: string): TextEdit => ({ from, to, text });
    expect(inOrder([at(9, 9, 'c'), at(2, 4, 'a'), null, at(9, 9, 'd'), at(3, 5, 'x')])).toEqual([at(2, 4, 'a'), at(9, 9, 'cd')]);
    expect(inOrder([])).toEqual([]);
  });

  test.each([['one\ntwo', 1, 3], ['one  \ntwo', 1, 5], ['one\r\ntwo', 1, 3], ['one\rtwo', 1, 3], ['one\ntwo', 5, 7]])('the end of the line of an offset in %j', (text, offset, end) => {
    expect(fullLineEnd(readPage('a.md', text), offset)).toBe(end);
  });
});
