import { describe, expect, test } from '@jest/globals';
import { impact } from '../../../../src/core/notebook/insights/impact';
import { debrief, insightsIn, messagesIn, quotesOf, transcript, type Texts } from './heard';

const bug = 'Tell me about a hard bug you fixed.';
const led = 'Tell me about a project you led.';
const endless = [
  'I read the thread dumps of the payment service, found a lock that was taken twice and I wrote a patch for it.',
  'I designed a rate limiter on Redis with a sliding window per user and I wrote the client library for it.',
  'I drafted a template for runbooks with two others and I walked every team through it in their own room.',
  'I asked two juniors to pair with me on the deploy scripts and I explained every step of them.',
] as const;
const ended = 'I moved the nightly job to a queue and I split it by customer. As a result it ended two hours earlier, at four instead of six.';

function rounds(...told: readonly (readonly string[])[]): Texts {
  return Object.fromEntries(told.map((said, index) => [`r${String(index + 1)}.md`, transcript(`2026-05-0${String(index + 1)}`, said.map((words, at) => [at % 2 === 0 ? bug : led, words]))]));
}

describe('stories that stop before their result', () => {
  test('make an insight from three on, with the count, the base and the rounds', () => {
    const [message, ...others] = messagesIn(impact, rounds([endless[0], endless[1]], [endless[2], ended]));
    expect(message).toBe('No result in 3 of 4 stories, in 2 rounds. Which number shows it? Close with what changed, before and after.');
    expect(others).toEqual([]);
  });

  test('make none from two', () => {
    expect(messagesIn(impact, rounds([endless[0], ended], [endless[1], ended]))).toEqual([]);
  });

  test('make none where most stories have a result', () => {
    const well = Array.from({ length: 13 }, (_, index) => `${ended} That was release ${String(index)}.`);
    expect(messagesIn(impact, rounds(endless.slice(0, 3), well))).toEqual([]);
  });

  test('count once where two notes hold the same words', () => {
    expect(messagesIn(impact, rounds([endless[0], endless[1]], [endless[0], endless[1]]))).toEqual([]);
  });

  test('are shown from the newest round on, with the words', () => {
    expect(quotesOf(insightsIn(impact, rounds([endless[0]], [endless[1]], [endless[2]])))).toEqual([
      'r3.md: I drafted a template for runbooks with two others and I walked',
      'r2.md: I designed a rate limiter on Redis with a sliding window per',
      'r1.md: I read the thread dumps of the payment service, found a lock',
    ]);
  });
});

describe('a result without a number', () => {
  const vague = [
    'I moved the nightly job to a queue and I split it by customer. As a result the job became a lot faster.',
    'I rebuilt the search page with an index of my own. In the end customers found things much quicker.',
    'I wrote an alert for the queue and I cleaned the rules. Since then the team has had far fewer calls at night.',
  ];

  test('is counted beside no result, the commoner first', () => {
    const [message] = messagesIn(impact, rounds(vague, [endless[0], endless[1]]));
    expect(message).toBe('No number in 3 and no result in 2 of 5 stories, in 2 rounds. Which number shows it? Close with what changed, before and after.');
  });
});

describe('what the writer noted', () => {
  const noted: Texts = {
    'r1.md': debrief('2026-05-01', [[bug, 'I said the lock story', 'could have added a number']]),
    'r2.md': debrief('2026-05-02', [[led, 'I said the rate limiter', 'I should have said what came of it, no result']]),
    'r3.md': debrief('2026-05-03', [[led, 'I said the runbooks', 'forgot to give numbers']]),
  };

  test('is enough where it names the same thing three times', () => {
    expect(messagesIn(impact, noted)).toEqual([
      'You noted yourself that a number or a result was missing, 3 times, in 3 rounds. Which number shows it? Close with what changed, before and after.',
    ]);
  });

  test('comes first among the quotes', () => {
    const texts = { ...rounds([endless[0], endless[1]]), 'r0.md': debrief('2026-04-01', [[bug, 'I said the lock story', 'could have added a number']]) };
    expect(quotesOf(insightsIn(impact, texts))[0]).toBe('r0.md: could have added a number');
  });

  test('stands behind the count of the rules', () => {
    const texts = { ...rounds([endless[0], endless[1]]), 'r0.md': debrief('2026-04-01', [[bug, 'I said the lock story', 'could have added a number']]) };
    expect(messagesIn(impact, texts)).toEqual([
      'No result in 2 of 3 stories, in 2 rounds. You noted yourself that a number or a result was missing. Which number shows it? Close with what changed, before and after.',
    ]);
  });
});

describe('memories', () => {
  test('of a few words say nothing about results', () => {
    const texts = { 'r1.md': debrief('2026-05-01', [[bug, 'I said the lock story'], [led, 'I said the rate limiter'], [bug, 'I said the runbooks']]) };
    expect(messagesIn(impact, texts)).toEqual([]);
  });

  test('of some length do, as far as they were noted', () => {
    const more = 'and he listened and wrote it all down and then we went on to something else';
    const texts = { 'r1.md': debrief('2026-05-01', [[bug, `I said I wrote a patch for the lock ${more}`], [led, `I said I designed the rate limiter ${more}`], [bug, `I said I drafted the runbooks ${more}`]]) };
    expect(messagesIn(impact, texts)).toEqual([
      'No number in 3 of 3 stories as you noted them. Which number shows it? Close with what changed, before and after.',
    ]);
  });
});

describe('gaps of a table', () => {
  test('count with the words that stand before them', () => {
    const row = (question: string, told: string): string => `| ${question} | ${told} |`;
    const table = `---\ntags: [interview]\n---\n\n| question | story 1 |\n| --- | --- |\n${[
      row('Greatest achievement?', 'S: the search was slow for drivers<br>T: make it fast for all<br>A: I built an index in the night'),
      row('A time you led?', 'S: two teams wanted the same table<br>T: get to one design soon<br>A: I wrote both down and let them vote'),
      row('A failure?', 'S: the cache held wrong fees<br>T: stop it before the morning<br>A: I switched it off by hand'),
    ].join('\n')}\n`;
    const [insight] = insightsIn(impact, { 'table.md': table });
    expect(insight?.message).toMatch(/^No result in 3 of 3 stories as you noted them\. /u);
    expect(insight?.places.map(({ quote, line }) => [quote, line])).toEqual([
      ['I built an index in the night', 7], ['I wrote both down and let them vote', 8], ['I switched it off by hand', 9],
    ]);
  });
});
