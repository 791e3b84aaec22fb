import { describe, expect, test } from '@jest/globals';
import type { Example, Finding, Rule, Subject } from '../../../../src/core/critique/rule';
import { breakdownUnmet } from '../../../../src/core/critique/rules/breakdown-unmet';
import { fillers } from '../../../../src/core/critique/rules/fillers';
import { hypothetical } from '../../../../src/core/critique/rules/hypothetical';
import { negativeAdmission } from '../../../../src/core/critique/rules/negative-admission';
import { noLearning } from '../../../../src/core/critique/rules/no-learning';
import { noMetrics } from '../../../../src/core/critique/rules/no-metrics';
import { noOwnAction } from '../../../../src/core/critique/rules/no-own-action';
import { noResult } from '../../../../src/core/critique/rules/no-result';
import { overclaim } from '../../../../src/core/critique/rules/overclaim';
import { repetition } from '../../../../src/core/critique/rules/repetition';
import { selfNote } from '../../../../src/core/critique/rules/self-note';
import { tooBrief } from '../../../../src/core/critique/rules/too-brief';
import { wordCount } from '../../../../src/core/text/words';
import { saidOf, subjectOf } from './example-subject';

const failure = 'Tell me about a time you failed.';

function judge(rule: Rule, example: Example, more: Partial<Subject> = {}): readonly Finding[] {
  return rule.judge({ ...subjectOf(example), ...more });
}

/** `count` different words in sentences of ten. */
function wordsFor(count: number): string {
  return Array.from({ length: count }, (_, at) => `w${'abcdefghij'[at % 10] ?? ''}${'klmnopqrst'[Math.floor(at / 10)] ?? ''}${at % 10 === 9 ? '.' : ''}`).join(' ');
}

describe('too-brief', () => {
  test.each([
    { floor: 60, count: 29, severity: 'high' },
    { floor: 60, count: 30, severity: 'medium' },
    { floor: 60, count: 44, severity: 'medium' },
    { floor: 60, count: 45, severity: 'low' },
    { floor: 60, count: 59, severity: 'low' },
  ])('$count of $floor words is $severity', ({ count, severity }) => {
    expect(judge(tooBrief, { question: failure, answer: wordsFor(count) }).map((finding) => finding.severity)).toEqual([severity]);
  });

  test('at the floor it is silent', () => {
    expect(judge(tooBrief, { question: failure, answer: wordsFor(60) })).toEqual([]);
  });

  test('a follow-up owes 25 words at most', () => {
    expect(judge(tooBrief, { question: `${failure}\nAnd then?`, answer: wordsFor(25) }, { isFollowUp: true })).toEqual([]);
    expect(judge(tooBrief, { question: `${failure}\nAnd then?`, answer: wordsFor(24) }, { isFollowUp: true })).toHaveLength(1);
  });

  test.each([
    ['a count', 'And how many of them?', 6],
    ['a choice', 'SQL or Mongo?', 6],
    ['a name', 'Which gateway?', 6],
    ['something open', 'Go on, please.', 25],
  ])('without a kind, a question for %s sets the floor', (_what, question, floor) => {
    expect(judge(tooBrief, { question, answer: wordsFor(floor) }, { kind: null })).toEqual([]);
    expect(judge(tooBrief, { question, answer: wordsFor(floor - 1) }, { kind: null })).toHaveLength(1);
  });

  test.each([
    ['Who used it?', '5 teams'],
    ['How long did it take?', 'Two days.'],
    ['Which queue was it?', 'SQS.'],
    ['Did you write it?', 'Yes, alone.'],
  ])('%s, answered with the fact alone, is a hint at most', (question, answer) => {
    expect(judge(tooBrief, { question, answer }, { kind: null }).filter(({ severity }) => severity !== 'low')).toEqual([]);
  });

  test('a count that was asked and is not given stays brief', () => {
    expect(judge(tooBrief, { question: 'How many users?', answer: 'A lot.' }, { kind: null })[0]?.severity).toBe('high');
  });

  test('names the count and the floor', () => {
    expect(judge(tooBrief, { question: failure, answer: 'Never.' })[0]?.message).toBe('"Never." is one word; this question needs about 60.');
    expect(judge(tooBrief, { question: failure, answer: 'I fell. I rose.' })[0]?.message).toBe('The answer that begins "I fell." has 4 words; this question needs about 60.');
  });
});

