import { describe, expect, test } from '@jest/globals';
import { offersOnDemand, readStoryOffers, storyOffersIn, type StoryMemory, type StoryOffers } from '../../src/app/story-offers';
import { reviewNote } from '../../src/core/critique/review-note';
import type { NoteReview } from '../../src/core/critique/note-review';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';

const review = (path: string, text: string, company: string | null = null): NoteReview => (
  drain(reviewNote(readNote({ path, text, frontMatter: company === null ? {} : { company } }), { level: 'SDE-2' }))
);

const bankText = [
  '| Question | Story 1 | Story 2 |', '| --- | --- | --- |',
  '| Tell me about a conflict with a colleague | S: My colleague wanted more ferries, I wanted fewer.<br>T: We had one timetable.<br>A: I showed him the counts, we argued, then I wrote both plans.<br>R: We agreed on 12 ferries. | |',
  '| Tell me about a time you failed | S: Radar went down.<br>T: I had to mend it.<br>A: I missed a cable.<br>R: We lost 3 hours. | the fog night |', '',
].join('\n');
const bank = review('bank.md', bankText, 'Acme');
const debrief = review('acme round 1.md', ['1. How do you deal with disagreements with peers?', '    => I said we vote.', '2. What do you know about radar cables?', '    => I said little.', '3. What is your salary?', '    => I said enough.', ''].join('\n'), 'acme');
const elsewhere = review('beta.md', '1. How do you deal with disagreements with peers?\n    => I said we vote.\n', 'Beta');

const offers = storyOffersIn([bank, debrief, elsewhere]);
const offered = (given: StoryOffers, of: NoteReview, index: number, limit = 5): readonly string[] => {
  const question = of.note.questions[index];
  return question === undefined ? [] : given.forQuestion(of.note.path, question, limit).map(({ story, fit }) => `${story.path}:${String(story.line)} ${story.column ?? ''} ${fit}`);
};

describe('the stories offered for a question', () => {
  test('are those of every note that fit, with their place', () => {
    expect(offered(offers, elsewhere, 0)[0]).toBe('bank.md:3 Story 1 strong');
    expect(offered(offers, debrief, 1)).toEqual(['bank.md:4 Story 1 workable']);
  });

  test('do not hold those that stand under it, nor an empty cell', () => {
    expect(offered(offers, bank, 0)).not.toContainEqual(expect.stringContaining('bank.md:3'));
    expect(bank.note.stories.some(({ from, to }) => from === to)).toBe(true);
  });

  test('say where one was told for the same company, in whatever case its name is written', () => {
    const [first] = debrief.note.questions;
    const [second] = elsewhere.note.questions;
    expect(first && offers.forQuestion(debrief.note.path, first, 1)[0]?.reasons.at(-1)).toBe('told already: "Tell me about a conflict with a colleague"');
    expect(second && offers.forQuestion(elsewhere.note.path, second, 1)[0]?.reasons.join(' ')).not.toContain('told already');
  });

  test('are none where nothing fits', () => {
    expect(offered(offers, debrief, 2)).toEqual([]);
  });

  test('are none for a technical question whose words a story tells by chance, but those for a person\'s', () => {
    const round = review('gamma.md', '1. How does Kafka recover from an outage of a consumer?\n    => I said offsets.\n2. Tell me about a time you had an outage with Kafka.\n    => I said one.\n');
    expect(offered(storyOffersIn([bank, round]), round, 0)).toEqual([]);
    expect(offered(storyOffersIn([bank, round]), round, 1)).toEqual([expect.stringContaining('bank.md:4 Story 1')]);
  });

  test('are as many as asked for', () => {
    expect(offered(offers, elsewhere, 0, 1)).toHaveLength(1);
  });
});

describe('stories read again', () => {
  const fresh = (): StoryMemory => ({ told: new WeakMap(), shelf: null });
  const steps = (notes: readonly NoteReview[], memory: StoryMemory): number => [...readStoryOffers(notes, memory)].length;

  test('pause after each note and each story that is new only', () => {
    const memory = fresh();
    expect(steps([bank, debrief], memory)).toBe(2 + 2 * 3);
    expect(steps([bank, debrief, elsewhere], memory)).toBe(1);
    expect(steps([debrief, elsewhere], memory)).toBe(0);
  });

  test.each([
    ['a line was put above them', (text: string) => `Above.\n\n${text}`, true],
    ['words were put below them', (text: string) => `${text}\nBelow.\n`, true],
    ['one tells something else', (text: string) => text.replace('Radar went down', 'Radar fell into the sea'), false],
    ['one was taken out', (text: string) => text.replace(/\n[^\n]*you failed[^\n]*/, ''), false],
    ['one stands under another question', (text: string) => text.replace('a time you failed', 'a mistake you made'), false],
  ])('where %s are as if read for the first time', (_how, change, isKept) => {
    const memory = fresh();
    drain(readStoryOffers([bank, elsewhere], memory));
    const before = memory.shelf?.index;
    const notes = [review('bank.md', change(bankText), 'Acme'), elsewhere];
    const again = drain(readStoryOffers(notes, memory));
    expect(memory.shelf?.index === before).toBe(isKept);
    expect(offered(again, elsewhere, 0)).toEqual(offered(storyOffersIn(notes), elsewhere, 0));
  });
});

test('notes without stories offer none', () => {
  expect(offered(storyOffersIn([debrief]), debrief, 0)).toEqual([]);
  expect(offered(storyOffersIn([]), debrief, 0)).toEqual([]);
});

describe('stories that are read on demand', () => {
  const memory = (): StoryMemory => ({ told: new WeakMap(), shelf: null });

  test('are the same, whether somebody got them ready or not', () => {
    const [asked, ready] = [offersOnDemand([bank, debrief, elsewhere], memory()), offersOnDemand([bank, debrief, elsewhere], memory())];
    expect([...ready.read()].length).toBeGreaterThan(0);
    const expected = offered(offers, elsewhere, 0);
    expect([offered(asked, elsewhere, 0), offered(ready, elsewhere, 0)]).toEqual([expected, expected]);
  });

  test('are read once', () => {
    const once = offersOnDemand([bank, debrief, elsewhere], memory());
    offered(once, elsewhere, 0);
    expect([...once.read()]).toEqual([]);
  });
});
