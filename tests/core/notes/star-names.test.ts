import { describe, expect, test } from '@jest/globals';
import { besidePart } from '../../../src/core/notes/star-beside';
import { isStoryField } from '../../../src/core/notes/star-fields';
import { innerLabels } from '../../../src/core/notes/star-inner';
import { starLabelAt } from '../../../src/core/notes/star-labels';
import { headingName, isLooseName, partNamed } from '../../../src/core/notes/star-names';

describe('what a name stands for', () => {
  test.each([
    ['S. Situation', 'situation'],
    ['S: Situation', 'situation'],
    ['T | Task', 'task'],
    ['S（Situation）情境', 'situation'],
    ['상황(Situation)', 'situation'],
    ['[Action]', 'action'],
    ['Action 2: the mend', 'action'],
    ['Action taken by the team', 'action'],
    ['Results supported by figures', 'result'],
    ['Lessons / next time', 'learning'],
    ['교훈 / 다음에', 'learning'],
    ['What I’d do differently', 'learning'],
    ['S [situation]', 'situation'],
    ['Action [2 min]', 'action'],
    ['Key takeaway for Northwind', 'learning'],
    ['Key takeaways from this', 'learning'],
    ['What I learned from it', 'learning'],
    ['Biggest lesson here', 'learning'],
    ['What you did', 'action'],
  ] as const)('%s', (name, part) => {
    expect(headingName(name)).toMatchObject({ part, letter: false });
  });

  test.each([
    ['T [task] + A[action]', 'task', 'action', false],
    ['S (Situation) / T (Task)', 'situation', 'task', false],
    ['Situation (S) & Task (T)', 'situation', 'task', false],
    ['S/T', 'situation', 'task', true],
  ] as const)('%s is two parts', (name, part, also, letter) => {
    expect(headingName(name)).toMatchObject({ part, also, letter });
  });

  test('a letter may have a number in its brackets', () => {
    expect(headingName('A (3 choices, each with another)')).toMatchObject({ part: 'action', letter: true });
    expect(headingName('A2 (more)')).toBeNull();
  });

  test.each(['S. Setup', 'Action/Owner', 'Result / Owner', 'Context of the talk', 'Actionable items', 'Task force', 'A. Answer', 'Situation (2) room', 'Key account for Northwind', 'What comes from it', 'T [task] + Owner'])('%s is no part', (name) => {
    expect(headingName(name)).toBeNull();
  });

  test.each([
    ['Context', true],
    ['배경', true],
    ['Objetivo', true],
    ['Situation', false],
    ['任务', false],
  ])('%s may stand in other notes: %j', (name, loose) => {
    expect(isLooseName(name)).toBe(loose);
  });

  test.each([
    ['Japanese', ['状況', '課題', '取り組み', '結果', '学び']],
    ['Korean', ['상황', '과제', '행동', '결과', '교훈']],
    ['Russian', ['Ситуация', 'Задачи', 'Что я сделал', 'Итог', 'Урок']],
    ['Italian', ['Situazione', 'Compito', 'Azioni', 'Risultati', 'Lezioni']],
    ['Dutch', ['Situatie', 'Taak', 'Acties', 'Resultaat', 'Leerpunt']],
    ['Polish', ['Sytuacja', 'Zadanie', 'Działania', 'Wyniki', 'Wnioski']],
    ['Turkish and Vietnamese', ['Durum', 'Görev', 'Hành động', 'Kết quả', 'Bài học']],
  ])('%s', (_language, names) => {
    expect(names.map(partNamed)).toEqual(['situation', 'task', 'action', 'result', 'learning']);
  });
});

