import { describe, expect, test } from '@jest/globals';
import { expectedAt } from '../../../src/core/critique/expected-at';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import { levels, type Level, type QuestionKind } from '../../../src/core/critique/question-kind';
import type { Subject } from '../../../src/core/critique/rule';
import { levelScope } from '../../../src/core/critique/rules/level-scope';
import { oneSidedImpact } from '../../../src/core/critique/rules/one-sided-impact';
import { subjectOf } from './rules/example-subject';

const at = (kind: QuestionKind | null, level: Level, more: Partial<Parameters<typeof expectedAt>[0]> = {}): readonly string[] =>
  expectedAt({ kind, level, ofQuestion: [], ofWriter: [], ...more });

const kindOf = (id: string): QuestionKind | null => questionKinds.find((kind) => kind.id === id) ?? null;
const ladder = [{ level: 'SDE-2', text: 'a library' }, { level: 'senior', text: 'one deep\nproblem' }, { level: 'Staff', text: 'many teams' }];

describe('each level expects something else of a story', () => {
  test.each(questionKinds.filter(({ pastEvent }) => pastEvent).map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
    const lines = levels.map((level) => at(kind, level).join('\n'));
    const [first, second, third, last] = lines;
    expect(second).not.toBe('');
    expect(new Set([second, third, last]).size).toBe(3);
    expect(first).toBe(second);
  });

  test.each(questionKinds.filter(({ pastEvent }) => pastEvent).map((kind) => [kind.id, kind] as const))('%s says below SDE-3 what the levels above would add, and above nothing of the levels below', (_id, kind) => {
    const below = at(kind, 'SDE-2').join('\n');
    for (const higher of [kind.expectsAt['SDE-3'], kind.expectsAt.staff]) expect(below).toContain(higher ?? 'no line');
    expect(at(kind, 'staff')).toEqual([kind.expectsAt.staff]);
    expect(at(kind, 'SDE-3')).toEqual([kind.expectsAt['SDE-3']]);
  });
});

describe('the writer\'s ladder for all questions', () => {
  test.each([['SDE-2', 'Your rubric says at SDE-2: "a library".'], ['SDE-3', 'Your rubric says at senior: "one deep problem".'], ['staff', 'Your rubric says at Staff: "many teams".']] as const)(
    'stands in place of ours at %s', (level, line) => {
      expect(at(kindOf('conflict'), level, { ofWriter: ladder })).toEqual([line]);
    },
  );

  test('leaves ours where it has no word on the level', () => {
    expect(at(kindOf('conflict'), 'SDE-1', { ofWriter: ladder })).toEqual(at(kindOf('conflict'), 'SDE-1'));
    expect(at(kindOf('conflict'), 'staff', { ofWriter: ladder.slice(0, 1) })).toEqual(at(kindOf('conflict'), 'staff'));
  });

  test.each([['technical-concept'], ['system-design'], ['failure']])('is for %s', (id) => {
    expect(at(kindOf(id), 'staff', { ofWriter: ladder })).toEqual(['Your rubric says at Staff: "many teams".']);
  });

  test.each([['greeting'], ['fact'], ['leaving'], ['motivation'], ['introduction']])('is not for %s', (id) => {
    expect(at(kindOf(id), 'staff', { ofWriter: ladder })).toEqual(at(kindOf(id), 'staff'));
    expect(at(null, 'staff', { ofWriter: ladder })).toEqual([]);
  });
});

describe('the ladder that stands with the question', () => {
  test('wins over all others, and opens with the level that is judged at', () => {
    expect(at(kindOf('conflict'), 'SDE-3', { ofQuestion: ladder, ofWriter: [{ level: 'SDE-3', text: 'other' }] })).toEqual([
      'Your own ladder says at senior: "one deep problem". At other levels: SDE-2: "a library"; Staff: "many teams".',
    ]);
    expect(at(null, 'staff', { ofQuestion: ladder.slice(2) })).toEqual(['Your own ladder says at Staff: "many teams".']);
  });

  test('is told whole where it has no word on the level', () => {
    expect(at(kindOf('conflict'), 'SDE-1', { ofQuestion: ladder })).toEqual(['Your own ladder says: SDE-2: "a library"; senior: "one deep problem"; Staff: "many teams".']);
  });
});

describe('rules that know levels judge by them', () => {
  const judgedAt = (subject: Subject, rule: typeof levelScope): readonly number[] => levels.map((level) => rule.judge({ ...subject, level }).length);

  test('a result in technical terms alone is one-sided from SDE-3 on', () => {
    const subject = subjectOf({ question: 'Tell me about a project you are proud of.', answer: 'I rewrote the importer in Go. It took three weeks and I measured each step. The run time fell from 40 minutes to 3 minutes and the memory by half.' });
    expect(judgedAt(subject, oneSidedImpact)).toEqual([0, 0, 1, 1]);
  });

  test('a story of one team is small for staff', () => {
    const subject = subjectOf({ question: 'Tell me about a project you are proud of.', answer: 'I rewrote the importer of our team with a colleague. It was slow because every row was checked twice. I profiled it, found the cause and removed the second check. The run time fell from 40 minutes to 3 minutes.' });
    expect(judgedAt(subject, levelScope).slice(0, 2)).toEqual([0, 0]);
    expect(judgedAt(subject, levelScope)[3]).toBe(1);
  });
});
