import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { composeCritique, type CritiqueRequest } from '../../../src/core/critique/compose-critique';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import type { Critique, PlacedFinding } from '../../../src/core/critique/note-review';
import { levels } from '../../../src/core/critique/question-kind';
import type { Severity } from '../../../src/core/critique/rule';
import { partNames, type PartName } from '../../../src/core/notes/interview-note';
import type { Gap } from '../../../src/core/stories/story-review';

const severities: readonly Severity[] = ['high', 'medium', 'low'];

const findings: fc.Arbitrary<PlacedFinding> = fc
  .record({ severity: fc.constantFrom(...severities), at: fc.integer({ min: 0, max: 9 }), twin: fc.boolean() })
  .map(({ severity, at, twin }) => ({
    rule: 'some-rule',
    severity,
    message: `${severity} ${twin ? 'twin' : at}.`,
    suggestion: `Mend ${at % 3}?`,
    question: 'q1',
    story: null,
    line: 1,
    from: at,
    to: at + 1,
    quote: 'x',
  }));

const gaps: fc.Arbitrary<Gap> = fc
  .record({ part: fc.constantFrom(...partNames), status: fc.constantFrom('missing', 'thin', 'unclear') })
  .map(({ part, status }) => ({ part, status, rule: 'no-result', message: `${part} ${status}.`, evidence: '' }));

const requests: fc.Arbitrary<CritiqueRequest> = fc.record({
  questionId: fc.constant('q1'),
  question: fc.constantFrom(
    'Why SQS and not Kafka?',
    'Tell me about a conflict',
    'You must not lose any order and you only have one database here. How?',
    '',
  ),
  kind: fc.constantFrom(null, ...questionKinds),
  level: fc.constantFrom(...levels),
  writerLevels: fc.constantFrom([], [{ level: 'SDE-2', text: 'one tool' }]),
  points: fc.uniqueArray(fc.constantFrom('teamwork', 'API design', 'numbers', 'SLA'), { maxLength: 3 }),
  improvedAnswer: fc.constantFrom('', 'Action: I spoke to him.', 'Result: 3 weeks less.', '[What?]'),
  findings: fc.array(findings, { maxLength: 8 }),
  gaps: fc.array(gaps, { maxLength: 5 }),
  strengths: fc.constant([]),
  unanswered: fc.boolean(),
  asks: fc.uniqueArray(
    fc.constantFrom('is this ok?', 'how to improve', 'Was it good, and how would you say it?', 'please check'),
    { maxLength: 3 },
  ),
  duplicateOf: fc.constantFrom(null, null, 'What about retries?'),
  topics: fc.constantFrom([], [], [{ name: 'sqs', reason: '"SQS" in the question', words: ['SQS'] }]),
  said: fc.constantFrom('', 'We used a DLQ.', '50 people, each with 500 rows.'),
  isMemory: fc.boolean(),
});

const lists = [
  'expects',
  'why',
  'waysToAnswer',
  'efficientWays',
  'issues',
  'improvements',
  'practice',
  'technicalAreas',
  'howToHandle',
  'followUps',
] as const;

function holds(check: (critique: Critique, request: CritiqueRequest) => void): void {
  fc.assert(
    fc.property(requests, (request) => {
      check(composeCritique(request), request);
    }),
    { seed: 5, numRuns: 250 },
  );
}

