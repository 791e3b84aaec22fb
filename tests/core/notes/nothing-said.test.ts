import { describe, expect, test } from '@jest/globals';
import { tellsNothingSaid } from '../../../src/core/notes/nothing-said';
import { lines, read, told } from './told';

describe('a line that tells of no answer', () => {
  test.each([
    'blanked', 'I just blanked', 'blanked out here', 'my mind went blank', 'drew a blank', 'no idea', 'uh, no idea', 'had no clue', 'nothing came to mind', 'had nothing',
    "couldn't say", "couldn't think of an example", 'could not remember', "didn't know", 'did not know the answer', 'dunno', '(no idea)', '*blanked*', 'no answer, sorry', 'idk',
  ])('%s', (line) => {
    expect(tellsNothingSaid(line)).toBe(true);
  });

  test.each([
    ['an answer in the negative', 'no'],
    ['nothing, as an answer', 'nothing'],
    ['what nobody knew', 'no idea was too small for us'],
    ['what was said instead', 'had no example, said I would ask first'],
    ['a failing of the work', "couldn't say no to the customer"],
    ['what the others knew', "they didn't know"],
    ['what was not known then', "didn't know the port was shared, so I asked"],
    ['an empty field', 'blank cells were read as zero'],
    ['no words', ''],
  ])('is not %s', (_what, line) => {
    expect(tellsNothingSaid(line)).toBe(false);
  });
});

describe('a question whose answer was not there', () => {
  test.each([
    ['behind an arrow', ['1. Why maps?', '   => no idea'], ['Q Why maps?', '  R: no idea']],
    ['below an entry', ['- Why maps?', '  - blanked', '- Why us?', '  - the roads'], ['Q Why maps?', '  R: blanked', 'Q Why us?', '  A note: the roads']],
    ['behind the label of an answer', ['Q: Why maps?', "A: couldn't say", '', 'Q: Why us?', 'A: the roads'], ['Q Why maps?', "  R: couldn't say", 'Q Why us?', '  A note: the roads']],
    ['on its own line', ['- Why us?', '  - the roads', '  - how many? forty', '  - how old? no idea'], ['Q Why us?', '  A note: the roads', 'F how many?', '  A note: forty', 'F how old?', '  R: no idea']],
  ])('is unanswered %s', (_where, note, expected) => {
    expect(told(read(lines(...note)))).toEqual(expected);
  });

  test('with what stands below the round left out', () => {
    expect(told(read(lines('Q1. Why us?', '- the roads', 'Q2. Why maps?', '- nothing came to mind', '', 'Feedback: he liked the ferry story', '', 'Q3. How many maps?', '- forty')))).toEqual(['Q Why us?', '  A note: the roads', 'Q Why maps?', '  R: nothing came to mind', 'Q How many maps?', '  A note: forty']);
  });

  test('what could be better, on the last line of a noted answer, is a reflection', () => {
    expect(told(read(lines('Question: Why maps?', 'My answer: the roads', 'Could improve: name the harbour', 'Question: Why us?', 'My answer: no idea')))).toEqual(['Q Why maps?', '  A note: the roads', '  R: Could improve: name the harbour', 'Q Why us?', '  R: no idea']);
  });

  test('a line that only wraps goes on with the answer', () => {
    const wrapped = 'the roads and the harbour and all the lamps along the quay, which the town';
    expect(told(read(lines('Q: Why maps?', `A: ${wrapped}`, 'should improve before the winter', '', 'Q: Why us?', 'A: forty maps')))).toEqual(['Q Why maps?', `  A verbatim: ${wrapped} / should improve before the winter`, 'Q Why us?', '  A note: forty maps']);
  });

  test('in a talk the words of a speaker stay an answer', () => {
    expect(told(read(lines('**Interviewer:** Why maps?', '**Me:** No idea.', '**Interviewer:** Why us?', '**Me:** I like your roads.')))).toEqual(['Q Why maps?', '  A note: No idea.', 'Q Why us?', '  A verbatim: I like your roads.']);
  });
});
