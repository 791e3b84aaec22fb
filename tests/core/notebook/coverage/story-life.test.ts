import { describe, expect, test } from '@jest/globals';
import { storyLives, type StoryLife } from '../../../../src/core/notebook/coverage/story-life';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { roundNote, sailStory, tableNote } from './story-notes';

const conflict = 'Tell me about a conflict with a colleague';
const table = (cell: string): string => tableNote([{ question: conflict, stories: [cell] }]);
const lives = (notes: Readonly<Record<string, string>>): readonly StoryLife[] => drain(storyLives(notebookOfNotes(notes)));
const first = (notes: Readonly<Record<string, string>>): string => lives(notes).map(({ stage, reason }) => `${stage}: ${reason}`)[0] ?? '';

const said: readonly (readonly [string, string])[] = [['Describe a disagreement', 'the sails, Bertrand wanted canvas and I dacron']];
const outline = '#interview\n\n### Hardest problem you ever solved\n\n- WHAT - the buoy drifted each spring\n- WHY - ships ran aground\n- STAR\n\t- A: new anchor, three divers\n- Impact\n\t- TECH - no drift since\n';

describe('a story is', () => {
  test.each([
    ['an idea', { 'table.md': table('the two captains') }, 'idea: only an idea'],
    ['an outline', { 'outline.md': outline }, 'outline: an outline'],
    ['full', { 'table.md': table(sailStory) }, 'full: told in full, not tried yet'],
    ['rehearsed', { 'table.md': table(sailStory), 'mock.md': roundNote({ date: '2026-08-01', asked: said }) }, 'rehearsed: rehearsed in a mock on 2026-08-01'],
    ['told', { 'table.md': table(sailStory), 'acme.md': roundNote({ company: 'Acme', date: '2026-09-01', asked: said }) }, 'told: told at Acme on 2026-09-01'],
    ['told, at a company without a date', { 'table.md': table(sailStory), 'acme.md': roundNote({ company: 'Acme', asked: said }) }, 'told: told at Acme'],
    ['told, where the outcome is still open', { 'table.md': table(sailStory), 'acme.md': roundNote({ company: 'Acme', date: '2026-09-01', outcome: 'waiting', asked: said }) }, 'told: told at Acme on 2026-09-01'],
    ['with an outcome', { 'table.md': table(sailStory), 'acme.md': roundNote({ company: 'Acme', date: '2026-09-01', outcome: 'offer', asked: said }) }, 'outcome: told at Acme on 2026-09-01: offer'],
    ['no further for the outcome of a mock', { 'table.md': table(sailStory), 'mock.md': roundNote({ outcome: 'passed', asked: said }) }, 'rehearsed: rehearsed in a mock'],
  ])('%s', (_stage, notes, wanted) => {
    expect(first(notes)).toBe(wanted);
  });
});

describe('the life of a story', () => {
  const notes = {
    'table.md': table(sailStory),
    'acme.md': roundNote({ company: 'Acme', date: '2026-09-01', outcome: 'rejected', asked: said }),
    'beta.md': roundNote({ company: 'Beta', date: '2026-10-01', outcome: 'offer', asked: said }),
    'mock.md': roundNote({ date: '2026-08-01', asked: said }),
  };

  test('has every round in which it was told, and the outcome of each', () => {
    expect(first(notes)).toBe('outcome: told at Acme on 2026-09-01: rejected; told at Beta on 2026-10-01: offer');
  });

  test('has the places where it was told or rehearsed', () => {
    expect(lives(notes)[0]?.places.map(({ path, quote }) => `${path} ${quote}`)).toEqual(['acme.md', 'beta.md', 'mock.md'].map((path) => `${path} I said the sails, Bertrand wanted canvas and I dacron`));
  });

  test('has no place where it was never told', () => {
    expect(lives({ 'table.md': table(sailStory) })[0]?.places).toEqual([]);
  });
});

test('every story has a life, by note and place, an empty cell none', () => {
  const notes = { 'b.md': table(sailStory), 'a.md': table('the two captains') };
  const { storyById } = notebookOfNotes(notes);
  expect(lives(notes).map(({ story }) => storyById.get(story)?.review.note.path)).toEqual(['a.md', 'b.md']);
  expect(lives({})).toEqual([]);
});
