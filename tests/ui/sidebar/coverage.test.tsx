import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { CoverageBoard, CoverageRow, CoverageStory } from '../../../src/app/board/coach-board';
import type { NotePlace } from '../../../src/app/note-place';
import { Coverage } from '../../../src/ui/sidebar/coverage';
import { cellAfter } from '../../../src/ui/sidebar/coverage-grid-focus';

const placeAt = (path: string, line = 0): NotePlace => ({ path, start: { line, ch: 0 }, end: { line, ch: 1 } });

const story = (id: string, title: string, stage: CoverageStory['stage'], reason: string): CoverageStory => ({ id, title, stage, reason, place: placeAt(`${id}.md`) });
const row = (title: string, more: Partial<CoverageRow> = {}): CoverageRow => ({ key: title, type: 'competency', title, questions: 2, gap: false, cells: [], place: placeAt(`${title}.md`), ...more });
const cells = (...fits: readonly (readonly [string, 'strong' | 'workable' | 'stretch'])[]): CoverageRow['cells'] => fits.map(([id, fit]) => ({ story: id, fit, reason: `${fit} because` }));

const coverage: CoverageBoard = {
  stories: [
    story('ferry', 'The late ferry', 'told', 'told at Acme on 2026-08-02'),
    story('crash', 'The big crash', 'outline', 'an outline'),
    story('spare', 'A spare one', 'idea', 'only an idea'),
  ],
  rows: [
    row('Conflict', { cells: cells(['ferry', 'strong'], ['crash', 'workable']) }),
    row('Mentoring', { gap: true, questions: 1 }),
    row('Influence', { gap: true, cells: cells(['crash', 'stretch']) }),
    row('Innovation', { questions: 0, place: null }),
    row('A time I said no', { type: 'prompt', questions: 0, cells: cells(['ferry', 'workable']) }),
  ],
  assigned: [
    { company: 'Acme', question: 'A hard conflict?', asked: placeAt('Acme.md', 4), story: 'The late ferry', told: placeAt('ferry.md'), fit: 'strong' },
    { company: 'Acme', question: 'A failure?', asked: placeAt('Acme.md', 6), story: 'The big crash', told: placeAt('crash.md'), fit: 'workable' },
    { company: null, question: 'Whom did you teach?', asked: placeAt('Bank.md', 1), story: 'The big crash', told: placeAt('crash.md'), fit: 'stretch' },
  ],
};

let view: HTMLElement;
const calls: string[] = [];

const show = (given: CoverageBoard = coverage, isReading = false): void => {
  void act(() => {
    render(
      <Coverage coverage={given} isReading={isReading} onGoTo={({ path, start }) => { calls.push(`${path}:${String(start.line)}`); }} onFillIn={({ path }) => { calls.push(`fill in ${path}`); }} />,
      view,
    );
  });
};

const texts = (selector: string, within: ParentNode = view): readonly (string | null)[] => [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);
const one = (selector: string, words: string): HTMLElement => {
  const found = [...view.querySelectorAll<HTMLElement>(selector)].find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`No ${selector} says "${words}".`);
  return found;
};
const click = (el: Element | null): void => { void act(() => { el?.dispatchEvent(new MouseEvent('click', { bubbles: true })); }); };
const inRow = (title: string): HTMLElement => one('.coach-coverage-row', title);

beforeEach(() => {
  calls.splice(0);
  view = document.body.createDiv();
});

afterEach(() => {
  render(null, view);
  view.remove();
});

describe('coverage without a story', () => {
  test.each<[string, CoverageBoard, boolean, string]>([
    ['says so', { stories: [], rows: [], assigned: [] }, false, 'No story to place yet'],
    ['waits while notes are read', { stories: [], rows: [], assigned: [] }, true, 'Reading your notes'],
  ])('%s', (_what, given, isReading, words) => {
    show(given, isReading);
    expect(view.textContent).toContain(words);
    expect(view.querySelector('table')).toBeNull();
  });

  test('names what is asked for all the same', () => {
    show({ ...coverage, stories: [], rows: [row('Mentoring', { gap: true })], assigned: [] });
    expect(texts('.coach-coverage-name', inRow('Mentoring'))).toEqual(['Mentoring']);
  });
});

