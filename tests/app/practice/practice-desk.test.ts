import { describe, expect, test } from '@jest/globals';
import { NoteUnreadable } from '../../../src/app/ports';
import type { PracticeItem } from '../../../src/app/practice/practice-item';
import { keptAnswers } from '../../../src/core/pages/practice-answers-page';
import { answersFile, logFile, PracticeVault, type AreaGiven } from './practice-vault';

const acme = `---
tags: interview
company: Acme
date: 2026-09-14
round: Hiring manager
---
# Acme, second round

1. Tell me about a time you failed.
   - I said the import broke and that I fixed it.
   - Could have said what I learned.
   1. How did you find out?
2. How does a message queue keep its order?
   - It just does.
3. Why do you want to leave your company?
`;

const prep = `---
tags: interview
---
# Prep

## Tell me about a time when you failed.

S: On 3 March the nightly import of 40,000 orders broke. T: I was on call. A: I rolled back and wrote a **replay** script.

## What is a [[dead letter queue]]?

A queue for messages that fail.
`;

const notes = { 'Acme.md': acme, 'Prep.md': prep };
const areas = {
  failure: { seen: [['Tell me about a time you failed', 'reflection'], ['How did you find out', 'unanswered']] },
  queues: { seen: [['message queue', 'finding'], ['Why do you want to leave', 'unanswered'], ['dead letter', 'thin']] },
} satisfies Record<string, AreaGiven>;
const vaultOf = (given: Readonly<Record<string, AreaGiven>> = areas): PracticeVault => new PracticeVault(notes, given);
const textsOf = (items: readonly PracticeItem[]): readonly string[] => items.map(({ text }) => text);
const queueOf = (vault: PracticeVault, area: string | null = null, limit = 9): Promise<readonly PracticeItem[]> => vault.desk.queue({ area, limit });
const itemIn = async (vault: PracticeVault, words: string): Promise<PracticeItem> => {
  const found = (await vault.desk.queue({ area: null, limit: 99, ahead: true })).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`Nothing in the queue says "${words}".`);
  return found;
};

