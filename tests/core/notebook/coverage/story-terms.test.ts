import { describe, expect, test } from '@jest/globals';
import { everydayWords } from '../../../../src/core/notebook/coverage/everyday-words';
import { termsOfStory, termsOfText } from '../../../../src/core/notebook/coverage/story-terms';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote } from './story-notes';

const notebook = notebookOfNotes({ 'bank.md': bankNote([{ title: 'The kraken', situation: 'A squid held the rudder.', task: 'Free it.', action: 'I sawed.', result: 'We sailed.' }]) });

describe('the terms of a story', () => {
  test('are those of its title and of all its parts', () => {
    const [at] = notebook.stories;
    const terms = at === undefined ? new Set<string>() : termsOfStory(notebook, at.story);
    expect(['kraken', 'squid', 'rudder', 'sail'].filter((term) => !terms.has(term))).toEqual([]);
  });
});

describe('the terms of a text', () => {
  test.each([
    ['at its beginning', 'narwhal', true],
    ['behind the first piece', `${'The sea was calm. '.repeat(300)}narwhal`, true],
    ['behind all that is read', `${'The sea was calm. '.repeat(3000)}narwhal`, false],
  ])('hold a word %s or not', (_where, text, wanted) => {
    expect(termsOfText(notebook, text).has('narwhal')).toBe(wanted);
  });

  test('are none of an empty text', () => {
    expect(termsOfText(notebook, '').size).toBe(0);
  });
});

test('everyday words are in lower case, single, and hold no name of a thing that one builds', () => {
  expect(everydayWords.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
  expect(['queue', 'cache', 'invoice', 'migration'].filter((word) => everydayWords.includes(word))).toEqual([]);
  expect(everydayWords).toEqual(expect.arrayContaining(['week', 'team', 'five']));
});
