import { describe, expect, test } from '@jest/globals';
import { asksForStory } from '../../../../src/core/critique/kinds/story-form';

describe('a question asks for a story', () => {
  test.each([
    ['tell me about a time you were late'],
    ['can you think of an instance where you gave in'],
    ['describe a situation in which it rained'],
    ['give me an example of that'],
    ['have you ever had to say no'],
    ['when did you last change your mind'],
    ['talk about the time when it broke'],
    ['what happened the last time you deployed'],
    ['share an experience with a difficult client'],
    ['describe how you handled it'],
    ['times you went beyond your job'],
  ])('"%s"', (question) => {
    expect(asksForStory(question)).toBe(true);
  });

  test.each([
    ['what is the time complexity'],
    ['how long is the time it takes to load'],
    ['how many times does the loop run'],
    ['why kafka'],
    ['when do you use an index'],
    ['have you ever used terraform'],
    [''],
  ])('not "%s"', (question) => {
    expect(asksForStory(question)).toBe(false);
  });
});
