import { describe, expect, test } from '@jest/globals';
import { classify, cuesReady } from '../../../src/core/critique/classify';
import { likenessTable } from '../../../src/core/critique/kinds/likeness-table';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import { repairTypos } from '../../../src/core/critique/kinds/typos';
import { exampleQuestions } from './kinds/example-questions';

const alone = { category: null, parentKind: null };
const rows = Object.entries(exampleQuestions).flatMap(([kind, questions]) => questions.map((question) => ({ question, kind })));

describe('the kind of a question', () => {
  test('the table holds at least 120 questions', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  test.each(rows)('"$question" is of the kind $kind', ({ question, kind }) => {
    expect(classify(question, alone)?.kind.id).toBe(kind);
  });

  test.each(rows)('the reason for "$question" quotes words or a heading', ({ question }) => {
    expect(classify(question, alone)?.reason).toMatch(/^".+" in the question/);
  });

  test.each(rows)('"$question" keeps its kind in bold, in capitals and without its mark', ({ question, kind }) => {
    const bare = question.replace(/[?!.]+$/, '');
    expect(classify(`**${bare}**`, alone)?.kind.id).toBe(kind);
    expect(classify(bare.toUpperCase(), alone)?.kind.id).toBe(kind);
  });
});

describe('what decides when the words leave it open', () => {
  test.each([
    ['Okay', 'nothing'],
    ['', 'nothing'],
    ['Can you elaborate?', 'nothing'],
    ['And then?', 'nothing'],
    ['Tell me about a time', 'nothing'],
    ['?????', 'nothing'],
  ])('"%s" decides %s', (question) => {
    expect(classify(question, alone)).toBeNull();
  });

  test('a follow-up without words of its own takes the kind of its parent and says so', () => {
    const found = classify('Can you elaborate?', { category: null, parentKind: 'failure' });
    expect(found?.kind.id).toBe('failure');
    expect(found?.reason).toBe('follows a question of the kind "Failure"');
  });

  test('likeness decides where no cue does, and says so', () => {
    const found = classify('Which of your referees would speak best of you, and saying what?', alone);
    expect(found?.kind.id).toBe('strengths-weaknesses');
    expect(found?.reason).toMatch(/^".+" in the question, by likeness to questions of this kind$/);
  });

  test('likeness overrules a cue that only touches the question', () => {
    const found = classify('How many testers work on the project with you?', alone);
    expect(found?.kind.id).toBe('fact');
  });

  test('a follow-up that is like nothing for sure takes the kind of its parent', () => {
    expect(classify('And the next morning?', { category: null, parentKind: 'failure' })?.kind.id).toBe('failure');
  });

  test.each([
    ['Do you have any questions for us?'],
    ['What would you like to ask me?'],
    ['If you were a kitchen tool, which one?'],
    ['We will be in touch'],
    ['Round 3'],
  ])('"%s" is of no kind', (question) => {
    expect(classify(question, alone)).toBeNull();
  });

  test('a bare why leans on its parent', () => {
    expect(classify('Why?', { category: null, parentKind: 'leaving' })?.kind.id).toBe('leaving');
  });

  test('a follow-up with words of its own keeps them', () => {
    expect(classify('How does it scale?', { category: null, parentKind: 'failure' })?.kind.id).toBe('scale');
  });

  test('the heading above decides when neither words nor parent do', () => {
    const found = classify('Tell me about a time', { category: 'Conflict resolution', parentKind: null });
    expect(found?.kind.id).toBe('conflict');
    expect(found?.reason).toBe('"conflict resolution" in the heading above');
  });

  test('the words of the question win over the heading', () => {
    expect(classify('What is your biggest weakness?', { category: 'Conflict', parentKind: null })?.kind.id).toBe('strengths-weaknesses');
  });

  test('an unknown parent kind and an idle heading leave it open', () => {
    expect(classify('And then?', { category: 'Round 2', parentKind: 'no-such-kind' })).toBeNull();
  });

  test('curly quotes read as straight ones', () => {
    expect(classify('What’s your role?', alone)?.kind.id).toBe('role');
  });

  test('the end of a long preamble is still heard', () => {
    expect(classify(`${'We have many things here. '.repeat(200)}So why are you leaving?`, alone)?.kind.id).toBe('leaving');
  });

  test('a hostile question is read in no time', () => {
    const hostile = ['why '.repeat(2000), 'a'.repeat(20000), 'what did you '.repeat(1500), '((((('.repeat(3000)];
    const before = performance.now();
    for (const question of hostile) classify(question, alone);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('repair of typing slips', () => {
  test.each([
    ['conflct with a peer', 'conflict with a peer'],
    ['my weakneses', 'my weakness'],
    ['leadrship', 'leadership'],
    ['custmoer', 'customer'],
    ['feedbackk?', 'feedback?'],
  ])('"%s" reads "%s"', (typed, meant) => {
    expect(repairTypos(typed)).toBe(meant);
  });

  test.each([['protect the data'], ['a reader'], ['read'], ['conflict'], ['12345678'], [''], ['leaned over'], ['motivate'], ['standard work']])('"%s" stands', (text) => {
    expect(repairTypos(text)).toBe(text);
  });
});

test('the cues get ready one by one, once, and find the same before and after', () => {
  const before = classify('Why did you choose Kafka?', { category: null, parentKind: null });
  const pauses = [...cuesReady()].length;
  const cues = questionKinds.flatMap((kind) => kind.cues).length;
  expect([0, cues, cues + likenessTable.features.length]).toContain(pauses);
  expect([...cuesReady()]).toEqual([]);
  expect(classify('Why did you choose Kafka?', { category: null, parentKind: null })).toEqual(before);
  expect(before?.kind.id).toBe('technical-decision');
});
