import { describe, expect, test } from '@jest/globals';
import { dismissingIn, keyOf, silencing, type Dismissal } from '../../../src/core/critique/dismissals';
import { reviewNote } from '../../../src/core/critique/review-note';
import { drain } from '../../../src/core/notes/steps';
import { readNote } from '../../../src/core/notes/read-note';
import { reviewed } from '../../doubles/reviewed';

const answer = '## Tell me about a conflict with a colleague.\n\nWe argued, and honestly he is an idiot. I basically told him so and it was fine.\n';
const table = '| question | story 1 |\n| --- | --- |\n| When did you fail? | S: The import broke at night in June<br>A: I fixed it |\n';

const dismissalOf = (rule: string, about: string, words: string): Dismissal => ({ rule, about, words });
const dismissedIn = (text: string, dismissals: readonly Dismissal[]): ReturnType<typeof reviewed> =>
  drain(reviewNote(readNote({ path: 'note.md', text, frontMatter: {} }), { level: 'SDE-2', dismissed: new Set(dismissals.map(keyOf)) }));

describe('a dismissal', () => {
  test('names the rule, the question and the words of a finding', () => {
    const { note, findings } = reviewed(answer);
    const finding = findings.find(({ rule }) => rule === 'badmouthing');
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    const { rule, about, words } = dismissingIn(note).ofFinding(finding);
    expect([rule, about]).toEqual(['badmouthing', 'Tell me about a conflict with a colleague.']);
    expect(answer).toContain(words);
  });

  test('names the question of a story, and the words of a part where it has some', () => {
    const { note, stories } = reviewed(table);
    const dismissing = dismissingIn(note);
    const [story] = stories;
    const all = (story?.gaps ?? []).map((gap) => dismissing.ofGap(gap, story?.story ?? ''));
    expect(all).toContainEqual(dismissalOf('no-result', 'When did you fail?', ''));
    expect(all.every(({ about }) => about === 'When did you fail?')).toBe(true);
    expect(all.find(({ rule }) => rule === 'too-brief')?.words).toBe('I fixed it');
  });

  test.each([
    ['case and blanks', 'He is  an idiot', 'he is an IDIOT', true],
    ['marks', 'He is an idiot.', '"He is an idiot"', true],
    ['other words', 'He is an idiot', 'He is a friend', false],
    ['a number', 'up by 15 %', 'up by 16 %', false],
  ])('is the same whatever %s', (_what, one, other, same) => {
    const [a, b] = [one, other].map((words) => keyOf(dismissalOf('blame', 'Why?', words)));
    expect(a === b).toBe(same);
  });

  test('of one rule is none of another', () => {
    expect(keyOf(dismissalOf('blame', 'Why?', 'x'))).not.toBe(keyOf(dismissalOf('badmouthing', 'Why?', 'x')));
    expect(keyOf(dismissalOf('blame', 'Why?', 'x'))).not.toBe(keyOf(dismissalOf('blame', 'How?', 'x')));
  });
});

describe('what was dismissed', () => {
  test('is silent everywhere: in the findings and in the critique', () => {
    const { note, findings, critiques } = reviewed(answer);
    const dismissing = dismissingIn(note);
    const gone = findings.filter(({ rule }) => rule === 'badmouthing');
    const after = dismissedIn(answer, gone.map(dismissing.ofFinding));
    expect(after.findings).toEqual(findings.filter(({ rule }) => rule !== 'badmouthing'));
    expect(critiques[0]?.issues).toContain(gone[0]?.message);
    expect(after.critiques[0]?.issues).not.toContain(gone[0]?.message);
  });

  test('is silent among the gaps of stories, and the other gaps stay', () => {
    const before = reviewed(table).stories[0]?.gaps ?? [];
    const after = dismissedIn(table, [dismissalOf('no-result', 'When did you fail?', '')]).stories[0]?.gaps;
    expect(after).toEqual(before.filter(({ rule }) => rule !== 'no-result'));
    expect(after?.length).toBeGreaterThan(0);
  });

  test('speaks again when the words change', () => {
    const { note, findings } = reviewed(answer);
    const dismissals = findings.map(dismissingIn(note).ofFinding);
    const changed = dismissedIn(answer.replace('an idiot', 'a lazy idiot'), dismissals).findings;
    expect(changed.map(({ rule }) => rule)).toContain('badmouthing');
  });

  test('costs nothing where there is nothing', () => {
    const { note, findings, stories } = reviewed(answer);
    const left = silencing(note);
    expect([left.findings(findings), left.gaps(stories)]).toEqual([findings, stories]);
    expect(left.findings(findings)).toBe(findings);
  });
});
