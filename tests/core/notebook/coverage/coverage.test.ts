import { describe, expect, test } from '@jest/globals';
import { competenciesCovered, type CompetencyCovered } from '../../../../src/core/notebook/coverage/coverage';
import { drain } from '../../../../src/core/notes/steps';
import type { Competency } from '../../../../src/core/stories/competency';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, listNote, pumpStory, roundNote, sailStory, tableNote, thinStory } from './story-notes';

const covered = (notes: Readonly<Record<string, string>>): readonly CompetencyCovered[] => drain(competenciesCovered(notebookOfNotes(notes)));
const of = (notes: Readonly<Record<string, string>>, competency: Competency): CompetencyCovered | undefined => covered(notes).find((each) => each.competency === competency);
const fits = (notes: Readonly<Record<string, string>>, competency: Competency): readonly string[] => (of(notes, competency)?.stories ?? []).map(({ fit, reason }) => `${fit}: ${reason}`);

const conflict = 'Tell me about a conflict with a colleague';

describe('a story', () => {
  test.each([
    ['told in full for a question that asks for it first', sailStory, 'strong: told for "Tell me about a conflict with a colleague"'],
    ['told for such a question with gaps', thinStory, 'workable: told for "Tell me about a conflict with a colleague"; no task yet, no result yet, no learning yet'],
    ['no more than an idea for such a question', 'the two captains', 'stretch: told for "Tell me about a conflict with a colleague"; only an idea so far'],
  ])('that is %s fits so', (_why, cell, said) => {
    expect(fits({ 'table.md': tableNote([{ question: conflict, stories: [cell] }]) }, 'conflict')).toEqual([said]);
  });

  test('is strong by the tag in its title', () => {
    const bank = bankNote([{ title: '[Conflict] Canvas or dacron', situation: 'Bertrand wanted canvas sails and I wanted dacron for the regatta.', task: 'We needed one order before the winter break.', action: 'I wrote both prices on one sheet, tested a panel of each in wind and proposed to split the order.', result: 'We ordered dacron for the mainsail and the club paid 20 percent less.' }]);
    expect(fits({ 'bank.md': bank }, 'conflict')).toEqual(['strong: labelled "Conflict"']);
  });

  test('is workable by its words, quoted, where they say so more than once', () => {
    const bank = bankNote([{ title: 'The new deckhand', situation: 'A deckhand joined and could not tie a knot.', task: 'She had to stand a watch alone by June.', action: 'I mentored her for two months, I coached her through each mooring and paired with her every day.', result: 'She stood her first watch alone in May.' }]);
    const [said] = fits({ 'bank.md': bank }, 'mentoring');
    expect(said).toMatch(/^workable: its words show it: ".*coached.*"/u);
  });

  test('is a stretch for what its question asks besides', () => {
    expect(fits({ 'table.md': tableNote([{ question: conflict, stories: [sailStory] }]) }, 'communication')).toEqual(['stretch: "Tell me about a conflict with a colleague" asks for it too']);
  });

  test('that is an empty cell is none', () => {
    const stories = covered({ 'table.md': tableNote([{ question: conflict, stories: ['', ''] }]) }).flatMap((each) => each.stories);
    expect(stories).toEqual([]);
  });
});

describe('the stories of a competency', () => {
  test('stand best first, those of one fit in the order of the notes', () => {
    const notes = { 'b.md': tableNote([{ question: conflict, stories: [thinStory, sailStory] }]), 'a.md': tableNote([{ question: 'How did you settle a disagreement with a peer?', stories: [sailStory] }]) };
    const stories = of(notes, 'conflict')?.stories ?? [];
    const paths = stories.map(({ story, fit }) => `${notebookOfNotes(notes).storyById.get(story)?.review.note.path ?? ''} ${fit}`);
    expect(paths).toEqual(['a.md strong', 'b.md strong', 'b.md workable']);
  });
});

describe('a gap', () => {
  test.each([
    ['a question asks and no story is there', { 'round.md': roundNote({ asked: [[conflict, 'we talked']] }) }, true],
    ['a question asks and only an idea is there', { 'table.md': tableNote([{ question: conflict, stories: ['the two captains'] }]) }, true],
    ['a question asks and a story with gaps is there', { 'table.md': tableNote([{ question: conflict, stories: [thinStory] }]) }, false],
    ['only the writer\'s list asks', { 'list.md': listNote(['Resolving a conflict with a teammate']) }, true],
  ])('where %s', (_what, notes, gap) => {
    expect(of(notes, 'conflict')?.gap).toBe(gap);
  });

  test('is none where only a story shows it', () => {
    const bank = bankNote([{ title: '[Mentoring] Knots', situation: 'A deckhand could not tie a knot.', task: '', action: 'I showed her each knot for a month.', result: '' }]);
    expect(of({ 'bank.md': bank }, 'mentoring')).toMatchObject({ questions: [], gap: false });
  });
});

test('lists the questions that probe a competency, by note and place, and none that is put to the interviewer', () => {
  const notes = { 'b.md': roundNote({ asked: [[conflict, 'we talked'], ['Describe a disagreement with your manager', 'it passed']] }), 'a.md': roundNote({ asked: [['How do you resolve conflicts in a team?', 'by talking']] }), 'c.md': '#interview\n\n## Questions to ask them\n\n- How do you deal with conflict in the team?\n' };
  const found = of(notes, 'conflict')?.questions ?? [];
  const { questionById } = notebookOfNotes(notes);
  expect(found.map((id) => questionById.get(id)?.question.text)).toEqual(['How do you resolve conflicts in a team?', conflict, 'Describe a disagreement with your manager']);
});

test('names competencies in the order of the closed list, and none that nobody asks for or shows', () => {
  const names = covered({ 'table.md': tableNote([{ question: 'How have you mentored somebody?', stories: ['the deckhand'] }, { question: conflict, stories: [sailStory] }]) }).map(({ competency }) => competency);
  expect(names.indexOf('conflict')).toBeLessThan(names.indexOf('mentoring'));
  expect(names).not.toContain('failure');
  expect(covered({})).toEqual([]);
});

test('says the same whatever the order in which the notes come', () => {
  const notes = { 'a.md': tableNote([{ question: conflict, stories: [sailStory] }]), 'b.md': tableNote([{ question: 'Tell me about a hard bug that you fixed', stories: [pumpStory, thinStory] }]) };
  expect(covered(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(covered(notes));
});

test('pauses after each question and each story', () => {
  const notebook = notebookOfNotes({ 'table.md': tableNote([{ question: conflict, stories: [sailStory, thinStory] }]) });
  expect([...competenciesCovered(notebook)]).toHaveLength(3);
});
