import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

describe('questions to the interviewer', () => {
  test.each([
    'Questions to ask them',
    '## Questions to ask',
    '### **Questions for the interviewer:**',
    'Questions I want to ask:',
    '## My questions for them'.replace('My questions', 'Questions'),
    '## Any questions for us?',
    '## 反问',
    'My qs:',
    '**Nice questions you can ask the interviewer:**',
    '## Perguntas para fazer à empresa',
    '## Fragen an das Unternehmen',
    '## Вопросы к работодателю',
  ])('%s', (label) => {
    expect(told(read(lines(label, '', '- Who is on call?', '- What broke last?')))).toEqual(['REV Who is on call?', 'REV What broke last?']);
  });

  test('they have no parent and stand in a list', () => {
    expect(read(lines('Questions to ask them', '- Who is on call?')).questions[0]).toMatchObject({ parent: null, source: 'list', reverse: true });
  });

  test('what comes after the list is no question of it', () => {
    expect(told(read(lines('## Questions to ask', '- Who is on call?', '', 'They answered all.', '- milk')))).toEqual(['REV Who is on call?']);
  });

  test('a heading holds for its sections, each with its own category', () => {
    const note = read(lines('# Questions to ask', '', '## The team', '- Who is on call?', '', 'They may not know.', '- milk', '', '## The work', '- What broke last?', '', '# Questions to answer', '- Why us?', '- Why now?'));
    expect(told(note)).toEqual(['REV Who is on call?', 'REV What broke last?', 'Q Why us?', 'Q Why now?']);
    expect(note.questions.map(({ category }) => category)).toEqual(['The team', 'The work', 'Questions to answer', 'Questions to answer']);
  });

  test('what stands below an entry is its answer, or asked on', () => {
    expect(told(read(lines('## Questions to ask', '- Who is on call?', '  - six of them', '  - How often?', '- What broke last?')))).toEqual([
      'REV Who is on call?', '  A note: six of them', 'REV How often?', 'REV What broke last?',
    ]);
  });

  test('bare lines that ask are entries', () => {
    expect(told(read(lines('Questions to ask them:', '', 'Who is on call?', 'What broke last?', '', 'Bring water.')))).toEqual(['REV Who is on call?', 'REV What broke last?']);
  });

  test.each(['## Questions to ask as an interviewer', '## Questions the interviewer asked', '## Questions asked'])('%s: they ask', (label) => {
    expect(told(read(lines(label, '- Who is on call?', '- What broke last?')))).toEqual(['Q Who is on call?', 'Q What broke last?']);
  });

  test('the words alone hold nothing', () => {
    expect(read('Questions to ask them').questions).toEqual([]);
  });
});

describe('stories to have ready', () => {
  const prompts = (...note: readonly string[]): readonly string[] => read(lines(...note)).checklist.map(({ text }) => text);

  test.each(['Prepare stories for:', 'Stories to prepare', '## Stories for', 'Have examples ready for:', '**Stories about:**'])('%s', (label) => {
    expect(prompts(label, '', '- Owning a launch', '', '- Saying no', '    ', '- Teaching')).toEqual(['Owning a launch', 'Saying no', 'Teaching']);
  });

  test('focus areas count where no list names stories', () => {
    expect(prompts('#### Focus areas:', '- ownership', '- conflict')).toEqual(['ownership', 'conflict']);
    expect(prompts('#### Focus areas:', '- ownership', '#### More', 'Prepare stories for:', '- Saying no')).toEqual(['Saying no']);
  });

  test('nested items belong to the prompt above them', () => {
    expect(prompts('Prepare stories for:', '- Owning a launch', '  - the search', '- Saying no')).toEqual(['Owning a launch', 'Saying no']);
  });

  test('they are no questions, and their offsets are the words', () => {
    const text = lines('Prepare stories for:', '- Describe a conflict');
    const note = read(text);
    expect(note.questions).toEqual([]);
    expect(note.checklist.map(({ from, to, line }) => [text.slice(from, to), line])).toEqual([['Describe a conflict', 2]]);
  });
});

describe('what is left blank', () => {
  const blanks = (...note: readonly string[]): readonly string[] => read(lines(...note)).blanks.map(({ text }) => text);

  test.each([
    ['a heading at the end', ['# A', 'x', '## feedback to seniors'], ['feedback to seniors']],
    ['a heading before another', ['## feedback to seniors', '', '## Next', 'x y z'], ['feedback to seniors']],
    ['a heading with a stub of two words', ['## feedback to seniors', '', 'managers', '', '', '', '', '', '', 'Something else here.'], ['feedback to seniors']],
    ['a label before a heading', ['Enablement:', '', '## Next', 'x y z'], ['Enablement:']],
    ['a label at the end', ['some words here', '', 'Enablement:'], ['Enablement:']],
    ['a bullet in capitals beside one that goes on', ['- TECH -- 40 s', '- BUSINESS', '', 'x'], ['BUSINESS']],
  ])('%s', (_what, note, expected) => {
    expect(blanks(...note)).toEqual(expected);
  });

  test.each([
    ['a heading with text', ['## Notes', 'Some words are here.']],
    ['a heading with headings below', ['# Round', '## One', 'Some words are here.']],
    ['a question without an answer', ['## Why do you leave?', '']],
    ['a label with a list', ['Steps:', '- one', '- two']],
    ['a label with a paragraph', ['Team:', '', 'Four of us worked there.']],
    ['a sentence', ['This is all.']],
  ])('%s is not', (_what, note) => {
    expect(blanks(...note)).toEqual([]);
  });
});
