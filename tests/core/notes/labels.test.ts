import { describe, expect, test } from '@jest/globals';
import { passageOf } from '../../../src/core/notes/passage';
import { headingLabel, partNamed, starLabelAt } from '../../../src/core/notes/star-labels';
import { isPlaceholder, splitStar } from '../../../src/core/notes/star-text';
import { roleOfHeading, turnLabelAt } from '../../../src/core/notes/turn-labels';

describe('the label of a part', () => {
  test.each([
    ['S: late', 'situation', 3, true],
    ['**S:** late', 'situation', 7, true],
    ['**S**: late', 'situation', 7, true],
    ['**S** late', 'situation', 6, true],
    ['__T:__ be fast', 'task', 7, true],
    ['*A:* I did', 'action', 5, true],
    ['_R:_ 40 s', 'result', 5, true],
    ['**R :** 40 s', 'result', 8, true],
    ['**Situation:** late', 'situation', 15, false],
    ['**Situation**', 'situation', 13, false],
    ['Situation - late', 'situation', 12, false],
    ['Situation – late', 'situation', 12, false],
    ['SITUATION: late', 'situation', 11, false],
    ['**Context:** late', 'situation', 13, false],
    ['**S (Situation):** late', 'situation', 19, false],
    ['**Situation (S):** late', 'situation', 19, false],
    ['**Action - my approach:** x', 'action', 26, false],
    ['**Action (how I fixed it):** x', 'action', 31 - 2, false],
    ['**Results:** 40 s', 'result', 13, false],
    ['**Outcome:** 40 s', 'result', 13, false],
    ['**Lessons learned:** x', 'learning', 21, false],
    ['**What I learned:** x', 'learning', 20, false],
    ['+R: x', 'learning', 4, false],
    ['(S) late', 'situation', 4, true],
    ['(S): late', 'situation', 5, true],
    ['**📋 S** : late', 'situation', 10 + 1, true],
    ['**情况：** late', 'situation', 8, false],
    ['**Resultado:** 40 s', 'result', 15, false],
    ['S：late', 'situation', 2, true],
  ] as const)('%s', (words, part, length, letter) => {
    expect(starLabelAt(words)).toMatchObject({ part, length, letter });
  });

  test.each(['Sit: x', 'S late', 'A queue', 'Result', 'Time management: x', '**Strengths:** x', '**Application:** x', '**Team:** x', '**Steps:**', 'As a lead: x', '**bold** words', '', '**S', '(X) y', 'Situationship: x'])('%s opens none', (words) => {
    expect(starLabelAt(words)).toBeNull();
  });

  test.each([
    ['Situation', 'situation', false],
    ['S – Situation', 'situation', false],
    ['✅ S - Situation', 'situation', false],
    ['Action (how I fixed it)', 'action', false],
    ['T', 'task', true],
  ] as const)('a heading %s names %s', (title, part, letter) => {
    expect(headingLabel(title)).toEqual({ part, letter });
  });

  test.each(['Situations I met', 'Actions and more', 'Notes', '', 'x'.repeat(500)])('a heading %s names none', (title) => {
    expect(headingLabel(title)).toBeNull();
  });

  test('a bare word names its part', () => {
    expect([partNamed(' Outcome '), partNamed('T'), partNamed('Team')]).toEqual(['result', 'task', null]);
  });
});

