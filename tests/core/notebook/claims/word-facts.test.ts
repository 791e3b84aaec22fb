import { describe, expect, test } from '@jest/globals';
import { dateFacts } from '../../../../src/core/notebook/claims/date-facts';
import { deciderFacts } from '../../../../src/core/notebook/claims/decider-facts';
import type { Found } from '../../../../src/core/notebook/claims/fact';
import { rankOf, roleFacts } from '../../../../src/core/notebook/claims/role-facts';
import type { Saying } from '../../../../src/core/notebook/claims/saying';
import { scratchFacts } from '../../../../src/core/notebook/claims/scratch-facts';
import { sinceFacts } from '../../../../src/core/notebook/claims/since-facts';
import { toolFacts } from '../../../../src/core/notebook/claims/tool-facts';
import { sayingOf, shown } from './saying-of';

type Reader = (saying: Saying) => readonly Found[];
const of = (read: Reader) => (text: string, given: Partial<Saying> = {}): readonly string[] => shown(read(sayingOf(text, given)));

describe('tools in use', () => {
  const tools = of(toolFacts);

  test.each([
    ['we ran the refunds over Kafka', ['tool queue | Kafka']],
    ['Refund queue on RabbitMQ with keys', ['tool queue | RabbitMQ']],
    ['we went with the queue (RabbitMQ)', ['tool queue | RabbitMQ']],
    ['chose kafka over sqs because replay', ['tool queue | kafka']],
    ['we used SQS for the mails', ['tool queue | SQS']],
    ['it was plain SQS', ['tool queue | SQS']],
    ['Kafka in, Timescale out', ['tool queue | Kafka', 'tool time series store | Timescale']],
    ['rules in Postgres', ['tool database | Postgres']],
    ['a unique index in PostgreSQL', ['tool database | PostgreSQL']],
    ['we put a Redis cache in front', ['tool cache | Redis']],
    ['moved to GitHub Actions', ['tool ci | GitHub Actions']],
    ['we deploy it with Terraform', ['tool infrastructure as code | Terraform']],
    ['at Brightmill it was plain SQS', ['tool queue @brightmill | SQS']],
  ])('%s', (text, facts) => {
    expect(tools(text)).toEqual(facts);
  });

  test.each([
    ['weighed and left', 'SQS would have been simpler'],
    ['denied', 'we never ran Kafka'],
    ['supposed', 'if we used Kafka it would replay'],
    ['asked about', 'why not Kafka?'],
    ['given up', 'we moved away from Jenkins'],
    ['compared', 'I compared it to Kafka'],
    ['two of a kind in one breath', 'we used Kafka and then used SQS'],
    ['only known', 'I know Kafka well enough'],
  ])('what is %s is not in use', (_what, text) => {
    expect(tools(text)).toEqual([]);
  });

  test('the skills of a resume are not in use anywhere', () => {
    expect(tools('Skills: Go, Kafka, Redis', { isResume: true })).toEqual([]);
  });
});

describe('who did it', () => {
  const who = of(deciderFacts);

  test.each([
    ['I proposed a cache', 'decided-by proposed | I'],
    ['The cache was my idea', 'decided-by proposed | I'],
    ['Ruth, my manager, proposed a cache', 'decided-by proposed | Ruth, my manager'],
    ['my manager suggested the queue', 'decided-by proposed | my manager'],
    ['it was my manager\'s idea', 'decided-by proposed | my manager'],
    ['our CTO chose the vendor', 'decided-by decided | our CTO'],
    ['I decided on the queue', 'decided-by decided | I'],
    ['the team decided on the queue', 'decided-by decided | the team'],
    ['it was the team\'s call', 'decided-by decided | the team'],
    ['I found the duplicates', 'decided-by found | I'],
    ['I first noticed it on the board', 'decided-by found | I'],
    ['support noticed it', 'decided-by found | support'],
    ['a customer spotted it', 'decided-by found | a customer'],
    ['it was found by the QA team', 'decided-by found | the QA team'],
    ['it was suggested by me', 'decided-by proposed | I'],
    ['I told to use the queue', 'decided-by proposed | I'],
  ])('%s', (text, fact) => {
    expect(who(text)).toEqual([fact]);
  });

  test.each([
    ['I saw it on the board', 'He asked who noticed it first?', 'decided-by found | I'],
    ['Support rang us before any alert', 'how did you find out?', 'decided-by found | Support'],
    ['my lead, in a meeting', 'Whose idea was it?', 'decided-by proposed | my lead'],
    ['The CTO, alone', 'Who made the call?', 'decided-by decided | The CTO'],
  ])('%s answers %s', (text, asked, fact) => {
    expect(who(text, { asked })).toEqual([fact]);
  });

  test.each([
    ['nobody named', 'it was found later'],
    ['a denial', 'I never found it'],
    ['a wish', 'I would have proposed it'],
    ['"we"', 'we decided on the queue'],
    ['a word that is no name', 'I said taken help'],
    ['a question', 'who found it?'],
  ])('%s tells nobody', (_what, text) => {
    expect(who(text)).toEqual([]);
  });
});

