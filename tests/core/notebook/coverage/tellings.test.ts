import { describe, expect, test } from '@jest/globals';
import { isMock, readTellings, type Telling } from '../../../../src/core/notebook/coverage/tellings';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, pumpStory, roundNote, sailStory, tableNote } from './story-notes';

const table = tableNote([
  { question: 'Tell me about a conflict with a colleague', stories: [sailStory] },
  { question: 'Tell me about a hard bug that you fixed', stories: [pumpStory] },
]);
const tellings = (notes: Readonly<Record<string, string>>): readonly Telling[] => drain(readTellings(notebookOfNotes({ 'table.md': table, ...notes }))).tellings;
const told = (question: string, answer: string): readonly string[] => {
  const notes = { 'acme.md': roundNote({ company: 'Acme', date: '2026-09-01', asked: [[question, answer]] }) };
  const { storyById } = notebookOfNotes({ 'table.md': table, ...notes });
  return tellings(notes).map(({ story }) => storyById.get(story)?.story.title ?? '');
};
const conflict = 'Tell me about a conflict with a colleague';
const bug = 'Tell me about a hard bug that you fixed';

describe('an answer tells a prepared story', () => {
  test.each([
    ['with three of its telling words', 'Describe a disagreement', 'the sails, Bertrand wanted canvas and I dacron', [conflict]],
    ['for another question than it is kept for', 'What are you most proud of?', 'the bilge pump of the Hermia, the valve schedule', [bug]],
    ['with two of its words for the question it is kept for', conflict, 'the thing with Bertrand about the canvas', [conflict]],
    ['in other forms of its words', 'Describe a disagreement', 'sail orders, Bertrand and his loft, a panel of dacron', [conflict]],
  ])('%s', (_how, question, answer, stories) => {
    expect(told(question, answer)).toEqual(stories);
  });

  test.each([
    ['it shares everyday words alone', 'What are you most proud of?', 'I asked two people, wrote it down and the team saved 6 hours a week'],
    ['it shares one name alone', 'Who was your best colleague?', 'Bertrand, he is calm'],
    ['it says that it was left aside', 'What are you most proud of?', 'nothing much, instead of the bilge pump of the Hermia and the valve schedule'],
    ['it tells of two stories alike', 'What did you do last year?', 'the pump with the valve, and canvas or dacron'],
    ['one introduces oneself', 'Tell me about yourself', 'I fixed the bilge pump of the Hermia and wrote the valve schedule'],
    ['it tells something else', 'What are you most proud of?', 'the new lighthouse in the north'],
  ])('but not where %s', (_how, question, answer) => {
    expect(told(question, answer)).toEqual([]);
  });

  test('only where it stands in a round', () => {
    expect(tellings({ 'more.md': '#interview\n\n## Describe a disagreement\n\nThe sails: Bertrand wanted canvas and I wanted dacron.\n' })).toEqual([]);
  });
});

