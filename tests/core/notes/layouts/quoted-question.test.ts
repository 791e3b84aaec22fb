import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from '../told';

const story = ['', '**Situation:** late maps', '', '**Action:** I moved them', '', '**Result:** 40 s'];

describe('a question in quotes behind a label', () => {
  test.each(['Answers', 'Answers the question', 'Likely question', 'Practice', 'When asked', '对应问题'])('"%s" above a story: the story answers it and keeps its title', (label) => {
    const note = read(lines('### Late maps', '', `**${label}:** "Tell me about a time you were late."`, ...story));
    expect(told(note).filter((line) => !line.startsWith(' '))).toEqual(['Q Tell me about a time you were late.']);
    expect(note.stories.map(({ title, questions }) => [title, questions])).toEqual([['Late maps', [note.questions[0]?.id]]]);
  });

  test('above a story that is still to be written it asks all the same', () => {
    const note = read(lines('### [Title]', '', '**Answers:** "Tell me about a time you were late."', '', '**Situation:** [Where?]', '', '**Action:** [What did you do?]', '', '**Result:** [Number]'));
    expect([told(note), toldStories(note)]).toEqual([['Q Tell me about a time you were late.'], []]);
  });

  test('in a list each is one', () => {
    expect(told(read(lines('## Out loud', '', '- Explain the maps to a child.', '- Answer: "What do you want from a lead?"', '- Answer: "How do you rest?"'))).slice(-2)).toEqual(['Q What do you want from a lead?', 'Q How do you rest?']);
  });

  test.each([
    ['an answer in quotes', ['## Why us?', 'Answer: "Do you know the maps?"'], ['Q Why us?', '  A verbatim: Do you know the maps?']],
    ['a quote that asks nothing', ['## Notes', 'Answers: "the maps"'], []],
    ['no quotes', ['## Notes', 'Answers: what they want'], []],
  ])('%s is none', (_what, note, expected) => {
    expect(told(read(lines(...note)))).toEqual(expected);
  });
});
