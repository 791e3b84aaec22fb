import { describe, expect, test } from '@jest/globals';
import { firstQuestions, withRest } from '../../src/app/long-note';
import { reviewOf } from '../doubles/review-builder';

const { note } = reviewOf('a.md')
  .asks('q1', 'One?').tells('s1', 'First', { situation: 'x' })
  .asks('q2', 'Two?').tells('s2', 'Second', { situation: 'x' })
  .asks('q3', 'Three?').tells('s3', 'Third', { situation: 'x' })
  .build();

const ids = (list: readonly { readonly id: string }[] | undefined): readonly string[] | undefined => list?.map(({ id }) => id);

describe('a note', () => {
  test('of a length that people write is criticised as a whole', () => {
    expect(firstQuestions(note, 3)).toEqual({ first: note, rest: null, problem: [] });
  });

  test('that never ends is criticised as far as the bound, with the stories of those questions, and says so', () => {
    const { first, rest, problem } = firstQuestions(note, 2);
    expect([ids(first.questions), ids(first.stories), ids(rest?.questions), ids(rest?.stories)]).toEqual([['q1', 'q2'], ['s1', 's2'], ['q3'], ['s3']]);
    expect(problem).toEqual(['The note is so long that only its first 2 questions and stories were criticised. Split it to have the rest criticised.']);
  });

  test('has all its questions and stories in the end', () => {
    const { first, rest } = firstQuestions(note, 1);
    const whole = withRest({ ...reviewOf('a.md').build(), note: first }, rest ?? { questions: [], stories: [] });
    expect(whole.note).toEqual(note);
  });

  test('of endless stories without a question has a bound too', () => {
    const loose = { ...note, questions: [], stories: note.stories.map((story) => ({ ...story, questions: [] })) };
    expect(ids(firstQuestions(loose, 2).first.stories)).toEqual(['s1', 's2']);
    expect(ids(firstQuestions(loose, 2).rest?.stories)).toEqual(['s3']);
  });
});
