import { describe, expect, test } from '@jest/globals';
import { labelsOf, questionsAnswered } from '../../../../src/core/notebook/coverage/story-labels';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, sailStory, tableNote } from './story-notes';

const titled = (title: string): readonly string[] => {
  const bank = bankNote([{ title, situation: 'The mast broke in a gale off the cape.', task: '', action: 'I cut the stays and rigged a jury mast with the boom.', result: 'We reached port in two days.' }]);
  const [at] = notebookOfNotes({ 'bank.md': bank }).stories;
  return at === undefined ? [] : labelsOf(at).filter(({ by }) => by === 'tag').map(({ competency, words }) => `${competency} by ${words}`);
};

describe('a title labels its story', () => {
  test.each([
    ['in brackets', '[Failure] The broken mast', ['failure by Failure']],
    ['in brackets, more than one', '[Conflict, ownership] The broken mast', ['conflict by Conflict', 'ownership by ownership']],
    ['in brackets, of two words', '[Problem solving] The broken mast', ['problem-solving by Problem solving']],
    ['by a principle of a company', '[Dive deep] The broken mast', ['problem-solving by Dive deep']],
    ['before a dash', 'Failure – the broken mast', ['failure by Failure']],
    ['before a colon', 'Mentoring: the deckhand', ['mentoring by Mentoring']],
    ['with a tag', 'The broken mast #failure', ['failure by failure']],
    ['with a tag of two words', 'The broken mast #self-awareness', ['self-awareness by self-awareness']],
  ])('%s: "%s"', (_how, title, labels) => {
    expect(titled(title)).toEqual(labels);
  });

  test.each([
    ['names no theme', 'The broken mast'],
    ['names a ship in brackets', '[Hermia] The broken mast'],
    ['has a colon after many words', 'What we did about the conflict of that year: the mast'],
    ['names more than a theme before a dash', 'Interview delivery - the mast'],
    ['names an event before a colon', 'Production incident: the mast'],
    ['tells what happened in the words of a theme', 'I solved the conflict over the mast'],
  ])('but not where it %s: "%s"', (_how, title) => {
    expect(titled(title)).toEqual([]);
  });
});

describe('a line below or above a story labels it', () => {
  const labelled = (above: string, below: string): readonly string[] => {
    const text = ['---', 'tags: [interview]', '---', '', '### The broken mast', '', above, '', '**Situation:** The mast broke in a gale off the cape.', '**Action:** I cut the stays and rigged a jury mast.', '**Result:** We reached port in two days.', '', below, '', '### The next one', ''].join('\n');
    const [at] = notebookOfNotes({ 'bank.md': text }).stories;
    return at === undefined ? [] : labelsOf(at).filter(({ by }) => by === 'tag').map(({ competency, words }) => `${competency} by ${words}`);
  };

  test.each([
    ['with themes', '', '**Best for questions about:** failure, ownership', ['failure by failure', 'ownership by ownership']],
    ['with a question', '', '**Best for:** Tell me about a conflict with your manager', ['conflict by Tell me about a conflict with your manager']],
    ['with tags', 'Tags: #mentoring, conflict', '', ['mentoring by mentoring', 'conflict by conflict']],
    ['with a bullet', '', '- Good for: failure', ['failure by failure']],
    ['with both', 'Theme: Ownership', 'Used for: conflict', ['ownership by Ownership', 'conflict by conflict']],
  ])('%s', (_how, above, below, wanted) => {
    expect(labelled(above, below)).toEqual(wanted);
  });

  test.each([
    ['a source', 'Source: Acme, failure year', ''],
    ['no label', '', 'Best for me was the failure'],
    ['an empty label', '', '**Best for:**'],
  ])('but not %s', (_what, above, below) => {
    expect(labelled(above, below)).toEqual([]);
  });
});

describe('a question labels the story told for it', () => {
  const [at] = notebookOfNotes({ 'table.md': tableNote([{ question: 'Tell me about a conflict with a colleague', stories: [sailStory] }]) }).stories;

  test('with what it asks first, then with what it asks besides', () => {
    const labels = at === undefined ? [] : labelsOf(at);
    expect(labels[0]).toEqual({ competency: 'conflict', by: 'asked', words: 'Tell me about a conflict with a colleague' });
    expect(labels.slice(1).map(({ by }) => by)).toEqual(['also-asked']);
  });

  test('and is one of its questions', () => {
    expect(at === undefined ? [] : questionsAnswered(at).map(({ text }) => text)).toEqual(['Tell me about a conflict with a colleague']);
  });
});

test('a label is named once, the surest first', () => {
  const text = '---\ntags: [interview]\n---\n\n## Tell me about a time you failed\n\n### [Failure] The broken mast\n\n**Situation:** The mast broke in a gale.\n**Action:** I rigged a jury mast.\n**Result:** We reached port.\n';
  const [at] = notebookOfNotes({ 'bank.md': text }).stories;
  const names = at === undefined ? [] : labelsOf(at).map(({ competency }) => competency);
  expect(names[0]).toBe('failure');
  expect(new Set(names).size).toBe(names.length);
});
