import { describe, expect, test } from '@jest/globals';
import { competencies } from '../../../../src/core/critique/question-kind';
import type { QuestionKind } from '../../../../src/core/critique/question-kind';
import { kindById, questionKinds } from '../../../../src/core/critique/kinds/question-kinds';
import { exampleQuestions } from './example-questions';

const needed = [
  'greeting', 'introduction', 'motivation', 'leaving', 'strengths-weaknesses', 'achievement', 'ownership', 'leadership', 'influence',
  'conflict', 'failure', 'feedback', 'mentoring', 'collaboration', 'ambiguity', 'prioritisation', 'problem-solving', 'technical-decision',
  'scale', 'reliability', 'technical-concept', 'learning', 'customer', 'plans', 'role', 'fact', 'project', 'system-design',
];
const kinds = questionKinds.map((kind) => ({ id: kind.id, kind }));

function sentencesOf(kind: QuestionKind): readonly string[] {
  return [
    ...kind.expects, ...Object.values(kind.expectsAt), ...kind.why, ...kind.waysToAnswer, ...kind.efficientWays,
    ...kind.practice, ...kind.technicalAreas, ...kind.howToHandle, ...kind.followUps,
  ];
}

function bare(sentence: string): string {
  return sentence.toLowerCase().replace(/^(?:sde-\d|staff): /, '').replace(/[^a-z0-9]+/g, ' ').trim();
}

describe('the table of question kinds', () => {
  test('it holds at least 24 kinds, the needed ones among them', () => {
    expect(questionKinds.length).toBeGreaterThanOrEqual(24);
    expect(needed.filter((id) => kindById(id) === null)).toEqual([]);
  });

  test('ids are kebab-case and unique, names too', () => {
    expect(questionKinds.map((kind) => kind.id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(questionKinds.map((kind) => kind.id)).size).toBe(questionKinds.length);
    expect(new Set(questionKinds.map((kind) => kind.name)).size).toBe(questionKinds.length);
  });

  test('no sentence stands twice, under one kind or under two', () => {
    const all = questionKinds.flatMap((kind) => sentencesOf(kind).map(bare));
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  test('an unknown id has no kind', () => {
    expect(kindById('small-hours')).toBeNull();
  });

  test('examples name only kinds that exist, and every kind has at least five', () => {
    expect(Object.keys(exampleQuestions).filter((id) => kindById(id) === null)).toEqual([]);
    expect(questionKinds.filter((kind) => (exampleQuestions[kind.id] ?? []).length < 5).map((kind) => kind.id)).toEqual([]);
  });
});

describe.each(kinds)('the kind $id', ({ id, kind }) => {
  test('says enough and not too much', () => {
    expect(between(kind.expects.length, 2, 4)).toBe(true);
    expect(between(kind.why.length, 2, 3)).toBe(true);
    expect(kind.waysToAnswer.length).toBeGreaterThanOrEqual(4);
    expect(between(kind.efficientWays.length, 2, 3)).toBe(true);
    expect(between(kind.practice.length, 2, 3)).toBe(true);
    expect(between(kind.howToHandle.length, 2, 3)).toBe(true);
    expect(Object.keys(kind.expectsAt)).toEqual(['SDE-2', 'SDE-3', 'staff']);
  });

  test('has five follow-ups, each a question', () => {
    expect(kind.followUps).toHaveLength(5);
    expect(kind.followUps.filter((line) => !line.endsWith('?'))).toEqual([]);
  });

  test('speaks in short whole sentences', () => {
    expect(sentencesOf(kind).filter((sentence) => sentence.split(' ').length > 25)).toEqual([]);
    expect(sentencesOf(kind).filter((sentence) => !/^[A-Z"].*[.?]"?$/.test(sentence))).toEqual([]);
  });

  test('asks for a past event only where the answer is a story', () => {
    expect(kind.pastEvent).toBe(kind.shape === 'story');
    expect(competencies).toEqual(expect.arrayContaining([...kind.competencies]));
  });

  test('every cue is met by one of its example questions', () => {
    const examples = (exampleQuestions[id] ?? []).map((question) => question.toLowerCase());
    expect(kind.cues.filter((cue) => !examples.some((question) => cue.words.test(question))).map((cue) => cue.words.source)).toEqual([]);
  });

  test('no cue keeps a memory between two questions', () => {
    expect(kind.cues.filter((cue) => cue.words.global || cue.words.sticky)).toEqual([]);
  });

  test('cues are written for plain words: in small letters, and find what a search in any case finds', () => {
    expect(kind.cues.filter((cue) => cue.words.flags !== '' || /[A-Z]/.test(cue.words.source.replace(/\\[WSDB]/g, ''))).map((cue) => cue.words.source)).toEqual([]);
    const plain = (exampleQuestions[id] ?? []).map((question) => question.toLowerCase());
    for (const { words } of kind.cues) {
      const anyCase = new RegExp(words.source, 'i');
      expect(plain.map((question) => words.exec(question)?.index)).toEqual(plain.map((question) => anyCase.exec(question)?.index));
    }
  });
});

test.each([
  ['greeting', 4], ['fact', 6], ['introduction', 60], ['failure', 60], ['conflict', 60], ['strengths-weaknesses', 40],
  ['prioritisation', 40], ['leaving', 30], ['motivation', 30], ['reliability', 40], ['technical-decision', 40],
])('the floor of %s is %d words', (id, floor) => {
  expect(kindById(id)?.floor).toBe(floor);
});

function between(count: number, low: number, high: number): boolean {
  return count >= low && count <= high;
}
