import { describe, expect, test } from '@jest/globals';
import { readRubric } from '../../../../src/core/critique/read-rubric';
import { lackingIn, ownNote, topicsAsked, type OwnNote, type OwnNotes } from '../../../../src/core/critique/topics/own-notes';
import { topicsOfNames } from '../../../../src/core/critique/topics/own-note-names';
import { ourTopicsKnown, topicsKnown, type TopicsKnown } from '../../../../src/core/critique/topics/topics-known';
import type { InterviewNote } from '../../../../src/core/notes/interview-note';
import { readNote } from '../../../../src/core/notes/read-note';
import { drain } from '../../../../src/core/notes/steps';

const read = (...lines: readonly string[]): InterviewNote => readNote({ path: 'a.md', text: ['#interview', '', ...lines].join('\n'), frontMatter: {} });

const noteOn = (title: string, text: string, heading: string | null = null, known = ourTopicsKnown): readonly (readonly [string, OwnNote])[] =>
  topicsOfNames({ path: `Tech/${title}.md`, title, aliases: [], headings: heading === null ? [] : [heading] }, known)
    .map((on) => [on.topic.id, drain(ownNote({ path: `Tech/${title}.md`, title }, text, on))] as const);

const ownNotes = (...notes: readonly (readonly (readonly [string, OwnNote])[])[]): OwnNotes => {
  const found = new Map<string, OwnNote[]>();
  for (const [topic, note] of notes.flat()) found.set(topic, [...(found.get(topic) ?? []), note]);
  return found;
};

/** For each question its words, with the titles of the notes and the terms that lack. */
const lacking = (note: InterviewNote, own: OwnNotes, known: TopicsKnown = ourTopicsKnown): readonly (readonly [string, ...string[]])[] => {
  const lackingOf = lackingIn(note, own, known);
  return note.questions.map((question) => {
    const topics = known.finder.topicsOf({ question: question.text, answers: question.answers.map(({ text }) => text), category: question.category });
    return [question.text, ...lackingOf(question, topics).map((each) => `${each.note.title}: ${each.terms.map(({ text }) => text).join(', ')}`)];
  });
};

const sqs = noteOn('SQS', '- **Visibility timeout**: hidden\n- **DLQ** - the end\n- **Poison pill**: stops\n- Long polling: waits');
const kafka = noteOn('Kafka', '- Consumer group: shares\n- **Zero copy**: fast');

describe('a note of the writer on a topic', () => {
  test('has its terms, but not its own names', () => {
    const [[, note] = ['', null]] = noteOn('Queue of Amazon (SQS)', '# Queue of Amazon (SQS)\n\n**Poison pill**');
    expect(note?.terms.map(({ text }) => text)).toEqual(['Poison pill']);
    const [[, other] = ['', null]] = noteOn('SQS notes', '# SQS notes\n\n**Poison pill**');
    expect(other).toMatchObject({ path: 'Tech/SQS notes.md', title: 'SQS notes', heading: null, name: 'SQS notes', terms: [{ text: 'Poison pill' }] });
  });

  test('has the terms of its section only', () => {
    const [[, note] = ['', null]] = noteOn('Back end', '**Raft** it is\n\n## SQS\n\n**Poison pill**', 'SQS');
    expect(note).toMatchObject({ heading: 'SQS', terms: [{ text: 'Poison pill' }] });
  });
});

describe('the topics that a note asks about', () => {
  test.each([
    ['a question on one', ['1. Why SQS and not Kafka?', '    => I said the price'], ['kafka', 'sqs']],
    ['a question without an answer', ['1. How does RabbitMQ route a message?'], ['rabbitmq']],
    ['a question about a person', ['1. Tell me about a time you used SQS', '    => I said the texts'], []],
    ['a question of ours to them', ['## Questions to ask them', '', '- Why do you use SQS?'], []],
    ['no question', ['We use SQS.'], []],
  ])('are those of %s', (_, lines, topics) => {
    expect([...drain(topicsAsked(read(...lines), ourTopicsKnown))].sort()).toEqual(topics);
  });

  test('come in steps', () => {
    expect([...topicsAsked(read('1. Why SQS?', '2. Why Kafka?'), ourTopicsKnown)].length).toBeGreaterThanOrEqual(2);
  });
});

