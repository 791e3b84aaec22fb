import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from './told';

const story = ['**Situation:** late maps', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s'];
const parts = 'S=late maps ; T=be fast ; A=I moved them ; R=40 s';

describe('what ends the last part of a story', () => {
  test.each([
    ['a rule right below', ['----', 'Next week: rest.']],
    ['a line that announces tips', ['', 'Tips for the day:', '', 'Speak of small things.']],
    ['tips in bold', ['**Tips:** speak slowly']],
    ['a plain line that announces more', ['', 'Key principles:', '- Look first', '- Then move']],
    ['what it is good for', ['**Maps to:** ownership']],
    ['why it works', ['', 'Why this works:', 'It has a number.']],
    ['a name that no list knows', ['**Proof I keep:** the log']],
    ['a name behind a sign', ['', '**⚠️ Mind this:** slow down']],
    ['a name with bullets below', ['', '**If they dig deeper:**', '- caches']],
    ['links to sources', ['', '[1](https://example.org/maps)', '[2](https://example.org/hosts)']],
    ['the end of a fold', ['', '</details>', '', 'Next week: rest.']],
    ['a paragraph below a blank line, where no blank line stands between the labels', ['', 'They also asked about pay.']],
    ['a paragraph about the story', ['', 'This story shows a calm head.', '', 'It is short.']],
  ])('%s', (_what, below) => {
    expect(toldStories(read(lines('## Maps', ...story, ...below)))).toEqual([`full Maps ; ${parts}`]);
  });

  test.each([
    ['bullets', ['', '- one host less', '- one alert less'], ' /  / one host less / one alert less'],
    ['a question that the team had', ['', '- Why had nobody seen it?', '- the alert was off'], ' /  / Why had nobody seen it? / the alert was off'],
    ['a bold word of another dress', ['**Half** of it'], ' / **Half** of it'],
    ['a second name of the same part', ['**Impact:** no calls'], ' / **Impact:** no calls'],
    ['a nested bullet with a label', ['- **Hosts:** one less'], ' / **Hosts:** one less'],
  ])('%s go on', (_what, below, rest) => {
    expect(toldStories(read(lines('## Maps', ...story, ...below)))).toEqual([`full Maps ; ${parts}${rest}`]);
  });

  test.each([
    ['in quotes', '“Tell me about a time when you said no.”'],
    ['plain', 'Describe a plan that you dropped.'],
  ])('the next question in a paragraph of its own, %s', (_what, asked) => {
    const apart = ['### Situation', '', 'late maps', '', '### Task', '', 'be fast', '', '### Action', '', 'I moved them', '', '### Result', '', '40 s'];
    expect(toldStories(read(lines('## Maps', '', ...apart, '', asked)))).toEqual([`full Maps ; ${parts}`]);
    expect(toldStories(read(lines('## Maps', '', ...story.flatMap((line) => [line, '']), asked)))).toEqual([`full Maps ; ${parts}`]);
  });

  test('a label of another name outside the quotes that hold the parts', () => {
    const note = lines('## Maps', '**Situation:**', '> late maps', '', '**Task:**', '> be fast', '', '**First slip:**', '> I moved the wrong one', '', '**Action:**', '> I moved them', '>', '> **Proof:**', '> the log', '', '**Result:**', '> 40 s', '', '**For next time:**', '> a list');
    expect(toldStories(read(note))).toEqual(['full Maps ; S=late maps ; T=be fast ; A=I moved them /  / **Proof:** / the log ; R=40 s']);
  });

  test('a rule between the headings of two parts parts paragraphs only, one behind the last part ends the story', () => {
    const note = lines('## Maps', '### Situation', 'late maps', '', '### Action', 'I moved them', '', '---', '', 'I told all', '', '### Result', '40 s', '', '---', '', 'Next week: rest.');
    expect(toldStories(read(note))).toEqual(['full Maps ; S=late maps ; A=I moved them /  / --- /  / I told all ; R=40 s']);
  });

  test('a rule between two stories ends the first, though parts by their headings follow', () => {
    const note = lines('## Maps', '### Situation', 'late maps', '### Action', 'I moved them', '', '---', '', 'Now bills.', '', '### Situation', 'wrong bills', '### Action', 'I stopped them');
    expect(toldStories(read(note)).map((story) => story.split(' ; ').slice(1))).toEqual([['S=late maps', 'A=I moved them'], ['S=wrong bills', 'A=I stopped them']]);
  });

  test('a second paragraph of the result belongs to a tight block', () => {
    expect(toldStories(read(lines('## Maps', ...story, '', 'We kept the old hosts for a week.')))).toEqual([`full Maps ; ${parts} /  / We kept the old hosts for a week.`]);
  });

  test('a paragraph apart inside the quote ends a tight block in a quote', () => {
    expect(toldStories(read(lines('## Maps', ...[...story, '', 'You may keep it short.'].map((line) => `> ${line}`.trim()))))).toEqual([`full Maps ; ${parts}`]);
  });

  const apart = story.flatMap((line) => [line, '']);

  test.each([
    ['what to prepare', 'Prepare the number of hosts.', ''],
    ['what it is good for', 'These stories are good for ownership.', ''],
    ['the same in Chinese', '这个故事体现了责任心。', ''],
    ['a second paragraph that tells on', 'We kept the old hosts for a week.', ' /  / We kept the old hosts for a week.'],
  ])('below labels a paragraph apart: %s', (_what, below, rest) => {
    expect(toldStories(read(lines('## Maps', ...apart, below)))).toEqual([`full Maps ; ${parts}${rest}`]);
  });

  test('a sentence wrapped to the margin inside a bullet goes on, a new one does not', () => {
    const bullets = ['- **Situation:** late', 'maps', '- **Task:** be fast', '- **Action:** I moved', 'them'];
    expect(toldStories(read(lines('## Maps', ...bullets, '- **Result:** 40', 's', 'Next week: rest.')))).toEqual(['full Maps ; S=late / maps ; T=be fast ; A=I moved / them ; R=40 / s']);
  });

  test('a bullet beside the label, its words in bullets below, is none of them', () => {
    const note = read(lines('##### Maps', '- (S) late maps', '- (S) nobody knew', '- (A) I moved them', '- (R)', '\t- 40 s', '\t- no calls', '- Who runs them now', '\t- the night shift'));
    expect(toldStories(note)).toEqual(['full Maps ; S=late maps / (S) nobody knew ; A=I moved them ; R=40 s / no calls']);
  });

  test('a heading of one situation alone is not joined to the story below', () => {
    const note = read(lines('**Situation:** late maps', '', '**Situation:** one lost', '**Action:** I found it', '**Result:** paid'));
    expect(note.stories.map(({ parts }) => parts.situation?.text)).toEqual(['one lost']);
  });

  test.each([
    ['bullets', story.map((line) => `- ${line}`), '- **Proof:** the log'],
    ['plain bullets', ['- Situation: late maps', '- Task: be fast', '- Action: I moved them', '- Result: 40 s'], '- Proof: the log'],
    ['letters in Chinese', ['- **S**：late maps', '- **T**：be fast', '- **A**：I moved them', '- **R**：40 s'], '- **证据**：日志'],
    ['a quote', story.map((line) => `> ${line}`), '\n**Proof:** the log'],
    ['a quote in italics', story.map((line) => `> ${line.replace(/\*\*/g, '*')}`), '\nA word to the coach.'],
    ['a quote in italics below "Answer"', ['**Answer:**', '', ...story.map((line) => `> ${line.replace(/\*\*/g, '*')}`)], '\n**Proof:** the log'],
    ['plain labels', story.map((line) => line.replace(/\*\*/g, '')), '\n**Proof:** the log'],
    ['a callout', ['> [!example] Maps', ...story.map((line) => `> ${line}`)], '\nA word to the coach.'],
    ['labels alone on their lines', ['**Situation**', 'late maps', '**Task**', 'be fast', '**Action**', 'I moved them', '**Result**', '40 s'], '\n**Mind this**\nthe log'],
  ])('%s end at what stands beside', (_what, own, below) => {
    expect(read(lines('## Maps', ...own, below)).stories.map((each) => each.parts.result?.text)).toEqual(['40 s']);
  });

  test.each([
    ['in an action', ['**Situation:** late maps', '**Action:** I moved them', '**Time of day:** at night', '**Result:** 40 s'], 'action', 'I moved them\n**Time of day:** at night'],
    ['right below the label of a result', ['**Situation:** late maps', '**Action:** I moved them', '**Result:**', '**Time:** 40 s', '**Cost:** none'], 'result', '**Time:** 40 s\n**Cost:** none'],
  ] as const)('labels of other names %s stay in it', (_where, own, part, text) => {
    expect(read(lines('## Maps', ...own)).stories.map((each) => each.parts[part]?.text)).toEqual([text]);
  });

  test('a bulleted question with its answer below is the next question', () => {
    const note = read(lines('### Ownership', '', '* Tell me about late maps.', '', ...story, '', '* How do you rank many users?', '', 'I look at the small ones first.', '', '### Notes', 'none'));
    expect(told(note).filter((line) => line.startsWith('Q'))).toEqual(['Q Tell me about late maps.', 'Q How do you rank many users?']);
    expect(note.stories.map((each) => each.parts.result?.text)).toEqual(['40 s']);
  });

  test('a part in two numbered headings is one', () => {
    const note = read(lines('## Maps', '### Situation', 'late maps', '### Action 1: look', 'I looked', '### Action 2: move', 'I moved them', '### Result', '40 s'));
    expect(toldStories(note)).toEqual(['full Maps ; S=late maps ; A=I looked / ### Action 2: move / I moved them ; R=40 s']);
  });
});

describe('several stories', () => {
  test('in one fence, a rule and a title between', () => {
    const fence = ['```', 'THE LATE MAPS', '', 'SITUATION: late maps', 'ACTION: I moved them', 'RESULT: 40 s', '', '---', '', 'THE LOST BILL', '', 'SITUATION: one lost', 'ACTION: I found it', 'RESULT: paid', '```'];
    expect(toldStories(read(lines(...fence)))).toEqual(['full THE LATE MAPS ; S=late maps ; A=I moved them ; R=40 s', 'full THE LOST BILL ; S=one lost ; A=I found it ; R=paid']);
  });

  test('in two fences one after the other', () => {
    const fence = (thing: string): readonly string[] => ['```', `Situation: ${thing}`, 'Action: I moved it', 'Result: 40 s', '```'];
    expect(toldStories(read(lines('## Bank', ...fence('a map'), ...fence('a bill'))))).toHaveLength(2);
  });

  test('under a theme, each with a question of its own: the theme asks nothing', () => {
    const note = read(lines('### Ownership', '', 'Tell me about late maps.', '', ...story, '', 'Tell me about a lost bill.', '', '**Situation:** one lost', '**Action:** I found it', '**Result:** paid'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Tell me about late maps.', 'Tell me about a lost bill.']);
  });

  test('with a callout that asks above each', () => {
    const note = read(lines('> [!question] Tell me about late maps', '> **Situation:** late', '> **Action:** I moved them', '', '> [!question]- Tell me about a lost bill', '> **Situation:** one lost', '> **Action:** I found it'));
    expect(note.questions.map(({ text, answers }) => [text, answers.length])).toEqual([['Tell me about late maps', 1], ['Tell me about a lost bill', 1]]);
  });
});

describe('the title of a story', () => {
  test.each(['Story 3: late maps (Ownership)', 'Example 1 – A failure', '[Ownership] late maps', 'Scenario: an outage'])('"%s" asks nothing', (title) => {
    expect(read(lines(`## ${title}`, ...story)).questions).toEqual([]);
  });

  test.each(['Ownership', 'Tell me about a failure', 'Failure'])('"%s" asks', (title) => {
    expect(read(lines(`## ${title}`, ...story)).questions.map(({ text }) => text)).toEqual([title]);
  });
});

describe('names that stand in other notes as well', () => {
  test('three of them with a situation and an action are a story', () => {
    expect(toldStories(read(lines('## Maps', '**Background:** our maps were late', '**What I did:** I moved them', '**Impact:** 40 s')))).toEqual(['full Maps ; S=our maps were late ; A=I moved them ; R=40 s']);
  });

  test.each([
    ['a design', ['**Background:** links are long', '**Goals:** short links', '**Impact:** less typing']],
    ['a puzzle', ['**Problem:** two numbers', '**Approach:** a map', '**Solution:** below', '**Result:** accepted']],
    ['a tool', ['- **Action**: an object that says what happened', '- **Reducer**: a function', '- **Result**: new state']],
  ])('%s is none', (_what, note) => {
    expect(toldStories(read(lines('## Maps', ...note)))).toEqual([]);
  });

  test('a problem and its solution are a story beside one with an action', () => {
    const note = read(lines('## Maps', '**Situation:** late', '**Action:** I moved them', '**Result:** 40 s', '## Bills', '**Problem:** one lost', '**Solution:** I found it', '**Result:** paid'));
    expect(toldStories(note)).toEqual(['full Maps ; S=late ; A=I moved them ; R=40 s', 'full Bills ; S=one lost ; A=I found it ; R=paid']);
  });
});

describe('a story with a heading a part', () => {
  const headed = ['### Situation', 'late maps', '### Action', 'I moved them', '### Result', '40 s'];

  test.each([
    ['a table of another story', ['| Title | Situation | Task | Action | Result |', '|---|---|---|---|---|', '| Bills | ours were lost | find them | I looked | found |']],
    ['a table of anything', ['| Year | Team |', '|---|---|', '| 2023 | 4 |']],
  ])('is read below %s', (_what, table) => {
    expect(toldStories(read(lines('## Maps', '', ...table, '', ...headed))).at(-1)).toBe('full Maps ; S=late maps ; A=I moved them ; R=40 s');
  });
});

describe('a story under a heading below the one that asks', () => {
  const labels = ['**Situation:** late maps', '**Action:** I moved them', '**Result:** 40 s'];

  test.each(['STAR answer', 'My answer', 'Answer', 'STAR'])('"%s" answers it, and is named after it', (heading) => {
    const note = read(lines('## Tell me about late maps', `### ${heading}`, ...labels, '### Key points', '- be calm'));
    expect(note.questions.map(({ text, answers }) => [text, answers.length])).toEqual([['Tell me about late maps', 1]]);
    expect(note.stories.map(({ title, questions }) => [title, questions])).toEqual([['Tell me about late maps', [note.questions[0]?.id]]]);
  });

  test('two of them keep their titles', () => {
    const note = read(lines('## Tell me about a failure', '### Maps', ...labels, '### Bills', ...labels));
    expect(note.stories.map(({ title, questions }) => [title, questions.length])).toEqual([['Maps', 1], ['Bills', 1]]);
  });

  test('where the question has its own story, one below stands for itself', () => {
    const note = read(lines('## Tell me about a failure', ...labels, '### Bills', ...labels));
    expect(note.stories.map(({ questions }) => questions.length)).toEqual([1, 0]);
  });
});

describe('labels in HTML outside of a fold', () => {
  test.each([
    ['breaks', ['<b>Situation:</b> late maps<br>', '<b>Action:</b> I moved them<br/>', '<b>Result:</b> 40 s<br>']],
    ['paragraphs', ['<p><b>Situation:</b> late maps</p>', '<p><b>Action:</b> I moved them</p>', '<p><b>Result:</b> 40 s</p>']],
    ['headings', ['<h3>Situation</h3>', 'late maps', '<h3>Action</h3>', 'I moved them', '', '<h3>Result</h3>', '40 s']],
    ['cells', ['<tr><td><b>Situation</b></td><td>late maps</td></tr>', '<tr><td><b>Action</b></td><td>I moved them</td></tr>', '<tr><td><b>Result</b></td><td>40 s</td></tr>']],
  ])('in %s', (_what, html) => {
    expect(toldStories(read(lines('## Maps', ...html)))).toEqual(['full Maps ; S=late maps ; A=I moved them ; R=40 s']);
  });

  test('a title in tags is read without them', () => {
    expect(toldStories(read(lines('<h3>Maps</h3>', '<p><b>Situation:</b> late maps</p>', '<p><b>Action:</b> I moved them</p>')))).toEqual(['full Maps ; S=late maps ; A=I moved them']);
  });
});