describe('roles', () => {
  const roles = of(roleFacts);

  test.each([
    ['I was the tech lead at Brightmill', 'role @brightmill | tech lead'],
    ['I worked as a backend engineer at Brightmill', 'role @brightmill | backend engineer'],
    ['Brightmill first, I was the tech lead there', 'role @brightmill | tech lead'],
    ['now at Brightmill Grid as a senior on metering', 'role @brightmill | senior'],
    ['I joined as an intern', 'role | intern'],
  ])('%s', (text, fact) => {
    expect(roles(text)).toEqual([fact]);
  });

  test('a heading of a resume names role and employer', () => {
    expect(roles('Brightmill Freight - Software Engineer', { isResume: true, employer: 'Brightmill Freight' })).toEqual(['role @brightmill | Software Engineer']);
  });

  test('a verb is no role', () => {
    expect(roles('Lead a team of 6 for the mails', { isResume: true, employer: 'Brightmill' })).toEqual([]);
  });

  test.each([
    ['I was never the tech lead', []],
    ['I would be a team lead', []],
    ['my manager was an architect', []],
  ])('%s tells none', (text, none) => {
    expect(roles(text)).toEqual(none);
  });

  test.each([
    ['Software Engineer', 'engineer'],
    ['back-end developer', 'engineer'],
    ['Senior Software Engineer', 'senior'],
    ['Staff Engineer', 'staff'],
    ['Tech Lead', 'lead'],
    ['engineering manager', 'manager'],
    ['working student', 'trainee'],
    ['Junior Developer', 'junior'],
    ['CTO', 'manager'],
  ])('%s ranks as %s', (title, rank) => {
    expect(rankOf(title)).toBe(rank);
  });
});

describe('dates', () => {
  const months = (text: string, given: Partial<Saying> = {}): readonly (readonly [string, number, number])[] => (
    dateFacts(sayingOf(text, given)).map(({ thing, value: { amount } }) => [thing, (amount?.low ?? 0) - 2024 * 12, (amount?.high ?? 0) - 2024 * 12] as const)
  );

  test.each([
    ['it went live in August 2024', 'launch', 7, 7],
    ['finished in Q3 2024', 'launch', 6, 8],
    ['finished in Q3 of 2024', 'launch', 6, 8],
    ['the outage was in Jan 2025', 'outage', 12, 12],
    ['it broke in the first month of 2025', 'outage', 12, 12],
    ['it broke in spring 2024', 'outage', 2, 4],
    ['we launched in 2024', 'launch', 0, 11],
    ['I left in March 2024', 'end', 2, 2],
    ['promoted in May 2024', 'promotion', 4, 4],
    ['that was in May 2024', '', 4, 4],
    ['it was just before Christmas 2024', '', 10, 12],
    ['around Easter 2024, I think', '', 2, 4],
    ['we published the write-up in April 2024', 'publication', 3, 3],
  ])('%s', (text, thing, low, high) => {
    expect(months(text)).toEqual([[thing, low, high]]);
  });

  test.each([
    ['2026-10-19', 20, 22],
    ['2026-12-05', 32, 34],
    ['2026-02-05', 20, 22],
  ])('"last autumn" said on %s', (day, low, high) => {
    expect(months('it broke last autumn', { day })).toEqual([['outage', low, high]]);
  });

  test('"last year" is the one before', () => {
    expect(months('we shipped it last year', { day: '2026-03-01' })).toEqual([['launch', 12, 23]]);
  });

  test('what happened may stand in the question', () => {
    expect(months('That was in May 2024', { asked: 'When was the outage?' })).toEqual([['outage', 4, 4]]);
  });

  test.each([['it is a plan', 'we will launch in May 2025'], ['it is a question', 'was it live in May 2024?']])('is none where %s', (_why, text) => {
    expect(months(text)).toEqual([]);
  });
});

describe('years told by their beginning', () => {
  const years = (text: string, given: Partial<Saying> = {}): readonly (readonly [string, boolean])[] => (
    sinceFacts(sayingOf(text, given)).map(({ attribute, value: { amount } }) => [attribute, (amount?.low ?? 0) <= 8 && 8 <= (amount?.high ?? 0)] as const)
  );

  test.each([
    ['Building software since 2018', [['experience', true]]],
    ['Building software since 2012', [['experience', false]]],
    ['at Brightmill since 2018', [['tenure', true]]],
    ['since 2018 the system is stable', []],
  ])('%s', (text, found) => {
    expect(years(text)).toEqual(found);
  });

  test.each([
    ['Oct 2018 - present', [['tenure', true]]],
    ['2012 - 2020', [['tenure', true]]],
    ['Apr 2023 - Mar 2025', [['tenure', false]]],
    ['03/2012 \u2013 03/2020', [['tenure', true]]],
  ])('%s under an employer of a resume', (text, found) => {
    expect(years(text, { isResume: true, employer: 'Brightmill' })).toEqual(found);
  });
});

describe('companies started from scratch', () => {
  const scratch = of(scratchFacts);

  test.each([
    ['In these two firms, I began from scratch', '', ['count company from scratch | 2 companies']],
    ['Only Brightmill', 'How many companies did you start from scratch at?', ['count company from scratch | 1 companies']],
    ['just one', 'In how many companies did you start from scratch?', ['count company from scratch | 1 companies']],
    ['Only Brightmill', 'Where did you work?', []],
    ['I only know that I began from scratch', '', []],
    ['Only Brightmill and Larkfield', 'How many companies did you start from scratch at?', []],
  ])('%s %s', (text, asked, facts) => {
    expect(scratch(text, { asked })).toEqual(facts);
  });
});