describe('what an answer lacks of the writer\'s notes', () => {
  test('is at most three terms, mechanisms first', () => {
    expect(lacking(read('1. How does SQS work?', '    => I said it is a queue'), ownNotes(sqs))).toEqual([['How does SQS work?', 'SQS: Visibility timeout, DLQ, Long polling']]);
  });

  test('is not what it tells in other words', () => {
    const note = read('1. How does SQS work?', '    => I said messages stay invisible, then go to the dead letters, and a poison pill stops a worker');
    expect(lacking(note, ownNotes(sqs))).toEqual([['How does SQS work?', 'SQS: Long polling']]);
  });

  test('is not what the question itself says', () => {
    const note = read('1. How long is the visibility timeout of SQS, and is there long polling?', '    => I said an hour');
    expect(lacking(note, ownNotes(sqs))).toEqual([[expect.stringContaining('visibility timeout'), 'SQS: DLQ, Poison pill']]);
  });

  test('is not what the question and the answer say between them', () => {
    const keys = noteOn('Idempotency', '**Idempotency key**: made by the sender');
    expect(lacking(read('1. How did you get idempotency?', '    => I said with a key in the header'), ownNotes(keys))).toEqual([['How did you get idempotency?']]);
  });

  test('is not a single plain word of a note that marks nothing', () => {
    const note = read('1. How does SQS work?', '    => I said it is a queue');
    expect(lacking(note, ownNotes(noteOn('SQS', 'We read it in batches.')))).toEqual([['How does SQS work?']]);
    expect(lacking(note, ownNotes(noteOn('SQS', 'We read it in batches and bear duplicates.')))).toEqual([['How does SQS work?', 'SQS: batches, duplicates']]);
  });

  test('is nothing where all is told', () => {
    const note = read('1. How does SQS work?', '    => I said visibility timeout, DLQ, poison pill, long polling');
    expect(lacking(note, ownNotes(sqs))).toEqual([['How does SQS work?']]);
  });

  test('is nothing on another topic, and nothing without notes', () => {
    const note = read('1. How does RabbitMQ work?', '    => I said it is a broker');
    expect(lacking(note, ownNotes(sqs, kafka))).toEqual([['How does RabbitMQ work?']]);
    expect(lacking(note, new Map())).toEqual([['How does RabbitMQ work?']]);
  });

  test('is told for the best note on each topic', () => {
    const note = read('1. Why SQS and not Kafka?', '    => I said the price');
    expect(lacking(note, ownNotes(sqs, kafka))).toEqual([['Why SQS and not Kafka?', 'SQS: Visibility timeout, DLQ, Long polling', 'Kafka: Consumer group, Zero copy']]);
  });

  test('is told for two notes at most, that with the name in the question first', () => {
    const own = ownNotes(noteOn('Visibility timeout', '**Heartbeat** while it runs'), noteOn('Amazon SQS', '**Poison pill**'), sqs);
    const note = read('1. How does SQS work?', '    => I said it is a queue');
    expect(lacking(note, own)).toEqual([['How does SQS work?', 'SQS: Visibility timeout, DLQ, Long polling', 'Visibility timeout: Heartbeat']]);
  });

  test('is told once for a note on two topics', () => {
    const both = [...noteOn('Back end', '## SQS\n\n**Poison pill**\n\n## Kafka\n\n**Zero copy**', 'SQS'), ...noteOn('Back end', '## SQS\n\n**Poison pill**\n\n## Kafka\n\n**Zero copy**', 'Kafka')];
    expect(lacking(read('1. Why SQS and not Kafka?', '    => I said the price'), ownNotes(both))).toEqual([['Why SQS and not Kafka?', 'Back end: Poison pill']]);
  });

  test('is not what a follow-up tells', () => {
    const note = read('1. How does SQS work?', '    => I said it is a queue', '    => which settings of SQS do you know', '        -> I said the visibility timeout and long polling');
    expect(lacking(note, ownNotes(sqs))).toEqual([
      ['How does SQS work?', 'SQS: DLQ, Poison pill'],
      ['which settings of SQS do you know'],
    ]);
  });

  test('is said once in a thread of its answers, once of what is not answered, and again in another thread', () => {
    const note = read(
      '1. How does SQS work?', '    => I said it is a queue', '    => which settings of SQS do you know', '        -> I said none', '    => what does SQS cost', '    =>', '2. Why SQS at all?', '    => I said it was there',
    );
    expect(lacking(note, ownNotes(sqs)).map(([, ...found]) => found.length)).toEqual([1, 0, 1, 1]);
  });

  test('is said under the first question that asks after the thing, not after a person', () => {
    const note = read('1. Tell me about a time you used SQS', '    => I said the texts', '    => how does SQS keep them apart', '        -> I said it hides them');
    expect(lacking(note, ownNotes(sqs)).map(([, ...found]) => found.length)).toEqual([0, 1]);
  });

  test('is not what a story under the question tells', () => {
    const table = read('| question | story 1 |', '| --- | --- |', '| How did you set up SQS? | S: Texts were late<br>A: I set a visibility timeout and long polling<br>R: They came |');
    expect(lacking(table, ownNotes(sqs))).toEqual([['How did you set up SQS?', 'SQS: DLQ, Poison pill']]);
  });
});

