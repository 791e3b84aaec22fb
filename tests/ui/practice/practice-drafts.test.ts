import { describe, expect, test } from '@jest/globals';
import type { Drafts } from '../../../src/app/ports';
import { practiceDrafts } from '../../../src/ui/practice/drafts';
import { item } from './practice-double';

const draftsIn = (store: Map<string, string>): Drafts => ({
  load: (key) => store.get(key) ?? null,
  keep: (key, text) => {
    if (text === null) store.delete(key);
    else store.set(key, text);
  },
});
const names = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, at) => `q${String(from + at)}`);

describe('answers that were typed and kept nowhere', () => {
  test('are the newest hundred: the oldest goes first', () => {
    const store = new Map<string, string>();
    const drafts = practiceDrafts(draftsIn(store));
    for (const name of names(1, 103)) drafts.finish(item(name), `About ${name}`, false);
    expect(names(1, 104).filter((name) => drafts.lastNotKept(item(name)) !== null)).toEqual(names(4, 103));
    expect(store.size).toBe(101);
  });

  test('count from the day that they were typed last, each once', () => {
    const store = new Map<string, string>();
    const drafts = practiceDrafts(draftsIn(store));
    for (const name of [...names(1, 100), 'q1', 'q1', 'q101']) drafts.finish(item(name), `About ${name}`, false);
    expect(names(1, 3).map((name) => drafts.lastNotKept(item(name)))).toEqual(['About q1', null, 'About q3']);
  });

  test('leave nothing behind once they are kept', () => {
    const store = new Map<string, string>();
    const drafts = practiceDrafts(draftsIn(store));
    drafts.finish(item('a'), 'One', false);
    drafts.finish(item('b'), 'Two', false);
    drafts.finish(item('a'), 'One', true);
    expect([drafts.lastNotKept(item('a')), drafts.lastNotKept(item('b'))]).toEqual([null, 'Two']);
    drafts.finish(item('b'), 'Two', true);
    expect([...store]).toEqual([]);
  });

  test.each(['', 'not JSON', '{"a":1}', 'null', '[1,null,{"a":2},["b"]]', '7'])('are found where the list of them is broken: %j', (broken) => {
    const store = new Map([['practised', broken], ['practised old', 'Of before']]);
    const drafts = practiceDrafts(draftsIn(store));
    expect(drafts.lastNotKept(item('old'))).toBe('Of before');
    drafts.finish(item('new'), 'Now', false);
    expect(drafts.lastNotKept(item('new'))).toBe('Now');
    expect(store.get('practised')).toBe('["new"]');
  });

  test('stand under their question, also where its family has another head the next time', () => {
    const drafts = practiceDrafts(draftsIn(new Map()));
    drafts.keepTyped(item('head', { question: 'a' }), 'Half a th');
    drafts.finish(item('head', { question: 'b' }), 'Typed', false);
    expect(drafts.typed(item('other head', { question: 'a' }))).toBe('Half a th');
    expect(drafts.lastNotKept(item('other head', { question: 'b' }))).toBe('Typed');
    expect(drafts.lastNotKept(item('head', { question: 'c' }))).toBeNull();
  });

  test('are not those of which nothing was typed', () => {
    const store = new Map<string, string>();
    practiceDrafts(draftsIn(store)).finish(item('a'), ' \n', false);
    expect([...store]).toEqual([]);
  });
});
