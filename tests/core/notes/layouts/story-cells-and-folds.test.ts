import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from '../told';

const cell = '**S:** late maps<br>**T:** be fast<br>**A:** I moved them<br>**R:** 40 s';
const parts = 'S=late maps ; T=be fast ; A=I moved them ; R=40 s';

describe('a whole story in one cell', () => {
  test.each(['Sample STAR answer', 'My answer', 'Example response', 'Suggested story', 'What I would say', 'Notes', ''])('under "%s"', (header) => {
    const note = read(lines(`| Question | ${header} |`, '|---|---|', `| Late maps? | ${cell} |`));
    expect(note.questions.map(({ text }) => text)).toEqual(['Late maps?']);
    expect(toldStories(note)).toEqual([`full Late maps? ; ${parts}`]);
  });

  test.each([
    ['letters and dashes', '**S** - late maps **T** - be fast **A** - I moved them **R** - 40 s'],
    ['plain letters and dashes', 'S - late maps T - be fast A - I moved them R - 40 s'],
    ['names in one line', '**Situation:** late maps **Task:** be fast **Action:** I moved them **Result:** 40 s'],
    ['lines of two', '**S:** late maps **T:** be fast<br>**A:** I moved them **R:** 40 s'],
  ])('with %s', (_what, words) => {
    expect(toldStories(read(lines('| Question | Answer |', '|---|---|', `| Late maps? | ${words} |`)))).toEqual([`full Late maps? ; ${parts}`]);
  });

  test('beside a name that asks nothing it is a story alone', () => {
    const note = read(lines('| # | Project | Told |', '|---|---|---|', `| 1 | Maps | ${cell} |`));
    expect([told(note), toldStories(note)]).toEqual([[], [`full Maps ; ${parts}`]]);
  });

  test('beside a cell that asks it is the story of that question', () => {
    const note = read(lines('| Prompted by | Told |', '|---|---|', `| Tell me about late maps | ${cell} |`));
    expect(note.questions.map(({ text }) => text)).toEqual(['Tell me about late maps']);
    expect(note.stories.map(({ questions }) => questions)).toEqual([[note.questions[0]?.id]]);
  });

  test.each([
    ['plans', ['| Day | Plan |', '|---|---|', '| Monday | read |', '| Tuesday | write |']],
    ['one label in a cell', ['| Topic | Note |', '|---|---|', '| Maps | Result: 40 s |']],
    ['one such cell in many', ['| Topic | Note |', '|---|---|', `| Maps | ${cell} |`, '| Bills | none |', '| Mails | none |', '| Texts | none |']],
  ])('%s are no stories', (_what, table) => {
    expect(toldStories(read(lines(...table)))).toEqual([]);
  });

  test('a story in two parts of one name tells both', () => {
    expect(toldStories(read(lines('| Question | Answer |', '|---|---|', '| Late maps? | **S/T:** late maps<br>**A:** I moved them<br>**R:** 40 s |')))).toEqual(['full Late maps? ; S=late maps ; T=late maps ; A=I moved them ; R=40 s']);
  });
});

describe('a table with a row a part', () => {
  const rows = ['| Situation | our maps were late |', '| Task | be fast |', '| Action | I moved them |', '| Result | 40 s |'];
  const upright = 'S=our maps were late ; T=be fast ; A=I moved them ; R=40 s';

  test.each(['Details', 'Description', 'Content', 'Story', 'What I did', '내용'])('a column "%s" is named after the heading', (header) => {
    expect(toldStories(read(lines('## Maps', '', `| Part | ${header} |`, '|---|---|', ...rows)))).toEqual([`full Maps ; ${upright}`]);
  });

  test.each([
    ['Details', ['the background', 'the aim', 'the steps', 'the end']],
    ['Meaning', ['our maps were late', 'to be fast', 'I moved them', 'it took 40 s']],
    ['What to say', ['where it was', 'what was asked', 'what was done', 'how it ended']],
    ['설명', ['어떤 일?', '맡은 일?', '무엇을?', '어떻게?']],
  ])('a column "%s" may tell what the parts are', (header, cells) => {
    const names = ['Situation', 'Task', 'Action', 'Result'];
    expect(toldStories(read(lines('## Maps', '', `| Part | ${header} |`, '|---|---|', ...cells.map((words, index) => `| ${names[index] ?? ''} | ${words} |`))))).toEqual([]);
  });
});

