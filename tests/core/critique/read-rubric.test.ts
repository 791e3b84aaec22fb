import { describe, expect, test } from '@jest/globals';
import { readRubric } from '../../../src/core/critique/read-rubric';
import { usualRubric } from '../../../src/core/critique/rubric';

const read = (...lines: readonly string[]): ReturnType<typeof readRubric> => readRubric(lines.join('\n'));
const said = (...lines: readonly string[]): readonly string[] => read(...lines).problems.map(({ line, message }) => `${line}: ${message}`);

describe('a rule is switched by what stands beside it', () => {
  test.each([
    ['yes', true], ['Yes', true], ['on', true], ['x', true], ['X', true], ['**yes**', true], ['`on`', true], ['true', true], ['1', true], ['✓', true], ['✅', true], ['☑️', true], ['[x]', true],
    ['yes (as before)', true], ['no', false], ['No.', false], ['OFF', false], ['n', false], ['false', false], ['0', false], ['❌', false], ['[ ]', false], ['no (too strict)', false],
  ] as const)('%s', (cell, on) => {
    const { rubric, problems } = read('| Rule | On |', '| --- | --- |', `| hedging | ${cell} |`);
    expect(rubric).toEqual({ ...usualRubric, [on ? 'rulesOn' : 'rulesOff']: ['hedging'] });
    expect(problems).toEqual([]);
  });

  test.each([[''], [' '], ['-'], ['–'], ['...'], ['?']])('%j says nothing', (cell) => {
    expect(read('| Rule | On |', '| --- | --- |', `| hedging | ${cell} |`)).toEqual({ rubric: usualRubric, problems: [] });
  });

  test.each([['maybe'], ['yes and no'], ['on Fridays'], ['7']])('%s is a problem, and the rule stays as it was', (cell) => {
    expect(read('| Rule | On |', '| --- | --- |', `| hedging | ${cell} |`).rubric).toEqual(usualRubric);
    expect(said('| Rule | On |', '| --- | --- |', `| hedging | ${cell} |`)).toEqual([`3: "${cell}" beside hedging is neither yes nor no. The rule stays as it was.`]);
  });
});

describe('a rule is known however its name is written', () => {
  test.each([['too-brief'], ['Too brief'], ['TOO-BRIEF'], ['too_brief'], ['`too-brief`'], ['**too-brief**'], ['[[too-brief]]'], ['  too-brief  ']])('%s', (name) => {
    expect(read('| Rule | On |', '|---|---|', `| ${name} | no |`).rubric.rulesOff).toEqual(['too-brief']);
  });

  test('a name that is none is a problem, with the nearest one', () => {
    expect(said('| Rule | On |', '|---|---|', '| hedgin | no |', '| blockchain | no |')).toEqual([
      '3: There is no rule "hedgin". Do you mean hedging?', '4: There is no rule "blockchain".',
    ]);
  });

  test('the last word on a rule counts', () => {
    expect(read('| Rule | On |', '|---|---|', '| vague | no |', '| vague | yes |').rubric).toEqual({ ...usualRubric, rulesOn: ['vague'] });
  });
});

describe('a table may be changed', () => {
  test.each([
    ['more columns', '| Nr | Rule | Why | On | Note |', '|-|-|-|-|-|', '| 1 | vague | no idea | no | yes |'],
    ['columns in another order', '| On | Rule |', '|---|---|', '| no | vague |'],
    ['a column for off', '| Rule | Off |', '|---|---|', '| vague | x |'],
    ['no outer pipes', 'Rule | On', '---|---', 'vague | no'],
    ['no header', '## My rules', '', '| vague | no | something |'],
    ['no line of hyphens', '| Rule | On |', '', '| vague | no |'],
    ['text right above', 'So:', '| Rule | On |', '|---|---|', '| vague | no |'],
    ['in a quote', '> | Rule | On |', '> |---|---|', '> | vague | no |'],
    ['a list', '- vague: no', ''],
    ['a list of boxes', '- [ ] vague', ''],
    ['plain lines', 'vague = off', ''],
  ])('%s', (_what, ...lines) => {
    expect(read(...lines)).toEqual({ rubric: { ...usualRubric, rulesOff: ['vague'] }, problems: [] });
  });

  test('a ticked box switches on what is off by default', () => {
    expect(read('- [x] clarity').rubric).toEqual({ ...usualRubric, rulesOn: ['clarity'] });
  });

  test('tables and text of the writer\'s own say nothing and are no problem', () => {
    expect(read(
      '# Mine', 'Fillers: I say um a lot.', 'vague: my manager says so too', '', '| Company | On |', '|---|---|', '| Quartzline | no |', '', '| Rule | Meaning |', '|---|---|', '| No phones | at night |', '', '| Level | Salary |', '|---|---|', '| senior | 90k |', '', '- Prague: 12 May', '- [ ] buy milk', '- [x] call Ada',
    )).toEqual({ rubric: usualRubric, problems: [] });
  });

  test('what stands in a block of code or in a comment says nothing', () => {
    expect(read('```', '| Rule | On |', '|---|---|', '| vague | no |', '```', '%%', '- hedging: off', '%%', '<!-- - blame: off -->')).toEqual({ rubric: usualRubric, problems: [] });
  });
});

