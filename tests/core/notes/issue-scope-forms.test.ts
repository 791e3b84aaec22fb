import { describe, expect, test } from '@jest/globals';
import { issueScope, namesOwnGap, tellsOwnGap } from '../../../src/core/notes/issue-scope';

describe('what the round never asked is heard in any form', () => {
  test.each([
    ['hiring manager skipped the system design entirely'],
    ["we didn't have time for behavioural... they asked zero about leadership"],
    ['no one was interested in the migration'],
    ['she had no interest in the numbers'],
    ['we did not speak about pay'],
    ['nothing about conflict this time'],
    ['They asked me nothing about Kubernetes'],
    ["testing didn't get mentioned"],
    ['no follow up on the outage story'],
    ['caching was left out completely'],
    ['team topics were left aside'],
    ['not one question on SQL'],
    ['the design part fell away'],
    ['expected questions about Terraform, none came'],
    ["I'd prepared the outage story, never needed it"],
    ['prepared the mentoring story for nothing'],
    ["didn't touch on remote work"],
    ['no behavioural questions whatsoever'],
    ['he never came back to the architecture'],
    ["they weren't interested in my side project"],
    ["Frontend wasn't a topic"],
    ['compensation not covered'],
    ['no mention of on call'],
    ['my leadership stories stayed unused'],
    ['they avoided the money question'],
    ["Ana didn't dig into testing"],
    ['none of the three asked about failure'],
    ['we never reached the coding task'],
    ['not a single leadership principle was probed'],
    ["didn't get any question about AWS"],
    ["concurrency wasn't part of it"],
  ])('%j', (words) => {
    expect(issueScope(words)).toBe('not-asked');
    expect(tellsOwnGap(words)).toBe(false);
  });
});

describe('how the talk was held is heard in any form', () => {
  test.each([
    ['connection broke twice'],
    ['they were 12 minutes late'],
    ['interviewer was eating lunch'],
    ['the recruiter double booked, we started at half past'],
    ['someone was drilling next door'],
    ['audio kept cutting out'],
    ['Meet link did not work so we switched to the phone'],
    ['the IDE in the browser had no tests'],
    ['dog barking the whole time on his side'],
    ['screen share failed'],
    ['had to use their laptop with a German keyboard layout'],
    ['no whiteboard, had to describe it in words'],
    ['time zone confusion, started an hour late'],
    ['45 minutes for three parts is tight'],
    ['interview was in German'],
    ['both interviewers typed all the time'],
    ['whiteboard pen was dry'],
    ['the tool logged me out'],
    ['lights went off in the room'],
    ['my headset battery died'],
    ['five people on the panel, everyone talks'],
    ['cut to 40 min because the previous one ran over'],
    ['my internet went down for three minutes'],
    ['she kept checking her mail'],
    ['he read the questions from a sheet'],
    ['coderpad without autocomplete'],
    ['video off on their side'],
    ['the train was loud'],
    ['panel of four, hard to read the room'],
    ['they moved it to 7pm'],
    ['CoderPad had the wrong language version'],
  ])('%j', (words) => {
    expect(issueScope(words)).toBe('format');
    expect(tellsOwnGap(words)).toBe(false);
  });
});

describe('a weak answer is heard in any form', () => {
  test.each([
    ['struggled with the recursion'],
    ['too much context before the point'],
    ['came across as negative about my boss'],
    ['no number for the savings'],
    ['didnt have a story about conflict'],
    ['got the order of the joins wrong'],
    ['confused latency with throughput'],
    ['needed a hint for the index'],
    ['guessed the numbers'],
    ['improvised the mentoring answer'],
    ['missed the point of the question'],
    ['was not able to defend the choice of Kafka'],
    ['I was too slow with the second task'],
    ['left out the result'],
    ['the savings got lost again'],
    ['story had no ending'],
    ['talked over him twice'],
    ['hedged too much'],
    ['apologised three times'],
    ['could not remember the name of the algorithm'],
    ['rusty on SQL window functions'],
    ['skipped the tradeoffs'],
    ['said "we" all the time'],
    ['should know my own system better'],
    ['my example was from 2015, too old'],
    ['same story as last time'],
    ['used the outage story again'],
    ['answered the wrong question'],
    ['did not clarify requirements'],
    ['got defensive about the rewrite'],
    ['embarrassing silence on CAP'],
    ['drew a blank on consensus'],
    ['had to pass on the sharding question'],
    ['went down a rabbit hole on indexes'],
    ['nothing ready for feedback'],
    ['lost him with the details'],
    ['gave up on the follow-up'],
    ['no structure'],
    ['panic on the complexity question'],
    ['hand-wavy on failover'],
    ['not convincing on why I leave'],
    ["don't understand raft well enough"],
    ['shaky on transactions'],
    ['sloppy estimate'],
    ['was vague on my role'],
    ['undersold my part'],
    ['contradicted myself on the team size'],
    ['missing a story about ambiguity'],
    ['still no good story about influence'],
  ])('%j', (words) => {
    expect(issueScope(words)).toBe('my-gap');
    expect(tellsOwnGap(words)).toBe(true);
  });
});

describe('words that judge no answer tell of no gap', () => {
  test.each([
    ['went fine'],
    ['45 min with the staff engineer'],
    ['told the migration story'],
    ['said six of us'],
    ['they want somebody by January'],
    ['bring the sheet with the figures'],
    ['we talked about the outage and the follow-ups'],
    [''],
  ])('%j', (words) => {
    expect(tellsOwnGap(words)).toBe(false);
  });

  test('and what names a gap plainly tells of one', () => {
    for (const words of ['blanked on quorum', 'forgot the numbers', 'could improve']) expect([namesOwnGap(words), tellsOwnGap(words)]).toEqual([true, true]);
  });
});

describe('tools and troubles', () => {
  test('are of the format in one sentence only', () => {
    expect(issueScope('the whiteboard was tiny')).toBe('format');
    expect(issueScope('Drew it on the whiteboard. My estimate was wrong.')).toBe('my-gap');
  });

  test('do not hide that the answer failed', () => {
    expect(issueScope('headset died and then I blanked on the cost')).toBe('my-gap');
  });
});

test('a line that never gets to the result is the writer\'s, one that never gets to a subject is not', () => {
  expect(issueScope('never got to the outcome')).toBe('my-gap');
  expect(issueScope('never got to the point')).toBe('my-gap');
  expect(issueScope('never got to caching')).toBe('not-asked');
  expect(issueScope('did not get to alerts')).toBe('not-asked');
});

test('hostile text takes no time', () => {
  for (const words of ['never '.repeat(4000), 'not a '.repeat(4000), `${'a'.repeat(20000)} was not`, 'they '.repeat(5000)]) expect(['my-gap', 'not-asked', 'format']).toContain(issueScope(words));
});
