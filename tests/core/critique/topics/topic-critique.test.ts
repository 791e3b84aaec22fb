import { describe, expect, test } from '@jest/globals';
import { claimsIn, topicCritique, type AskedOnTopics, type TopicCritique } from '../../../../src/core/critique/topics/topic-critique';
import { topicLines } from '../../../../src/core/critique/topics/topic-lines';
import { topicsOf } from '../../../../src/core/critique/topics/topics-named';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';

const critique = (question: string, said: string, more: Partial<AskedOnTopics> = {}): TopicCritique =>
  topicCritique({ question, shortQuestion: question, topics: topicsOf(question, [], null), said, isMemory: false, isJudgedElsewhere: false, wantsReasons: true, ...more });

const DUPLICATES = 'How do you handle duplicate messages?';
const KEYS = 'an idempotency key made by the sender; a unique constraint that refuses the second insert';

describe('an answer that names nothing', () => {
  const { issues, improvements, waysToAnswer, expects, practice, howToHandle } = critique(DUPLICATES, 'We look at the time of it.');

  test('is told what it lacks, in the words of the question', () => {
    expect(issues).toEqual([`Of what stands behind "duplicate messages" the answer names nothing: no word on ${KEYS}; a store of ids already done.`]);
    expect(improvements).toEqual([`Say what "duplicate messages" rests on in your case, and why it helps: ${KEYS}.`]);
  });

  test('is told how to answer, what to practise and how to handle it', () => {
    expect(expects[0]).toBe(`Asked about "duplicate messages", they listen for: ${KEYS}.`);
    expect(waysToAnswer[0]).toBe('Mechanism first: answer "duplicate messages" with an idempotency key made by the sender; then say why it helped.');
    expect(practice[0]).toBe(`Explain an idempotency key made by the sender out loud in two sentences, then answer again: "${DUPLICATES}"`);
    expect(howToHandle[0]).toBe('Where you never used an idempotency key made by the sender, say so, and reason from "duplicate messages".');
  });
});

describe('an answer that names something', () => {
  const said = 'A unique constraint refuses the second one.';

  test('is the ground to build on, and no issue', () => {
    const { issues, improvements, waysToAnswer } = critique(DUPLICATES, said);
    expect(issues).toEqual([]);
    expect(improvements).toEqual(['Beside "unique constraint" name what you used of these: an idempotency key made by the sender; a store of ids already done.']);
    expect(waysToAnswer[0]).toBe('From your own words: start at "unique constraint", then add an idempotency key made by the sender; say what happens without it.');
  });

  test('that was only remembered is asked for the rest', () => {
    expect(critique(DUPLICATES, said, { isMemory: true }).improvements).toEqual([
      'Beside "unique constraint" add what you used of these: an idempotency key made by the sender; a store of ids already done.',
    ]);
    expect(critique(DUPLICATES, 'The time of it.', { isMemory: true }).issues[0]).toMatch(/^Of what stands behind "duplicate messages" what you noted names nothing: /);
    expect(critique(DUPLICATES, 'The time of it.', { isMemory: true }).improvements).toEqual([`On "duplicate messages" add what you used of these: ${KEYS}.`]);
  });

  test('needs no more of them once it has four', () => {
    const full = 'The sender makes an idempotency key, a unique constraint refuses the second insert, processed ids go to Redis, and it is safe to repeat, acknowledged after the work.';
    expect(critique(DUPLICATES, full)).toMatchObject({ issues: [], improvements: [] });
  });
});

describe('an answer that is not there', () => {
  test('is asked for, and is no issue', () => {
    const { issues, improvements } = critique(DUPLICATES, ' \n');
    expect(issues).toEqual([]);
    expect(improvements).toEqual([`Nothing is noted on "duplicate messages": write down what played a part, and at what cost: ${KEYS}.`]);
  });

  test('or is judged elsewhere gets neither, but is still told what is expected', () => {
    const elsewhere = critique(DUPLICATES, 'The time of it.', { isJudgedElsewhere: true });
    expect(elsewhere).toMatchObject({ issues: [], improvements: [] });
    expect(elsewhere.expects[0]).toMatch(/^Asked about "duplicate messages"/);
  });
});

