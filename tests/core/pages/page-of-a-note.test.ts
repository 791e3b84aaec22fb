import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { reviewNote } from '../../../src/core/critique/review-note';
import { followIdentities } from '../../../src/core/notes/identity';
import { readNote } from '../../../src/core/notes/read-note';
import { critiquePage } from '../../../src/core/pages/critique-page';
import { pageIdentities } from '../../../src/core/pages/managed-blocks';
import { markerWords } from '../../../src/core/pages/marker';
import { mergePage } from '../../../src/core/pages/merge-page';
import type { Page } from '../../../src/core/pages/page';

const kinds = new Map(questionKinds.map((kind) => [kind.id, kind]));

const debrief = [
  '# Onsite at Quartzline',
  '',
  '1. Tell me about a project you are proud of',
  '    => I said we moved the invoices to a queue, I think it was ok',
  '    => How many invoices did it handle',
  '        -> I said about 900 a minute',
  '    => What broke first',
  '2. Why do you want to leave your company',
  '    => I told her my manager is bad and the work is boring',
  '3. Describe a conflict with a colleague',
  '    => I said that the tester and I argued about a release and I showed him the numbers',
  '4. What would you do with <b>two</b> weeks and a `budget` of $5 to $9',
  '    => I said I would ask [[Sales]] first',
  '',
];

function reviewed(lines: readonly string[], path = 'Rounds/Quartzline.md'): NoteReview {
  const work = reviewNote(readNote({ path, text: lines.join('\n'), frontMatter: { tags: ['interview'] } }), { level: 'SDE-2' });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function pageOf(lines: readonly string[], form: 'short' | 'full' = 'short'): Page {
  return critiquePage(reviewed(lines), { form, kinds });
}

function merged(existing: string | null, page: Page): string {
  if (existing === null) return mergePage(null, page);
  const after = page.blocks.filter(({ section }) => section === 'question').map(({ id, words }) => ({ id, words: markerWords(words) }));
  return mergePage(existing, page, followIdentities(pageIdentities(existing, 'question'), after));
}

describe('the critique of a whole note', () => {
  const page = pageOf(debrief);

  test('has a block for each question, in the order of the note', () => {
    const words = page.blocks.filter(({ section }) => section === 'question').map((block) => block.words);
    expect(words).toEqual([
      'tell me about a project you are proud of',
      'how many invoices did it handle',
      'what broke first',
      'why do you want to leave your company',
      'describe a conflict with a colleague',
      expect.stringMatching(/^what would you do with .* a budget of \$5 to \$9$/),
    ]);
  });

  test('opens with what to fix first, and has a line for each question', () => {
    expect(page.blocks[0]?.text).toMatch(/^## Fix first\n\n1\. \[\[#\^question-/);
    expect(page.blocks[1]?.text.match(/^ *- \[\[#\^/gm)).toHaveLength(6);
    expect(page.blocks[1]?.text).toMatch(/\n {2}- \[\[#\^[^\]]*\|What broke first\]\]: not answered yet/);
  });

  test('leads every link to a callout that is there', () => {
    const text = mergePage(null, page);
    const targets = [...text.matchAll(/\[\[#\^([^|\]]+)\|/g)].map(([, target]) => target);
    const anchors = new Set([...text.matchAll(/^\^(\S+)$/gm)].map(([, anchor]) => anchor));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });

  test('says no sentence of a kind twice', () => {
    const lines = mergePage(null, pageOf([...debrief, '5. Why are you leaving', '    => I told him it is time'], 'full')).split('\n');
    const ofKinds = new Set(questionKinds.flatMap((kind) => [...kind.expects, ...kind.why, ...kind.waysToAnswer, ...kind.followUps]).map((line) => `> - ${line}`));
    const said = lines.filter((line) => ofKinds.has(line));
    expect(said.length).toBeGreaterThan(10);
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(['short', 'full'] as const)('in the %s form holds nothing but headings, lists, callouts and anchors', (form) => {
    const text = mergePage(null, pageOf(debrief, form)).replace(/^---\n[^]*?\n---\n/, '').replace(/^%%.*%%$/gm, '');
    const tops = fromMarkdown(text).children.map(({ type }) => type);
    expect([...new Set(tops)].sort()).toEqual(['blockquote', 'heading', 'list', 'paragraph']);
    expect(text).not.toMatch(/%%|<b>|\[\[Sales/);
  });

  test('says more in the full form', () => {
    const count = (form: 'short' | 'full'): number => mergePage(null, pageOf(debrief, form)).length;
    expect(count('full')).toBeGreaterThan(count('short'));
  });

  test('is the same each time', () => {
    expect(pageOf(debrief)).toEqual(pageOf(debrief));
  });
});

describe('a page whose note changes', () => {
  const written = merged(null, pageOf(debrief));
  const mine = written.replace(/(> \[!question\]- Why do you want to leave.*\n)/, '$1> Ask Meera to listen to this one.\n');

  const changes: readonly [string, (lines: readonly string[]) => readonly string[]][] = [
    ['a line typed above', (lines) => ['Typed above.', '', ...lines]],
    ['a typo mended in another question', (lines) => lines.map((line) => line.replace('a conflict', 'any conflict'))],
    ['a word added to the question', (lines) => lines.map((line) => line.replace('leave your company', 'leave your current company'))],
    ['a question typed before it', (lines) => [...lines.slice(0, 7), '1. Are you a team player', '    => I said yes', ...lines.slice(7)]],
    ['the question moved to the end', (lines) => [...lines.slice(0, 7), ...lines.slice(9, 13), ...lines.slice(7, 9), '']],
    ['another answer', (lines) => lines.map((line) => line.replace('my manager is bad', 'I look for larger systems'))],
    ['a question taken out', (lines) => [...lines.slice(0, 9), ...lines.slice(11)]],
  ];

  test.each(changes)('keeps what the user wrote in it: %s', (_, change) => {
    const page = pageOf(change(debrief));
    const text = merged(mine, page);
    expect(text).toContain('\n> Ask Meera to listen to this one.\n');
    expect(text).not.toContain('## Kept');
    expect(merged(text, page)).toBe(text);
  });

  test('is not touched by a line typed above', () => {
    expect(merged(mine, pageOf(['Typed above.', '', ...debrief]))).toBe(mine);
  });

  test('keeps the user\'s words at the end when the question is gone', () => {
    const page = pageOf([...debrief.slice(0, 7), ...debrief.slice(9)]);
    const text = merged(mine, page);
    expect(text.indexOf('Ask Meera')).toBeGreaterThan(text.indexOf('## Kept'));
    expect(merged(text, page)).toBe(text);
    expect(merged(text, pageOf(debrief))).toBe(mine);
  });

  test('keeps them through any number of edits', () => {
    const anyChange = fc.constantFrom(...changes.map(([, change]) => change));
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 4 }), (list) => {
        let lines: readonly string[] = debrief;
        let text = mine;
        for (const change of list) {
          lines = change(lines);
          text = merged(text, pageOf(lines));
        }
        expect(text).toContain('\n> Ask Meera to listen to this one.\n');
        expect(merged(text, pageOf(lines))).toBe(text);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});
