import { afterEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import type { WeakSpot } from '../../../src/app/weak-spots';
import { NoteUnreadable } from '../../../src/app/ports';
import { noticesSaid } from '../../browser/host/notices';
import { areaRow, evidenceRow } from '../../doubles/area-rows';
import { areas, button, click, focus, focused, openPanel, press, screen } from './panel-double';
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

const place = { path: 'Acme.md', start: { line: 1, ch: 0 }, end: { line: 1, ch: 3 } };
const spot = (key: string, given: Partial<WeakSpot> = {}): WeakSpot => ({
  key, type: 'finding', severity: 'high', lacks: null, message: `${key} is weak.`, suggestion: '', quote: '', about: '', dismissal: null, place, ...given,
});
const notes = [
  { path: 'Acme.md', title: 'Acme', spots: [spot('Length'), spot('Result', { type: 'gap', lacks: 'result', dismissal: { rule: 'no-result', about: 'a', words: '' } })] },
  { path: 'Bolt.md', title: 'Bolt', spots: [spot('Numbers')] },
];
const caching = areaRow('Caching', { evidence: [evidenceRow({ dismissal: { rule: 'vague', about: 'a', words: 'b' } })], companies: ['Acme'] });

const tabs = (): readonly string[] => [...document.querySelectorAll('[role=tab]')].map((tab) => `${tab.textContent ?? ''}${tab.getAttribute('aria-selected') === 'true' ? ' *' : ''}`);
const shownPanels = (): readonly (string | null)[] => [...document.querySelectorAll('[role=tabpanel]')].filter((panel) => !panel.hasAttribute('hidden')).map((panel) => panel.getAttribute('aria-labelledby'));

describe('the tabs', () => {
  test('show one part each, by mouse', async () => {
    await start({ board: { areas: [caching] } });
    expect(tabs()).toEqual(['Weak areas *', 'This note', 'Coverage']);
    await click('Coverage');
    expect(tabs()).toEqual(['Weak areas', 'This note', 'Coverage *']);
    expect(shownPanels()).toEqual([button('Coverage').id]);
    expect(button('Coverage').getAttribute('aria-controls')).toBe(document.querySelector('[role=tabpanel]:not([hidden])')?.id);
  });

  test('are walked by the arrows, round the ends, and only the shown one is in the order of Tab', async () => {
    await start();
    await focus('Weak areas');
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      expect(await press(key)).toBe(true);
      seen.push(focused());
      expect(document.querySelector('[role=tab][tabindex="0"]')).toBe(document.activeElement);
    }
    expect(seen).toEqual(['This note', 'Coverage', 'Weak areas', 'Coverage', 'Weak areas', 'Coverage']);
  });

  test('lie the other way round where one reads from right to left', async () => {
    await start();
    document.querySelector<HTMLElement>('.coach-tabs')?.setCssProps({ direction: 'rtl' });
    await focus('Weak areas');
    await press('ArrowLeft');
    expect(focused()).toBe('This note');
  });

  test('keep what was open and typed in each', async () => {
    await start({ board: { areas: [caching] } });
    await click('Caching');
    await click('This note');
    await click('Weak areas');
    expect(button('Caching').getAttribute('aria-expanded')).toBe('true');
  });

  test('a hidden one costs nothing until it is shown again', async () => {
    const { draw } = await start({ board: { areas: [caching] } });
    await click('This note');
    await draw({ areas: [areaRow('Kafka')] });
    expect(areas()).toEqual(['Caching']);
    await click('Weak areas');
    expect(areas()).toEqual(['Kafka']);
  });

  test('are remembered, and the saved layout wins', async () => {
    const { remembered, view } = await start({ memory: { tab: 'note' } });
    expect(tabs()).toContain('This note *');
    await click('Coverage');
    expect([remembered(), view.getState()]).toEqual([expect.objectContaining({ tab: 'coverage' }), { tab: 'coverage' }]);
    await start({ memory: { tab: 'note' }, state: { tab: 'coverage' } });
    expect(tabs()).toContain('Coverage *');
  });

  test.each([[null], ['x'], [{ tab: 'later', areas: 3, filters: 'yes', byNote: 0, spots: 'none' }], [{ areas: { order: 'luck' } }], [[1]]])('open as usual where %j was remembered', async (memory) => {
    await start({ board: { areas: [caching] }, memory, state: memory });
    expect(tabs()).toContain('Weak areas *');
    expect(areas()).toEqual(['Caching']);
  });
});

