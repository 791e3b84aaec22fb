import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import { beforeLabelBehind, labelsInRuns } from '../../../src/core/notes/star-letter-runs';
import { lines, read, toldStories } from './told';

/** The parts that a run gives, with the words that each line has for it. */
const runs = (...note: readonly string[]): readonly string[] => {
  const page = readPage('note.md', lines(...note));
  return [...labelsInRuns(page).values()].flat().map(({ part, line, words }) => `${part}: ${page.text.slice(words, line.to)}`);
};

const glued = ['situation: late maps again', 'action: moved the host', 'result: no more calls'];

describe('letters glued to their words', () => {
  test.each([
    ['a dash', ['S-late maps again', 'A-moved the host', 'R-no more calls']],
    ['a full stop', ['S. late maps again', 'A. moved the host', 'R. no more calls']],
    ['a bracket', ['S) late maps again', 'A) moved the host', 'R) no more calls']],
    ['bullets', ['- S-late maps again', '- A-moved the host', '- R-no more calls']],
    ['lines between', ['S-late maps again', 'A-moved the host', '', 'T-shirts for all', 'R-no more calls'].filter((line) => !line.startsWith('T'))],
  ])('%s', (_what, note) => {
    expect(runs(...note)).toEqual(glued);
  });

  test.each([
    ['two of them', ['S-late maps again', 'R-no more calls']],
    ['another order', ['A-late maps again', 'S-moved the host', 'R-no more calls']],
    ['two signs', ['S-late maps again', 'A. moved the host', 'R-no more calls']],
    ['a heading between', ['S-late maps again', 'A-moved the host', '## More', 'R-no more calls']],
    ['words of one letter', ['S-curve', 'A-level', 'R-tree']],
    ['a list of choices', ['S. the first of all', 'A. the next of all', 'B. the third of all', 'R. the last of all']],
  ])('%s make no run', (_what, note) => {
    expect(runs(...note)).toEqual([]);
  });

  test('a run in each section is a story of its own', () => {
    const note = ['## Maps', 'S-I saw late maps', 'A-I moved the host', 'R-no more calls', 'L-Look first', '', '## Bills', 'S-I saw wrong bills', 'A-I wrote a check', 'R-none since May'];
    expect(toldStories(read(lines(...note)))).toEqual(['full Maps ; S=I saw late maps ; A=I moved the host ; R=no more calls ; L=Look first', 'full Bills ; S=I saw wrong bills ; A=I wrote a check ; R=none since May']);
  });
});

describe('labels in brackets behind their words', () => {
  const story = ['full Maps ; S=The maps were late ; T=I had to mend it ; A=I moved the host ; R=Nobody calls any more'];

  test.each([
    ['in one line', ['The maps were late (S). I had to mend it (T). I moved the host (A). Nobody calls any more (R).']],
    ['a line each', ['The maps were late (S)', 'I had to mend it (T)', 'I moved the host (A)', 'Nobody calls any more (R)']],
    ['names in bullets', ['- The maps were late [Situation]', '- I had to mend it [Task]', '- I moved the host [Action]', '- Nobody calls any more [Result]']],
  ])('%s', (_what, note) => {
    expect(toldStories(read(lines('## Maps', ...note)))).toEqual(story);
  });

  test.each([
    ['brackets in front', ['(S) The maps were late (T) I had to mend it (A) I moved the host (R) Nobody calls']],
    ['a title with its letter', ['> [!info] S (Situation)', '> [!info] A (Action)', '> [!info] R (Result)']],
    ['words behind the last', ['The maps were late (S) and I moved the host (A) and nobody calls (R) any more']],
    ['one alone', ['The size of all maps (S)']],
  ])('%s are no run', (_what, note) => {
    expect(runs(...note)).toEqual([]);
  });

  test.each([
    ['I moved the host (A).', 'I moved the host'],
    ['I moved the host [Action]', 'I moved the host'],
    ['I moved the host (T)', 'I moved the host (T)'],
    ['I moved the host (at night)', 'I moved the host (at night)'],
  ])('an action "%s" has the words "%s"', (text, words) => {
    expect(text.slice(0, beforeLabelBehind(text, 'action'))).toBe(words);
  });
});
