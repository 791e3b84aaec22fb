import { describe, expect, test } from '@jest/globals';
import { toldAgain } from '../../../../src/core/notebook/insights/told-again';
import { debrief, insightsIn, messagesIn, quotesOf, transcript, type Texts } from './heard';

const asked = 'Tell me about a hard bug you fixed.';
const endless = 'I read the thread dumps of the payment service, found a lock that was taken twice and I wrote a patch for it. I read the logs for two days, called the vendor and drew the order of the calls on a board with two others.';
const full = `${endless} As a result the errors fell from 40 a night to none, and the support team saved 6 hours a week.`;
const other: readonly [string, string] = ['Why Redis?', 'Because the counters expire by themselves. Memcached was the other choice, and it loses them at a restart.'];

/** The same question on two days. */
function twice(first: string, last: string, question = asked): Texts {
  return { 'r1.md': transcript('2026-05-04', [[asked, first], other]), 'r2.md': transcript('2026-07-10', [[question, last]]) };
}

describe('a question told in two rounds', () => {
  test('closes what the later answer has', () => {
    expect(messagesIn(toldAgain, twice(endless, full))).toEqual([
      'Asked again on 2026-07-10 (first 2026-05-04): "Tell me about a hard bug you fixed". Closed: no result. Keep the later version.',
    ]);
  });

  test('leaves open what neither has', () => {
    const [message] = messagesIn(toldAgain, twice(endless, endless.replace('two days', 'three days')));
    expect(message).toContain('Still open: no result.');
    expect(message).toContain('What would close it?');
  });

  test('opens what only the earlier answer had', () => {
    const [message] = messagesIn(toldAgain, twice(full, endless));
    expect(message).toContain('New: no result.');
    expect(message).toContain('What did you say the first time? Put it back.');
  });

  test('shows the first words of both, the earlier one first', () => {
    expect(quotesOf(insightsIn(toldAgain, twice(endless, full)))).toEqual([
      'r1.md: I read the thread dumps of the payment service, found a lock',
      'r2.md: I read the thread dumps of the payment service, found a lock',
    ]);
  });

  test('is one in other words too', () => {
    expect(messagesIn(toldAgain, twice(endless, full, 'What was a hard bug that you fixed?'))).toHaveLength(1);
  });

  test('says nothing where nothing changed and nothing is open', () => {
    expect(messagesIn(toldAgain, twice(full, `${full} That was in May.`))).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  test.each<[what: string, texts: Texts]>([
    ['one day', { 'r1.md': transcript('2026-05-04', [[asked, endless]]), 'r2.md': transcript('2026-05-04', [[asked, full]]) }],
    ['no date', { 'r1.md': transcript('2026-05-04', [[asked, endless]]), 'r2.md': transcript('2026-05-04', [[asked, full]]).replace('date: 2026-05-04\n', '') }],
    ['another question', twice(endless, full, 'Why are you leaving your current company?')],
    ['a question still to come', { 'r1.md': transcript('2026-05-04', [[asked, endless]]), 'r2.md': transcript('2026-12-24', [[asked, full]]) }],
    ['no answer', { 'r1.md': transcript('2026-05-04', [[asked, endless]]), 'r2.md': '---\ntags: [interview]\ndate: 2026-07-10\n---\n\n1. Tell me about a hard bug you fixed.\n2. Why Redis?\n    => I said it is fast\n' }],
    ['two memories of a few words', { 'r1.md': debrief('2026-05-04', [[asked, 'I said the lock']]), 'r2.md': debrief('2026-07-10', [[asked, 'I said the lock again']]) }],
    ['a greeting', { 'r1.md': transcript('2026-05-04', [['Nice to meet you.', 'Same.'], other]), 'r2.md': transcript('2026-07-10', [['Nice to meet you.', 'Same here.'], other]) }],
    ['a prepared answer', { 'r1.md': transcript('2026-05-04', [[asked, endless]]), 'p.md': `---\ntags: [interview]\n---\n\nQ: ${asked}\nA: ${full}\n` }],
  ])('is %s', (_what, texts) => {
    expect(messagesIn(toldAgain, texts).filter((message) => message.includes('hard bug') || message.includes('meet'))).toEqual([]);
  });
});

describe('a question of three days', () => {
  const days: Texts = {
    'r1.md': debrief('2026-05-04', [[asked, 'I said the lock']]),
    'r2.md': debrief('2026-06-04', [[asked, 'I said the lock again']]),
    'r3.md': debrief('2026-07-10', [[asked, 'I said the slow export', 'could have added the number']]),
  };

  test('is worth a word though nothing can be compared', () => {
    expect(messagesIn(toldAgain, days)).toEqual([
      'Asked on 3 days, last on 2026-07-10 (first 2026-05-04): "Tell me about a hard bug you fixed". Expect it again: which version will you tell?',
    ]);
  });

  test('shows the first and the last, and what the writer noted', () => {
    expect(quotesOf(insightsIn(toldAgain, days))).toEqual(['r1.md: I said the lock', 'r3.md: I said the slow export', 'r3.md: could have added the number']);
  });
});

describe('several questions told again', () => {
  test('come with what is open first', () => {
    const leaving = 'Why are you leaving your current company?';
    const wish = 'I want to work on search at a larger scale, and your ranking team does just that. My current company has no search at all, so I cannot learn it there however long I stay.';
    const texts: Texts = {
      'r1.md': transcript('2026-05-04', [[leaving, wish], [asked, endless]]),
      'r2.md': transcript('2026-06-04', [[leaving, `${wish} That is all.`]]),
      'r3.md': transcript('2026-07-10', [[leaving, `${wish} Really.`], [asked, endless.replace('two days', 'three days')]]),
    };
    expect(messagesIn(toldAgain, texts)[0]).toContain('Still open: no result');
  });
});

describe('the fullest answer of a day', () => {
  test('is the one that is compared', () => {
    const texts: Texts = { 'r1.md': transcript('2026-05-04', [[asked, endless], [asked, 'The lock.']]), 'r2.md': transcript('2026-07-10', [[asked, full]]) };
    expect(quotesOf(insightsIn(toldAgain, texts))[0]).toBe('r1.md: I read the thread dumps of the payment service, found a lock');
  });
});
