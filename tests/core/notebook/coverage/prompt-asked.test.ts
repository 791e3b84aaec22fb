import { describe, expect, test } from '@jest/globals';
import { questionTerms } from '../../../../src/core/links/stories/question-terms';
import { promptAsked } from '../../../../src/core/notebook/coverage/prompt-asked';

const asked = (prompt: string): ReturnType<typeof promptAsked> => promptAsked({ termsOf: (words) => new Set(questionTerms(words).keys()) }, prompt);
const aboutOf = (prompt: string): string => asked(prompt).sides.map(({ about }) => [...about.values()].join(' ')).join(' | ');
const askingOf = (prompt: string): string => asked(prompt).sides.map(({ asking }) => [...asking.values()].join(' ')).join(' | ');

describe('a prompt', () => {
  test.each([
    ['Handling a conflict in the team', 'conflict'],
    ['Coaching a junior engineer', 'mentoring'],
    ['A production incident you owned', 'problem-solving'],
    ['failure', 'failure'],
    ['leadership w/o authority', 'influence'],
    ['Deciding without all the facts', 'ambiguity'],
  ])('"%s" asks for %s most of all', (prompt, competency) => {
    expect(asked(prompt).competencies[0]).toBe(competency);
  });

  test.each([
    ['nothing besides, where it only names what it asks for', 'failure', ''],
    ['one thing on each side of an "or"', 'Disagreeing with a designer or a tester', 'designer | tester'],
    ['one thing on each side of a slash', 'conflict with sales / support', 'sales | support'],
    ['what is left of a longer one', 'An incident that involved the payroll', 'involved payroll'],
  ])('is about %s', (_what, prompt, words) => {
    expect(aboutOf(prompt)).toBe(words);
  });

  test('keeps the words that ask apart from what it is about', () => {
    expect(askingOf('A tight deadline before a launch')).toContain('deadline');
    expect(aboutOf('A tight deadline before a launch')).not.toContain('deadline');
  });

  test('has its kind, or none where its words ask for nothing known', () => {
    expect(asked('Mentoring an intern').kind).toBe('mentoring');
    expect(asked('the green bicycle')).toMatchObject({ kind: null, competencies: [] });
  });

  test('of any length is read', () => {
    expect(asked(`conflict ${'or '.repeat(20_000)}`).competencies[0]).toBe('conflict');
    expect(asked('').sides).toHaveLength(1);
  });
});

describe('leading without a title', () => {
  test.each([['leading without the title'], ['influence without a formal role'], ['leading without being the lead'], ['changing minds without power']])('%j asks for influence', (prompt) => {
    expect(asked(prompt).competencies).toContain('influence');
  });

  test('is read once for one notebook', () => {
    const notebook = { termsOf: (words: string) => new Set(questionTerms(words).keys()) };
    expect(promptAsked(notebook, 'leading without the title')).toBe(promptAsked(notebook, 'leading without the title'));
  });
});
