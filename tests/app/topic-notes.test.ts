import { describe, expect, test } from '@jest/globals';
import { offlineCritic } from '../../src/app/offline-critic';
import { NoteUnreadable } from '../../src/app/ports';
import { topicNotes, type StudyNotes } from '../../src/app/topic-notes';
import { readRubric } from '../../src/core/critique/read-rubric';
import type { Rubric } from '../../src/core/critique/rubric';
import type { NoteNames } from '../../src/core/critique/topics/own-note-names';
import type { OwnNotes } from '../../src/core/critique/topics/own-notes';
import { ourTopicsKnown, topicsKnown } from '../../src/core/critique/topics/topics-known';
import type { InterviewNote } from '../../src/core/notes/interview-note';
import { readNote } from '../../src/core/notes/read-note';

const asking = (question: string, path = 'a.md'): InterviewNote => readNote({ path, text: `#interview\n\n1. ${question}\n    => I said it is a queue\n`, frontMatter: {} });
const named = (path: string, more: Partial<NoteNames> = {}): NoteNames => ({ path, title: path.replace(/^.*\/|\.md$/g, ''), aliases: [], headings: [], ...more });

/** A shelf of study notes that counts what is asked of it. */
class Shelf implements StudyNotes {
  readonly reads: string[] = [];
  asked = 0;
  notes: readonly NoteNames[];
  readonly texts: Map<string, string>;

  constructor(notes: readonly NoteNames[], texts: Readonly<Record<string, string>> = {}) {
    this.notes = notes;
    this.texts = new Map(Object.entries(texts));
  }

  readonly names = (): Promise<readonly NoteNames[]> => {
    this.asked += 1;
    return Promise.resolve(this.notes);
  };

  readonly read = (path: string): Promise<string> => {
    this.reads.push(path);
    const text = this.texts.get(path);
    return text === undefined ? Promise.reject(new NoteUnreadable(path, 'It is gone.')) : Promise.resolve(text);
  };
}

const found = (own: OwnNotes): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...own].map(([topic, notes]) => [topic, notes.map(({ path, terms }) => `${path}: ${terms.map(({ text }) => text).join(', ')}`)]));

const pill = '**Poison pill**: it stops a worker';

