import { afterEach, describe, expect, test } from '@jest/globals';
import { areaRow, evidenceRow } from '../../doubles/area-rows';
import { areas, button, choose, click, focus, focused, openPanel, press, screen, search, type } from './panel-double';
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
  need: 'Unanswered in 2 rounds.', next: 'Answer aloud: "How do queues fail?".', trend: 'worse', due: '2026-11-25', companies: ['Acme'],
  evidence: [
    evidenceRow({ key: 'a', kind: 'unanswered', message: 'Unanswered: "How do queues fail?"', quote: '', question: 'q1' }),
    evidenceRow({ key: 'b', kind: 'missing', message: 'The result is missing.', story: 's1', place: { path: 'Stories.md', start: { line: 1, ch: 0 }, end: { line: 1, ch: 4 } }, dismissal: { rule: 'no-result', about: 'Queues', words: '' } }),
  ],
});
const conflict = areaRow('Conflict', { kind: 'competency', companies: ['Bolt'] });
const many = (count: number): PanelDouble => ({ board: { areas: Array.from({ length: count }, (_, at) => areaRow(`Area ${String(at + 1)}`)) } });

describe('what to do next', () => {
  const practice = { due: 0, fresh: 0, doneToday: 0, streak: 0 };
  const status = (): string => document.querySelector('.coach-status')?.textContent ?? '';

  test.each([
    ['what is due and new', { ...practice, due: 3, fresh: 5 }, '3 due · 5 new'],
    ['what is new alone', { ...practice, fresh: 1 }, '1 new'],
    ['when the next is due where nothing is', practice, 'Nothing due today. Next due in 3 days'],
  ])('is %s', async (_, given, expected) => {
    await start({ board: { areas: [queues], practice: given } });
    expect(status()).toBe(expected);
  });

  test('is nothing where nothing was practised yet', async () => {
    await start({ board: { areas: [conflict], practice } });
    expect(status()).toBe('Nothing due today');
  });

  test('tells how far the reading has come', async () => {
    await start({ board: { reading: { done: 3, total: 20 }, read: 3 } });
    expect(status()).toBe('Reading your notes: 3 of 20');
    expect(screen()).not.toContain('No interview notes yet');
  });

  test('names the days in a row and what was done today', async () => {
    await start({ board: { areas: [queues], practice: { due: 1, fresh: 0, doneToday: 4, streak: 6 } } });
    expect(screen()).toContain('4 practised today · 6 days in a row');
  });

  test('starts a practice of all, or a debrief', async () => {
    const { asked } = await start({ board: { areas: [queues], practice: { ...practice, due: 1 } } });
    expect(button('Practise').className).toBe('mod-cta');
    await click('Practise');
    await click('New debrief');
    expect(asked).toEqual(['practise null', 'new debrief']);
  });
});

