import { describe, expect, test } from '@jest/globals';
import { assignments } from '../../../../src/core/notebook/coverage/assignments';
import { promptsCovered } from '../../../../src/core/notebook/coverage/checklist';
import { competenciesCovered } from '../../../../src/core/notebook/coverage/coverage';
import { storyLives } from '../../../../src/core/notebook/coverage/story-life';
import { readTellings } from '../../../../src/core/notebook/coverage/tellings';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { roundNote } from './story-notes';

/** The notes of a ship's engineer who looks for a new berth. */
const notes: Readonly<Record<string, string>> = {
  'Prep/table.md': [
    '---',
    'tags: [interview, prep]',
    '---',
    '',
    '| question | breakdown | story 1 | story 2 |',
    '| --- | --- | --- | --- |',
    '| Tell me about a conflict with a colleague | both views | S: Osric the purser ordered cheap gaskets for the boiler twice, I had asked for copper ones.<br>T: One order before the dry dock closed.<br>A: I showed him three torn gaskets, wrote the price of a stop at sea next to each and asked what he feared.<br>R: Copper since then, no stop in two years. I learned to bring the torn part first and now I always do. | |',
    '| Tell me about a time you failed | own it | S: I left the seacock of the bilge open during the night watch.<br>A: I woke the captain, pumped for 3 hours and wrote the closing list that hangs there now. | wrong paint |',
    '| What are you most proud of? | | S: The boiler of the Petrel ate 9 tonnes of coal a day.<br>T: The owner wanted 7 before autumn.<br>A: I lagged the steam pipes, moved the feed heater and logged the draught for a month with two stokers.<br>R: 6.4 tonnes a day, 40,000 saved in the first year. | |',
    '',
  ].join('\n'),
  'Prep/bank.md': [
    '#interview',
    '',
    '## [Mentoring] Two new stokers',
    '',
    '**Situation:** Two stokers joined the Petrel straight from school and feared the furnace.',
    '**Task:** Both had to fire alone by the end of the season.',
    '**Action:** I fired one shift with each of them every week, drew the dampers on a card and let them teach each other.',
    '**Result:** Both fired alone after 10 weeks, one of them leads a watch today.',
    '',
  ].join('\n'),
  'Prep/list.md': [
    '#interview',
    '',
    'Stories to prepare:',
    '',
  ].join('\n'),
  'Prep/to have.md': [
    '#interview',
    '',
    'Prepare stories for:',
    '',
    '- A conflict with a colleague',
    '- Teaching someone',
    '- Deciding with too little data',
    '- A failure',
    '',
  ].join('\n'),
  'Northline/2026-08-03 first round.md': roundNote({
    company: 'Northline', date: '2026-08-03', outcome: 'passed',
    asked: [
      ['Tell me about yourself', 'nine years at sea, the Petrel, the boiler, two stokers'],
      ['Describe a disagreement with a coworker', 'the gaskets, Osric the purser ordered the cheap ones and I wanted copper'],
      ['How do you deal with unclear requirements?', 'I ask'],
    ],
  }),
  'Northline/2026-08-20 second round.md': roundNote({
    company: 'Northline', date: '2026-08-20', outcome: 'waiting',
    asked: [
      ['Which achievement are you most proud of?', 'the boiler of the Petrel, coal down from 9 tonnes, the lagged steam pipes'],
      ['Tell me about a time when the requirements were ambiguous', 'nothing good'],
    ],
  }),
  'Mocks/2026-07-01 with Ines.md': roundNote({
    date: '2026-07-01', round: 'mock',
    asked: [['How did you help somebody grow?', 'the stokers and the furnace, the dampers on a card']],
  }),
  'Saltmarsh/2026-10-02 call.md': roundNote({
    company: 'Saltmarsh', date: '2026-10-02',
    asked: [['Tell me about a situation with ambiguous requirements', 'I had none']],
  }),
  'Northline/2026-12-04 captain (ahead).md': [
    '---',
    'tags: [interview]',
    'company: Northline',
    'date: 2026-12-04',
    '---',
    '',
    'questions I expect',
    '1. Tell me about a time you failed',
    '2. Have you mentored someone?',
    '3. Tell me about a conflict with a colleague',
    '',
  ].join('\n'),
};
const notebook = notebookOfNotes(notes);
const nameOf = (id: string): string => {
  const at = notebook.storyById.get(id);
  return (at?.story.parts.situation?.text ?? at?.story.title ?? '').split(' ').slice(0, 3).join(' ');
};
const questionOf = (id: string): string => notebook.questionById.get(id)?.question.text ?? '';

