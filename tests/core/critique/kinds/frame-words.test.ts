import { expect, test } from '@jest/globals';
import { isFrame } from '../../../../src/core/critique/kinds/frame-words';

test.each(['can you', 'tell me about', 'how do', 'the', ''])('"%s" only frames a question', (words) => {
  expect(isFrame(words)).toBe(true);
});

test.each(['team', 'the team', 'you learn', 'on call', 'kafka'])('"%s" tells what is asked', (words) => {
  expect(isFrame(words)).toBe(false);
});