describe('whatever the rules found', () => {
  test('composing twice gives the same', () => {
    holds((critique, request) => {
      expect(composeCritique(request)).toEqual(critique);
    });
  });

  test.each(lists)('%s holds nothing twice and no empty line', (list) => {
    holds((critique) => {
      expect(new Set(critique[list]).size).toBe(critique[list].length);
      expect(critique[list].filter((line) => line.trim() === '')).toEqual([]);
    });
  });

  test('at most five follow-ups; on a topic its six besides those that the holes invite', () => {
    const mostInvited = 5;
    holds(({ followUps }, { topics }) => {
      expect(followUps.length).toBeLessThanOrEqual(topics.length === 0 ? 5 : 6 + mostInvited);
    });
  });

  test('every finding and every gap is an issue', () => {
    holds(({ issues }, request) => {
      expect(issues).toEqual(
        expect.arrayContaining([...request.findings, ...request.gaps].map(({ message }) => message)),
      );
    });
  });

  test('issues of findings stand by weight: high, medium, low', () => {
    holds(({ issues }) => {
      const weights = issues
        .map((issue) => severities.findIndex((severity) => issue.startsWith(severity)))
        .filter((weight) => weight >= 0);
      expect(weights).toEqual([...weights].sort((one, other) => one - other));
    });
  });

  test('missing stands before thin, thin before unclear', () => {
    const states = ['missing.', 'thin.', 'unclear.'];
    holds(({ issues }) => {
      const weights = issues
        .map((issue) => states.findIndex((state) => issue.endsWith(` ${state}`)))
        .filter((weight) => weight >= 0);
      expect(weights).toEqual([...weights].sort((one, other) => one - other));
    });
  });

  test('answers to asks open both lists', () => {
    holds(({ issues, improvements }) => {
      for (const list of [issues, improvements]) {
        const asked = list.map((line) => line.startsWith('You asked'));
        expect(asked).toEqual([...asked].sort((one, other) => Number(other) - Number(one)));
      }
    });
  });

  test('whatever is remarked has its mend, and an unanswered question always has one', () => {
    holds(({ improvements }, { duplicateOf, findings, gaps, unanswered }) => {
      const isDue = findings.length > 0 || gaps.length > 0 || (unanswered && duplicateOf === null);
      expect(improvements.length > 0 || !isDue).toBe(true);
    });
  });

  test("the writer's own ladder stands once and drives ours out", () => {
    holds(({ expects }, { writerLevels, kind }) => {
      expect(expects.filter((line) => line.startsWith('Your own ladder says'))).toHaveLength(writerLevels.length);
      const ours = Object.values(kind?.expectsAt ?? {});
      if (writerLevels.length > 0) expect(expects.filter((line) => ours.includes(line))).toEqual([]);
    });
  });

  test('each point of the breakdown is expected', () => {
    holds(({ expects }, { points }) => {
      const line = expects.find((each) => each.startsWith('Show ')) ?? '';
      expect(line === '').toBe(points.length === 0);
      for (const point of points) expect(line.toLowerCase()).toContain(point.replace(/\s+/g, ' ').trim().replace(/[.:;,]$/u, '').toLowerCase());
    });
  });

  test('without a kind nothing of ours is asked but what the holes invite', () => {
    const invited = [
      'What did you do, and what did the team do?',
      'What happened in the end?',
      'What changed in your process since?',
    ];
    holds(({ followUps, why, howToHandle }, { kind, topics, said }) => {
      if (kind === null && topics.length === 0 && !said.includes('500'))
        expect([...followUps.filter((line) => !invited.includes(line)), ...why, ...howToHandle]).toEqual([]);
    });
  });
});

describe('the holes of a story invite their follow-up', () => {
  const kind = questionKinds.find(({ id }) => id === 'conflict') ?? null;
  const base: CritiqueRequest = {
    questionId: 'q1',
    question: 'A conflict?',
    kind,
    level: 'SDE-2',
    writerLevels: [],
    points: [],
    improvedAnswer: '',
    findings: [],
    gaps: [],
    strengths: [],
    unanswered: false,
    asks: [],
    duplicateOf: null,
    topics: [],
    said: '',
    isMemory: false,
  };
  const gapAt = (part: PartName): Gap => ({ part, status: 'missing', rule: 'no-result', message: part, evidence: '' });

  test.each([
    [['situation'], []],
    [['task'], []],
    [['action'], ['What did you do, and what did the team do?']],
    [['result'], ['What happened in the end?']],
    [['learning'], ['What changed in your process since?']],
    [
      ['learning', 'result'],
      ['What happened in the end?', 'What changed in your process since?'],
    ],
    [['result', 'result'], ['What happened in the end?']],
  ] as const)('without %j first comes %j', (parts, invited) => {
    const { followUps } = composeCritique({ ...base, gaps: parts.map(gapAt) });
    expect(followUps).toEqual([...invited, ...(kind?.followUps ?? [])].slice(0, 5));
  });

  test.each([
    ['told without a number', 'Action: I spoke to him.', true],
    ['told with a number', 'Result: it took 3 weeks less.', false],
    ['a number in a slot only', 'Action: I spoke to him. [5 or 6 days?]', true],
    ['slots alone', '[Situation: where was this?]', false],
    ['nothing told', '', false],
  ])('a past event is asked for its measure: %s', (_what, improvedAnswer, asked) => {
    expect(composeCritique({ ...base, improvedAnswer }).followUps.includes('How did you measure that?')).toBe(asked);
  });
});
