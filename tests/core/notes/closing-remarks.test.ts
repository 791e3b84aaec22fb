import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from './told';

const first = ['Q: Why do you leave?', 'A: the maps are done', ''];
const talk = [...first, 'Q: How do you draw a river?', 'A: two lines and a label'];

function reading(...note: readonly string[]): readonly string[] {
  const found = read(lines(...note));
  return [...told(found), ...found.remarks.map(({ text }) => `remark ${text.replace(/\n/g, ' / ')}`)];
}

const plain = reading(...talk);

describe('what is noted below the last answer of a round', () => {
  test.each([
    ['how the talk was held', 'phone line dropped twice'],
    ['what failed elsewhere', "couldn't name a single bridge on the coast"],
    ['what never came up', 'They never asked about bridges'],
    ['a late start', 'Started twenty minutes late because of a power cut'],
  ])('%s is a remark', (_what, line) => {
    expect(reading(...talk, '', line)).toEqual([...plain, `remark ${line}`]);
  });

  test('two paragraphs and the lines below each are remarks', () => {
    expect(reading(...talk, '', 'blanked on the harbour lights', 'rejected on Monday', '', 'the shared editor was laggy')).toEqual([
      ...plain, 'remark blanked on the harbour lights / rejected on Monday', 'remark the shared editor was laggy',
    ]);
  });

  test.each([
    ['shares a word with the question', 'River answer sounded rehearsed'],
    ['points at it', 'Stumbled here, should draw it slower'],
    ['names nothing else', 'I rambled'],
  ])('a failing that %s is a reflection on the last question', (_what, line) => {
    expect(reading(...talk, '', line)).toEqual([...plain, `  R: ${line}`]);
  });

  test('a reflection that an arrow debrief put under the last question goes too', () => {
    const note = ['1. Why do you leave?', '   => the maps are done', '2. How do you draw a river?', '   => two lines'];
    expect(reading(...note, '', 'I blanked on harbour lights, should read the pilot book')).toEqual([
      'Q Why do you leave?', '  A verbatim: the maps are done', 'Q How do you draw a river?', '  A note: two lines', 'remark I blanked on harbour lights, should read the pilot book',
    ]);
  });

  test('bare questions with their answers below', () => {
    const note = ['Why do you leave?', 'no, at sea we had none of that', '', 'How do you draw a river?', 'said two lines', '', 'phone line dropped twice'];
    expect(reading(...note).at(-1)).toBe('remark phone line dropped twice');
  });
});

describe('what stays with the last answer', () => {
  test.each([
    ['a paragraph that is no issue', ['The label goes along the bank.']],
    ['a paragraph that goes on after an issue', ['phone line dropped twice', '', 'The label goes along the bank.']],
    ['a list', ['- blanked on the harbour lights']],
    ['a question', ['blanked on what harbour lights are?']],
    ['a long paragraph', [`blanked on the harbour lights ${'and on the lamps along the quay '.repeat(6)}`]],
  ])('%s', (_what, below) => {
    expect(reading(...talk, '', ...below).filter((line) => line.startsWith('remark'))).toEqual([]);
  });

  test('what is said of the only question', () => {
    expect(reading('1. How do you draw a river?', '   => two lines', '', 'I blanked on harbour lights')).toEqual(['Q How do you draw a river?', '  A note: two lines', '  R: I blanked on harbour lights']);
  });

  test('in a note whose answers have paragraphs', () => {
    const note = ['Q: Why do you leave?', 'A: the maps are done', '', 'I drew them all', '', ...talk.slice(3), '', 'forgot the harbour lights on the coast'];
    expect(reading(...note).filter((line) => line.startsWith('remark'))).toEqual([]);
  });

  test('an answer whose first line is an issue', () => {
    expect(reading(...first, 'Q: How do you draw a river?', '', 'A: forgot the harbour lights on the coast').filter((line) => line.startsWith('remark'))).toEqual([]);
  });

  test('words under a heading of their own are remarks already', () => {
    expect(reading(...talk, '', '# Afterwards', 'phone line dropped twice')).toEqual([...plain, 'remark phone line dropped twice']);
  });
});
