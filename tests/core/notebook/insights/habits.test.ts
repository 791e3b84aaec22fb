import { describe, expect, test } from '@jest/globals';
import { communication } from '../../../../src/core/notebook/insights/communication';
import { confidence } from '../../../../src/core/notebook/insights/confidence';
import { continuousLearning } from '../../../../src/core/notebook/insights/continuous-learning';
import type { HabitComparison } from '../../../../src/core/notebook/insights/habit';
import { ownership } from '../../../../src/core/notebook/insights/ownership';
import { positivity } from '../../../../src/core/notebook/insights/positivity';
import { structure } from '../../../../src/core/notebook/insights/structure';
import { technicalDepth } from '../../../../src/core/notebook/insights/technical-depth';
import { debrief, insightsIn, messagesIn, transcript, type Texts } from './heard';

type Turns = readonly (readonly [asked: string, said: string])[];

/** One round a list of turns. */
function rounds(...turns: readonly Turns[]): Texts {
  return Object.fromEntries(turns.map((each, index) => [`r${String(index + 1)}.md`, transcript(`2026-05-0${String(index + 1)}`, each)]));
}

interface Shown {
  readonly what: string;
  readonly comparison: HabitComparison;
  readonly texts: Texts;
  /** The count with which the first insight begins. */
  readonly begins: string;
  /** Words of its quotes, newest first. */
  readonly quotes: readonly string[];
}

const shown: readonly Shown[] = [
  {
    what: 'lacks admitted with nothing after them',
    comparison: confidence,
    texts: rounds(
      [['What do you know about Kubernetes?', "I don't have experience with Kubernetes."], ['Why Redis?', 'It keeps the counters in memory.']],
      [['What would you build in AI?', "I don't have any knowledge of AI."], ['Why Kafka?', 'Because many teams read the same events.']],
      [['Do you know Rust?', "I'm not good at Rust."], ['Why SQL?', 'Because of the joins.']],
    ),
    begins: 'A lack told with nothing after it in 3 of 6 answers, in 3 rounds.',
    quotes: ["not good at", "I don't have any knowledge", "I don't have experience"],
  },
  {
    what: 'moves told as an escape',
    comparison: positivity,
    texts: rounds(
      [['Why are you leaving your current company?', 'The same tasks every day, and there is no scope for growth there any more.'], ['Why Redis?', 'It keeps the counters in memory.']],
      [['Why do you want to leave?', 'I am bored with the same work and there is no growth in that team at all.'], ['Why Kafka?', 'Because many teams read the same events.']],
      [['Why are you looking for a change?', 'There is no learning left, it is the same tasks all over again for two years.'], ['Why SQL?', 'Because of the joins.']],
    ),
    begins: 'A move told as an escape in 3 of 6 answers, in 3 rounds.',
    quotes: ['no learning', 'bored', 'same tasks'],
  },
  {
    what: 'fault put on others',
    comparison: positivity,
    texts: rounds(
      [['Tell me about a failure.', 'The release failed because the operations team forgot the certificate. It was their fault and they had to repair it.'], ['Why Redis?', 'It is fast.']],
      [['Tell me about a project that went wrong.', 'The project was late because the product manager changed the scope each week. That was the fault of the managers.'], ['Why Kafka?', 'It is fast.']],
      [['Tell me about a conflict.', 'The other team was the problem, they never reviewed anything and because of them the launch slipped.'], ['Why SQL?', 'It is fast.']],
    ),
    begins: 'Fault put on others, with no part of your own in 3 of 6 answers, in 3 rounds.',
    quotes: [],
  },
  {
    what: 'stories without an own step',
    comparison: ownership,
    texts: rounds(
      [['Tell me about a project you led.', 'The team moved the orders to a queue. They split them by customer and the load went down to half within one week.'], ['Tell me about a hard bug you fixed.', 'The team found a lock that was taken twice. They patched it in a day and the errors went away.']],
      [['Tell me about a time you took initiative.', 'The team wrote a template for runbooks. They showed it to every group and since then the calls at night fell by half.'], ['Why Kafka?', 'It is fast.']],
    ),
    begins: 'No step of your own in 3 of 3 stories, in 2 rounds.',
    quotes: [],
  },
  {
    what: 'answers that are too short',
    comparison: communication,
    texts: rounds(
      [['Tell me about yourself.', 'I am a developer.'], ['Tell me about a failure.', 'I once broke a build.']],
      [['Tell me about a conflict.', 'We talked and it was fine.'], ['Why are you leaving?', 'I want to grow.']],
    ),
    begins: 'Too few words in 4 of 4 answers, in 2 rounds.',
    quotes: [],
  },
  {
    what: 'failures without a lesson',
    comparison: continuousLearning,
    texts: rounds(
      [['Tell me about a failure.', 'I forgot the rollback script and checkout was down until noon. I restored it by hand and told the support team what to say. The sales of that morning were lost, about two thousand euros, and I wrote the report for the head of sales by the end of the same day.'], ['Why Redis?', 'It is fast.']],
      [['Tell me about a mistake you made.', 'I dropped an index in the wrong database. I built it again within the hour and wrote to the customers myself. It cost us one afternoon of slow pages, thirty tickets and a long talk with the support team, which I led on my own.'], ['Why Kafka?', 'It is fast.']],
      [['Tell me about a time you failed.', 'I merged a change without its test and the export broke. I fixed it in the evening, called the two customers who had seen it and sent them the rows that they had missed, about four hundred of them, with a short word of mine on top.'], ['Why SQL?', 'It is fast.']],
    ),
    begins: 'No lesson with a changed behaviour in 3 of 3 answers that should end in a lesson, in 3 rounds.',
    quotes: [],
  },
  {
    what: 'choices without a reason',
    comparison: technicalDepth,
    texts: rounds(
      [['Why did you choose Redis?', 'It is the best.'], ['Why did you use Kafka?', 'It is popular.']],
      [['Why did you go with Postgres?', 'It is the best.'], ['Why SQS and not Kafka?', 'It is good.']],
    ),
    begins: 'No reason in 4 of 4 technical answers, in 2 rounds.',
    quotes: [],
  },
  {
    what: 'habits told where an event was asked',
    comparison: structure,
    texts: rounds(
      [['Tell me about a time you disagreed with a teammate.', 'I would always talk to the person first and I would usually look for what we both want before I decide.'], ['Why Redis?', 'It is fast.']],
      [['Tell me about a time you missed a deadline.', 'I would usually tell the manager early and I would always cut the scope before I would cut the tests, and then I would usually tell the customer as well.'], ['Why Kafka?', 'It is fast.']],
      [['Tell me about a time you led a project.', 'I would always write a plan first and I usually would give every person one part of the work.'], ['Why SQL?', 'It is fast.']],
    ),
    begins: 'A habit told instead of one event in 3 of 6 answers, in 3 rounds.',
    quotes: [],
  },
];

