import { describe, expect, test } from '@jest/globals';
import { composeCritique, type CritiqueRequest } from '../../../src/core/critique/compose-critique';
import { kindById } from '../../../src/core/critique/kinds/question-kinds';
import { limitsOf } from '../../../src/core/critique/kinds/question-limits';
import { areasNamed, technicalTerms } from '../../../src/core/critique/kinds/technical-terms';
import type { PlacedFinding } from '../../../src/core/critique/note-review';
import type { Gap } from '../../../src/core/stories/story-review';

const bare: CritiqueRequest = {
  questionId: 'q1', question: 'Tell me about a conflict', kind: kindById('conflict'), level: 'SDE-2', writerLevels: [], points: [], improvedAnswer: '',
  findings: [], gaps: [], strengths: [], unanswered: false, asks: [], duplicateOf: null, topics: [], said: '', isMemory: false,
};

function finding(severity: PlacedFinding['severity'], message: string, suggestion = `Mend: ${message}`): PlacedFinding {
  return { rule: 'some-rule', severity, message, suggestion, question: 'q1', story: null, line: 3, from: 10, to: 14, quote: 'four' };
}

function gap(part: Gap['part'], status: Gap['status'], message: string): Gap {
  return { part, status, rule: 'no-result', message, evidence: '' };
}

describe('issues and improvements', () => {
  test('stand by severity, and gaps before findings of the same weight', () => {
    const { issues } = composeCritique({
      ...bare,
      findings: [finding('low', 'Fillers.'), finding('high', 'Blame.'), finding('medium', 'No number.')],
      gaps: [gap('result', 'missing', 'No result.'), gap('task', 'thin', 'Thin task.'), gap('learning', 'unclear', 'Learning unclear.')],
    });
    expect(issues).toEqual(['No result.', 'Blame.', 'Thin task.', 'No number.', 'Learning unclear.', 'Fillers.']);
  });

  test('equals keep the order in which they came', () => {
    const findings = ['a', 'b', 'c', 'd'].map((message) => finding('medium', message));
    expect(composeCritique({ ...bare, findings }).issues).toEqual(['a', 'b', 'c', 'd']);
  });

  test('each issue has its improvement in the same order', () => {
    const { improvements } = composeCritique({ ...bare, findings: [finding('low', 'B'), finding('high', 'A')], gaps: [gap('result', 'thin', 'R')] });
    expect(improvements).toEqual(['Mend: A', 'Close with what changed, as a number before and after.', 'Mend: B']);
  });

  test('the same message is said once', () => {
    expect(composeCritique({ ...bare, findings: [finding('high', 'A'), finding('high', 'A')] }).issues).toEqual(['A']);
  });

  test('an equal answer names the question that holds it', () => {
    const critique = composeCritique({ ...bare, duplicateOf: 'How do you\n retry?' });
    expect(critique.issues).toEqual(['The same answer stands under "How do you retry?": it is judged there.']);
    expect(critique.improvements).toEqual([]);
  });

  test('of a long question only the asking sentence is named, at most sixteen words', () => {
    const asked = `We run a shop. ${'It is large. '.repeat(20)}How do you make sure that one and the same order is never ever charged to a buyer twice?`;
    expect(composeCritique({ ...bare, duplicateOf: asked }).issues[0]).toBe(
      'The same answer stands under "How do you make sure that one and the same order is never ever charged to …": it is judged there.',
    );
  });

  test('an unanswered question is no fault, but a thing to practise', () => {
    const critique = composeCritique({ ...bare, unanswered: true });
    expect(critique.issues).toEqual([]);
    expect(critique.practice[0]).toBe('Say an answer out loud and write it down: "Tell me about a conflict"');
    expect(critique.improvements).toEqual(['No answer to "Tell me about a conflict" is noted: write down what you said, or what you would say today.']);
  });
});

