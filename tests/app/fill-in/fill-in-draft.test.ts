import { describe, expect, test } from '@jest/globals';
import { fillInDraft } from '../../../src/app/fill-in/fill-in-draft';
import type { Drafts } from '../../../src/app/ports';
import { mustHave, storyAtMark } from './filling';

const memory = (): Drafts & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    load: (key) => kept.get(key) ?? null,
    keep: (key, text) => { if (text === null) kept.delete(key); else kept.set(key, text); },
  };
};

const note = '| question | story 1 | story 2 |\n| --- | --- | --- |\n| Why did it fail? | S: la^te<br>A: b | S: c<br>A: d |\n';

describe('the draft of a story', () => {
  test('what was typed comes back, also after the words around it changed', async () => {
    const drafts = memory();
    const toFill = mustHave(await storyAtMark(note));
    const words = { ...toFill.parts, result: 'none late' };
    fillInDraft(drafts, toFill).keep(words);
    const later = mustHave(await storyAtMark(`# New\n\n${note.replace('A: b', 'A: I did b')}`));
    expect(fillInDraft(drafts, later).kept()).toEqual(words);
  });

  test('no draft is left of what the note says, nor once it is written', async () => {
    const drafts = memory();
    const toFill = mustHave(await storyAtMark(note));
    const draft = fillInDraft(drafts, toFill);
    draft.keep({ ...toFill.parts, result: 'x y' });
    expect(drafts.kept.size).toBe(1);
    draft.keep(toFill.parts);
    expect(drafts.kept.size).toBe(0);
    draft.keep({ ...toFill.parts, result: 'x y' });
    draft.forget();
    expect([drafts.kept.size, draft.kept()]).toEqual([0, null]);
  });

  test('each column of stories has a draft of its own', async () => {
    const drafts = memory();
    const first = mustHave(await storyAtMark(note));
    fillInDraft(drafts, first).keep({ ...first.parts, result: 'none late' });
    expect(fillInDraft(drafts, mustHave(await storyAtMark(note.replace('la^te', 'late').replace('S: c', 'S: ^c')))).kept()).toBeNull();
  });

  test.each(['', '{', '[]', '{"situation":"only"}', 'null'])('a draft that cannot be read is none: %j', async (text) => {
    const toFill = mustHave(await storyAtMark(note));
    expect(fillInDraft({ load: () => text, keep: () => undefined }, toFill).kept()).toBeNull();
  });
});
