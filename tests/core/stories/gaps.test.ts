import { describe, expect, test } from '@jest/globals';
import { gapsOf, type GapContext } from '../../../src/core/stories/gaps';
import { partDemands } from '../../../src/core/stories/part-demands';
import { emptyCell, ideaOf, SPOKEN, storyOf, WHOLE, type Words } from './story-of';

const NOTES: GapContext = { wantsLearning: false, noted: true };
const PROSE: GapContext = { wantsLearning: false, noted: false };
const LEARNING: GapContext = { wantsLearning: true, noted: true };

function lines(words: Words, context: GapContext): readonly string[] {
  return gapsOf(storyOf(words), context).map(({ part, status, rule }) => `${part}: ${status}, ${rule}`);
}

describe('a whole story has no gap', () => {
  test.each([
    ['in notes', WHOLE, NOTES],
    ['in prose', SPOKEN, PROSE],
    ['in prose, judged as notes', SPOKEN, NOTES],
    ['in notes, with a learning that changed something', { ...WHOLE, l: 'Now every consumer gets a key first' }, LEARNING],
  ])('%s', (_, words, context) => {
    expect(lines(words, context)).toEqual([]);
  });
});

describe('an empty cell', () => {
  test('has the four gaps', () => {
    expect(gapsOf(emptyCell, NOTES).map(({ part, status, rule }) => [part, status, rule])).toEqual([
      ['situation', 'missing', 'no-situation'],
      ['task', 'missing', 'no-task'],
      ['action', 'missing', 'no-own-action'],
      ['result', 'missing', 'no-result'],
    ]);
  });

  test('says that it is empty, with nothing to quote', () => {
    for (const { message, evidence } of gapsOf(emptyCell, NOTES)) {
      expect(message).toMatch(/^This cell is empty: nothing says [^.]+\. [^.]+\?$/);
      expect(evidence).toBe('0 words');
    }
  });

  test('also lacks a learning where one is asked for', () => {
    expect(gapsOf(emptyCell, LEARNING).at(-1)).toMatchObject({ part: 'learning', status: 'missing', rule: 'no-learning' });
  });
});

describe('an idea', () => {
  const idea = ideaOf('Sent the newsletter to the wrong list, twice in one week');

  test('has the four gaps and says that it is only an idea', () => {
    const gaps = gapsOf(idea, NOTES);
    expect(gaps.map(({ rule }) => rule)).toEqual(['no-situation', 'no-task', 'no-own-action', 'no-result']);
    for (const { message, status } of gaps) {
      expect(status).toBe('missing');
      expect(message).toMatch(/^This is only an idea so far: nothing says /);
    }
  });

  test('shows its words as evidence', () => {
    expect(gapsOf(idea, NOTES)[0]?.evidence).toBe('11 words: "Sent the newsletter to the wrong list, twice in one week"');
  });
});

describe('a part without words', () => {
  test.each([
    ['s', 'situation: missing, no-situation', 'Where were you, and what was wrong or needed?'],
    ['t', 'task: missing, no-task', 'What were you asked to do, and by when?'],
    ['a', 'action: missing, no-own-action', 'What did you do, and what did the team do?'],
    ['r', 'result: missing, no-result', 'What changed, and how did you measure that?'],
  ] as const)('%s', (part, line, asks) => {
    const { [part]: _, ...rest } = WHOLE;
    expect(lines(rest, NOTES)).toEqual([line]);
    const [gap] = gapsOf(storyOf(rest), NOTES);
    expect(gap?.message).toMatch(/^The (?:situation|task|action|result) is missing: nothing says /);
    expect(gap?.message.endsWith(asks)).toBe(true);
    expect(gap?.evidence).toBe('0 words');
  });

  test('a part of signs alone counts as one without words', () => {
    expect(lines({ ...WHOLE, t: ' -- ' }, NOTES)).toEqual(['task: missing, no-task']);
  });
});

