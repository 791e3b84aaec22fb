import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from './told';

describe('follow-ups with their answers on the line', () => {
  test('below an entry of a list', () => {
    const note = ['* Tell me about an outage', '    * the map server', '    * how did you hear of it? Support rang us', '    * why did it fall? one lock for all', '    * what would catch it earlier next time? an alert', '    * what did it cost?'];
    expect(told(read(lines(...note)))).toEqual([
      'Q Tell me about an outage', '  A note: the map server', 'F how did you hear of it?', '  A note: Support rang us', 'F why did it fall?', '  A note: one lock for all',
      'F what would catch it earlier next time?', '  A note: an alert', 'F what did it cost?',
    ]);
  });

  test('on indented lines below a bare question', () => {
    expect(told(read(lines('Questions', '', 'Biggest outage? - the ferry', '    how long was it? two hours', '    who saw it first?', '', 'Why us? - the roads')))).toEqual([
      'Q Biggest outage?', '  A note: the ferry', 'F how long was it?', '  A note: two hours', 'F who saw it first?', 'Q Why us?', '  A note: the roads',
    ]);
  });

  test('one that stands alone keeps a new sentence: it may go on asking', () => {
    expect(told(read(lines('* Tell me about an outage', '    * the map server', '    * why did it fall? Root cause')))).toEqual(['Q Tell me about an outage', '  A note: the map server', 'F why did it fall? Root cause']);
  });

  test.each([
    ['what I shall say', '    * how will I say it next time?', '  R: how will I say it next time?'],
    ['what could be better', '    * next time draw it', '  R: next time draw it'],
    ['what is asked of the next time', '    * what would you change next time?', 'F what would you change next time?'],
  ])('%s', (_what, line, expected) => {
    expect(told(read(lines('* Tell me about an outage', '    * the map server', line)))).toEqual(['Q Tell me about an outage', '  A note: the map server', expected]);
  });

  const answered = ['**Q1:** Which map are you proud of?', '**A1:** the harbour'];
  const next = ['', '**Q2:** Why us?', '**A2:** the roads'];
  const read2 = ['Q Why us?', '  A note: the roads'];

  test.each([
    ['below a head', ['follow-ups:', '- How big was it? -> two metres', '- And who paid? -> the town']],
    ['right below the answer', ['- How big was it? -> two metres', '- And who paid? => the town']],
  ])('%s in a labelled round', (_where, list) => {
    expect(told(read(lines(...answered, ...list, ...next)))).toEqual(['Q Which map are you proud of?', '  A note: the harbour', 'F How big was it?', '  A note: two metres', 'F And who paid?', '  A note: the town', ...read2]);
  });

  test.each([
    ['steps of an answer', ['- survey -> draw -> print']],
    ['a question of the answer itself, with more below it', ['- How big was it? -> two metres', 'and framed']],
    ['an arrow without a question', ['- size -> two metres']],
  ])('%s stay in the answer', (_what, list) => {
    expect(told(read(lines(...answered, ...list, ...next))).filter((line) => line.startsWith('F'))).toEqual([]);
  });
});