describe('a habit of three answers', () => {
  test.each(shown)('$what', ({ comparison, texts, begins, quotes }) => {
    const insight = insightsIn(comparison, texts).find(({ message }) => message.startsWith(begins));
    expect(insight?.kind).toBe(comparison.kind);
    expect(insight?.message.length).toBeGreaterThan(begins.length);
    quotes.forEach((words, index) => { expect(insight?.places[index]?.quote).toContain(words); });
    expect(insight?.places.length).toBeGreaterThanOrEqual(2);
  });

  test.each(shown)('$what: nothing is said of one round alone with a single answer', ({ comparison, texts }) => {
    const [path, text] = Object.entries(texts)[0] ?? ['', ''];
    const once = text.split('\n**Ines:**').slice(0, 2).join('\n**Ines:**');
    expect(insightsIn(comparison, { [path]: once })).toEqual([]);
  });
});

describe('two answers', () => {
  test('of two rounds are enough where the finding is heavy', () => {
    const texts = rounds(
      [['Tell me about yourself.', 'A developer.'], ['Why Redis?', 'Because the counters expire by themselves, so nobody needs a job for it. We looked at Memcached too, and it would have lost them at each restart, which we could not afford on the day of the sale.']],
      [['Tell me about a failure.', 'A build.'], ['Why Kafka?', 'Because three teams read the same events and each wants to read them at its own pace. SQS would have been less to run, and it would have needed one queue for each of them, with a copy of each message.']],
    );
    expect(messagesIn(communication, texts)[0]).toMatch(/^Too few words in 2 of 4 answers, in 2 rounds\. /u);
  });

  test('of one round are not', () => {
    const texts = rounds([['Tell me about yourself.', 'A developer.'], ['Tell me about a failure.', 'A build.']]);
    expect(messagesIn(communication, texts)).toEqual([]);
  });
});

describe('a well-told round', () => {
  const well = rounds([
    ['Why did you choose Redis and not Memcached?', 'Because we needed the counters to expire by themselves and to live through a restart. Memcached would have been simpler, and it loses everything when it goes down; the price was one more server to watch.'],
    ['Why are you leaving your current company?', 'I want to work on search at a larger scale, and your ranking team does just that. The last four years taught me the basics of it.'],
    ['Tell me about a failure.', 'In March I forgot the rollback script of a release, and checkout was down for forty minutes. I restored it by hand within the hour. I learned to rehearse the way back. Since then every release of mine has a rollback that I try on staging each Friday.'],
  ]);

  test.each([structure, confidence, positivity, ownership, technicalDepth, communication, continuousLearning])('says nothing on $kind', (comparison) => {
    expect(messagesIn(comparison, well)).toEqual([]);
  });
});

describe('what only a debrief remembers', () => {
  const short = { 'a.md': debrief('2026-05-01', [['Tell me about yourself.', 'I said the usual'], ['Tell me about a failure.', 'I said the outage'], ['Tell me about a conflict.', 'I said the naming one'], ['Why Redis?', 'I said it is fast']]) };

  test.each([structure, ownership, technicalDepth, communication, continuousLearning])('gives no lack on $kind', (comparison) => {
    expect(messagesIn(comparison, short)).toEqual([]);
  });

  test('counts where the writer names it', () => {
    const noted = {
      'a.md': debrief('2026-05-01', [['Tell me about yourself.', 'I said the usual', 'fumbled the start'], ['Tell me about a failure.', 'I said the outage', 'stumbled in the middle']]),
      'b.md': debrief('2026-05-02', [['Tell me about a conflict.', 'I said the naming one', 'I blanked on the ending']]),
    };
    const [insight] = insightsIn(confidence, noted);
    expect(insight?.message).toMatch(/^You noted yourself that nerves or a blank got in the way, 3 times, in 2 rounds\. /u);
    expect(insight?.places).toMatchObject([{ path: 'b.md', quote: 'I blanked on the ending' }, { path: 'a.md', quote: 'fumbled the start' }, { path: 'a.md', quote: 'stumbled in the middle' }]);
  });
});

describe('the topics of thin technical answers', () => {
  test('are named where two answers share one', () => {
    const texts = rounds(
      [['Why did you choose Kafka as the message queue?', 'It is the best.'], ['Why a message queue at all?', 'It is popular.']],
      [['Why did you use a dead letter queue for the messages?', 'It is the best.'], ['Why Redis as a cache?', 'It is good.']],
    );
    expect(messagesIn(technicalDepth, texts)[0]).toMatch(/ Oftenest on [a-z ]+ \([23]\)/u);
  });
});
