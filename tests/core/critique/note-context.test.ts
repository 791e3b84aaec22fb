import { describe, expect, test } from '@jest/globals';
import { kindById } from '../../../src/core/critique/kinds/question-kinds';
import { askedOf, noteContext, ownAnswers, type NoteContext } from '../../../src/core/critique/note-context';
import type { QuestionKind } from '../../../src/core/critique/question-kind';
import type { Question } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';
import type { StoryReview } from '../../../src/core/stories/story-review';

const conflict = kindById('conflict');

function contextOf(text: string, kinds: ReadonlyMap<string, QuestionKind> = new Map()): NoteContext {
  const note = readNote({ path: 'n.md', text, frontMatter: {} });
  const stories: readonly StoryReview[] = note.stories.map(({ id }) => ({
    story: id,
    facets: [],
    meets: [],
    gaps: [],
    told: null,
  }));
  return noteContext(note, { kinds, level: 'SDE-3', stories });
}

function questionAt(context: NoteContext, at: number): Question {
  const question = context.note.questions[at];
  if (question === undefined) throw new Error(`no question ${at}`);
  return question;
}

/** Two turns of an exchange with the given answers. */
const twoAnswers = (one: string, other: string): NoteContext =>
  contextOf(`**Interviewer:** Did it work?\n**Me:** ${one}\n**Interviewer:** Did they like it?\n**Me:** ${other}\n`);

describe('an answer told twice', () => {
  test.each([
    ['word for word', 'We keep the id of each message.', 'We keep the id of each message.'],
    ['in other capitals and marks', 'We keep the **id** of each message.', 'we keep the id of each message'],
    ['with curly quotes', "I don't keep the id there.", 'I don’t keep the id there.'],
    ['three words', 'Only at night.', 'only at night'],
  ])('is held by the first question: %s', (_what, one, other) => {
    const context = twoAnswers(one, other);
    const [first, second] = [questionAt(context, 0), questionAt(context, 1)];
    expect(ownAnswers(first, context)).toHaveLength(1);
    expect(ownAnswers(second, context)).toEqual([]);
    expect(second.answers.map((answer) => context.heldBefore(second, answer)?.id)).toEqual([first.id]);
    expect(first.answers.map((answer) => context.heldBefore(first, answer))).toEqual([null]);
  });

  test.each([
    ['two words', 'It did.', 'It did.'],
    ['one word', 'Yes.', 'yes'],
    ['another number', 'We kept 3 of them.', 'We kept 4 of them.'],
    ['one word more', 'We keep the id of each.', 'We keep the id of each message.'],
    ['words in another order', 'At night we ran it.', 'We ran it at night.'],
  ])('but not with %s', (_what, one, other) => {
    const context = twoAnswers(one, other);
    expect(ownAnswers(questionAt(context, 1), context)).toHaveLength(1);
  });

  test('three times is held by the first of all', () => {
    const answer = 'We keep the id of each message.';
    const context = contextOf(
      ['One?', 'Two, is it?', 'Three, is it?']
        .map((question) => `**Interviewer:** ${question}\n**Me:** ${answer}\n`)
        .join(''),
    );
    const third = questionAt(context, 2);
    expect(third.answers.map((said) => context.heldBefore(third, said)?.id)).toEqual([questionAt(context, 0).id]);
  });
});

describe('stories and their questions', () => {
  const context = contextOf(
    '| question | story 1 | story 2 |\n| --- | --- | --- |\n| Proudest work? | S: slow page<br>A: I cached it | S: late<br>A: I ran |\n| A conflict? | S: tabs<br>A: I asked | |\n',
  );

  test('a row has its own stories, in the order of its cells', () => {
    const [first, second] = [questionAt(context, 0), questionAt(context, 1)];
    expect(context.storiesOf(first).map(({ column }) => column)).toEqual(['story 1', 'story 2']);
    expect(context.storiesOf(second).map(({ column }) => column)).toEqual(['story 1', 'story 2']);
    expect(context.storiesOf(first).some((story) => context.storiesOf(second).includes(story))).toBe(false);
  });

  test('each story has its review, an unknown one none', () => {
    const [story] = context.note.stories;
    expect(story === undefined ? null : context.reviewOf(story)?.story).toBe(story?.id);
    expect(story === undefined ? undefined : context.reviewOf({ ...story, id: 'no-such-story' })).toBeNull();
  });

  test('an answer that is a story is not judged as an answer too', () => {
    const told = contextOf('## Tell me about a failure\n\n**S:** the job ran twice\n**A:** I switched it off\n');
    expect(questionAt(told, 0).answers).toHaveLength(1);
    expect(ownAnswers(questionAt(told, 0), told)).toEqual([]);
  });

  test('a question without stories has none', () => {
    const bare = contextOf('## Why us?\n\nBecause you build maps.\n');
    expect(bare.storiesOf(questionAt(bare, 0))).toEqual([]);
    expect(ownAnswers(questionAt(bare, 0), bare)).toHaveLength(1);
  });
});

describe('what a question is judged with', () => {
  const text =
    '1. Tell me about a queue you built\n  => I said the mail one\n  => why not a table\n    -> I said locks\n';

  test('a follow-up knows its main question, a main question has none', () => {
    const context = contextOf(text);
    expect(askedOf(questionAt(context, 0), context)).toMatchObject({ main: null, kind: null, level: 'SDE-3' });
    expect(askedOf(questionAt(context, 1), context).main).toBe(questionAt(context, 0));
  });

  test("its kind is the one found for it, and nobody else's", () => {
    if (conflict === null) throw new Error('no kind');
    const second = questionAt(contextOf(text), 1);
    const context = contextOf(text, new Map([[second.id, conflict]]));
    expect(askedOf(questionAt(context, 0), context).kind).toBeNull();
    expect(askedOf(questionAt(context, 1), context).kind).toBe(conflict);
  });

  test.each([null, undefined, '', 'no-such-id'])('the id %p names no question', (id) => {
    expect(contextOf(text).question(id)).toBeNull();
  });

  test('every id of the note names its own question', () => {
    const context = contextOf(text);
    expect(context.note.questions.map(({ id }) => context.question(id))).toEqual(context.note.questions);
  });
});