describe('a weak area', () => {
  test('says in a few lines why it is there', async () => {
    await start({ board: { areas: [queues] } });
    expect(document.querySelector('.coach-area')?.textContent).toBe('Message queuesUnanswered in 2 rounds.seen 2 times↘ getting worseopendue in 3 days');
    expect(button('Message queues').getAttribute('aria-expanded')).toBe('false');
    const described = (button('Message queues').getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Unanswered in 2 rounds.', 'seen 2 times↘ getting worseopendue in 3 days']);
  });

  test.each([
    ['2026-11-19', 'due now'], ['2026-11-22', 'due today'], ['2026-11-23', 'due tomorrow'], ['2026-12-02', 'due in 10 days'],
  ])('due on %s is %s', async (due, expected) => {
    await start({ board: { areas: [areaRow('Caching', { due })] } });
    expect(document.querySelector('.coach-facts')?.textContent).toContain(expected);
  });

  test('opened, it shows what to do and where it shows, and each line leads there', async () => {
    const { asked } = await start({ board: { areas: [queues] } });
    await click('Message queues');
    expect(button('Message queues').getAttribute('aria-expanded')).toBe('true');
    expect(screen()).toContain('Next step: Answer aloud: "How do queues fail?".');
    const lines = [...document.querySelectorAll<HTMLElement>('.coach-spot')];
    expect(lines.map((line) => line.textContent)).toEqual([
      'Unanswered: "How do queues fail?"Acme loop · 2026-09-14', 'MissingThe result is missing.“we moved it to a queue”Acme loop · 2026-09-14',
    ]);
    lines[1]?.click();
    expect(asked).toEqual(['go to Stories.md']);
  });

  test('names the day of a place once', async () => {
    await start({ board: { areas: [areaRow('Caching', { evidence: [evidenceRow({ title: '2026-09-14 Onsite', date: '2026-09-14' })] })] } });
    await click('Caching');
    expect(document.querySelector('.coach-spot .coach-about')?.textContent).toBe('2026-09-14 Onsite');
  });

  test('offers the story with a gap, a practice of its own, and the critique at its gravest question', async () => {
    const { asked } = await start({ board: { areas: [queues] } });
    await click('Message queues');
    await click('Fill in the story for Message queues');
    await click('Practise Message queues');
    await click('Read the critique for Message queues');
    expect(asked).toEqual(['fill in Stories.md', 'practise topic message-queues', 'critique Acme loop.md q1']);
  });

  test('offers no story where none is among what shows it', async () => {
    await start({ board: { areas: [conflict] } });
    await click('Conflict');
    expect(screen()).not.toContain('Fill in the story');
  });

  test('silences one line for good, with an undo', async () => {
    const { dismissals, asked } = await start({ board: { areas: [queues] } });
    await click('Message queues');
    await click('Not a problem here: The result is missing.');
    expect(dismissals).toEqual([{ rule: 'no-result', about: 'Queues', words: '' }]);
    expect(asked).toEqual([]);
  });

  test('shows five places, and the rest on demand', async () => {
    const evidence = Array.from({ length: 7 }, (_, at) => evidenceRow({ key: String(at) }));
    await start({ board: { areas: [areaRow('Caching', { evidence })] } });
    await click('Caching');
    expect(document.querySelectorAll('.coach-spot')).toHaveLength(5);
    await click('Show 2 more');
    expect(document.querySelectorAll('.coach-spot')).toHaveLength(7);
  });

  test('gets another state from a menu', async () => {
    const { states } = await start({ board: { areas: [queues] } });
    await click('Message queues');
    await click('Mark as … Message queues');
    expect([...document.querySelectorAll('.menu-item')].map((each) => each.textContent)).toEqual(['Open', 'Working on it', 'Resolved', 'Dismissed']);
    await click('Resolved');
    expect(states).toEqual([{ kind: 'topic', name: 'message-queues', state: 'resolved' }]);
    expect(focused()).toBe('Mark as … Message queues');
  });

  test('keeps its state where the same is chosen', async () => {
    const { states } = await start({ board: { areas: [queues] } });
    await click('Message queues');
    await click('Mark as … Message queues');
    await click('Open');
    expect(states).toEqual([]);
  });
});

describe('search and filters', () => {
  test('typing finds, Escape empties, Down leads into the list', async () => {
    const { remembered } = await start({ board: { areas: [queues, conflict] } });
    await type('confl');
    expect(areas()).toEqual(['Conflict']);
    expect(screen()).toContain('1 of 2 weak areas');
    expect(remembered()).toMatchObject({ areas: { search: 'confl' } });
    search().focus();
    expect(await press('ArrowDown')).toBe(true);
    expect(focused()).toBe('Conflict');
    search().focus();
    expect(await press('Escape')).toBe(true);
    expect(areas()).toEqual(['Message queues', 'Conflict']);
    expect(await press('Escape')).toBe(false);
  });

  test('a filter that is set is a chip with its end', async () => {
    await start({ board: { areas: [queues, conflict] } });
    expect(document.querySelectorAll('select')).toHaveLength(0);
    await click('Filter');
    await choose('Company', 'Acme');
    expect(areas()).toEqual(['Message queues']);
    await focus('Remove filter Company: Acme');
    await click('Remove filter Company: Acme');
    expect(focused()).toBe('Filter');
    expect(areas()).toEqual(['Message queues', 'Conflict']);
  });

  test.each([
    ['Kind', 'competency', ['Conflict'], 'Kind: Competency'],
    ['State', 'resolved', ['Caching'], 'State: Resolved'],
    ['Sort', 'name', ['Conflict', 'Message queues'], 'Sort: Name'],
  ])('%s by %s', async (field, value, expected, chip) => {
    await start({ board: { areas: [queues, conflict, areaRow('Caching', { state: 'resolved' })] } });
    await click('Filter');
    await choose(field, value);
    expect(areas()).toEqual(expected);
    expect(button(`Remove filter ${chip}`).textContent).toBe(`${chip} ✕`);
  });

  test('offers no field with nothing to choose', async () => {
    await start({ board: { areas: [areaRow('Caching')] } });
    await click('Filter');
    expect([...document.querySelectorAll('label')].map((each) => each.textContent)).toEqual(['Kind', 'State', 'Sort']);
  });

  test('says that nothing fits, and takes all back', async () => {
    await start({ board: { areas: [queues] } });
    await type('zzz');
    expect(screen()).toContain('No weak area fits');
    await click('Clear search and filters');
    expect(areas()).toEqual(['Message queues']);
    expect([search().value, document.activeElement]).toEqual(['', search()]);
  });

  test('says that all areas are put away, and shows them when asked', async () => {
    await start({ board: { areas: [areaRow('Caching', { state: 'resolved' }), areaRow('Conflict', { state: 'dismissed' })] } });
    expect(screen()).toContain('Every weak area is resolved or dismissed');
    expect(screen()).not.toContain('Clear search and filters');
    await click('Show them');
    expect(areas()).toEqual(['Caching', 'Conflict']);
  });

  test('come back as they were left, also a company that is gone', async () => {
    await start({ board: { areas: [queues] }, memory: { tab: 'areas', filters: true, areas: { company: 'Gone', search: 'q' } } });
    expect(search().value).toBe('q');
    expect(button('Remove filter Company: Gone').textContent).toBe('Company: Gone ✕');
    await type('');
    await click('Remove filter Company: Gone');
    expect(areas()).toEqual(['Message queues']);
  });
});

describe('a long list', () => {
  test('draws twenty rows and more on demand', async () => {
    await start(many(50));
    expect(areas()).toHaveLength(20);
    await click('Show more (30 left)');
    expect(areas()).toHaveLength(40);
    await click('Show more (10 left)');
    expect(areas()).toHaveLength(50);
    expect(focused()).toBe('Area 40');
  });

  test('grows under the arrows', async () => {
    await start(many(50));
    await focus('Area 1');
    for (let row = 1; row < 30; row += 1) await press('ArrowDown');
    expect(focused()).toBe('Area 30');
    await press('ArrowUp');
    expect(focused()).toBe('Area 29');
    await press('Home');
    expect(focused()).toBe('Area 1');
  });
});

describe('below the areas', () => {
  test('areas with too little to say are folded', async () => {
    await start({ board: { areas: [queues], tooFew: [{ kind: 'topic', name: 'kafka', title: 'Kafka', count: 2 }] } });
    const folded = document.querySelector('.coach-too-few');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(folded?.textContent).toContain('Not enough data yet: 1');
    expect(folded?.textContent).toContain('Kafka seen 2 times');
  });

  test('a vault with nothing weak says so', async () => {
    await start({ board: { read: 4 } });
    expect(screen()).toContain('Nothing to improve');
    expect(screen()).toContain('4 interview notes were read');
  });
});
