import { afterEach, describe, expect, test } from '@jest/globals';
import { areaRow, evidenceRow } from '../../doubles/area-rows';
import { areas, button, click, focus, focused, openPanel, screen, search, type } from './panel-double';
import type { OpenPanel, PanelDouble } from './panel-double';

let open: OpenPanel | null = null;
const start = async (given?: PanelDouble): Promise<OpenPanel> => {
  open = await openPanel(given);
  return open;
};
afterEach(async () => {
  await open?.close();
  open = null;
});

const queues = areaRow('Message queues', {
  evidence: [
    evidenceRow({ key: 'a', message: 'Unanswered: "How do queues fail?"' }),
    evidenceRow({ key: 'b', message: 'The result is missing.', dismissal: { rule: 'no-result', about: 'Queues', words: '' } }),
  ],
});
const conflict = areaRow('Conflict', { kind: 'competency' });

describe('when the vault changes', () => {
  const [first, second, third] = [areaRow('First'), areaRow('Second'), areaRow('Third')];

  test('open rows, the focus and half-typed words stay', async () => {
    const { draw } = await start({ board: { areas: [first, queues] } });
    await type('e');
    await click('Message queues');
    search().focus();
    await draw({ areas: [{ ...queues, need: 'Unanswered in 3 rounds.' }, first, second] });
    expect(button('Message queues').getAttribute('aria-expanded')).toBe('true');
    expect(screen()).toContain('Unanswered in 3 rounds.');
    expect([search().value, document.activeElement]).toEqual(['e', search()]);
  });

  test('rows that are the same are not drawn again', async () => {
    const { draw } = await start({ board: { areas: [first, second] } });
    const row = button('First');
    let drawn = 0;
    const observer = new MutationObserver((changes) => { drawn += changes.length; });
    observer.observe(row, { subtree: true, childList: true, characterData: true, attributes: true });
    await draw({ areas: [second, first] });
    await Promise.resolve();
    expect([button('First') === row, drawn]).toEqual([true, 0]);
  });

  test.each([
    ['goes to the next row', 'Second', [first, third], 'Third'],
    ['goes to the one before where it was the last', 'Third', [first, second], 'Second'],
    ['stays where its row stays', 'Second', [second], 'Second'],
    ['goes to what is around it where no row is left', 'Second', [], 'New debrief'],
  ])('the focus of a row that goes %s', async (_, name, left, expected) => {
    const { draw } = await start({ board: { areas: [first, second, third] } });
    await focus(name);
    await draw({ areas: left });
    expect(focused()).toBe(expected);
  });

  test('the focus of a line that goes moves to the next line, then to its area', async () => {
    const { draw } = await start({ board: { areas: [first, queues] } });
    await click('Message queues');
    await focus('Not a problem here: The result is missing.');
    const [line] = queues.evidence;
    if (line === undefined) throw new Error('No evidence.');
    await draw({ areas: [first, { ...queues, evidence: [line] }] });
    expect(focused()).toContain('How do queues fail?');
    await draw({ areas: [first, { ...queues, evidence: [] }] });
    expect(focused()).toBe('Message queues');
  });

  test('a row that was resolved goes, and the focus with the menu closed goes to the next', async () => {
    const { draw } = await start({ board: { areas: [queues, conflict] } });
    await click('Message queues');
    await click('Mark as … Message queues');
    await click('Resolved');
    await draw({ areas: [conflict, { ...queues, state: 'resolved' }] });
    expect(areas()).toEqual(['Conflict']);
    expect(focused()).toBe('Conflict');
  });
});
