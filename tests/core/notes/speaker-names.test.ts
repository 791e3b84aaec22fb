import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../src/core/notes/steps';
import { speakerNames } from '../../../src/core/notes/speaker-names';
import { lines } from './told';

const namesIn = (...text: readonly string[]): readonly string[] => drain(speakerNames(lines(...text)));

describe('who speaks in a transcript', () => {
  test.each([
    ['voices of WebVTT', ['WEBVTT', '', '00:01.000 --> 00:02.000', '<v Kofi Berg>Why?', '', '00:03.000 --> 00:04.000', '<v.loud Nuri Adan>So.']],
    ['names in SRT', ['1', '00:00:01,000 --> 00:00:02,000', 'Kofi Berg: Why?', '', '2', '00:00:03,000 --> 00:00:04,000', 'Nuri Adan: So.']],
    ['names with a time', ['Kofi Berg  0:01', 'Why?', '', 'Nuri Adan  0:03', 'So.']],
    ['names in brackets with a time', ['[Kofi Berg] 14:02:01', 'Why?', '[Nuri Adan] 14:02:03', 'So.']],
    ['bold labels', ['**Kofi Berg:** Why?', '', '**Nuri Adan:** So.']],
    ['bold labels with a time', ['**[00:55] Kofi Berg:** Why?', '', '**[00:58] Nuri Adan:** So.']],
    ['plain labels', ['Kofi Berg: Why?', 'Nuri Adan: So.']],
    ['names in brackets behind a label', ['**Host (Kofi Berg):** Why?', '**Guest (Nuri Adan):** So.']],
  ])('%s', (_what, text) => {
    expect(namesIn(...text)).toEqual(['Kofi Berg', 'Nuri Adan']);
  });

  test('stands in order of turns, each name once whatever its case', () => {
    expect(namesIn('Kofi: Why?', 'Nuri: So.', 'NURI: And so.', 'nuri: no label', 'Nuri: Then.')).toEqual(['Nuri', 'Kofi']);
  });

  test.each([
    ['labels that tell a role', ['**Interviewer:** Why?', '**Candidate:** So.', 'Q: Why?', 'A: So.', 'Me: So.']],
    ['parts of a story', ['**Situation:** late', '**S:** late', '**Result:** on time']],
    ['list items', ['- Kofi: Why?', '1. Nuri: So.']],
    ['headings, tables and code', ['# Kofi: why', '| Kofi: | b |', '| - | - |', '```', 'Nuri: so', '```']],
    ['prose', ['We spoke about this: nothing.', 'no label: none']],
    ['nothing', ['']],
  ])('%s give nobody', (_what, text) => {
    expect(namesIn(...text)).toEqual([]);
  });

  test('lists no more than a circle of people', () => {
    const labels = Array.from({ length: 40 }, (_, at) => `Speaker${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : 'x'}: Why?`);
    expect(namesIn(...labels)).toHaveLength(8);
  });

  test('pauses on a long transcript', () => {
    const steps = speakerNames('Kofi: Why?\nNuri: So.\n'.repeat(3000));
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
  });
});
