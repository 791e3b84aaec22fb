import { describe, expect, test } from '@jest/globals';
import type { Example } from '../../../../src/core/critique/rule';
import { rulesOnByDefault as rules } from '../../../../src/core/critique/rules/rules';
import { subjectOf } from './example-subject';

/** Answers that an interviewer would be glad of, as people really speak: none deserves more than a hint. */
const good: readonly (readonly [string, Example])[] = [
  ['a failure, told plainly', {
    question: 'Tell me about a time you failed.',
    answer:
      'In my second year at a parcel company I owned the job that prints labels. I changed the retry count from 3 to 30 and tested it on one printer only. ' +
      'On Black Friday the retries filled the queue and the warehouse stood still for 50 minutes. I saw the alert, paused the job by hand and drained the queue with the night shift. ' +
      'About 2,000 parcels left a day late. I learned that a retry is load, not safety. Since then I test such a change with a full day of recorded traffic, and I wrote a checklist that the team still uses.',
  }],
  ['a conflict with a fair view of the other side', {
    question: 'Tell me about a time you had a conflict with a colleague.',
    answer:
      "Our designer and I didn't agree on the new checkout. She wanted four steps and I wanted one. At first I pushed back in the ticket, which was not nice. " +
      'So I asked her to walk me through two user sessions, and I understood that people lost trust on the long page. I proposed to test both with 5% of the users each. ' +
      'Her version won by 8 points, and we shipped it in a week. I learned to look at a session before I argue; now I start every such talk with a recording.',
  }],
  ['Indian English, spoken', {
    question: 'Tell me about a challenging project.',
    answer:
      'So in my last company we were having one monolith for the loans module, and the build itself was taking 45 minutes. My lead gave me the ownership of splitting it. ' +
      'I listed down all the dependencies first, then I took the notification part out because only two teams were touching it. I wrote contract tests and I did the cut-over on a Sunday with the DBA. ' +
      'After that the build came down to 12 minutes and the other two modules were also moved by the same steps. My manager presented it in the town hall.',
  }],
  ['leaving, turned forward', {
    question: 'Why are you leaving your current company?',
    answer:
      'I joined as the third engineer and built the reporting stack there. It runs well and a team of six owns it now. ' +
      'What I want next is a product with real-time traffic, which my present company does not have. Your dispatch system is just that, so I applied.',
  }],
  ['a weakness with a plan that runs', {
    question: 'What is your greatest weakness?',
    answer:
      "I'm not comfortable with long presentations; my voice gets fast and people stop me. In January I joined a speakers' club near my home and I have given five talks there. " +
      'In our last quarterly review I spoke for twenty minutes with only two notes, and my lead said it was easy to follow.',
  }],
  ['a technical choice with its limit', {
    question: 'Why did you choose Kafka and not SQS?',
    answer:
      "We needed replay, because the fraud team recomputes its features every night. SQS deletes a message once it is read, so replay was out. Kafka isn't free: we run three brokers and had one bad rebalance in May. " +
      "It doesn't solve ordering across partitions either, so we key by account. For a plain job queue I would still take SQS.",
  }],
  ['a passive here and there', {
    question: 'Tell me about a time you took ownership.',
    answer:
      'The on-call rota had no owner after the reorganisation and pages were missed twice in a month. Nobody was asked to fix it. I collected the alerts of a quarter, deleted 140 of 200 and set up a weekly hand-over of 15 minutes. ' +
      'Pages at night fell from nine a week to two. The format was later adopted by the data team.',
  }],
  ['an introduction', {
    question: 'Tell me about yourself.',
    answer:
      'I am a back-end engineer with five years in payments, mostly Go and Postgres. Right now I lead the refunds service at a wallet company: four engineers, about 3 million refunds a month. ' +
      'Before that I spent two years on card tokenisation, where I cut the median call from 90 ms to 35 ms. I like work where a cent matters, and your ledger team is the reason that I applied.',
  }],
  ['influence without a title', {
    question: 'Tell me about a time you influenced a decision without authority.',
    answer:
      'Product wanted to launch the referral scheme before the festival, and I thought that the fraud checks were too thin. I had no say in it. I took last year\'s data and showed that one in nine accounts would have gamed it, about 14 lakh rupees in a week. ' +
      'The product manager asked what the smallest safe version is. I offered a cap of three referrals and we launched on time. Fraud stayed under 1%.',
  }],
  ['mentoring', {
    question: 'Tell me about a time you mentored someone.',
    answer:
      'Last year Ravi moved to us from support and had never written a test. I paired with him twice a week for two months, first I drove, then he did. I gave him the export feature with a small scope and reviewed each commit the same day. ' +
      'He shipped it in March, and in June he ran a release on his own. He mentors the next person now, with my notes.',
  }],
  ['a story in labelled parts', {
    question: 'Tell me about your greatest achievement.',
    answer: '',
    points: ['impact', 'teamwork'],
    story: {
      situation: 'The nightly settlement took 7 hours and missed the bank window every second Friday',
      task: 'Bring it under 4 hours before the audit, without new hardware',
      action: 'I profiled the job and found one sort over 80 million rows. I partitioned it by bank and rewrote the merge with two colleagues of the data team',
      result: '2.5 hours, no missed window in the 10 months since, and the bank dropped a yearly fine of ₹18 lakh',
      learning: 'Profile first; now every batch job of ours has a time budget',
    },
  }],
];

