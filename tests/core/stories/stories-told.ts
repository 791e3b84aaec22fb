import type { Words } from './story-of';

/** A story as people write it, with what a coach would say about it. */
export interface StoryTold {
  readonly name: string;
  readonly question: string;
  readonly words: Words;
  readonly noted: boolean;
  readonly failure: boolean;
  /** "part: status, rule" */
  readonly gaps: readonly string[];
  /** Facets that a coach would see at once. */
  readonly present: readonly string[];
  /** Facets that a coach would miss. */
  readonly missing: readonly string[];
}

export const storiesTold: readonly StoryTold[] = [
  {
    name: 'a strong story in notes',
    question: 'Your greatest achievement?',
    words: {
      s: 'Invoices of 900 shops were made by hand every month',
      t: 'Halve the work before the new year without new staff',
      a:
        'Mapped every step with two accountants, compared three rule engines, built an MVP for one shop in 2 weeks, ' +
        'load tested it with a year of invoices, rolled out shop by shop',
      r: 'Saves the accountants 4 days a month, $30k a year, errors fell by 80%',
    },
    noted: true,
    failure: false,
    gaps: [],
    present: ['engineering-process', 'people', 'scope', 'technical-impact', 'money', 'time-saved'],
    missing: ['reuse'],
  },
  {
    name: 'a strong story in prose',
    question: 'A conflict with a colleague?',
    words: {
      s: 'A colleague from the mobile group and I could not agree on how errors of our API should look, and both apps waited.',
      t: 'I had to bring us to one format within the week.',
      a:
        'I asked her what hurt most in her code, and she showed me three screens that parse our messages. I wrote both formats down side by side ' +
        'with the cost of each, and I proposed that we keep hers for the fields and mine for the codes.',
      r: 'We agreed the same day, both apps shipped on time, and two other teams use the format today.',
    },
    noted: false,
    failure: false,
    gaps: [],
    present: ['own-role', 'reuse'],
    missing: ['scale', 'technical-impact'],
  },
  {
    name: 'a failure told with everything',
    question: 'A project that failed?',
    words: {
      s: 'I switched the billing clock to UTC and 300 customers were charged twice',
      t: 'Stop the second charge and pay everyone back',
      a:
        'I noticed it on the dashboard, told my lead within minutes, rolled back, wrote a script for the refunds. ' +
        'It was my mistake: I skipped the dry run',
      r: 'All were refunded in 2 days; support lost a weekend, and some trust in me',
      l: 'Since then every change of billing gets a dry run, and the team has a checklist that we review monthly',
    },
    noted: true,
    failure: true,
    gaps: [],
    present: ['realised', 'team-effect', 'no-blame', 'learned', 'commitment', 'team-keeps'],
    missing: ['money', 'time-saved'],
  },
  {
    name: 'a failure told with blame and no learning',
    question: 'A project that failed?',
    words: {
      s: 'The release of the new search was three weeks late',
      t: 'We were asked to finish it for the fair',
      a: 'We were waiting for the data group all the time, it was their fault and nobody told me about the new schema at all',
      r: 'The fair went on without our new search in the end',
    },
    noted: true,
    failure: true,
    gaps: ['action: unclear, no-own-action', 'result: unclear, no-result', 'learning: missing, no-learning'],
    present: [],
    missing: ['no-blame', 'learned', 'commitment', 'team-keeps'],
  },
  {
    name: 'a story that only says we',
    question: 'A hard project?',
    words: {
      s: 'Our monolith took an hour to deploy and blocked four groups',
      t: 'Bring the deploy under ten minutes by summer',
      a: 'We split the pipeline into stages, we cached the dependencies, and then we moved the slow tests to a nightly run',
      r: 'Deploys went from 60 to 8 minutes',
    },
    noted: true,
    failure: false,
    gaps: ['action: thin, no-own-action'],
    present: ['technical-impact', 'time-saved'],
    missing: ['money', 'business-impact'],
  },
  {
    name: 'key words in the cells of a table',
    question: 'A time you led?',
    words: {
      s: 'New payments vendor',
      t: 'Migrate',
      a: 'Plan + cutover',
      r: 'Done, no downtime',
    },
    noted: true,
    failure: false,
    gaps: [
      'situation: thin, too-brief',
      'task: thin, too-brief',
      'action: thin, too-brief',
      'result: thin, too-brief',
    ],
    present: ['technical-impact'],
    missing: ['money', 'time-saved'],
  },
  {
    name: 'a story that stops before its result',
    question: 'A bug you are proud of?',
    words: {
      s: 'Every Friday at noon one of eight workers stopped without a trace',
      t: 'I had to find out why before the quarter closed',
      a: 'I took heap dumps on two Fridays, compared them, found a timer that was never cleared, and wrote a test that shows it',
    },
    noted: true,
    failure: false,
    gaps: ['result: missing, no-result'],
    present: [],
    missing: ['money', 'business-impact', 'reuse'],
  },
  {
    name: 'a story without a task, in Hindi-English',
    question: 'A time you stepped up?',
    words: {
      s: 'Lead chhutti pe tha aur payment gateway down ho gaya',
      a: 'Maine vendor ko call kiya, logs dekhe, retry logic likha aur raat ko hi deploy kar diya, phir team ko bataya',
      r: '2 ghante mein 40k orders wapas aa gaye, client khush tha',
    },
    noted: true,
    failure: false,
    gaps: ['task: missing, no-task'],
    present: ['scale'],
    missing: ['money', 'reuse'],
  },
  {
    name: 'a passive story',
    question: 'Your greatest achievement?',
    words: {
      s: 'The old report server was slow for all of the sales people',
      t: 'A faster server was wanted before the end of the year',
      a: 'The queries were rewritten, an index was added to the largest tables and a cache was put in front of the server',
      r: 'Reports were delivered 5x faster to the sales people',
    },
    noted: true,
    failure: false,
    gaps: ['action: thin, no-own-action'],
    present: [],
    missing: ['money', 'reuse'],
  },
  {
    name: 'a long story with an empty result',
    question: 'How did you handle an incident?',
    words: {
      s: 'I was on call when the search cluster of our shop ran out of disk on the first evening of the sale.',
      t: 'I had to get search back while people were buying.',
      a:
        'I told the support channel what was broken. I deleted two old indices, I moved one shard to a spare node, and I wrote down each step ' +
        'so that the next person on call could follow me.',
      r: 'It was a long evening with a lot of coffee for all of us there.',
    },
    noted: false,
    failure: false,
    gaps: ['result: unclear, no-result'],
    present: [],
    missing: ['money', 'business-impact'],
  },
];