describe('splitting words into parts', () => {
  const split = (text: string): Readonly<Record<string, string>> | null => {
    const star = splitStar(passageOf(text, { from: 0, to: text.length }));
    return star === null ? null : Object.fromEntries(Object.entries(star.parts).map(([name, part]) => [name, part.text]));
  };

  test.each([
    ['two labels', 'S: late\nA: I moved it', { situation: 'late', action: 'I moved it' }],
    ['a label said twice in a row goes on', 'S: late\nA: I moved it\nA: and again', { situation: 'late', action: 'I moved it\nA: and again' }],
    ['words before the first label are none', 'My story\nS: late\nA: I moved it', { situation: 'late', action: 'I moved it' }],
    ['two lines in italics at the end', 'S: late\nA: I moved it\n\n_Measure\nfirst._', { situation: 'late', action: 'I moved it', learning: '_Measure\nfirst._' }],
    ['italics in the middle are no learning', 'S: late\nA: I _moved_ it', { situation: 'late', action: 'I _moved_ it' }],
    ['letters within a line', 'S: late T: be fast; A: I did. R: 40 s', { situation: 'late', task: 'be fast;', action: 'I did.', result: '40 s' }],
    ['one label', 'A: I moved it', null],
    ['one label twice', 'A: one\nA: two', null],
    ['letters within a line without S or T', 'see plan A: x and R: y', null],
    ['none', 'I moved it', null],
    ['nothing', '', null],
  ])('%s', (_what, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('a label without words is blank', () => {
    const text = 'S: late\nT:\nA: I moved it';
    expect(splitStar(passageOf(text, { from: 0, to: text.length }))?.blanks.map((blank) => blank.text)).toEqual(['T:']);
  });

  test.each(['', '-', '--', '…', '...', 'NA', 'n/a', 'TBD', 'todo', '^', '?', '[Write here]', '*[Your experience]*', '[YOUR METRICS]', '1. 2. 3.', '(No metrics yet …)', '(to do)', '<fill in>', '**TBD**', 'none', 'xxx', 'x', 'X', '✓', '✅', '☑️', '☐'])('%j stands for words', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['0', '40 s', 'no', 'nobody left', '[[Note]] and more', '1. one', '(we) did it', '[x] done', 'Notable', 'x86', 'y'])('%j is words', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('the label of a turn', () => {
  test.each([
    ['**H:** hello', { role: 'unknown', key: 'h', speaker: 'H', colon: true, length: 7 }],
    ['**Q (Dina):** why', { role: 'asker', key: 'q', speaker: 'Dina', colon: true, length: 14 }],
    ['**A (Nuri)** says', { role: 'candidate', key: 'a', speaker: 'Nuri', colon: false }],
    ['Q: why', { role: 'asker', key: 'q', speaker: null, length: 3 }],
    ['**Interviewer:** why', { role: 'asker', key: 'interviewer', speaker: null }],
    ['**Dina (Interviewer):** why', { role: 'asker', key: 'dina', speaker: 'Dina' }],
    ['**YOUR ANSWER:** x', { role: 'candidate', key: 'your answer' }],
    ['Me: x', { role: 'candidate', key: 'me' }],
    ['**Follow-up (Dina):** how', { role: 'asker', followUp: true, speaker: 'Dina' }],
    ['**Follow up question:** how', { role: 'asker', followUp: true }],
    ['**[00:55] Dina:** why', { role: 'unknown', key: 'dina', speaker: 'Dina' }],
    ['[00:00:05–00:01:12] Interviewer: why', { role: 'asker', key: 'interviewer' }],
    ['**Interviewer**: why', { role: 'asker', colon: true }],
    ['Dina Falk: why', { role: 'unknown', key: 'dina falk' }],
  ])('%s', (words, expected) => {
    expect(turnLabelAt(words)).toMatchObject(expected);
  });

  test.each(['hello there', 'note: small letters', 'A sentence that ends in a colon but is far too long for a name: x', '12:30 lunch', '', '**'])('%s has none', (words) => {
    expect(turnLabelAt(words)).toBeNull();
  });

  test.each([
    ["Interviewer's Question", 'asker', false],
    ['Interviewer’s Further Questions', 'asker', true],
    ['Interviewer Statement', 'asker', false],
    ['Follow-Up by Interviewer', 'asker', true],
    ['Follow-up question by the interviewer', 'asker', true],
    ['Question', 'asker', false],
    ['Your Response', 'candidate', false],
    ['My answer', 'candidate', false],
    ["Candidate's reply", 'candidate', false],
  ] as const)('a heading "%s" gives the role %s', (title, role, followUp) => {
    expect(roleOfHeading(title)).toEqual({ role, followUp });
  });

  test.each(['Your Current Response Improvement', 'What the interviewer is expecting', 'Analysis', "Nuri's answer: what to improve", 'x'.repeat(300)])('a heading "%s" gives none', (title) => {
    expect(roleOfHeading(title)).toBeNull();
  });
});
