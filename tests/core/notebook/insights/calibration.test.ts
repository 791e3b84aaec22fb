import { describe, expect, test } from '@jest/globals';
import { calibration } from '../../../../src/core/notebook/insights/calibration';
import { debrief, insightsIn, messagesIn, quotesOf, transcript, type Texts } from './heard';

const weak: readonly (readonly [string, string])[] = [
  ['Tell me about yourself.', 'I am a developer.'], ['Tell me about a failure.', 'I once broke a build.'],
  ['Tell me about a conflict.', 'We talked, it was fine.'], ['Why are you leaving?', 'I want to grow.'],
];
const strong: readonly (readonly [string, string])[] = [
  ['Why Redis?', 'Because the counters expire by themselves, so nobody needs a job for it. We looked at Memcached too, and it would have lost them at each restart, which we could not afford on the day of the sale.'],
  ['Why Kafka?', 'Because three teams read the same events and each wants to read them at its own pace. SQS would have been less to run, and it would have needed one queue for each of them, with a copy of each message.'],
  ['Why Postgres?', 'Because the orders and their lines change together, and we wanted one transaction for both. A document store was the other choice; it would have cost us the joins of the monthly report.'],
];

interface Marks {
  readonly rating?: string;
  readonly outcome?: string;
  readonly turns?: readonly (readonly [string, string])[];
}

/** One round a month, with rating and outcome; the words of each differ. */
function rounds(...all: readonly Marks[]): Texts {
  return Object.fromEntries(all.map(({ rating, outcome, turns = weak }, index) => {
    const more = `${rating === undefined ? '' : `self-rating: ${rating}\n`}${outcome === undefined ? '' : `outcome: ${outcome}\n`}`;
    return [`r${String(index + 1)}.md`, transcript(`2026-0${String(index + 1)}-10`, turns.map(([asked, said]) => [asked, `${said} Round ${String(index + 1)}.`]), more)];
  }));
}