describe('what is asked for, one block each', () => {
  test('what has no story comes first, the most asked for on top, then competencies, the checklist, and what nobody asked for', () => {
    show();
    expect(texts('.coach-coverage-list h4')).toEqual(['No story fits yet 2', 'Competencies 1', 'Your own checklist 1', 'Not asked for yet 1']);
    expect(texts('.coach-coverage-list .coach-coverage-name')).toEqual(['Influence', 'Mentoring', 'Conflict', 'A time I said no', 'Innovation']);
  });

  test('the first line says how much is covered', () => {
    show();
    expect(view.querySelector('[role=status]')?.textContent).toBe('2 of 4 covered by a story');
  });

  test.each([
    ['Mentoring', 'No story yet.', 'fill in Mentoring.md'],
    ['Influence', 'Only a stretch so far.', 'fill in Influence.md'],
  ])('%s says what to do: %s', (title, words, call) => {
    show();
    expect(inRow(title).textContent).toContain(words);
    click(inRow(title).querySelector('[aria-label^="Fill in a story for"]'));
    expect(calls).toEqual([call]);
  });

  test('a name leads to where it is asked for; one that nobody asks for leads nowhere', () => {
    show();
    click(inRow('Conflict').querySelector('.coach-coverage-name'));
    click(inRow('Innovation').querySelector('.coach-coverage-name'));
    expect(calls).toEqual(['Conflict.md:0']);
  });

  test('stories tell their fit by word and by shape, and lead to the story', () => {
    show();
    expect(texts('.coach-story-chip', inRow('Conflict'))).toEqual(['● Strong The late ferry', '◐ Workable The big crash']);
    const chip = inRow('Conflict').querySelector('.coach-story-chip');
    expect([chip?.closest('ul')?.getAttribute('aria-label'), chip?.getAttribute('title')]).toEqual(['Stories for Conflict', 'strong because']);
    click(chip);
    expect(calls).toEqual(['ferry.md:0']);
  });

  test('stories that would be a stretch are shown on demand where nothing fits', () => {
    show();
    expect(texts('.coach-story-chip', inRow('Influence'))).toEqual(['Show 1 stretch']);
    click(one('button', 'Show 1 stretch'));
    expect(texts('.coach-story-chip', inRow('Influence'))).toEqual(['○ Stretch The big crash']);
  });

  test('what is wanted, but stands nowhere as a question, says where it could stand', () => {
    show({ ...coverage, rows: [row('Ambiguity', { gap: true, questions: 0, place: null })] });
    expect(inRow('Ambiguity').textContent).toBe('AmbiguityOn your checklistNo story yet. Note the question, or write the story with "Insert STAR table".');
  });

  test('the best three stories are shown, the others on demand, and the focus goes to the first of these', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, `Story ${id}`, 'full', ''));
    show({ stories: many, rows: [row('Conflict', { cells: cells(...many.map(({ id }) => [id, 'workable'] as const)) })], assigned: [] });
    const more = one('button', '2 more');
    expect([more.getAttribute('aria-label'), texts('.coach-story-chip-name', inRow('Conflict'))]).toEqual(['Show 2 more for Conflict', ['Story a', 'Story b', 'Story c']]);
    more.focus();
    click(more);
    expect(texts('.coach-story-chip-name', inRow('Conflict'))).toHaveLength(5);
    expect([document.activeElement?.tagName, document.activeElement?.textContent]).toEqual(['BUTTON', '◐ Workable Story d']);
  });
});