describe('what to practise', () => {
  test('are unanswered follow-ups, unanswered questions, then the others by area', async () => {
    expect(textsOf(await queueOf(vaultOf()))).toEqual([
      'How did you find out?', 'Why do you want to leave your company?', 'Tell me about a time you failed.', 'How does a message queue keep its order?', 'What is a dead letter queue?',
    ]);
  });

  test('is at most as much as asked for', async () => {
    expect(await queueOf(vaultOf(), null, 2)).toHaveLength(2);
  });

  test('is one question alone where it is named, in whatever area and due or not', async () => {
    const vault = vaultOf();
    const { question } = await itemIn(vault, 'keep its order');
    const alone = (): Promise<readonly PracticeItem[]> => vault.desk.queue({ area: null, question, limit: 9 });
    expect(textsOf(await alone())).toEqual(['How does a message queue keep its order?']);
    const [item] = await alone();
    if (item !== undefined) await vault.desk.rate(item, 'easy');
    expect(textsOf(await alone())).toEqual(['How does a message queue keep its order?']);
    expect(await vault.desk.queue({ area: null, question: 'gone', limit: 9 })).toEqual([]);
  });

  test('is one question that no weak area names, too', async () => {
    const vault = vaultOf({});
    const [id] = (await vaultOf().desk.queue({ area: null, limit: 9 })).map(({ question }) => question);
    expect(textsOf(await vault.desk.queue({ area: null, question: id ?? '', limit: 9 }))).toEqual(['How did you find out?']);
  });

  test('is of one area alone where one is asked for', async () => {
    expect(textsOf(await queueOf(vaultOf(), 'topic failure'))).toEqual(['How did you find out?', 'Tell me about a time you failed.']);
  });

  test.each(['resolved', 'dismissed'] as const)('leaves out what only %s areas name', async (state) => {
    const vault = vaultOf({ ...areas, failure: { state, seen: areas.failure.seen } });
    expect(textsOf(await queueOf(vault))).toEqual(['Why do you want to leave your company?', 'How does a message queue keep its order?', 'What is a dead letter queue?']);
  });

  test('keeps what an open area names too', async () => {
    const vault = vaultOf({ failure: { state: 'resolved', seen: [['message queue', 'finding']] }, queues: { seen: [['message queue', 'thin']] } });
    expect(textsOf(await queueOf(vault))).toEqual(['How does a message queue keep its order?']);
  });

  test('begins with what is due, also where no area names it any more, and leaves out what is not due yet', async () => {
    const vault = vaultOf({ queues: areas.queues });
    const [failed, order] = [vault.questionAt('a time you failed').question.id, vault.questionAt('message queue').question.id];
    vault.log(`2026-11-01 practised ${failed} good`, `2026-11-21 practised ${order} easy`);
    expect(textsOf(await queueOf(vault))).toEqual(['Tell me about a time you failed.', 'Why do you want to leave your company?', 'What is a dead letter queue?']);
    expect(textsOf(await vault.desk.queue({ area: null, limit: 9, ahead: true })).at(-1)).toBe('How does a message queue keep its order?');
  });

  test('leaves a due question out that only a resolved area names', async () => {
    const vault = vaultOf({ failure: { state: 'resolved', seen: areas.failure.seen } });
    vault.log(`2026-11-01 practised ${vault.questionAt('a time you failed').question.id} good`);
    expect(await queueOf(vault)).toEqual([]);
  });

  test('takes a story without a question of its own by the first question that it answers', async () => {
    const vault = new PracticeVault({ 'Bank.md': '---\ntags: interview\n---\n# Import\n\n- Why did it break?\n- Tell me about a failure.\n\nS: The import broke at night.\nT: I owned it.\nA: I rolled it back.\n' }, {});
    const told = vault.notebook.stories[0]?.story;
    expect(told?.questions).toHaveLength(2);
    const named = new PracticeVault({ 'Bank.md': vault.vault.files.get('Bank.md') ?? '' }, { failure: { seen: [[told?.title ?? '', 'missing']] } });
    expect(textsOf(await queueOf(named))).toEqual(['Why did it break?']);
  });

  test('asks nothing that the person asks of the interviewer', async () => {
    const vault = new PracticeVault({ 'Ask.md': '---\ntags: interview\n---\n# Acme\n\n## Questions for them\n\n- What does the team own?\n' }, { team: { seen: [['What does the team own', 'finding']] } });
    expect(await queueOf(vault)).toEqual([]);
  });

  test('asks equal questions of two notes once, with one history', async () => {
    const other = { ...notes, 'Brightly.md': acme.replace(/Acme/gu, 'Brightly').replace('2026-09-14', '2026-10-01') };
    const vault = new PracticeVault(other, { queues: { seen: [['message queue', 'finding']] }, failure: { seen: [['message queue', 'unanswered']] } });
    expect(textsOf(await queueOf(vault))).toEqual(['How does a message queue keep its order?']);
    const twin = vault.notebook.questions.filter(({ question }) => question.text.includes('message queue')).at(-1);
    vault.log(`2026-11-21 practised ${twin?.question.id ?? ''} easy`);
    expect(await queueOf(vault)).toEqual([]);
  });

  test('goes on under a new id of a question', async () => {
    const vault = vaultOf();
    vault.log('2026-11-21 practised old good', `2026-11-21 same-question ${vault.questionAt('message queue').question.id} <- old`);
    expect((await itemIn(vault, 'message queue')).due).toBe('2026-11-24');
  });

  test('keeps the history of a question whose note was renamed and renamed back in one day', async () => {
    const vault = vaultOf();
    const { id } = vault.questionAt('message queue').question;
    vault.log(`2026-11-21 practised ${id} good`, `2026-11-21 practised zz easy`, `2026-11-21 same-question zz <- ${id}`, `2026-11-21 same-question ${id} <- zz`);
    expect((await itemIn(vault, 'message queue')).due).toBe((await itemIn(vaultOf().log(`2026-11-21 practised ${id} good`, `2026-11-21 practised ${id} easy 2`), 'message queue')).due);
  });

  test('is nothing where the plugin is unloaded meanwhile', async () => {
    const vault = new PracticeVault(notes, areas, { board: { whenRead: () => Promise.resolve(null) } });
    expect(await queueOf(vault)).toEqual([]);
    expect(await vault.desk.outlook()).toEqual({ notes: 0, due: 0, next: null, streak: 0 });
  });

  test('is not guessed where the log cannot be read', async () => {
    const log = { path: () => logFile, read: () => Promise.reject(new NoteUnreadable(logFile, 'No permission.')), add: () => Promise.resolve() };
    await expect(queueOf(new PracticeVault(notes, areas, { log }))).rejects.toThrow('No permission.');
  });
});

