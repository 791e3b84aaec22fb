import { describe, expect, test } from '@jest/globals';
import { lines, read, toldStories } from '../told';

const four = 'S=late texts ; T=be fast ; A=I moved them ; R=40 s';

const isTold = (note: readonly string[]): readonly string[] => toldStories(read(lines(...note)));

describe('a table with a column a part', () => {
  test.each([
    ['words', '| Title | Situation | Task | Action | Result |'],
    ['letters', '| Story | S | T | A | R |'],
    ['Chinese', '| 标题 | 情况 | 任务 | 行动 | 结果 |'],
    ['Spanish', '| Título | Situación | Tarea | Acción | Resultado |'],
    ['German', '| Titel | Situation | Aufgabe | Maßnahmen | Ergebnis |'],
    ['bold', '| **Title** | **Situation** | **Task** | **Action** | **Result** |'],
    ['capitals', '| TITLE | SITUATION | TASK | ACTION | RESULT |'],
    ['an obstacle', '| Name | Situation | Obstacle | Action | Result |'],
  ])('headers in %s', (_what, header) => {
    expect(isTold([header, '|---|---|---|---|---|', '| Texts | late texts | be fast | I moved them | 40 s |'])).toEqual([`full Texts ; ${four}`]);
  });

  test('a problem opens a story that has no situation', () => {
    expect(isTold(['| Story | Problem | Action | Result |', '|---|---|---|---|', '| Texts | late texts | I moved them | 40 s |'])).toEqual(['full Texts ; S=late texts ; A=I moved them ; R=40 s']);
  });

  test('a question column asks, and the row is its story', () => {
    const note = read(lines('| Question | Situation | Action | Result |', '|---|---|---|---|', '| Tell me about texts | late texts | I moved them | 40 s |'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Tell me about texts']);
    expect(note.stories[0]?.questions).toEqual([note.questions[0]?.id]);
  });

  test('a row with a title alone is an empty story inside its row, and an empty row is none', () => {
    const note = read(lines('| Title | Situation | Task | Action | Result |', '|---|---|---|---|---|', '| | | | | |', '| Texts | | ^ | TBD | |'));
    expect(note.stories.map(({ title, form, from, to }) => [title, form, to - from])).toEqual([['Texts', 'idea', 0]]);
  });

  test('a counter in front that Markdown takes for a heading', () => {
    expect(isTold(['# | Story | S | T | A | R', '--|--|--|--|--|--', '1 | Texts | late texts | be fast | I moved them | 40 s'])).toEqual([`full Texts ; ${four}`]);
  });

  test('a cell that holds a list loses its bullets, and the part spans the whole', () => {
    const note = read(lines('| Title | Situation | Action | Result |', '|---|---|---|---|', '| Texts | late | - I cut<br>- I moved | fast |'));
    expect(note.stories[0]?.parts.action?.text).toBe('I cut\nI moved');
  });

  test.each([
    ['SMART', ['| S | M | A | R | T |', '|---|---|---|---|---|', '| one | 5 | yes | fits | may |']],
    ['INVEST', ['| Story | I | N | V | E | S | T |', '|---|---|---|---|---|---|---|', '| ride | y | y | y | y | y | n |']],
    ['a work plan', ['| Week | Task | Action | Result |', '|---|---|---|---|', '| 14 | graphs | 20 problems | 17 done |']],
    ['applications', ['| Company | Action | Result |', '|---|---|---|', '| Tarnwick | applied | no reply |']],
    ['a template', ['| Title | Situation | Task | Action | Result |', '|---|---|---|---|---|', '| [Title] | [where] | [what] | [how] | [number] |']],
    ['guidance', ['| Title | Situation | Task | Action | Result |', '|---|---|---|---|---|', '| Name | Set the scene | What was your goal? | Explain what you did | Share the outcome |']],
    ['a definition', ['| Part | Meaning |', '|---|---|', '| Situation | the background |', '| Task | the goal |', '| Action | the steps |', '| Result | the outcome |']],
    ['shares of time', ['| Part | Share |', '|---|---|', '| Situation | 10 % |', '| Task | 10 % |', '| Action | 60 % |', '| Result | 20 % |']],
  ])('%s is no story', (_what, note) => {
    expect(isTold(note)).toEqual([]);
  });
});

describe('a table with a row a part', () => {
  const rows = ['| **Task** | be fast |', '| **Action** | I moved them |', '| **Result** | 40 s |'];

  test.each([
    ['an empty header', ['| | |', '|---|---|', '| **Situation** | late texts |', ...rows]],
    ['a header that is the first part', ['| Situation | late texts |', '|---|---|', ...rows]],
    ['letters', ['| | |', '|---|---|', '| S | late texts |', '| T | be fast |', '| A | I moved them |', '| R | 40 s |']],
  ])('%s', (_what, table) => {
    expect(isTold(['## Fast texts', '', ...table])).toEqual([`full Fast texts ; ${four}`]);
  });

  test('a heading right above that asks is its question', () => {
    const note = read(lines('## Tell me about texts', '', '| | |', '|---|---|', '| Situation | late texts |', ...rows));
    expect(note.questions.map(({ text, answers }) => [text, answers.length])).toEqual([['Tell me about texts', 0]]);
    expect(note.stories.map(({ questions }) => questions)).toEqual([[note.questions[0]?.id]]);
  });

  test('a column a story', () => {
    expect(isTold(['| | Texts | Mails |', '|---|---|---|', '| Situation | late | lost |', '| Task | speed | find |', '| Action | I cut | I read |', '| Result | fast | found |'])).toEqual([
      'full Texts ; S=late ; T=speed ; A=I cut ; R=fast',
      'full Mails ; S=lost ; T=find ; A=I read ; R=found',
    ]);
  });

  test.each(['x', 'X', '✓', '☐', '-', 'n/a', 'TBD'])('a part marked %s is none, and one part alone is an idea', (mark) => {
    const rows = (...told: readonly string[]): readonly string[] => ['| | |', '|---|---|', ...['Situation', 'Task', 'Action', 'Result'].map((name, index) => `| ${name} | ${told[index] ?? mark} |`)];
    expect(isTold(rows('The label printer'))).toEqual(['idea The label printer']);
    expect(isTold(rows('late texts', mark, 'I moved them'))).toEqual(['full  ; S=late texts ; A=I moved them']);
  });

  test('what stands below a table is still read', () => {
    expect(isTold(['## Fast texts', '', '| a | b |', '|---|---|', '| Situation | late |', '| Action | I cut |', '', 'S: late texts', 'T: be fast', 'A: I moved them', 'R: 40 s']).at(-1)).toBe(`full Fast texts ; ${four}`);
  });
});

describe('a grid of themes and projects', () => {
  test('a row asks, a cell is the idea of a story, an empty one too', () => {
    const note = read(lines('| Theme | Maps | Billing |', '|---|---|---|', '| Conflict | tiles | |', '| Failure | | invoices |'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Conflict', 'Failure']);
    expect(note.stories.map(({ title, column, form }) => [title, column, form])).toEqual([
      ['tiles', 'Maps', 'idea'], ['Conflict', 'Billing', 'idea'], ['Failure', 'Maps', 'idea'], ['invoices', 'Billing', 'idea'],
    ]);
  });

  test.each([
    ['notes about values', ['| Value | Definition | Notes |', '|---|---|---|', '| Ownership | to own | read |', '| Trust | to trust | read |']],
    ['topics to learn', ['| Theme | Monday | Tuesday |', '|---|---|---|', '| graphs | 3 | 4 |', '| trees | 1 | 2 |']],
  ])('%s are no stories', (_what, note) => {
    expect(isTold(note)).toEqual([]);
  });
});

describe('a story in HTML', () => {
  const body = ['<ul>', '<li><b>Situation: </b><br>- late texts</li>', '<li><b>Task: </b>be fast</li>', '<li><b>Action: </b><br/>I moved them</li>', '<li><strong>Result:</strong> 40 s</li>', '</ul>', '</details>'];

  test('a fold is a question with its story', () => {
    const note = read(lines('<details>', '<summary><b>Tell me about texts</b></summary>', ...body));
    expect(note.questions.map(({ text, answers }) => [text, answers.length])).toEqual([['Tell me about texts', 1]]);
    expect(toldStories(note)).toEqual([`full Tell me about texts ; ${four}`]);
    expect(note.stories[0]).toMatchObject({ from: note.questions[0]?.answers[0]?.from, to: note.questions[0]?.answers[0]?.to });
  });

  test.each([
    ['Conclusion', ' ; L=measure first'],
    ['Tips', ''],
  ])('headings in HTML are labels, "%s" the last', (last, rest) => {
    const html = ['<h3>Situation</h3>', '<p>late texts</p>', '', '<h3> Task </h3>', '<p>be fast</p>', '<h3>Action</h3>', '  <p>I moved them</p>', '<h3>Result</h3>', '<p>40 s</p>', `<h3>${last}</h3>`, '<p>measure first</p>', '</details>'];
    expect(isTold(['<details>', '<summary><b>Tell me about texts', '</b></summary>', ...html])).toEqual([`full Tell me about texts ; ${four}${rest}`]);
  });

  test('a fold that asks nothing is a story by itself', () => {
    expect(isTold(['<details><summary>Fast texts</summary>', ...body])).toEqual([`full Fast texts ; ${four}`]);
  });

  test.each([
    ['a fold that is left open', ['<details>', '<summary>Tell me</summary>', '<li><b>Situation: </b>late</li>']],
    ['a fold without labels', ['<details>', '<summary>More</summary>', 'late texts', '</details>']],
  ])('%s holds none', (_what, note) => {
    expect(isTold(note)).toEqual([]);
  });

  test('bold tags are labels outside of a fold, too', () => {
    expect(isTold(['## Fast texts', '<b>Situation:</b> late texts', '<b>Task:</b> be fast', '<b>Action:</b> I moved them', '<b>Result:</b> 40 s'])).toEqual([`full Fast texts ; ${four}`]);
  });
});

describe('a label that says "Question" above a story', () => {
  test.each(['**Question:** Tell me about texts', '**Q:** Tell me about texts', 'Question 3: Tell me about texts', '**Q2. Tell me about texts**'])('%s', (asked) => {
    const note = read(lines('## Notes', asked, '', '**Situation:** late texts', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s'));
    expect(note.questions.map(({ text, answers }) => [text, answers.length])).toEqual([['Tell me about texts', 1]]);
    expect(toldStories(note)).toEqual([`full Tell me about texts ; ${four}`]);
  });

  test('ends with the next question', () => {
    const note = read(lines('Q1: Tell me about texts', 'S: late', 'A: I cut', 'Q2: Tell me about mails', 'S: lost', 'A: I read'));
    expect(toldStories(note)).toEqual(['full Tell me about texts ; S=late ; A=I cut', 'full Tell me about mails ; S=lost ; A=I read']);
  });
});

describe('questions listed above one story', () => {
  test('are all answered by it', () => {
    const note = read(lines('# Two warehouses', 'Good for:', '- **Tell me about pressure**', '- Why do you help?', '', '## Situation', 'late texts', '## Task', 'be fast', '## Action', 'I moved them', '## Result', '40 s'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Tell me about pressure', 'Why do you help?']);
    expect(toldStories(note)).toEqual([`full Two warehouses ; ${four}`]);
    expect(note.stories[0]?.questions).toHaveLength(2);
  });

  test('items that ask nothing are no questions', () => {
    expect(read(lines('# Two warehouses', '- with Emre', '- 2024', '', '## Situation', 'late', '## Action', 'I moved them')).questions).toEqual([]);
  });
});