describe('the list by note', () => {
  const titles = (): readonly string[] => [...document.querySelectorAll('.coach-note-title .coach-note-name')].map((each) => each.textContent ?? '');

  test('is folded below the areas', async () => {
    const { remembered } = await start({ board: { areas: [caching], notes } });
    expect([button('Gaps and findings by note3').getAttribute('aria-expanded'), titles()]).toEqual(['false', []]);
    await click('Gaps and findings by note3');
    expect(titles()).toEqual(['Acme', 'Bolt']);
    expect(screen()).toContain('3 things to improve in 2 notes');
    expect(remembered()).toMatchObject({ byNote: true });
  });

  test('is open by itself where there is no area, and stays so when one comes', async () => {
    const { draw } = await start({ board: { notes } });
    expect(titles()).toEqual(['Acme', 'Bolt']);
    expect(screen()).toContain('No weak area yet');
    await draw({ notes, areas: [caching] });
    expect(titles()).toEqual(['Acme', 'Bolt']);
  });

  test('waits with that until all is read', async () => {
    await start({ board: { notes, reading: { done: 1, total: 2 } } });
    expect(titles()).toEqual([]);
  });

  test('shows gaps or findings alone', async () => {
    await start({ board: { notes } });
    await click('Gaps 1');
    expect(titles()).toEqual(['Acme']);
    expect(screen()).toContain('1 thing to improve in 1 note');
    await click('Findings 2');
    expect(titles()).toEqual(['Acme', 'Bolt']);
  });

  test('is what the panel is opened for, in sight and with the focus', async () => {
    const { view } = await start({ board: { areas: [caching], notes }, memory: { tab: 'coverage' } });
    await act(() => { view.show({ tab: 'areas', spots: 'gaps' }); });
    expect(tabs()).toContain('Weak areas *');
    expect(titles()).toEqual(['Acme']);
    expect(focused()).toBe('Gaps and findings by note3');
    expect(document.activeElement?.hasAttribute('data-scrolled')).toBe(true);
  });

  test('takes no focus from a person who is at work elsewhere, and comes into sight once', async () => {
    const { view, draw } = await start({ board: { areas: [caching] } });
    await act(() => { view.show({ tab: 'areas', spots: 'gaps' }); });
    const editor = document.body.createEl('textarea');
    editor.focus();
    await draw({ areas: [caching], notes });
    const head = button('Gaps and findings by note3');
    expect([head.hasAttribute('data-scrolled'), document.activeElement === editor]).toEqual([true, true]);
    head.removeAttribute('data-scrolled');
    await draw({ areas: [caching] });
    await draw({ areas: [caching], notes });
    expect(button('Gaps and findings by note3').hasAttribute('data-scrolled')).toBe(false);
  });

  test('leads to the place, silences, and brings back', async () => {
    const { asked, dismissals, draw } = await start({ board: { notes } });
    document.querySelector<HTMLElement>('.coach-spot')?.click();
    await click('Not a problem here: Result is weak.');
    expect(dismissals).toEqual([{ rule: 'no-result', about: 'a', words: '' }]);
    await draw({ notes, dismissed: dismissals });
    expect(screen()).toContain('Not a problem: 1');
    await click('Undo: No result');
    expect(asked).toEqual(['go to Acme.md', 'undo dismissal [object Object]']);
  });
});