describe('a question to practise', () => {
  test('comes with its place, its note and why it comes', async () => {
    expect(await itemIn(vaultOf(), 'Why do you want to leave')).toMatchObject({
      title: 'Acme', company: 'Acme', follows: null, areas: ['queues'], reason: 'Left unanswered at Acme on 2026-09-14', targetSeconds: 90, last: null, due: null, stories: [],
      place: { path: 'Acme.md', start: { line: 14, ch: 3 } },
    });
  });

  test('that follows up another names it', async () => {
    expect((await itemIn(vaultOf(), 'How did you find out')).follows).toBe('Tell me about a time you failed.');
  });

  test('of a story takes two minutes, and brings the points of its breakdown', async () => {
    const item = await itemIn(vaultOf(), 'Tell me about a time you failed');
    expect(item.targetSeconds).toBe(120);
    expect(item.points).toEqual(['what went wrong', 'your part', 'what changed since']);
  });

  test('has the stories told under it, or under one of its family, first, in plain words', async () => {
    const { stories } = await itemIn(vaultOf(), 'Tell me about a time');
    expect(stories[0]).toMatchObject({ place: { path: 'Prep.md' }, parts: { situation: 'On 3 March the nightly import of 40,000 orders broke.', task: 'I was on call.', action: 'I rolled back and wrote a replay script.' } });
    expect(stories[0]?.parts).not.toHaveProperty('result');
  });

  test('that follows up another has the story told to that one', async () => {
    const told = '---\ntags: interview\n---\n# Acme\n\n## Tell me about a time you failed.\n\nS: The import broke.\nT: I was on call.\nA: I rolled it back.\n\nFollow-ups:\n- How did you find out about it?\n';
    const vault = new PracticeVault({ 'Told.md': told }, { failure: { seen: [['How did you find out', 'unanswered']] } });
    const item = await itemIn(vault, 'How did you find out');
    expect(item.follows).toBe('Tell me about a time you failed.');
    expect(item.stories.map(({ parts }) => parts.action)).toEqual(['I rolled it back.']);
  });

  test('that asks for no past event is offered no story that only half fits', async () => {
    const row = '| Question | Story |\n| --- | --- |\n| Tell me about a time you failed. | S: I broke the import of our company.<br>T: I was on call.<br>A: I rolled back and told the company why.<br>R: No order was lost. |\n';
    const vault = new PracticeVault({ 'Acme.md': acme, 'Table.md': `---\ntags: interview\n---\n${row}` }, { all: { seen: [['Why do you want to leave', 'unanswered'], ['Tell me about a time you failed', 'finding']] } });
    expect((await itemIn(vault, 'leave')).stories).toEqual([]);
    expect((await itemIn(vault, 'a time you failed')).stories).toHaveLength(1);
  });

  test('has the follow-ups that were asked, then those to expect, each once', async () => {
    const { followUps } = await itemIn(vaultOf(), 'Tell me about a time');
    expect(followUps[0]).toBe('How did you find out?');
    expect(followUps).toHaveLength(5);
    expect(new Set(followUps).size).toBe(5);
  });

  test('shows no marks of Markdown', async () => {
    expect((await itemIn(vaultOf(), 'dead letter')).text).toBe('What is a dead letter queue?');
  });

  test('has the newest answer that a note holds', async () => {
    expect((await itemIn(vaultOf(), 'Tell me about a time')).last).toEqual({ text: 'I said the import broke and that I fixed it.', date: '2026-09-14' });
  });

  test('takes as long as the person set', async () => {
    const rubric = (): ReturnType<NonNullable<ConstructorParameters<typeof PracticeVault>[2]>['rubric'] & object> => Promise.resolve({ rulesOff: [], rulesOn: [], thresholds: { 'story-seconds': 180 }, levels: [], topics: [] });
    const [first] = await new PracticeVault(notes, { failure: { seen: [['Tell me about a time you failed', 'finding']] } }, { rubric }).desk.queue({ area: null, limit: 1 });
    expect(first?.targetSeconds).toBe(180);
  });
});

