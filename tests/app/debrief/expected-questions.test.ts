import { describe, expect, test } from '@jest/globals';
import { debriefKnown, type DebriefKnown } from '../../../src/app/debrief/expected-questions';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

const note = (head: string, body: string): string => `---\ntags: [interview]\n${head}---\n${body}\n`;

const notes = {
  'Acme onsite.md': note('company: Acme\nrole: Staff engineer\nround: onsite\ndate: 2026-11-23\n', '# Prepare\n\n## Why do you want to join Acme?\n\nThe maps.\n\n## Tell me about a time you failed?\n'),
  'Acme phone.md': note('company: Acme\nround: phone screen\ndate: 2026-11-01\n', '1. What is an index in a database\n    => I said a sorted copy\n2. Why do you leave your job\n    => I said larger ships\n'),
  'Borealis.md': note('company: borealis\nrole: Developer\nround: onsite\ndate: 2026-10-01\n', '1. Tell me about a conflict with your manager\n    => I said the pager\n'),
  'Stories.md': note('', [
    '| Question | Breakdown | Story 1 |', '|---|---|---|',
    '| Tell me about a time you failed | what, why | S: The harbour queue filled up in April<br>T: I had to empty it<br>A: I wrote a drain and an alert on its age<br>R: It took two hours less |',
    '| Tell me about a time you led a team | who, how | S: The yard had no lead<br>T: I took over<br>A: I planned each week with the four<br>R: We shipped in May |',
  ].join('\n')),
};

const known = (): Promise<DebriefKnown> => debriefKnown({ notebook: notebookOfNotes(notes) }, () => Promise.resolve());

describe('what a debrief is filled in with', () => {
  test('are the companies of the notes, and the one of the next interview', async () => {
    expect(await known()).toMatchObject({ next: 'Acme', companies: ['Acme', 'borealis'] });
  });

  test.each([
    ['Acme', { role: 'Staff engineer', round: 'onsite' }],
    ['acme ', { role: 'Staff engineer', round: 'onsite' }],
    ['Borealis', { role: 'Developer', round: '' }],
    ['Nobody', { role: '', round: '' }],
  ])('for %j are %j', async (company, head) => {
    expect((await known()).headOf(company)).toEqual(head);
  });

  test('are the questions expected there: of the note on the interview, asked there before, then prepared for any, each once', async () => {
    const asked = (await (await known()).expectedAt('Acme')).map((each) => each.asked);
    expect(asked).toEqual([
      'Why do you want to join Acme?', 'Tell me about a time you failed?', 'What is an index in a database', 'Why do you leave your job', 'Tell me about a time you led a team',
    ]);
  });

  test('are none that only another company asked', async () => {
    const asked = (await (await known()).expectedAt('')).map((each) => each.asked);
    expect(asked).toEqual(['Tell me about a time you failed', 'Tell me about a time you led a team']);
  });

  test('are at most twelve', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `## What would you do with ${'harbour boat crane lock tide ledger queue index shard cache pager alert yard map town'.split(' ')[at % 15] ?? ''} number ${String(at)}?\n\nI would sell it.\n`).join('\n');
    const { expectedAt } = await debriefKnown({ notebook: notebookOfNotes({ 'Acme.md': note('company: Acme\ndate: 2026-11-23\n', many) }) }, () => Promise.resolve());
    expect((await expectedAt('Acme')).length).toBe(12);
  });

  test('stand unticked, each under an id, with the stories that may be told', async () => {
    const [, failed] = await (await known()).expectedAt('Acme');
    expect(failed).toMatchObject({ ticked: false, said: '', followUps: [], told: null });
    expect(failed?.stories[0]).toEqual({ path: 'Stories.md', title: 'Tell me about a time you failed' });
  });

  test('are all stories, by title', async () => {
    expect((await known()).stories.map(({ title }) => title)).toEqual(['Tell me about a time you failed', 'Tell me about a time you led a team']);
  });

  test('are none in a notebook without notes', async () => {
    const empty = await debriefKnown({ notebook: notebookOfNotes({}) }, () => Promise.resolve());
    expect(empty).toMatchObject({ next: null, companies: [], stories: [] });
    expect(await empty.expectedAt('Acme')).toEqual([]);
  });
});
