import { describe, expect, test } from '@jest/globals';
import { nextInterview } from '../../../src/core/notebook/night-before-next';
import { questionsToAsk } from '../../../src/core/notebook/night-before-questions';
import { topicsToRead, type AreaToMend, type TopicToRead } from '../../../src/core/notebook/night-before-topics';
import type { NoteReview } from '../../../src/core/critique/note-review';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { newNotebook, type Notebook } from '../../../src/core/notebook/notebook';
import { noRelations } from '../../doubles/no-relations';
import { reviewOf } from '../../doubles/review-builder';

function noteWith(review: NoteReview, properties: Partial<InterviewNote['properties']>): NoteReview {
  return { ...review, note: { ...review.note, properties: { ...review.note.properties, ...properties } } };
}

function notebookOf(...notes: readonly NoteReview[]): Notebook {
  return newNotebook({ notes, resumes: [], today: '2026-11-22', ...noRelations });
}

const debrief = { source: 'debrief' as const };
const larch = { company: 'Larch', date: '2026-11-30' };
const coming = noteWith(reviewOf('coming.md').asks('c1', 'How do you cache?').isAbout('caching', 'cache').build(), larch);
const there = noteWith(
  reviewOf('there.md').asks('t1', 'Why Kafka?', debrief).isAbout('kafka', 'Kafka').asks('t2', 'Kafka again?', debrief).isAbout('kafka', 'Kafka').asks('t3', 'What of indexes?', debrief).isAbout('database-indexes', 'indexes').build(),
  { company: 'Larch', date: '2026-11-10' },
);
const elsewhere = noteWith(reviewOf('elsewhere.md').asks('e1', 'What of SQS?', debrief).isAbout('sqs', 'SQS').build(), { company: 'Elm', date: '2026-11-01' });

function topics(notes: readonly NoteReview[], areas: readonly AreaToMend[] = []): readonly TopicToRead[] {
  const notebook = notebookOf(...notes);
  return topicsToRead(notebook, areas, nextInterview(notebook));
}

const ids = (notes: readonly NoteReview[], areas: readonly AreaToMend[] = []): readonly string[] => topics(notes, areas).map(({ topic }) => topic);

describe('the topics to read', () => {
  test('are those of the note on the interview, then those asked there, the most asked first', () => {
    expect(ids([there, elsewhere, coming])).toEqual(['caching', 'kafka', 'database-indexes']);
  });

  test('hold a weak one that was asked elsewhere, before one that was only asked there', () => {
    expect(ids([there, elsewhere, coming], [{ kind: 'topic', name: 'sqs', state: 'open' }])).toEqual(['caching', 'sqs', 'kafka', 'database-indexes']);
  });

  test('hold no weak competency', () => {
    expect(ids([elsewhere, coming], [{ kind: 'competency', name: 'sqs', state: 'open' }])).toEqual(['caching']);
  });

  test('lead to the question that asks, the one of the note on the interview first', () => {
    const also = noteWith(reviewOf('also.md').asks('a1', 'Which cache?', debrief).isAbout('caching', 'cache').build(), { company: 'Larch', date: '2026-11-01' });
    expect(topics([also, coming])).toEqual([{ topic: 'caching', title: 'Caching strategies', path: 'coming.md', question: 'c1' }]);
  });

  test('are named by the words of a question, not by its heading', () => {
    expect(ids([noteWith(reviewOf('coming.md').asks('c1', 'How do you cache?').isAbout('caching').build(), larch)])).toEqual([]);
  });

  test('are those of all rounds where there is no company', () => {
    const alone = reviewOf('round.md').asks('r1', 'What of SQS?', debrief).isAbout('sqs', 'SQS').build();
    expect(ids([alone])).toEqual(['sqs']);
  });

  test('are six at most', () => {
    const many = ['caching', 'kafka', 'sqs', 'database-indexes', 'idempotency', 'scaling', 'message-queues', 'rate-limiting'];
    const builder = reviewOf('coming.md');
    for (const name of many) builder.asks(name, `What of ${name}?`).isAbout(name, name);
    expect(ids([noteWith(builder.build(), larch)])).toHaveLength(6);
  });
});

describe('the questions to ask', () => {
  const reverse = { reverse: true };
  const texts = (...notes: readonly NoteReview[]): readonly string[] => {
    const notebook = notebookOf(...notes);
    return questionsToAsk(notebook, nextInterview(notebook)).map(({ text }) => text);
  };
  const own = noteWith(reviewOf('own.md').asks('o1', 'Who is on call?', reverse).build(), larch);

  test('are those of the note, of the company, of no company, of others', () => {
    const hub = noteWith(reviewOf('a-hub.md').asks('h1', 'What comes next?', reverse).build(), { company: 'Larch' });
    const bank = reviewOf('a-bank.md').asks('b1', 'How do you review?', reverse).build();
    expect(texts(own, hub, bank)).toEqual(['Who is on call?', 'What comes next?', 'How do you review?']);
  });

  test.each([
    ['asked in a transcript there', { ...reverse, source: 'transcript' as const }],
  ])('leave out what was %s', (_, more) => {
    const asked = noteWith(reviewOf('asked.md').asks('x1', 'who is on call', more).build(), { company: 'Larch', date: '2026-11-01' });
    expect(texts(own, asked)).toEqual([]);
  });

  test('leave out what was answered there', () => {
    const asked = noteWith(reviewOf('asked.md').asks('x1', 'Who is on call?', reverse).answers('We all are.').build(), { company: 'Larch', date: '2026-11-01' });
    expect(texts(own, asked)).toEqual([]);
  });

  test('take nothing from the talk with another company', () => {
    const talk = noteWith(reviewOf('talk.md').asks('x1', 'What would you like to know?', { ...reverse, source: 'transcript' }).build(), { company: 'Elmhouse', date: '2026-11-01' });
    expect(texts(own, talk)).toEqual(['Who is on call?']);
  });

  test('leave out what names another company', () => {
    const other = noteWith(reviewOf('other.md').asks('x1', 'What is next at Elmhouse?', reverse).asks('x2', 'How do you plan?', reverse).build(), { company: 'Elmhouse' });
    expect(texts(own, other)).toEqual(['Who is on call?', 'How do you plan?']);
  });

  test('are three at most, and none twice', () => {
    const many = noteWith(reviewOf('many.md').asks('1', 'One thing?', reverse).asks('2', 'one thing', reverse).asks('3', 'Two things?', reverse).asks('4', 'Three things?', reverse).asks('5', 'Four things?', reverse).build(), larch);
    expect(texts(many)).toEqual(['One thing?', 'Two things?', 'Three things?']);
  });
});