describe('what a question itself speaks of', () => {
  test('comes first of what is expected', () => {
    expect(critique('How does SQS handle a FIFO order?', '').expects[0]).toBe('Asked about "SQS", they listen for: standard or FIFO queues; the visibility timeout.');
    expect(critique('How does SQS work?', '').expects[0]).toBe('Asked about "SQS", they listen for: the visibility timeout; deleting a message only after the work.');
  });

  test('is put beside the alternative that it names, and beside nothing else', () => {
    expect(critique('Why SQS and not Kafka?', '').waysToAnswer[1]).toBe('Comparison: put "SQS" beside "Kafka", and name the need that decided between them.');
    expect(critique('How do you retry a Kafka message?', '').waysToAnswer.filter((line) => line.startsWith('Comparison: put'))).toEqual([]);
  });

  test('of two topics is told for both, the first in its own words', () => {
    const both = critique('Why SQS and not Kafka?', '');
    expect(both.technicalAreas.map((area) => area.split(':')[0])).toEqual(['Amazon SQS', 'Kafka and event logs']);
    expect(both.expects).toHaveLength(2);
    expect(both.expects[1]).toMatch(/^Kafka and event logs: a good answer/);
    expect(both.why).toHaveLength(2);
  });
});

describe('a question that asks for no reasons', () => {
  const nothing = { expects: [], why: [], waysToAnswer: [], issues: [], improvements: [], practice: [], howToHandle: [] };

  test.each([
    ['Tell me about a time you fixed a slow SQL query.', 'I read the plan.', true],
    ['Did you use Celery?', 'Yes.', false],
  ])('"%s" gets only what to know and what may be asked next', (question, said, wantsReasons) => {
    const found = critique(question, said, { wantsReasons });
    expect(found).toMatchObject(nothing);
    expect(found.technicalAreas).toHaveLength(1);
    expect(found.followUps).toHaveLength(6);
  });

  test('so does a follow-up whose topic only the main question names', () => {
    const found = critique('Why was that?', 'It was slow.', { topics: [{ name: 'sqs', reason: '"SQS" in the main question', words: [] }] });
    expect(found).toMatchObject(nothing);
    expect(found.technicalAreas).toHaveLength(1);
  });

  test('gets nothing where there is no topic, or one that we do not know', () => {
    expect(critique('Why are you leaving?', 'I want more.')).toEqual({ ...nothing, technicalAreas: [], followUps: [] });
    expect(critique('Why?', 'So.', { topics: [{ name: 'own-scheduler', reason: '"tick" in the question', words: ['tick'] }] })).toEqual({ ...nothing, technicalAreas: [], followUps: [] });
  });
});

describe('claims to check', () => {
  const topics = allTopics.filter(({ id }) => id === 'kafka' || id === 'wsgi-workers');

  test('are told as what is wrong and what to do, with the words that make them', () => {
    const { issues, improvements } = claimsIn('Kafka guarantees order, and Django is single-threaded.', topics);
    expect(issues).toEqual([
      '"Kafka guarantees order" comes near a claim that is wrong or true only in part: "Kafka guarantees order".',
      '"Django is single-threaded" comes near a claim that is wrong or true only in part: "Django is single-threaded".',
    ]);
    expect(improvements[0]).toBe('Check "Kafka guarantees order" before you say it again: Within one partition only.');
    expect(improvements).toHaveLength(2);
  });

  test.each([['Kafka does not guarantee order.'], ['We run four processes.'], ['']])('are none in "%s"', (said) => {
    expect(claimsIn(said, topics)).toEqual({ issues: [], improvements: [] });
  });
});

describe('every topic', () => {
  const rows = allTopics.map((topic) => [topic.id, topic] as const);

  test.each(rows)('%s fills each section, its own words before what holds for the topic', (id, topic) => {
    const words = topic.names.plain[0] ?? '';
    const found = critique(`Why did you use ${words}?`, '', { topics: [{ name: id, reason: '', words: [words] }] });
    const general = topicLines(topic);
    expect(found.expects).toEqual([expect.stringMatching(/^Asked about "/)]);
    for (const section of ['waysToAnswer', 'practice', 'howToHandle'] as const) {
      expect(found[section].slice(-general[section].length)).toEqual(general[section]);
      expect(found[section][0]).toMatch(/"/);
    }
    expect(found.technicalAreas).toEqual(general.technicalAreas);
    expect(ourTopicsKnown.byId(id)?.followUps).toEqual(expect.arrayContaining([...found.followUps]));
  });
});
