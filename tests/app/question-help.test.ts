import { describe, expect, test } from '@jest/globals';
import { noteReader } from '../../src/app/note-reader';
import { NoteUnreadable } from '../../src/app/ports';
import { questionHelp, type HelpAtCursor, type QuestionHelp } from '../../src/app/question-help';
import type { NamedNote } from '../../src/core/links/mention-index';
import { parseYaml } from '../../scripts/node/parse-yaml';

const bank = '#interview\n\n| Question | Story 1 |\n| --- | --- |\n| Tell me about a conflict with a colleague | S: He wanted more ferries.<br>T: One timetable.<br>A: I showed him the counts and we argued.<br>R: 12 ferries. |\n';
const round = 'Before.\n\n#interview\n\n1. How do you deal with disagreements with peers?\n    => I said we vote.\n2. What is a dead letter queue?\n    => I guessed. See [[Dead leters]] and [[Nowhere at all]].\n';

interface Desk {
  readonly help: QuestionHelp;
  readonly files: Map<string, string>;
  readonly asked: string[];
  readonly reads: string[];
  /** How often the names of all notes were gathered, and how often a link was looked up. */
  readonly counts: { names: number; lookups: number };
  readonly aliases: Map<string, readonly string[]>;
  readonly change: (...paths: readonly string[]) => void;
  readonly watchers: () => number;
}

function desk(more: Readonly<Record<string, string>> = {}, breath: () => unknown = () => undefined): Desk {
  const files = new Map(Object.entries({ 'bank.md': bank, 'round.md': round, 'Dead letters.md': 'Queues.', ...more }));
  const watching = new Set<(paths: readonly string[]) => void>();
  const asked: string[] = [];
  const reads: string[] = [];
  const counts = { names: 0, lookups: 0 };
  const aliases = new Map<string, readonly string[]>();
  const nameOf = (path: string): NamedNote => ({ path, title: path.replace(/\.md$/, ''), aliases: aliases.get(path) ?? [] });
  const help = questionHelp({
    vault: {
      read: (path) => {
        reads.push(path);
        return files.get(path) === 'broken' ? Promise.reject(new NoteUnreadable(path, 'broken')) : Promise.resolve(files.get(path) ?? '');
      },
    },
    parseYaml,
    reader: () => noteReader({ myNames: [] }),
    notes: {
      tagged: () => [...files.keys()].filter((path) => path !== 'Dead letters.md'),
      isTagged: (path) => files.has(path) && path !== 'Dead letters.md',
      watch: (changed) => {
        watching.add(changed);
        return () => { watching.delete(changed); };
      },
    },
    tag: () => 'interview',
    index: {
      notesForQuestion: ({ text }) => {
        asked.push(text);
        return Promise.resolve([{ path: 'Dead letters.md', title: 'Dead letters', heading: null, headings: [], reasons: ['mentions "dead letter"'] }]);
      },
    },
    names: () => {
      counts.names += 1;
      return [...files.keys()].map(nameOf);
    },
    nameOf: (path) => (files.has(path) ? nameOf(path) : null),
    leadsSomewhere: (target) => {
      counts.lookups += 1;
      return files.has(`${target}.md`);
    },
    breathe: () => Promise.resolve(breath()),
  });
  return { help, files, asked, reads, counts, aliases, change: (...paths) => { for (const each of watching) each(paths); }, watchers: () => watching.size };
}

const at = (help: QuestionHelp, words: string, text = round): Promise<HelpAtCursor | null> => help.at({ path: 'round.md', text, cursor: text.indexOf(words) });