describe('the grid', () => {
  const grid = (): HTMLElement => {
    const found = view.querySelector<HTMLElement>('table[role=grid]');
    if (found === null) throw new Error('There is no grid.');
    return found;
  };
  const stops = (): readonly (string | null)[] => [...grid().querySelectorAll('[tabindex="0"]')].map((each) => each.getAttribute('aria-label') ?? each.textContent);
  const press = (key: string, more: KeyboardEventInit = {}): void => {
    void act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })); });
  };
  const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null;
  const enter = (): void => { void act(() => { grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus(); }); };

  test('has the stories that serve anything as columns, and every row by name', () => {
    show();
    expect(texts('thead th', grid())).toEqual(['Asked for', 'The late ferryTold', 'The big crashOutline']);
    expect(texts('tbody th', grid())).toEqual(['InfluenceNo story fits yet', 'MentoringNo story fits yet', 'Conflict2 questions', 'A time I said no', 'InnovationNot asked for yet']);
    expect([...grid().querySelectorAll('th')].map(({ scope }) => scope)).toEqual(['col', 'col', 'col', 'row', 'row', 'row', 'row', 'row']);
  });

  test('shows the fit in each cell, by word and by shape', () => {
    show();
    expect(texts('td', grid())).toEqual(['', '○ Stretch', '', '', '● Strong', '◐ Workable', '◐ Workable', '', '', '']);
  });

  test('cells, stories and rows lead to their place', () => {
    show();
    click(grid().querySelector('td button'));
    click(grid().querySelector('thead button'));
    click(grid().querySelector('tbody th button'));
    expect(calls).toEqual(['crash.md:0', 'ferry.md:0', 'Influence.md:0']);
  });

  test('is one stop of the tab key, which stays where the focus was', () => {
    show();
    expect(stops()).toEqual(['Asked for']);
    enter();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) press(key);
    expect(stops()).toEqual(['Stretch for Influence: The big crash']);
  });

  test('arrow keys walk it, over empty cells too, and stop at its edges', () => {
    show();
    enter();
    const walk = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'].map((key) => {
      press(key);
      return focused();
    });
    expect(walk).toEqual([
      'Asked for', 'The late ferryTold', 'No fit', 'No fit', 'No fit', 'No fit', 'Workable for Conflict: The big crash', 'Strong for Conflict: The late ferry', 'Conflict',
    ]);
  });

  test('keys that mean nothing here are left alone', () => {
    show();
    enter();
    press('a');
    expect(focused()).toBe('Asked for');
  });

  test('a click moves the stop too', () => {
    show();
    void act(() => { one('td button', 'Stretch').focus(); });
    expect(stops()).toEqual(['Stretch for Influence: The big crash']);
  });

  test('the stop stays in the grid when rows go', () => {
    show();
    void act(() => { one('td button', 'Stretch').focus(); });
    show({ ...coverage, rows: coverage.rows.slice(0, 1) });
    expect(stops()).toHaveLength(1);
  });

  test('is not drawn where nothing is asked for', () => {
    show({ ...coverage, rows: [] });
    expect(view.querySelector('table')).toBeNull();
  });

  test.each<[string, KeyboardEventInit & { readonly key: string }, boolean, readonly [number, number] | null]>([
    ['right', { key: 'ArrowRight' }, false, [2, 3]],
    ['right, read from right to left', { key: 'ArrowRight' }, true, [2, 1]],
    ['left, read from right to left', { key: 'ArrowLeft' }, true, [2, 3]],
    ['to the start of the row', { key: 'Home' }, false, [2, 0]],
    ['to the end of the row', { key: 'End' }, false, [2, 4]],
    ['to the first cell of all', { key: 'Home', ctrlKey: true }, false, [0, 0]],
    ['to the last cell of all', { key: 'End', metaKey: true }, false, [5, 4]],
    ['by a letter nowhere', { key: 'x' }, false, null],
  ])('a key leads %s', (_where, { key, ctrlKey = false, metaKey = false }, isRightToLeft, expected) => {
    const to = cellAfter({ key, ctrlKey, metaKey }, { row: 2, column: 2 }, { rows: 6, columns: 5, isRightToLeft });
    expect(to === null ? null : [to.row, to.column]).toEqual(expected);
  });
});

describe('which story for which question', () => {
  test('is told by company, in the order given, with the fit', () => {
    show();
    expect(texts('.coach-assigned summary')).toEqual(['Acme 2', 'Company not named 1']);
    expect(texts('.coach-assigned li')).toEqual(['A hard conflict?● Strong Tell The late ferry', 'A failure?◐ Workable Tell The big crash', 'Whom did you teach?○ Stretch Tell The big crash']);
  });

  test('leads to the question and to the story', () => {
    show();
    click(one('.coach-assigned-question', 'A hard conflict?'));
    click(one('.coach-assigned .coach-story-chip', 'Tell The late ferry'));
    expect(calls).toEqual(['Acme.md:4', 'ferry.md:0']);
  });
});

describe('how far the stories are', () => {
  test('is told in a word, in steps, and with the reason', () => {
    show();
    expect(texts('.coach-lives li')).toEqual([
      'The late ferry●●●●●○ Toldtold at Acme on 2026-08-02', 'The big crash●●○○○○ Outlinean outline', 'A spare one●○○○○○ Ideaonly an idea',
    ]);
  });

  test('each leads to its story', () => {
    show();
    click(one('.coach-lives button', 'A spare one'));
    expect(calls).toEqual(['spare.md:0']);
  });
});