describe('a threshold is set by its figure', () => {
  const set = (cell: string, id = 'floor-story'): ReturnType<typeof readRubric> => read('| Threshold | Usual | Yours |', '|---|---|---|', `| ${id} | 60 words | ${cell} |`);

  test.each([
    ['80', 'floor-story', 80], ['80 words', 'floor-story', 80], ['**80**', 'floor-story', 80], ['~80', 'floor-story', 80], ['5,5', 'fillers-note', 5.5], ['5.5', 'fillers-note', 5.5],
    ['40 %', 'scene-most', 40], ['40%', 'scene-most', 40], ['2 min', 'story-seconds', 120], ['90 s', 'story-seconds', 90], ['90 seconds', 'story-seconds', 90], ['150 wpm', 'words-a-minute', 150],
    ['4 per 100 words', 'fillers-note', 4], ['70', 'Fewest words of a story', 70],
  ])('%s for %s is %d', (cell, id, figure) => {
    const { rubric, problems } = set(cell, id);
    expect(Object.values(rubric.thresholds)).toEqual([figure]);
    expect(problems).toEqual([]);
  });

  test.each([[''], ['-'], ['…']])('%j leaves it as usual', (cell) => {
    expect(set(cell)).toEqual({ rubric: usualRubric, problems: [] });
  });

  test.each([
    ['9000', '3: "Fewest words of a story" can be 5 to 300 words, not 9000. The usual 60 is kept.'],
    ['1,000', '3: "Fewest words of a story" can be 5 to 300 words, not 1000. The usual 60 is kept.'],
    ['0', '3: "Fewest words of a story" can be 5 to 300 words, not 0. The usual 60 is kept.'],
    ['-5', '3: "-5" beside floor-story is no figure in words. The usual 60 is kept.'],
    ['many', '3: "many" beside floor-story is no figure in words. The usual 60 is kept.'],
    ['80 pages', '3: "80 pages" beside floor-story is no figure in words. The usual 60 is kept.'],
  ])('%s is a problem', (cell, problem) => {
    const { rubric, problems } = set(cell);
    expect(rubric).toEqual(usualRubric);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([problem]);
  });

  test('a name that is none is a problem', () => {
    expect(said('| Threshold | Usual | Yours |', '|---|---|---|', '| floor-stories | 60 | 70 |')).toEqual(['3: There is no threshold "floor-stories". Do you mean floor-story?']);
  });

  test('two that contradict each other are both kept as usual, and the rest holds', () => {
    const { rubric, problems } = read('| Threshold | Usual | Yours |', '|---|---|---|', '| action-least | 45 | 70 |', '| action-most | 65 | 60 |', '| floor-why | 30 | 20 |');
    expect(rubric.thresholds).toEqual({ 'floor-why': 20 });
    expect(problems).toEqual([{ line: 4, message: 'action-least is above action-most. Both are kept as usual.' }]);
  });

  test('without its header the third cell counts, and a list will do', () => {
    expect(read('## Thresholds', '', '| floor-story | 60 | 70 |', '', '- fillers-warn: 9').rubric.thresholds).toEqual({ 'floor-story': 70, 'fillers-warn': 9 });
  });
});

describe('the ladder', () => {
  test('is the rows of its table that say something', () => {
    expect(read('## Your ladder', '', '| Level | What is expected |', '|---|---|', '| SDE-1 |  |', '| senior | one deep<br>problem |', '| Staff | a \\| b |').rubric.levels).toEqual([
      { level: 'senior', text: 'one deep problem' }, { level: 'Staff', text: 'a | b' },
    ]);
  });

  test('or of a list', () => {
    expect(read('## Ladder', '- SDE-2: a library', '- **SDE-3**: a hard problem: solved with others').rubric.levels).toEqual([
      { level: 'SDE-2', text: 'a library' }, { level: 'SDE-3', text: 'a hard problem: solved with others' },
    ]);
  });

  test('a level that nobody knows is a problem', () => {
    expect(said('| Level | What is expected |', '|---|---|', '| wizard | magic |')).toEqual(['3: "wizard" is no level that we know. Call it SDE-1, SDE-2, SDE-3, staff, or a name like "senior".']);
  });
});

