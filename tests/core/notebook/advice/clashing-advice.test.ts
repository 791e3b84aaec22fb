import { describe, expect, test } from '@jest/globals';
import { clashesIn, coachNote, suggestedNote } from './coached-notes';

const pointsOf = (one: string, other: string): readonly string[] => (
  clashesIn({ 'Coach/first.md': coachNote(one), 'Coach/second.md': coachNote(other) }).map(({ message }) => /disagree on ([^:]+):/u.exec(message)?.[1] ?? message)
);

const introduction = 'the length of the introduction';
const answer = 'the length of an answer';
const stories = 'how many stories to have ready';
const questions = 'how many questions to ask them';

describe('two coaches disagree', () => {
  test.each([
    [introduction, 'Keep the intro under a minute.', 'The introduction should take three minutes.'],
    [introduction, 'Limit your self-introduction to 45 seconds.', 'Aim for 2 to 3 minutes in the self-introduction.'],
    [introduction, 'Your pitch should be 30 seconds at most.', 'Take at least two minutes for your pitch.'],
    [introduction, 'Cut the elevator pitch to 60 seconds.', 'Spend about four minutes on the intro.'],
    [answer, 'Keep each answer under 90 seconds.', 'Take 3 to 4 minutes for each answer.'],
    [answer, 'A STAR answer should be 2 minutes long.', 'A STAR story needs at least five minutes.'],
    [stories, 'Two stories are enough.', 'Have at least ten stories ready.'],
    [stories, 'Bring no more than four stories.', 'Prepare eight stories.'],
    [questions, 'Ask them at most two questions at the end.', 'Prepare six questions to ask them.'],
    ['whether to name a salary', 'Never mention your salary.', 'State your expected salary early.'],
    ['whether to use notes', "Don't use notes.", 'Use your notes, nobody minds.'],
  ])('on %s: %s / %s', (point, one, other) => {
    expect(pointsOf(one, other)).toEqual([point]);
    expect(pointsOf(other, one)).toEqual([point]);
  });

  test('and both are quoted at their lines', () => {
    const [clash] = clashesIn({ 'a.md': coachNote('Smile.', 'Keep the intro under a minute.'), 'b.md': coachNote('The introduction should take three minutes.') });
    expect(clash?.places.map(({ path, line, quote }) => [path, line, quote])).toEqual([['a.md', 7, 'Keep the intro under a minute.'], ['b.md', 6, 'The introduction should take three minutes.']]);
  });

  test('and of three the two that are furthest apart are shown', () => {
    const [clash, ...others] = clashesIn({ 'a.md': coachNote('Keep the intro under a minute.'), 'b.md': coachNote('Keep the intro to 90 seconds.'), 'c.md': coachNote('The introduction should take five minutes.') });
    expect(others).toEqual([]);
    expect(clash?.places.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
  });

  test('and one of the two may stand under a question', () => {
    const under = suggestedNote('I said a lot.', 'Keep the introduction under a minute.', 'Tell me about yourself');
    expect(clashesIn({ 'a.md': under, 'b.md': coachNote('The introduction should take five minutes.') })).toHaveLength(1);
  });
});

describe('two coaches do not disagree', () => {
  test.each([
    ['in the same words', 'Keep the intro under a minute.', 'Keep the intro under a minute.'],
    ['in other units', 'Keep the intro to 120 seconds.', 'The introduction should take two minutes.'],
    ['where one length serves both', 'Keep the intro under two minutes.', 'Take 60 to 90 seconds for the introduction.'],
    ['on two things', 'Keep the intro under a minute.', 'Take three minutes for each answer.'],
    ['on stories and questions', 'Have ten stories ready.', 'Ask them two questions.'],
    ['where ranges meet', 'Prepare 4 to 6 stories.', 'Bring five stories.'],
    ['where one tells what was', 'Keep the intro under a minute.', 'Your introduction took four minutes today.'],
    ['where one speaks of the clock', 'Keep the intro under a minute.', 'Join the call five minutes early.'],
    ['where one is no number', 'Keep the intro short.', 'The introduction should take three minutes.'],
    ['where both forbid', 'Never mention your salary.', 'Avoid naming a salary.'],
  ])('%s: %s / %s', (_, one, other) => {
    expect(pointsOf(one, other)).toEqual([]);
  });

  test('where one of them is the writer', () => {
    const own = '---\ntags: [interview]\ncompany: Nimbus\ndate: 2026-08-01\n---\n1. Tell me about yourself\n   => I said my introduction in three minutes\n   --> should take five minutes\n';
    expect(clashesIn({ 'a.md': coachNote('Keep the intro under a minute.'), 'b.md': own })).toEqual([]);
  });

  test('where the words are put into the candidate\'s mouth', () => {
    const spoken = suggestedNote('I said a lot.', '"I keep my introduction to ten minutes, and each answer under one second."', 'Tell me about yourself');
    expect(clashesIn({ 'a.md': coachNote('Keep the intro under a minute.'), 'b.md': spoken })).toEqual([]);
  });

  test('where one coach says both in one breath', () => {
    expect(clashesIn({ 'a.md': coachNote('Keep the intro under a minute, or should it take three minutes? Under a minute.') })).toEqual([]);
  });
});
