import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

describe('a round told in prose that quotes what was asked', () => {
  test('each quoted question with what was said to it', () => {
    const note = lines(
      'Ilka and the harbour master, an hour in the old office.', '',
      'He began: "which of your piers had the most trouble?" The northern one. I said that the piles sank for a year.', '',
      '"What was the cause?" Soft ground.', '"And behind that?" I went red.', '',
      'Ilka at the end: "what would you do with twice the money?" Steel.',
    );
    expect(told(read(note))).toEqual([
      'Q which of your piers had the most trouble?', '  A verbatim: The northern one. I said that the piles sank for a year.',
      'Q What was the cause?', '  A note: Soft ground.', 'F And behind that?', '  A verbatim: I went red.',
      'Q what would you do with twice the money?', '  A note: Steel.',
    ]);
  });

  test('questions that the writer quotes with a lead and without marks', () => {
    const note = lines('Then Ilka wanted to know who chose the stone. I told her it was me.', '', 'She went on: how did you test it? I said with sandbags. Her next one: what would you change today? Said the lamps.');
    expect(told(read(note))).toEqual([
      'Q Then Ilka wanted to know who chose the stone.', '  A reported: I told her it was me.',
      'Q how did you test it?', '  A reported: I said with sandbags.', 'F what would you change today?', '  A reported: Said the lamps.',
    ]);
  });

  test('lines that ask and answer, beside one that tells who asked', () => {
    const note = lines('She asked what I would show to a child. I said the lamp.', '', 'Where do you see yourself in five years? Still at the harbour.', '', 'Would you work at night? Yes.', '', 'How does one teach care? Slowly.');
    expect(told(read(note))).toEqual([
      'Q She asked what I would show to a child.', '  A reported: I said the lamp.', 'Q Where do you see yourself in five years?', '  A note: Still at the harbour.',
      'Q Would you work at night?', '  A note: Yes.', 'Q How does one teach care?', '  A note: Slowly.',
    ]);
  });

  test('one that is reported beside questions with arrows', () => {
    const note = lines('He asked how I find a leak and I gave the whole list.', '', 'why do lamps flicker => the cable', '', 'difference between a pier and a mole => one is open below', '', 'when do you close the harbour? => from nine on');
    expect(read(note).questions.map(({ text }) => text)).toEqual(['He asked how I find a leak', 'why do lamps flicker', 'difference between a pier and a mole', 'when do you close the harbour?']);
  });
});

describe('prose that is no round', () => {
  test.each([
    ['a page about a tool', ['People ask why I wrote a parser. I said I wanted to learn. "Why not use yacc?" is the usual reply. "Is it fast enough?" Yes.', '', 'How do you install it? Run the script.', '', 'What do you need? A compiler.']],
    ['a plan with questions to oneself', ['The plan for the week: what is left to do? The lamps.', '', 'I said I would call. Who pays? We do.']],
    ['quotes of a story', ['My boss wrote "can you come at nine?" and my friend said "are you mad?"', '', 'I said yes.']],
    ['questions and answers about a house', ['What do you pay? Nothing.', '', 'Where do you park? In the yard.']],
  ])('%s', (_what, note) => {
    expect(read(lines(...note)).questions.filter(({ source }) => source === 'debrief')).toEqual([]);
  });
});

describe('questions behind a "Q" and an arrow', () => {
  test('are one line each, with what was said below', () => {
    const note = lines('Q -> for which reason would you leave the harbour', ' growth, said as written', 'Q -> are you ready to go to the islands in the winter', ' yes twice a year', 'Q -> why us', ' the lamps');
    expect(told(read(note))).toEqual([
      'Q for which reason would you leave the harbour', '  A note: growth, said as written', 'Q are you ready to go to the islands in the winter', '  A note: yes twice a year', 'Q why us', '  A note: the lamps',
    ]);
  });
});

describe('a debrief of arrows below a label', () => {
  test('what the label leads to was asked; what asks below follows up', () => {
    const note = lines('Main task: design a harbour for 300 ships', '=> two basins and a lock', '=> what if the lock fails', '-> we wait for the tide', 'Second: what would you measure', '=> the tide, each hour');
    expect(told(read(note))).toEqual([
      'Q Main task: design a harbour for 300 ships', '  A note: two basins and a lock', 'F what if the lock fails', '  A verbatim: we wait for the tide', 'Q Second: what would you measure', '  A note: the tide, each hour',
    ]);
  });

  test('what somebody threw in amid an answer asks nothing', () => {
    const note = lines('- A time where you took a risk', '\t- > the night ferry once more, though I had told it an hour before. Ilka laughed: "the same boat?" It was.');
    expect(read(note).questions.map(({ text }) => text)).toEqual(['A time where you took a risk']);
  });
});
