import { describe, expect, test } from '@jest/globals';
import { emptyReading } from '../../../../src/core/notes/drafts';
import { toldQuote } from '../../../../src/core/notes/layouts/told-quote';
import { readPage } from '../../../../src/core/notes/page';
import { lines, read, told } from '../told';

describe('a tale that quotes what was asked', () => {
  test('reads each quote behind a line that says who asks, and the reply in quotes', () => {
    const note = read(lines(
      '# The day I lost the maps', 'I showed my maps. The interviewer asked one thing that sounded easy:', '', '> "Why did you draw them by hand?"', '', 'I calmly answered:', '', '> "It was quick."', '',
      'Then came the follow-up:', '', '> “A printer is slow?”', '', 'I sat there. He looked up and said:', '', '> "So you could have printed them. Why did you not?"', '', 'That was the end.',
    ));
    expect(told(note)).toEqual(['Q Why did you draw them by hand?', '  A verbatim: It was quick.', 'F A printer is slow?', 'F So you could have printed them. Why did you not?']);
  });

  test.each(['I sat down, and the interviewer opened with one thing:', 'The interviewer wanted to know:', 'My first question from the interviewer was:', 'I was asked by a recruiter:'])('"%s" leads to what was asked', (lead) => {
    expect(told(read(lines(lead, '', '> "Why a queue?"')))).toEqual(['Q Why a queue?']);
  });

  test('reads what is told beside them, though it is one thing only', () => {
    const note = read(lines('The interviewer asked me:', '', '> "Why a queue?"', '', 'I spoke of spikes. He then asked me to draw the tables. I managed.'));
    expect(told(note)).toEqual(['Q Why a queue?', 'Q He then asked me to draw the tables.', '  A verbatim: I managed.']);
  });

  test.each([
    ['a saying', ['The interviewer taught me one thing:', '', '> **A map is never done. Who would draw it all?**']],
    ['words of my own', ['I asked myself:', '', '> "Why did I come?"', '', 'And I told my friend:', '', '> "Why did you not come?"']],
    ['one quote of nobody who interviews', ['She said:', '', '> "Why did you not come?"']],
    ['a quote of several lines', ['The interviewer wrote:', '', '> "Why did we', '> not take him?"']],
    ['a quote that asks nothing', ['The interviewer said:', '', '> "We will call you."']],
  ])('%s is none', (_what, note) => {
    expect(toldQuote.read(readPage('note.md', lines(...note)), () => true)).toEqual(emptyReading);
  });
});
