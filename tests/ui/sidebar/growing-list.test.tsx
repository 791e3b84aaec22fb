import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { GrowingList } from '../../../src/ui/sidebar/growing-list';

/** What the window tells of the edge of the list; the test says when it is in sight. */
class Sight {
  static readonly all = new Set<Sight>();
  private readonly tell: (seen: readonly { readonly isIntersecting: boolean }[]) => void;

  constructor(tell: Sight['tell']) {
    this.tell = tell;
  }

  readonly observe = (): void => { Sight.all.add(this); };
  readonly disconnect = (): void => { Sight.all.delete(this); };
  readonly see = (isIntersecting: boolean): void => { this.tell([{ isIntersecting }]); };
}

const names = (count: number, prefix = 'row'): readonly string[] => Array.from({ length: count }, (_, at) => `${prefix} ${String(at + 1)}`);

const show = (items: readonly string[], chosenBy: unknown = 'all'): Promise<void> => act(() => {
  render(<GrowingList label="Rows" items={items} keyOf={(item) => item} draw={(item) => <button type="button">{item}</button>} chosenBy={chosenBy} busy={false} />, document.body);
});

const rows = (): readonly string[] => [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');
const see = async (isIntersecting = true, frames = 1): Promise<void> => {
  for (let frame = 0; frame < frames; frame += 1) await act(() => { for (const sight of [...Sight.all]) sight.see(isIntersecting); });
};

beforeEach(() => { Object.assign(window, { IntersectionObserver: Sight }); });
afterEach(async () => {
  await act(() => { render(null, document.body); });
  Reflect.deleteProperty(window, 'IntersectionObserver');
  expect(Sight.all.size).toBe(0);
});

describe('a long list', () => {
  test('grows a row a frame while its end is in sight', async () => {
    await show(names(9));
    expect(rows()).toEqual([]);
    await see();
    expect(rows()).toEqual(names(1));
    await see(false, 3);
    expect(rows()).toEqual(names(1));
    await see(true, 8);
    expect(rows()).toEqual(names(9));
    expect(document.querySelector('.coach-more')).toBeNull();
  });

  test('keeps what it shows when the items change', async () => {
    await show(names(20));
    await see(true, 10);
    await show(['new', ...names(20)]);
    expect(rows()).toEqual(['new', ...names(9)]);
  });

  test('chosen anew, it keeps the rows that it has and draws a few new ones at once', async () => {
    await show(names(20));
    await see(true, 10);
    await show(['row 2', 'row 4', 'row 6'], 'even');
    expect(rows()).toEqual(['row 2', 'row 4', 'row 6']);
    await show(names(20), 'all');
    expect(rows()).toEqual(names(2));
    await show(names(20, 'other'), 'others');
    expect(rows()).toEqual(names(1, 'other'));
  });

  test('grows before the focus comes to its end', async () => {
    await show(names(30));
    await see();
    await act(() => { document.querySelector('button')?.focus(); });
    expect(rows()).toEqual(names(5));
  });
});