describe('a part below its floor is thin', () => {
  test.each([
    ['s', 'one two three four five', 'one two three four five six'],
    ['t', 'one two three four five', 'one two three four five six'],
    ['r', 'Shipped in three days only', 'Shipped in three days only, everybody'],
  ] as const)('in notes, %s', (part, brief, enough) => {
    const gaps = gapsOf(storyOf({ ...WHOLE, [part]: brief }), NOTES);
    expect(gaps.map(({ status, rule }) => [status, rule])).toEqual([['thin', 'too-brief']]);
    expect(gaps[0]?.message).toContain('has only 5 words.');
    expect(gaps[0]?.evidence).toBe(`5 words: "${brief}"`);
    expect(lines({ ...WHOLE, [part]: enough }, NOTES)).toEqual([]);
  });

  test.each([
    ['s', 6],
    ['t', 6],
    ['r', 6],
  ] as const)('in prose as in notes, %s below %d words', (part, floor) => {
    const enough = `We shipped ${'word '.repeat(floor - 2).trim()}`;
    const brief = `We shipped ${'word '.repeat(Math.max(0, Math.ceil(floor / 2) - 3)).trim()}`;
    expect(lines({ ...SPOKEN, [part]: enough }, PROSE)).toEqual([]);
    expect(lines({ ...SPOKEN, [part]: brief }, PROSE)).toHaveLength(1);
    expect(gapsOf(storyOf({ ...SPOKEN, [part]: brief }), PROSE)[0]).toMatchObject({ status: 'thin', rule: 'too-brief' });
  });

  test('an action of 14 noted words, but not of 15', () => {
    const action = `I wrote ${'word '.repeat(12).trim()}`;
    expect(lines({ ...WHOLE, a: action }, NOTES)).toEqual(['action: thin, too-brief']);
    expect(lines({ ...WHOLE, a: `${action} word` }, NOTES)).toEqual([]);
  });

  test('an action of 14 spoken words, but not of 15', () => {
    const action = `I wrote ${'word '.repeat(12).trim()}`;
    const rest = { ...SPOKEN, s: `${SPOKEN.s ?? ''} ${'word '.repeat(30).trim()}` };
    expect(lines({ ...rest, a: action }, PROSE)).toEqual(['action: thin, too-brief']);
    expect(lines({ ...rest, a: `${action} word` }, PROSE)).toEqual([]);
  });

  test('one word is said in the singular', () => {
    const [gap] = gapsOf(storyOf({ ...WHOLE, t: 'Speed' }), NOTES);
    expect(gap?.message).toBe('The task has only 1 word. What were you asked to do, and by when?');
    expect(gap?.evidence).toBe('1 word: "Speed"');
  });
});

describe('an action without a doer', () => {
  const PADDING = 'for the reports of the finance people in all the regions we sell in';

  test.each([
    ['We moved the nightly job', 'shared', 'thin'],
    ['The team rebuilt the nightly job', 'shared', 'thin'],
    ['The nightly job was rebuilt', 'a passive', 'thin'],
    ['Humne nightly job theek kiya', 'shared, in Hindi-English', 'thin'],
    ['Rebuilding the nightly job', 'a gerund', 'unclear'],
    ['Rebuilt the nightly job', 'one past without a subject', 'unclear'],
    ['A new nightly job', 'no verb at all', 'unclear'],
  ])('in notes, %p (%s) is %s', (start, _, status) => {
    expect(lines({ ...WHOLE, a: `${start} ${PADDING.replace('we sell in', 'of the shop')}` }, NOTES)).toEqual([`action: ${status}, no-own-action`]);
  });

  test.each([
    'I rebuilt the nightly job',
    'Maine nightly job likha',
    'Rebuilt the nightly job, added a replay tool',
    'The team was stuck, so I rebuilt the nightly job',
  ])('in notes, %p is fine', (start) => {
    expect(lines({ ...WHOLE, a: `${start} ${PADDING}` }, NOTES)).toEqual([]);
  });

  test('in prose a gerund without a subject shows no own step', () => {
    const action = `Rebuilding the nightly job ${PADDING} ${PADDING}`;
    expect(lines({ ...SPOKEN, a: action }, PROSE)).toEqual(['action: thin, no-own-action']);
  });

  test('quotes the words and asks who did what', () => {
    const [gap] = gapsOf(storyOf({ ...WHOLE, a: `We moved the nightly job. It was ${PADDING}` }), NOTES);
    expect(gap?.evidence).toBe('"We moved the nightly job"');
    expect(gap?.message).toBe('The action shows no step of your own. What did you do, and what did the team do?');
  });

  test('a brief action of the team is both too brief and without an own step', () => {
    expect(lines({ ...WHOLE, a: 'We moved it' }, NOTES)).toEqual(['action: thin, too-brief', 'action: thin, no-own-action']);
  });

  test('a brief action that only leaves the doer out is too brief, and no more is said', () => {
    expect(lines({ ...WHOLE, a: 'Moved it' }, NOTES)).toEqual(['action: thin, too-brief']);
  });
});

