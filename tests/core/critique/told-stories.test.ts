import { describe, expect, test } from '@jest/globals';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { reviewed } from '../../doubles/reviewed';

const scene = 'Last winter our export to the banks failed every second night, and the two people who knew it had left.';
const steps = 'I read the old scripts for a week. I moved the export behind a queue and wrote a tool to replay a night. I showed it to the people on call.';
const outcome = 'As a result no night failed in three months, and we saved 40 hours of work.';
const asked = 'Tell me about a time you failed';

function reviewOf(...lines: readonly string[]): NoteReview {
  return reviewed(lines.join('\n'));
}

function rulesOf({ findings }: NoteReview): readonly string[] {
  return findings.map(({ rule }) => rule);
}

function gapsOf({ stories }: NoteReview): readonly string[] {
  return stories.flatMap(({ gaps }) => gaps.map(({ part, status }) => `${part}: ${status}`));
}

describe('a story told in an answer', () => {
  test('is judged once: what is missing stands in its gaps only', () => {
    const review = reviewOf(`## ${asked}`, '', `${scene} ${steps}`);
    expect(review.note.stories).toHaveLength(1);
    expect(gapsOf(review)).toEqual(['task: unclear', 'result: missing', 'learning: missing']);
    for (const rule of ['too-brief', 'no-result', 'no-own-action', 'no-learning']) expect(rulesOf(review)).not.toContain(rule);
  });

  test('every finding on it carries its question and the story, none twice', () => {
    const review = reviewOf(`## ${asked}`, '', `Um, ${scene} I know how to work under pressure, you know. ${steps} So, um, ${outcome} Um, yeah, um.`);
    const [story] = review.note.stories;
    expect(review.findings.length).toBeGreaterThan(0);
    for (const { question, story: told } of review.findings) expect([question, told]).toEqual([review.note.questions[0]?.id, story?.id]);
    expect(new Set(review.findings.map(({ rule, from, to }) => `${rule} ${String(from)} ${String(to)}`)).size).toBe(review.findings.length);
  });

  test('its critique has nothing to mend in a whole story, and puts its words in the order of a story', () => {
    const [critique] = reviewOf('## Tell me about a time you took ownership', '', `${scene} ${steps} ${outcome}`).critiques;
    expect(critique?.issues).toEqual([]);
    expect(critique?.improvedAnswer).toContain(`Situation: ${scene}`);
    expect(critique?.improvedAnswer).toContain(`Action: ${steps}`);
    expect(critique?.improvedAnswer).toContain(`Result: ${outcome}`);
  });

  test('has the strengths of its words', () => {
    const [critique] = reviewOf('## Tell me about a time you took ownership', '', `${scene} ${steps} ${outcome}`).critiques;
    expect(critique?.strengths.map(({ message }) => message)).toContain('Numbers: two people, three months, 40 hours.');
  });

  test('a learning asked for and told is no gap', () => {
    const review = reviewOf(`## ${asked}`, '', `${scene} ${steps} ${outcome} I learned to read first, and since then I read the scripts every quarter.`);
    expect(gapsOf(review)).toEqual([]);
  });
});

describe('equal words under a second question', () => {
  const review = reviewOf(`## ${asked}`, '', `Um, ${scene} So, um, ${steps}`, '', '## Describe a time you took ownership', '', `Um, ${scene} So, um, ${steps}`);
  const [first, second] = review.note.questions;

  test('are judged under the first, as a story', () => {
    expect(review.stories).toHaveLength(1);
    expect(new Set(review.findings.map(({ question }) => question))).toEqual(new Set([first?.id]));
  });

  test('and the second critique names the first', () => {
    const critique = review.critiques.find(({ question }) => question === second?.id);
    expect(critique?.issues.join(' ')).toContain(`The same answer stands under "${asked}"`);
  });
});

describe('a story in a remembered answer', () => {
  const spoken = `in May ${scene.toLowerCase()} I know how to work under pressure. ${steps} We made it better.`;
  const remembered = reviewOf('1. Tell me about a time you took ownership', `    => I said ${spoken}`, '    => He asked how long it took', '        -> I said a month');
  const verbatim = reviewOf('## Tell me about a time you took ownership', '', `Um, ${spoken} Um, yeah, um, you know.`);

  test('is a story', () => {
    expect(remembered.note.questions[0]?.answers[0]?.form).toBe('reported');
    expect(remembered.note.stories.map(({ labelled }) => labelled)).toEqual([false]);
  });

  test('is asked about and not faulted: each finding is low', () => {
    const under = remembered.findings.filter(({ story }) => story !== null);
    expect(under.map(({ rule, severity }) => [rule, severity])).toEqual([['platitude', 'low'], ['no-metrics', 'low']]);
    expect(verbatim.findings.filter(({ rule }) => rule === 'platitude').map(({ severity }) => severity)).toEqual(['medium']);
  });

  test('is not heard for fillers, as a spoken one is', () => {
    expect(rulesOf(verbatim)).toContain('fillers');
    expect(rulesOf(remembered)).not.toContain('fillers');
  });
});
