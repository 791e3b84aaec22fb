import { describe, expect, test } from '@jest/globals';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import { critiquePage } from '../../../src/core/pages/critique-page';
import { reviewed } from '../../doubles/reviewed';

const kinds = new Map(questionKinds.map((kind) => [kind.id, kind]));
const STORY = 'S: 3 clerks copied prices by hand, 6 hours a week, with mistakes<br>T: End it before the summer sale<br>'
  + 'A: I wrote a reader with a queue and a dry run, tested it with a month of prices, compared the sums each night, rolled out shop by shop<br>R: Copying is automated, errors fell by 80 %';

function block(text: string, section: string, form: 'short' | 'full' = 'short'): string {
  return critiquePage(reviewed(`---\ntags: [interview]\n---\n\n${text}`), { form, kinds }).blocks.find((one) => one.section === section)?.text ?? '';
}

function row(...stories: readonly string[]): string {
  return `| Question | ${stories.map((_, at) => `Story ${String(at + 1)}`).join(' | ')} |\n|${' --- |'.repeat(stories.length + 1)}\n| Tell me about a challenging project | ${stories.join(' | ')} |\n`;
}

describe('under a question the page tells how its story is told', () => {
  test('in short form only what is off', () => {
    const line = block(row(STORY), 'question').split('\n').find((one) => one.startsWith('> As a story:'));
    expect(line).toBe('> As a story: Lacks scope, scale, business impact, money, reuse.');
  });

  test('in full form all of it', () => {
    const line = block(row(STORY), 'question', 'full').split('\n').find((one) => one.startsWith('> As a story:'));
    expect(line).toMatch(/^> As a story: Noted in 5\d words; situation and task 3\d % of the words \(at most 35\), action 5\d % \(45 to 65\), result 1\d % \(at least 12\)\. Numbers: percent \("[^"]*80 %"\), duration \(".*"\), count \(".*"\); no money, no multiplier\. Facets: shows .*; thin .*; lacks .*\.$/);
  });

  test('for each of a row by its column', () => {
    const lines = block(row(STORY, STORY.replace('prices', 'orders')), 'question').split('\n').filter((one) => /^> Story \d: Lacks/u.test(one));
    expect(lines.map((line) => line.slice(2, 9))).toEqual(['Story 1', 'Story 2']);
  });

  test('with the worth in money among what to improve, its slots as plain text', () => {
    expect(block(row(STORY), 'question')).toContain('> - Worth in money: 6 hours a week x 3 clerks = 18 hours a week if that is for each; x \\[cost of an hour\\] x \\[weeks a year\\] = \\[money a year\\].');
  });

  test('and nothing where a cell is empty', () => {
    expect(block(row(''), 'question')).not.toContain('As a story');
  });
});

describe('a story that answers no question', () => {
  const alone = `## The price reader\n\nSituation: 3 clerks copied prices by hand, 6 hours a week, with mistakes\n\nTask: End it before the summer sale\n\nAction: ${STORY.slice(STORY.indexOf('I wrote'), STORY.indexOf('<br>R'))}\n\nResult: Copying is automated, errors fell by 80 %\n`;

  test('has the same lines in a callout of its own', () => {
    const text = block(alone, 'story');
    expect(text).toMatch(/^> \[!example\]- Story: The price reader\n> As a story: Lacks .*\n>\n> \*\*What to improve\*\*\n/);
    expect(text).toContain('Worth in money: 6 hours a week x 3 clerks = 18 hours a week');
  });
});
