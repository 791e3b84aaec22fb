import type { Words } from './story-of';

/** A story in somebody's own voice, with what a coach sees in it; facets that are not named may be judged either way. */
export interface Voice {
  readonly name: string;
  readonly failure?: boolean;
  readonly words: Words;
  readonly present: string;
  readonly thin?: string;
  readonly missing: string;
}

export const voicesTold: readonly Voice[] = [
  {
    name: 'key words of a back-end engineer',
    words: { s: 'Order queue lagged 40 min each evening, 3 shops complained', t: 'lag < 1 min before the sale', a: 'profiled consumers, tried batching + sharding + bigger boxes, load test w/ replayed day, picked sharding, canary on one shop', r: 'lag 20 s, no complaints in the sale' },
    present: 'engineering-process technical-impact',
    missing: 'money reuse people',
  },
  {
    name: 'a spoken story of a library',
    words: {
      s: 'Every team at my company wrote its own retry code, and each of them got the back-off wrong in a different way.', t: 'I wanted one library that all of them could use.',
      a: 'I read the code of five services, wrote down what they shared, and built a small library. I asked two teams to try it first, fixed what they found and wrote the guide.',
      r: 'Nine services use it today, and the incidents caused by retry storms went from six a quarter to none.',
    },
    present: 'technical-impact reuse scope engineering-process',
    thin: 'own-role',
    missing: 'money business-impact',
  },
  {
    name: 'a lead who split the work',
    words: { s: 'Payroll for 12,000 employees moved to the cloud', t: 'Cut over in one weekend', a: 'I led five engineers, split the work by country, agreed the freeze with finance and HR, held two dry runs', r: 'Cut over in 9 hours, all paid on Monday' },
    present: 'own-role people scale scope',
    thin: 'engineering-process',
    missing: 'money reuse time-saved',
  },
  {
    name: 'a junior on one screen',
    words: { s: 'The search screen of our app froze', t: 'Find out why', a: 'I profiled the render, memoised the rows and wrote a test', r: 'It scrolls at 60 frames a second' },
    present: 'engineering-process',
    thin: 'own-role',
    missing: 'people money business-impact reuse time-saved',
  },
  {
    name: 'money in the words of a manager',
    words: { s: 'Our log storage grew every month', a: 'I sampled the debug logs, moved old ones to cold storage, agreed 30 days with legal', r: 'The bill went from 21k to 8k dollars a month' },
    present: 'money',
    missing: 'reuse scale time-saved',
  },
  {
    name: 'a saving without money',
    words: { s: 'Finance copied 400 invoices a week by hand', a: 'I wrote an importer and trained the two clerks', r: 'They save 10 hours a week' },
    present: 'time-saved people scale',
    missing: 'money reuse',
  },
  {
    name: 'only technical words',
    words: { s: 'Cold starts of 9 s', a: 'Trimmed the bundle, kept a warm pool', r: 'p95 cold start 700 ms' },
    present: 'technical-impact',
    thin: 'own-role',
    missing: 'business-impact money people reuse',
  },
  {
    name: 'a business result of a designer of APIs',
    words: { s: 'Partners needed six weeks to connect', a: 'I wrote a sandbox, a client library and a guide with examples', r: 'Partners connect in 4 days; 14 new partners signed in a quarter' },
    present: 'business-impact',
    missing: 'people',
  },
  {
    name: 'all together, nobody in person',
    words: { s: 'The site was slow', a: 'The team worked hard and the problem was solved', r: 'Everyone was happy' },
    present: '',
    missing: 'own-role engineering-process scale technical-impact business-impact money time-saved reuse',
  },
  {
    name: 'Hindi-English notes',
    words: { s: 'Payment service har raat down, 2 lakh users pareshan', a: 'Maine lead kiya, 3 log, pehle profiling phir load test, canary', r: 'Downtime zero, business khush' },
    present: 'own-role people engineering-process scale technical-impact',
    missing: 'reuse time-saved',
  },
  {
    name: 'a conflict told with care',
    words: { s: 'A senior colleague wanted to rewrite the billing service, I wanted to mend it.', a: 'I asked him for his three worst pains, measured two of them, and proposed a trial of two weeks.', r: 'We kept the service, and the pains were gone after the trial.' },
    present: 'own-role',
    thin: 'people',
    missing: 'money scale reuse business-impact',
  },
  {
    name: 'mentoring',
    words: { s: 'A new joiner was stuck for a month', a: 'I paired with her twice a week, gave her a small feature of her own and reviewed it the same day', r: 'She shipped it in three weeks and now mentors others' },
    present: 'scope',
    thin: 'own-role people engineering-process',
    missing: 'money scale technical-impact reuse business-impact',
  },
  {
    name: 'a data migration with numbers',
    words: { s: '4 TB of orders in one table', t: 'Shard without downtime', a: 'Designed dual writes, backfilled in 11 nights, compared row counts, cut over per tenant', r: 'Queries 8x faster, no minute of downtime' },
    present: 'engineering-process scale technical-impact scope',
    missing: 'people money reuse business-impact',
  },
  {
    name: 'alone in a start-up',
    words: { s: 'We had no tests at all', a: 'I set up CI alone in two weeks and wrote the first 80 tests', r: 'Bugs found by customers fell from 12 to 3 a month' },
    present: 'own-role people scope technical-impact business-impact',
    thin: 'engineering-process',
    missing: 'money reuse time-saved',
  },
  {
    name: 'a platform for others',
    words: { s: 'Each squad built its own deploy script', a: 'Proposed one pipeline template, ran a pilot with one squad, wrote the migration guide', r: '7 squads use it, deploys from 50 minutes to 8' },
    present: 'own-role engineering-process reuse technical-impact',
    missing: 'money',
  },
  {
    name: 'a growth feature',
    words: { s: 'Only 2% of visitors signed up', t: 'Marketing wanted 5% by June', a: 'I ran four experiments on the form with an analyst, threw out three', r: 'Sign-ups rose to 6%, 40k more accounts in a quarter' },
    present: 'business-impact scale',
    thin: 'own-role',
    missing: 'money reuse time-saved',
  },
  {
    name: 'a security fix in a hurry',
    words: { s: 'A token leaked into a public log', a: 'I revoked it within 10 minutes, rotated all keys, added a scanner to CI', r: 'No misuse found; the scanner caught two leaks since' },
    present: '',
    thin: 'own-role',
    missing: 'money business-impact',
  },
  {
    name: 'a long talk without an end',
    words: { s: 'So we had this mobile app, and the sync was bad, and people lost their notes sometimes.', a: 'So what I did, I looked into it and I changed how we merge, and I also talked with the backend guys.', r: 'It was better after that.' },
    present: '',
    thin: 'own-role',
    missing: 'money scale time-saved reuse',
  },
  {
    name: 'cross-team work of a staff engineer',
    words: { s: 'Four teams wrote to the same customer table', t: 'One owner before the audit in March', a: 'I mapped the writers, wrote an RFC, won the four leads over one by one, planned the move in phases', r: 'Audit passed, two teams deleted their copies, support tickets about wrong addresses halved' },
    present: 'own-role people engineering-process business-impact',
    missing: 'money time-saved',
  },
  {
    name: 'a deadline kept',
    words: { s: 'The tax change came three weeks early', a: 'Cut the scope with the product manager, delivered the rates first', r: 'Live on the day, no fine' },
    present: '',
    missing: 'reuse scale technical-impact',
  },
  {
    name: 'a failure, told in full',
    failure: true,
    words: {
      s: 'I deleted a column that a report still read. Finance found out on Monday when the sums were zero.', t: 'Bring the numbers back before the board met.',
      a: 'I told my lead at once, restored the column from the backup and apologised to finance, who had worked late because of it.', r: 'The report was right by noon.',
      l: 'I learned to look for readers first. Since then I list the readers in every migration, and the team has a checklist for it that we go through each sprint.',
    },
    present: 'realised team-effect no-blame learned commitment team-keeps',
    missing: 'money scale',
  },
  {
    name: 'a failure with a learning alone',
    failure: true,
    words: { s: 'My release broke the login for an hour', a: 'I rolled it back', r: 'Login worked again', l: 'I learned that testing is important' },
    present: '',
    thin: 'learned',
    missing: 'commitment team-effect',
  },
  {
    name: 'a failure that is put on others',
    failure: true,
    words: { s: 'The launch slipped because QA let me down', a: 'I escalated to my manager', r: 'We launched two weeks later' },
    present: '',
    missing: 'no-blame learned commitment team-keeps',
  },
  {
    name: 'a failure in key words, with a change',
    failure: true,
    words: { s: 'cache kept expired plans, revenue flat, noticed on the monthly chart', a: 'my miss, fixed invalidation, told the team', r: 'plans right again', l: 'now every write path has an expiry test; weekly look at the chart' },
    present: 'realised no-blame learned commitment',
    missing: 'reuse',
  },
  {
    name: 'a failure of planning',
    failure: true,
    words: { s: 'I promised the import in two weeks and it took six', a: 'I told the client late, then cut the scope with them', r: 'They stayed, but my manager lost confidence in my estimates', l: 'Since that project I split every estimate and show a range' },
    present: 'learned',
    missing: 'team-keeps',
  },
  {
    name: 'a failure, lesson under another label',
    failure: true,
    words: { s: 'An alert fired at 3 am: disk full', a: 'Cleared the disk, woke up two colleagues for it', r: 'Back in 40 minutes. The lesson: I no longer ship without log rotation' },
    present: 'realised team-effect learned',
    missing: 'commitment',
  },
  {
    name: 'a failure, blameless',
    failure: true,
    words: { s: 'We picked the wrong queue and had to go back after 3 months', a: 'I wrote a blameless post-mortem, thanked the team for their hard words', r: 'Moved back in 2 weeks', l: 'I should have asked for a trial first' },
    present: 'no-blame team-keeps',
    thin: 'learned',
    missing: 'commitment',
  },
  {
    name: 'a failure nobody learned from',
    failure: true,
    words: { s: 'The demo crashed in front of the client', a: 'I restarted it', r: 'We lost the client' },
    present: '',
    missing: 'learned commitment team-keeps team-effect',
  },
  {
    name: 'feedback taken',
    failure: true,
    words: { s: 'My manager told me that my reviews hurt people', a: 'I asked three colleagues for examples and was grateful for them', r: 'Two of them said that reviews are better now', l: 'I now read each comment aloud before I send it, and ask for feedback every month' },
    present: 'no-blame learned commitment',
    missing: 'reuse scale',
  },
  {
    name: 'an idea in one line',
    words: { a: 'Cut the nightly import from 6 h to 50 min, reused by billing' },
    present: 'reuse time-saved',
    missing: 'money people business-impact',
  },
];
