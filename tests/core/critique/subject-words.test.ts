import { describe, expect, test } from '@jest/globals';
import { asksHabit, asksLearning, lastAsked, wantsStory } from '../../../src/core/critique/subject-asked';
import { findingOf, markOf, openingOf, sentenceAround, spotAt, wordsOf } from '../../../src/core/critique/subject-findings';
import { hitsOf } from '../../../src/core/critique/subject-hits';
import { tellsOutcome } from '../../../src/core/stories/outcome-told';
import { phrases, says } from '../../../src/core/text/phrases';
import { saidOf, subjectOf } from './rules/example-subject';

describe('phrases', () => {
  test.each([
    ['whole words only', 'stuck', 'unstuck and stuckness', []],
    ['any case', 'no growth', 'No Growth here', ['No Growth']],
    ['emphasis between words', 'no growth', 'there is **no** growth', ['no** growth']],
    ['a line break between words', 'no growth', 'no\ngrowth', ['no\ngrowth']],
    ['curly apostrophes', "don't know", 'I don’t know', ['don’t know']],
    ['a blank or a hyphen', 'bug[- ]free', 'bug-free, bug free', ['bug-free', 'bug free']],
    ['up to n words between', 'no <2> experience', 'no real Go experience', ['no real Go experience']],
    ['not more than n', 'no <2> experience', 'no one of us had experience', []],
    ['not across a stop', 'no <2> experience', 'no. Much experience', []],
    ['one after the other', 'um', 'um um, um', ['um', 'um', 'um']],
  ])('%s', (_what, source, text, expected) => {
    expect(phrases(source)(text).map((slice) => slice.text)).toEqual(expected);
  });

  test('says whether one is there', () => {
    expect(says('no growth', phrases('growth', 'hike'))).toBe(true);
    expect(says('all fine', phrases('growth', 'hike'))).toBe(false);
  });
});

describe('hitsOf', () => {
  test('a hit knows what stands around it', () => {
    const subject = subjectOf({ question: 'Why?', answer: 'It is old. We never sleep here, do we. So it goes. Yes. End.' });
    const [hit] = hitsOf(subject, phrases('never sleep'));
    expect(hit).toMatchObject({ before: 'We ', after: ' here, do we.', next: ['So it goes.', 'Yes.'] });
    expect(hit?.spot).toMatchObject({ text: 'never sleep', start: 14, end: 25 });
    expect(hit?.sentence.text).toBe('We never sleep here, do we.');
  });
});

describe('tellsOutcome', () => {
  test.each([
    'I wrote it. As a result nobody called at night.', 'I cut it from 40 s to 2 s, by 95%.', 'I wrote the script. He uses it every week.', 'It was faster then.',
    'I paired with her. She shipped it in June.', 'I moved the job. It handles 3,000 rows a minute.', 'We missed the deadline.', 'I saved them two days.',
    'I fixed the alert. Since then it is quiet.', 'I merged it and we launched on Monday.',
  ])('yes: %s', (text) => {
    expect(tellsOutcome(text)).toBe(true);
  });

  test.each([
    'I wrote a patch.', 'I asked him why. He said he was tired.', 'He wanted tabs. I wanted blanks.', 'I told them to look, they did.', 'I read it twice.', 'I kept asking.', '',
  ])('no: %s', (text) => {
    expect(tellsOutcome(text)).toBe(false);
  });
});

describe('what was asked', () => {
  test.each([
    { question: 'Tell me about a conflict.', habit: false, learning: false, story: true },
    { question: 'How do you handle conflict?', habit: true, learning: false, story: false },
    { question: 'Tell me about a conflict.\nWhat would you do differently?', habit: true, learning: true, story: false },
    { question: 'Tell me about a failure.\nWhat did you learn from it?', habit: false, learning: true, story: false },
    { question: 'Tell me about a failure and what you learned.', habit: false, learning: false, story: true },
    { question: 'What is a mutex?', habit: false, learning: false, story: false },
  ])('$question', ({ question, habit, learning, story }) => {
    const subject = subjectOf({ question, answer: 'x' });
    expect({ habit: asksHabit(subject), learning: asksLearning(subject), story: wantsStory(subject) }).toEqual({ habit, learning, story });
  });

  test('a follow-up stands on the last line', () => {
    expect(lastAsked(subjectOf({ question: 'First?\nSecond?\n', answer: 'x' }))).toBe('Second?');
  });
});

describe('findings', () => {
  const subject = subjectOf({ question: 'Why?', answer: 'One. Two three. four' });
  const said = saidOf('One. Two three. four', null);

  test('the opening is the first sentence with words', () => {
    expect(openingOf(subject)?.text).toBe('One.');
    expect(openingOf(subjectOf({ question: 'Why?', answer: ' ... ' }))).toBeNull();
  });

  test('a sentence is found around a stretch', () => {
    expect(sentenceAround(spotAt(said, 9, 14)).text).toBe('Two three.');
  });

  test('words are counted over all pieces', () => {
    expect(wordsOf({ ...subject, said: [said, saidOf('five six', null)] })).toBe(6);
  });

  test('a mark holds twelve words at most', () => {
    const long = saidOf('a b c d e f g h i j k l m n', null);
    expect(markOf(spotAt(long, 0, 27))).toEqual({ quote: 'a b c d e f g h i j k l', from: 0, to: 23 });
  });

  test.each([
    ['spoken', 'high', 'ask'],
    ['remembered', 'low', 'recall'],
    ['noted', 'low', 'recall'],
  ] as const)('%s words give %s and the words of %s', (register, severity, suggestion) => {
    const remark = { severity: 'high', at: spotAt(said, 0, 3), message: (quote: string) => `${quote}!`, ask: 'ask', recall: 'recall' } as const;
    expect(findingOf({ ...subject, register }, remark)).toEqual({ quote: 'One', from: 0, to: 3, severity, message: '"One"!', suggestion });
  });
});
