import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseYaml } from '../../../scripts/node/parse-yaml';
import { readableNote } from '../../../src/app/debrief/write-debrief';
import { noteReader } from '../../../src/app/note-reader';
import { openNote } from '../../../src/app/open-note';
import type { Question } from '../../../src/core/notes/interview-note';
import type { Debrief } from '../../../src/core/pages/debrief-note';
import { bareWords } from '../../../src/core/pages/debrief-note-escape';
import type { DebriefQuestion } from '../../../src/core/pages/debrief-note-lines';
import { usualTemplate } from '../../../src/core/pages/debrief-note-template';

const reader = noteReader({ myNames: [] });

const question = (given: Partial<DebriefQuestion>): DebriefQuestion => ({ asked: 'Why us', told: null, said: '', better: '', followUps: [], went: null, ...given });
const debrief = (questions: readonly DebriefQuestion[]): Debrief => ({ company: 'Acme', role: 'Engineer', round: 'onsite', date: '2026-11-22', outcome: '', questions });

const written = async (questions: readonly DebriefQuestion[]): Promise<string> =>
  (await readableNote({ reader, parseYaml }, debrief(questions), { template: usualTemplate, tag: 'interview' })).text;

/** What was read, without the labels that we put before words that do not tell their role. */
const bare = ({ text }: { readonly text: string }): string => bareWords(text.replace(/^(?:I said|they asked|could have been better): /, ''));

const readBack = async (questions: readonly DebriefQuestion[]): Promise<unknown> => {
  const note = await reader(openNote('Acme.md', await written(questions), parseYaml).source);
  const follows = (main: Question): readonly Question[] => note.questions.filter(({ parent }) => parent === main.id);
  return note.questions.filter(({ parent }) => parent === null).map((main) => ({
    asked: bare(main), said: main.answers.map(bare), better: main.reflections.map(bare),
    followUps: follows(main).map((each) => ({ asked: bare(each), said: [...each.answers, ...each.reflections].map(bare) })),
  }));
};

const meant = (questions: readonly DebriefQuestion[]): unknown => questions.map(({ asked, said, better, followUps }) => ({
  asked: bareWords(asked), said: [said].map(bareWords).filter((each) => each !== ''), better: [better].map(bareWords).filter((each) => each !== ''),
  followUps: followUps.map((each) => ({ asked: bareWords(each.asked), said: [each.said].map(bareWords).filter((text) => text !== '') })),
}));

const nasty = [
  '|', '| a | b |', '|---|---|', '=>', '->', '-->', '→', '⇒', '- a', '-', '* b', '+ c', '> quote', '# heading', '## 2', '1. one', '2)', '10 times', '3', '"quoted"', '“curly”', "'s", '<% tp.file.title %>', '<%*', '<%%', 'a\\<b', '<img src=https://a.example/b.png>', '<!x', '</b', '<?php', '`$= dv`', '![a](https://a.example/b.png)', '![[a.png]]', '🎉', '👩‍💻', 'عربي',
  '\u200Fמימין\u200F', '<br>', '<br/>', '%%', '%% note %%', '`code`', '```js', '~~~', '``', '<!--', '-->', '<b>', '</div>', '<div>', '[[Link|words]]', '[x](y)', '[ ]', '- [ ] box', '#tag', '$x$', '$$', '^id', '\\', '\\|',
  '==', '===', '---', '***', '___', '{{company}}', '$&', '$1', '&amp;', ':', ';', ',', '(a)', '\n', '\n\n', '\r\n', '\t', '日本語', 'ё', 'C:\\x',
] as const;
const plain = ['queue', 'retry', 'Kafka', 'the', 'alert', 'latency', 'index', 'p99', 'Postgres', 'shard', 'two', 'and', 'of', 'town', 'ledger'] as const;

const words = (least: number): fc.Arbitrary<string> => fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...plain) }, { weight: 2, arbitrary: fc.constantFrom(...nasty) }), { minLength: least, maxLength: 9 })
  .map((all) => all.join(' ')).filter((text) => least === 0 || /\p{L}{3}/u.test(text));
const said = fc.oneof(fc.constant(''), words(1));

const anyQuestion: fc.Arbitrary<DebriefQuestion> = fc.record({
  asked: words(1).map((text) => `Tell me about ${text}`),
  told: fc.constant(null),
  said,
  better: said,
  followUps: fc.array(fc.record({ asked: words(1), said }), { maxLength: 3 }),
  went: fc.constantFrom(null, 2, 3),
});

