/** @jest-environment jsdom */
import 'obsidian-test-mocks/jest-setup';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { App } from 'obsidian-test-mocks/obsidian';
import { interviewNotes } from '../../src/adapters/obsidian/interview-notes';

const watching = (): { readonly change: (path: string) => void; readonly batches: (readonly string[])[]; readonly end: () => void } => {
  const app = App.createConfigured__({ files: Object.fromEntries([...'abc'].map((name) => [`${name}.md`, ''])) });
  const batches: (readonly string[])[] = [];
  const end = interviewNotes(app.asOriginalType__(), () => 'interview').watch((paths) => { batches.push(paths); });
  return { batches, end, change: (path) => { app.metadataCache.trigger('changed', app.vault.getFileByPath(path), '', {}); } };
};

describe('changes of notes', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  test('are told of together once nothing more comes', () => {
    const { change, batches } = watching();
    change('a.md');
    jest.advanceTimersByTime(299);
    change('b.md');
    change('a.md');
    jest.advanceTimersByTime(299);
    expect(batches).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(batches).toEqual([['a.md', 'b.md']]);
  });

  test('are told of every two seconds while they never pause, as in a long sync', () => {
    const { change, batches } = watching();
    for (let at = 0; at < 4500; at += 100) {
      change(at < 2000 ? 'a.md' : 'b.md');
      jest.advanceTimersByTime(100);
    }
    expect(batches).toEqual([['a.md'], ['b.md']]);
    jest.advanceTimersByTime(300);
    expect(batches).toEqual([['a.md'], ['b.md'], ['b.md']]);
  });

  test('may pause as long as they like after a batch, and the next is waited for anew', () => {
    const { change, batches } = watching();
    change('a.md');
    jest.advanceTimersByTime(10_000);
    change('b.md');
    expect(batches).toEqual([['a.md']]);
    jest.advanceTimersByTime(299);
    expect(batches).toEqual([['a.md']]);
    jest.advanceTimersByTime(1);
    expect(batches).toEqual([['a.md'], ['b.md']]);
  });

  test('are never told of after the end', () => {
    const { change, batches, end } = watching();
    change('a.md');
    end();
    change('b.md');
    jest.advanceTimersByTime(10_000);
    expect(batches).toEqual([]);
  });
});