describe('a telling', () => {
  const notes = {
    'acme.md': roundNote({ company: 'Acme', date: '2026-09-01', asked: [['Why us?', 'the boats'], ['Describe a disagreement', 'the sails, Bertrand wanted canvas and I dacron, and then some more words that nobody quotes']] }),
    'mock with Ada.md': roundNote({ date: '2026-08-01', asked: [['Describe a disagreement', 'Bertrand, canvas or dacron']] }),
  };

  test('knows its round, its question and its first words', () => {
    const [first] = tellings(notes);
    expect(first?.round).toMatchObject({ company: 'Acme', date: '2026-09-01' });
    expect(first?.question?.question.text).toBe('Describe a disagreement');
    expect(first?.place).toMatchObject({ path: 'acme.md', line: 10, quote: 'I said the sails, Bertrand wanted canvas and I dacron, and then' });
  });

  test('in a mock is practice', () => {
    expect(tellings(notes).map(({ round, isMock: practice }) => `${round.path} ${String(practice)}`)).toEqual(['acme.md false', 'mock with Ada.md true']);
  });

  test('is there where the story itself stands in the round', () => {
    const inRound = { 'acme.md': ['---', 'tags: [interview]', 'company: Acme', 'date: 2026-09-01', '---', '', '1. What went wrong last year?', '    => I said the compass', '', '### [Failure] The compass', '', '**Situation:** The compass was off by four degrees.', '**Action:** I checked it against the stars.', '**Result:** We found the harbour.', ''].join('\n') };
    expect(tellings(inRound)).toMatchObject([{ round: { company: 'Acme' }, place: { quote: 'The compass was off by four degrees.' } }]);
  });

  test('of a story that stands twice is one of each', () => {
    const bank = bankNote([{ title: 'Canvas or dacron', situation: 'Bertrand from the loft wanted canvas sails for the regatta, I wanted dacron.', task: 'One order before the loft closed.', action: 'I wrote both prices on one sheet and tested a panel of each in wind.', result: 'Dacron for the mainsail.' }]);
    const found = drain(readTellings(notebookOfNotes({ 'table.md': table, 'bank.md': bank, 'acme.md': notes['acme.md'] })));
    expect(found.tellings).toHaveLength(2);
    const heads = new Set(found.tellings.map(({ story }) => found.heads.get(story)));
    expect(heads.size).toBe(1);
  });
});

test('stories that share a ship are no copies', () => {
  const other = bankNote([{ title: 'The crew of the Hermia', situation: 'The crew of the ferry Hermia had no rota.', task: 'Make one before Easter.', action: 'I asked each sailor for free days and drew a rota for the galley, the bridge and the deck.', result: 'Nobody sailed three nights running.' }]);
  const { heads } = drain(readTellings(notebookOfNotes({ 'table.md': table, 'bank.md': other })));
  expect([...heads].every(([story, head]) => story === head)).toBe(true);
  expect(heads.size).toBe(3);
});

describe('a note is practice', () => {
  const note = { path: 'a.md', tags: [], properties: { company: null, role: null, level: null, round: null, date: null, outcome: null, selfRating: null } };

  test.each([
    ['by its name', { ...note, path: 'Interviews/Mock with Ada.md' }, true],
    ['by its folder', { ...note, path: 'mocks/Ada.md' }, true],
    ['by its tag', { ...note, tags: ['interview', 'interview/mock'] }, true],
    ['by its round', { ...note, properties: { ...note.properties, round: 'practice round' } }, true],
    ['not by a word that holds one', { ...note, path: 'Mockingbird Inc.md' }, false],
    ['not by the round of a company', { ...note, properties: { ...note.properties, round: 'onsite' } }, false],
  ])('%s', (_how, given, wanted) => {
    expect(isMock(given)).toBe(wanted);
  });
});

test('tellings are read once for a notebook, with pauses', () => {
  const notebook = notebookOfNotes({ 'table.md': table, 'acme.md': roundNote({ asked: [[conflict, 'the thing with Bertrand about the canvas']] }) });
  expect([...readTellings(notebook)].length).toBeGreaterThanOrEqual(notebook.stories.length + notebook.questions.length);
  expect([...readTellings(notebook)]).toHaveLength(0);
});

test('says the same whatever the order in which the notes come', () => {
  const notes = { 'table.md': table, 'acme.md': roundNote({ company: 'Acme', asked: [[conflict, 'the thing with Bertrand about the canvas']] }), 'zeta.md': roundNote({ company: 'Zeta', asked: [[bug, 'the bilge pump and the valve schedule']] }) };
  const places = (texts: Readonly<Record<string, string>>): readonly unknown[] => drain(readTellings(notebookOfNotes(texts))).tellings.map(({ story, place }) => ({ story, place }));
  expect(places(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(places(notes));
  expect(places(notes)).toHaveLength(2);
});
