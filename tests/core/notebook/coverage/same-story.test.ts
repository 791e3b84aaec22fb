import { describe, expect, test } from '@jest/globals';
import { headsOfCopies, readTellable, storiesToldIn } from '../../../../src/core/notebook/coverage/same-story';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, roundNote, tableNote } from './story-notes';

interface Told {
  readonly title: string;
  readonly action: string;
}

const cabin: Told = { title: 'The leaking cabin', action: 'I found the rivet below the porthole, sealed it with resin and painted the bulkhead.' };
const goat: Told = { title: 'The goat on board', action: 'I built a pen from driftwood, bargained with the farmer and fed the goat with turnips.' };
const lamp: Told = { title: 'The lamp that flickered', action: 'I replaced the wick, cleaned the lens with vinegar and trimmed the flame.' };

const bank = (stories: readonly Told[]): string => bankNote(stories.map(({ title, action }) => ({ title, situation: 'It was at sea.', task: 'Somebody had to do it.', action, result: 'It was well.' })));

/** The titles of the stories that an answer tells; `path` is the note it stands in. */
function toldIn(stories: readonly Told[], text: string, path = 'round.md'): readonly string[] {
  const notebook = notebookOfNotes({ 'bank.md': bank(stories) });
  const tellable = drain(readTellable(notebook));
  return storiesToldIn(notebook, tellable, { path, question: 'none', text }).map((id) => notebook.storyById.get(id)?.story.title ?? '');
}

describe('an answer tells the story', () => {
  test.each([
    ['whose telling words it shares', 'the rivet below the porthole, sealed with resin', ['The leaking cabin']],
    ['that it names', 'the leaking cabin', ['The leaking cabin']],
    ['that it names, in other words around it', 'the one about the goat on board', ['The goat on board']],
    ['and none that it names in part', 'the cabin, all of it', []],
    ['of which it says more than of any other', 'the porthole, the rivet, the bulkhead and resin, not only vinegar', ['The leaking cabin']],
    ['in a long answer, too', `${'We sailed on and on. '.repeat(200)} A goat, a pen from driftwood, turnips and a farmer.`, ['The goat on board']],
  ])('%s', (_which, text, titles) => {
    expect(toldIn([cabin, goat, lamp], text)).toEqual(titles);
  });

  test.each([
    ['it shares one word', 'we had turnips'],
    ['it shares everyday words', 'I found it, cleaned it and built it with the team in two weeks'],
    ['it shares numbers', '12, 400 and 2024'],
    ['it shares as many words with two', 'the rivet, the porthole and resin; the goat, driftwood and turnips'],
    ['it says what was not told', 'something else, instead of the rivet below the porthole sealed with resin'],
    ['it is empty', ''],
  ])('but none where %s', (_why, text) => {
    expect(toldIn([cabin, goat, lamp], text)).toEqual([]);
  });

  test('of other notes only: in its own it stands for itself', () => {
    expect(toldIn([cabin, goat, lamp], 'the rivet below the porthole, sealed with resin', 'bank.md')).toEqual([]);
  });

  test('that is only an idea where most of its words are told', () => {
    const notebook = notebookOfNotes({ 'table.md': tableNote([{ question: 'Tell me about a time you failed', stories: ['goat in the galley'] }]) });
    const tellable = drain(readTellable(notebook));
    const told = (text: string): number => storiesToldIn(notebook, tellable, { path: 'round.md', question: 'none', text }).length;
    expect([told('a goat ran into the galley'), told('a goat ran off')]).toEqual([1, 0]);
  });

  test('with fewer words where it is kept for the question', () => {
    const notes = { 'table.md': tableNote([{ question: 'Tell me about a time you failed', stories: [`S: It was at sea.<br>A: ${goat.action}`] }]), 'round.md': roundNote({ asked: [['Tell me about a time you failed', 'little'], ['Why boats?', 'I like them']] }) };
    const notebook = notebookOfNotes(notes);
    const tellable = drain(readTellable(notebook));
    const told = notebook.questions.filter(({ round }) => round !== null).map(({ question }) => (
      storiesToldIn(notebook, tellable, { path: 'round.md', question: question.id, text: 'there were turnips and a farmer and hay, rain, mud, straw and a bell' }).length
    ));
    expect(told).toEqual([1, 0]);
  });
});

describe('two stories', () => {
  const heads = (notes: Readonly<Record<string, string>>): readonly string[] => {
    const notebook = notebookOfNotes(notes);
    const nameOf = (id: string): string => { const at = notebook.storyById.get(id); return `${at?.review.note.path ?? ''} ${at?.story.title ?? ''}`; };
    return [...drain(headsOfCopies(drain(readTellable(notebook))))].filter(([story, head]) => story !== head).map(([story, head]) => `${nameOf(story)} = ${nameOf(head)}`);
  };

  test.each([
    ['tell the same word for word', cabin.action, true],
    ['tell the same, one in short', 'I sealed the rivet below the porthole with resin.', true],
    ['share a place', 'I hung a curtain at the porthole and washed the blankets, mats and pillows.', false],
    ['share nothing', 'I rowed ashore for bread, olives and cheese.', false],
  ])('that %s are copies or not', (_what, action, isCopy) => {
    expect(heads({ 'a.md': bank([cabin]), 'b.md': bank([{ title: 'Spring', action }]) })).toEqual(isCopy ? ['b.md Spring = a.md The leaking cabin'] : []);
  });

  test('and a third that tell the same have one head', () => {
    const found = heads({ 'a.md': bank([cabin]), 'b.md': bank([{ ...cabin, title: 'Rivets' }]), 'c.md': bank([{ ...cabin, title: 'Resin' }]) });
    expect(found).toEqual(['b.md Rivets = a.md The leaking cabin', 'c.md Resin = a.md The leaking cabin']);
  });
});

test('a term that many stories hold tells none of them', () => {
  const many = Array.from({ length: 14 }, (_, at) => ({ title: `Voyage ${'abcdefghijklmn'[at] ?? ''}`, action: 'The mate sang of albatross, doldrums and scurvy.' }));
  expect(toldIn(many, 'albatross, doldrums and scurvy')).toEqual([]);
  expect(toldIn(many.slice(0, 2), 'albatross, doldrums and scurvy')).toHaveLength(2);
});

test('each story is read with a pause', () => {
  const notebook = notebookOfNotes({ 'bank.md': bank([cabin, goat, lamp]) });
  expect([...readTellable(notebook)]).toHaveLength(3);
  expect([...headsOfCopies(drain(readTellable(notebook)))]).toHaveLength(3);
});
