import { afterEach, describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/app/fill-in/fill-in-session';
import type { StoryToFill } from '../../../src/app/fill-in/story-to-fill';
import { until } from '../../plugin/load-plugin';
import { find, place, press, show, title, toPreview, type, usual, type Shown } from './shown-form';

afterEach(() => { document.body.replaceChildren(); });

describe('the form for a story', () => {
  test('opens at the first field without words, each with a name and a line of help', async () => {
    const { root } = await show();
    await until(() => document.activeElement?.id === 'coach-task');
    for (const part of ['situation', 'task', 'action', 'result', 'learning']) {
      expect(find(root, `label[for="coach-${part}"]`).textContent).not.toBe('');
      expect(find(root, `#coach-${part}`).getAttribute('aria-describedby')).toContain(`coach-${part}-note`);
    }
  });

  test('ticks the points of the breakdown as the words meet them, in words too', async () => {
    const { root } = await show({ cell: ' ' });
    const points = (): readonly string[] => [...root.querySelectorAll('.coach-point')].map((point) => point.textContent);
    expect(points()).toEqual(['○own partNot met yet', '○money savedNot met yet']);
    await type(root, '#coach-result', 'The new worker saved us 4,000 EUR a month');
    await until(() => points().includes('✓money savedMet'));
    expect(points()).toHaveLength(2);
  });

  test('says the share of each part beside the usual one once there are words enough, and how long it takes aloud', async () => {
    const { root } = await show();
    expect(root.querySelector('.coach-share')).toBeNull();
    await type(root, '#coach-situation', 'In May our texts were late in the sale and forty people called us each day about it, every week again');
    await until(() => root.querySelector('.coach-share') !== null);
    expect(find(root, '#coach-situation-share').textContent).toBe('Situation 88 %, usual up to 35: more than usual');
    expect(find(root, '#coach-action-share').textContent).toBe('Action 13 %, usual 45 to 65: less than usual');
    expect(find(root, '.coach-fill-length').textContent).toContain('24 words');
  });

  test('adds a sum of the own figures to the result', async () => {
    const { root } = await show({ cell: 'S: late<br>R: none late' });
    await type(root, '#coach-saving-hours', '4');
    await type(root, '#coach-saving-people', '3');
    expect(find(root, '.coach-saving-sum').textContent).toBe('Saves 12 hours a week (4 hours x 3 people).');
    press(root, 'Add to the result');
    await until(() => find<HTMLTextAreaElement>(root, '#coach-result').value === 'none late\nSaves 12 hours a week (4 hours x 3 people).');
    expect(find(root, '.coach-saving-sum').textContent).toBe('Added to the result.');
  });

  test('Ctrl+Enter goes on from any field; what is not read back as typed is told', async () => {
    const { root } = await show();
    await type(root, '#coach-task', 'unsure');
    find(root, '#coach-task').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await until(() => title(root) === 'Check the change');
    expect(find(root, '.coach-unsure').textContent).toContain('another way');
    await until(() => document.activeElement?.textContent === 'Write to note');
    press(root, 'Back');
    await until(() => find<HTMLTextAreaElement>(root, '#coach-task').value === 'unsure');
  });
});

describe('a draft', () => {
  test('is offered first, and left alone until the user types', async () => {
    const { root, kept } = await show();
    await type(root, '#coach-task', 'from before');
    expect(kept.size).toBe(1);
    const again = await show({ kept });
    expect(title(again.root)).toBe('You have a draft of this story');
    expect(find(again.root, '.coach-told').textContent).toContain('from before');
    await until(() => document.activeElement?.textContent === 'Use the draft');
    press(again.root, 'Start from the note');
    await until(() => find<HTMLTextAreaElement>(again.root, '#coach-task').value === '');
    expect([...kept.values()].join('')).toContain('from before');
  });
});

describe('a note that changed under the form', () => {
  const changedTo = async (cell: string): Promise<Outcome> => ({ is: 'changed', toFill: await place(cell) });
  const clash = async (): Promise<Shown> => {
    const shown = await show({ outcomes: [await changedTo('S: theirs<br>A: I moved them')] });
    await type(shown.root, '#coach-situation', 'mine');
    press(shown.root, 'Preview change');
    await until(() => title(shown.root) === 'Check the change');
    press(shown.root, 'Write to note');
    await until(() => title(shown.root) === 'The note changed meanwhile');
    return shown;
  };

  test('both are shown', async () => {
    const { root } = await clash();
    expect([...root.querySelectorAll('.coach-told')].map((each) => each.textContent)).toEqual(['In the note nowSituationtheirs', 'What you typedSituationmine']);
  });

  test.each([
    ['Use mine', 'mine'],
    ['Put mine below theirs', 'theirs\nmine'],
  ])('"%s" is shown as a change before it is written', async (button, situation) => {
    const { root, written, said, kept } = await clash();
    press(root, button);
    await until(() => title(root) === 'Check the change');
    expect(written).toHaveLength(1);
    press(root, 'Write to note');
    await until(() => said.length > 0);
    expect(written[1]?.situation).toBe(situation);
    expect(kept.size).toBe(0);
  });

  test('"Keep theirs" closes the form, and the words stay as a draft', async () => {
    const { root, isOpen, kept, said } = await clash();
    press(root, 'Keep theirs');
    expect([isOpen(), kept.size]).toEqual([false, 1]);
    expect(said).toEqual(['The note stays as it is. Your words stay as a draft.']);
  });

  test.each<[string, Promise<StoryToFill>, string | null]>([
    ['worded otherwise', place(usual, { question: 'When did you fail us?' }), 'The question there now: When did you fail us?'],
    ['under another heading', place(usual, { above: '## Round 2\n\n' }), 'The question there now: Round 2: When did you fail?'],
    ['as it was', place('S: theirs<br>A: I moved them'), null],
  ])('the question is shown where it is not as it was: %s', async (_what, now, told) => {
    const { root } = await show({ outcomes: [{ is: 'changed', toFill: await now }] });
    await toPreview(root);
    press(root, 'Write to note');
    await until(() => title(root) === 'The note changed meanwhile');
    expect(root.querySelector('.coach-loose')?.textContent ?? null).toBe(told);
  });

  test.each<['note' | 'place', boolean, string]>([
    ['note', false, 'Copied.'],
    ['place', true, 'Could not copy. Select the text below and copy it yourself.'],
  ])('where the %s is gone the words can be copied (refused: %s)', async (what, refusesToCopy, told) => {
    const { root, copied, kept } = await show({ outcomes: [{ is: 'gone', what }], refusesToCopy });
    await type(root, '#coach-task', 'be fast');
    press(root, 'Preview change');
    await until(() => title(root) === 'Check the change');
    press(root, 'Write to note');
    await until(() => root.querySelector('[role="alert"]') !== null);
    press(root, 'Copy the text');
    await until(() => find(root, '[role="status"]').textContent === told);
    expect(copied).toEqual(refusesToCopy ? [] : ['Situation: late texts in the sale\nTask: be fast\nAction: I moved them']);
    expect(kept.size).toBe(1);
  });
});
