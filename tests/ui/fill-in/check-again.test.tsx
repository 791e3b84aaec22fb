import { afterEach, describe, expect, test } from '@jest/globals';
import type { Filled } from '../../../src/app/fill-in/fill-in';
import type { Outcome } from '../../../src/app/fill-in/fill-in-session';
import { until } from '../../plugin/load-plugin';
import { find, place, press, show, toPreview, usual, type Shown } from './shown-form';

afterEach(() => { document.body.replaceChildren(); });

describe('a change that is not the one that was confirmed', () => {
  const filled = (after: string): Filled => ({ edits: [{ from: 0, to: 0, text: after }], text: '', isReadBack: true });
  const check = async (path: string): Promise<Outcome> => ({ is: 'check', toFill: await place(usual, { path }), filled: filled('**Task:** be fast') });

  test.each<[string, string, string]>([
    ['a.md', 'The note changed elsewhere; check the change again.', 'The story is in the note.'],
    ['new name.md', 'new name.md, has the same text; the story would go there. Check the change again.', 'The story is in new name.md.'],
  ])('is shown again for %s, and only a second yes writes it', async (path, why, told) => {
    const { root, confirmed, said, kept, isOpen } = await show({ outcomes: [await check(path), { is: 'written', path }] });
    await toPreview(root);
    press(root, 'Write to note');
    await until(() => root.querySelector('[role="alert"]') !== null);
    expect(find(root, '[role="alert"]').textContent).toContain(why);
    expect(find(root, '[aria-labelledby="coach-after"]').textContent).toBe('**Task:** be fast');
    await until(() => document.activeElement?.textContent === 'Back');
    expect([isOpen(), said, kept.size]).toEqual([true, [], 1]);
    press(root, 'Write to note');
    await until(() => said.length > 0);
    expect(confirmed[1]).toEqual(filled('**Task:** be fast'));
    expect(said[0]).toContain(told);
    expect([isOpen(), kept.size]).toEqual([false, 0]);
  });

  test('has no word of a change elsewhere the first time', async () => {
    const { root } = await show();
    await toPreview(root);
    expect(root.querySelector('[role="alert"]')).toBeNull();
    await until(() => document.activeElement?.textContent === 'Write to note');
  });

  const closedEarly = async (outcome: Outcome): Promise<Shown> => {
    const gate = { open: (): void => undefined };
    const shown = await show({ outcomes: [outcome], before: new Promise((resolve) => { gate.open = resolve; }) });
    await toPreview(shown.root);
    press(shown.root, 'Write to note');
    shown.close();
    gate.open();
    await until(() => shown.said.length > 0);
    return shown;
  };

  test.each<['check' | 'changed' | 'gone', string]>([
    ['check', 'The story was not written: the note changed meanwhile. Your words stay as a draft.'],
    ['changed', 'The story was not written: somebody else wrote at that place meanwhile. Your words stay as a draft.'],
    ['gone', 'The story was not written: the note or the question is gone. Your words stay as a draft.'],
  ])('is told where the form was closed right after "Write to note": %s', async (is, told) => {
    const outcomes = { check: await check('a.md'), changed: { is: 'changed', toFill: await place('S: theirs') }, gone: { is: 'gone', what: 'note' } } as const;
    const { said, kept } = await closedEarly(outcomes[is]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(told);
    expect(kept.size).toBe(1);
  });

  test('is told once where it was written all the same', async () => {
    const { said, kept } = await closedEarly({ is: 'written', path: 'a.md' });
    expect(said).toEqual(['The story is in the note. Undo takes it back.']);
    expect(kept.size).toBe(0);
  });
});
