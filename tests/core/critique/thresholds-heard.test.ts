import { describe, expect, test } from '@jest/globals';
import type { Finding, Rule, Subject } from '../../../src/core/critique/rule';
import { fillers } from '../../../src/core/critique/rules/fillers';
import { situationHeavy } from '../../../src/core/critique/rules/situation-heavy';
import { tooBrief } from '../../../src/core/critique/rules/too-brief';
import { thresholdsOf, type ThresholdsSet } from '../../../src/core/critique/thresholds';
import { gapsOf } from '../../../src/core/stories/gaps';
import { storyOf } from '../stories/story-of';
import { subjectOf } from './rules/example-subject';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

const judged = (rule: Rule, subject: Subject, set: ThresholdsSet): readonly Finding[] => rule.judge({ ...subject, thresholds: thresholdsOf(set) });

describe('a floor that the user set is the floor', () => {
  test.each([
    { question: 'Nice to meet you.', count: 4, id: 'floor-greeting', floor: 12 },
    { question: 'How many people were in your team?', count: 6, id: 'floor-fact', floor: 20 },
    { question: 'Tell me about yourself.', count: 60, id: 'floor-introduction', floor: 120 },
    { question: 'Tell me about a conflict with a colleague.', count: 60, id: 'floor-story', floor: 150 },
    { question: 'Tell me about a time you failed.', count: 60, id: 'floor-failure', floor: 80 },
    { question: 'What is your greatest weakness?', count: 40, id: 'floor-weakness', floor: 70 },
    { question: 'Why are you leaving your current company?', count: 30, id: 'floor-leaving', floor: 50 },
    { question: 'Why do you want to work here?', count: 30, id: 'floor-why', floor: 45 },
    { question: 'How does an index in a database work?', count: 40, id: 'floor-technical', floor: 90 },
  ] as const)('$id: $question', ({ question, count, id, floor }) => {
    const subject = subjectOf({ question, answer: words(count) });
    expect(judged(tooBrief, subject, {})).toEqual([]);
    expect(judged(tooBrief, subject, { [id]: floor })[0]?.message).toContain(`needs about ${floor}`);
  });

  test('a lower one makes a short answer long enough', () => {
    const subject = subjectOf({ question: 'Tell me about a time you failed.', answer: words(20) });
    expect(judged(tooBrief, subject, {})).toHaveLength(1);
    expect(judged(tooBrief, subject, { 'floor-failure': 20 })).toEqual([]);
  });

  test('a way of working follows its own', () => {
    const subject = subjectOf({ question: 'How do you handle conflict in a team?', answer: words(45) });
    expect(judged(tooBrief, subject, {})).toEqual([]);
    expect(judged(tooBrief, subject, { 'floor-process': 50 })[0]?.message).toContain('needs about 50');
  });

  test('a follow-up owes no more than its own', () => {
    const subject = { ...subjectOf({ question: 'Tell me about a time you failed.', answer: words(20) }), isFollowUp: true };
    expect(judged(tooBrief, subject, {})[0]?.message).toContain('needs about 25');
    expect(judged(tooBrief, subject, { 'floor-follow-up': 20 })).toEqual([]);
  });
});

describe('fillers are noted and warned of where the user says', () => {
  const subject = subjectOf({ question: 'Why?', answer: ['basically', 'basically', words(38)].join(', ') });

  test.each([
    [{}, ['low'], 'five in a hundred are noted'],
    [{ 'fillers-note': 6 }, [], 'below the note'],
    [{ 'fillers-warn': 5 }, ['medium'], 'at the warning'],
    [{ 'fillers-note': 5, 'fillers-warn': 5 }, ['medium'], 'both at once'],
  ] as const)('%j: %j (%s)', (set, expected, _what) => {
    expect(judged(fillers, subject, set).map(({ severity }) => severity)).toEqual(expected);
  });
});

describe('the share of the scene is the one that the user set', () => {
  const story = { situation: words(28), task: words(6), action: `I wrote ${words(14)}`, result: words(10) };
  const subject = subjectOf({ question: 'Tell me about a challenging project.', answer: '', story });

  test('more than half is heavy where a quarter is the most', () => {
    expect(judged(situationHeavy, subject, {})).toEqual([]);
    const [found] = judged(situationHeavy, subject, { 'scene-most': 25 });
    expect(found).toMatchObject({ severity: 'low', message: expect.stringContaining('good stories keep that below 25 %') as unknown });
  });

  test('and much more is worth mending', () => {
    expect(judged(situationHeavy, subject, { 'scene-most': 10 })[0]?.severity).toBe('medium');
  });
});

describe('the floors of a table are those that the user set', () => {
  const story = storyOf({ s: words(6), t: words(6), a: `Wrote ${words(14)}`, r: 'Cut the load by 40 % for all' });
  const thin = (floors: Parameters<typeof gapsOf>[1]['floors']): readonly string[] =>
    gapsOf(story, { wantsLearning: false, noted: true, ...(floors === undefined ? {} : { floors }) }).filter(({ status }) => status === 'thin').map(({ part }) => part);

  test.each([
    [undefined, []],
    [{}, []],
    [{ situation: 7 }, ['situation']],
    [{ situation: 7, task: 9, action: 30, result: 12 }, ['situation', 'task', 'action', 'result']],
  ] as const)('%j: %j', (floors, parts) => {
    expect(thin(floors)).toEqual(parts);
  });

  test('and words spoken owe what they always do', () => {
    const spoken = (floors: Record<string, number>): unknown => gapsOf(story, { wantsLearning: false, noted: false, floors });
    expect(spoken({ situation: 90 })).toEqual(spoken({}));
  });
});
