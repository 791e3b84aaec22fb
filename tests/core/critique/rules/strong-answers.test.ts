import { describe, expect, test } from '@jest/globals';
import { rulesOnByDefault as rules } from '../../../../src/core/critique/rules/rules';
import type { Example, Rule } from '../../../../src/core/critique/rule';
import { strengthsIn } from '../strengths-in';
import { subjectOf } from './example-subject';

interface Strong extends Example {
  readonly what: string;
}

/** Answers that would carry an interview, each in the voice of another person. */
const strong: readonly Strong[] = [
  {
    what: 'a decision with its price',
    question: 'Why did you choose Postgres over MongoDB?',
    answer:
      'We needed transactions over three tables, because a booking, its seat and its payment have to change together. I compared both with a copy of one day of traffic. ' +
      'Mongo was faster on reads, but we would have had to write the locking ourselves. The price is that we shard by hand; at 40 GB that is still far away.',
  },
  {
    what: 'an outage in plain words',
    question: 'Tell me about a difficult production issue.',
    answer:
      'On a Saturday the app of our drivers stopped getting orders. I was on call. I saw in the traces that one consumer held a lock for minutes, so I stopped it and let the others drain the queue; that took 12 minutes. ' +
      'On Monday I traced it to a retry without a timeout and gave every call a limit of 3 seconds. It has not come back in the eight months since.',
  },
  {
    what: 'learning from feedback',
    question: 'Tell me about a time you received critical feedback.',
    answer:
      'My lead told me in a review that my pull requests were too large to read. I was annoyed for a day. Then I looked at the last ten: the mean was 900 lines. I began to split them by step and asked him after a month. ' +
      'Reviews went from three days to half a day. I learned to ask for feedback before the review, and I now ask one reader each sprint.',
  },
  {
    what: 'Indian English with figures of its own',
    question: 'Tell me about a project you are proud of.',
    answer:
      'In my last company the settlement file was going out late almost daily, and merchants were calling the support team. I took it up though it was not in my module. I sat with the ops team for one week, found that 70% of the delay was one FTP step, and moved it to an event. ' +
      'Now the file goes by 6 am and support got 300 calls less in a month. The same pattern is used by two other teams.',
  },
  {
    what: 'a conflict that ended well',
    question: 'Describe a disagreement with your manager.',
    answer:
      'My manager wanted to ship the new search before the festival and I thought the ranking was not ready. I asked what the date protects, and she told me that marketing had booked ads for 20 lakh rupees. So I proposed to ship it to 10% of the users behind a flag. ' +
      'We found two bad queries in the first hour, I fixed them the same night, and at the festival all of the users had it. She asked me to plan the next launch, and since then I ask what a date protects before I argue about it.',
  },
  {
    what: 'a plan that has begun',
    question: 'Where do you see yourself in five years?',
    answer:
      'I want to own a system that other teams build on, from its design to its bill. I have begun with the event bus of our two squads: since January I write its road map and review each change to its schema. ' +
      'In two years I would like to do that for a platform of ten teams, and in five to lead the people who do.',
  },
  {
    what: 'customers first',
    question: 'Tell me about a time you went the extra mile for a customer.',
    answer:
      'A clinic wrote that their reports were wrong each month end. Support had answered twice that it works. I called the nurse, watched her screen for half an hour and saw that she works past midnight, so her entries fell on the next day. ' +
      'I changed the cut to the shift, tested it with her for one week and wrote the release note for all 60 clinics. Her complaint was the last of that sort.',
  },
  {
    what: 'a short fact',
    question: 'How many people were in your team?',
    answer: 'Seven: four back-end engineers, two testers and me as lead.',
  },
  {
    what: 'a story in a table, key words only',
    question: 'Tell me about a time you took ownership.',
    answer: '',
    register: 'noted',
    points: ['ownership'],
    story: {
      situation: 'nightly export failed twice a week, nobody owned it',
      task: 'own it and get it under one failure a month',
      action: 'took ownership, traced it to a lock, split the export in 4 parts, wrote a runbook, trained two people',
      result: '1 failure in 9 months, 6 hours of on-call saved a month',
    },
  },
  {
    what: 'a memory of a full answer',
    question: 'Why are you leaving your current company?',
    answer:
      'I said that I built the ledger from zero, it runs well, and I want to work on real-time systems next, which this team does.',
    register: 'remembered',
  },
];

const heavy = (rule: Rule, example: Example): readonly string[] => {
  const subject = subjectOf(example);
  if (!rule.hears.includes(subject.register)) return [];
  return rule
    .judge(subject)
    .filter(({ severity }) => severity !== 'low')
    .map(({ quote }) => `${rule.id}: ${quote}`);
};

describe('a strong answer gets nothing above low', () => {
  test.each(strong)('$what', (example) => {
    expect(rules.flatMap((rule) => heavy(rule, example))).toEqual([]);
  });
});

describe('and shows what is good in it', () => {
  test.each(strong.filter(({ what }) => what !== 'a memory of a full answer'))('$what', (example) => {
    const strengths = strengthsIn(subjectOf(example));
    expect(strengths.length).toBeGreaterThan(0);
    expect(strengths.length).toBeLessThanOrEqual(2);
  });
});

/** What turns a strong answer into a weak one. */
const spoiled: readonly (readonly [string, string, (answer: string) => string])[] = [
  [
    'negative-framing',
    'a complaint',
    () => 'I am leaving because there is no growth, the same work every day and the hike is very low.',
  ],
  ['overclaim', 'a promise without a limit', (answer) => `${answer} It never fails and it scales to any load.`],
  ['negative-admission', 'a gap without a bridge', (answer) => `${answer} I have no experience in Kafka.`],
  ['platitude', 'a poster', () => 'I am a hard worker, a team player and I always give 100%.'],
  ['fillers', 'a filler at every breath', (answer) => answer.replace(/[.,] /gu, ', um, you know, ')],
  [
    'hidden-agent',
    'nobody acts',
    () => 'I was involved in the export. I helped with the tests and I was part of the release.',
  ],
  ['too-brief', 'two words', () => 'It broke.'],
  ['self-note', 'the writer said so', (answer) => answer],
];

describe('one thing spoiled gets its one remark', () => {
  const outage = strong.find(({ what }) => what === 'an outage in plain words');

  test.each(spoiled)('%s: %s', (id, _what, spoil) => {
    if (outage === undefined) throw new Error('no such answer');
    const reflection = id === 'self-note' ? 'stumbled on the root cause' : '';
    const question =
      id === 'negative-framing'
        ? 'Why are you leaving?'
        : id === 'platitude'
          ? 'What are your strengths?'
          : outage.question;
    const subject = subjectOf({ question, answer: spoil(outage.answer), reflection });
    expect(rules.filter((rule) => rule.judge(subject).length > 0).map((rule) => rule.id)).toContain(id);
  });

  test.each(spoiled)('%s is silent before', (id) => {
    if (outage === undefined) throw new Error('no such answer');
    const rule = rules.find((one) => one.id === id);
    expect(rule?.judge(subjectOf(outage))).toEqual([]);
  });
});