describe('the notebook of one person', () => {
  test('shows which competencies have a story', () => {
    const table = drain(competenciesCovered(notebook)).filter(({ competency }) => ['conflict', 'failure', 'mentoring', 'ambiguity', 'delivery'].includes(competency))
      .map(({ competency, stories, gap }) => `${competency}: ${gap ? 'gap' : 'served'}, ${stories.filter(({ fit }) => fit !== 'stretch').map(({ story, fit }) => `${nameOf(story)} ${fit}`).join(', ')}`);
    expect(table).toEqual([
      'conflict: served, Osric the purser strong',
      'failure: served, I left the workable',
      'mentoring: served, Two stokers joined strong',
      'ambiguity: gap, ',
      'delivery: served, The boiler of strong',
    ]);
  });

  test('shows which stories of the list are there', () => {
    const table = drain(promptsCovered(notebook)).map(({ prompt, stories, gap }) => `${prompt}: ${gap ? 'gap' : 'served'}, ${stories.filter(({ fit }) => fit !== 'stretch').map(({ story }) => nameOf(story)).join(', ')}`);
    expect(table).toEqual([
      'A conflict with a colleague: served, Osric the purser',
      'Teaching someone: served, Two stokers joined',
      'Deciding with too little data: gap, ',
      'A failure: served, I left the',
    ]);
  });

  test('shows where each story was told', () => {
    const table = drain(readTellings(notebook)).tellings.map(({ story, round, isMock, question }) => `${round.date ?? ''}${isMock ? ' (mock)' : ''}: ${question?.question.text ?? ''} -> ${nameOf(story)}`);
    expect(table).toEqual([
      '2026-07-01 (mock): How did you help somebody grow? -> Two stokers joined',
      '2026-08-03: Describe a disagreement with a coworker -> Osric the purser',
      '2026-08-20: Which achievement are you most proud of? -> The boiler of',
    ]);
  });

  test('shows how far each story has come', () => {
    const table = drain(storyLives(notebook)).map(({ story, stage }) => `${nameOf(story)}: ${stage}`);
    expect(table).toEqual(['Two stokers joined: rehearsed', 'Osric the purser: outcome', 'I left the: full', 'wrong paint: idea', 'The boiler of: told']);
  });

  test('gives each question of a company its story, none twice', () => {
    const table = drain(assignments(notebook)).map(({ company, question, story, fit }) => `${company ?? ''}: ${questionOf(question)} -> ${nameOf(story)} (${fit})`);
    expect(table).toEqual([
      'Northline: Describe a disagreement with a coworker -> Osric the purser (strong)',
      'Northline: Which achievement are you most proud of? -> The boiler of (strong)',
      'Northline: Tell me about a time you failed -> I left the (workable)',
      'Northline: Have you mentored someone? -> Two stokers joined (strong)',
    ]);
  });

  test('is read the same in any order of its notes', () => {
    const again = notebookOfNotes(Object.fromEntries(Object.entries(notes).reverse()));
    expect(drain(competenciesCovered(again))).toEqual(drain(competenciesCovered(notebook)));
    expect(drain(promptsCovered(again))).toEqual(drain(promptsCovered(notebook)));
    expect(drain(storyLives(again))).toEqual(drain(storyLives(notebook)));
    expect(drain(assignments(again))).toEqual(drain(assignments(notebook)));
  });
});

describe('a notebook of many notes', () => {
  const sized = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_, at) => Object.entries(notes).map(([path, text]) => [`${String(at)}/${path}`, text] as const)).flat());

  test('takes steps in number with its notes', () => {
    const steps = (count: number): number => {
      const many = notebookOfNotes(sized(count));
      return [...competenciesCovered(many)].length + [...promptsCovered(many)].length + [...assignments(many)].length + [...storyLives(many)].length;
    };
    const [once, thrice] = [steps(1), steps(3)];
    expect(thrice).toBeGreaterThan(2 * once);
    expect(thrice).toBeLessThanOrEqual(3 * once);
  });

  test('tells no story twice at one company, however many copies there are', () => {
    const found = drain(assignments(notebookOfNotes(sized(2))));
    expect(new Set(found.map(({ company, story }) => `${company ?? ''} ${story}`)).size).toBe(found.length);
    expect(new Set(found.map(({ company, question }) => `${company ?? ''} ${question}`)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(0);
  });
});

test.each([
  ['nothing', {}],
  ['an empty note', { 'a.md': '#interview\n' }],
  ['a list without stories', { 'a.md': '#interview\n\nPrepare stories for:\n\n- conflict\n' }],
  ['a round without stories', { 'a.md': roundNote({ company: 'Acme', asked: [['Why us?', 'the sea']] }) }],
  ['one word many thousand times', { 'a.md': `#interview\n\n## [${'failure '.repeat(900)}] A title\n\n**Situation:** ${'a '.repeat(6000)}\n**Action:** I ${'led '.repeat(900)}\n` }],
])('a notebook of %s is read without a story assigned', (_what, given) => {
  const read = notebookOfNotes(given);
  expect(drain(assignments(read))).toEqual([]);
  expect(drain(storyLives(read))).toHaveLength(read.stories.length);
  expect(drain(promptsCovered(read)).every(({ gap }) => gap)).toBe(true);
  expect(drain(competenciesCovered(read)).every(({ stories, questions }) => stories.length + questions.length > 0 || read.notes.length > 0)).toBe(true);
});