describe('a kept answer', () => {
  test('is added to the note of answers with its day, and is the last answer from then on', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'Why do you want to leave');
    expect(await vault.desk.keepAnswer(item, 'I want <% more %>.\n```')).toBe(answersFile);
    expect(keptAnswers(vault.vault.files.get(answersFile) ?? '')).toEqual([{ item: item.id, date: '2026-11-22', text: 'I want <% more %>.\n```' }]);
    expect((await itemIn(vault, 'Why do you want to leave')).last).toEqual({ text: 'I want <% more %>.\n```', date: '2026-11-22' });
  });

  test('comes before what a note holds, the newest of them', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'Tell me about a time');
    await vault.desk.keepAnswer(item, 'First.');
    await vault.desk.keepAnswer(item, 'Second.');
    expect((await itemIn(vault, 'Tell me about a time')).last?.text).toBe('Second.');
  });

  test('is nothing where nothing was typed', async () => {
    const vault = vaultOf();
    await vault.desk.keepAnswer(await itemIn(vault, 'leave'), ' \n');
    expect(vault.vault.writes).toEqual([]);
  });

  test('never goes into a note of the person', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'leave');
    vault.vault.files.set(answersFile, 'My diary.');
    await expect(vault.desk.keepAnswer(item, 'I want more.')).rejects.toThrow('a note of yours');
    expect(vault.vault.files.get(answersFile)).toBe('My diary.');
  });

  test('keeps no practice from going on where its note cannot be read', async () => {
    const vault = vaultOf();
    const broken = new PracticeVault(notes, areas, { vault: { ...vault.vault, exists: () => Promise.resolve(true), read: () => Promise.reject(new NoteUnreadable(answersFile, 'No permission.')) } });
    expect(await queueOf(broken)).toHaveLength(5);
  });
});

describe('a question whose words or note changed', () => {
  const mended = { 'Acme.md': acme.replace('keep its order', 'keep the order'), 'Prep.md': prep };
  const moved = { 'Acme, round 2.md': acme, 'Prep.md': prep };

  test.each([['words that were mended', mended, 'message queue'], ['a note that was renamed', moved, 'message queue']])('keeps its history with %s', async (_, after, words) => {
    const [old, now] = [vaultOf(), new PracticeVault(after, areas)];
    let shown = old;
    const desk = new PracticeVault(notes, areas, { board: { whenRead: () => Promise.resolve(shown.read()) } }).over(old.vault).desk;
    const [item] = (await desk.queue({ area: null, limit: 9 })).filter(({ text }) => text.includes(words));
    if (item === undefined) throw new Error('Nothing to practise.');
    await desk.rate(item, 'good');
    await desk.keepAnswer(item, 'By its partition.');
    shown = now.over(old.vault);
    const [again] = (await desk.queue({ area: null, limit: 9, ahead: true })).filter(({ text }) => text.includes(words));
    expect(again).toMatchObject({ due: '2026-11-25', last: { text: 'By its partition.' } });
    expect(again?.question).not.toBe(item.question);
  });
});

describe('the outlook', () => {
  test('tells what is due, what comes next and the days in a row', async () => {
    const vault = vaultOf();
    const [failed, order, leave] = ['a time you failed', 'message queue', 'want to leave'].map((words) => vault.questionAt(words).question.id);
    vault.log(`2026-11-01 practised ${failed ?? ''} good`, `2026-11-21 practised ${order ?? ''} again`, `2026-11-22 practised ${leave ?? ''} again`, '2026-11-20 practised gone again');
    expect(await vault.desk.outlook()).toEqual({ notes: 2, due: 2, next: { date: '2026-11-23', count: 1 }, streak: 3 });
  });

  test('is empty before the first practice', async () => {
    expect(await vaultOf().desk.outlook()).toEqual({ notes: 2, due: 0, next: null, streak: 0 });
  });
});