describe('asks of the writer', () => {
  test('a yes-or-no ask is answered first, with its words', () => {
    const { issues } = composeCritique({ ...bare, asks: ['Is this a proper reply?'], findings: [finding('high', 'Too short.')] });
    expect(issues[0]).toBe('You asked "Is this a proper reply?": not yet. The points below say why.');
    expect(issues.slice(1)).toEqual(['Too short.']);
  });

  test.each([
    ['only low findings', [finding('low', 'One filler.')], 'You asked "Was it clear, is it ok?": nearly. One small thing is left, see below.'],
    ['no finding', [], 'You asked "Was it clear, is it ok?": as far as the rules can see, yes.'],
  ])('with %s the verdict is milder', (_, findings, verdict) => {
    expect(composeCritique({ ...bare, asks: ['Was it clear, is it ok?'], findings }).issues[0]).toBe(verdict);
  });

  test('a how ask opens the improvements with a way to answer', () => {
    const critique = composeCritique({ ...bare, asks: ['How should I have put this'], findings: [finding('high', 'A')] });
    expect(critique.improvements[0]).toBe(`You asked "How should I have put this": one good way is this. ${kindById('conflict')?.waysToAnswer[0] ?? ''}`);
    expect(critique.issues).toEqual(['A']);
  });

  test('one ask may be both', () => {
    const critique = composeCritique({ ...bare, asks: ['Is this proper? tell me a better way'], findings: [finding('high', 'A')] });
    expect(critique.issues[0]).toMatch(/^You asked/);
    expect(critique.improvements[0]).toMatch(/^You asked/);
  });

  test('without a kind the advice comes from the findings', () => {
    expect(composeCritique({ ...bare, kind: null, asks: ['how to improve?'], findings: [finding('high', 'A')] }).improvements[0])
      .toBe('You asked "how to improve?": one good way is this. Mend: A');
  });
});

describe('what is expected', () => {
  test('the kind, its level, and in one line what the levels above would add', () => {
    const { expects } = composeCritique(bare);
    expect(expects.slice(0, 4)).toEqual(kindById('conflict')?.expects);
    expect(expects[4]).toMatch(/^SDE-2:/);
    expect(expects[5]).toMatch(/^SDE-3: .* Staff: /);
    expect(expects).toHaveLength(6);
  });

  test.each([['SDE-3', /^SDE-3:/], ['staff', /^Staff:/]] as const)('at %s only that level is named', (level, line) => {
    const { expects } = composeCritique({ ...bare, level });
    expect(expects).toHaveLength(5);
    expect(expects[4]).toMatch(line);
  });

  test('the writer\'s own ladder wins and is named as theirs', () => {
    const { expects } = composeCritique({ ...bare, writerLevels: [{ level: 'staff', text: 'many\nteams' }, { level: 'SDE-2', text: 'one tool' }] });
    expect(expects[4]).toBe('Your own ladder says at SDE-2: "one tool". At other levels: staff: "many teams".');
    expect(expects).toHaveLength(5);
  });

  test('the points of the breakdown share a line', () => {
    expect(composeCritique({ ...bare, points: ['Teamwork', 'API design', 'impact\n(money)'] }).expects.slice(-1)).toEqual([
      'Show teamwork, API design, impact (money): one moment of your answer that proves each.',
    ]);
  });

  test('a limit in the question is quoted', () => {
    const question = 'Say you have a queue, the worker only has insert access, and there is no control over the sender. How do you handle repeats?';
    expect(composeCritique({ ...bare, question }).expects).toEqual(expect.arrayContaining([
      'Stay inside the limit they gave: "the worker only has insert access"',
      'Stay inside the limit they gave: "and there is no control over the sender"',
    ]));
  });
});

describe('limits of a question', () => {
  test.each([
    ['a short question has none', 'Did you influence without a title?'],
    ['"not only" limits nothing', 'Tell me about a time in which you led not only your team and others as well, please'],
    ['no word that limits', 'Tell me about a time in which you had to bring several teams together on one plan'],
  ])('%s', (_, question) => {
    expect(limitsOf(question)).toEqual([]);
  });

  test('a long clause is cut to fourteen words around the limit', () => {
    const [limit] = limitsOf('so imagine that all of the many messages that come in through this old broker must not be processed twice by any of the workers that we run');
    expect(limit?.split(' ')).toHaveLength(14);
    expect(limit).toContain('must not be processed twice');
  });
});