describe('help at the cursor', () => {
  test('is for the question that the cursor stands in or under', async () => {
    const { help, asked } = desk();
    expect((await at(help, 'deal with'))?.question?.text).toBe('How do you deal with disagreements with peers?');
    expect((await at(help, 'we vote'))?.question?.text).toBe('How do you deal with disagreements with peers?');
    expect((await at(help, 'I guessed'))?.question?.text).toBe('What is a dead letter queue?');
    expect(asked.at(-1)).toBe('What is a dead letter queue?');
  });

  test('is found once while the cursor rests in a question, and again after a change in the vault', async () => {
    const { help, asked, change } = desk();
    await at(help, 'I guessed');
    await at(help, 'What is a dead');
    expect(asked).toHaveLength(1);
    change('Dead letters.md');
    await at(help, 'I guessed');
    expect(asked).toHaveLength(2);
  });

  test('has the stories that answer the question', async () => {
    const found = await at(desk().help, 'deal with');
    expect(found?.stories.map(({ story, fit }) => `${story.path} ${fit}`)).toEqual(['bank.md strong']);
  });

  test('has notes on a technical question, and none where an event of one\'s own is asked for', async () => {
    const { help, asked } = desk();
    expect((await at(help, 'I guessed'))?.notes.map(({ title }) => title)).toEqual(['Dead letters']);
    const told = `${round}3. Tell me about a time you had a conflict with a colleague\n`;
    expect((await at(help, 'Tell me about a time', told))?.notes).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('lists links that lead nowhere, with the note that may be meant', async () => {
    const found = await at(desk().help, 'I guessed');
    expect(found?.missing.map(({ target, nearest }) => [target, nearest?.title ?? null])).toEqual([['Dead leters', 'Dead letters'], ['Nowhere at all', null]]);
  });

  test('above the first question is only about links', async () => {
    expect(await at(desk().help, 'Before')).toMatchObject({ question: null, notes: [], stories: [], missing: [{}, {}] });
  });

  test('is none in a note without the tag, nor in one of ours', async () => {
    const { help } = desk();
    expect(await help.at({ path: 'b.md', text: '1. Why?\n', cursor: 2 })).toBeNull();
    expect(await help.at({ path: 'c.md', text: '---\ninterview-coach: critique\ntags: [interview]\n---\n1. Why?\n', cursor: 50 })).toBeNull();
  });

  test('takes the words in front of the user, also where they are not on disk yet', async () => {
    const found = await at(desk().help, 'Who was wrong', `${round}3. Who was wrong, you or your colleague in that conflict?\n`);
    expect(found?.question?.text).toContain('Who was wrong');
  });
});

describe('the stories of other notes', () => {
  test('follow the vault', async () => {
    const { help, files, change } = desk();
    await at(help, 'deal with');
    files.set('bank.md', '#interview\n\nNothing here.\n');
    change('bank.md');
    expect((await at(help, 'deal with'))?.stories).toEqual([]);
    files.delete('bank.md');
    change('bank.md');
    expect((await at(help, 'deal with'))?.stories).toEqual([]);
  });

  test('do without a note that cannot be read', async () => {
    expect((await at(desk({ 'a.md': 'broken' }).help, 'deal with'))?.stories).toHaveLength(1);
  });

  test('are offered for any question, as many as asked for', async () => {
    const { help } = desk();
    const found = await at(help, 'deal with');
    const stories = found?.question ? await help.storiesFor('round.md', found.question, 5) : [];
    expect(stories.map(({ story }) => story.path)).toEqual(['bank.md']);
  });
});

describe('links that lead nowhere', () => {
  test('are looked up once while neither the text nor a name in the vault changes', async () => {
    const { help, counts, change, files } = desk();
    await at(help, 'I guessed');
    await at(help, 'deal with');
    files.set('bank.md', `${bank}\nMore.\n`);
    change('bank.md');
    await at(help, 'I guessed');
    expect(counts).toEqual({ names: 1, lookups: 2 });
  });

  test.each([
    ['comes', 'Nowhere at all.md', (files: Map<string, string>) => files.set('Nowhere at all.md', ''), [['Dead leters', 'Dead letters']]],
    ['goes', 'Dead letters.md', (files: Map<string, string>) => files.delete('Dead letters.md'), [['Dead leters', null], ['Nowhere at all', null]]],
  ] as const)('follow a note that %s', async (_how, path, make, wanted) => {
    const { help, files, change } = desk();
    await at(help, 'I guessed');
    make(files);
    change(path);
    expect((await at(help, 'I guessed'))?.missing.map(({ target, nearest }) => [target, nearest?.title ?? null])).toEqual(wanted);
  });

  test('follow a note that gets another name', async () => {
    const { help, aliases, change } = desk();
    await at(help, 'I guessed');
    aliases.set('bank.md', ['Nowhere at al']);
    change('bank.md');
    expect((await at(help, 'I guessed'))?.missing.map(({ nearest }) => nearest?.title ?? null)).toEqual(['Dead letters', 'bank']);
  });

  test('follow a note that comes while every link led somewhere', async () => {
    const { help, files, change } = desk({ 'Dead leters.md': '', 'Nowhere at all.md': '' });
    expect((await at(help, 'I guessed'))?.missing).toEqual([]);
    files.delete('Dead leters.md');
    change('Dead leters.md');
    expect((await at(help, 'I guessed'))?.missing.map(({ target }) => target)).toEqual(['Dead leters']);
  });
});

describe('the question at the cursor alone', () => {
  test('is told without reading a note, looking up a link or asking for notes', async () => {
    const { help, reads, counts, asked, watchers } = desk();
    const place = { path: 'round.md', text: round, cursor: round.indexOf('I guessed') };
    expect((await help.questionAt(place))?.text).toBe('What is a dead letter queue?');
    expect({ reads, counts, asked, watchers: watchers() }).toEqual({ reads: [], counts: { names: 0, lookups: 0 }, asked: [], watchers: 0 });
  });

  test.each([
    ['above the first question', round, 0],
    ['in a note without the tag', '1. Why?\n', 3],
  ])('is none %s', async (_where, text, cursor) => {
    expect(await desk().help.questionAt({ path: 'round.md', text, cursor })).toBeNull();
  });

  test('has its stories, also those that are not on disk yet', async () => {
    const { help, files } = desk();
    files.set('round.md', round);
    const text = `${round}\n${bank.replace('#interview\n\n', '')}`;
    const question = await help.questionAt({ path: 'round.md', text, cursor: text.indexOf('deal with') });
    const stories = question === null ? [] : await help.storiesFor('round.md', question, 5);
    expect(stories.map(({ story }) => story.path).sort()).toEqual(['bank.md', 'round.md']);
  });
});

describe('after its end', () => {
  test('nothing is found or read, and nobody listens', async () => {
    const { help, reads, watchers } = desk();
    const question = await help.questionAt({ path: 'round.md', text: round, cursor: round.indexOf('deal with') });
    help.stop();
    expect(await at(help, 'deal with')).toBeNull();
    expect(await help.questionAt({ path: 'round.md', text: round, cursor: round.indexOf('deal with') })).toBeNull();
    expect(question === null ? null : await help.storiesFor('round.md', question, 5)).toEqual([]);
    expect({ reads, watchers: watchers() }).toEqual({ reads: [], watchers: 0 });
  });

  test('the notes still waiting are not read', async () => {
    const more = { 'c.md': '#interview\n', 'd.md': '#interview\n' };
    const { help, reads } = desk(more, () => reads.length === 0);
    await at(help, 'deal with');
    expect(reads).toEqual(['bank.md']);
  });
});

test('nobody listens before help is asked for, nor after its end', async () => {
  const { help, watchers } = desk();
  expect(watchers()).toBe(0);
  await at(help, 'deal with');
  expect(watchers()).toBe(1);
  help.stop();
  expect(watchers()).toBe(0);
});
