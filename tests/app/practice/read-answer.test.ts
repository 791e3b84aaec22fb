import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerRead, PracticeItem } from '../../../src/app/practice/practice-item';
import { PracticeVault } from './practice-vault';

const notes = {
  'Acme.md': `---
tags: interview
company: Acme
date: 2026-09-14
---
# Acme

1. Tell me about a time you failed.
   1. How did you find out?
2. How does a message queue keep its order?
`,
  'Bank.md': `---
tags: interview
---
# Bank

## Tell me about your greatest achievement.

S: On 3 March the nightly import of 40,000 orders broke. T: I was on call.

| Question | Breakdown | Story |
| --- | --- | --- |
| Tell me about a conflict with a colleague. | naming the risk | S: We argued on naming of the public fields for two days.<br>T: I had to settle it before the release.<br>A: I wrote both versions down, asked four users which one they understood, and we took theirs.<br>R: The naming held for 3 years. |
`,
};
const vault = new PracticeVault(notes, { all: { seen: [['a time you failed', 'unanswered'], ['find out', 'unanswered'], ['message queue', 'unanswered'], ['greatest achievement', 'missing'], ['conflict with', 'finding']] } });
const itemIn = async (words: string): Promise<PracticeItem> => {
  const found = (await vault.desk.queue({ area: null, limit: 9 })).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`Nothing says "${words}".`);
  return found;
};
const read = async (words: string, text: string, last: PracticeItem['last'] | 'own' = 'own'): Promise<AnswerRead> => {
  const item = await itemIn(words);
  return vault.desk.readAnswer(last === 'own' ? item : { ...item, last }, text);
};
const rulesOf = (points: AnswerRead['open']): readonly string[] => points.map(({ rule }) => rule).sort();

const short = 'I broke the import. It was bad.';
const whole = [
  'S: On 3 March the nightly import of 40,000 orders broke because of a change of mine to the parser of dates, two days before the end of the quarter.',
  'T: I was on call and it was mine to bring all orders back by nine in the morning, when billing starts.',
  'A: I rolled my change back, wrote a script that replays the files of one night, tried it on a copy, and ran it from four to six. I told the billing team at five what was missing, and paired with Ana on a check that compares the counts of both systems.',
  'R: By eight all 40,000 orders were there, none was lost and billing began on time. The check has found 2 gaps since, both within 10 minutes.',
  'L: I learned to try a parser on the files of last month first; we do that before each release now.',
].join('\n');

