import { describe, expect, test } from '@jest/globals';
import { dayOf, roundOf } from '../../../src/core/notes/round';
import { readNote } from '../../../src/core/notes/read-note';
import { lines } from './told';

const today = '2026-11-22';

const debrief = ['1. Why us?', '   => I said maps'];
const talk = ['**Asha:** Why us?', '**Me:** I like maps and I want to draw them.', '**Asha:** And why now?', '**Me:** My team is closing.'];
const drill = ['Q: Why us?', 'A: I like maps.', '', 'Q: Why now?', 'A: My team is closing.'];
const bank = ['| question | story 1 |', '| --- | --- |', '| Tell me about a failure | S: late<br>A: I moved it |'];
const expected = ['Questions I expect', '1. Why us?', '2. Tell me about a failure'];

function isRound(note: readonly string[], frontMatter: Readonly<Record<string, string>> = {}): boolean {
  return roundOf(readNote({ path: 'a.md', text: lines(...note), frontMatter }), today) !== null;
}

describe('a note tells of a round', () => {
  test.each([
    ['a debrief, dated or not', debrief, {}],
    ['a talk whose speakers are named', talk, {}],
    ['questions whose answers are mostly memories', ['Q: Why us?', 'A: I said I like maps.', '', 'Q: Why now?', 'A: I told them that my team closes.', '', 'Q: And salary?', 'A: 90k'], {}],
    ['answers with an outcome', drill, { outcome: 'passed' }],
    ['answers with the name of the round', drill, { round: 'phone screen' }],
    ['answers with a rating', drill, { 'self-rating': '2' }],
    ['answers with a company and a day', drill, { company: 'Acme', date: '2026-11-02' }],
    ['stories told with a rating', bank, { company: 'Acme', 'self-rating': '3' }],
    ['stories told in a round of a day', bank, { round: 'panel', date: '2026-11-02' }],
    ['answers of a mock of a day', drill, { tags: 'interview, mock', date: '2026-11-02' }],
    ['answers of today', drill, { company: 'Acme', date: today }],
  ])('by %s', (_why, note, properties) => {
    expect(isRound(note, properties)).toBe(true);
  });

  test.each([
    ['a drill', drill, {}],
    ['a drill with one answer that tells what was said', [...drill, '', 'Q: What is your weakness?', 'A: I told my manager about the leak.'], {}],
    ['a drill with the day it was made', drill, { date: '2026-11-02' }],
    ['a table of stories', bank, { company: 'Acme' }],
    ['a table of stories for a company, with the day it was made', bank, { company: 'Acme', date: '2026-11-02' }],
    ['a drill for mocks', drill, { tags: 'interview, mock' }],
    ['the questions expected of an interview to come', expected, { company: 'Acme', date: '2026-12-01', round: 'final' }],
    ['the questions expected today', expected, { company: 'Acme', date: today, round: 'final' }],
    ['a debrief dated in the future', debrief, { date: '2026-11-23' }],
    ['nothing that was asked', ['A long day.'], { outcome: 'passed' }],
  ])('but not %s', (_what, note, properties) => {
    expect(isRound(note, properties)).toBe(false);
  });

  test('with its company and day', () => {
    expect(roundOf(readNote({ path: 'Interviews/x.md', text: lines(...debrief), frontMatter: { company: 'Acme', date: '2026-11-02 10:30' } }), today))
      .toEqual({ path: 'Interviews/x.md', company: 'Acme', date: '2026-11-02' });
  });
});

describe('the day of a property', () => {
  test.each([['2026-11-02', '2026-11-02'], ['2026-11-02T10:30', '2026-11-02'], ['next week', null], ['', null], [null, null]])('%s is %s', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});
