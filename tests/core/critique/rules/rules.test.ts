import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Example, Finding, Rule, Subject } from '../../../../src/core/critique/rule';
import { rules } from '../../../../src/core/critique/rules/rules';
import { wordCount } from '../../../../src/core/text/words';
import { patience } from '../../text/slices';
import { saidOf, subjectOf } from './example-subject';

const ids = [
  'self-note', 'does-not-answer', 'denial', 'too-brief', 'hypothetical', 'breakdown-unmet', 'no-own-action',
  'hidden-agent', 'credit-hogging', 'passivity', 'no-result', 'no-learning', 'no-metrics', 'one-sided-impact',
  'no-rationale', 'no-example', 'thin-technical', 'vague', 'no-tradeoffs', 'no-structure', 'situation-heavy',
  'level-scope', 'over-engineered', 'blame', 'badmouthing', 'arrogance', 'negative-admission', 'negative-framing',
  'no-forward-motivation', 'money-only', 'disguised-strength', 'analysis-paralysis', 'poor-prioritisation',
  'overclaim', 'platitude', 'jargon', 'clarity', 'too-informal', 'hedging', 'repetition', 'fillers',
];

/** What a reader of notes does with a rule: it is asked only about the registers that it hears. */
function heard(rule: Rule, subject: Subject): readonly Finding[] {
  return rule.hears.includes(subject.register) ? rule.judge(subject) : [];
}

/** The same words with some of them bold, as a writer marks them while going over a note. */
function emphasised(example: Example): Example {
  const bold = (text: string): string => text.replace(/^(\p{L}{2,})(?= )/u, '**$1**').replace(/ (key|would|never|team|number|growth)(?=[ ,.])/u, ' **$1**');
  const story = example.story === undefined ? {} : { story: Object.fromEntries(Object.entries(example.story).map(([part, text]) => [part, bold(text)])) };
  return { ...example, answer: bold(example.answer), ...story };
}

/** The same words with a neutral line before them. */
function introduced(example: Example): Example {
  return example.answer.trim() === '' || example.story !== undefined ? example : { ...example, answer: `Thank you for the question.\n${example.answer}` };
}

/** The same words on lines that end as on other systems. */
function curly(example: Example): Example {
  return { ...example, answer: example.answer.replace(/'/gu, '\u2019') };
}

const dresses: readonly (readonly [string, (example: Example) => Example])[] = [
  ['as it stands', (example) => example],
  ['with bold words', emphasised],
  ['with curly apostrophes', curly],
];

test('the rules stand in the order in which findings are shown', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ids);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const { fires, silent } = rule.examples;

  test('says what it detects and why it matters, in one sentence each, with a source', () => {
    expect(rule.detects).toMatch(/^[A-Z"].*\.$/u);
    expect(rule.matters).toMatch(/^[A-Z"].*\((?:.*)\)/u);
  });

  test('has at least five examples of each sort, in two registers', () => {
    expect(fires.length).toBeGreaterThanOrEqual(5);
    expect(silent.length).toBeGreaterThanOrEqual(5);
    expect(new Set([...fires, ...silent].map(({ register }) => register ?? 'spoken')).size).toBeGreaterThanOrEqual(1);
  });

  describe.each(dresses)('%s', (_dress, dress) => {
    test.each(fires.map((example) => [nameOf(example), dress(example)] as const))('fires on %s', (_name, example) => {
      const findings = heard(rule, subjectOf(example));
      expect(findings.length).toBeGreaterThan(0);
      findings.forEach((finding) => expectReadable(finding, example));
    });

    test.each(silent.map((example) => [nameOf(example), dress(example)] as const))('is silent on %s', (_name, example) => {
      expect(heard(rule, subjectOf(example))).toEqual([]);
    });
  });

  test.each(silent.map((example) => [nameOf(example), introduced(example)] as const))('is silent after a neutral line on %s', (_name, example) => {
    expect(heard(rule, subjectOf(example))).toEqual([]);
  });

  test('says nothing about an answer without words', () => {
    for (const answer of ['', ' ', '\n', '...', '- ']) {
      expect(heard(rule, subjectOf({ question: 'Tell me about a time you failed.', answer, points: ['impact'] }))).toEqual([]);
    }
  });

  test('marks what is said, whatever is said', () => {
    const parts = fc.constantFrom(
      'I ', 'we ', 'would ', 'usually ', 'never fails ', 'no experience in ', 'like, ', 'um, ', 'was moved ', 'small small ', 'everything ', 'by myself ', '. ', '\n- ', '"', '**', 'learned ', 'boring ', 'key ',
    );
    fc.assert(
      fc.property(fc.array(parts), fc.constantFrom('Tell me about a time you failed.', 'Why are you leaving?', 'How many?'), (all, question) => {
        const answer = all.join('');
        for (const finding of heard(rule, subjectOf({ question, answer, reflection: answer, points: ['impact'] }))) {
          expect(answer.slice(finding.from, finding.to)).toContain(finding.quote);
          expect(wordCount(finding.quote)).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([['words', 'no '], ['claims', 'it never fails '], ['admissions', 'I have no experience '], ['blanks', '   \n'], ['commas', 'like, ']])('ends on very many %s', (_what, part) => {
    const subject = subjectOf({ question: 'Tell me about a time you failed.', answer: part.repeat(3000), points: ['impact'] });
    const most = subject.said.reduce((sum, { text }) => sum + text.length, 0);
    expect(heard(rule, subject).every(({ from, to }) => from <= to && to <= most)).toBe(true);
  }, patience);
});

describe('every finding on words noted later', () => {
  const noted = rules.flatMap((rule) =>
    rule.hears.includes('remembered') && rule.id !== 'self-note' ? rule.examples.fires.map((example) => [rule.id, nameOf(example), rule, example] as const) : [],
  );

  test.each(noted)('%s on %s is a low question', (...[, , rule, example]) => {
    for (const finding of heard(rule, { ...subjectOf(example), register: 'remembered' })) {
      expect(finding.severity).toBe('low');
      expect(finding.suggestion).toContain('?');
    }
  });
});

test('a story with a missing part is a gap, no finding', () => {
  const story: Subject = { ...subjectOf({ question: 'Tell me about a time you failed.', answer: '' }), form: 'story', said: [saidOf('It was red', 'situation')] };
  expect(rules.flatMap((rule) => heard(rule, story))).toEqual([]);
});

function nameOf({ answer, story }: Example): string {
  const text = story === undefined ? answer : `the story ${Object.values(story).join(' / ')}`;
  return `"${text.slice(0, 70)}"`;
}

function expectReadable(finding: Finding, { answer, story, reflection }: Example): void {
  const said = [answer, reflection ?? '', ...Object.values(story ?? {})];
  expect(finding.quote).not.toBe('');
  expect(said.some((text) => text.slice(finding.from, finding.to).includes(finding.quote))).toBe(true);
  expect(wordCount(finding.quote)).toBeLessThanOrEqual(12);
  expect(finding.message).toMatch(/[.?]$/u);
  expect(finding.suggestion).toMatch(/\?/u);
}
