import { describe, expect, test } from '@jest/globals';
import type { Critique } from '../../../src/core/critique/note-review';
import { reviewNote } from '../../../src/core/critique/review-note';
import { ownNote, type OwnNotes } from '../../../src/core/critique/topics/own-notes';
import { ourTopicsKnown } from '../../../src/core/critique/topics/topics-known';
import { readNote } from '../../../src/core/notes/read-note';
import { drain } from '../../../src/core/notes/steps';

const onSqs = (text: string): OwnNotes => {
  const topic = ourTopicsKnown.byId('sqs');
  if (topic === null) throw new Error('There is no topic on SQS.');
  return new Map([['sqs', [drain(ownNote({ path: 'Tech/SQS.md', title: 'SQS' }, text, { topic, known: ourTopicsKnown, name: 'SQS', heading: null }))]]]);
};
const sqs = onSqs('- **Visibility timeout**: how long a message is hidden from the others\n- **Poison pill**: a message that stops every worker');

const critiques = (lines: readonly string[], topicNotes?: OwnNotes): readonly Critique[] => {
  const note = readNote({ path: 'a.md', text: ['#interview', '', ...lines].join('\n'), frontMatter: {} });
  return drain(reviewNote(note, { level: 'SDE-2', topicNotes })).critiques;
};
const first = (lines: readonly string[], topicNotes?: OwnNotes): Critique => {
  const [critique] = critiques(lines, topicNotes);
  if (critique === undefined) throw new Error('There is no critique.');
  return critique;
};
const isOfNote = (line: string): boolean => /your note \[\[/iu.test(line);

const ASKED = ['## Technical', '', '**Interviewer:** How does SQS keep two workers apart?', ''];
const ANSWERED = [...ASKED, '**Me:** It gives each message to one worker, because the others do not see it for a while.'];

describe('a technical answer', () => {
  test('is told what the writer\'s own note has and it lacks, before what any note would have', () => {
    const { improvements, added } = first(ANSWERED, sqs);
    const line = 'Your note [[Tech/SQS|SQS]] has "Visibility timeout" and "Poison pill"; your answer did not.';
    expect(improvements.filter(isOfNote)).toEqual([line]);
    expect(added[0]).toBe(line);
  });

  test('is asked to say the words of the note once more', () => {
    expect(first(ANSWERED, sqs).practice[0]).toBe('From your note [[Tech/SQS|SQS]] say in your own words: "Visibility timeout: how long a message is hidden from the others"');
  });

  test('that tells it all gets no such line', () => {
    const told = ANSWERED.map((line) => line.replace('for a while', 'during the visibility timeout, and a poison pill goes away'));
    expect([...first(told, sqs).improvements, ...first(told, sqs).practice].filter(isOfNote)).toEqual([]);
  });

  test('that was noted down later may have said more', () => {
    const debrief = ['1. How does SQS keep two workers apart?', '    => I said each message goes to one of them'];
    expect(first(debrief, sqs).improvements.filter(isOfNote)).toEqual(['Your note [[Tech/SQS|SQS]] has "Visibility timeout" and "Poison pill"; your answer did not, as far as you noted it.']);
  });

  test('that stands under an earlier question is judged there alone', () => {
    const twice = ['1. How does SQS keep two workers apart?', '    => I said each message goes to one of them', '2. Why does SQS keep them apart?', '    => I said each message goes to one of them'];
    expect(critiques(twice, sqs).map(({ improvements }) => improvements.filter(isOfNote).length)).toEqual([1, 0]);
  });
});

describe('a technical question without an answer', () => {
  test('sends to the note before it is answered', () => {
    const { improvements, practice } = first(['1. How does SQS keep two workers apart?'], sqs);
    expect(improvements.filter(isOfNote)).toEqual([]);
    expect(practice.filter(isOfNote)).toEqual(['Your note [[Tech/SQS|SQS]] has "Visibility timeout" and "Poison pill": read it before you answer.']);
  });
});

describe('nothing of the writer\'s notes is said', () => {
  test.each([
    ['of a question about a person', ['1. Tell me about a time you used SQS', '    => I said the texts']],
    ['of a question on another topic', ['1. How does RabbitMQ route a message?', '    => I said by a key']],
    ['of a follow-up that names no topic', ['1. Who are you?', '    => I said my name', '    => and why', '        -> I said so']],
  ])('%s', (_, lines) => {
    expect(critiques(lines, sqs).flatMap(({ improvements, practice }) => [...improvements, ...practice]).filter(isOfNote)).toEqual([]);
  });

  test('where the note names nothing', () => {
    expect(critiques(ANSWERED, onSqs('Words.'))).toEqual(critiques(ANSWERED));
  });
});

describe('the review', () => {
  test('without notes is what it was', () => {
    expect(critiques(ANSWERED, new Map())).toEqual(critiques(ANSWERED));
  });

  test('with notes changes nothing but what to improve and to practise', () => {
    const [bare, own] = [first(ANSWERED), first(ANSWERED, sqs)];
    expect({ ...own, improvements: [], added: [], practice: [] }).toEqual({ ...bare, improvements: [], added: [], practice: [] });
    expect(own.improvements.filter((line) => !isOfNote(line))).toEqual(bare.improvements);
    expect(own.practice.filter((line) => !isOfNote(line))).toEqual(bare.practice);
  });

  test('says the same twice', () => {
    expect(critiques(ANSWERED, sqs)).toEqual(critiques(ANSWERED, sqs));
  });
});