describe('topics', () => {
  const topics = (...lines: readonly string[]): ReturnType<typeof readRubric>['rubric']['topics'] => read('## Topics', '', ...lines).rubric.topics;
  const texts = (lines: readonly string[] | undefined, only = false): unknown => ({ only, lines: lines?.map((text) => ({ text, more: '' })) });

  test.each([
    ['lines with a colon', 'Names: bus, our bus', 'Study:', '- acks'],
    ['bold names', '**Names**', '- bus', '- our bus', '', '**Study:**', '', '- acks'],
    ['headings', '#### Names', 'bus; our bus', '', '#### Study', '- acks'],
    ['bullets with bullets below', '- Names: bus, our bus', '- Study', '  - acks'],
    ['other capitals and numbers', 'NAMES:', '1. bus', '2. our bus', 'what to study:', '* acks'],
  ])('may be written with %s', (_what, ...lines) => {
    expect(topics('### Job bus', '', ...lines)).toEqual([{ title: 'Job bus', lists: { names: texts(['bus', 'our bus']), study: texts(['acks']) } }]);
  });

  test('a mechanism has its words behind a colon, a claim what to check', () => {
    expect(topics('### Job bus', 'Mechanisms:', '- a lease: lease, leases', '- **fencing**', 'Often said', '- "it: never fails" it does', '- Twice is once: only with an id')[0]?.lists).toEqual({
      mechanisms: { only: false, lines: [{ text: 'a lease', more: 'lease, leases' }, { text: 'fencing', more: '' }] },
      oftenSaid: { only: false, lines: [{ text: 'it: never fails', more: 'it does' }, { text: 'Twice is once', more: 'only with an id' }] },
    });
  });

  test('a list may stand in place of ours', () => {
    expect(topics('### SQS', 'Follow-ups (only):', '- Why?', '', 'Trade-offs (only):')[0]?.lists).toEqual({ followUps: texts(['Why?'], true), tradeOffs: { only: true, lines: [] } });
  });

  test('text between the lists is the writer\'s', () => {
    expect(topics('### SQS', 'We use this since 2021.', '', 'Study:', '', 'Before Friday.', '', '- acks', '', 'Nothing else.')[0]?.lists).toEqual({ study: texts(['acks']) });
  });

  test('a list that we do not know is a problem', () => {
    expect(said('## Topics', '### SQS', 'Keywords:', '- ack', '#### Books', '- one')).toEqual([
      '3: "Keywords" is no list of a topic. They are called Names, Mechanisms, Alternatives, Trade-offs, Follow-ups, Often said and Study.',
      '5: "Books" is no list of a topic. They are called Names, Mechanisms, Alternatives, Trade-offs, Follow-ups, Often said and Study.',
    ]);
  });

  test('what stands under them is no rule, and what stands behind them is again', () => {
    const { rubric, problems } = read('## Topics', '### SQS', 'Study:', '- hedging: off', '## Rules', '- vague: off');
    expect(rubric.rulesOff).toEqual(['vague']);
    expect(rubric.topics[0]?.lists).toEqual({ study: texts(['hedging: off']) });
    expect(problems).toEqual([]);
  });

  test('the section may be of any depth, and stand twice', () => {
    expect(read('# Topics', '## SQS', 'Study: acks', '# Rest', '### My topics', '#### Kafka', 'Study: lag').rubric.topics.map(({ title }) => title)).toEqual(['SQS', 'Kafka']);
  });

  test('more than a hundred are said to be too many', () => {
    const many = Array.from({ length: 101 }, (_, at) => `### Topic ${at}`);
    expect(topics(...many)).toHaveLength(100);
    expect(said('## Topics', '', ...many)).toEqual(['103: Only the first 100 topics are read.']);
    expect(said('## Topics', '### SQS', 'Study:', ...Array.from({ length: 101 }, (_, at) => `- part ${at}`))).toEqual(['2: Only the first 100 lines of each list of "SQS" are read.']);
  });
});

test('lines are counted as they lie in the file', () => {
  const text = '\uFEFF---\r\ninterview-coach: rubric\r\n---\r\n\r\n| Rule | On |\r\n|---|---|\r\n| vague | perhaps |\r\n| nothing | no |\r\n';
  expect(readRubric(text).problems.map(({ line }) => line)).toEqual([7, 8]);
});

test('a long note is read in time that grows with its length', () => {
  const rows = (count: number): string => ['| Rule | On |', '|---|---|', ...Array.from({ length: count }, () => '| vague | no | x |')].join('\n');
  expect(readRubric(rows(20_000)).rubric.rulesOff).toEqual(['vague']);
  expect(readRubric(`- ${'['.repeat(50_000)}`).rubric).toEqual(usualRubric);
  expect(readRubric(`| Threshold | Usual | Yours |\n|---|---|---|\n| floor-story | | ${'9'.repeat(50_000)} |`).rubric).toEqual(usualRubric);
});
