import { expect, test } from '@jest/globals';
import { nextStep } from '../../../src/core/practice/next-step';
import type { Sighting } from '../../../src/core/practice/sighting';
import type { AreaEvidence, EvidenceKind } from '../../../src/core/practice/weak-area';

const evidence: AreaEvidence = { kind: 'finding', message: '', quote: '', path: 'a.md', question: null, story: null, line: 1, from: 0, to: 1, date: null };
const sighting = (kind: EvidenceKind, named: string, part: Sighting['part'] = null, question: string | null = 'q'): Sighting => ({ evidence: { ...evidence, kind, question }, areas: [], about: named, named, part, round: null });

test.each([
  [sighting('unanswered', 'Why Redis?'), 'Answer aloud: "Why Redis?".'],
  [sighting('missing', 'Email scheduler', 'result'), 'Fill in the result of "Email scheduler".'],
  [sighting('thin', 'Email scheduler', 'action'), 'Say more in the action of "Email scheduler".'],
  [sighting('finding', 'Why Redis?'), 'Answer again: "Why Redis?".'],
  [sighting('reflection', 'Why Redis?'), 'Answer again, with what you noted: "Why Redis?".'],
  [sighting('reflection', 'no story for mentoring', null, null), 'Prepare an answer for what you noted: "no story for mentoring".'],
  [sighting('finding', ' Why\n  Redis? '), 'Answer again: "Why Redis?".'],
])('%#: %j', (seen, step) => {
  expect(nextStep(seen)).toBe(step);
});

test('a long question is cut at a word', () => {
  const long = Array.from({ length: 30 }, (_, at) => `word${String(at + 1)}`).join(' ');
  expect(nextStep(sighting('unanswered', long))).toBe(`Answer aloud: "${long.slice(0, long.indexOf(' word25'))} …".`);
  expect(nextStep(sighting('unanswered', `${long.slice(0, long.indexOf(' word25'))}?`))).toBe(`Answer aloud: "${long.slice(0, long.indexOf(' word25'))}?".`);
});
