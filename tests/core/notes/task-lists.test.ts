import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import { passageOf } from '../../../src/core/notes/passage';
import { openingsIn } from '../../../src/core/notes/star-openings';
import { isTaskList } from '../../../src/core/notes/task-lists';
import type { PartName } from '../../../src/core/notes/interview-note';
import type { Passage } from '../../../src/core/text/span';
import { lines } from './told';

/** Whether labels, one a line, list what is to be done and tell no story. */
function lists(...note: readonly string[]): boolean {
  const page = readPage('note.md', lines(...note));
  const named = openingsIn(page, { from: 0, to: page.lines.length, isFence: false }).filter(({ part }) => part !== null);
  const parts: Partial<Record<PartName, Passage>> = {};
  for (const { part, words, line } of named) {
    if (part !== null) parts[part] = passageOf(page.text, { from: words, to: line.to });
  }
  return isTaskList(page, named, parts);
}

const long = 'moved all of the maps from the old hosts to the new ones, one host a night';

describe('labels that list what is to be done', () => {
  test.each([
    ['an action with its result', ['Action: press export', 'Result: a file']],
    ['a plan for a week', ['Task: learn trees', 'Action: read', 'Result: done']],
    ['a scenario of a test', ['Scenario: a user signs in', 'Action: press the button', 'Result: the home page']],
    ['a longer one that has no task', [`Action: ${long}`, 'Result: a file']],
    ['own letters, a "C" in front', ['C - Calm', 'T - Growth', 'A - Own the fault', 'R - Being vague']],
    ['own letters with "I" in quotes only', ['C - Calm', 'T - Growth', 'A - Own the fault', 'R - "I am never late"']],
    ['own letters, however long', ['C - Calm', 'T - Growth', `A - ${long.replace('moved', 'Move')}`, 'R - Being vague']],
  ])('%s', (_what, note) => {
    expect(lists(...note)).toBe(true);
  });

  test.each([
    ['somebody says "I"', ['Task: be fast', 'Action: I moved the maps', 'Result: 40 s']],
    ['somebody says "we"', ['Action: we moved the maps', 'Result: 40 s']],
    ['a situation stands over them', ['Situation: late maps', 'Action: moved the host', 'Result: 40 s']],
    ['a task is told at length', ['Task: be fast', `Action: ${long}`, 'Result: 40 s']],
    ['a scenario is told at length', ['Scenario: late maps', `Action: ${long}`, 'Result: 40 s']],
    ['letters from "C" on tell how it was', ['C - The maps', 'T - They were late', 'A - The new host', 'R - 40 s']],
    ['letters from "C" on tell what was done', ['C - Late maps', 'T - Be fast', 'A - Moved the host', 'R - 40 s']],
    ['letters from "C" on say "my"', ['C - Late maps', 'T - Be fast', 'A - The host, on my own', 'R - 40 s']],
  ])('tell a story where %s', (_what, note) => {
    expect(lists(...note)).toBe(false);
  });
});
