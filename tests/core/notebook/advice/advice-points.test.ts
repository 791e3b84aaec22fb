import { describe, expect, test } from '@jest/globals';
import { advicePoints } from '../../../../src/core/notebook/advice/advice-points';
import { advisedNames, type AdvisedOn } from '../../../../src/core/notebook/advice/advised';
import { says } from '../../../../src/core/text/phrases';

/** What the points make of a sentence: `on yes` or `on no`. */
function heard(sentence: string): readonly string[] {
  return advicePoints.flatMap(({ on, asks, forbids }) => (says(sentence, forbids) ? [`${on} no`] : says(sentence, asks) ? [`${on} yes`] : []));
}

describe('advice for and against', () => {
  test.each([
    ['star', 'Use STAR for every story.', 'Forget STAR, nobody likes a form.'],
    ['star', 'You should structure your answers with the STAR method.', 'Do not use the STAR format.'],
    ['star', 'Stick to STAR.', 'Tell it freely, no STAR.'],
    ['salary', 'Name a salary first.', 'Never mention your current salary.'],
    ['salary', 'Give a number first.', 'Let them name the number.'],
    ['notes', 'Have notes on your desk.', "Don't use notes."],
    ['gap', 'Mention the gap early.', 'Avoid mentioning the gap.'],
    ['by-heart', 'Memorize your introduction.', "Don't memorise answers."],
    ['by-heart', 'Learn the first lines by heart.', 'Never learn it by heart.'],
    ['result-first', 'Start with the result.', 'Start with the context.'],
    ['weakness', 'Name a real weakness.', 'Never admit a weakness.'],
    ['humour', 'Make a joke.', 'No jokes.'],
    ['depth', 'Go deep on one project.', 'Keep it high level.'],
    ['employers', 'Walk them through every job.', 'Talk about only your last job.'],
    ['hobbies', 'Mention a hobby.', "Don't bring up your family."],
    ['thanks', 'Send a thank-you mail.', 'No need to send a thank you note.'],
    ['pause', 'Take a moment before you answer.', 'Answer immediately.'],
    ['employer-name', 'Please complain about your boss.', 'Never badmouth your employer.'],
  ])('on %s: "%s" / "%s"', (on, yes, no) => {
    expect(heard(yes)).toContain(`${on} yes`);
    expect(heard(no)).toContain(`${on} no`);
  });
});

describe('no advice is heard', () => {
  test.each([
    ['where something is only told', 'You were a star performer there.'],
    ['where a word stands for something else', 'She notes what you say.'],
    ['where the writer is praised', 'Good structure, warm and clear.'],
    ['where a fact is named', 'The salary band is open.'],
  ])('%s: "%s"', (_where, sentence) => {
    expect(heard(sentence)).toEqual([]);
  });
});

describe('the points', () => {
  test('are each listed once', () => {
    const points = advicePoints.map(({ on }) => on);
    expect(new Set(points).size).toBe(points.length);
  });

  test('can each be named in a sentence', () => {
    expect(advicePoints.filter(({ on }: { readonly on: AdvisedOn }) => advisedNames[on] === '')).toEqual([]);
  });
});
