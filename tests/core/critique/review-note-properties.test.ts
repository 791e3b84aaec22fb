import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { rules } from '../../../src/core/critique/rules/rules';
import { wordCount } from '../../../src/core/text/words';
import { reviewed } from '../../doubles/reviewed';

/** Lines of notes as people keep them; a property strings them together at will. */
const lines = fc.constantFrom(
  '# Interview 3 May',
  '## Tell me about a time you failed',
  '## Why us?',
  '### Conflict',
  '1. Why SQS',
  '2. Tell me about yourself',
  '    => I said the mail one',
  '    => which alert did you have',
  '    => stumbled here',
  '**Q:** How do you scale it?',
  '**A:** We shard it. It never fails.',
  '**Interviewer:** Why are you leaving?',
  '**Me:** no growth, same tickets each week',
  '- **Me:** Um, like, I basically moved it.',
  '*(You asked: was that ok?)*',
  '**S:** the feed broke',
  '**T:** mend it',
  '**A:** I rolled back',
  '**R:** 2 h down',
  '**R:**',
  '| question | breakdown | story 1 |',
  '| --- | --- | --- |',
  '| A conflict? | (leading, numbers) | S: tabs<br>A: I asked<br>R: 3 d |',
  '| A failure? | | |',
  '> He asked me why.',
  '- [ ] ask Asha',
  '### What to improve',
  '- You said "never".',
  'I wrote it and we shipped it in 3 weeks.',
  '```',
  '---',
  '',
  '',
);

const notes = fc
  .record({ all: fc.array(lines, { maxLength: 24 }), end: fc.constantFrom('\n', '\r\n') })
  .map(({ all, end }) => all.join(end));

function holds(check: (review: NoteReview, text: string) => void): void {
  fc.assert(
    fc.property(notes, (text) => {
      check(reviewed(text), text);
    }),
    { seed: 3, numRuns: 120 },
  );
}

describe('whatever stands in a note', () => {
  test('a review ends, twice the same', () => {
    holds((review, text) => {
      expect(reviewed(text)).toEqual(review);
    });
  });

  test('quotes of findings stand in the text, at their line, within twelve words', () => {
    holds(({ findings }, text) => {
      for (const { quote, from, to, line } of findings) {
        const raw = text.slice(from, to);
        expect(raw.replace(/<br>|\r\n/gu, '\n')).toContain(quote);
        expect(text.slice(0, from).split('\n')).toHaveLength(line);
        expect(wordCount(quote)).toBeLessThanOrEqual(12);
      }
    });
  });

  test('findings and critiques belong to questions and stories of the note', () => {
    holds(({ note, findings, critiques, stories }) => {
      const questions = new Set<string | null>([null, ...note.questions.map(({ id }) => id)]);
      const told = new Set<string | null>([null, ...note.stories.map(({ id }) => id)]);
      expect(findings.filter(({ question, story }) => !questions.has(question) || !told.has(story))).toEqual([]);
      expect(critiques.filter(({ question }) => !questions.has(question))).toEqual([]);
      expect(stories.map(({ story }) => story)).toEqual(note.stories.map(({ id }) => id));
    });
  });

  test('each question that is not reverse has one critique, in the order of the note', () => {
    holds(({ note, critiques }) => {
      expect(critiques.map(({ question }) => question)).toEqual(
        note.questions.filter(({ reverse }) => !reverse).map(({ id }) => id),
      );
    });
  });

  test('findings come from known rules, and none stands twice', () => {
    const known = new Set(['left-blank', ...rules.map(({ id }) => id)]);
    holds(({ findings }) => {
      expect(findings.filter(({ rule }) => !known.has(rule))).toEqual([]);
      const keys = findings.map(({ rule, question, story, from, to, message }) =>
        [rule, question, story, from, to, message].join('|'),
      );
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test('kinds are known ones', () => {
    const known = new Set(questionKinds.map(({ id }) => id));
    holds(({ kinds }) => {
      expect([...kinds.values()].filter((kind) => !known.has(kind))).toEqual([]);
    });
  });

  test('a question without words of its own to judge has no finding', () => {
    holds(({ note, findings }) => {
      const silent = note.questions.filter(
        ({ answers, reflections, id }) =>
          answers.length + reflections.length === 0 && note.stories.every(({ questions }) => !questions.includes(id)),
      );
      const ids = new Set<string | null>(silent.map(({ id }) => id));
      expect(findings.filter(({ question, rule }) => ids.has(question) && rule !== 'left-blank')).toEqual([]);
    });
  });

  test('words noted later are never blamed above low, but by the writer', () => {
    holds(({ note, findings }) => {
      const reported = new Set<string | null>(
        note.questions
          .filter(({ answers }) => answers.length > 0 && answers.every(({ form }) => form === 'reported'))
          .map(({ id }) => id),
      );
      const blamed = findings.filter(
        ({ question, story, rule, severity }) =>
          reported.has(question) && story === null && rule !== 'self-note' && severity !== 'low',
      );
      expect(blamed).toEqual([]);
    });
  });
});