describe('the first run', () => {
  test.each([
    ['Find my interview notes', 'find notes'],
    ['Make one', 'make note'],
    ['Try the sample', 'make sample'],
  ])('offers: %s', async (name, expected) => {
    const { asked } = await start({ board: { read: 0 } });
    expect(screen()).toContain('Everything stays on this device.');
    expect(screen()).toContain('add the tag #interview to a note');
    await click(name);
    expect(asked).toEqual([expected]);
  });

  test('is over with the first note', async () => {
    const { draw } = await start({ board: { read: 0 } });
    await draw({ read: 1, notes });
    expect(screen()).not.toContain('No interview notes yet');
    expect(screen()).toContain('Length is weak.');
  });

  test('a note that cannot be read is told of instead', async () => {
    await start({ board: { read: 0, problems: [{ path: 'A.md', message: 'The disk refused.' }] } });
    expect(screen()).toContain('1 note could not be read in full');
    expect(screen()).toContain('The disk refused.');
  });
});

describe('the view', () => {
  test('follows nothing before the app is ready, and nothing once it is closed', async () => {
    const starting = await start({ isStarting: true });
    expect(starting.isFollowed()).toBe(false);
    const ready = await start({ board: { areas: [caching] } });
    expect(ready.isFollowed()).toBe(true);
    await ready.close();
    expect(ready.isFollowed()).toBe(false);
    expect(document.querySelector('.coach-panel')).toBeNull();
  });

  test('offers to undo what was silenced, and a state', async () => {
    const { asked, states } = await start({ board: { areas: [caching] } });
    await click('Caching');
    await click('Not a problem here: The result is missing.');
    expect(noticesSaid().at(-1)).toContain('The coach will not say this');
    await click('Undo');
    expect(asked).toEqual(['undo dismissal [object Object]']);
    document.querySelectorAll('.notice').forEach((notice) => { notice.remove(); });
    await click('Mark as … Caching');
    await click('Working on it');
    expect(noticesSaid().at(-1)).toContain('Caching: working on it.');
    await click('Undo');
    expect(states.map(({ state, insteadOf }) => [state, insteadOf])).toEqual([['working', undefined], ['open', 'working']]);
    expect(noticesSaid().at(-1)).toContain('Caching: working on it.');
  });

  test('says that an area was marked again since, where it cannot take its mark back', async () => {
    await start({ board: { areas: [caching] }, isMarkedSince: true });
    document.querySelectorAll('.notice').forEach((notice) => { notice.remove(); });
    await click('Caching');
    await click('Mark as … Caching');
    await click('Working on it');
    await click('Undo');
    expect(noticesSaid().at(-1)).toBe('Caching was marked again since, so nothing was changed.');
  });

  test('tells a failure in words', async () => {
    await start({ board: { areas: [caching] }, desk: { practise: () => Promise.reject(new NoteUnreadable('Log.md', 'The disk is full.')) } });
    await click('Practise');
    expect(noticesSaid().at(-1)).toBe('Could not write Log.md. The disk is full.');
  });
});

describe('axe finds nothing wrong', () => {
  /** Without what needs a drawn page. */
  const check = async (): Promise<readonly string[]> => {
    const { violations } = await axe.run(document.body, { rules: { 'region': { enabled: false }, 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
  };

  test.each<[string, PanelDouble, readonly string[]]>([
    ['on the first run', { board: { read: 0 } }, []],
    ['with areas, one open, and filters', { board: { areas: [caching, areaRow('Kafka')], notes, tooFew: [{ kind: 'topic', name: 'a', title: 'A', count: 1 }], problems: [{ path: 'a', message: 'b' }] } }, ['Filter', 'Caching']],
    ['with a list by note', { board: { notes, dismissed: [{ rule: 'vague', about: 'a', words: 'b' }] } }, []],
    ['with a filter that is set', { board: { areas: [caching] }, memory: { areas: { kind: 'topic' } } }, []],
    ['where nothing fits', { board: { areas: [caching] }, memory: { areas: { search: 'zzz' } } }, []],
    ['in the other tabs', { board: { areas: [caching] } }, ['This note', 'Coverage']],
  ])('%s', async (_, given, clicks) => {
    await start(given);
    for (const name of clicks) await click(name);
    expect(await check()).toEqual([]);
  });
});
