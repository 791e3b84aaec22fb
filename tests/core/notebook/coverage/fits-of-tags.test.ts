import { describe, expect, test } from '@jest/globals';
import { promptsCovered } from '../../../../src/core/notebook/coverage/checklist';
import { competenciesCovered } from '../../../../src/core/notebook/coverage/coverage';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { choirBank, choirRound, notebookWith, titleOf, told } from './choir-notes';
import { listNote } from './story-notes';

describe('each competency has the story that bears its tag, first and strong', () => {
  const notebook = notebookWith({});
  const covered = drain(competenciesCovered(notebook));

  test.each(told.map(({ tag, title }) => [tag, title] as const))('%s: %s', (tag, title) => {
    const [first] = covered.find(({ competency }) => competency === tag.toLowerCase())?.stories ?? [];
    expect([titleOf(notebook, first?.story), first?.fit, first?.reason]).toEqual([title, 'strong', `labelled "${tag}"`]);
  });

  test('and none is a gap', () => {
    expect(covered.filter(({ gap }) => gap)).toEqual([]);
  });

  test('and no story stands twice under one competency', () => {
    for (const { stories } of covered) expect(new Set(stories.map(({ story }) => story)).size).toBe(stories.length);
  });
});

describe('what a story lacks lowers its fit', () => {
  const [conflict] = told;
  const without = (part: number): string => choirBank(conflict === undefined ? [] : [{ ...conflict, parts: [0, 1, 2, 3].map((at) => (at === part ? '' : conflict.parts[at] ?? '')) as unknown as typeof conflict.parts }]);

  test.each([
    ['no situation', 0, 'workable', 'no situation yet'],
    ['no action', 2, 'workable', 'no action yet'],
    ['no result', 3, 'workable', 'no result yet'],
  ])('%s', (_, part, fit, reason) => {
    const [story] = drain(competenciesCovered(notebookOfNotes({ 'bank.md': without(part) }))).find(({ competency }) => competency === 'conflict')?.stories ?? [];
    expect(story?.fit).toBe(fit);
    expect(story?.reason).toContain(reason);
  });

  test('without a tag its words alone make no strong fit', () => {
    const stories = drain(competenciesCovered(notebookOfNotes({ 'bank.md': choirBank(told, false) }))).flatMap((each) => each.stories);
    expect(stories.filter(({ fit }) => fit === 'strong')).toEqual([]);
    expect(stories.every(({ reason }) => reason.startsWith('its words show it: "'))).toBe(true);
  });
});

describe('a list of stories to have ready', () => {
  const best = (prompt: string): string => {
    const notebook = notebookWith({ 'Prep/list.md': listNote([prompt]) });
    const [covered] = drain(promptsCovered(notebook));
    const [first] = covered?.stories ?? [];
    return first === undefined || covered?.gap === true ? 'gap' : titleOf(notebook, first.story);
  };

  test.each([
    ['conflict', 'Two seat plans'],
    ['a disagreement', 'Two seat plans'],
    ['a failure', 'The double ticket'],
    ['my biggest mistake', 'The double ticket'],
    ['mentoring somebody', 'The stagehand who codes'],
    ['coaching a junior', 'The stagehand who codes'],
    ['leadership', 'The season without a lead'],
    ['innovation', 'Tickets on the sleeve'],
    ['customer obsession', 'The blind subscriber'],
  ])('"%s" is served by %s', (prompt, title) => {
    expect(best(prompt)).toBe(title);
  });

  test.each([
    ['dealing with ambiguity'],
    ['working across time zones'],
    ['saying no to the house manager'],
    ['a data migration'],
  ])('"%s" is a gap', (prompt) => {
    expect(best(prompt)).toBe('gap');
  });

  test('keeps the order and the lines of the list', () => {
    const prompts = ['a failure', 'dealing with ambiguity', 'conflict', 'mentoring somebody'];
    const covered = drain(promptsCovered(notebookWith({ 'Prep/list.md': listNote(prompts) })));
    expect(covered.map(({ prompt, line, gap }) => [prompt, line, gap])).toEqual([['a failure', 7, false], ['dealing with ambiguity', 8, true], ['conflict', 9, false], ['mentoring somebody', 10, false]]);
  });
});

describe('a gap shows where rounds ask and nothing is there', () => {
  const gaps = (question: string): readonly string[] => drain(competenciesCovered(notebookWith({ 'one.md': choirRound({ company: 'Tarn', date: '2026-09-01' }, [[question, 'I said little']]) }))).filter(({ gap }) => gap).map(({ competency }) => competency);

  test.each([
    ['Tell me about a time the requirements were ambiguous', 'ambiguity'],
    ['How do you prioritise when everything is urgent?', 'prioritisation'],
    ['Tell me about a time you learned a new technology fast', 'learning'],
  ])('%s: %s', (question, competency) => {
    expect(gaps(question)).toContain(competency);
  });

  test.each([
    ['Tell me about a conflict with a colleague', 'conflict'],
    ['Tell me about a time you failed', 'failure'],
    ['Have you mentored someone?', 'mentoring'],
  ])('%s: no gap in %s', (question, competency) => {
    expect(gaps(question)).not.toContain(competency);
  });
});