describe('the writer\'s notes on what is asked', () => {
  test('are read, and no others', async () => {
    const shelf = new Shelf([named('Tech/Kafka.md'), named('Tech/SQS.md'), named('Groceries.md')], { 'Tech/SQS.md': pill, 'Tech/Kafka.md': pill });
    expect(found(await topicNotes(shelf)(asking('How does SQS work?'), ourTopicsKnown))).toEqual({ sqs: ['Tech/SQS.md: Poison pill'] });
    expect(shelf.reads).toEqual(['Tech/SQS.md']);
  });

  test.each([
    ['no question is on a topic', asking('Why do you want to leave?')],
    ['a question is about a person', asking('Tell me about a time you used SQS')],
    ['there is no question', readNote({ path: 'a.md', text: 'SQS', frontMatter: {} })],
  ])('are not looked for where %s', async (_, note) => {
    const shelf = new Shelf([named('Tech/SQS.md')], { 'Tech/SQS.md': pill });
    expect(found(await topicNotes(shelf)(note, ourTopicsKnown))).toEqual({});
    expect([shelf.asked, shelf.reads]).toEqual([0, []]);
  });

  test('come by their title first, then by another name, then by a heading, then by path', async () => {
    const notes = [
      named('z.md', { aliases: ['SQS'] }), named('b.md', { headings: ['SQS'] }), named('Old/SQS.md'), named('New/SQS.md'), named('c.md', { aliases: ['Amazon SQS'] }),
    ];
    const texts = { 'z.md': pill, 'b.md': `# SQS\n\n${pill}`, 'Old/SQS.md': pill, 'New/SQS.md': pill, 'c.md': pill };
    const own = await topicNotes(new Shelf(notes, texts))(asking('How does SQS work?'), ourTopicsKnown);
    expect(own.get('sqs')?.map(({ path }) => path)).toEqual(['New/SQS.md', 'Old/SQS.md', 'c.md', 'z.md', 'b.md']);
  });

  test('are five at most on one topic', async () => {
    const paths = ['1', '2', '3', '4', '5', '6', '7'].map((folder) => `${folder}/SQS.md`);
    const shelf = new Shelf(paths.map((path) => named(path)), Object.fromEntries(paths.map((path) => [path, pill])));
    expect((await topicNotes(shelf)(asking('How does SQS work?'), ourTopicsKnown)).get('sqs')).toHaveLength(5);
    expect(shelf.reads).toHaveLength(5);
  });

  test('never hold the interview note itself', async () => {
    const shelf = new Shelf([named('SQS.md')], { 'SQS.md': pill });
    expect(found(await topicNotes(shelf)(asking('How does SQS work?', 'SQS.md'), ourTopicsKnown))).toEqual({});
  });

  test('leave out a note that cannot be read, and one that names nothing', async () => {
    const shelf = new Shelf([named('a/SQS.md'), named('b/SQS.md'), named('c/SQS.md')], { 'b/SQS.md': 'Words.', 'c/SQS.md': pill });
    expect(found(await topicNotes(shelf)(asking('How does SQS work?'), ourTopicsKnown))).toEqual({ sqs: ['c/SQS.md: Poison pill'] });
  });

  test('do not hide what is wrong with the program', async () => {
    const broken: StudyNotes = { names: () => Promise.resolve([named('SQS.md')]), read: () => Promise.reject(new Error('A mistake of ours.')) };
    await expect(topicNotes(broken)(asking('How does SQS work?'), ourTopicsKnown)).rejects.toThrow('A mistake of ours.');
  });
});

describe('a note is read once', () => {
  test('however many interview notes ask on its topic', async () => {
    const shelf = new Shelf([named('SQS.md'), named('Other/SQS.md')], { 'SQS.md': pill, 'Other/SQS.md': 'Words.' });
    const find = topicNotes(shelf);
    for (const path of ['a.md', 'b.md', 'c.md']) await find(asking('How does SQS work?', path), ourTopicsKnown);
    expect(shelf.reads).toEqual(['Other/SQS.md', 'SQS.md']);
  });

  test('for each topic that it is on', async () => {
    const shelf = new Shelf([named('Queues.md', { headings: ['SQS', 'Kafka'] })], { 'Queues.md': `# SQS\n\n${pill}\n\n# Kafka\n\n**Zero copy**` });
    expect(found(await topicNotes(shelf)(asking('Why SQS and not Kafka?'), ourTopicsKnown))).toEqual({ sqs: ['Queues.md: Poison pill'], kafka: ['Queues.md: Zero copy'] });
    expect(shelf.reads).toEqual(['Queues.md', 'Queues.md']);
  });

  test('and again only when it changed', async () => {
    const shelf = new Shelf([named('SQS.md')], { 'SQS.md': pill });
    const find = topicNotes(shelf);
    await find(asking('How does SQS work?'), ourTopicsKnown);
    shelf.texts.set('SQS.md', '**Delay queue**: later');
    expect(found(await find(asking('How does SQS work?'), ourTopicsKnown))).toEqual({ sqs: ['SQS.md: Poison pill'] });
    shelf.notes = [named('SQS.md')];
    expect(found(await find(asking('How does SQS work?'), ourTopicsKnown))).toEqual({ sqs: ['SQS.md: Delay queue'] });
    expect(shelf.reads).toEqual(['SQS.md', 'SQS.md']);
  });

  test('again after a failure', async () => {
    const shelf = new Shelf([named('SQS.md')]);
    const find = topicNotes(shelf);
    expect(found(await find(asking('How does SQS work?'), ourTopicsKnown))).toEqual({});
    shelf.texts.set('SQS.md', pill);
    expect(found(await find(asking('How does SQS work?'), ourTopicsKnown))).toEqual({ sqs: ['SQS.md: Poison pill'] });
  });
});

