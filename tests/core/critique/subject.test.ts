import { describe, expect, test } from '@jest/globals';
import { answerSubject, storySubject, type Asked } from '../../../src/core/critique/subject';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';

const read = (text: string): InterviewNote => readNote({ path: 'n.md', text, frontMatter: {} });

const asked = (note: InterviewNote, at: number): Asked => {
  const question = note.questions[at];
  if (question === undefined) throw new Error('no such question');
  return { question, main: note.questions.find(({ id }) => id === question.parent) ?? null, kind: null, level: 'SDE-2' };
};

describe('the subject of an answer', () => {
  test.each([
    ['spoken in full sentences', '**Q:** Why a queue?\n**A:** I wanted the writers to wait for nobody.', 'spoken'],
    ['key words in a transcript were said so', '**Q:** Which queue?\n**A:** Rabbit.', 'spoken'],
    ['reported in a transcript', '**Q:** Which queue?\n**A:** I said Rabbit.', 'remembered'],
    ['reported in a debrief', '1. Which queue\n  => I said Rabbit', 'remembered'],
    ['key words in a debrief', '1. Which queue\n  => Rabbit, two nodes', 'noted'],
    ['prose under a heading', '## Why do you want to join us?\n\nI want to work on payments because I like them exact.', 'spoken'],
  ])('%s', (_, text, register) => {
    const note = read(text);
    const subject = answerSubject(asked(note, 0), note.questions[0]?.answers ?? []);
    expect(subject.register).toBe(register);
    expect(subject.form).toBe('answer');
  });

  test('a follow-up carries the words of its main question', () => {
    const note = read('1. Tell me about a queue you built\n  => I said the mail one\n  => why not a table\n    -> I said locks');
    const subject = answerSubject(asked(note, 1), note.questions[1]?.answers ?? []);
    expect(subject).toMatchObject({ isFollowUp: true, question: 'Tell me about a queue you built\nwhy not a table' });
  });

  test('a mark is at most twelve words and leads to its place in the file', () => {
    const text = '**Q:** Why?\n**A:** one two three four five six seven eight nine ten eleven twelve thirteen fourteen.';
    const note = read(text);
    const said = answerSubject(asked(note, 0), note.questions[0]?.answers ?? []).said[0];
    const mark = said?.mark(0, said.text.length);
    expect(mark?.quote.split(' ')).toHaveLength(12);
    expect(text.slice(mark?.from, mark?.to)).toBe(mark?.quote);
  });

  test('a mark begins at its first word, not at blanks before it', () => {
    const text = '**Q:** Why?\n**A:** Because.  It was cheap.';
    const note = read(text);
    const mark = answerSubject(asked(note, 0), note.questions[0]?.answers ?? []).said[0]?.mark(8, 22);
    expect(mark?.quote).toBe('It was cheap');
    expect(text.slice(mark?.from, mark?.to)).toBe('It was cheap');
  });

  test('points are those of the writer only', () => {
    const own = read('| question | breakdown | story 1 |\n| --- | --- | --- |\n| Proudest work? | proud (mine, hard) | S: a<br>T: b |');
    expect(answerSubject(asked(own, 0), []).points).toEqual(['mine', 'hard']);
    const none = read('| question | breakdown | story 1 |\n| --- | --- | --- |\n| Proudest work? | | S: a<br>T: b |');
    expect(answerSubject(asked(none, 0), []).points).toEqual([]);
  });
});

describe('the subject of a story', () => {
  const row = '| question | story 1 | story 2 |\n| --- | --- | --- |\n| Proudest work? | S: slow page<br>A: I cached it | |';

  test('says its parts in the order of a story, each under its name', () => {
    const note = read(row);
    const story = note.stories[0];
    const subject = story === undefined ? null : storySubject(asked(note, 0), story, true);
    expect(subject?.said.map(({ part, text }) => [part, text])).toEqual([['situation', 'slow page'], ['action', 'I cached it']]);
    expect(subject).toMatchObject({ form: 'story', register: 'noted' });
  });

  test('an empty story is no subject', () => {
    const note = read(row);
    const empty = note.stories[1];
    expect(empty === undefined ? undefined : storySubject(asked(note, 0), empty, true)).toBeNull();
  });

  test('a story without a question has no question and no points', () => {
    const note = read('### A title\n\n**Situation:** late\n**Action:** I ran\n');
    const story = note.stories[0];
    expect(story === undefined ? null : storySubject(null, story, false)).toMatchObject({ question: '', points: [], kind: null, register: 'spoken' });
  });
});