describe('a debrief, written and read back', () => {
  test('holds the same questions, answers, follow-ups and reflections, whatever is typed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), async (questions) => {
      expect(await readBack(questions)).toEqual(meant(questions));
    }), { numRuns: 150, seed: 7 });
  }, 60_000);

  test('runs no script, hides nothing and loads nothing from afar, whatever is typed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyQuestion, { minLength: 1, maxLength: 3 }), async (questions) => {
      const list = (await written(questions)).replace(/^---\n[^]*?\n---\n/, '').replace(/%% went: [123] of 3 %%$/gm, '');
      expect(list).not.toMatch(/<[%!/?]|%%|!\[(?!\[a\.png\]\])|`\s*\$=/);
      expect(list.replace(/\\[^]/g, ' ')).not.toMatch(/<(?!br\s*\/?>)[a-z]/i);
    }), { numRuns: 100, seed: 11 });
  }, 60_000);

  test.each<[string, Partial<DebriefQuestion>]>([
    ['an answer that asks', { said: 'Which of the two do you use?' }],
    ['an answer that repeats what was asked', { said: 'why us is what she wanted to hear' }],
    ['an answer that reports an asking', { said: 'he asked for the price' }],
    ['an answer of the interviewer', { said: 'the interviewer asked again and I said the maps' }],
    ['an answer in several lines', { said: 'first\n\n- the maps\n- the towns\n1. and more' }],
    ['an answer with a table', { said: 'a | b\n---|---\n1 | 2' }],
    ['an answer with code', { said: '```js\nconst a = b => b;\n```' }],
    ['an answer with a comment left open', { said: 'the %% maps <!-- and towns' }],
    ['a chain of steps', { said: 'API → queue → worker => store -> done' }],
    ['a talk pasted', { said: 'Interviewer: why?\nCandidate: because\nInterviewer: fine' }],
    ['labels of a story', { said: 'S: the yard\nT: to count\nA: I counted\nR: all were there' }],
    ['a verdict', { said: '**Verdict:** Rejected' }],
    ['a follow-up that asks nothing', { said: 'the maps', followUps: [{ asked: 'scaling to ten towns', said: 'more boats' }] }],
    ['a follow-up with its answer on the line', { followUps: [{ asked: 'What is a boat? a ship', said: 'yes' }] }],
    ['a follow-up of the writer', { followUps: [{ asked: 'I asked what they use', said: 'Postgres' }] }],
    ['a reply that asks', { followUps: [{ asked: 'Which one?', said: 'Which would you take?' }] }],
    ['a reply that tells of an asking', { followUps: [{ asked: 'Which one?', said: 'they asked me twice' }] }],
    ['a remark that finds no fault', { said: 'the maps', better: 'the number of towns' }],
    ['a remark that asks', { said: 'the maps', better: 'why did I not name the number?' }],
    ['a remark that tells of an answer', { said: 'the maps', better: 'I said too little' }],
    ['a remark behind a comma', { said: 'the maps', better: 'slow, blanked at the end' }],
    ['a question that hands over', { asked: 'Do you have any questions for us?', said: 'Who is on call?' }],
    ['a question with a dash and an answer', { asked: 'What is a queue - in your words', said: 'a line of work' }],
    ['a question that reports itself', { asked: 'he asked me why I leave', said: 'for larger ships' }],
    ['a question of one word', { asked: 'Conflict', said: 'the harbour' }],
    ['a question in Arabic', { asked: 'لماذا تريد هذه الوظيفة؟', said: 'أحب الخرائط' }],
    ['a question of ten thousand letters', { asked: `Tell me about ${'the queue '.repeat(1000)}`, said: `The ${'ledger '.repeat(2000)}` }],
  ])('holds %s', async (_, given) => {
    const questions = [question({ said: 'the ferry' }), question({ asked: 'Tell me about a failure', ...given }), question({ asked: 'Why now', said: 'the tide' })];
    expect(await readBack(questions)).toEqual(meant(questions));
  });

  test('reads what the writer thinks of an answer as that, wherever it was typed', async () => {
    expect(await readBack([question({ said: 'I said two replicas, but I could have drawn them' })])).toEqual([
      { asked: 'Why us', said: ['I said two replicas'], better: ['but I could have drawn them'], followUps: [] },
    ]);
  });

  test('tells a story by its link', async () => {
    const [read] = (await readBack([question({ told: { path: 'Stories/Ferry.md', title: 'The ferry that waited' }, said: 'the short one' })])) as readonly { readonly said: readonly string[] }[];
    expect(read?.said).toEqual(['told [[Stories/Ferry|The ferry that waited]]', 'the short one']);
  });

  test('gets a label only where the words do not tell their role', async () => {
    const text = await written([question({ said: 'the maps', better: 'I could have named the towns', followUps: [{ asked: 'Which towns?', said: 'All nine' }] })]);
    expect(text).toContain('    - => the maps\n    - --> I could have named the towns\n    - => Which towns?\n        - -> All nine\n');
  });
});