test('others may work while a note is read, and while a long list of names is looked through', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => named(`note ${String(at)}.md`));
  const breathsWith = async (notes: readonly NoteNames[]): Promise<number> => {
    let breaths = 0;
    const breathe = (): Promise<void> => {
      breaths += 1;
      return Promise.resolve();
    };
    await topicNotes(new Shelf(notes, { 'SQS.md': pill }), breathe)(asking('How does SQS work?'), ourTopicsKnown);
    return breaths;
  };
  const bare = await breathsWith([]);
  expect(await breathsWith([named('SQS.md')])).toBeGreaterThan(bare);
  expect(await breathsWith(many)).toBe(bare + 5);
});

describe('with topics of the writer', () => {
  const rubricOn = (...mechanisms: readonly string[]): Rubric => readRubric(['## Topics', '', '### Tariff engine', '', 'Mechanisms:', ...mechanisms.map((each) => `- ${each}`)].join('\n')).rubric;
  const tariffs = 'Tariff engine.md';
  const text = '- **Rate card**: what a mile costs\n- a price freeze first';
  const note = asking('How does the tariff engine work?');
  const linesBy = async (rubric: Rubric | undefined, shelf: Shelf, find = topicNotes(shelf)): Promise<readonly string[]> => {
    const critic = offlineCritic({ level: 'SDE-2', topicNotes: find, rubric: rubric && (() => Promise.resolve(rubric)) });
    return (await critic(note)).critiques.flatMap(({ improvements }) => improvements.filter((line) => line.startsWith('Your note ')));
  };

  test('their notes are read and quoted by the critic', async () => {
    const shelf = new Shelf([named(tariffs)], { [tariffs]: text });
    const line = 'Your note [[Tariff engine|Tariff engine]] has "price freeze" and "Rate card"; your answer did not, as far as you noted it.';
    expect(await linesBy(rubricOn('Freeze: price freeze'), shelf)).toEqual([line]);
    expect(await linesBy(undefined, shelf)).toEqual([]);
    expect(shelf.reads).toEqual([tariffs]);
  });

  test('a change of the rubric counts at once, and a return to the one before reads nothing anew', async () => {
    const shelf = new Shelf([named(tariffs)], { [tariffs]: text });
    const find = topicNotes(shelf);
    const [plain, rich] = [rubricOn(), rubricOn('Freeze: price freeze')];
    const said = async (rubric: Rubric): Promise<readonly boolean[]> => (await linesBy(rubric, shelf, find)).map((line) => line.includes('freeze'));
    expect([await said(plain), await said(rich), await said(plain), await said(rich)]).toEqual([[false], [true], [false], [true]]);
    expect(shelf.reads).toEqual([tariffs, tariffs]);
  });

  test('the shelf is told which topics are meant', async () => {
    const known = topicsKnown(rubricOn().topics);
    const asked: unknown[] = [];
    const find = topicNotes({ names: (topics) => { asked.push(topics); return Promise.resolve([]); }, read: () => Promise.reject(new Error('Nothing is to be read.')) });
    await find(note, known);
    await find(note, ourTopicsKnown);
    expect(asked.map((topics) => topics === known)).toEqual([true]);
  });

  test('the rubric note is no study note, even where its front matter does not say so', async () => {
    const shelf = new Shelf([named('Coach/coaching Rubric.md', { headings: ['Tariff engine'] })], { 'Coach/coaching Rubric.md': `# Tariff engine\n\n${text}` });
    expect(await linesBy(rubricOn('Freeze: price freeze'), shelf)).toEqual([]);
    expect(shelf.reads).toEqual([]);
  });
});