describe('follow-ups', () => {
  test('those that gaps invite come first, five in all', () => {
    const { followUps } = composeCritique({ ...bare, gaps: [gap('learning', 'missing', 'L'), gap('action', 'thin', 'A'), gap('result', 'missing', 'R')] });
    expect(followUps.slice(0, 3)).toEqual(['What did you do, and what did the team do?', 'What happened in the end?', 'What changed in your process since?']);
    expect(followUps).toHaveLength(5);
  });

  test('a past event told without a number invites the question of measure', () => {
    expect(composeCritique({ ...bare, improvedAnswer: 'Action: I spoke to him. [By how much: 5 or 6?]' }).followUps[0]).toBe('How did you measure that?');
    expect(composeCritique({ ...bare, improvedAnswer: 'Result: It took 3 weeks instead of 6.' }).followUps[0]).not.toBe('How did you measure that?');
    expect(composeCritique({ ...bare, kind: kindById('leaving'), improvedAnswer: 'I want to build search.' }).followUps).not.toContain('How did you measure that?');
  });

  test('none stands twice', () => {
    const { followUps } = composeCritique({ ...bare, gaps: [gap('action', 'thin', 'A'), gap('action', 'missing', 'A2')] });
    expect(new Set(followUps).size).toBe(followUps.length);
  });
});

describe('a question on topics', () => {
  const sqs = [{ name: 'sqs', reason: '"SQS" in the question', words: ['SQS'] }];
  const technical: CritiqueRequest = { ...bare, question: 'Why SQS and not Kafka?', kind: kindById('technical-decision'), topics: sqs, said: 'We needed a DLQ.' };

  test('gets what the topic says before what its kind says', () => {
    const { expects, waysToAnswer, practice, howToHandle, why } = composeCritique(technical);
    const kind = kindById('technical-decision');
    expect(expects[0]).toBe('Asked about "SQS", they listen for: the visibility timeout; deleting a message only after the work.');
    expect(waysToAnswer[0]).toBe('From your own words: start at "DLQ", then add the visibility timeout; say what happens without it.');
    expect(practice[0]).toBe('Explain the visibility timeout out loud in two sentences, then answer again: "Why SQS and not Kafka?"');
    expect(howToHandle[0]).toBe('Where you never used the visibility timeout, say so, and reason from "DLQ".');
    expect(waysToAnswer.slice(-4)).toEqual(kind?.waysToAnswer);
    expect(practice.slice(-2)).toEqual(kind?.practice);
    expect(why.slice(-2)).toEqual(kind?.why);
  });

  test('adds to the improvements what no finding asks for', () => {
    const { improvements, added } = composeCritique({ ...technical, findings: [finding('high', 'A')] });
    expect(added).toEqual(['Beside "DLQ" name what you used of these: the visibility timeout; deleting a message only after the work.']);
    expect(improvements).toEqual(['Mend: A', ...added]);
  });

  test('names the topics that only the answer names among the areas, after its own', () => {
    const { technicalAreas } = composeCritique({ ...technical, said: 'Kafka needs brokers, and RabbitMQ too.' });
    expect(technicalAreas.map((area) => area.split(':')[0]).slice(0, 3)).toEqual(['Amazon SQS', 'Kafka and event logs', 'RabbitMQ']);
  });

  test('has six follow-ups of the topic, after those that holes invite', () => {
    const { followUps } = composeCritique({ ...technical, gaps: [gap('result', 'missing', 'R')], question: 'Why SQS?' });
    expect(followUps[0]).toBe('What happened in the end?');
    expect(followUps).toHaveLength(7);
    expect(followUps).toContain('What did you set the visibility timeout to, and from which measurement?');
  });

  test('an ask for a better way is answered from the topic', () => {
    expect(composeCritique({ ...technical, asks: ['how to say it better'] }).improvements[0])
      .toBe('You asked "how to say it better": one good way is this. From your own words: start at "DLQ", then add the visibility timeout; say what happens without it.');
  });

  test('a claim of an answer that is judged elsewhere is not told again', () => {
    const claim = { ...technical, said: 'SQS keeps the order.' };
    expect(composeCritique(claim).issues[0]).toBe('"SQS keeps the order" comes near a claim that is wrong or true only in part: "SQS keeps the order".');
    expect(composeCritique({ ...claim, duplicateOf: 'Why SQS?' }).issues).toEqual(['The same answer stands under "Why SQS?": it is judged there.']);
  });

  test('stated counts are multiplied and asked about first', () => {
    const { followUps, added } = composeCritique({ ...technical, said: '50 people, each with 500 rows.' });
    expect(followUps[0]).toBe('50 people x 500 rows = 25,000: is that much?');
    expect(composeCritique({ ...technical, said: '50 people, each with 500 rows.', duplicateOf: 'Why SQS?' }).followUps[0]).not.toMatch(/is that much/);
    expect(added.at(-1)).toBe('50 people x 500 rows = 25,000: say whether that is much, and which part of the work takes the time.');
  });
});