describe('an answer that was typed', () => {
  test('is counted in words, and in seconds at 130 words a minute', async () => {
    expect(await read('message queue', 'word '.repeat(65))).toMatchObject({ words: 65, seconds: 30 });
  });

  test('is all new where there was no last time', async () => {
    const { closed, open, fresh } = await read('a time you failed', short);
    expect([closed, open]).toEqual([[], []]);
    expect(rulesOf(fresh)).toContain('no-learning');
  });

  test('is read as parts where it has labels', async () => {
    const { fresh } = await read('a time you failed', 'S: The import broke in March, and all orders of that night were missing.\nA: I rolled it back, wrote a script that replays the files of one night and ran it until six.');
    expect(rulesOf(fresh)).toEqual(expect.arrayContaining(['no-learning', 'no-result', 'no-task']));
    expect(fresh.find(({ rule }) => rule === 'no-result')).toMatchObject({ suggestion: '', quote: '' });
  });

  test('has its words quoted where they led to a finding', async () => {
    const { fresh } = await read('a time you failed', short);
    expect(fresh.some(({ quote }) => quote !== '' && short.includes(quote))).toBe(true);
  });

  test('of nothing is told nothing', async () => {
    expect(await read('a time you failed', ' \n')).toEqual({ words: 0, seconds: 0, closed: [], open: [], fresh: [] });
  });

  test.each([
    ['questions that it asks itself', 'What did I do? I rolled it back.\n\nWhy did it break? I had changed the parser of dates.'],
    ['headings', '# Situation\nThe import broke.\n\n# Action\nI rolled it back.'],
    ['a table', '| a | b |\n| - | - |\n| The import broke | I rolled it back |'],
    ['code', '```\nreplay --night\n```'],
    ['front matter', '---\ntags: other\n---\nThe import broke.'],
    ['a list of questions', '- Why?\n- How did you do it?\n- What would you do now?'],
    ['a talk', 'Interviewer: Why?\nMe: Because I changed the parser.'],
  ])('is one answer with %s', async (_, text) => {
    const { fresh } = await read('a time you failed', text);
    expect(fresh.length).toBeGreaterThan(1);
  });

  test('to a follow-up owes less than one to a main question', async () => {
    const answer = 'A user called at six, and the dashboard showed that 40,000 orders were missing, so I opened the log of the import and found the parser at its end.';
    expect(rulesOf((await read('a time you failed', answer)).fresh)).toContain('too-brief');
    expect(rulesOf((await read('find out', answer)).fresh)).not.toContain('too-brief');
  });

  test('is read whatever it holds', async () => {
    const item = await itemIn('a time you failed');
    const piece = fc.oneof(fc.constantFrom('\n', '\n\n', '# ', '## Q2: Why?', 'S: ', 'T: ', 'A: ', 'R: ', '| a | b |\n| - | - |\n', '```', '---\n', '> ', '- ', '1. ', 'I said we did it. ', '<% x %>', '%%', 'Q: why? ', '\uFEFF', '\r\n'), fc.string({ unit: 'grapheme', maxLength: 6 }));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), async (text) => {
      const { words, closed, open, fresh } = await vault.desk.readAnswer(item, text);
      expect(closed).toEqual([]);
      expect(open).toEqual([]);
      expect(fresh.length).toBeLessThanOrEqual(words === 0 ? 0 : 20);
    }), { seed: 7, numRuns: 12 });
  });

  test('writes nothing', async () => {
    await read('a time you failed', short);
    expect(vault.vault.writes).toEqual([]);
  });
});

describe('beside the last time', () => {
  test('what was lacking then and is there now is closed', async () => {
    const { closed, open, fresh } = await read('a time you failed', whole, { text: short, date: '2026-11-01' });
    expect(rulesOf(closed)).toContain('no-learning');
    expect(rulesOf([...open, ...fresh])).not.toContain('no-learning');
  });

  test('what both lack is open, and what only this one lacks is new', async () => {
    const { closed, open, fresh } = await read('a time you failed', short, { text: whole, date: '2026-11-01' });
    expect(rulesOf(closed)).not.toContain('no-learning');
    expect(rulesOf(fresh)).toContain('no-learning');
    expect((await read('a time you failed', short, { text: short, date: null })).fresh).toEqual([]);
    expect(rulesOf(open).filter((rule) => rulesOf(fresh).includes(rule))).toEqual([]);
  });

  test('an answer of a note counts as it was judged there', async () => {
    const item = await itemIn('greatest achievement');
    expect(item.last?.text).toContain('S: On 3 March');
    const { closed, open, fresh } = await vault.desk.readAnswer(item, whole);
    expect(rulesOf(closed)).toEqual(expect.arrayContaining(['no-own-action', 'no-result']));
    expect(rulesOf([...open, ...fresh])).not.toContain('no-result');
  });

  test('the story of a row of a table counts as the answer', async () => {
    const item = await itemIn('conflict with');
    expect(item.last?.text).toMatch(/^S: We argued .*\nT: I had .*\nA: I wrote .*\nR: The naming held for 3 years\.$/u);
    expect(item.points).toEqual(['naming the risk']);
    expect(rulesOf((await vault.desk.readAnswer(item, item.last?.text ?? '')).closed)).toEqual([]);
  });

  test('of a question that is gone only the length is told', async () => {
    const item = await itemIn('a time you failed');
    expect(await vault.desk.readAnswer({ ...item, id: 'gone', question: 'gone' }, short)).toEqual({ words: 7, seconds: 3, closed: [], open: [], fresh: [] });
  });
});
