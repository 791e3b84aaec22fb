import { describe, expect, test } from '@jest/globals';
import { storiesAsserted } from '../../../../src/core/notebook/coverage/asserted-stories';
import { readTellings } from '../../../../src/core/notebook/coverage/tellings';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, pumpStory, roundNote, sailStory, tableNote, thinStory } from './story-notes';

const conflict = 'Tell me about a conflict with a colleague';
const bug = 'Tell me about a hard bug that you fixed';
const said = 'the sails, Bertrand wanted canvas and I dacron';

/** "path fit" of the stories asserted for the first question with these words. */
function asserted(question: string, notes: Readonly<Record<string, string>>): readonly string[] {
  const notebook = notebookOfNotes(notes);
  const storiesFor = drain(storiesAsserted(notebook, drain(readTellings(notebook)).tellings));
  const asked = notebook.questions.find((each) => each.question.text === question);
  return asked === undefined ? ['no such question'] : storiesFor(asked).map(({ story, fit }) => `${notebook.storyById.get(story)?.review.note.path ?? ''} ${fit}`);
}

const tagged = bankNote([{ title: '[Conflict] The anchor', situation: 'Two mates wanted one berth.', task: 'Both had to sleep.', action: 'I asked both for the hours they needed, drew a plan and moored the second boat alongside.', result: 'Both slept for 7 hours each night.' }]);

describe('the stories asserted for a question', () => {
  test.each([
    ['those kept for it, told in full', { 'table.md': tableNote([{ question: conflict, stories: [sailStory] }]) }, ['table.md strong']],
    ['those kept for it, with gaps', { 'table.md': tableNote([{ question: conflict, stories: [thinStory] }]) }, ['table.md workable']],
    ['those kept for it, as ideas', { 'table.md': tableNote([{ question: conflict, stories: ['the two captains'] }]) }, ['table.md stretch']],
    ['those kept for one of its family', { 'round.md': roundNote({ asked: [[conflict, 'nothing']] }), 'table.md': tableNote([{ question: 'Describe a conflict with a coworker', stories: [sailStory] }]) }, ['table.md strong']],
    ['those labelled for what it asks', { 'round.md': roundNote({ asked: [[conflict, 'nothing']] }), 'bank.md': tagged }, ['bank.md strong']],
    ['those told for it before', { 'round.md': roundNote({ asked: [[conflict, said]] }), 'table.md': tableNote([{ question: bug, stories: [sailStory] }]) }, ['table.md workable']],
    ['those kept before those labelled', { 'a.md': tagged, 'table.md': tableNote([{ question: conflict, stories: [thinStory] }]) }, ['table.md workable', 'a.md strong']],
  ])('are %s', (_which, notes, wanted) => {
    expect(asserted(conflict, notes)).toEqual(wanted);
  });

  test.each([
    ['nothing is kept, told or labelled', conflict, { 'round.md': roundNote({ asked: [[conflict, 'nothing']] }), 'table.md': tableNote([{ question: bug, stories: [pumpStory] }]) }],
    ['its words show it and no label does', 'How have you mentored somebody?', { 'round.md': roundNote({ asked: [['How have you mentored somebody?', 'nothing']] }), 'bank.md': bankNote([{ title: 'Knots', situation: 'A deckhand joined.', task: '', action: 'I mentored her, coached her and paired with her.', result: 'She sails.' }]) }],
    ['it wants no story, whatever was told for it', 'Why do you want to work here?', { 'round.md': roundNote({ asked: [['Why do you want to work here?', said]] }), 'table.md': tableNote([{ question: conflict, stories: [sailStory] }]) }],
  ])('are none where %s', (_why, question, notes) => {
    expect(asserted(question, notes)).toEqual([]);
  });

  test('are there for a question that wants none by its kind, where one is kept for it', () => {
    const question = 'What is your favourite boat?';
    expect(asserted(question, { 'table.md': tableNote([{ question, stories: [pumpStory] }]) })).toEqual(['table.md strong']);
  });

  test('are at most forty of each sort', () => {
    const notes = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`table ${String(at).padStart(2, '0')}.md`, tableNote([{ question: conflict, stories: ['the two captains'] }])]));
    expect(asserted(conflict, notes)).toHaveLength(40);
  });
});