describe('technical areas', () => {
  test('terms of the question come first, then the kind\'s', () => {
    const { technicalAreas } = composeCritique({ ...bare, kind: kindById('technical-decision'), question: 'why SQS why not Kafka' });
    expect(technicalAreas[0]).toBe('Message queues: delivery guarantees, ordering, dead letters.');
    expect(technicalAreas.at(-1)).toBe(kindById('technical-decision')?.technicalAreas[0]);
  });

  test('a soft question names none', () => {
    expect(composeCritique(bare).technicalAreas).toEqual([]);
  });

  test.each([
    ['Redis or a CDN?', 'Caching'], ['Postgres', 'Relational'], ['mongodb', 'NoSQL'], ['is Django single-threaded', 'Python web servers'], ['k8s pods', 'Containers'],
    ['the DLQ', 'Dead letter'], ['duplicate messages', 'Idempotency'], ['OAuth', 'Authentication'], ['bulk upload', 'Batch'], ['What would you build in AI?', 'Applied AI'],
  ])('"%s" points to %s', (question, area) => {
    expect(areasNamed(question).some((line) => line.startsWith(area))).toBe(true);
  });

  test('the table names each area once, in one line', () => {
    expect(new Set(technicalTerms.map(({ area }) => area)).size).toBe(technicalTerms.length);
    expect(technicalTerms.filter(({ area }) => !/^[A-Z][^\n]+\.$/.test(area))).toEqual([]);
  });
});

test('without a kind the lists are short, and where nothing is to say nothing is said', () => {
  const critique = composeCritique({ ...bare, kind: null });
  expect(critique.improvements).toEqual([]);
  expect([critique.expects, critique.why, critique.waysToAnswer, critique.followUps]).toEqual([[], [], [], []]);
});

test('a follow-up on a figure comes only where a figure is told or asked for', () => {
  const figure = 'Where does that figure come from?';
  const followUps = (question: string, improvedAnswer: string): readonly string[] =>
    composeCritique({ ...bare, kind: kindById('fact'), question, improvedAnswer }).followUps;
  expect(followUps('Did you write it?', 'Yes.')).not.toContain(figure);
  expect(followUps('How many users?', '50 users.')).toContain(figure);
});

test('where a step or a learning lacks, it is asked for before any measure', () => {
  const improvedAnswer = '[Action: what did you do first, next and last?]\nResult: It was better.\n[Learning: what do you do differently since?]';
  const { followUps } = composeCritique({ ...bare, kind: kindById('failure'), improvedAnswer });
  expect(followUps[0]).toBe('What did you do, and what did the team do?');
  expect(followUps.indexOf('How did you measure that?')).toBeGreaterThan(1);
});

test('strengths, engine and the improved answer pass through', () => {
  const strengths = [{ message: 'Numbers', quote: '3 weeks', from: 1, to: 8 }];
  const critique = composeCritique({ ...bare, strengths, improvedAnswer: 'Leader.' });
  expect(critique).toMatchObject({ question: 'q1', engine: 'rules', strengths, improvedAnswer: 'Leader.' });
});
