import { describe, expect, test } from '@jest/globals';
import { spellsAcronym } from '../../../src/core/notes/acronym-lists';
import { lines, read, told } from './told';

describe('a list that explains an acronym', () => {
  test.each([
    ['letters in bold', ['**F**irst the place', '**A**fter it the time', '**S**teps', '**T**ell the end']],
    ['letters in code', ['`F`irst the place', '`A`fter it the time', '`S`teps']],
    ['letters before a dash', ['F - First the place', 'A – After it the time', 'S — Steps']],
    ['letters in front of brackets', ['**F** (First)', '**A** (After)', '**S** (Steps)']],
    ['letters before a colon', ['**F: First**', '**A: After**', '**S: Steps**']],
  ])('in %s', (_what, entries) => {
    expect(spellsAcronym(entries)).toBe(true);
  });

  test.each([
    ['two letters', ['**F**irst the place', '**A**fter it the time']],
    ['one letter again', ['**F**irst the place', '**A**fter it the time', '**F**inal words']],
    ['an entry of another kind', ['**F**irst the place', '**A**fter it the time', '**S**teps', 'And why?']],
    ['choices', ['A - Put it in a queue', 'B - Drop it', 'C - Wait']],
    ['words in bold', ['**First** the place', '**After** it the time', '**Steps**']],
    ['nothing', []],
  ])('is none with %s', (_what, entries) => {
    expect(spellsAcronym(entries)).toBe(false);
  });

  test('asks nothing, however much stands below its letters', () => {
    const note = lines('- **F**irst', '  - Who is there?', '  - Where is it?', '- **A**fter', '  - How much do I want?', '  - When do I want it?', '- **S**teps', '  - How do I get there?', '  - Why is it worth it?');
    expect(told(read(note))).toEqual([]);
  });

  test('leaves a list of questions beside it alone', () => {
    const note = lines('- **F**irst', '  - Who is there?', '- **A**fter', '  - How much do I want?', '- **S**teps', '  - How do I get there?', '', '## Questions', '', '- Why us?', '- Why now?');
    expect(told(read(note))).toEqual(['Q Why us?', 'Q Why now?']);
  });

  test('in letters of entries that ask is a list of questions all the same', () => {
    expect(told(read(lines('## Questions', '', '- D: Why us?', '- E: Why now?', '- F: Why a queue?')))).toHaveLength(3);
  });
});