describe('a good answer gets no more than a hint', () => {
  test.each(good)('%s', (_what, example) => {
    const subject = subjectOf(example);
    const found = rules.flatMap((rule) =>
      rule.hears.includes(subject.register) ? rule.judge(subject).filter(({ severity }) => severity !== 'low').map(({ quote }) => `${rule.id}: ${quote}`) : [],
    );
    expect(found).toEqual([]);
  });
});

describe('a weak answer gets the remark that matters', () => {
  const weak: readonly (readonly [string, Example, readonly string[]])[] = [
    ['two short sentences about a failure', { question: 'Tell me about a time you failed.', answer: 'One release went wrong because QA missed a bug. We fixed it later.' }, ['too-brief', 'no-own-action', 'no-learning']],
    ['a habit instead of an event', { question: 'Tell me about a time you disagreed with your manager.', answer: 'I generally do not disagree. If I disagree I would talk to him politely and I would accept what he says.' }, ['too-brief', 'hypothetical', 'no-own-action']],
    ['nothing but the team', { question: 'Describe a project you are proud of.', answer: 'We built the inventory app. We used Spring and Angular. The team worked weekends and finally it was delivered on time to the client and everyone was happy with it.' }, ['no-own-action', 'no-metrics']],
    ['a reason that only runs away', { question: 'Why are you looking for a change?', answer: 'From last 3 years I am doing support tickets, there is no growth and hike is also very less.' }, ['negative-framing']],
    ['a gap and no bridge', { question: 'Do you have experience in AWS?', answer: "No, I don't have hands-on in AWS. I hope to learn it soon." }, ['negative-admission']],
    ['words for a poster', { question: 'What are your strengths?', answer: 'I am a hard worker and a good team player, and I always give my best.' }, ['platitude']],
    ['a promise without a limit', { question: 'Why Kubernetes?', answer: 'Because with Kubernetes the application never goes down and it handles any amount of traffic.' }, ['overclaim']],
    ['all alone', { question: 'Tell me about a project you are proud of.', answer: 'I did the whole migration all by myself, the others did nothing. In the end it worked.' }, ['credit-hogging', 'no-metrics']],
    ['a spectator', { question: 'Tell me about a project you worked on.', answer: 'I was involved in the warehouse project. I got to be part of the API team and helped with testing.' }, ['hidden-agent', 'no-result']],
  ];

  test.each(weak)('%s', (_what, example, expected) => {
    const subject = subjectOf(example);
    const fired = rules.filter((rule) => rule.hears.includes(subject.register) && rule.judge(subject).some(({ severity }) => severity !== 'low')).map(({ id }) => id);
    expect(fired).toEqual(expect.arrayContaining([...expected]));
  });
});
