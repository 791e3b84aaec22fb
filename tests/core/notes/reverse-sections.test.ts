import { describe, expect, test } from '@jest/globals';
import { undressedLabel } from '../../../src/core/notes/reverse-sections';
import { readNote } from '../../../src/core/notes/read-note';
import { lines, read, told } from './told';

const questions = (...note: readonly string[]): readonly string[] => told(read(lines(...note)));

describe('a section put to the interviewer', () => {
  test.each([
    ['groups with a label', ['## Questions I asked', 'There was little time.', '', 'To the lead:', '- Nights per month', '', 'To the juniors:', '- Are you content?'], ['REV Nights per month', 'REV Are you content?']],
    ['headings that ask', ['## Questions for them', '### What does a good year look like?', '### How are plans written down?'], ['REV What does a good year look like?', 'REV How are plans written down?']],
    ['labels in bold', ['## Questions to ask', '', '**Team**', '- How do you ship?', '', '**Growth**', '1. How do people grow here?', '2. Paid courses'], ['REV How do you ship?', 'REV How do people grow here?', 'REV Paid courses']],
    ['questions in bold with a reason', ['## Questions to ask', '', '**1. How do you ship?**', 'It shows the pace.', '', '**2. Who is on call?**'], ['REV How do you ship?', 'REV Who is on call?']],
    ['sub-headings', ['## Reverse interview questions', '### HR', '- What benefits are there?', '### Lead', '- How do you ship?'], ['REV What benefits are there?', 'REV How do you ship?']],
    ['topics with nested questions', ['## Questions to ask', '- Team', '  - How do you ship?', '  - Who is on call?', '- Growth', '  - How do people grow here?'], ['REV How do you ship?', 'REV Who is on call?', 'REV How do people grow here?']],
    ['a call-out', ['> [!question] Questions to ask', '> - How do you ship?', '> - Who is on call?'], ['REV How do you ship?', 'REV Who is on call?']],
    ['a heading that is asked itself', ['## Do you have any questions for us?', '- How do you ship?', '- Who is on call?'], ['REV Do you have any questions for us?', 'REV How do you ship?', 'REV Who is on call?']],
  ])('is theirs to answer: %s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });

  test('nested below an entry of a list, up to the next entry', () => {
    expect(questions('- Why this firm?', '- Tell me about a bug', '- Questions to ask:', '    - How do you ship?', '    - Who is on call?', '- What pay do you expect?')).toEqual([
      'Q Why this firm?', 'Q Tell me about a bug', 'REV How do you ship?', 'REV Who is on call?', 'Q What pay do you expect?',
    ]);
  });

  test('ends with its heading, and where they ask after all', () => {
    expect(questions('# Questions to ask', '- How do you ship?', '## Questions they asked me', '### Why maps?', '# Questions asked', '- Why us?')).toEqual(['REV How do you ship?', 'Q Why maps?', 'Q Why us?']);
  });

  test('in a note of that name', () => {
    const named = (path: string): readonly boolean[] => readNote({ path, text: lines('- How do you ship?', '- Who is on call?', '- Why do people leave?'), frontMatter: {} }).questions.map(({ reverse }) => reverse);
    expect(named('Jobs/questions-to-ask.md')).toEqual([true, true, true]);
    expect(named('Jobs/questions.md')).toEqual([false, false, false]);
  });

  test('ends a list in bold at the next title in bold', () => {
    expect(questions('**5. Questions for the interviewer**', '- How do you ship?', '', '**6. Why us?**', 'Your maps.')).toEqual(['REV How do you ship?', 'Q Why us?', '  A note: Your maps.']);
  });

  test.each([
    ['**Questions to ask:**', 'Questions to ask'],
    ['[!question]- Questions to ask', 'Questions to ask'],
    ['反问：', '反问'],
  ])('the label %s says %s', (words, expected) => {
    expect(undressedLabel(words)).toBe(expected);
  });
});