describe('a result without an outcome is unclear', () => {
  test.each([
    'It was about the reports of the finance people',
    'Many meetings with the people from finance in spring',
  ])('%p', (r) => {
    expect(lines({ ...WHOLE, r }, NOTES)).toEqual(['result: unclear, no-result']);
  });

  test.each([
    'The finance people adopted it within the month',
    'Reports that needed a night take 12 minutes',
    'In the end we failed and lost that customer',
    'Saare reports time pe aane lage, finance khush',
    'Two other squads copied it, $4k less a month',
  ])('not %p', (r) => {
    expect(lines({ ...WHOLE, r }, NOTES)).toEqual([]);
  });
});

describe('a learning, where one is asked for', () => {
  test.each<[string, Words, readonly string[]]>([
    ['none at all', WHOLE, ['learning: missing, no-learning']],
    ['a learning that changed nothing', { ...WHOLE, l: 'Communication is key in teams' }, ['learning: unclear, no-learning']],
    ['a learning with a changed habit', { ...WHOLE, l: 'Keys matter; we now add one to every consumer' }, []],
    ['a learning told in the result', { ...WHOLE, r: `${WHOLE.r ?? ''}. I learned to replay, and since then I do it weekly` }, []],
    ['a hint of a learning in the result', { ...WHOLE, r: `${WHOLE.r ?? ''}. I learned much` }, ['learning: unclear, no-learning']],
  ])('%s', (_, words, expected) => {
    expect(lines(words, LEARNING)).toEqual(expected);
  });

  test.each<[string, Words, readonly string[]]>([
    ['none at all, but a result', WHOLE, ['learning: unclear, no-learning']],
    ['none at all, and no result', { ...WHOLE, r: 'We talked for two hours about it all' }, ['learning: unclear, no-learning']],
    ['a learning that changed nothing', { ...WHOLE, l: 'Communication is key in teams' }, []],
    ['one told in the result', { ...WHOLE, r: `${WHOLE.r ?? ''}. I learned much` }, []],
    ['a guard that the steps leave', { ...WHOLE, a: `${WHOLE.a ?? ''}, created a runbook for it` }, []],
  ])('after a conflict, %s', (_, words, expected) => {
    expect(lines(words, { ...LEARNING, wantsChange: false })).toEqual(expected);
  });

  test('is no gap where none is asked for', () => {
    expect(lines({ ...WHOLE, l: 'Communication is key in teams' }, NOTES)).toEqual([]);
  });
});

describe('a story without labels', () => {
  const told = storyOf(
    { a: 'When I was at a bank, our nightly import kept failing and I had to mend it. I wrote a replay tool, and as a result it went live early.' },
    { labelled: false, column: null },
  );

  test('is judged by all of its words, wherever its parts begin', () => {
    expect(gapsOf(told, NOTES)).toEqual([]);
  });

  test('misses what no word tells', () => {
    const short = storyOf({ a: 'I wrote a replay tool' }, { labelled: false });
    expect(gapsOf(short, NOTES).map(({ part, status }) => `${part}: ${status}`)).toEqual(['situation: missing', 'task: unclear', 'action: thin', 'result: missing']);
  });

  test('the same words under a label miss them: labels are trusted', () => {
    const gaps = gapsOf({ ...told, labelled: true }, NOTES);
    expect(gaps.map(({ status }) => status)).toEqual(['missing', 'missing', 'missing']);
  });
});

describe('every demand', () => {
  test.each(partDemands.map((demand) => [demand.part, demand] as const))('of the %s is one fact and one question', (_, demand) => {
    expect(demand.lacks).toMatch(/^nothing says [^.?]+$/);
    expect(demand.asks).toMatch(/^[A-Z][^.?]+\?$/);
    expect(demand.floor.spoken).toBeGreaterThanOrEqual(demand.floor.noted);
  });

  test('the floors of prose make the sixty words of a spoken story', () => {
    const spoken = partDemands.filter(({ part }) => part !== 'learning').map(({ floor }) => floor.spoken);
    expect(spoken.reduce((sum, floor) => sum + floor, 0)).toBe(60);
  });
});
