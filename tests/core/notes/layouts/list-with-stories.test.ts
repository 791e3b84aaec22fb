import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

describe('a list of questions, some with a story below', () => {
  const parts = ['   - **S:** late maps', '   - **A:** I moved them', '   - **R:** 40 s'];
  const answer = '  A verbatim: **S:** late maps / **A:** I moved them / **R:** 40 s';
  const first = '1. Tell me about a time you were late';

  test.each([
    ['below a heading', ['# Interview questions', '']],
    ['in a note without headings', []],
  ])('%s keeps those behind the story', (_where, above) => {
    const note = read(lines(...above, first, ...parts, '2. Why us?', '   - I like it.'));
    expect(told(note)).toEqual(['Q Tell me about a time you were late', answer, 'Q Why us?', '  A verbatim: I like it.']);
    expect(note.stories.map(({ title, questions }) => [title, questions])).toEqual([['Tell me about a time you were late', [note.questions[0]?.id]]]);
  });

  test('keeps those between two stories', () => {
    const note = read(lines('# Interview questions', '', first, ...parts, '2. Why us?', '   - I like it.', '3. Describe a quarrel', ...parts));
    expect(told(note)).toEqual(['Q Tell me about a time you were late', answer, 'Q Why us?', '  A verbatim: I like it.', 'Q Describe a quarrel', answer]);
    expect(note.stories).toHaveLength(2);
  });

  test('of several above one story beside them is answered by it', () => {
    const note = read(lines('# Late maps', '- Tell me about a time you were late', '- Describe a failure', '', '**S:** late maps', '**A:** I moved them', '**R:** 40 s'));
    expect([told(note), note.stories.map(({ questions }) => questions.length)]).toEqual([['Q Tell me about a time you were late', 'Q Describe a failure'], [2]]);
  });
});
