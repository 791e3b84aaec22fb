import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/notes/interview-note';
import { proposedBreakdown } from '../../../src/core/stories/breakdown';
import { reviewStory, storyReviewer, type Wanted } from '../../../src/core/stories/review-story';
import { emptyCell, storyOf } from './story-of';

function question(id: string, text: string): Question {
  return {
    id,
    text,
    from: 0,
    to: text.length,
    runs: [],
    line: 1,
    source: 'table',
    parent: null,
    asker: null,
    reverse: false,
    category: null,
    under: null,
    breakdown: proposedBreakdown(text, null),
    levels: [],
    answers: [],
    reflections: [],
    asks: [],
    advice: [],
  };
}

const FAILURE: Wanted = { wantsLearning: true, failure: true };
const PLAIN: Wanted = { wantsLearning: false, failure: false };

const QUESTIONS = [question('q1', 'Your greatest achievement?'), question('q2', 'A project that failed?')];

const STORY = storyOf({
  s: 'Search went down during the spring sale',
  t: 'Bring it back and keep it up',
  a: 'I rolled back the index, told support every ten minutes, and wrote a dry run for index changes',
  r: 'Back after 25 minutes, no such outage since',
});

describe('the review of a story', () => {
  test('judges it against the questions it answers, and no other', () => {
    const review = reviewStory({ ...STORY, questions: ['q1'] }, QUESTIONS, new Map([['q1', PLAIN], ['q2', FAILURE]]));
    expect(review.story).toBe('story');
    expect(new Set(review.meets.map(({ question: id }) => id))).toEqual(new Set(['q1']));
    expect(review.facets).toHaveLength(10);
    expect(review.gaps).toEqual([]);
  });

  test('asks for a learning and the facets of a failure where one question is of that kind', () => {
    const review = reviewStory({ ...STORY, questions: ['q1', 'q2'] }, QUESTIONS, new Map([['q1', PLAIN], ['q2', FAILURE]]));
    expect(review.meets.map(({ question: id }) => id)).toEqual([...QUESTIONS[0]?.breakdown?.points ?? [], ...QUESTIONS[1]?.breakdown?.points ?? []].map((_, at) => (at < 2 ? 'q1' : 'q2')));
    expect(review.facets).toHaveLength(16);
    expect(review.gaps.map(({ rule }) => rule)).toEqual(['no-learning']);
  });

  test('a question of no known kind wants nothing more', () => {
    const review = reviewStory({ ...STORY, questions: ['q2'] }, QUESTIONS, new Map());
    expect(review.facets).toHaveLength(10);
    expect(review.gaps).toEqual([]);
  });

  test('an empty cell has its gaps, no facet and meets nothing', () => {
    const review = reviewStory({ ...emptyCell, questions: ['q1'] }, QUESTIONS, new Map([['q1', PLAIN]]));
    expect(review.gaps).toHaveLength(4);
    expect(review.facets.every(({ status }) => status === 'missing')).toBe(true);
    expect(review.meets.map(({ met }) => met)).toEqual(['no', 'no']);
  });

  test('an idea whose title is the question has no words of its own', () => {
    const idea = storyOf({}, { form: 'idea', labelled: false, title: 'Your greatest achievement?', questions: ['q1'] });
    const review = reviewStory(idea, QUESTIONS, new Map([['q1', PLAIN]]));
    expect(review.meets.map(({ met }) => met)).toEqual(['no', 'no']);
    expect(review.facets.every(({ status }) => status === 'missing')).toBe(true);
    expect(review.gaps[0]?.message).toMatch(/^This is only an idea so far/);
  });

  test('a story of no question meets nothing but has facets and gaps', () => {
    const review = reviewStory({ ...STORY, questions: [] }, QUESTIONS, new Map());
    expect(review.meets).toEqual([]);
    expect(review.facets).toHaveLength(10);
  });

  test('short prose under labels is told once that it is short', () => {
    const prose = storyOf(
      { s: 'I was new at the shop.', t: 'I had to help.', a: 'I read the code and I fixed it.', r: 'It worked and they were happy.' },
      { column: null, questions: ['q1'] },
    );
    const review = reviewStory(prose, QUESTIONS, new Map());
    expect(review.gaps.map(({ part, rule }) => [part, rule])).toEqual([['action', 'too-brief']]);
  });

  test('how it is told is known where there are figures to hold it against', () => {
    const bands = { 'scene-most': 35, 'action-least': 45, 'action-most': 65, 'result-least': 12, 'words-a-minute': 130, 'story-seconds': 120 };
    const story = { ...STORY, questions: ['q1'] };
    expect(reviewStory(story, QUESTIONS, new Map()).told).toBeNull();
    expect(storyReviewer({}, bands)(story, QUESTIONS, new Map()).told).toMatchObject({ full: expect.stringMatching(/^Noted in 40 words; /), advice: [expect.stringMatching(/^Worth in money of "Back after 25 minutes/)] });
    expect(storyReviewer({}, bands)({ ...emptyCell, questions: ['q1'] }, QUESTIONS, new Map()).told).toBeNull();
  });

  test('an answer that is only remembered is not timed', () => {
    const bands = { 'scene-most': 35, 'action-least': 45, 'action-most': 65, 'result-least': 12, 'words-a-minute': 130, 'story-seconds': 120 };
    const prose = storyOf({ s: 'I was new at the shop.', a: 'I read the code and I fixed it.', r: 'It worked.' }, { column: null, labelled: false, questions: ['q1'] });
    const heard = (form: 'reported' | 'verbatim'): readonly Question[] => QUESTIONS.map((one) => ({ ...one, answers: [{ text: '', from: prose.from, to: prose.to, runs: [], line: 1, speaker: null, form }] }));
    expect(storyReviewer({}, bands)(prose, heard('reported'), new Map()).told?.telling.spokenSeconds).toBeNull();
    expect(storyReviewer({}, bands)(prose, heard('verbatim'), new Map()).told?.telling.spokenSeconds).toBe(7);
  });

  test('the same story gives the same review', () => {
    const kinds = new Map([['q2', FAILURE]]);
    const story = { ...STORY, questions: ['q2'] };
    expect(reviewStory(story, QUESTIONS, kinds)).toEqual(reviewStory(story, QUESTIONS, kinds));
  });

  test('a story of twenty thousand words is reviewed to its end', () => {
    const long = storyOf({ a: 'We moved the users from one other team to the next, '.repeat(2000) });
    expect(reviewStory(long, QUESTIONS, new Map()).gaps.length).toBeGreaterThan(0);
  });
});
