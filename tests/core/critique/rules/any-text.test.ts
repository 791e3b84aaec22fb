import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Register, Rule, Subject } from '../../../../src/core/critique/rule';
import { rules } from '../../../../src/core/critique/rules/rules';
import { wordCount } from '../../../../src/core/text/words';
import { saidOf, subjectOf } from './example-subject';

const questions = fc.constantFrom(
  'Tell me about a time you failed.',
  'Why are you leaving?',
  'Why SQS and not Kafka?',
  'What is your weakness?',
  'Tell me about yourself',
  'How many?',
  'kya aapne lead kiya?',
  '',
);
const registers = fc.constantFrom<Register>('spoken', 'remembered', 'noted');

/** Anything at all, and what people really type. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'I ', 'we ', 'never ', 'would ', 'usually ', 'was asked ', 'no experience ', 'um, ', 'like, ', 'learned ',
        '30% ', '. ', '\r\n', '\n- ', '“', '”', '’s ', '**', '|', '<br>', '[[', ']]', '…', 'toh ', 'मैंने ', '我 ',
        '🚀 ', 'hard worker ', 'all by myself ', 'boring ', 'failed ', 'same same ',
      ),
      { maxLength: 50 },
    )
    .map((all) => all.join('')),
);

const subjects: fc.Arbitrary<Subject> = fc
  .record({
    question: questions,
    register: registers,
    pieces: fc.array(texts, { minLength: 1, maxLength: 3 }),
    reflection: texts,
    isFollowUp: fc.boolean(),
  })
  .map(({ question, register, pieces, reflection, isFollowUp }) => ({
    ...subjectOf({ question, answer: '', register, points: ['impact', 'teamwork'] }),
    isFollowUp,
    said: pieces.map((text) => saidOf(text, null)),
    reflections: [saidOf(reflection, null)],
  }));

function holds(rule: Rule, check: (found: readonly Finding[], subject: Subject) => void): void {
  fc.assert(
    fc.property(subjects, (subject) => {
      check(rule.judge(subject), subject);
    }),
    { seed: 17, numRuns: 60 },
  );
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s on any text', (_id, rule) => {
  test('ends, and says the same twice', () => {
    holds(rule, (found, subject) => {
      expect(rule.judge(subject)).toEqual(found);
    });
  });

  test('quotes at most twelve words, and words that stand there', () => {
    holds(rule, (found, { said, reflections }) => {
      for (const { quote, from, to } of found) {
        expect(wordCount(quote)).toBeLessThanOrEqual(12);
        expect([...said, ...reflections].some(({ text }) => text.slice(from, to).startsWith(quote))).toBe(true);
      }
    });
  });

  test('says nothing twice of one piece', () => {
    holds(rule, (found, { said }) => {
      const keys = found.map(({ from, to, message }) => [from, to, message].join('|'));
      if (said.length === 1) expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test('speaks in whole sentences and asks for one thing', () => {
    holds(rule, (found) => {
      expect(
        found.filter(({ message, suggestion }) => !/[.?]["”]?$/u.test(message) || suggestion.trim() === ''),
      ).toEqual([]);
    });
  });

  test('keeps words noted later below medium, but for what the writer noted', () => {
    holds(rule, (found, { register, reflections }) => {
      const noted = new Set(reflections.map(({ text }) => text));
      const blamed = found.filter(
        ({ severity, quote }) => severity !== 'low' && ![...noted].some((text) => text.includes(quote)),
      );
      expect(register === 'spoken' ? [] : blamed).toEqual([]);
    });
  });
});
