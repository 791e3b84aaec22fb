import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from './told';

/** A reading with what is left of the note below it. */
function readingOf(...note: readonly string[]): readonly string[] {
  const found = read(lines(...note));
  return [...told(found), ...found.remarks.map(({ text }) => `remark ${text.replace(/\n/g, ' / ')}`)];
}

describe('whole notes told in words', () => {
  test('a talk with what happened in it, and notes to self', () => {
    const note = [
      'Mira: How did you cut the rope costs?',
      'Me: We moved to hemp from the islands.',
      '*She nodded.*',
      'Mira: By how much?',
      'Me: 40%',
      'Mira: What would you do differently next time?',
      'Me: Start with the knots.',
      '',
      'Notes to self:',
      '- number first',
      '- Mira is a mate, ask her about the crew',
      '',
      'Mira: Any questions for me?',
      'Me: What is a night shift like?',
    ];
    expect(readingOf(...note)).toEqual([
      'Q How did you cut the rope costs?',
      '  A verbatim: We moved to hemp from the islands.',
      'Q By how much?',
      '  A note: 40%',
      'Q What would you do differently next time?',
      '  A note: Start with the knots.',
      'REV Any questions for me?',
      '  A verbatim: What is a night shift like?',
      'remark *She nodded.*',
      'remark Notes to self:',
      'remark number first',
      'remark Mira is a mate, ask her about the crew',
    ]);
  });

  test('a round told line by line', () => {
    const note = [
      'Kim asked what I do now.',
      '- charts, piers',
      'Kim asked how big the crew is.',
      '- six',
      'She asked why I leave -> more sea',
      'How many charts a year? Forty, some years fifty of them.',
      'Which one was the hardest? The harbour one.',
      'He wanted to know when I can start. In three months.',
      '',
      'Feedback from Kim: talk slower',
    ];
    expect(readingOf(...note)).toEqual([
      'Q Kim asked what I do now.',
      '  A note: charts, piers',
      'Q Kim asked how big the crew is.',
      '  A note: six',
      'Q She asked why I leave',
      '  A note: more sea',
      'F How many charts a year?',
      '  A note: Forty, some years fifty of them.',
      'F Which one was the hardest?',
      '  A note: The harbour one.',
      'F He wanted to know when I can start.',
      '  A note: In three months.',
      'remark Feedback from Kim: talk slower',
    ]);
  });

  test('a list of what was asked, with answers on the lines', () => {
    const note = [
      '## Round with the harbour master',
      '',
      '- tell me about a time you failed - told the fog night, forgot the number',
      '- conflict? told the buoy story',
      '- Which chart was the hardest?',
      '  - why ink? already there',
      '  - what breaks first? the paper, single sheet',
      '  - how did you find out? A mate rang',
      '  - who decided? me and Tom',
      '  - what would you do next time? draw two',
      '  - spare lamp? no idea',
    ];
    expect(readingOf(...note)).toEqual([
      'Q tell me about a time you failed',
      '  A reported: told the fog night',
      '  R: forgot the number',
      'Q conflict?',
      '  A reported: told the buoy story',
      'Q Which chart was the hardest?',
      'F why ink?',
      '  A note: already there',
      'F what breaks first?',
      '  A note: the paper, single sheet',
      'F how did you find out?',
      '  A note: A mate rang',
      'F who decided?',
      '  A verbatim: me and Tom',
      'F what would you do next time?',
      '  A note: draw two',
      'F spare lamp?',
      '  R: no idea',
    ]);
  });

  test('what the writer wants to ask below an arrow debrief', () => {
    const note = [
      '1. Could you say a little on your background?',
      '   => said my intro. 8 yrs, three harbours',
      '2. how big is your crew?',
      '   => half a dozen, plus the mate',
      '   --> could improve: have the names',
      '',
      'Questions to ask them',
      '- how do you split the piers?',
      '- is the night shift paid?',
      '',
      'Only 25 minutes, so no time for mine',
    ];
    expect(readingOf(...note)).toEqual([
      'Q Could you say a little on your background?',
      '  A reported: said my intro. 8 yrs, three harbours',
      'Q how big is your crew?',
      '  A note: half a dozen, plus the mate',
      '  R: could improve: have the names',
      'REV how do you split the piers?',
      'REV is the night shift paid?',
      'remark Questions to ask them',
      'remark Only 25 minutes, so no time for mine',
    ]);
  });

  test('questions without answers keep their words', () => {
    const note = [
      '1. Explain a tide (10 min)',
      '2. How do you fold a chart? (asked twice)',
      '3. What is a fathom? Explain with an example.',
      '4. Tell me about a conflict? What did you learn?',
      '5. Which rope and why? Hemp or flax?',
      '6. Do you know the coast? If yes, how well?',
      '7. What is your greatest strength? Your weakness?',
      '8. What is a knot? How is it tied?',
    ];
    expect(readingOf(...note)).toEqual([
      'Q Explain a tide (10 min)',
      'Q How do you fold a chart?',
      'Q What is a fathom? Explain with an example.',
      'Q Tell me about a conflict? What did you learn?',
      'Q Which rope and why? Hemp or flax?',
      'Q Do you know the coast? If yes, how well?',
      'Q What is your greatest strength? Your weakness?',
      'Q What is a knot? How is it tied?',
    ]);
  });
});
