import { describe, expect, test } from '@jest/globals';
import { hiddenAgents, ownActions, teamActions } from '../../../src/core/text/agency';
import type { Slice } from '../../../src/core/text/words';

/** Answers as people type and say them: who acts in each. */
interface Spoken {
  readonly what: string;
  readonly text: string;
  readonly own: readonly string[];
  readonly team: readonly string[];
  readonly hidden: readonly string[];
}

const texts = (slices: readonly Slice[]): readonly string[] => slices.map(({ text }) => text);

const spoken: readonly Spoken[] = [
  {
    what: 'typed in a hurry, without capitals or stops',
    text: 'so i checked the logs and then i rolled back the release and we informed the client',
    own: ['i checked', 'i rolled'],
    team: ['we informed'],
    hidden: [],
  },
  {
    what: 'Indian English, continuous past',
    text: 'In my previous company I was handling the onboarding module and my team was supporting us.',
    own: ['I was handling'],
    team: ['team was supporting'],
    hidden: [],
  },
  {
    what: 'the passive of tickets',
    text: 'The issue was raised by the client, then it was assigned to me and was resolved within the SLA.',
    own: [],
    team: [],
    hidden: ['was assigned', 'was resolved'],
  },
  {
    what: 'a team tale with one own step',
    text: 'We migrated forty tables. The team wrote the scripts. I reviewed each of them.',
    own: ['I reviewed'],
    team: ['We migrated', 'team wrote'],
    hidden: [],
  },
  {
    what: 'bold marks of somebody who goes over the note again',
    text: '**I** designed the schema, *not* the team. I **personally** wrote `migrate.sql`.',
    own: ['I** designed', 'I **personally** wrote'],
    team: [],
    hidden: [],
  },
  {
    what: 'curly apostrophes and auxiliaries',
    text: 'I’ve led two squads, I’d never shipped so late, and I’m running the rota now.',
    own: ['I’ve led', 'I’m running'],
    team: [],
    hidden: [],
  },
  {
    what: 'Windows line ends between bullets',
    text: '- I split the file\r\n- I wrote a retry\r\n- The node was replaced',
    own: ['I split', 'I wrote'],
    team: [],
    hidden: ['was replaced'],
  },
  {
    what: 'Hindi-English',
    text: 'Toh maine bola, I fixed it yaar, phir we deployed at night.',
    own: ['I fixed'],
    team: ['we deployed'],
    hidden: [],
  },
  {
    what: 'a spectator',
    text: 'I was involved in the redesign, I helped with the tests and I got to be part of the release.',
    own: [],
    team: [],
    hidden: ['was involved', 'helped with', 'be part of'],
  },
  {
    what: 'wishes and plans are no acts',
    text: 'I would love to build that. I want to lead it. I could rewrite it, I will try.',
    own: [],
    team: [],
    hidden: [],
  },
  {
    what: 'others named by pronoun',
    text: 'They moved it, he tested it and she signed it off.',
    own: [],
    team: [],
    hidden: [],
  },
  {
    what: 'a list of verbs with one subject',
    text: 'I profiled the job, found one sort, moved it to the database & measured again.',
    own: ['I profiled', 'found', 'moved', 'measured'],
    team: [],
    hidden: [],
  },
];

describe('who acts in an answer as it is really said', () => {
  test.each(spoken)('$what', ({ text, own, team, hidden }) => {
    expect({ own: texts(ownActions(text)), team: texts(teamActions(text)), hidden: texts(hiddenAgents(text)) }).toEqual(
      { own, team, hidden },
    );
  });
});

describe('own acts', () => {
  test.each([
    ['I eventually went and spoke to the vendor.', ['I eventually went', 'spoke']],
    ['Later I set up alerts for it.', ['I set']],
    ['I had already written the tests.', ['I had already written']],
    ['I have to say I liked it.', []],
    ['I had been debugging it for a week.', ['I had been debugging']],
    ['When I saw the graph, I paused the job.', ['I paused']],
    ['I myself wrote it.', ['I myself wrote']],
    ['I, together with Asha, wrote it.', []],
    ['What I did was simple: I deleted the cron.', ['I did', 'I deleted']],
    ['I do code reviews on Fridays.', []],
    ['I lead a squad of four and mentor two interns.', ['I lead']],
    ['I took part in the audit.', []],
    ['I took the pager that week.', ['I took']],
    ['I got promoted.', []],
    ['I was told to wait.', []],
    ['I asked for a day more.', ['I asked']],
    ['I asked to be moved.', []],
    ['I made sure that it held.', ['I made']],
    ['Then I spent two nights on it.', ['I spent']],
    ['I used to own it.', []],
    ['I studied the Kafka docs.', ['I studied']],
    ['I studied in Pune.', []],
    ['I/O waits were high.', []],
    ['Part I described the schema.', ['I described']],
    ['i.e. written by hand', []],
  ])('%s', (text, expected) => {
    expect(texts(ownActions(text))).toEqual(expected);
  });

  test.each([
    ['Figured out the root cause, wrote a fix', ['Figured', 'wrote']],
    ['* spoke to the PM -> agreed a date -> cut two features', ['spoke', 'cut']],
    ['1. Collected logs\n2. Reproduced it on staging', ['Collected', 'Reproduced']],
    ['Took ownership; set up a war room', ['Took', 'set']],
    ['Automating the release', ['Automating']],
    ['Load testing', []],
    ['The team wrote it, tested it', []],
    ['was paged at 2, restarted the node', []],
    ['Given a week to fix it', []],
    ['Mentored 2 juniors (paired daily)', ['Mentored', 'paired']],
    ['Helped with testing', []],
    ['Wrote it, reviewed by Asha', ['Wrote']],
    ['Red build, indeed', []],
  ])('in key words: %s', (text, expected) => {
    expect(texts(ownActions(text, { noted: true }))).toEqual(expected);
  });
});

describe('acts of a group', () => {
  test.each([
    ['Our engineers rebuilt the pipeline.', ['engineers rebuilt']],
    ['The whole squad tested it on Sunday.', ['squad tested']],
    ['My colleagues reviewed it.', ['colleagues reviewed']],
    ["We'd moved most of it by May.", ["We'd moved"]],
    ["We're rewriting it now.", ["We're rewriting"]],
    ['We were able to cut it.', ['We were able to cut']],
    ['we all decided to stop', ['we all decided']],
    ['We felt bad about it.', []],
    ['The other team complained.', []],
    ['We did not test it.', []],
    ['The team lead asked me.', []],
    ['The team led the audit.', ['team led']],
  ])('%s', (text, expected) => {
    expect(texts(teamActions(text))).toEqual(expected);
  });
});

describe('work without its doer', () => {
  test.each([
    ['The queue was drained, the alert was silenced.', ['was drained', 'was silenced']],
    ['Two rows were not written.', ['were not written']],
    ['It got merged on Friday.', ['got merged']],
    ['The servers were upgraded by December.', ['were upgraded']],
    ['It was rewritten by using Rust.', ['was rewritten']],
    ['The patch was merged by Friday evening.', ['was merged']],
    ['The patch was merged by Asha on Friday.', []],
    ['Cost was cut by almost half.', ['was cut']],
    ['It was approved by our architect.', []],
    ['It was approved, by and large, by nobody.', ['was approved']],
    ['I was part of a team of six.', ['was part of']],
    ['I assisted in the move and had exposure to Kafka.', ['assisted in', 'had exposure to']],
    ['I was awarded twice.', []],
    ['The table is written once a day.', []],
  ])('%s', (text, expected) => {
    expect(texts(hiddenAgents(text))).toEqual(expected);
  });
});