describe('where a label ends', () => {
  test.each([
    ['Situation - Release: it was late', 'Situation - '],
    ['S - Situation: it was late', 'S - Situation: '],
    ['📍 **S**ituation - it was late', '📍 **S**ituation - '],
    ['**<u>Situation</u>** late', '**<u>Situation</u>** '],
    ['<u>**Task:**</u> be fast', '<u>**Task:**</u> '],
    ['<b><u>Action:</u></b> I did', '<b><u>Action:</u></b> '],
    ['<font color="red">Result</font>: 40 s', '<font color="red">Result</font>: '],
    ['**S**ituation: late', '**S**ituation: '],
    ['[Task] be fast', '[Task] '],
    ['**[상황(Situation)]** late', '**[상황(Situation)]** '],
    ['(Action) I did', '(Action) '],
    ['■ Result: 40 s', '■ Result: '],
    ['**S** - Situation: late', '**S** - Situation: '],
    ['**Result** → 40 s', '**Result** → '],
    ['result:: 40 s', 'result:: '],
    ['**S: Situation** late', '**S: Situation** '],
    ['**2. T:** be fast', '**2. T:** '],
  ])('%s', (words, label) => {
    expect(words.slice(0, starLabelAt(words)?.length ?? 0)).toBe(label);
  });

  test.each(['**T**ime-bound: May', '[Result](page.md) is late', '[Task]: https://example.org', '**S**pace', '(Notes) late', '[Owner] Bo', '<u>Owner</u>: Bo', '**A1:** yes'])('%s opens none', (words) => {
    expect(starLabelAt(words)).toBeNull();
  });
});

describe('labels behind other words', () => {
  test.each([
    ['**S:** a **T:** b', ['**T:** b']],
    ['**S** a **T** b **A** c', ['**T** b **A** c', '**A** c']],
    ['S - a T - b A - c', ['T - b A - c', 'A - c']],
    ['Situation: a. Task: b. Action: c.', ['Task: b. Action: c.', 'Action: c.']],
    ['(Situation) a (Task) b (Action) c', ['(Situation) a (Task) b (Action) c', '(Task) b (Action) c', '(Action) c'].slice(1)],
    ['**Situation** : a **Task** : b', ['**Task** : b']],
    ['the plan: A - x and R - y', []],
    ['one: two: three: four', []],
    ['see **Task** there', []],
  ])('%s', (words, expected) => {
    expect(innerLabels(words).map((place) => words.slice(place))).toEqual(expected);
  });
});

describe('a name that is a part only beside others', () => {
  const opener = { part: 'situation', letter: false, beside: 'opener' } as const;
  const acting = { part: 'action', letter: false, beside: 'acting' } as const;
  const action = { part: 'action', letter: false, beside: null } as const;
  const result = { part: 'result', letter: false, beside: null } as const;

  test.each([
    ['a problem over an action', { label: opener, seen: [], next: [action, result], isBelow: true, acted: false }, 'situation'],
    ['a problem over a solution', { label: opener, seen: [], next: [acting, result], isBelow: true, acted: false }, null],
    ['the same where actions are told elsewhere', { label: opener, seen: [], next: [acting, result], isBelow: true, acted: true }, 'situation'],
    ['a problem in a line with an action and a result', { label: opener, seen: [], next: [action, result], isBelow: false, acted: false }, 'situation'],
    ['a problem in a line with an action', { label: opener, seen: [], next: [action], isBelow: false, acted: false }, null],
    ['a problem after a situation', { label: opener, seen: ['situation'], next: [action], isBelow: true, acted: false }, 'task'],
    ['a solution after a situation', { label: acting, seen: ['situation'], next: [result], isBelow: true, acted: true }, 'action'],
    ['a solution after an action', { label: acting, seen: ['situation', 'action'], next: [result], isBelow: true, acted: true }, null],
    ['a solution alone', { label: acting, seen: [], next: [result], isBelow: true, acted: true }, null],
  ] as const)('%s', (_what, { seen, ...where }, part) => {
    expect(besidePart({ ...where, seen: new Set(seen) })).toBe(part);
  });
});

describe('labels that end a part', () => {
  test.each(['Source', 'Best for questions about', 'Tags', 'Tips', 'Talking points', 'Follow-up questions'])('%s', (name) => {
    expect(isStoryField(name)).toBe(true);
  });

  test.each(['Time management', 'Challenges', 'Step 1', 'Team', 'Strengths'])('%s does not', (name) => {
    expect(isStoryField(name)).toBe(false);
  });
});