describe('a fold that asks', () => {
  test('holds its answer, headings and lists as they are', () => {
    const note = read(lines('<details>', '<summary>Tell me about late maps.</summary>', '', '## Maps', '', 'We had no host, so I found one.', '- a small one', '</details>'));
    expect(note.questions.map(({ text, answers }) => [text, answers.map((answer) => answer.text.split('\n').at(-1))])).toEqual([['Tell me about late maps.', ['a small one']]]);
  });

  test('holds a story with a heading a part', () => {
    const note = read(lines('<details><summary>Tell me about late maps</summary>', '', '#### Situation', 'late maps', '#### Action', 'I moved them', '#### Result', '40 s', '', '</details>'));
    expect(toldStories(note)).toEqual(['full Tell me about late maps ; S=late maps ; A=I moved them ; R=40 s']);
    expect(note.stories.map(({ questions }) => questions)).toEqual([[note.questions[0]?.id]]);
  });

  test.each([
    ['asks nothing', ['<details><summary>More on maps</summary>', 'late', '</details>']],
    ['is empty', ['<details><summary>Tell me about late maps</summary>', '', '</details>']],
    ['teaches', ['<details><summary>Tips</summary>', '<b>Situation:</b> describe where you were', '<b>Task:</b> what you had to do', '<b>Action:</b> your steps', '</details>']],
  ])('one that %s gives neither question nor story', (_what, fold) => {
    const note = read(lines(...fold));
    expect([told(note), toldStories(note)]).toEqual([[], []]);
  });

  test('a problem and its solution are a story beside a fold with an action', () => {
    const fold = (title: string, names: readonly string[]): readonly string[] => [`<details><summary>${title}</summary>`, '', ...names.map((name) => `**[${name}]**\nI saw it.`), '', '</details>'];
    const note = read(lines(...fold('Maps', ['Situation', 'Action', 'Result']), ...fold('Bills', ['Problem', 'Solution', 'Result'])));
    expect(note.stories.map(({ title, parts: told }) => [title, told.action !== null])).toEqual([['Maps', true], ['Bills', true]]);
  });
});

describe('a fold that hides the answer to the line above', () => {
  const fold = (summary: string): readonly string[] => ['', '<details><summary>' + summary + '</summary>', '', 'On a map.', '', '</details>', ''];

  test.each(['Show Answer', 'Answer', 'Click to reveal the solution', '查看答案', 'Ver respuesta', 'Ответ'])('"%s"', (summary) => {
    expect(told(read(lines('Where do you look first?', ...fold(summary), '**2. Tell me about a lease**', ...fold(summary))))).toEqual([
      'Q Where do you look first?', '  A note: On a map.', 'Q Tell me about a lease', '  A note: On a map.',
    ]);
  });

  test.each([
    ['nothing above asks', 'The harbour', 'Show Answer'],
    ['the summary says something else', 'Where do you look first?', 'Maps'],
  ])('%s: it is none', (_what, above, summary) => {
    expect(told(read(lines(above, ...fold(summary))))).toEqual([]);
  });

  test('a story in it answers', () => {
    const note = read(lines('Tell me about late maps.', '<details><summary>My answer</summary>', '<p><b>Situation:</b> late maps</p>', '<p><b>Task:</b> be fast</p>', '<p><b>Action:</b> I moved them</p>', '<p><b>Result:</b> 40 s</p>', '</details>'));
    expect([note.questions.map(({ text }) => text), toldStories(note)]).toEqual([['Tell me about late maps.'], [`full Tell me about late maps. ; ${parts}`]]);
  });
});

describe('a label that asks in another language', () => {
  test.each(['**Pregunta 1: Cuéntame de un conflicto**', '**Frage:** Erzählen Sie von einem Streit', '**问题：** 讲一次冲突', 'Вопрос 2: Расскажите о споре'])('%s', (asked) => {
    const note = read(lines('## Notes', asked, '', '**Situation:** late maps', '**Action:** I moved them', '**Result:** 40 s'));
    expect([note.questions.length, note.stories.map(({ questions }) => questions.length)]).toEqual([1, [1]]);
  });
});