describe('ratings against outcomes', () => {
  test('show rounds that were rated well and rejected', () => {
    const [message, ...others] = messagesIn(calibration, rounds({ rating: '4', outcome: 'rejected' }, { rating: '4', outcome: 'rejected' }, { rating: '3', outcome: 'passed' }));
    expect(message).toMatch(/^You rated 4 of 5 and were rejected, twice in 3 rounds with a rating and an outcome\. Found there most: too few words \(\d\)/u);
    expect(message).toMatch(/What felt right there\? Ask for feedback, and look at these before you rate the next one\.$/u);
    expect(others).toEqual([]);
  });

  test('quote what the rules saw in those rounds', () => {
    const insights = insightsIn(calibration, rounds({ rating: '4', outcome: 'rejected' }, { rating: '5', outcome: 'rejected' }, { rating: '3', outcome: 'passed' }));
    expect(insights[0]?.message).toMatch(/^You rated 4 of 5 and 5 of 5 and were rejected, twice /u);
    expect(quotesOf(insights)).toEqual(['r1.md: I am a developer.', 'r2.md: I am a developer.']);
  });

  test('show rounds that were rated badly and passed', () => {
    expect(messagesIn(calibration, rounds({ rating: '2', outcome: 'passed' }, { rating: '1', outcome: 'offer' }, { rating: '3', outcome: 'rejected' }))).toEqual([
      'You rated 2 of 5 and 1 of 5 and passed, twice in 3 rounds with a rating and an outcome. What did they hear that you did not count? Note it, and do it again.',
    ]);
  });

  test('say that they hold where every pass was rated higher than every rejection', () => {
    const [message] = messagesIn(calibration, rounds({ rating: '4', outcome: 'passed' }, { rating: '4', outcome: 'next round' }, { rating: '3', outcome: 'rejected' }, { rating: '2', outcome: 'rejected' }));
    expect(message).toMatch(/^You rated 4 of 5 where you passed and 3 of 5 and 2 of 5 where you were rejected, in 4 rounds with a rating and an outcome: your ratings hold so far\./u);
  });

  test.each<[what: string, all: readonly Marks[]]>([
    ['two rounds', [{ rating: '5', outcome: 'rejected' }, { rating: '5', outcome: 'rejected' }]],
    ['one surprise', [{ rating: '5', outcome: 'rejected' }, { rating: '3', outcome: 'passed' }, { rating: '3', outcome: 'rejected' }]],
    ['ratings in the middle', [{ rating: '3', outcome: 'rejected' }, { rating: '3', outcome: 'passed' }, { rating: '3', outcome: 'rejected' }, { rating: '3', outcome: 'passed' }]],
    ['outcomes that are not known', [{ rating: '5', outcome: 'ghosted' }, { rating: '5', outcome: 'waiting' }, { rating: '5', outcome: 'pending' }]],
    ['no ratings', [{ outcome: 'rejected' }, { outcome: 'rejected' }, { outcome: 'passed' }]],
    ['ratings that do not read', [{ rating: 'later', outcome: 'rejected' }, { rating: 'tbd', outcome: 'rejected' }, { rating: 'later', outcome: 'passed' }]],
    ['no outcomes', [{ rating: '5' }, { rating: '5' }, { rating: '5' }]],
  ])('say nothing on %s', (_what, all) => {
    expect(messagesIn(calibration, rounds(...all))).toEqual([]);
  });

  test('read bare numbers on one scale', () => {
    const [message] = messagesIn(calibration, rounds({ rating: '8', outcome: 'rejected' }, { rating: '7', outcome: 'rejected' }, { rating: '4', outcome: 'passed' }));
    expect(message).toMatch(/^You rated 8 of 10 and 7 of 10 and were rejected, twice /u);
  });

  test('read words', () => {
    const [message] = messagesIn(calibration, rounds({ rating: 'good', outcome: 'rejected' }, { rating: 'good', outcome: 'no hire' }, { rating: 'bad', outcome: 'passed' }));
    expect(message).toMatch(/^You rated "good" and were rejected, twice /u);
  });

  test('take two notes of one company and day as one round', () => {
    const page = (day: string): string => debrief(day, [['Why Redis?', 'I said it is fast']], 'self-rating: 5\n');
    const talk = (day: string): string => debrief(day, [['Why Kafka?', 'I said it is popular']], 'outcome: rejected\n');
    const texts = { 'p1.md': page('2026-01-10'), 't1.md': talk('2026-01-10'), 'p2.md': page('2026-02-10'), 't2.md': talk('2026-02-10'), 'p3.md': page('2026-03-10'), 't3.md': talk('2026-03-10') };
    expect(messagesIn(calibration, texts)[0]).toMatch(/^You rated 5 of 5 and were rejected, 3 times in 3 rounds /u);
  });

  test('keep two rounds of one day apart where both are rated', () => {
    const round = (asked: string): string => debrief('2026-01-10', [[asked, 'I said it is fast']], 'self-rating: 5\noutcome: rejected\n');
    expect(messagesIn(calibration, { 'a.md': round('Why Redis?'), 'b.md': round('Why Kafka?'), 'c.md': round('Why SQL?') })[0]).toMatch(/^You rated 5 of 5 and were rejected, 3 times in 3 rounds /u);
  });
});

describe('ratings against the rules', () => {
  test('show the best rated round where it has far more to mend', () => {
    const insights = insightsIn(calibration, rounds({ rating: '5' }, { rating: '3', turns: strong }, { rating: '2', turns: strong }));
    expect(insights[0]?.message).toMatch(/^The rules see it the other way round, in 3 rounds with a rating: \d+ heavy findings in 4 answers where you rated 5 of 5, \d heavy findings? in 3 answers where you rated 2 of 5\./u);
    expect(insights).toHaveLength(1);
  });

  test.each<[what: string, all: readonly Marks[]]>([
    ['ratings that agree', [{ rating: '2' }, { rating: '3', turns: strong }, { rating: '5', turns: strong }]],
    ['equal ratings', [{ rating: '3' }, { rating: '3', turns: strong }, { rating: '3', turns: strong }]],
    ['two rounds', [{ rating: '5' }, { rating: '2', turns: strong }]],
    ['too few answers', [{ rating: '5', turns: weak.slice(0, 2) }, { rating: '3', turns: strong.slice(0, 2) }, { rating: '2', turns: strong.slice(0, 2) }]],
  ])('say nothing on %s', (_what, all) => {
    expect(messagesIn(calibration, rounds(...all))).toEqual([]);
  });
});
