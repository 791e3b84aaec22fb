import { describe, expect, test } from '@jest/globals';
import { isWhole, showingsOf, type Showing } from '../../../../src/core/notebook/coverage/story-showing';
import type { StoryAt } from '../../../../src/core/notebook/notebook';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { bankNote, pumpStory, sailStory, tableNote, thinStory } from './story-notes';

const under = (question: string, cell: string): StoryAt | undefined => notebookOfNotes({ 'table.md': tableNote([{ question, stories: [cell] }]) }).stories[0];
const told = (action: string): StoryAt | undefined => (
  notebookOfNotes({ 'bank.md': bankNote([{ title: 'The long voyage', situation: 'We sailed north in May with a crew of nine.', task: 'We had to be back in June.', action, result: 'We were back on 3 June with 40 tonnes of cod.' }]) }).stories[0]
);
const showings = (at: StoryAt | undefined): readonly Showing[] => (at === undefined ? [] : showingsOf(at));
const fitFor = (at: StoryAt | undefined, competency: string): string => showings(at).find((each) => each.competency === competency)?.fit ?? 'nothing';

describe('a story is whole', () => {
  test.each([
    ['told with all its parts', 'Tell me about a hard bug that you fixed', pumpStory, true],
    ['told with two of four', 'Tell me about a hard bug that you fixed', thinStory, false],
    ['told without a result', 'Tell me about a hard bug that you fixed', pumpStory.split('<br>R:')[0] ?? '', false],
    ['told with a result of two words', 'Tell me about a hard bug that you fixed', `${pumpStory.split('<br>R:')[0] ?? ''}<br>R: It ran.`, false],
    ['only an idea', 'Tell me about a hard bug that you fixed', 'the pump', false],
    ['told without what was learned, where a failure is asked for', 'Tell me about a time you failed', pumpStory, false],
  ])('or not: %s', (_how, question, cell, wanted) => {
    const at = under(question, cell);
    expect(at === undefined ? null : isWhole(at)).toBe(wanted);
  });
});

describe('the words of a story', () => {
  test.each([
    ['more than one phrase', 'I mentored the deckhand, I coached the mate through each mooring and paired with both.', 'mentoring', 'workable'],
    ['one phrase', 'I coached the mate, and then we set the nets.', 'mentoring', 'stretch'],
    ['no word', 'We set the nets at dawn and hauled them at noon.', 'mentoring', 'nothing'],
  ])('show a competency by %s', (_how, action, competency, fit) => {
    expect(fitFor(told(action), competency)).toBe(fit);
  });

  test('are quoted as the reason', () => {
    const [shown] = showings(told('I mentored the deckhand and I coached the mate, and then we set the nets.')).filter(({ competency }) => competency === 'mentoring');
    expect(shown).toMatchObject({ isLabelled: false, isTag: false, reason: expect.stringMatching(/^its words show it: ".*(?:mentored|coached).*"$/u) });
  });

  test('say nothing besides where the label says it already', () => {
    const competencies = showings(under('Tell me about a conflict with a colleague', sailStory)).map(({ competency }) => competency);
    expect(competencies.filter((name) => name === 'conflict')).toHaveLength(1);
    expect(new Set(competencies).size).toBe(competencies.length);
  });
});

describe('what a story lacks', () => {
  test.each([
    ['nothing', pumpStory, 'told for "Tell me about a hard bug that you fixed"'],
    ['a task and a result', thinStory, 'told for "Tell me about a hard bug that you fixed"; no task yet, no result yet'],
    ['all but an idea', 'the pump', 'told for "Tell me about a hard bug that you fixed"; only an idea so far'],
  ])('stands with its reason: %s', (_what, cell, reason) => {
    expect(showings(under('Tell me about a hard bug that you fixed', cell)).find(({ competency }) => competency === 'problem-solving')?.reason).toBe(reason);
  });

  test('stands with the reason of an outline, too', () => {
    const [at] = notebookOfNotes({ 'outline.md': '#interview\n\n### Hardest problem you ever solved\n\n- WHAT - the buoy drifted each spring\n- WHY - ships ran aground\n- STAR\n\t- A: new anchor, three divers\n- Impact\n\t- TECH - no drift since\n' }).stories;
    expect(showings(at)[0]).toMatchObject({ fit: 'workable', reason: expect.stringContaining('only an outline so far') });
  });
});

test('a story is read once', () => {
  const at = under('Tell me about a conflict with a colleague', sailStory);
  expect(at === undefined ? null : showingsOf(at)).toBe(at === undefined ? undefined : showingsOf(at));
  expect(showings(at).length).toBeGreaterThan(0);
});
