import { describe, expect, test } from '@jest/globals';
import { issueScope, namesOwnGap } from '../../../src/core/notes/issue-scope';

describe('an issue is the writer\'s own gap', () => {
  test.each([
    ['blanked on consistent hashing'],
    ['My mind went blank at the second question'],
    ['stumbled over the retry part'],
    ['I rambled and we ran out of time'],
    ['waffled, needs a result'],
    ['I froze when she asked for the cost'],
    ['got lost halfway through the migration'],
    ['had no example for mentoring'],
    ['no real story for this one'],
    ['nothing came to mind'],
    ['had nothing prepared'],
    ['nothing concrete in what I said'],
    ["didn't know how a B-tree splits"],
    ["couldn't name one metric"],
    ['could not explain why we chose Redis'],
    ['forgot to mention the rollback'],
    ['never said what the result was'],
    ["I didn't mention the team at all"],
    ['went on for six minutes about the old system'],
    ['took too long for the intro'],
    ['spent twenty minutes on the schema, so no time for scaling'],
    ['could improve: say the number first'],
    ['should have drawn the queue'],
    ['sounded rehearsed'],
    ['weak on back pressure'],
    ['too vague about my own part'],
    ['ran out of stories after the second question'],
    ['ran out of examples'],
    ['Again no answer on sharding'],
    ['my answer on the platform was bad'],
    ['ran out of time, should have started with the interface'],
    ['Only 20 minutes, but I blanked on the first question anyway'],
    ['the line was bad, but I also forgot the numbers'],
    ['they asked about quorum and I had no idea'],
    ['I never asked about the on-call rota'],
    ['result missing'],
    ['need a shorter version'],
    ['not confident about isolation levels'],
    ['needed three hints for the window function'],
    ['could not explain why the connection pool was slow'],
    ['did not know why the call failed'],
    ['nothing about the money in my answer'],
    ['said nothing about cost'],
    ['answer was all over the place'],
    ['took ages to get to the point'],
    ['wrong complexity, said n log n'],
    ['no tradeoffs mentioned'],
    ['did not ask clarifying questions'],
    ['jumped to coding too quickly'],
    ['they wanted the result, I had none'],
    ['was nervous at the start'],
    ['repeated the same story twice'],
    ['only talked about the happy path'],
    ['I only gave one example'],
    ['missed the edge case with empty input'],
    ['did not get to the result in time'],
    ['I never got to the result'],
    ['I was late with the bottleneck'],
    ['ran out of things to say'],
    [''],
  ])('in %j', (words) => {
    expect(issueScope(words)).toBe('my-gap');
  });
});

describe('an issue is something that the round never asked', () => {
  test.each([
    ['they never asked about Kafka'],
    ['Never asked about my side project'],
    ["He didn't ask about the team"],
    ['nobody asked for numbers'],
    ["wasn't asked about leadership"],
    ['not asked: conflict story'],
    ["didn't get to talk about the payment rewrite"],
    ['did not get a chance to show the dashboard'],
    ["We didn't get to system design"],
    ['mentoring never came up'],
    ["the outage story didn't come up"],
    ['nothing on leadership came up'],
    ['no question about testing'],
    ['no questions on databases at all'],
    ['No word about Terraform from her'],
    ['Not a single question about my current job'],
    ['they skipped the coding part'],
    ['Petra never got to the design question'],
    ['no chance to tell the migration story'],
    ['he forgot to ask about notice period, no question on salary'],
    ['no system design this time'],
    ['no coding at all'],
    ['conflict story not needed'],
    ['he did not want to hear about the migration'],
    ["didn't come to the design part"],
    ['I was not asked why I leave'],
    ["Didn't get asked about tests"],
    ['they skipped my project'],
    ['They never asked about scale, should have brought it up myself'],
  ])('in %j', (words) => {
    expect(issueScope(words)).toBe('not-asked');
  });
});

describe('an issue is how the talk was held', () => {
  test.each([
    ['only 20 minutes'],
    ['We only had 30 mins for design'],
    ['just half an hour, too short'],
    ['25 minutes instead of 60'],
    ['ran out of time'],
    ['time was up before the last part'],
    ['the call was cut short'],
    ['shared editor was laggy'],
    ['CoderPad kept crashing'],
    ['Zoom froze twice'],
    ['bad line'],
    ['phone connection dropped three times'],
    ['terrible audio, had to repeat everything'],
    ["couldn't hear her half of the time"],
    ['had to code in a doc'],
    ['had to write code on a whiteboard'],
    ['no IDE, no autocomplete'],
    ["wasn't allowed to run the code"],
    ['interviewer joined 10 minutes late'],
    ['started late because of the meeting before'],
    ['he kept interrupting'],
    ['fire alarm in the middle'],
    ['noisy room'],
    ['two interviewers at once'],
    ['They gave us only fifteen minutes, no time for my questions'],
    ['laggy editor, could have used my own'],
    ['hard stop at 4pm'],
    ['30 min only'],
    ['had 10 minutes for two questions'],
    ['45 min slot became 20'],
    ['we lost 10 minutes to set up Zoom'],
    ['the interviewer had his camera off'],
    ['he was typing the whole time'],
    ['they switched interviewers last minute'],
    ['the coding platform had no debugger'],
    ['rushed, he had another meeting'],
    ['interview moved up by a day'],
    ['ended ten minutes early'],
    ['wrong link, lost ten minutes'],
  ])('in %j', (words) => {
    expect(issueScope(words)).toBe('format');
  });
});

describe('words that look like the one and are the other', () => {
  test.each([
    ['they never asked about it, I blanked long before', 'my-gap'],
    ['I only talked for 2 minutes', 'my-gap'],
    ['He forgot to send the link, shared editor was slow too', 'format'],
    ['I didn’t know the answer', 'my-gap'],
    ['They **never** asked about caching', 'not-asked'],
    ['ONLY 20 MINUTES', 'format'],
  ])('%j is %s', (words, scope) => {
    expect(issueScope(words)).toBe(scope);
  });

  test('only the first line or two of a long text are heard', () => {
    expect(issueScope(`${'word '.repeat(200)}bad line`)).toBe('my-gap');
  });
});

describe('whether words name a gap themselves', () => {
  test.each([
    ['stumbled over the retry part', true],
    ['could improve', true],
    ['sounded rehearsed', false],
    ['he forgot the link', false],
    ['went well', false],
    ['only 20 minutes', false],
  ])('%j: %j', (words, own) => {
    expect(namesOwnGap(words)).toBe(own);
  });
});