describe('the topics of a writer', () => {
  const tariffs = topicsKnown(readRubric([
    '## Topics', '', '### Tariff engine', '', 'Mechanisms:', '- Rate card: rate card, price list', '- Price freeze: price freeze, frozen prices', '',
    '### Kafka', '', 'Names: our log', '', 'Mechanisms (only):', '- Replay window: replay window',
  ].join('\n')).rubric.topics);
  const note = read('1. How does the tariff engine work?', '    => I said it looks into a price list', '2. How does our log work?', '    => I said in order');
  const onTariffs = noteOn('Tariff engine', '- **Rate card**: what a mile costs\n- **Shadow fare**: nobody pays it\n- we want a price freeze', null, tariffs);
  const onLog = noteOn('Our log', 'It has a replay window of two days and a consumer group.', null, tariffs);

  test('are asked about', () => {
    expect([...drain(topicsAsked(note, tariffs))].sort()).toEqual(['kafka', 'tariff-engine']);
    expect([...drain(topicsAsked(note, ourTopicsKnown))]).toEqual([]);
  });

  test('have notes, of ours as the writer edited them too', () => {
    expect([...onTariffs, ...onLog].map(([topic, { title, terms }]) => [topic, title, terms.map(({ text, mechanism }) => [text, mechanism])])).toEqual([
      ['tariff-engine', 'Tariff engine', [['Rate card', 'own-1'], ['price freeze', 'own-2'], ['Shadow fare', null]]],
      ['kafka', 'Our log', [['replay window', expect.stringMatching(/^own-/u)]]],
    ]);
    expect(noteOn('Tariff engine', '**Rate card**')).toEqual([]);
  });

  test('lack what the answer tells in no word of the mechanism', () => {
    expect(lacking(note, ownNotes(onTariffs, onLog), tariffs)).toEqual([
      ['How does the tariff engine work?', 'Tariff engine: price freeze, Shadow fare'],
      ['How does our log work?', 'Our log: replay window'],
    ]);
    expect(lacking(note, ownNotes(onTariffs, onLog)).map(([, ...found]) => found)).toEqual([[], []]);
  });
});