describe('follow-ups owe no story of their own', () => {
  const answer = 'They were fine with it and we went on.';
  test.each([noOwnAction, noResult, noMetrics, noLearning].map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    expect(judge(rule, { question: failure, answer }, { isFollowUp: true, question: `${failure}\nHow did the team react?` })).toEqual([]);
  });

  test('but a follow-up may ask for the learning itself', () => {
    const found = judge(noLearning, { question: failure, answer }, { isFollowUp: true, question: `${failure}\nWhat did you learn?` });
    expect(found).toHaveLength(1);
  });
});

describe('no-own-action', () => {
  test('quotes what others did', () => {
    const [found] = judge(noOwnAction, { question: failure, answer: 'It was late. We restarted the node. All was well.' });
    expect(found).toMatchObject({ quote: 'We restarted the node.', severity: 'high', suggestion: 'What did you do, and what did the team do?' });
  });
});

describe('no-metrics', () => {
  test('where learning is asked for, it is a hint only', () => {
    const [found] = judge(noMetrics, { question: failure, answer: 'I broke the build and fixed it. In the end it worked.' });
    expect(found?.severity).toBe('low');
  });

  test('a story is judged by its result and action, and its result is quoted', () => {
    const story = { situation: '50 users waited', action: 'Rewrote it', result: 'Users were happy. All of them.' };
    const [found] = judge(noMetrics, { question: failure, answer: '', story });
    expect(found?.quote).toBe('Users were happy.');
    expect(judge(noMetrics, { question: failure, answer: '', story: { ...story, action: 'Rewrote it in 2 days' } })).toEqual([]);
  });
});

describe('no-learning', () => {
  test.each([
    ['none at all', 'I lost the keys of the server. I found them.', 'does not say what you learned'],
    ['without a change', 'I lost the keys. I learned to be careful next time.', 'nothing that you do differently now'],
  ])('%s', (_what, answer, expected) => {
    expect(judge(noLearning, { question: failure, answer })[0]?.message).toContain(expected);
  });

  test('a changed behaviour is a learning, even if it is not called one', () => {
    expect(judge(noLearning, { question: failure, answer: 'I lost the keys. Since then I keep them in a vault.' })).toEqual([]);
  });
});

describe('hypothetical', () => {
  test.each([
    ['as many past actions as habits', 'I asked him why. I would do it again.', 0],
    ['more habits than past actions', 'I would ask him why. I usually do.', 1],
    ['"would have" in a look back', 'I asked him why. I would have asked earlier, had I known. It was late.', 0],
  ])('%s', (_what, answer, expected) => {
    expect(judge(hypothetical, { question: 'Tell me about a conflict with a colleague.', answer })).toHaveLength(expected);
  });
});

describe('negative-admission', () => {
  test.each([
    ['an intention is no plan', "I don't know Rust. I want to learn it.", 1],
    ['a running plan is', "I don't know Rust well. I'm reading the book and wrote a parser.", 0],
    ['something near is', "I haven't used Rust, but I know C++ well.", 0],
    ['not knowing a reason admits no gap', "I don't know why they chose it.", 0],
    ['life goes on is not', "I don't know much about Rust. And I moved to Pune.", 1],
    ['two gaps, two remarks', "I don't know much about Rust. I have no experience in Go.", 2],
    ['one remark a sentence', "I have no experience in Go and I don't know much about Rust.", 1],
    ['a lack of others is none of yours', 'There was no idea why it broke, and no knowledge transfer.', 0],
  ])('%s', (_what, answer, expected) => {
    expect(judge(negativeAdmission, { question: 'Which languages do you know?', answer })).toHaveLength(expected);
  });
});

describe('overclaim', () => {
  test.each([
    ['It never fails.', 1],
    ["It doesn't solve everything.", 0],
    ['I would not say it never fails.', 0],
    ['We wanted a system that never fails.', 0],
    ['My manager said it never fails.', 0],
    ['The page says “never fails”.', 0],
    ['It never fails silently.', 0],
    ['It is bug-free code.', 1],
    ['There is no perfect solution.', 0],
    ['It always calls the cache first.', 0],
    ['I am 100 % sure.', 1],
  ])('%s', (answer, expected) => {
    expect(judge(overclaim, { question: 'Why this design?', answer })).toHaveLength(expected);
  });
});

describe('fillers', () => {
  const rest = wordsFor(20).replace(/\./gu, '');

  test.each([
    ['one filler', `um, ${rest}`, []],
    ['two in a short answer', 'um, uh, yes', []],
    ['two in forty words', `basically ${rest} actually ${rest}`, ['low']],
    ['two pauses in forty words weigh double', `um ${rest} uh ${rest}`, ['medium']],
    ['two in a hundred words', `basically ${rest} actually ${rest} ${rest} ${rest} ${rest}`, []],
  ])('%s', (_what, answer, expected) => {
    expect(judge(fillers, { question: 'Why?', answer }).map(({ severity }) => severity)).toEqual(expected);
  });

  test.each([
    'I would like, if I may, to add', 'it looks like, well, a bus', 'shops like Flipkart and Myntra', 'what kind of load', 'you know what I mean by it', 'I like, and use, Go', 'the right. side',
  ])('no filler in "%s"', (phrase) => {
    expect(judge(fillers, { question: 'Why?', answer: `${phrase} ${rest} um ${rest}` })).toEqual([]);
  });

  test('lists them with their counts', () => {
    const [found] = judge(fillers, { question: 'Why?', answer: `Um, it was, like, big and, like, slow, you know, ${rest}` });
    expect(found?.message).toBe('4 fillers in 30 words: "like" 2 times, "um", "you know".');
    expect(found?.quote).toBe('Um');
  });
});

describe('repetition', () => {
  test.each([
    ['a doubled word', 'some small small fixes', 'small small'],
    ['a fragment said before', 'I am purely front end, as I said. Purely front end.', 'Purely front end'],
    ['a clause said before', 'I own the release plan. And so I own the release plan.', 'And so I own the release plan'],
  ])('%s', (_what, answer, quote) => {
    expect(judge(repetition, { question: 'What do you do?', answer }).map((finding) => finding.quote)).toEqual([quote]);
  });

  test.each(['very very late', 'that that', '10 10', 'The job queue is full. When the job queue is empty, we scale down.', 'no, no, it was fine'])('not in "%s"', (answer) => {
    expect(judge(repetition, { question: 'What do you do?', answer })).toEqual([]);
  });
});

describe('breakdown-unmet', () => {
  test('names each point that is not met, and only those', () => {
    const found = judge(breakdownUnmet, { question: failure, answer: 'The deadline was Friday and I told nobody.', points: ['deadline', 'money saved'] });
    expect(found.map(({ message }) => message)).toEqual(['No words show this point of your breakdown: money saved.']);
  });

  test('names all unmet points of one story at once', () => {
    const found = judge(breakdownUnmet, { question: failure, answer: 'The deadline was Friday and I told nobody.', points: ['mentoring', 'money saved'] });
    expect(found.map(({ message }) => message)).toEqual(['No words show these points of your breakdown: mentoring; money saved.']);
  });
});

describe('self-note', () => {
  test('quotes the reflection, not the answer, and stays medium for remembered words', () => {
    const [found] = judge(selfNote, { question: failure, answer: 'I said the label job', register: 'remembered', reflection: 'could be better' });
    expect(found).toMatchObject({ quote: 'could be better', severity: 'medium', from: 0, to: 15 });
  });

  test('every reflection counts', () => {
    const reflections = [saidOf('too slow', null), saidOf('no numbers', null)];
    expect(judge(selfNote, { question: failure, answer: 'x' }, { reflections }).map(({ quote }) => quote)).toEqual(['too slow', 'no numbers']);
  });
});

test('a long sentence is quoted by its first twelve words', () => {
  const answer = 'We restarted all of the nodes in the cluster one after the other until the graph was flat again.';
  const [found] = judge(noOwnAction, { question: failure, answer });
  expect(found?.quote).toBe('We restarted all of the nodes in the cluster one after the');
  expect(wordCount(found?.quote ?? '')).toBe(12);
});

test('answers in several pieces are judged as one, each mark in its own piece', () => {
  const said = [saidOf('We moved the nodes.', null), saidOf('I wrote the script for it.', null)];
  expect(judge(noOwnAction, { question: failure, answer: '' }, { said })).toEqual([]);
});
